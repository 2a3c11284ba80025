/** A Harmonised System code of 6 digits, or a national one of 8. */
export type Hs = string & { readonly __hs: unique symbol }

/** Dots and blanks are forgiven (`6211.42 19`); anything but 6 or 8 digits is not a code. */
export function parseHs(text: string): Hs | undefined {
  const digits = text.replace(/[.\s]/g, '')
  return /^(\d{6}|\d{8})$/.test(digits) ? (digits as Hs) : undefined
}

export const hs6Of = (hs: string): string => hs.slice(0, 6)

/** How a range of prefixes (`6101`–`6217`) covers a code: wholly, perhaps (the code is too short to tell), or not. */
export type Cover = 'yes' | 'perhaps' | 'no'

export function covers(from: string, to: string, hs: string): Cover {
  const low = from.padEnd(8, '0')
  const high = to.padEnd(8, '9')
  const first = hs.padEnd(8, '0')
  const last = hs.padEnd(8, '9')
  if (low <= first && last <= high) return 'yes'
  return last < low || high < first ? 'no' : 'perhaps'
}
