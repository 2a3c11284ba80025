import { findFirm } from '#firms/store/firms.ts'
import type { Connection, Marketplace } from '#listings/port.ts'
import type { Engine } from '#listings/services.ts'
import { findAccount, openConnection } from '#listings/store/connections/connections.ts'
import { ownersOf } from '#listings/store/owners.ts'
import type { Tx } from '#platform/database.ts'
import { money } from '#ui/figures.ts'
import { apologyOf, settleApology, type Apology } from '../store/apologies.ts'
import { findOrder, linesOf, type Order } from '../store/orders.ts'
import { SoldTwice } from '../words/messages.ts'

export type ApologyWork = Pick<Engine, 'db' | 'vault' | 'marketplaces' | 'desk' | 'newId'> &
  Readonly<{ now: Date; site: string }>

/**
 * Cancels, pays back and writes to the buyer where the marketplace lets a program do that; else leaves it to the seller. Either
 * way the seller is told once. Throws where the marketplace cannot be asked just now: the queue tries again.
 */
export async function apologise(work: ApologyWork, orderId: string): Promise<'sent' | 'by-hand' | 'nothing'> {
  const { db, now } = work
  const [order, apology] = await Promise.all([findOrder(db, orderId), apologyOf(db, orderId)])
  if (!order || !apology || apology.way !== 'waiting') return 'nothing'
  const way = await tryThere(work, order, apology)
  await db.transaction().execute(async (tx) => {
    if (await settleApology(tx, orderId, way, now)) await tellOwners(work, tx, order, apology)
  })
  return way
}

async function tryThere(
  { db, vault, marketplaces }: ApologyWork,
  order: Order,
  { body, refund }: Apology,
): Promise<'sent' | 'by-hand'> {
  const account = await findAccount(db, order.connectionId)
  const there: Marketplace | undefined = account && marketplaces.get(account.marketplace)
  const market = account?.markets.find(({ iso2 }) => iso2 === order.market)
  const connection: Connection | undefined = await openConnection(db, vault, order.connectionId)
  if (!there?.apologise || !market || !connection) return 'by-hand'
  const called = await there.apologise(connection, market, {
    outsideId: order.outsideId,
    body,
    refund: refund ?? undefined,
  })
  if (called.ok) return 'sent'
  if (called.why === 'later' || called.why === 'uncertain')
    throw new Error(`the marketplace could not be asked to cancel order ${order.id}: ${called.why}`)
  return 'by-hand'
}

async function tellOwners(
  { vault, desk, site, now, newId }: ApologyWork,
  tx: Tx,
  order: Order,
  { refund }: Apology,
): Promise<void> {
  const firm = await findFirm(tx, order.firmId)
  if (!firm || firm.demo) return
  const sku = (await linesOf(tx, order.id)).map((line) => line.sku).join(', ')
  for (const { personId, lang, channel, to } of await ownersOf(tx, vault, firm.id, now)) {
    const params = {
      firm: firm.name,
      order: order.outsideId,
      sku,
      refund: refund ? money(refund.minor, refund.currency, refund.digits, lang) : '—',
      link: `${site}/${lang}/orders/${order.id}`,
    }
    const key = `orders.sold-twice:${order.id}:${personId}`
    await desk.queue({ db: tx, now, newId }, { channel, to, template: SoldTwice, lang, params, key })
  }
}
