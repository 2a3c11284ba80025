/**
 * What stays after a no or after an erasure, why, and until when. Everything else goes at once. A hold is a duty in a law or
 * a proof that we must be able to show; `source` names where it stands.
 */
import type { Sentence } from '#kernel/words.ts'
import { HOLD_UNTIL, HOLD_WHAT, HOLD_WHY } from '../../words/holds.ts'

export type HoldKey = keyof typeof HOLD_WHAT

export type Hold = Readonly<{
  key: HoldKey
  /** Where it lies. */
  tables: readonly string[]
  what: Sentence
  why: Sentence
  /** The law, as lawyers cite it. */
  source: string
  until: Sentence
  /** Days from the event that `until` names; null where a date cannot be told in days. */
  days: number | null
}>

const DPDP_RULES = 'DPDP Rules 2025, G.S.R. 846(E) of 13 November 2025'

const hold = (key: HoldKey, tables: readonly string[], source: string, days: number | null): Hold => ({
  key,
  tables,
  source,
  days,
  what: HOLD_WHAT[key],
  why: HOLD_WHY[key],
  until: HOLD_UNTIL[key],
})

/** Seven years as the Rules ask it of consent managers: First Schedule, Part B, item 4. */
export const PROOF_DAYS = 2557
/** A year from the processing: r. 8(3). */
export const YEAR_DAYS = 365

export const HOLDS: readonly Hold[] = [
  hold('account', ['people.erasure'], `${DPDP_RULES}, r. 8(3)`, YEAR_DAYS),
  hold(
    'proof',
    ['people.consent'],
    `DPDP Act 2023, s. 6(10); as long as ${DPDP_RULES}, ask it of consent managers (First Schedule, Part B)`,
    PROOF_DAYS,
  ),
  hold('log', ['people.audit_entry'], `${DPDP_RULES}, r. 6(1)(e) and 8(3)`, null),
  hold('roles', ['people.grant_of_role'], `${DPDP_RULES}, r. 6(1)(b) and (e)`, null),
  hold(
    'firm',
    ['firms.firm', 'firms.identifier', 'firms.lut', 'firms.document', 'firms.note'],
    'CGST Act 2017, s. 36',
    null,
  ),
]

const byKey = new Map(HOLDS.map((one) => [one.key, one]))
export const isHold = (key: string): key is HoldKey => byKey.has(key as HoldKey)
export const holdOf = (key: HoldKey): Hold => byKey.get(key)!
