import type { Answers } from '@/lib/content/answers'
import type { Match } from '@/lib/diagnosis/types'
import { to } from '../address'
import type { Diagnosed } from '../search/engine'
import { texts } from '../texts'
import { saidOf, type Stretch } from './said'

function Piece({ stretch: { text, marked, code }, answers }: { stretch: Stretch; answers: Answers }) {
  const content = code && answers.codes[code] ? <a href={to(`/${code}/`)} className="font-semibold">{text}</a> : code ? <strong>{text}</strong> : text
  return marked ? <mark>{content}</mark> : content
}

/** What the server said: the deciding words marked, each code explained under the line in which it stands first. */
export function Said({ match, found, pasted, answers }: { match: Match; found: Diagnosed; pasted: string; answers: Answers }) {
  const lines = saidOf([pasted, ...found.reading.passages.map(({ text }) => text)], match.evidence, (code) => code in answers.codes || code[0]! in texts.classes)
  return (
    <section className="mt-8">
      <h4 className="text-lg font-semibold">{texts.answer.said}</h4>
      <div dir="auto" className="wording mt-2 rounded-lg bg-sunken p-4 print:border">
        {lines.map(({ stretches, codes }, i) => (
          <div key={i}>
            <div className="min-h-lh">{stretches.map((stretch, j) => <Piece key={j} stretch={stretch} answers={answers} />)}</div>
            {codes.length > 0 && (
              <ul dir="ltr" className="my-1.5 border-l-2 border-accent pl-3 font-sans text-[0.95rem] leading-snug">
                {codes.map((code) => <li key={code} className="py-0.5"><strong className="font-mono">{code}</strong> {texts.answer.codeMeans(texts.classes[code[0]!]!, answers.codes[code] ?? texts.codes.subjects[Number(code.split('.')[1] ?? 0)] ?? '')}</li>)}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
