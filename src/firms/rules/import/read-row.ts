/** One row of a registry: read into a firm, or told what is wrong with it. Pure. */
import type { Refusal } from '#kernel/refusal.ts'
import {
  DistrictNotTold,
  DistrictUnknown,
  MakeUnknown,
  NameLong,
  RowNotSaved,
} from '../../refusals/import/rows.ts'
import { FirmNameMissing } from '../../refusals/firm.ts'
import { crossCheck, type Places } from '../cross-checks.ts'
import { parseIdentifier } from '../identifiers.ts'
import type { IdKind } from '../identifiers/kinds.ts'
import type { Field, Mapping } from './fields.ts'

/** What rows are read by: the columns, and the names of places and goods in every language. */
export type RowReader = Readonly<{
  mapping: Mapping
  /** District and make ids by their names as `plainName` writes them. */
  districts: ReadonlyMap<string, string>
  makes: ReadonlyMap<string, string>
  places: Places
}>

export type NumberKind = 'udyam' | 'pan' | 'gstin' | 'iec'
export type ReadNumber = Readonly<{ kind: NumberKind; value: string; source: string }>

export type ReadFirm = Readonly<{
  name: string
  district: string
  pin: string | undefined
  address: string | undefined
  mobile: string | undefined
  makes: readonly string[]
  /** With the PAN that stands inside a GSTIN or is an IEC. */
  numbers: readonly ReadNumber[]
}>

export type ReadRow = Readonly<{ ok: true; firm: ReadFirm } | { ok: false; faults: readonly Refusal[] }>

/** Names of places and goods compared without case, blanks and signs. */
export const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const NUMBERS = ['udyam', 'gstin', 'pan', 'iec'] as const

/** The row's fields as they stand in it, trimmed; a column that is missing is empty. */
export function fieldsOfRow(cells: readonly string[], mapping: Mapping): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {}
  for (let column = 0; column < mapping.length; column++) {
    const field = mapping[column]
    if (field) fields[field] = (cells[column] ?? '').trim()
  }
  return fields
}

/** Every fault of the row at once, so that it need not come back twice. */
export function readRow(cells: readonly string[], reader: RowReader): ReadRow {
  const given = fieldsOfRow(cells, reader.mapping)
  const faults: Refusal[] = []
  const name = (given.name ?? '').normalize('NFC').replace(/\s+/g, ' ')
  if (name === '') faults.push(FirmNameMissing({}, 'name'))
  else if (name.length > 200) faults.push(NameLong({}, 'name'))
  if (cells.some((cell) => cell.includes('\0'))) faults.push(RowNotSaved())
  const values: Partial<Record<IdKind, string>> = {}
  for (const kind of [...NUMBERS, 'mobile', 'pin'] as const) readNumber(kind, given[kind], values, faults)
  const district = readDistrict(given.district ?? '', values.pin, reader, faults)
  const makes = readMakes(given.makes ?? '', reader, faults)
  faults.push(...contradictions(values, district, reader.places))
  if (faults.length > 0 || district === undefined) return { ok: false, faults }
  const address = (given.address ?? '').slice(0, 500) || undefined
  const { pin, mobile } = values
  return { ok: true, firm: { name, district, pin, address, mobile, makes, numbers: numbersOf(values) } }
}

function readNumber(
  kind: NumberKind | 'mobile' | 'pin',
  text: string | undefined,
  values: Partial<Record<IdKind, string>>,
  faults: Refusal[],
): void {
  if (!text || isNothing(text)) return
  const read = parseIdentifier(kind, text)
  if (read.ok) values[kind] = read.value.value
  else faults.push({ ...read.refusal, field: kind })
}

/** As registries write that there is none. */
const isNothing = (text: string): boolean => /^(-+|n\/?a\.?|nil|null|none|0)$/i.test(text)

function readDistrict(
  text: string,
  pin: string | undefined,
  { districts, places }: RowReader,
  faults: Refusal[],
): string | undefined {
  if (text !== '') {
    const found = districts.get(plainName(text))
    if (!found) faults.push(DistrictUnknown({ given: text.slice(0, 60) }, 'district'))
    return found
  }
  const around = pin === undefined ? undefined : places.districtsOfPin(pin)
  if (Array.isArray(around) && around.length === 1) return around[0]
  faults.push(DistrictNotTold({}, 'district'))
  return undefined
}

function readMakes(text: string, { makes }: RowReader, faults: Refusal[]): string[] {
  if (text === '') return []
  const whole = makes.get(plainName(text))
  if (whole) return [whole]
  const found = new Set<string>()
  for (const part of text.split(/[;,|/]/)) {
    const plain = plainName(part)
    if (plain === '') continue
    const make = makes.get(plain)
    if (make) found.add(make)
    else faults.push(MakeUnknown({ given: part.trim().slice(0, 60) }, 'makes'))
  }
  return [...found]
}

/** Hints rest on something that may have a good reason: they keep no row out. */
function contradictions(
  values: Partial<Record<IdKind, string>>,
  district: string | undefined,
  places: Places,
): Refusal[] {
  const { udyam, pan, gstin, iec } = values
  const given = {
    ...(udyam && { udyam }),
    ...(pan && { pan }),
    ...(gstin && { gstin }),
    ...(iec && { iec }),
    ...(district && { district }),
  }
  return crossCheck(given, places)
    .filter(({ weight }) => weight === 'contradiction')
    .map(({ code, sentence, params, fields }) => ({
      code: `firms.${code}`,
      kind: 'invalid' as const,
      sentence,
      params,
      field: fields[0]!,
    }))
}

function numbersOf(values: Partial<Record<IdKind, string>>): ReadNumber[] {
  const found: ReadNumber[] = []
  for (const kind of NUMBERS) {
    const value = values[kind]
    if (value) found.push({ kind, value, source: 'import' })
  }
  if (values.pan) return found
  const inGstin = values.gstin?.slice(2, 12)
  const asIec = values.iec && /^[A-Z]/.test(values.iec) ? values.iec : undefined
  if (inGstin) found.push({ kind: 'pan', value: inGstin, source: 'inside-gstin' })
  else if (asIec) found.push({ kind: 'pan', value: asIec, source: 'inside-iec' })
  return found
}
