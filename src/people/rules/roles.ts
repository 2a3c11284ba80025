/** Who somebody is to the programme, where, and for how long. */
import { within, type Day } from '#kernel/day.ts'

/** The eight roles. Whoever signs in is a maker; every other role is given with a grant. */
export const ROLES = [
  'maker',
  'cooperative-manager',
  'trainer',
  'marketplace-manager',
  'district-officer',
  'state-director',
  'auditor',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

export const isRole = (value: unknown): value is Role => (ROLES as readonly unknown[]).includes(value)

/** `partner` is a co-operative, training institution or marketplace; `everything` has an empty code. */
export const AREA_KINDS = ['state', 'district', 'cluster', 'partner', 'everything'] as const
export type AreaKind = (typeof AREA_KINDS)[number]

/** Where a grant holds: `GJ`, the trade book's ids of district and cluster (`kachchh`), or the partner's own id. */
export type Area = Readonly<{ kind: AreaKind; code: string }>

export const EVERYWHERE: Area = { kind: 'everything', code: '' }

/** A role in an area, from a day to its last day; without a last day until it is ended. */
export type Grant = Readonly<{ role: Role; area: Area; from: Day; to: Day | null }>

export const inForce = ({ from, to }: Pick<Grant, 'from' | 'to'>, on: Day): boolean =>
  within(on, from, to ?? undefined)

/**
 * The record that an action touches: its owner, its firm, and every area it lies in. Say all that is known of it: a grant
 * covers it only by an area that is named here.
 */
export type Where = Readonly<{
  person?: string
  firm?: string
  state?: string
  district?: string
  cluster?: string
  partner?: string | readonly string[]
}>

/** Whether an area holds the record. */
export function covers({ kind, code }: Area, where: Where): boolean {
  if (kind === 'everything') return true
  const named = where[kind]
  if (named === undefined || code === '') return false
  return typeof named === 'string' ? named === code : named.includes(code)
}
