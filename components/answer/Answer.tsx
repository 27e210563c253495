'use client'

import { texts } from '../texts'
import type { Diagnosed, Loaded } from '../search/engine'
import { groupsOf } from './groups'
import { Nothing, OnlyCodes } from './Nothing'
import { OneAnswer } from './OneAnswer'
import { onlyCodesOf } from './only-code'

/** The answer to a pasted text: one for each group of recipients. */
export function Answer({ found, loaded, pasted }: { found: Diagnosed; loaded: Loaded; pasted: string }) {
  const groups = groupsOf(found)
  const codes = onlyCodesOf(pasted, (code) => code in loaded.answers.codes)
  if (codes.length) return <OnlyCodes codes={codes} found={found} answers={loaded.answers} />
  return (
    <>
      <h2 className="sr-only">{texts.answer.heading}</h2>
      {groups.length > 1 && <p className="mb-4 font-medium">{texts.answer.recipients(found.diagnosis.recipients.length)}</p>}
      {groups.length ? groups.map((group) => <OneAnswer key={group.verdict.cause} group={group} found={found} loaded={loaded} pasted={pasted} several={groups.length > 1} />) : <Nothing found={found} answers={loaded.answers} />}
    </>
  )
}
