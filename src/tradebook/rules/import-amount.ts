/** Exact decimals of published rates: the point moves, nothing is ever rounded through a float. */

/** The decimal in `text` ÷ 10^places: `52`, 4 → `0.0052`. Thousands' commas and superfluous zeros are dropped. */
export function shifted(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.')
  const digits = (whole + fraction).padStart(fraction.length + places + 1, '0')
  const point = digits.length - fraction.length - places
  const tail = digits.slice(point).replace(/0+$/, '')
  const head = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  return tail ? `${head}.${tail}` : head
}

/** `6.25` per cent → `625bp`; `?` where a basis point is too coarse for it. */
export function basisPoints(percent: string): string {
  const [whole = '', fraction = ''] = percent.split('.')
  const hundredths = fraction.replace(/0+$/, '')
  return hundredths.length > 2 ? UNREAD : `${BigInt(whole + hundredths.padEnd(2, '0'))}bp`
}

/** What the grammar writes for a rate that nobody can read from its text. */
export const UNREAD = '?'
