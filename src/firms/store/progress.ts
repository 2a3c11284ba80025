/** How far a firm has come in the rooms to the right: they report here, and its ladder is worked out again. */
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { keepRung } from './ladder.ts'
import './tables.ts'

/** Counts as they are now; those that are absent stay. */
export type Progress = Readonly<
  Partial<Record<'products' | 'products_with_code' | 'listings' | 'parcels' | 'payments' | 'refunds', number>>
>

export async function reportProgress(
  tx: Tx,
  firmId: string,
  counts: Progress,
  edition: Edition,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('firms.progress')
    .values({ firm_id: firmId, ...counts })
    .onConflict((conflict) => conflict.column('firm_id').doUpdateSet({ firm_id: firmId, ...counts }))
    .execute()
  await keepRung(tx, firmId, edition, now)
}
