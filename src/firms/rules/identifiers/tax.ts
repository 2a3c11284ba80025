/** PAN, GSTIN and IEC. Formats: india-compliance's constants and the GST Network's check digit. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import {
  GstinCheck,
  GstinNotRegular,
  GstinState,
  GstinWrong,
  IecWrong,
  PanWrong,
} from '../../refusals/identifiers.ts'
import { hasSlots, lookAlike, oneLookAlike, readShape } from './shape.ts'
import { compact } from './text.ts'

export type PanHolder = (typeof HOLDERS)[keyof typeof HOLDERS]
export type Pan = Readonly<{ value: string; holder: PanHolder | undefined }>
export type Gstin = Readonly<{ value: string; state: string; pan: string }>
export type Iec = Readonly<{ value: string; form: 'pan' | 'legacy' }>

const HOLDERS = {
  P: 'individual',
  C: 'company',
  H: 'huf',
  F: 'firm',
  A: 'aop',
  T: 'trust',
  B: 'boi',
  L: 'local-authority',
  J: 'juridical',
  G: 'government',
} as const

const PAN = 'aaaaa9999a'

/** Whose PAN it is by the fourth letter; undefined where the letter is none that we know, which is no reason to refuse. */
export const holderOf = (pan: string): PanHolder | undefined => HOLDERS[pan[3] as keyof typeof HOLDERS]

/** Refuses `firms.pan`, or `firms.looks-alike` with a suggestion. */
export function parsePan(text: string): Answer<Pan> {
  const read = readShape(text, { slots: PAN, wrong: PanWrong })
  return read.ok ? yes({ value: read.value, holder: holderOf(read.value) }) : read
}

/** An IEC is the PAN since GST; ten digits are an IEC of before. Refuses `firms.iec`. */
export function parseIec(text: string): Answer<Iec> {
  const value = compact(text)
  if (hasSlots(value, '9999999999')) return yes({ value, form: 'legacy' })
  const read = readShape(text, { slots: PAN, wrong: IecWrong })
  return read.ok ? yes({ value: read.value, form: 'pan' }) : read
}

const REGULAR = /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z][Z1-9ABD-J][0-9A-Z]$/
/** Registrations that nobody exports under, by the name they are known by. D at place 14 is a tax deductor's. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  TDS: /^\d{2}[A-Z]{4}[A-Z\d]\d{4}[A-Z][1-9A-Z]D[0-9A-Z]$/,
  TCS: /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]C[0-9A-Z]$/,
  UIN: /^\d{4}[A-Z]{3}\d{5}[UO]N[A-Z0-9]$/,
  OIDAR: /^99\d{2}[A-Z]{3}\d{5}OS[0-9A-Z]$/,
  NRTP: /^\d{4}[A-Z]{3}\d{5}NR[0-9A-Z]$/,
  GOVT: /^\d{2}[A-Z]{4}\d{5}[A-Z]\dZ\d$/,
}

/**
 * A regular GSTIN with its state and the PAN inside. Refuses other kinds of registration by name, a state code that
 * no state has, and a wrong check digit. The check digit catches every single mistyped character; of neighbours that
 * changed places it misses only 0 beside Z.
 */
export function parseGstin(text: string): Answer<Gstin> {
  const read = readShape(text, {
    slots: '99aaaaa9999axxx',
    fits: isRegular,
    offer: isCounted,
    wrong: GstinWrong,
  })
  if (!read.ok) return otherKind(compact(text)) ?? read
  const value = read.value
  const state = value.slice(0, 2)
  if (!isState(state)) return no(GstinState({ state }))
  if (gstinCheck(value) !== value[14]) return no(miscounted(value))
  return yes({ value, state, pan: value.slice(2, 12) })
}

const isCounted = (value: string): boolean => isState(value.slice(0, 2)) && gstinCheck(value) === value[14]
const isRegular = (value: string): boolean => REGULAR.test(value) && value[13] !== 'D'

function otherKind(value: string): Answer<never> | undefined {
  const form = Object.keys(OTHERS).find((name) => OTHERS[name]!.test(value))
  return form === undefined ? undefined : no(GstinNotRegular({ form }))
}

/** One look-alike that makes the sum come out is worth offering. */
function miscounted(value: string) {
  const right = oneLookAlike(value).filter((one) => isRegular(one) && isCounted(one))
  return right.length === 1 ? lookAlike(value, right[0]!) : GstinCheck()
}

/** 01 to 38 are the states, 97 is other territory. */
const isState = (code: string): boolean => (code >= '01' && code <= '38') || code === '97'

const BASE36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The fifteenth character that belongs to the first fourteen: weights 1, 2, 1, 2 … in base 36. */
export function gstinCheck(value: string): string {
  let sum = 0
  for (let at = 0; at < 14; at++) {
    const product = BASE36.indexOf(value[at]!) * (at % 2 === 0 ? 1 : 2)
    sum += Math.floor(product / 36) + (product % 36)
  }
  return BASE36[(36 - (sum % 36)) % 36]!
}
