/**
 * The engine as a library: a pasted text in, why the e-mail came back out. The same in browsers and in Node; nothing is sent anywhere.
 *
 *     const diagnose = createDiagnose(index)                    // once: `search-index-all.json` of the site, or buildIndex(catalogue)
 *     const { cause, matches } = diagnose(await readBounce(text))   // for each text, or the bytes of a message
 *
 * `cause` is a slug of `/causes/`, or `not-a-bounce`. `matches` holds up to five different causes, best first, each with its page, its score
 * (0 to 1, calibrated) and the words that decided; `recipients` an answer for each address. `outcomeOf` tells whether it can still arrive.
 */
export { readBounce, type Reading } from './bounce'
export { createDiagnose, type Diagnose, type Diagnosis, type IndexData, type Match, type RecipientVerdict, type Verdict } from './diagnosis'
export { outcomeOf } from './diagnosis/outcome'
