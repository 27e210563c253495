'use client'

import { memo, useState } from 'react'
import type { Row } from '@/lib/many/types'
import { to } from '../address'
import { many as texts } from '../texts-many'
import { actorOf, causeOf, providerOf, sourceOf } from './cells'
import type { Names } from './names'

/** So many rows are drawn at once: more would hold the page up. */
const PORTION = 500
/** Under this confidence a row says how sure it is: the same as where the answer on the front page shows several causes. */
const SURE = 0.6

const Line = memo(function Line({ row, names }: { row: Row; names: Names }) {
  const { recipient, cause, confidence, code, provider, date, said, url } = row
  return (
    <tr role="row">
      <th role="rowheader" scope="row">{recipient || <i>{texts.noRecipient}</i>}</th>
      <td role="cell">
        <a href={to(url)} target="_blank" rel="noopener">{causeOf(cause, names)}</a>
        {confidence < SURE && <small>{texts.unsure(confidence)}</small>}
        {said && <q>{said}</q>}
      </td>
      <td role="cell" data-label={texts.columns.acts}>{actorOf(cause, names)}</td>
      <td role="cell" data-label={texts.columns.code}>{code}</td>
      <td role="cell" data-label={texts.columns.provider}>{providerOf(provider, names)}</td>
      <td role="cell" data-label={texts.columns.date}>{date && texts.date(date)}</td>
      <td role="cell" data-label={texts.columns.source}>{sourceOf(row)}</td>
    </tr>
  )
})

/** The rows as a table where there is room, else as cards (see many.css). The roles keep it a table for screen readers when it looks like cards. Another `view` begins with the first rows again. */
export function Rows({ rows, names, view }: { rows: Row[]; names: Names; view: string }) {
  const [more, setMore] = useState({ view, most: PORTION })
  const most = more.view === view ? more.most : PORTION
  return (
    <>
      <table role="table" className="many">
        <caption className="sr-only">{texts.table}</caption>
        <thead role="rowgroup"><tr role="row">{Object.entries(texts.columns).map(([column, name]) => <th key={column} role="columnheader" scope="col">{name}</th>)}</tr></thead>
        <tbody role="rowgroup">{rows.slice(0, most).map((row, i) => <Line key={i} row={row} names={names} />)}</tbody>
      </table>
      {rows.length > most && <button type="button" className="action mt-4" onClick={() => setMore({ view, most: most + PORTION })}>{texts.showMore(Math.min(PORTION, rows.length - most))}</button>}
    </>
  )
}
