/** The sentences of the box: part of `texts.ts`, in a file of their own so that the front page loads no others until somebody touches the box. */
import { plural } from './plural'

/** The English box. */
export const box = {
  label: 'Paste the message you got back',
  hint: 'The whole message is best; one line, a code, or your own words will do.',
  placeholder: 'For example: 550 5.1.1 <maria@example.com>: user unknown',
  file: 'Choose a file',
  fileHint: '.eml or .txt, or drop it here',
  several: 'Several at once? A folder, a mailbox or a log',
  severalTitle: 'Many bounces at once',
  drop: 'Drop it anywhere on this page',
  clear: 'Clear',
  mask: 'Hide personal data',
  unmask: 'Show personal data',
  masked: (n: number) => plural(n, '# piece of personal data is hidden.', '# pieces of personal data are hidden.'),
  suggested: (n: number) => plural(n, '# suggestion: the arrow keys reach it.', '# suggestions: the arrow keys reach them.'),
  suggestions: 'Pages to go to',
  kinds: { code: 'Code', cause: 'Cause', provider: 'Provider' },
  read: {
    message: (n: number, author?: string) =>
      author ? (n ? plural(n, `A whole message from ${author}, about # recipient.`, `A whole message from ${author}, about # recipients.`) : `A whole message from ${author}.`)
        : n ? plural(n, 'A whole message, about # recipient.', 'A whole message, about # recipients.') : 'A whole message.',
    event: (n: number, author?: string) =>
      author ? (n ? plural(n, `An event of ${author}, about # recipient.`, `An event of ${author}, about # recipients.`) : `An event of ${author}.`)
        : n ? plural(n, 'An event of a sending service, about # recipient.', 'An event of a sending service, about # recipients.') : 'An event of a sending service.',
    text: (n: number, author?: string) =>
      author ? (n ? plural(n, `A notice from ${author} about # recipient.`, `A notice from ${author} about # recipients.`) : `A notice from ${author}.`)
        : n ? plural(n, 'A notice about # recipient.', 'A notice about # recipients.') : 'A few words.',
    empty: () => '',
  },
  private: 'Nothing you paste leaves your browser.',
  examples: 'Or try one of these:',
  reading: 'Reading…',
  shortened: 'The text is long: the box holds its beginning and its end.',
  broken: 'The part of this page that reads bounces could not be loaded. Check your connection and try again; if that does not help, reload the page. Or look for a number such as 550 or 5.1.1 in the message you got back, and open its page.',
  again: 'Try again',
  failed: 'This text could not be answered. Try a piece of it: the lines round a number such as 550 or 5.1.1. Or open the page of that number.',
  without: {
    'no-script': 'The box needs JavaScript, which is off in your browser or could not be loaded. You can still find your answer: look for a number such as 550 or 5.1.1 in the message you got back, and open its page.',
    'from-disk': 'This page was opened from a file. Every page can be read this way, but the box works on a web server only. You can still find your answer: look for a number such as 550 or 5.1.1 in the message you got back, and open its page.',
    'too-old': 'Your browser is too old for the box. A newer browser will do, or find your answer without the box: look for a number such as 550 or 5.1.1 in the message you got back, and open its page.',
    broken: 'A part of this page could not be loaded, so the box does not work. Check your connection and load the page again. You can still find your answer: look for a number such as 550 or 5.1.1 in the message you got back, and open its page.',
  },
  reload: 'Load the page again',
  waysOn: { codes: 'All codes', causes: 'All causes' },
  fileFailed: 'This file could not be read. Open it in your mail program, copy its text and paste it here.',
} as const
