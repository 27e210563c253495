/**
 * Naive Bayes over single words: how likely each cause is by the words of a passage in any order. It decides between near equals, and carries
 * paraphrases that share no phrase with a known text.
 */

/** Words are counted as if each cause had seen this many more, spread as in all known texts. */
const SMOOTH = 100
/** Words of one text are not independent: the evidence of all of them counts for this part. */
const SHARP = 0.6

/** Takes words with how far each is trusted; hands out a likelihood for each cause, 1 in all. */
export type Leaning = (words: Map<number, number>) => Float64Array

/** Makes it from counts (for each word, how many known texts of each cause hold it; the cause −1 is left out). */
export function createLeaning(counts: Map<number, number>[], frequency: Float64Array, causes: number): Leaning {
  const totals = new Float64Array(causes)
  for (const one of counts) for (const [cause, count] of one) if (cause >= 0) totals[cause]! += count
  const all = frequency.reduce((sum, one) => sum + one, 0) + counts.length
  // A word that a cause has never seen says the same of it, whichever word it is: only seen ones need a sum of their own.
  const unseen = totals.map((total) => Math.log(SMOOTH / (total + SMOOTH)))
  return (words) => {
    const sums = new Float64Array(causes)
    let trusted = 0
    for (const [word, trust] of words) {
      trusted += trust
      const share = (frequency[word]! + 1) / all
      for (const [cause, count] of counts[word]!) if (cause >= 0) sums[cause]! += trust * (Math.log((count + SMOOTH * share) / (totals[cause]! + SMOOTH) / share) - unseen[cause]!)
    }
    const logs = sums.map((sum, cause) => SHARP * (sum + trusted * unseen[cause]!))
    const most = Math.max(...logs)
    const likely = logs.map((log) => Math.exp(log - most))
    const total = likely.reduce((sum, one) => sum + one, 0)
    return likely.map((one) => one / total)
  }
}
