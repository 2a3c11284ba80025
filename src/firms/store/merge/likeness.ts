/** Pairs of records that may be one firm, kept until somebody decides. */
import { sql } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Db, Tx } from '#platform/database.ts'
import { matchReasons, type MatchReason } from '../../rules/matches.ts'
import { inAreas } from '../desk/areas.ts'
import '../desk/tables.ts'
import '../tables.ts'

const COMPARED = 50

type Compared = Readonly<{
  id: string
  name: string
  district: string | null
  mobile: string | null
  pan: string | null
  gstin: string | null
  udyam: string | null
}>

/**
 * Looks for records like this firm's: the same mobile number, or a name heard alike in the same district. Call it in the
 * transaction that registers or renames the firm. Answers how many there are. Of a number that belongs to one firm alone a
 * second record can only claim it: such a row is there, but not in force.
 */
export async function noteLikeness(tx: Tx, firmId: string, now: Date): Promise<number> {
  const [own, ...others] = await compared(tx, firmId)
  if (!own) return 0
  const pairs = others.flatMap((other) => {
    const reasons = reasonsOf(own, other)
    return reasons.length === 0 ? [] : [{ pair: [own.id, other.id].sort(), reasons }]
  })
  if (pairs.length === 0) return 0
  await tx
    .insertInto('firms.likeness')
    .values(pairs.map(({ pair, reasons }) => ({ one: pair[0]!, other: pair[1]!, reasons, found_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return pairs.length
}

/** A name alone says nothing where the tax office gave two PANs: then they are two persons in law. */
function reasonsOf(own: Compared, other: Compared): MatchReason[] {
  const found = matchReasons(likeness(own), likeness(other)).map(({ reason }) => reason)
  const apart = own.pan !== null && other.pan !== null && own.pan !== other.pan
  return apart && !found.some((reason) => !reason.endsWith('-name')) ? [] : found
}

/** Blind indexes stand for the numbers: equal ones are equal numbers. */
const likeness = ({ name, district, mobile, pan, gstin, udyam }: Compared) => ({
  name,
  district: district ?? undefined,
  mobile: mobile ?? undefined,
  pan: pan ?? undefined,
  gstin: gstin ?? undefined,
  udyam: udyam ?? undefined,
})

/** The firm itself comes first. */
async function compared(tx: Tx, firmId: string): Promise<Compared[]> {
  const { rows } = await sql<Compared>`
    with own as (select id, name_key, district, mobile_index from firms.firm where id = ${firmId}),
    alike as (
      select id from own
      union all (select firm.id from own join firms.firm using (name_key, district)
        where firm.merged_into is null and firm.id <> own.id and own.name_key <> '' limit ${COMPARED})
      union all (select firm.id from own join firms.firm using (mobile_index)
        where firm.merged_into is null and firm.id <> own.id limit ${COMPARED})
      union all (select held.firm_id from firms.identifier as mine join firms.identifier as held
          on held.kind = mine.kind and held.value_index = mine.value_index and held.firm_id <> mine.firm_id
        where mine.firm_id = ${firmId} and held.ended_at is null
          and held.kind in ('pan', 'gstin', 'iec', 'udyam') limit ${COMPARED}))
    select firm.id, firm.name, firm.district, firm.mobile_index as mobile, ${latest('pan')} as pan,
      ${latest('gstin')} as gstin, ${latest('udyam')} as udyam
    from (select distinct id from alike) as alike join firms.firm using (id)
    where firm.merged_into is null
    order by firm.id <> ${firmId}`.execute(tx)
  return rows
}

/** The number of a kind in force, or else the last one that was told. */
const latest = (kind: string) => sql`(select value_index from firms.identifier as number
  where number.firm_id = firm.id and number.kind = ${kind}
  order by number.ended_at is not null, number.given_at desc limit 1)`

export type LikelyPair = Readonly<{
  one: LikelyFirm
  other: LikelyFirm
  reasons: readonly MatchReason[]
  foundAt: Date
}>

export type LikelyFirm = Readonly<{
  id: string
  name: string
  district: string | null
  rung: number
  createdAt: Date
}>

type PairRow = Readonly<{
  reasons: MatchReason[]
  found_at: Date
  one: string
  one_name: string
  one_district: string | null
  one_rung: number
  one_created: Date
  other: string
  other_name: string
  other_district: string | null
  other_rung: number
  other_created: Date
}>

export const PAIRS_SHOWN = 50

/** Open pairs of which one record at least lies in the areas, the oldest first; one more than PAIRS_SHOWN where there are. */
export async function openPairs(
  db: Db,
  areas: readonly Area[],
  after?: Readonly<{ foundAt: Date; one: string; other: string }>,
): Promise<LikelyPair[]> {
  const here = (alias: 'a' | 'b') =>
    sql`exists (select from firms.firm as firm where firm.id = ${sql.ref(`${alias}.id`)} and ${inAreas(areas)})`
  const { rows } = await sql<PairRow>`
    select pair.reasons, pair.found_at, a.id as one, a.name as one_name, a.district as one_district, a.rung as one_rung,
      a.created_at as one_created, b.id as other, b.name as other_name, b.district as other_district,
      b.rung as other_rung, b.created_at as other_created
    from firms.likeness as pair join firms.firm as a on a.id = pair.one join firms.firm as b on b.id = pair.other
    where pair.different_at is null and a.merged_into is null and b.merged_into is null
      and (${here('a')} or ${here('b')})
      ${after ? sql`and (pair.found_at, pair.one, pair.other) > (${after.foundAt}, ${after.one}::uuid, ${after.other}::uuid)` : sql``}
    order by pair.found_at, pair.one, pair.other limit ${PAIRS_SHOWN + 1}`.execute(db)
  return rows.map((row) => ({
    one: firmOf(row.one, row.one_name, row.one_district, row.one_rung, row.one_created),
    other: firmOf(row.other, row.other_name, row.other_district, row.other_rung, row.other_created),
    reasons: row.reasons,
    foundAt: row.found_at,
  }))
}

const firmOf = (id: string, name: string, district: string | null, rung: number, createdAt: Date) => ({
  id,
  name,
  district,
  rung,
  createdAt,
})

/** Somebody looked: they are two firms. False where there is no such open pair. */
export async function partPair(
  tx: Tx,
  pair: Readonly<{ one: string; other: string; by: string; now: Date }>,
): Promise<boolean> {
  const [one, other] = [pair.one, pair.other].sort()
  const { numUpdatedRows } = await tx
    .updateTable('firms.likeness')
    .set({ different_by: pair.by, different_at: pair.now })
    .where('one', '=', one!)
    .where('other', '=', other!)
    .where('different_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
