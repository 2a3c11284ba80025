/**
 * Stock. Each function locks the rows it touches, in one order, so that two orders at the same instant come one after the other
 * and nobody sells a piece twice. Every move has a reference: told again, it changes nothing.
 */
import { sql } from 'kysely'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import { StockBelowReserved, StockTooLittle } from '../../refusals/stock.ts'
import type { MoveKind } from '../../rules/product.ts'
import { spread, type Lying } from '../../rules/spread.ts'
import '../tables.ts'

/** Who moves it and when; `newId` makes the ids of the moves. */
export type Mover = Readonly<{ by: string | null; now: Date; newId: () => string }>

export type StockRow = Readonly<{ variantId: string; placeId: string; onHand: number; reserved: number }>

/** What lies where; nothing where nothing was ever counted. */
export async function stockOf(db: Db, variantIds: readonly string[]): Promise<StockRow[]> {
  if (variantIds.length === 0) return []
  const rows = await db
    .selectFrom('catalogue.stock')
    .selectAll()
    .where('variant_id', 'in', variantIds)
    .orderBy('variant_id')
    .orderBy('place_id')
    .execute()
  return rows.map(toStock)
}

const toStock = (row: {
  variant_id: string
  place_id: string
  on_hand: number
  reserved: number
}): StockRow => ({
  variantId: row.variant_id,
  placeId: row.place_id,
  onHand: row.on_hand,
  reserved: row.reserved,
})

/** Pieces that may be promised, by variant: on hand and not set aside, over all places. */
export async function availableOf(db: Db, variantIds: readonly string[]): Promise<Map<string, number>> {
  const free = new Map(variantIds.map((id) => [id, 0]))
  for (const { variantId, onHand, reserved } of await stockOf(db, variantIds))
    free.set(variantId, (free.get(variantId) ?? 0) + onHand - reserved)
  return free
}

/** Until the transaction ends nobody else moves these; always in the same order, so that two never wait for each other. */
async function lockStock(tx: Tx, variantIds: readonly string[]): Promise<StockRow[]> {
  if (variantIds.length === 0) return []
  const rows = await tx
    .selectFrom('catalogue.stock')
    .selectAll()
    .where('variant_id', 'in', variantIds)
    .orderBy('variant_id')
    .orderBy('place_id')
    .forUpdate()
    .execute()
  return rows.map(toStock)
}

export type Count = Readonly<{
  variantId: string
  placeId: string
  /** How many lie there now, those set aside among them. */
  onHand: number
  reference: string
  note?: string
}>

/** A person counted what lies there. Refuses fewer than are set aside. */
export async function countStock(tx: Tx, count: Count, mover: Mover): Promise<Answer<StockRow>> {
  const { variantId, placeId, onHand, reference, note } = count
  await tx
    .insertInto('catalogue.stock')
    .values({ variant_id: variantId, place_id: placeId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = (await lockStock(tx, [variantId])).find((one) => one.placeId === placeId)!
  if (await isDone(tx, 'count', variantId, reference)) return yes(row)
  if (onHand < row.reserved) return no(StockBelowReserved({ reserved: row.reserved }))
  if (onHand !== row.onHand)
    await move(tx, mover, {
      variantId,
      placeId,
      kind: 'count',
      onHand: onHand - row.onHand,
      reserved: 0,
      reference,
      ...(note ? { note } : {}),
    })
  return yes({ ...row, onHand })
}

export type Reservation = Readonly<{ variantId: string; quantity: number; reference: string }>

/**
 * Sets pieces aside for an order line; over several places where one has too few. Lines of one order go in one call.
 * The reference names the line: told again, it stays as it was. Refuses StockTooLittle (params sku-less: {left, wanted}) and
 * then moves nothing: all lines or none.
 */
export async function reserveStock(
  tx: Tx,
  lines: readonly Reservation[],
  mover: Mover,
): Promise<Answer<readonly StockRow[]>> {
  const rows = await lockStock(
    tx,
    lines.map(({ variantId }) => variantId),
  )
  const lying = new Map<string, Lying[]>()
  for (const { variantId, placeId, onHand, reserved } of rows)
    lying.set(variantId, [...(lying.get(variantId) ?? []), { placeId, free: onHand - reserved }])
  const planned: (StockRow & Readonly<{ reference: string }>)[] = []
  // All lines are looked at before the first piece moves: a refusal leaves nothing set aside, also where the caller goes on.
  for (const { variantId, quantity, reference } of lines) {
    if (await isDone(tx, 'reserve', variantId, reference)) continue
    const here = lying.get(variantId) ?? []
    const parts = spread(here, quantity)
    if (!parts) return no(StockTooLittle({ left: sum(here), wanted: quantity }, variantId))
    for (const { placeId, quantity: some } of parts)
      planned.push({ variantId, placeId, onHand: 0, reserved: some, reference })
    lying.set(
      variantId,
      here.map((one) => ({
        ...one,
        free: one.free - (parts.find(({ placeId }) => placeId === one.placeId)?.quantity ?? 0),
      })),
    )
  }
  for (const { variantId, placeId, reserved, reference } of planned)
    await move(tx, mover, {
      variantId,
      placeId,
      kind: 'reserve',
      onHand: 0,
      reserved,
      reservation: reference,
      reference,
    })
  return yes(
    planned.map(({ variantId, placeId, onHand, reserved }) => ({ variantId, placeId, onHand, reserved })),
  )
}

const sum = (lying: readonly Lying[]): number => lying.reduce((all, { free }) => all + free, 0)

export type Settlement = Readonly<{
  /** The reference under which the pieces were set aside. */
  reservation: string
  /** This deed; told again, it changes nothing. */
  reference: string
  /** Only so many; absent: all that are still set aside. */
  quantity?: number
}>

/** Lets pieces go that were set aside. Answers how many. Refuses more than are still set aside. */
export const releaseStock = (tx: Tx, settlement: Settlement, mover: Mover): Promise<Answer<number>> =>
  settle(tx, 'release', settlement, mover)

/** The pieces leave the house: on hand and set aside both fall. Answers how many. */
export const takeStock = (tx: Tx, settlement: Settlement, mover: Mover): Promise<Answer<number>> =>
  settle(tx, 'take', settlement, mover)

async function settle(
  tx: Tx,
  kind: 'release' | 'take',
  { reservation, reference, quantity }: Settlement,
  mover: Mover,
): Promise<Answer<number>> {
  const variants = await tx
    .selectFrom('catalogue.stock_move')
    .select('variant_id')
    .distinct()
    .where('reservation', '=', reservation)
    .execute()
  await lockStock(
    tx,
    variants.map(({ variant_id }) => variant_id),
  )
  const { rows: open } = await sql<{ variant_id: string; place_id: string; left: number; done: boolean }>`
    select variant_id, place_id, sum(reserved)::int as left,
      bool_or(kind = ${kind} and reference = ${reference}) as done
    from catalogue.stock_move where reservation = ${reservation}
    group by variant_id, place_id order by variant_id, place_id`.execute(tx)
  if (open.some(({ done }) => done)) return yes(0)
  const lying = open.map(({ place_id, variant_id, left }) => ({
    placeId: `${variant_id} ${place_id}`,
    free: left,
  }))
  const wanted = quantity ?? sum(lying)
  const parts = spread(lying, wanted)
  if (!parts) return no(StockTooLittle({ left: sum(lying), wanted }))
  for (const { placeId, quantity: some } of parts) {
    const [variant = '', place = ''] = placeId.split(' ')
    await move(tx, mover, {
      variantId: variant,
      placeId: place,
      kind,
      onHand: kind === 'take' ? -some : 0,
      reserved: -some,
      reservation,
      reference,
    })
  }
  return yes(wanted)
}

export type Return = Readonly<{ variantId: string; placeId: string; quantity: number; reference: string }>

/** Pieces come back, fit to be sold again. */
export async function returnStock(tx: Tx, back: Return, mover: Mover): Promise<void> {
  const { variantId, placeId, quantity, reference } = back
  await tx
    .insertInto('catalogue.stock')
    .values({ variant_id: variantId, place_id: placeId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await lockStock(tx, [variantId])
  if (await isDone(tx, 'return', variantId, reference)) return
  await move(tx, mover, { variantId, placeId, kind: 'return', onHand: quantity, reserved: 0, reference })
}

async function isDone(tx: Tx, kind: MoveKind, variantId: string, reference: string): Promise<boolean> {
  const row = await tx
    .selectFrom('catalogue.stock_move')
    .select('id')
    .where('variant_id', '=', variantId)
    .where('kind', '=', kind)
    .where('reference', '=', reference)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

type Move = Readonly<{
  variantId: string
  placeId: string
  kind: MoveKind
  onHand: number
  reserved: number
  reservation?: string
  reference: string
  note?: string
}>

/** The sum and the move it comes from, in one breath; the database refuses a sum below nothing. */
async function move(tx: Tx, { by, now, newId }: Mover, made: Move): Promise<void> {
  const { variantId, placeId, kind, onHand, reserved, reservation, reference, note } = made
  await tx
    .insertInto('catalogue.stock_move')
    .values({
      id: newId(),
      variant_id: variantId,
      place_id: placeId,
      kind,
      on_hand: onHand,
      reserved,
      reservation: reservation ?? null,
      reference,
      note: note ?? null,
      moved_by: by,
      moved_at: now,
    })
    .execute()
  await tx
    .updateTable('catalogue.stock')
    .set(({ eb }) => ({ on_hand: eb('on_hand', '+', onHand), reserved: eb('reserved', '+', reserved) }))
    .where('variant_id', '=', variantId)
    .where('place_id', '=', placeId)
    .execute()
  await enqueue(tx, 'catalogue.stock-changed', { variantId }, { key: `catalogue.stock-changed:${variantId}` })
}
