/**
 * What the numbers of one firm say against each other. A contradiction is certain by the rule of the numbers;
 * a hint rests on something that may have a good reason, or that we know only from memory.
 */
import type { Params, Sentence } from '#kernel/words.ts'
import { CROSS_CHECKS } from '../words/cross-checks.ts'
import type { IdKind } from './identifiers/kinds.ts'

export type FirmNumbers = Readonly<
  Partial<Record<'udyam' | 'pan' | 'gstin' | 'iec' | 'lutArn' | 'pin' | 'district', string>>
>

/** Which districts a PIN code may lie in, and which one an Udyam serial stands for: `placesOf` in places.ts. */
export type Places = Readonly<{
  /** Undefined where the book knows nothing about the code. */
  districtsOfPin: (pin: string) => readonly string[] | 'outside' | undefined
  districtOfSerial: (serial: string) => string | undefined
}>

export type CrossFinding = Readonly<{
  code: keyof typeof CROSS_CHECKS
  fields: readonly (IdKind | 'district')[]
  weight: 'contradiction' | 'hint'
  sentence: Sentence
  params: Params
}>

const GUJARAT = { gst: '24', udyam: 'GJ' } as const

/** All findings about numbers in the form that the parsers keep; numbers that are not given say nothing. */
export function crossCheck(given: FirmNumbers, places?: Places): CrossFinding[] {
  return [...taxNumbers(given), ...states(given), ...(places ? whereabouts(given, places) : [])]
}

function finding(
  code: CrossFinding['code'],
  weight: CrossFinding['weight'],
  fields: CrossFinding['fields'],
  params: Params = {},
): CrossFinding {
  return { code, weight, fields, params, sentence: CROSS_CHECKS[code] }
}

function* taxNumbers(given: FirmNumbers): Generator<CrossFinding> {
  const inGstin = given.gstin?.slice(2, 12)
  const isLegacy = given.iec !== undefined && /^\d+$/.test(given.iec)
  const iec = isLegacy ? undefined : given.iec
  if (inGstin && given.pan && inGstin !== given.pan)
    yield finding('pan-in-gstin', 'contradiction', ['gstin', 'pan'])
  if (iec && given.pan && iec !== given.pan) yield finding('iec-is-pan', 'contradiction', ['iec', 'pan'])
  if (iec && inGstin && !given.pan && iec !== inGstin)
    yield finding('iec-in-gstin', 'contradiction', ['iec', 'gstin'])
  if (isLegacy) yield finding('legacy-iec', 'hint', ['iec'])
}

function* states(given: FirmNumbers): Generator<CrossFinding> {
  const gst = given.gstin?.slice(0, 2)
  const udyam = given.udyam?.slice(6, 8)
  const lut = given.lutArn?.slice(2, 4)
  if (gst && gst !== GUJARAT.gst) yield finding('state-of-gstin', 'hint', ['gstin'], { state: gst })
  if (udyam && udyam !== GUJARAT.udyam) yield finding('state-of-udyam', 'hint', ['udyam'], { state: udyam })
  if (lut && gst && lut !== gst) yield finding('state-of-lut', 'hint', ['lutArn', 'gstin'])
}

function* whereabouts(given: FirmNumbers, places: Places): Generator<CrossFinding> {
  const around = given.pin === undefined ? undefined : places.districtsOfPin(given.pin)
  if (around === 'outside') yield finding('pin-outside', 'hint', ['pin'])
  else if (around && given.district && !around.includes(given.district))
    yield finding('pin-of-district', 'hint', ['pin', 'district'])
  const home = given.udyam?.startsWith('UDYAM-GJ')
    ? places.districtOfSerial(given.udyam.slice(9, 11))
    : undefined
  if (home && given.district && home !== given.district)
    yield finding('udyam-of-district', 'hint', ['udyam', 'district'])
}
