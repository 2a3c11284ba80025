import type { TrainingContext } from '../../services.ts'
import { say, type Lang } from '#kernel/words.ts'
import { LIVE } from '../../rules/seats.ts'
import { bookingsOf } from '../../store/bookings.ts'
import { findEvent } from '../../store/events.ts'
import { notify } from '../../store/notices.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { EventChangedNotice, ONLINE } from '../../words/seat-messages.ts'

/** Every guest hears of new hours or a new place, once for each change; an earlier change that a later one overtook is not told. */
export async function tellChange(
  context: TrainingContext,
  { eventId, revision }: Readonly<{ eventId: string; revision: number }>,
): Promise<void> {
  const { db } = context
  const event = await findEvent(db, eventId)
  if (!event || event.revision !== revision) return
  const [first] = await sittingsOf(db, eventId)
  const where = (lang: Lang) => first?.hall?.name ?? say(ONLINE, lang)
  for (const booking of await bookingsOf(db, eventId, { statuses: LIVE }))
    await db.transaction().execute((tx) =>
      notify(tx, context, {
        booking,
        event,
        template: EventChangedNotice,
        key: `training.changed:${eventId}:${revision}:${booking.id}`,
        params: (lang) => ({ where: where(lang) }),
      }),
    )
}
