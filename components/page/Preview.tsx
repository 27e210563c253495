import { site } from '@/content/site'
import type { Facts } from '@/lib/machines/facts'
import type { Outcome } from '@/lib/content/types'
import { Icon } from '../frame/Icon'

/** The colours of the design by name, as the light theme has them (`#fafaf8`). */
export type Tokens = Record<string, string>

/** Titles longer than this are set smaller (characters). */
const LONG = 60

const pill: Record<Outcome, [ground: string, ink: string]> = {
  permanent: ['permanent-ground', 'permanent'], temporary: ['temporary-ground', 'temporary'], depends: ['sunken', 'ink'], none: ['fine-ground', 'fine'],
}

/** The picture that goes with a link to a page: read at a glance, in a narrow column of a messenger. Laid out without a browser, so its styles stand in it. */
export function Preview({ picture: { code, title, outcome, label }, host, tokens }: { picture: Facts['picture']; host: string; tokens: Tokens }) {
  const [ground, ink] = outcome ? pill[outcome] : []
  const size = code ? (title.length > LONG ? 48 : 56) : title.length > LONG ? 72 : 84
  return (
    <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', boxSizing: 'border-box', width: '100%', height: '100%', padding: '56px 72px', background: tokens.ground, color: tokens.ink, fontFamily: 'Inter, Inter ext', fontWeight: 600 }}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 18, fontSize: 36 }}>
        <div style={{ display: 'flex', color: tokens.accent }}><Icon name="letter" size={52} /></div>
        <span>{site.name}</span>
        <span style={{ fontWeight: 400, color: tokens.soft }}>{site.product}</span>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {code && <span style={{ fontSize: 168, lineHeight: 1, letterSpacing: -5, marginLeft: -7, marginBottom: 14, color: tokens.accent }}>{code}</span>}
        <span style={{ fontSize: size, lineHeight: 1.18, letterSpacing: -1, textWrap: 'balance' }}>{title.replace(/e-mail/g, 'e-\u2060mail')}</span>
      </div>
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: 72, fontSize: 34 }}>
        {outcome ? (
          <span style={{ display: 'flex', alignItems: 'center', gap: 16, padding: '0 32px 0 24px', height: 72, borderRadius: 36, background: tokens[ground!], color: tokens[ink!] }}>
            <Icon name={outcome} size={42} />{label}
          </span>
        ) : <span />}
        <span style={{ fontWeight: 400, color: tokens.soft }}>{host}</span>
      </div>
    </div>
  )
}
