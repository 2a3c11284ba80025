import type { Tx } from '#platform/database.ts'
import './tables.ts'

/** Takes words and photo out of contests; that there was one, and what was decided, stays as a number. */
export async function forgetContests(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  const rows = await tx
    .selectFrom('training.contest')
    .select('file_id')
    .where('id', 'in', [...ids])
    .execute()
  await tx
    .updateTable('training.contest')
    .set({ words_sealed: null, file_id: null, erased_at: now })
    .where('id', 'in', [...ids])
    .execute()
  const files = rows.flatMap(({ file_id }) => file_id ?? [])
  // The nightly sweep deletes the bytes that no row names.
  if (files.length > 0) await tx.deleteFrom('platform.stored_file').where('id', 'in', files).execute()
}
