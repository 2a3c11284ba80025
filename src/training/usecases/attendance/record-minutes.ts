import { Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import { SittingMissing } from '../../refusals/attendance.ts'
import { minuteOf } from '../../rules/attendance/joined.ts'
import { roomIsOpen } from '../../rules/attendance/opening.ts'
import { addListening } from '../../store/attendance/listening.ts'
import { findSitting } from '../../store/attendance/sittings.ts'
import type { ListeningSource } from '../../store/attendance/tables.ts'

/**
 * A sign of life of a listener's page: the minute of our own clock counts for her, once, however many signs come in it.
 * Nothing happens outside the webinar's time.
 */
export async function recordBeat(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { sittingId, learnerId }: Readonly<{ sittingId: string; learnerId: string }>,
): Promise<void> {
  const sitting = await findSitting(db, sittingId)
  if (!sitting) throw new Refused(SittingMissing())
  if (!roomIsOpen(sitting, now).ok) return
  await addListening(db, { sittingId, learnerId, source: 'page', spans: [minuteOf(now.getTime())], now })
}

/** Time listened that another source proves: added to what it said before, never counted twice with other sources. */
export async function recordMinutes(
  { db, now }: Pick<Context, 'db' | 'now'>,
  about: Readonly<{
    sittingId: string
    learnerId: string
    source: ListeningSource
    spans: readonly Readonly<{ from: Date; to: Date }>[]
  }>,
): Promise<void> {
  const spans = about.spans.map(({ from, to }) => ({ from: from.getTime(), to: to.getTime() }))
  await addListening(db, { ...about, spans, now })
}
