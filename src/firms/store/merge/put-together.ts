/**
 * One firm out of two records. Rows of the loser go over to the winner where there is room for them; where the winner has its
 * own of a kind that a firm has once, the loser's is ended and stays readable. Every touched id is answered, so that the
 * merge can be taken back row by row.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Moved } from '../desk/tables.ts'

export type Pair = Readonly<{ winner: string; loser: string; now: Date }>

/** Numbers that a firm has once (migrations/0007: identifier_one_of_its_kind). */
const ONCE = ['pan', 'iec', 'udyam']

type Step = (pair: Pair) => RawBuilder<{ id: string }>

/** In this order: what is ended makes room for what moves. */
const STEPS: Readonly<Record<string, Step>> = {
  endedNumbers: ({ winner, loser, now }) => sql`
    update firms.identifier as own set ended_at = ${now}
    where own.firm_id = ${loser} and own.ended_at is null and exists (
      select from firms.identifier as kept where kept.firm_id = ${winner} and kept.ended_at is null
        and kept.kind = own.kind
        and (kept.kind = any(${ONCE}::text[]) or kept.value_index = own.value_index))
    returning own.id`,
  movedNumbers: (pair) => moveAll('identifier', pair),
  endedLetters: ({ winner, loser, now }) => sql`
    update firms.lut as own set ended_at = ${now}
    where own.firm_id = ${loser} and own.ended_at is null and exists (
      select from firms.lut as kept where kept.firm_id = ${winner} and kept.ended_at is null
        and kept.financial_year = own.financial_year)
    returning own.id`,
  movedLetters: (pair) => moveAll('lut', pair),
  movedDocuments: (pair) => moveAll('document', pair),
  movedNotes: (pair) => moveAll('note', pair),
  endedDuties: ({ winner, loser, now }) => sql`
    update firms.assignment as own set ended_at = ${now}
    where own.firm_id = ${loser} and own.ended_at is null and exists (
      select from firms.assignment as kept where kept.firm_id = ${winner} and kept.ended_at is null)
    returning own.id`,
  movedDuties: (pair) => moveAll('assignment', pair),
  // Shares add up to the whole on each record, so members go over together or not at all.
  movedMembers: ({ winner, loser }) => sql`
    update firms.member set firm_id = ${winner} where firm_id = ${loser}
      and not exists (select from firms.member as kept where kept.firm_id = ${winner} and kept.left_at is null)
    returning id`,
  movedPlans: ({ winner, loser }) => sql`
    update firms.plan as own set firm_id = ${winner} where own.firm_id = ${loser}
      and not exists (select from firms.plan as kept where kept.firm_id = ${winner} and kept.market = own.market)
    returning own.id`,
}

const moveAll = (table: string, { winner, loser }: Pair): RawBuilder<{ id: string }> =>
  sql`update ${sql.table(`firms.${table}`)} set firm_id = ${winner} where firm_id = ${loser} returning id`

/** The record itself becomes a signpost; what it alone knew fills the winner's gaps. */
export async function putTogether(tx: Tx, pair: Pair): Promise<Moved> {
  const { winner, loser, now } = pair
  const moved: Record<string, readonly string[]> = {}
  for (const [name, step] of Object.entries(STEPS)) {
    const { rows } = await step(pair).execute(tx)
    moved[name] = rows.map(({ id }) => id)
  }
  moved['movedProgress'] = await moveProgress(tx, pair)
  await tx
    .updateTable('firms.firm')
    .set({ merged_into: winner, merged_at: now, updated_at: now })
    .where('id', '=', loser)
    .execute()
  // Signposts that led to the loser lead on by it: resolveFirm follows them.
  moved['filled'] = await fillGaps(tx, pair)
  return moved
}

/** Counts of the rooms that follow: they belong to the firm, whichever record they came to. */
async function moveProgress(tx: Tx, { winner, loser }: Pair): Promise<string[]> {
  const { rows } = await sql<Record<string, number>>`
    delete from firms.progress where firm_id = ${loser} returning products, products_with_code, listings, parcels, payments, refunds`.execute(
    tx,
  )
  const [counts] = rows
  if (!counts) return []
  const { products, products_with_code: coded, listings, parcels, payments, refunds } = counts
  await sql`
    insert into firms.progress (firm_id, products, products_with_code, listings, parcels, payments, refunds)
    values (${winner}, ${products}, ${coded}, ${listings}, ${parcels}, ${payments}, ${refunds})
    on conflict (firm_id) do update set products = progress.products + excluded.products,
      products_with_code = progress.products_with_code + excluded.products_with_code,
      listings = progress.listings + excluded.listings, parcels = progress.parcels + excluded.parcels,
      payments = progress.payments + excluded.payments, refunds = progress.refunds + excluded.refunds`.execute(
    tx,
  )
  return Object.entries(counts).map(([name, count]) => `${name}=${count}`)
}

/**
 * Single things that the winner has not told; lists join. What the winner had before is in the answer, for taking
 * back; of sealed things only whether it had any, since a copy of them here would escape the rotation of keys.
 */
async function fillGaps(tx: Tx, { winner, loser, now }: Pair): Promise<string[]> {
  const { rows } = await sql<{ before: string }>`
    update firms.firm as firm set
      pin = coalesce(firm.pin, lost.pin),
      address_sealed = coalesce(firm.address_sealed, lost.address_sealed),
      mobile_sealed = coalesce(firm.mobile_sealed, lost.mobile_sealed),
      mobile_index = coalesce(firm.mobile_index, lost.mobile_index),
      makes = ${joined('makes')}, sectors = ${joined('sectors')}, languages = ${joined('languages')},
      destinations = ${joined('destinations')}, gi_products = ${joined('gi_products')}, tags = ${joined('tags')},
      organic = firm.organic or lost.organic, updated_at = ${now}
    from firms.firm as lost, firms.firm as before
    where firm.id = ${winner} and lost.id = ${loser} and before.id = firm.id
    returning jsonb_build_object('pin', before.pin, 'has_address', before.address_sealed is not null,
      'has_mobile', before.mobile_index is not null, 'makes', before.makes,
      'sectors', before.sectors, 'languages', before.languages, 'destinations', before.destinations,
      'gi_products', before.gi_products, 'tags', before.tags, 'organic', before.organic)::text as before`.execute(
    tx,
  )
  return rows.map(({ before }) => before)
}

const joined = (column: string): RawBuilder<unknown> => {
  const [own, other] = [sql.ref(`firm.${column}`), sql.ref(`lost.${column}`)]
  return sql`${own} || (select coalesce(array_agg(one), '{}') from unnest(${other}) as one where one <> all(${own}))`
}

const TABLE_OF: Readonly<Record<string, string>> = {
  Numbers: 'identifier',
  Letters: 'lut',
  Documents: 'document',
  Notes: 'note',
  Duties: 'assignment',
  Members: 'member',
  Plans: 'plan',
}

/** Takes a merge back: what went over goes back, what was ended is in force again. What came since stays with the winner. */
export async function takeApart(tx: Tx, { winner, loser, now }: Pair, moved: Moved): Promise<void> {
  await tx
    .updateTable('firms.firm')
    .set({ merged_into: null, merged_at: null, updated_at: now })
    .where('id', '=', loser)
    .execute()
  for (const [what, table] of Object.entries(TABLE_OF)) {
    const at = sql.table(`firms.${table}`)
    const [went, ended] = [moved[`moved${what}`] ?? [], moved[`ended${what}`] ?? []]
    if (went.length > 0)
      await sql`update ${at} set firm_id = ${loser} where id = any(${went}::uuid[]) and firm_id = ${winner}`.execute(
        tx,
      )
    // Ended rows went over with the rest: they go back first, then they are in force again.
    if (ended.length > 0)
      await sql`update ${at} set ended_at = null where id = any(${ended}::uuid[]) and firm_id = ${loser}`.execute(
        tx,
      )
  }
  await giveBack(tx, winner, moved['filled']?.[0], now)
  await giveProgressBack(tx, winner, loser, moved['movedProgress'] ?? [])
}

/** Single things that the winner got from the loser and did not change since. */
async function giveBack(tx: Tx, winner: string, before: string | undefined, now: Date): Promise<void> {
  if (!before) return
  await sql`
    update firms.firm as firm set pin = old.pin,
      address_sealed = case when old.has_address then firm.address_sealed end,
      mobile_sealed = case when old.has_mobile then firm.mobile_sealed end,
      mobile_index = case when old.has_mobile then firm.mobile_index end, makes = old.makes, sectors = old.sectors, languages = old.languages,
      destinations = old.destinations, gi_products = old.gi_products, tags = old.tags, organic = old.organic,
      updated_at = ${now}
    from jsonb_to_record(${before}::jsonb) as old (pin text, has_address boolean, has_mobile boolean,
      makes text[], sectors text[], languages text[], destinations text[], gi_products text[], tags text[],
      organic boolean)
    where firm.id = ${winner}`.execute(tx)
}

async function giveProgressBack(
  tx: Tx,
  winner: string,
  loser: string,
  counts: readonly string[],
): Promise<void> {
  if (counts.length === 0) return
  const of = Object.fromEntries(counts.map((text) => text.split('=') as [string, string]))
  const pick = (name: string): number => Number(of[name] ?? 0)
  await sql`
    update firms.progress set products = greatest(products - ${pick('products')}, 0),
      products_with_code = greatest(products_with_code - ${pick('products_with_code')}, 0),
      listings = greatest(listings - ${pick('listings')}, 0), parcels = greatest(parcels - ${pick('parcels')}, 0),
      payments = greatest(payments - ${pick('payments')}, 0), refunds = greatest(refunds - ${pick('refunds')}, 0)
    where firm_id = ${winner}`.execute(tx)
  await sql`
    insert into firms.progress (firm_id, products, products_with_code, listings, parcels, payments, refunds)
    values (${loser}, ${pick('products')}, ${pick('products_with_code')}, ${pick('listings')}, ${pick('parcels')},
      ${pick('payments')}, ${pick('refunds')})`.execute(tx)
}
