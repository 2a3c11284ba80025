import type { TrainingContext } from '../../services.ts'
import { findEvent } from '../../store/events.ts'
import { tellOne, type PendingNotice } from '../../store/tell-moves.ts'

/** Tells many, one transaction for each; run twice it tells nobody twice. */
export async function sendNotices(
  context: TrainingContext,
  { eventId, notices }: Readonly<{ eventId: string; notices: readonly PendingNotice[] }>,
): Promise<void> {
  const event = await findEvent(context.db, eventId)
  if (!event) return
  for (const notice of notices)
    await context.db.transaction().execute((tx) => tellOne(tx, context, event, notice))
}
