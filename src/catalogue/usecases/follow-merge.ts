/** Two records of a firm were put together, or taken apart again: its products go where the firm is. */
import { sql } from 'kysely'
import type { FirmsContext } from '#firms/services.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { makeRoom, moveHome, movedFrom, productsOf } from '../store/moving.ts'
import { noteChange } from '../store/products.ts'
import { reportCatalogue } from '../store/progress.ts'

export type FirmMove = Readonly<{ from: string; to: string; undo: boolean }>

/**
 * Products of `from` become those of `to`; when a merge is taken back, only those that it brought. A SKU that both have gets a
 * number behind it, a barcode that both have stays with the one that was there. May run twice.
 */
export async function followMerge(
  { db, now }: Pick<FirmsContext, 'db' | 'now'>,
  edition: Edition,
  { from, to, undo }: FirmMove,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (!(await isHome(tx, to))) return
    const ids = undo ? await movedFrom(tx, to, from) : await productsOf(tx, from)
    if (ids.length === 0) return
    await makeRoom(tx, ids, to)
    await moveHome(tx, ids, from, to)
    for (const productId of ids)
      await noteChange(tx, { productId, part: 'status', detail: { movedFrom: from }, by: null, now })
    await reportCatalogue(tx, to, edition, now)
    if (undo) await reportCatalogue(tx, from, edition, now)
  })
}

/** Since the news was sent the firm may itself have become a signpost. */
async function isHome(tx: Tx, firmId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from firms.firm where id = ${firmId} and merged_into is null for update`.execute(tx)
  return rows.length > 0
}
