import { to } from '../address'
import { Icon } from '../frame/Icon'
import { codes as texts } from '../texts-codes'
import './codes.css'
import type { Listed } from './listed'

const groups: { title: string; holds: (code: string) => boolean }[] = [
  { title: texts.replyPermanent, holds: (code) => /^5\d\d$/.test(code) },
  { title: texts.replyTemporary, holds: (code) => /^4\d\d$/.test(code) },
  ...texts.subjects.map((subject, i) => ({ title: texts.subjectOf(i, subject), holds: (code: string) => code.split('.')[1] === String(i) })),
]

/** So many causes are named; the page of the code has them all. */
const CAUSES = 2

function Row({ code, title, causes, act, texts: known }: Listed) {
  const temporary = code.startsWith('4')
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><a href={to(`/${code}/`)}><b>{code}</b> <span>{title}</span></a></th>
      <td role="cell" className={temporary ? 'temporary' : undefined}><Icon name={temporary ? 'temporary' : 'permanent'} />{texts.kinds[temporary ? '4' : '5']}</td>
      <td role="cell">{texts.causes(causes.slice(0, CAUSES), Math.max(0, causes.length - CAUSES))}</td>
      <td role="cell" data-label={texts.act}>{act.map((role) => texts.acting[role]).join(' · ')}</td>
      <td role="cell" data-label={texts.columns.texts}>{known}</td>
    </tr>
  )
}

/** Codes as a table where there is room, else as cards (see globals.css). The roles keep it a table for screen readers when it looks like cards. */
export function CodeTable({ codes }: { codes: Listed[] }) {
  if (!codes.length) return null
  return (
    <table role="table" className="codes">
      <caption className="sr-only">{texts.table}</caption>
      <thead role="rowgroup"><tr role="row">{Object.entries(texts.columns).map(([column, name]) => <th key={column} role="columnheader" scope="col">{name}</th>)}</tr></thead>
      {groups.map(({ title, holds }) => {
        const members = codes.filter(({ code }) => holds(code))
        return members.length > 0 && (
          <tbody key={title} role="rowgroup">
            <tr role="row"><th role="rowheader" scope="rowgroup" colSpan={5}><h2>{title}</h2></th></tr>
            {members.map((code) => <Row key={code.code} {...code} />)}
          </tbody>
        )
      })}
    </table>
  )
}
