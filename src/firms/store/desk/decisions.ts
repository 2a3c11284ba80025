/** Decisions on papers. */
import type { Tx } from '#platform/database.ts'
import '../tables.ts'

export type WaitingDocument = Readonly<{
  id: string
  firmId: string
  step: string
  uploadedBy: string | null
}>

/** Locks a paper that nobody has decided on. */
export async function lockWaiting(tx: Tx, id: string): Promise<WaitingDocument | undefined> {
  const row = await tx
    .selectFrom('firms.document')
    .select(['id', 'firm_id', 'step', 'uploaded_by'])
    .where('id', '=', id)
    .where('status', '=', 'given')
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && { id: row.id, firmId: row.firm_id, step: row.step, uploadedBy: row.uploaded_by }
}

export type PaperDecision = Readonly<{ by: string; now: Date; reason: string | null }>

/** A reason sends it back; without one it is in order. */
export async function decidePaper(tx: Tx, id: string, { by, now, reason }: PaperDecision): Promise<void> {
  await tx
    .updateTable('firms.document')
    .set({ status: reason === null ? 'checked' : 'rejected', reason, decided_by: by, decided_at: now })
    .where('id', '=', id)
    .execute()
}
