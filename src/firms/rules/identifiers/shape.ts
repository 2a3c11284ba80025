/**
 * A number of fixed width: what stands at each place, and which letters are mistaken for which digits.
 * The old phones that these files also run on know no destructuring, so there is none here.
 */
import { no, yes, type Answer, type RefusalRow } from '#kernel/refusal.ts'
import { LooksAlike, NoAadhaar, NumberMissing } from '../../refusals/identifiers.ts'
import { compact } from './text.ts'

/**
 * `slots` says what each place takes: `a` a letter, `9` a digit, `x` either; any other character is itself.
 * `fits` may ask for more than the slots do, `offer` for more still before a number put right is offered.
 */
export type Shape = Readonly<{
  slots: string
  fits?: (value: string) => boolean
  offer?: (value: string) => boolean
  wrong: RefusalRow
}>

const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' }

const takes = (slot: string, char: string): boolean =>
  slot === 'a'
    ? /[A-Z]/.test(char)
    : slot === '9'
      ? /\d/.test(char)
      : slot === 'x'
        ? /[A-Z\d]/.test(char)
        : slot === char

export const hasSlots = (value: string, slots: string): boolean =>
  value.length === slots.length && [...value].every((char, at) => takes(slots[at]!, char))

const isGood = (value: string, shape: Shape): boolean =>
  hasSlots(value, shape.slots) && (!shape.fits || shape.fits(value))

/** Reads the compact form of a text. Where look-alikes alone stand in its way, the refusal offers the number put right. */
export function readShape(text: string, shape: Shape): Answer<string> {
  const value = compact(text)
  if (isGood(value, shape)) return yes(value)
  return no(amiss(value, shape))
}

function amiss(value: string, shape: Shape) {
  if (value === '') return NumberMissing()
  if (looksLikeAadhaar(value)) return NoAadhaar()
  const suggestion = putRight(value, shape.slots)
  const isOffered =
    suggestion !== undefined &&
    suggestion !== value &&
    isGood(suggestion, shape) &&
    (!shape.offer || shape.offer(suggestion))
  return isOffered ? lookAlike(value, suggestion) : shape.wrong()
}

/** The refusal that offers `suggestion`, naming the first place where it differs. */
export function lookAlike(value: string, suggestion: string) {
  const at = [...value].findIndex((char, index) => char !== suggestion[index])
  return LooksAlike({ place: at + 1, given: value[at]!, wanted: suggestion[at]!, suggestion })
}

/** Twelve digits that begin with 2 to 9. Read by shape alone: the number itself is never looked at any further. */
const looksLikeAadhaar = (value: string): boolean => /^[2-9]\d{11}$/.test(value)

function putRight(value: string, slots: string): string | undefined {
  if (value.length !== slots.length) return undefined
  let right = ''
  for (let at = 0; at < value.length; at++) {
    const char = value[at]!
    const slot = slots[at]!
    const other = takes(slot, char) ? char : (DIGIT_FOR[char] ?? LETTER_FOR[char])
    if (other === undefined || !takes(slot, other)) return undefined
    right += other
  }
  return right
}

/** All values with one look-alike changed, for places that take either kind. */
export function oneLookAlike(value: string): string[] {
  return [...value].flatMap((char, at) => {
    const other = DIGIT_FOR[char] ?? LETTER_FOR[char]
    return other === undefined ? [] : [value.slice(0, at) + other + value.slice(at + 1)]
  })
}
