/** A pass as a QR code in SVG: one path, crisp at any size, readable without our style sheet. */
import bwipjs from 'bwip-js/node'

const QUIET = 4

/** Error correction M: a thumb over a corner does no harm (ISO/IEC 18004). */
export function PassPicture({ pass, label }: { pass: string; label: string }) {
  // The package's types do not know the options of each symbol.
  const options = { bcid: 'qrcode', text: pass, eclevel: 'M' }
  const [drawn] = bwipjs.raw(options)
  if (!drawn || !('pixs' in drawn)) throw new Error('the code was not drawn')
  const { pixs, pixx, pixy } = drawn
  const path = pixs
    .map((dark, at) => (dark ? `M${(at % pixx) + QUIET} ${Math.floor(at / pixx) + QUIET}h1v1h-1z` : ''))
    .join('')
  const side = `0 0 ${pixx + 2 * QUIET} ${pixy + 2 * QUIET}`
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn into the page: no second request at the door
    <svg class="pass-picture" role="img" aria-label={label} viewBox={side} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
