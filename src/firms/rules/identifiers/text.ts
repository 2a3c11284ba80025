/** Text as people type it on a phone: digits of any script, blanks, dashes, lower case. */

/** Nothing that we read is longer; a pasted page is not searched for a number. */
const LONGEST = 100

/** Upper-case text with Latin digits; the marks that nobody sees are gone, blanks are single. */
export function upper(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
}

/** Upper-case text without the blanks, dashes, points and strokes that only group it. */
export const compact = (text: string): string => upper(text).replace(/[-\s.,_/'’:]/g, '')

/** The same text with digits of any script as 0-9. */
export const latinDigits = (text: string): string => text.normalize('NFKC').replace(/\p{Nd}/gu, latinDigit)

/** One line as it is kept: blanks in a row count as one, control characters are none of it. */
export const oneLine = (text: string, longest: number): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longest)
    .join('')

/** The ten digits of every script stand in a row from its zero: count back to it. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
