import { accept, Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { Contact } from '#people/contact.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { EventMissing, NameMissing } from '../../refusals/seats.ts'
import { invite } from '../../rules/seat-booking.ts'
import type { TrainingContext } from '../../services.ts'
import { ensure } from '../../store/ensure-learner.ts'
import { findEvent, seatingOf, whereOf } from '../../store/events.ts'
import { carryOut, newBooking, standingOf, theEvent } from '../../store/seat-desk.ts'

export type Guest = Readonly<{ name: string; contact: Contact; lang: Lang; district: string | null }>

/**
 * Invites each guest once; who has a booking already is left alone. One transaction for each guest, so that a list of
 * hundreds does not hold up those who book meanwhile; asked again it goes on where it stopped. Refuses before publication,
 * and once the event has begun.
 */
export async function inviteLearners(
  context: TrainingContext,
  viewer: Viewer | null,
  eventId: string,
  guests: readonly Guest[],
): Promise<{ invited: number; already: number }> {
  const { db, now } = context
  const seen = await findEvent(db, eventId)
  if (!seen) throw new Refused(EventMissing())
  const officer = demand(viewer, 'training.event.write', whereOf(seen))
  if (guests.some(({ name }) => name.trim() === '')) throw new Refused(NameMissing({}, 'name'))
  let invited = 0
  for (const guest of guests) invited += Number(await inviteOne(context, officer, eventId, guest))
  await db.transaction().execute((tx) =>
    record(tx, {
      at: now,
      actor: officer.personId,
      actsFor: officer.actsFor,
      place: whereOf(seen),
      action: 'training.event.write',
      subject: `event:${eventId}`,
      detail: { invited },
    }),
  )
  return { invited, already: guests.length - invited }
}

const inviteOne = (
  context: TrainingContext,
  { personId }: Viewer,
  eventId: string,
  guest: Guest,
): Promise<boolean> =>
  context.db.transaction().execute(async (tx) => {
    const learner = await ensure(tx, context, { ...guest, name: guest.name.trim(), kind: 'contact' })
    const event = await theEvent(tx, eventId)
    const { learnerId, held } = await standingOf(tx, event.id, learner.id)
    const id = context.newId()
    const outcome = accept(invite(seatingOf(event), id, held, context.now))
    const told = { learnerId, way: 'invitation', bookedBy: null, groupId: null, needs: '' } as const
    const news = new Map([newBooking(context, id, told)])
    await carryOut(tx, context, event, outcome, { by: personId, byHerself: false, news })
    return outcome.moves.length > 0
  })
