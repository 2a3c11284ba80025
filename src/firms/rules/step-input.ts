/** What a step of the ladder asks to be typed, and how it is read. */
import type { Day } from '#kernel/day.ts'
import { parseDay } from '#kernel/day.ts'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { AccountWrong, DayWrong } from '../refusals/firm.ts'
import { NumberMissing } from '../refusals/identifiers.ts'
import { FinancialYearWrong } from '../refusals.ts'
import type { FinancialYear } from './financial-year.ts'
import { parseGstin, parseIdentifier, parseIfsc, parseLutArn, type IdKind } from './identifiers.ts'
import { latinDigits, oneLine } from './identifiers/text.ts'
import { parseFinancialYear } from './read-financial-year.ts'

/** `parsed` numbers have rules of their own; a `text` is kept as it is written on the paper. */
export type StepInput = Readonly<{
  number: IdKind | 'text' | 'account'
  /** Papers that end. */
  ends?: true
  /** IEC: the day on which it was last confirmed at DGFT. */
  confirmed?: true
  /** A document alone does: the number may follow. */
  paperDoes?: true
}>

const LICENCE = { number: 'text', ends: true, paperDoes: true } as const

/** Steps without a row here are done in other rooms, and show where. */
export const STEP_INPUTS: Readonly<Record<string, StepInput>> = {
  pan: { number: 'pan' },
  udyam: { number: 'udyam' },
  gstin: { number: 'gstin' },
  iec: { number: 'iec', confirmed: true },
  fssai: { number: 'fssai', ends: true, paperDoes: true },
  ayush: { number: 'ayush', ends: true, paperDoes: true },
  giUser: { number: 'giUser', ends: true, paperDoes: true },
  rcmc: { number: 'rcmc', ends: true, paperDoes: true },
  cosmeticLicence: LICENCE,
  bisHallmark: LICENCE,
  npop: LICENCE,
  usFdaFood: LICENCE,
  usMocra: LICENCE,
  euPerson: LICENCE,
  ukPerson: LICENCE,
  bankAccount: { number: 'account', paperDoes: true },
  adCode: { number: 'adCode', paperDoes: true },
  icegate: { number: 'text', paperDoes: true },
  lut: { number: 'lutArn' },
}

export const inputOf = (step: string): StepInput | undefined =>
  Object.hasOwn(STEP_INPUTS, step) ? STEP_INPUTS[step] : undefined

export type GivenNumber = Readonly<{ kind: string; value: string; source: 'self' | 'inside-gstin' }>

export type StepGiven = Readonly<{
  numbers: readonly GivenNumber[]
  lut: Readonly<{ arn: string; year: FinancialYear }> | undefined
  validTo: Day | null
  confirmedOn: Day | null
}>

export type StepFields = Readonly<{
  number: string
  ifsc: string
  year: string
  validTo: string
  confirmedOn: string
}>

/** Reads what was typed for a step on a day. Refuses with the sentence of its number, or a day that is none. */
export function readStep(step: string, fields: StepFields, today: Day): Answer<StepGiven> {
  const input = inputOf(step)
  if (!input) return no(NumberMissing({}, 'number'))
  const days = readDays(fields, today)
  if (!days.ok) return days
  const nothing: StepGiven = { numbers: [], lut: undefined, ...days.value }
  if (input.number === 'lutArn') return readLut(fields, nothing)
  const numbers = input.number === 'account' ? readAccount(fields) : readNumber(step, input.number, fields)
  return numbers.ok ? yes({ ...nothing, numbers: numbers.value }) : numbers
}

function readDays(
  { validTo, confirmedOn }: StepFields,
  today: Day,
): Answer<Pick<StepGiven, 'validTo' | 'confirmedOn'>> {
  const [ends, confirmed] = [validTo, confirmedOn].map((text) => (text === '' ? null : parseDay(text)))
  if (ends === undefined) return no(DayWrong({}, 'validTo'))
  if (confirmed === undefined || (confirmed !== null && confirmed > today))
    return no(DayWrong({}, 'confirmedOn'))
  return yes({ validTo: ends, confirmedOn: confirmed })
}

/** A GSTIN and an IEC in its new form bring the PAN inside them along. */
function readNumber(step: string, kind: IdKind | 'text', { number }: StepFields): Answer<GivenNumber[]> {
  if (kind === 'text') {
    const value = oneLine(number.normalize('NFKC'), 60)
    if (value === '') return no(NumberMissing({}, 'number'))
    return yes([{ kind: step, value, source: 'self' }])
  }
  const parsed = parseIdentifier(kind, number)
  if (!parsed.ok) return no({ ...parsed.refusal, field: 'number' })
  return yes(withPan({ kind: step, value: parsed.value.value, source: 'self' }))
}

/** The number, and the PAN that stands inside it. */
export function withPan(number: GivenNumber): GivenNumber[] {
  if (number.kind === 'gstin') {
    const parsed = parseGstin(number.value)
    if (parsed.ok) return [number, { kind: 'pan', value: parsed.value.pan, source: 'inside-gstin' }]
  }
  return [number]
}

function readAccount({ number, ifsc }: StepFields): Answer<GivenNumber[]> {
  const account = parseAccount(number)
  if (!account) return no(number.trim() === '' ? NumberMissing({}, 'number') : AccountWrong({}, 'number'))
  const branch = parseIfsc(ifsc)
  if (!branch.ok) return no({ ...branch.refusal, field: 'ifsc' })
  return yes([
    { kind: 'bankAccount', value: account, source: 'self' },
    { kind: 'ifsc', value: branch.value.value, source: 'self' },
  ])
}

/** Banks number their accounts with 9 to 18 digits. */
function parseAccount(text: string): string | undefined {
  const digits = latinDigits(text).replace(/[\s-]/g, '')
  return /^\d{9,18}$/.test(digits) ? digits : undefined
}

/** The number says when it was filed, and so for which years it can be; where she names none, the likelier. */
function readLut({ number, year }: StepFields, nothing: StepGiven): Answer<StepGiven> {
  const parsed = parseLutArn(number)
  if (!parsed.ok) return no({ ...parsed.refusal, field: 'number' })
  const { value: arn, years } = parsed.value
  const wished = year === '' ? yes(years[0]!) : parseFinancialYear(year)
  if (!wished.ok || !years.includes(wished.value)) return no(FinancialYearWrong({}, 'year'))
  return yes({ ...nothing, lut: { arn, year: wished.value } })
}
