/** Lots: what is handed to a marketplace in one go, from the intent to the outcome of the last SKU. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Offer, OfferContent, Submission } from '../../port.ts'
import type { ClosedWhy, State } from '../../rules/publishing/states.ts'
import { move } from './moves.ts'
import '../tables.ts'

/** To be handed in: asked to be shown, to be taken away, or with another price or number of pieces than is shown. */
const DUE = sql<boolean>`(l.state in ('queued', 'closing')
  or (l.patch_due and l.shown_hash is not null and l.state in ('waiting', 'live', 'changed', 'rejected')))
  and not exists (select 1 from listings.submission s where s.listing_id = l.id and s.outcome is null)`

/** The country whose offers have waited longest, and how many wait there. */
export async function marketDue(
  db: Db,
  connectionId: string,
): Promise<{ market: string; count: number } | undefined> {
  const { rows } = await sql<{ market: string; count: number }>`
    select l.market, count(*)::int as count from listings.listing l
    where l.connection_id = ${connectionId} and ${DUE}
    group by l.market order by min(l.state_since), l.market limit 1`.execute(db)
  return rows[0]
}

type DueRow = {
  id: string
  sku: string
  state: State
  closed_why: ClosedWhy | null
  lang: string
  product_type: string
  content: OfferContent
  content_hash: string
  price_minor: bigint | null
  currency: string
  digits: number
  quantity: number
  handling_days: number
  shown_hash: string | null
}

export type NewLot = Readonly<{
  id: string
  connectionId: string
  market: string
  /** Up to `from` go one by one, more go as a lot of at most `most`. */
  lots: Readonly<{ from: number; most: number }>
  /** When its fate may be asked for, if we should lose its answer. */
  askAfter: Date
  now: Date
  newId: () => string
}>

export type BegunLot = Readonly<{ id: string; kind: 'each' | 'lot'; submissions: readonly Submission[] }>

/** Writes down what is about to be handed in; commit before the call. Undefined where nothing is due. */
export async function beginLot(tx: Tx, lot: NewLot): Promise<BegunLot | undefined> {
  const { connectionId, market, lots, now, newId } = lot
  const { rows } = await sql<DueRow>`
    select l.id, l.sku, l.state, l.closed_why, l.lang, l.product_type, l.content, l.content_hash, l.price_minor, l.currency,
      l.digits, l.quantity, l.handling_days, l.shown_hash
    from listings.listing l where l.connection_id = ${connectionId} and l.market = ${market} and ${DUE}
    order by l.state_since, l.id limit ${lots.most} for update skip locked`.execute(tx)
  if (rows.length === 0) return undefined
  const kind = rows.length <= lots.from ? 'each' : 'lot'
  await tx
    .insertInto('listings.lot')
    .values({ id: lot.id, connection_id: connectionId, market, kind, begun_at: now, next_at: lot.askAfter })
    .execute()
  const made = rows.map((row) => ({ row, submission: submissionOf(row, newId()) }))
  await keepSubmissions(tx, lot, made)
  const ids = rows.map(({ id }) => id)
  await sql`update listings.listing set patch_due = false where id = any(${ids}::uuid[]) and patch_due`.execute(
    tx,
  )
  await move(tx, { event: 'begin', ids, now, detail: { lot: lot.id } })
  return { id: lot.id, kind, submissions: made.map(({ submission }) => submission) }
}

/** What is sold out stays with nothing to buy; everything else that is closed is taken away. */
function submissionOf(row: DueRow, id: string): Submission {
  const known = { id, sku: row.sku, contentHash: row.content_hash }
  const soldOut = row.closed_why === 'sold-out' && row.shown_hash !== null && row.price_minor !== null
  if (row.state === 'closing' && !soldOut) return { ...known, way: 'delete', productType: row.product_type }
  const offer: Offer = {
    sku: row.sku,
    productType: row.product_type,
    lang: row.lang,
    content: row.content,
    price: { minor: row.price_minor ?? 0n, currency: row.currency, digits: row.digits },
    quantity: row.state === 'closing' ? 0 : row.quantity,
    handlingDays: row.handling_days,
  }
  return { ...known, way: row.state === 'queued' ? 'put' : 'patch', offer }
}

async function keepSubmissions(
  tx: Tx,
  { id: lotId, now }: NewLot,
  made: readonly Readonly<{ row: DueRow; submission: Submission }>[],
): Promise<void> {
  const rows = made.map(({ row, submission }) => ({
    id: submission.id,
    listing_id: row.id,
    way: submission.way,
    content_hash: submission.contentHash,
    price_minor: submission.way === 'delete' ? null : submission.offer.price.minor.toString(),
    quantity: submission.way === 'delete' ? null : submission.offer.quantity,
    payload: plain(submission),
  }))
  await sql`insert into listings.submission
      (id, lot_id, begun_at, listing_id, way, content_hash, price_minor, quantity, payload)
    select r.id, ${lotId}, ${now}, r.listing_id, r.way, r.content_hash, r.price_minor, r.quantity, r.payload
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r
      (id uuid, listing_id uuid, way text, content_hash text, price_minor bigint, quantity int, payload jsonb)`.execute(
    tx,
  )
}

/** JSON has no bigint: the price travels as text. */
const plain = (submission: Submission): unknown =>
  JSON.parse(
    JSON.stringify(submission, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  )

function readSubmission(payload: unknown): Submission {
  const kept = payload as Submission
  if (kept.way === 'delete') return kept
  const { price } = kept.offer
  return { ...kept, offer: { ...kept.offer, price: { ...price, minor: BigInt(price.minor) } } }
}

export type OpenLot = Readonly<{
  id: string
  market: string
  kind: 'each' | 'lot'
  state: 'handing' | 'working'
  outsideId: string | null
  begunAt: Date
  nextAt: Date
  asked: number
}>

/** Lots of a connection whose outcome is not all told, the one to be asked about first in front. */
export async function openLots(db: Db, connectionId: string): Promise<OpenLot[]> {
  const rows = await db
    .selectFrom('listings.lot')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('state', '<>', 'settled')
    .orderBy('next_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    market: row.market,
    kind: row.kind,
    state: row.state as OpenLot['state'],
    outsideId: row.outside_id,
    begunAt: row.begun_at,
    nextAt: row.next_at,
    asked: row.asked,
  }))
}

/** What of a lot has no outcome yet. */
export async function underWay(db: Db, lotId: string): Promise<Submission[]> {
  const rows = await db
    .selectFrom('listings.submission')
    .select('payload')
    .where('lot_id', '=', lotId)
    .where('outcome', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ payload }) => readSubmission(payload))
}

/** Ids under which the marketplace keeps lots that we know. */
export async function knownLots(db: Db, connectionId: string, since: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('listings.lot')
    .select('outside_id')
    .where('connection_id', '=', connectionId)
    .where('outside_id', 'is not', null)
    .where('begun_at', '>=', since)
    .execute()
  return rows.flatMap(({ outside_id }) => outside_id ?? [])
}

/** The marketplace took the whole lot in. */
export async function lotTakenIn(tx: Tx, id: string, outsideId: string, nextAt: Date): Promise<void> {
  await tx
    .updateTable('listings.lot')
    .set({ state: 'working', outside_id: outsideId, next_at: nextAt })
    .where('id', '=', id)
    .execute()
}

/** A lot that is done but does not tell of all: the rest are looked at one by one, then. */
export async function lookAtEach(db: Db, id: string, nextAt: Date): Promise<void> {
  await db
    .updateTable('listings.lot')
    .set({ state: 'handing', kind: 'each', next_at: nextAt })
    .where('id', '=', id)
    .where('state', '=', 'working')
    .execute()
}

/** Whether a whole lot's answer is lost: until its fate is known no other goes, or the two could be taken for each other. */
export async function isLotLost(db: Db, connectionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('listings.lot')
    .select('id')
    .where('connection_id', '=', connectionId)
    .where('state', '=', 'handing')
    .where('kind', '=', 'lot')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Asks again then. */
export async function askLotAt(db: Db, id: string, nextAt: Date): Promise<void> {
  await db
    .updateTable('listings.lot')
    .set((set) => ({ next_at: nextAt, asked: set('asked', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
