'use client'

import { encode } from 'uqr'
import { texts } from '../texts'

/** Empty modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4

/** A QR code, drawn as one path: dark on white in every theme, or phones do not find it. */
export function Qr({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: QUIET_ZONE })
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={texts.passOn.qrAlt} shapeRendering="crispEdges" className="w-full max-w-72 rounded-lg bg-white text-black forced-color-adjust-none">
      <path d={path} fill="currentColor" />
    </svg>
  )
}
