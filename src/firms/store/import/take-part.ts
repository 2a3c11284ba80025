/**
 * One part of a registry in one transaction: rows of firms that are there already are left out, the others become firms with
 * their numbers, and those that look like another firm are noted. Every step is one statement for all rows.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { FaultKind } from '../desk/tables.ts'
import { arrayText } from './array-text.ts'
import '../desk/tables.ts'

/** A row that is ready to become a firm: sealed, with what it is found by. */
export type PreparedFirm = Readonly<{
  row: number
  id: string
  /** Keyed hash of what the row says. */
  content: string
  name: string
  nameKey: string
  nameKeyVersion: number
  searchText: string
  district: string
  pin: string | null
  address: string | null
  mobile: string | null
  mobileIndex: string | null
  /** Ids parted by blanks. */
  makes: string
  sectors: string
  numbers: readonly PreparedNumber[]
}>

export type PreparedNumber = Readonly<{
  id: string
  kind: string
  sealed: string
  index: string
  masked: string
  source: string
}>

export type PartFault = Readonly<{ row: number; kind: FaultKind; firm: string | null }>

export type Taken = Readonly<{ good: number; repeated: number; alike: number }>

/** Indexes of a number under every key of the ring: rows that older keys sealed are found too. */
export type Sought = Readonly<{ row: number; kind: string; index: string }>

/** The firms that hold one of the numbers already, by row. */
export async function holdersOf(tx: Tx, sought: readonly Sought[]): Promise<Map<number, string>> {
  if (sought.length === 0) return new Map()
  const { rows } = await sql<{ row: number; firm: string }>`
    select sought.row, held.firm_id as firm
    from unnest(${arrayText(sought.map(({ row }) => String(row)))}::int[],
      ${arrayText(sought.map(({ kind }) => kind))}::text[],
      ${arrayText(sought.map(({ index }) => index))}::text[]) as sought (row, kind, index)
    join firms.identifier as held on held.kind = sought.kind and held.value_index = sought.index
      and held.ended_at is null and held.kind in ('pan', 'gstin', 'iec', 'udyam')`.execute(tx)
  return new Map(rows.map(({ row, firm }) => [row, firm]))
}

/** Rows whose content some import has brought before, with the firm that it became. */
export async function broughtBefore(
  tx: Tx,
  contents: ReadonlyMap<string, number>,
): Promise<Map<number, string>> {
  if (contents.size === 0) return new Map()
  const { rows } = await sql<{ content: string; firm: string }>`
    select content, firm_id as firm from firms.imported_row
    where content = any(${arrayText([...contents.keys()])}::text[])`.execute(tx)
  return new Map(rows.map(({ content, firm }) => [contents.get(content)!, firm]))
}

export type Origin = Readonly<{ runId: string; by: string; state: string; now: Date }>

/** Throws the database's unique violation where somebody else took a number meanwhile: then the part is done anew. */
export async function insertFirms(
  tx: Tx,
  firms: readonly PreparedFirm[],
  { runId, by, state, now }: Origin,
): Promise<void> {
  if (firms.length === 0) return
  const column = (of: (firm: PreparedFirm) => string | null) => arrayText(firms.map(of))
  await sql`
    insert into firms.firm (id, name, name_key, name_key_version, search_text, state, district, pin, address_sealed,
      mobile_sealed, mobile_index, makes, sectors, rung_since, origin, created_by, created_at, updated_at)
    select id, name, name_key, ${firms[0]!.nameKeyVersion}::smallint, search_text, ${state}, district, pin, address,
      mobile, mobile_index, string_to_array(makes, ' '), string_to_array(sectors, ' '), ${now}, 'import', ${by}::uuid,
      ${now}, ${now}
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ name }) => name)}::text[],
      ${column(({ nameKey }) => nameKey)}::text[], ${column(({ searchText }) => searchText)}::text[],
      ${column(({ district }) => district)}::text[], ${column(({ pin }) => pin)}::text[],
      ${column(({ address }) => address)}::text[], ${column(({ mobile }) => mobile)}::text[],
      ${column(({ mobileIndex }) => mobileIndex)}::text[], ${column(({ makes }) => makes)}::text[],
      ${column(({ sectors }) => sectors)}::text[])
      as row (id, name, name_key, search_text, district, pin, address, mobile, mobile_index, makes, sectors)`.execute(
    tx,
  )
  await insertNumbers(tx, firms, by, now)
  await sql`
    insert into firms.imported_row (content, run_id, row_no, firm_id)
    select content, ${runId}, row_no, firm_id
    from unnest(${column(({ content }) => content)}::text[], ${column(({ row }) => String(row))}::int[],
      ${column(({ id }) => id)}::uuid[]) as row (content, row_no, firm_id)`.execute(tx)
}

async function insertNumbers(tx: Tx, firms: readonly PreparedFirm[], by: string, now: Date): Promise<void> {
  const numbers = firms.flatMap(({ id: firm, numbers }) => numbers.map((number) => ({ ...number, firm })))
  if (numbers.length === 0) return
  const column = (of: (number: (typeof numbers)[number]) => string) => arrayText(numbers.map(of))
  await sql`
    insert into firms.identifier (id, firm_id, kind, value_sealed, value_index, masked, source, evidence, given_by, given_at)
    select id, firm_id, kind, sealed, index, masked, source, '{}', ${by}::uuid, ${now}
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ firm }) => firm)}::uuid[],
      ${column(({ kind }) => kind)}::text[], ${column(({ sealed }) => sealed)}::text[],
      ${column(({ index }) => index)}::text[], ${column(({ masked }) => masked)}::text[],
      ${column(({ source }) => source)}::text[]) as row (id, firm_id, kind, sealed, index, masked, source)`.execute(
    tx,
  )
}

/** Of so many records like a new one at most. */
const ALIKE_AT_MOST = 3

/**
 * Notes pairs of the new firms with any others: the same mobile number, or a name heard alike at one PIN code where not both
 * have a PAN (two PANs are two persons in law, whatever their names). Narrower than at a registration of one firm, since
 * half of a state's registry shares its names. Answers how many pairs there are.
 */
export async function noteAlike(tx: Tx, firms: readonly PreparedFirm[], now: Date): Promise<number> {
  if (firms.length === 0) return 0
  const column = (of: (firm: PreparedFirm) => string | null) => arrayText(firms.map(of))
  const hasPan = (firm: PreparedFirm): string => String(firm.numbers.some(({ kind }) => kind === 'pan'))
  const { rows } = await sql<{ pairs: bigint }>`
    with new as materialized (
      select * from unnest(${column(({ id }) => id)}::uuid[], ${column(({ nameKey }) => nameKey)}::text[],
        ${column(({ district }) => district)}::text[], ${column(({ pin }) => pin)}::text[],
        ${column(({ mobileIndex }) => mobileIndex)}::text[], ${column(hasPan)}::boolean[])
        as row (id, name_key, district, pin, mobile_index, has_pan)),
    found as (
      select new.id, other.id as other, 'same-mobile' as reason
      from new cross join lateral (select firm.id from firms.firm as firm
        where firm.mobile_index = new.mobile_index and firm.merged_into is null and firm.id <> new.id
        limit ${ALIKE_AT_MOST}) as other
      where new.mobile_index is not null
      union all
      select new.id, other.id, 'same-name'
      from new cross join lateral (select firm.id from firms.firm as firm
        where firm.name_key = new.name_key and firm.district = new.district and firm.pin = new.pin
          and firm.merged_into is null and firm.id <> new.id
          and not (new.has_pan and exists (select from firms.identifier as pan
            where pan.firm_id = firm.id and pan.kind = 'pan' and pan.ended_at is null))
        limit ${ALIKE_AT_MOST}) as other
      where new.name_key <> '' and new.pin is not null),
    kept as (
      insert into firms.likeness (one, other, reasons, found_at)
      select least(id, other), greatest(id, other), array_agg(distinct reason order by reason), ${now} from found
      group by 1, 2 on conflict do nothing returning 1)
    select count(*) as pairs from kept`.execute(tx)
  return Number(rows[0]?.pairs ?? 0)
}

/** The faults of a span of rows, as they are found now. */
export async function keepFaults(
  tx: Tx,
  runId: string,
  span: Readonly<{ first: number; last: number }>,
  faults: readonly PartFault[],
): Promise<void> {
  await tx
    .deleteFrom('firms.import_fault')
    .where('run_id', '=', runId)
    .where('row_no', '>=', span.first)
    .where('row_no', '<=', span.last)
    .execute()
  if (faults.length === 0) return
  await sql`
    insert into firms.import_fault (run_id, row_no, kind, firm_id)
    select ${runId}, row_no, kind, firm_id
    from unnest(${arrayText(faults.map(({ row }) => String(row)))}::int[],
      ${arrayText(faults.map(({ kind }) => kind))}::text[], ${arrayText(faults.map(({ firm }) => firm))}::uuid[])
      as row (row_no, kind, firm_id)`.execute(tx)
}

/** Makes parts of one run wait for each other, so that two of them never bring the same number at once. */
export const oneAtATime = (tx: Tx, runId: string) =>
  sql`select pg_advisory_xact_lock(hashtext('firms.import'), hashtext(${runId}))`.execute(tx)

/** False where the part is done already, by a worker that was thought dead. */
export async function closePart(
  tx: Tx,
  partId: string,
  phase: 'check' | 'take',
  counts: Taken & Readonly<{ faulty: number; now: Date }>,
): Promise<boolean> {
  const { good, faulty, repeated, alike, now } = counts
  const { numUpdatedRows } = await tx
    .updateTable('firms.import_part')
    .set({ good, faulty, repeated, alike, ...(phase === 'check' ? { checked_at: now } : { done_at: now }) })
    .where('id', '=', partId)
    .where(phase === 'check' ? 'checked_at' : 'done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Locks the part; false where the phase is over for it. */
export async function claimPart(tx: Tx, partId: string, phase: 'check' | 'take'): Promise<boolean> {
  const row = await tx
    .selectFrom('firms.import_part')
    .select('id')
    .where('id', '=', partId)
    .where(phase === 'check' ? 'checked_at' : 'done_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}
