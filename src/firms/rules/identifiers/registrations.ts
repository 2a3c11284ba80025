/** Udyam, FSSAI, AYUSH, GI authorised user, RCMC. */
import { no, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import {
  AyushWrong,
  FssaiWrong,
  GiUserWrong,
  NumberMissing,
  RcmcWrong,
  UdyamWrong,
  UdyogAadhaarOld,
} from '../../refusals/identifiers.ts'
import { hasSlots, readShape } from './shape.ts'
import { compact, upper } from './text.ts'

export type Udyam = Readonly<{ value: string; state: string; serial: string }>
export type Fssai = Readonly<{
  value: string
  form: 'licence' | 'registration'
  state: string
  year: string
}>
export type Ayush = Readonly<{ value: string; pattern: 'gujarat' | 'other' }>
export type GiUser = Readonly<{ value: string; gi: number; user: number }>
export type Rcmc = Readonly<{ value: string; council: string | undefined }>

/** `UDYAM-GJ-01-0000001`; the word in front may be left out. Refuses Udyog Aadhaar, which Udyam replaced. */
export function parseUdyam(text: string): Answer<Udyam> {
  const short = compact(text).replace(/^UDYAM/, '')
  if (hasSlots(short, 'aa99a9999999')) return no(UdyogAadhaarOld())
  // Digits alone are shown as they came, so that an Aadhaar number is known for one.
  const read = readShape(/^\d*$/.test(short) ? short : `UDYAM${short}`, {
    slots: 'UDYAMaa999999999',
    wrong: UdyamWrong,
  })
  if (!read.ok) return no(withDashes(read.refusal))
  return yes({ value: dashed(read.value), state: read.value.slice(5, 7), serial: read.value.slice(7, 9) })
}

const dashed = (value: string): string => value.replace(/^(.{5})(..)(..)/, '$1-$2-$3-')

/** What is offered looks as it stands on the certificate. */
function withDashes(refused: Refusal): Refusal {
  const offered = refused.params['suggestion']
  return offered === undefined
    ? refused
    : { ...refused, params: { ...refused.params, suggestion: dashed(String(offered)) } }
}

/** First digit: licence or registration; then two for the state (Gujarat 07) and two for the year. */
export function parseFssai(text: string): Answer<Fssai> {
  const read = readShape(text, {
    slots: '99999999999999',
    fits: (value) => /^[12]/.test(value),
    wrong: FssaiWrong,
  })
  if (!read.ok) return read
  const value = read.value
  const form = value[0] === '1' ? 'licence' : 'registration'
  return yes({ value, form, state: value.slice(1, 3), year: `20${value.slice(3, 5)}` })
}

/** The State's authority gives these out in its own way: Gujarat's `GA/1234` is known, others pass as they stand. */
export function parseAyush(text: string): Answer<Ayush> {
  const value = upper(text)
  const gujarat = /^GA[-/ .]*(\d{2,5}[A-Z]?)$/.exec(value)
  if (gujarat) return yes({ value: `GA/${gujarat[1]!}`, pattern: 'gujarat' })
  return certificate(value, AyushWrong, (kept) => ({ value: kept, pattern: 'other' }))
}

const GI_USER = /^(?:GI|AU)?[ .:-]*(?:NO)?[ .:-]*0*(\d{1,4})[ ./:-]+(AU|GI)?[ .:-]*(?:NO)?[ .:-]*0*(\d{1,6})$/

/** Both numbers of the certificate, the GI's first unless they are named the other way round. */
export function parseGiUser(text: string): Answer<GiUser> {
  const value = upper(text)
  if (value === '') return no(NumberMissing())
  const found = GI_USER.exec(value)
  if (!found) return no(GiUserWrong())
  const turned = found[2] === 'GI' || (value.startsWith('AU') && found[2] === undefined)
  const gi = Number(turned ? found[3] : found[1])
  const user = Number(turned ? found[1] : found[3])
  if (gi === 0 || gi > 9999 || user === 0) return no(GiUserWrong())
  return yes({ value: `GI-${gi}/AU-${user}`, gi, user })
}

/** Councils as their names stand in their numbers. */
const COUNCILS =
  /(AEPC|TEXPROCIL|MATEXIL|HEPC|ISEPC|WWEPC|PDEXCIL|CEPC|GJEPC|EPCH|CAPEXIL|EEPC|CLE|CHEMEXCIL|PLEXCONCIL|SHEFEXIL|PHARMEXCIL|AYUSHEXCIL|APEDA|IOPEPC|MPEDA|FIEO)/

/** As on the certificate; the council is read where its name stands in the number. */
export const parseRcmc = (text: string): Answer<Rcmc> =>
  certificate(upper(text), RcmcWrong, (value) => ({
    value,
    council: COUNCILS.exec(value)?.[1]?.toLowerCase(),
  }))

/** Numbers without a common form: letters, digits and strokes, with at least two digits. */
function certificate<T>(value: string, wrong: typeof AyushWrong, found: (value: string) => T): Answer<T> {
  if (value === '') return no(NumberMissing())
  const kept = value.replace(/ ?([-/.]) ?/g, '$1')
  return /^[A-Z0-9][A-Z0-9 ./()-]{2,39}$/.test(kept) && /\d.*\d/.test(kept) && !/^[2-9]\d{11}$/.test(kept)
    ? yes(found(kept))
    : no(wrong())
}
