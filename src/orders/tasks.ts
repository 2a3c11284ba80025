/** The room's queued work. */
import { enqueue, type Cron, type Tasks } from '#platform/jobs.ts'
import type { Context } from '#platform/context.ts'
import type { Since } from '#listings/port.ts'
import type { Engine } from '#listings/services.ts'
import { findAccount, openConnection } from '#listings/store/connections/connections.ts'
import { accountsWithOrders, readUntil, rememberRead } from './store/cursors.ts'
import { apologise } from './usecases/apologise.ts'
import { takeOrder } from './usecases/take-order.ts'

export type OrdersWork = Readonly<{
  engine: Pick<Engine, 'db' | 'vault' | 'marketplaces' | 'desk' | 'newId' | 'log'>
  /** Our own address, for messages. */
  site: string
}>

/** Pages of one account in one job; then the queue lets others in between. */
const PAGES = 20

export function ordersTasks({ engine, site }: OrdersWork): Tasks {
  return {
    'orders.fetch-all': async ({ db }) => {
      for (const connectionId of await accountsWithOrders(db))
        await enqueue(db, 'orders.fetch', { connectionId }, { key: `orders.fetch:${connectionId}` })
    },
    'orders.fetch': async (context, payload) => {
      const { connectionId, from } = payload as { connectionId: string; from?: From }
      const { next } = await fetchOrders(engine, context, connectionId, from)
      if (next)
        await enqueue(
          context.db,
          'orders.fetch',
          { connectionId, from: next },
          { key: `orders.fetch-on:${connectionId}` },
        )
    },
    'orders.apologise': async ({ now }, payload) => {
      await apologise({ ...engine, now, site }, (payload as { orderId: string }).orderId)
    },
  }
}

/** Where a long reading goes on in the next job; what was read counts from the instant it began. */
type From = Readonly<{ page: string; begunAt: string }>
type Fetched = Readonly<{ taken: number; next?: From }>

/**
 * Reads an account's orders on from where the last reading ended, and takes each in. What the marketplace does not answer now is
 * read the next time: the place is remembered only after everything before it was taken in.
 */
export async function fetchOrders(
  { vault, marketplaces, log }: Pick<Engine, 'vault' | 'marketplaces' | 'log'>,
  { db, now, newId }: Context,
  connectionId: string,
  from?: From,
): Promise<Fetched> {
  const account = await findAccount(db, connectionId)
  const connection = await openConnection(db, vault, connectionId)
  const there = account && marketplaces.get(account.marketplace)
  if (!connection || !there) return { taken: 0 }
  const begunAt = from?.begunAt ?? now.toISOString()
  let since: Since = from?.page ?? (await readUntil(db, connectionId, now))
  let taken = 0
  for (let page = 0; page < PAGES; page += 1) {
    const called = await there.orders(connection, since)
    if (!called.ok) {
      if (called.why === 'refused')
        log.warn({ connectionId, reasons: called.reasons }, 'orders cannot be read')
      return { taken }
    }
    for (const outside of called.value.rows) {
      await takeOrder({ db, now, newId, vault }, connectionId, outside)
      taken += 1
    }
    if (called.value.next === undefined) {
      await rememberRead(db, connectionId, new Date(begunAt))
      return { taken }
    }
    since = called.value.next
  }
  return { taken, next: { page: String(since), begunAt } }
}

/** Every five minutes; notifications only make it sooner. */
export const ordersCron: readonly Cron[] = [{ task: 'orders.fetch-all', match: '*/5 * * * *' }]
