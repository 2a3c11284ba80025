/** Demonstration firms go in at once, by arrays, and out again without a trace. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { NAME_KEY_VERSION, nameKey } from '../rules/name-key.ts'
import type { FirmsContext } from '../services.ts'
import { maskedNumber } from '../store/identifiers.ts'
import { searchTextOf } from '../store/search-text.ts'
import '../store/tables.ts'
import { DEMO_FIRMS, makeDemoFirms, type DemoFirm } from './make-firms.ts'

const DAY_MS = 86_400_000
/** Small enough that pages are answered in between. */
const AT_ONCE = 500

type Row = Readonly<{ id: string; firm: DemoFirm }>

/** Loads them unless they are there; answers how many came in. One transaction: all or none. */
export async function loadDemo(context: FirmsContext, edition: Edition, count = DEMO_FIRMS): Promise<number> {
  const { db, newId } = context
  return db.transaction().execute(async (tx) => {
    await sql`lock table firms.demo_mark in exclusive mode`.execute(tx)
    if (await hasDemo(tx)) return 0
    const rows = makeDemoFirms(edition, count).map((firm) => ({ id: newId(), firm }))
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = rows.slice(from, from + AT_ONCE)
      await insertFirms(tx, part, edition, context.now)
      await insertNumbers(tx, context, part)
      await insertLuts(tx, context, part)
      await insertProgress(tx, part)
    }
    await mark(tx, 'loaded', context.now)
    return rows.length
  })
}

export const hasDemo = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('firms.firm').select('id').where('demo', '=', true).limit(1).executeTakeFirst()) !==
  undefined

/** Whether this database has never had them, and nobody else's firms: then the first start brings them along. */
export async function isUntouched(db: Db): Promise<boolean> {
  const seen = await db.selectFrom('firms.demo_mark').select('what').limit(1).executeTakeFirst()
  const any = await db.selectFrom('firms.firm').select('id').limit(1).executeTakeFirst()
  return !seen && !any
}

const mark = async (tx: Tx, what: 'loaded' | 'removed', at: Date): Promise<void> =>
  void (await tx.insertInto('firms.demo_mark').values({ what, at }).execute())

async function insertFirms(tx: Tx, rows: readonly Row[], edition: Edition, now: Date): Promise<void> {
  const column = <T>(value: (row: Row) => T): T[] => rows.map(value)
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString()
  // Arrays of arrays must be of one length in SQL: lists travel as text with blanks between.
  const list = (values: readonly string[]) => values.join(' ')
  await sql`
    insert into firms.firm (id, name, name_key, name_key_version, search_text, kind, state, district, cluster, makes,
      sectors, destinations, languages, rung, rungs, next_step, rung_since, created_at, updated_at, laddered_on, origin, demo)
    select id, name, name_key, ${NAME_KEY_VERSION}, search_text, kind, 'GJ', district, cluster, string_to_array(makes, ' '),
      string_to_array(sectors, ' '), string_to_array(destinations, ' '), '{gu}', rung, rungs, next_step, rung_since,
      created_at, created_at, ${edition.on}::date, 'demo', true
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ firm }) => firm.name)}::text[],
      ${column(({ firm }) => nameKey(firm.name))}::text[], ${column(({ firm }) => searchTextOf(firm.name))}::text[],
      ${column(({ firm }) => firm.kind)}::text[], ${column(({ firm }) => firm.district)}::text[],
      ${column(({ firm }) => firm.cluster)}::text[], ${column(({ firm }) => list(firm.makes))}::text[],
      ${column(({ firm }) => list(firm.sectors))}::text[], ${column(({ firm }) => list(firm.destinations))}::text[],
      ${column(({ firm }) => firm.ladder.done)}::smallint[], ${column(({ firm }) => firm.ladder.needed)}::smallint[],
      ${column(({ firm }) => firm.ladder.next?.step ?? null)}::text[],
      ${column(({ firm }) => ago(firm.ageDays))}::timestamptz[],
      ${column(({ firm }) => ago(firm.joinedDays))}::timestamptz[])
      as row (id, name, name_key, search_text, kind, district, cluster, makes, sectors, destinations, rung, rungs,
        next_step, rung_since, created_at)`.execute(tx)
}

async function insertNumbers(
  tx: Tx,
  { vault, newId, now }: FirmsContext,
  rows: readonly Row[],
): Promise<void> {
  const all = rows.flatMap(({ id, firm }) => firm.numbers.map((number) => ({ firmId: id, ...number })))
  await sql`
    insert into firms.identifier (id, firm_id, kind, value_sealed, value_index, masked, status, source, valid_to, given_at,
      checked_at)
    select id, firm_id, kind, sealed, indexed, masked, status, 'demo', valid_to, ${now},
      case status when 'given' then null else ${now}::timestamptz end
    from unnest(${all.map(() => newId())}::uuid[], ${all.map(({ firmId }) => firmId)}::uuid[],
      ${all.map(({ kind }) => kind)}::text[], ${all.map(({ value }) => vault.seal(value))}::text[],
      ${all.map(({ value }) => vault.indexOf(value))}::text[],
      ${all.map(({ kind, value }) => maskedNumber(kind, value))}::text[],
      ${all.map(({ status }) => status)}::text[], ${all.map(({ validTo }) => validTo)}::date[])
      as row (id, firm_id, kind, sealed, indexed, masked, status, valid_to)`.execute(tx)
}

async function insertLuts(tx: Tx, { vault, newId, now }: FirmsContext, rows: readonly Row[]): Promise<void> {
  const all = rows.flatMap(({ id, firm }) =>
    firm.luts.map((year) => ({ firmId: id, year, arn: arnOf(firm) })),
  )
  if (all.length === 0) return
  await sql`
    insert into firms.lut (id, firm_id, financial_year, arn_sealed, arn_index, masked, status, source, given_at)
    select id, firm_id, year, sealed, indexed, masked, 'given', 'demo', ${now}
    from unnest(${all.map(() => newId())}::uuid[], ${all.map(({ firmId }) => firmId)}::uuid[],
      ${all.map(({ year }) => year)}::text[], ${all.map(({ arn }) => vault.seal(arn))}::text[],
      ${all.map(({ arn }) => vault.indexOf(arn))}::text[], ${all.map(({ arn }) => maskedNumber('lutArn', arn))}::text[])
      as row (id, firm_id, year, sealed, indexed, masked)`.execute(tx)
}

const arnOf = ({ serial }: DemoFirm): string => `AZ2404${String(serial).padStart(8, '0')}Z`

async function insertProgress(tx: Tx, rows: readonly Row[]): Promise<void> {
  const some = rows.filter(({ firm }) => firm.counts.products > 0)
  if (some.length === 0) return
  const count = (name: keyof DemoFirm['counts']) => some.map(({ firm }) => firm.counts[name])
  await sql`
    insert into firms.progress (firm_id, products, products_with_code, listings, parcels, payments, refunds)
    select * from unnest(${some.map(({ id }) => id)}::uuid[], ${count('products')}::int[],
      ${count('productsWithCode')}::int[], ${count('listings')}::int[], ${count('parcels')}::int[],
      ${count('payments')}::int[], ${count('refunds')}::int[])`.execute(tx)
}

/**
 * Takes every demonstration firm out, with whatever was written about it while trying things; answers how many. They do not
 * come back at the next start.
 */
export async function removeDemo({ db, now }: Pick<FirmsContext, 'db' | 'now'>): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`lock table firms.demo_mark in exclusive mode`.execute(tx)
    const { rows: papers } = await sql<{ id: string }>`select file_id as id from firms.document
      where firm_id in (select id from firms.firm where demo)`.execute(tx)
    for (const table of await tablesNaming(tx))
      await sql`delete from ${sql.table(table.table)} where ${sql.ref(table.column)} in
        (select id from firms.firm where demo)`.execute(tx)
    await sql`delete from platform.stored_file where id = any(${papers.map(({ id }) => id)}::uuid[])`.execute(
      tx,
    )
    await sql`delete from people.firm_seat where firm_id in (select id from firms.firm where demo)`.execute(
      tx,
    )
    const gone = await tx.deleteFrom('firms.firm').where('demo', '=', true).executeTakeFirst()
    await mark(tx, 'removed', now)
    return Number(gone.numDeletedRows)
  })
}

/** Every column that refers to a firm, as the database knows them: rooms that come later are not forgotten. */
async function tablesNaming(tx: Tx): Promise<Readonly<{ table: string; column: string }>[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select con.conrelid::regclass::text as table, att.attname as column
    from pg_constraint con join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = 'firms.firm'::regclass and con.conrelid <> 'firms.firm'::regclass`.execute(
    tx,
  )
  return rows
}
