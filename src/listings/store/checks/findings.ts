/** What the checks found, kept once for everybody who may see the offer. */
import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Finding } from '../../rules/checks/finding.ts'
import { countFindings } from '../../rules/checks/check-offer.ts'
import './tables.ts'

export type Outcome = Readonly<{
  listingId: string
  listingVersion: number
  productVersion: number
  factsHash: string
  findings: readonly Finding[]
}>

/** Replaces what was found before. */
export async function keepOutcomes(tx: Tx, outcomes: readonly Outcome[], now: Date): Promise<void> {
  for (let from = 0; from < outcomes.length; from += BATCH)
    await keepSome(tx, outcomes.slice(from, from + BATCH), now)
}

const BATCH = 500

async function keepSome(tx: Tx, outcomes: readonly Outcome[], now: Date): Promise<void> {
  const ids = outcomes.map(({ listingId }) => listingId)
  await tx.deleteFrom('listings.finding').where('listing_id', 'in', ids).execute()
  const rows = outcomes.flatMap(({ listingId, findings }) =>
    findings.map((one, place) => rowOf(listingId, one, place, now)),
  )
  for (let from = 0; from < rows.length; from += BATCH * 4)
    await tx
      .insertInto('listings.finding')
      .values(rows.slice(from, from + BATCH * 4))
      .execute()
  const checked = outcomes.map(({ listingId, listingVersion, productVersion, factsHash, findings }) => {
    const { block, warn, hint } = countFindings(findings)
    return {
      listing_id: listingId,
      listing_version: listingVersion,
      product_version: productVersion,
      facts_hash: factsHash,
      blocks: block,
      warns: warn,
      hints: hint,
      checked_at: now,
    }
  })
  await tx
    .insertInto('listings.checked')
    .values(checked)
    .onConflict((conflict) =>
      conflict.column('listing_id').doUpdateSet(({ ref }) => ({
        listing_version: ref('excluded.listing_version'),
        product_version: ref('excluded.product_version'),
        facts_hash: ref('excluded.facts_hash'),
        blocks: ref('excluded.blocks'),
        warns: ref('excluded.warns'),
        hints: ref('excluded.hints'),
        checked_at: ref('excluded.checked_at'),
      })),
    )
    .execute()
}

const rowOf = (listingId: string, one: Finding, place: number, now: Date) => ({
  listing_id: listingId,
  place,
  rule: one.rule,
  check_name: one.check,
  weight: one.weight,
  field: one.field,
  from_unit: one.from,
  to_unit: one.to,
  said: one.text,
  params: JSON.stringify(one.params),
  better: one.better,
  source_id: one.source,
  since: one.since,
  found_at: now,
})

/** What stands against an offer, the gravest first. */
export async function findingsOf(db: Db, listingId: string): Promise<Finding[]> {
  return (await findingsOfMany(db, [listingId])).get(listingId) ?? []
}

/** Those of many offers; an offer without any is not in the answer. */
export async function findingsOfMany(db: Db, listingIds: readonly string[]): Promise<Map<string, Finding[]>> {
  if (listingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('listings.finding')
    .selectAll()
    .where('listing_id', 'in', [...listingIds])
    .orderBy('listing_id')
    .orderBy('place')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.listing_id)
  return new Map(
    [...grouped].map(([id, some]) => [
      id,
      some.map((row) => ({
        rule: row.rule,
        check: row.check_name,
        weight: row.weight,
        field: row.field,
        from: row.from_unit,
        to: row.to_unit,
        text: row.said,
        params: row.params,
        better: row.better,
        source: row.source_id,
        since: row.since as Day,
      })),
    ]),
  )
}

/** Offers that were checked as they stand, and against which nothing grave stands. */
export async function clearOf(db: Db, listingIds: readonly string[]): Promise<Set<string>> {
  if (listingIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('listings.checked as c')
    .innerJoin('listings.listing as l', 'l.id', 'c.listing_id')
    .select('l.id')
    .where('l.id', 'in', [...listingIds])
    .where('c.blocks', '=', 0)
    .whereRef('c.listing_version', '=', 'l.version')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
