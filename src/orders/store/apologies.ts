/** Orders that could not be sent: what the buyer was told, and what she gets back. */
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Apology = Readonly<{
  orderId: string
  way: 'waiting' | 'sent' | 'by-hand'
  lang: string
  body: string
  refund: Readonly<{ minor: bigint; currency: string; digits: number }> | null
  madeAt: Date
  sentAt: Date | null
  doneAt: Date | null
}>

export async function insertApology(
  tx: Tx,
  { orderId, lang, body, refund, now }: Pick<Apology, 'orderId' | 'lang' | 'body' | 'refund'> & { now: Date },
): Promise<void> {
  await tx
    .insertInto('orders.apology')
    .values({
      order_id: orderId,
      way: 'waiting',
      lang,
      body,
      refund_minor: refund?.minor ?? null,
      currency: refund?.currency ?? null,
      digits: refund?.digits ?? null,
      made_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function apologyOf(db: Db, orderId: string): Promise<Apology | undefined> {
  const row = await db
    .selectFrom('orders.apology')
    .selectAll()
    .where('order_id', '=', orderId)
    .executeTakeFirst()
  return (
    row && {
      orderId,
      way: row.way,
      lang: row.lang,
      body: row.body,
      refund:
        row.refund_minor === null
          ? null
          : { minor: row.refund_minor, currency: row.currency!, digits: row.digits! },
      madeAt: row.made_at,
      sentAt: row.sent_at,
      doneAt: row.done_at,
    }
  )
}

/** The marketplace did it, or it has no call for it and the seller does. Only while it is waiting. */
export async function settleApology(
  tx: Tx,
  orderId: string,
  way: 'sent' | 'by-hand',
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .updateTable('orders.apology')
    .set({ way, sent_at: way === 'sent' ? now : null, done_at: way === 'sent' ? now : null })
    .where('order_id', '=', orderId)
    .where('way', '=', 'waiting')
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The seller says that she cancelled the order and paid back. */
export async function finishApology(tx: Tx, orderId: string, personId: string, now: Date): Promise<boolean> {
  const changed = await tx
    .updateTable('orders.apology')
    .set({ done_at: now, done_by: personId })
    .where('order_id', '=', orderId)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
