/** Digits of any script as 0-9: a phone set to Gujarati types ૧૨૩. */
const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character)

/** Digits of every script stand in runs of ten from zero to nine; so the place in the run is the value. */
function valueOf(character: string): string {
  const code = character.codePointAt(0)!
  let zero = code
  while (zero > code - 50 && isDigit(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

export const latinDigits = (text: string): string => text.replace(/\p{Nd}/gu, valueOf)
