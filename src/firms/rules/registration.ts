/** What somebody tells of her firm when she joins, read exactly. All that is wrong is told at once. */
import type { Refusal } from '#kernel/refusal.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { DistrictMissing, FirmNameMissing, MakesMissing, PersonNameMissing } from '../refusals/firm.ts'
import { readFirstNumber, type FirstNumber } from './any-number.ts'
import { parsePin } from './identifiers.ts'
import { oneLine } from './identifiers/text.ts'
import { sectorsOf, type Sector } from './makes.ts'
import { clustersOf } from './places.ts'

export type Joining = Readonly<{
  /** Her own name; null where we know it already. */
  person: string | null
  name: string
  kind: 'firm' | 'co-operative'
  number: FirstNumber
  makes: readonly string[]
  sectors: readonly Sector[]
  district: string
  cluster: string | null
  pin: string | null
}>

export type JoiningFields = Readonly<{
  person: string
  name: string
  kind: string
  number: string
  makes: readonly string[]
  district: string
  pin: string
}>

const LONGEST = 120

/** A name as it is kept. */
export const plainName = (text: string): string => oneLine(text, LONGEST)

export type JoiningRead =
  Readonly<{ ok: true; value: Joining }> | Readonly<{ ok: false; refusals: readonly Refusal[] }>

/** `asksPerson`: her own name is not known yet and must be told. */
export function readJoining(fields: JoiningFields, asksPerson: boolean, edition: Edition): JoiningRead {
  const refusals: Refusal[] = []
  const [person, name] = [plainName(fields.person), plainName(fields.name)]
  if (asksPerson && person === '') refusals.push(PersonNameMissing({}, 'person'))
  if (name === '') refusals.push(FirmNameMissing({}, 'name'))
  const number = readFirstNumber(fields.number)
  if (!number.ok) refusals.push(number.refusal)
  const makes = knownMakes(fields.makes, edition)
  if (makes.length === 0) refusals.push(MakesMissing({}, 'makes'))
  if (!edition.fact('districts', fields.district)) refusals.push(DistrictMissing({}, 'district'))
  const pin = fields.pin.trim() === '' ? undefined : parsePin(fields.pin)
  if (pin && !pin.ok) refusals.push({ ...pin.refusal, field: 'pin' })
  if (refusals.length > 0 || !number.ok || (pin && !pin.ok)) return { ok: false, refusals }
  const { district } = fields
  const value: Joining = {
    person: asksPerson ? person : null,
    name,
    kind: fields.kind === 'co-operative' ? 'co-operative' : 'firm',
    number: number.value,
    makes,
    sectors: sectorsOf(makes, edition),
    district,
    cluster: onlyCluster(makes, district, edition),
    pin: pin?.value.value ?? null,
  }
  return { ok: true, value }
}

export const knownMakes = (makes: readonly string[], edition: Edition): string[] =>
  [...new Set(makes)].filter((make) => edition.fact('makes', make) !== undefined)

/** The cluster of the district that makes the same, where there is just one; she may change it. */
export function onlyCluster(makes: readonly string[], district: string, edition: Edition): string | null {
  const alike = clustersOf(edition, district).filter((cluster) =>
    cluster.makes.some((make) => makes.includes(make)),
  )
  return alike.length === 1 ? alike[0]!.cluster : null
}
