import type { ListingsContext } from '#listings/services.ts'
import type { OutsideOrder } from '#listings/port.ts'
import { findAccount, type Account } from '#listings/store/connections/connections.ts'
import { stockMoved } from '#listings/store/publishing/stock.ts'
import { accept } from '#kernel/refusal.ts'
import { releaseStock, reserveStock, stockOf, takeStock, type Mover } from '#catalogue/store/stock/stock.ts'
import { variantsBySku } from '#catalogue/store/variants.ts'
import type { Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import { needsPieces, piecesFollow, stateOf, type OrderState } from '../rules/states.ts'
import { insertApology } from '../store/apologies.ts'
import { insertOrder, linesOf, lockOrder, moveOrder, type Order } from '../store/orders.ts'
import { apologyIn } from '../words/apology.ts'

export type Taken = Readonly<{ orderId: string; state: OrderState; isNew: boolean }>

/**
 * Takes in what a marketplace says of one order: sets its pieces aside, or, where none is left, apologises. Told again, in any
 * order and by two at once, the last piece is promised once. Every other shop hears of the new number of pieces at once.
 */
export async function takeOrder(
  { db, now, newId, vault }: ListingsContext,
  connectionId: string,
  outside: OutsideOrder,
): Promise<Taken | undefined> {
  return db.transaction().execute(async (tx) => {
    const account = await findAccount(tx, connectionId)
    if (!account) return undefined
    const known = await lockOrder(tx, connectionId, outside.outsideId)
    const mover: Mover = { by: null, now, newId }
    if (known) return follow(tx, known, outside, mover)
    const skus = outside.lines.map(({ sku }) => sku)
    const found = await variantsBySku(tx, account.firmId, skus)
    const variants = new Map([...found].map(([sku, { id }]) => [sku, id]))
    const wished = stateOf(outside.state)
    const state: OrderState =
      needsPieces(wished) && !(await setAside(tx, connectionId, outside, variants, mover))
        ? 'sold-out'
        : wished
    const id = newId()
    const order = {
      id,
      firmId: account.firmId,
      connectionId,
      simulated: account.simulated,
      state,
      outside,
      variants,
      now,
    }
    await insertOrder(tx, vault, order)
    if (state === 'sold-out') await apologise(tx, id, account, outside, now)
    await stockMoved(tx, [...variants.values()], now)
    return { orderId: id, state, isNew: true }
  })
}

/** The same for whoever tells us of the same line: so it is set aside once. */
export const referenceOf = (connectionId: string, orderId: string, lineId: string): string =>
  `order:${connectionId}:${orderId}:${lineId}`

/** All lines or none. Pieces of a variant that was never counted are not ours to promise or to refuse: the seller made no count. */
async function setAside(
  tx: Tx,
  connectionId: string,
  outside: OutsideOrder,
  variants: ReadonlyMap<string, string>,
  mover: Mover,
): Promise<boolean> {
  const counted = new Set((await stockOf(tx, [...variants.values()])).map(({ variantId }) => variantId))
  const lines = outside.lines.flatMap(({ sku, quantity, outsideId }) => {
    const variantId = variants.get(sku.toLowerCase())
    if (!variantId || !counted.has(variantId)) return []
    return [{ variantId, quantity, reference: referenceOf(connectionId, outside.outsideId, outsideId) }]
  })
  return lines.length === 0 || (await reserveStock(tx, lines, mover)).ok
}

async function apologise(
  tx: Tx,
  orderId: string,
  account: Account,
  outside: OutsideOrder,
  now: Date,
): Promise<void> {
  const langs = account.markets.find(({ iso2 }) => iso2 === outside.market)?.langs ?? []
  await insertApology(tx, {
    orderId,
    ...apologyIn(langs, outside.outsideId),
    refund: outside.total ?? null,
    now,
  })
  await enqueue(tx, 'orders.apologise', { orderId }, { key: `orders.apologise:${orderId}` })
}

/** What became of an order that we know. News older than what we know changes nothing. */
async function follow(tx: Tx, order: Order, outside: OutsideOrder, mover: Mover): Promise<Taken> {
  const told = { orderId: order.id, state: order.state, isNew: false }
  const state = stateOf(outside.state)
  if (outside.changedAt < order.changedAt) return told
  const pieces = piecesFollow(order.state, state)
  if (pieces === 'nothing') return told
  if (pieces !== 'keep') {
    const deed = pieces === 'take' ? takeStock : releaseStock
    for (const line of await linesOf(tx, order.id)) {
      const reservation = referenceOf(order.connectionId, order.outsideId, line.outsideId)
      accept(await deed(tx, { reservation, reference: `${reservation}:${pieces}` }, mover))
    }
  }
  await moveOrder(tx, order.id, state, { now: mover.now, changedAt: outside.changedAt })
  const variants = (await linesOf(tx, order.id)).flatMap(({ variantId }) => variantId ?? [])
  await stockMoved(tx, variants, mover.now)
  return { ...told, state }
}
