/** Somebody stands at the door. */
import { accept, Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { Contact } from '#people/contact.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { once } from '#platform/idempotency.ts'
import { NameMissing } from '../../refusals/seats.ts'
import { readNeeds } from '../../rules/needs.ts'
import { walkIn } from '../../rules/seat-booking.ts'
import { seatingOf, whereOf } from '../../store/events.ts'
import { ensure } from '../../store/ensure-learner.ts'
import { carryOut, newBooking, standingOf, theEvent } from '../../store/seat-desk.ts'
import { readBooked, type Booked, type Taken } from '../../store/booked.ts'
import { findBooking, placeInLine } from '../../store/bookings.ts'
import type { TrainingContext } from '../../services.ts'

export type WalkIn = Readonly<{
  eventId: string
  name: string
  /** Null: she has no telephone; then nothing but the name tells her from others. */
  contact: Contact | null
  lang: Lang
  district: string | null
  needs: string
  /** Of the form: a double tap is one guest. Without a number nothing else would tell the second from the first. */
  key?: string
}>

/** Books for who came without a seat. Refuses with EventMissing, EventCalledOff, BookingOver, LineFull, HallFull, NameMissing. */
export async function bookWalkIn(
  context: TrainingContext,
  viewer: Viewer | null,
  { eventId, name, contact, lang, district, key, ...rest }: WalkIn,
): Promise<Booked> {
  const { db, now, vault } = context
  const needs = accept(readNeeds(rest.needs))
  if (name.trim() === '') throw new Refused(NameMissing({}, 'name'))
  const known = { name: name.trim(), lang, district }
  const work = async (tx: Tx): Promise<Booked> => {
    const who = contact
      ? ({ ...known, kind: 'contact', contact } as const)
      : ({ ...known, kind: 'nameless' } as const)
    const learner = await ensure(tx, context, who)
    const event = await theEvent(tx, eventId)
    const officer = demand(viewer, 'training.event.write', whereOf(event))
    const { learnerId, held } = await standingOf(tx, event.id, learner.id)
    const id = context.newId()
    const outcome = accept(walkIn(seatingOf(event), id, held, now))
    const bookedBy = officer.personId
    await carryOut(tx, context, event, outcome, {
      by: bookedBy,
      byHerself: true,
      news: new Map([
        newBooking(context, id, { learnerId, way: 'officer', bookedBy: null, groupId: null, needs }),
      ]),
    })
    const booking = (await findBooking(tx, held?.id ?? id))!
    await record(tx, {
      at: now,
      actor: bookedBy,
      actsFor: officer.actsFor,
      place: whereOf(event),
      action: 'training.event.write',
      subject: `event:${event.id}`,
      detail: { walkIn: booking.id, status: booking.status },
    })
    return {
      bookingId: booking.id,
      status: booking.status,
      place: await placeInLine(tx, booking),
      answerBy: booking.answerBy,
      again: outcome.moves.length === 0,
      secret: null,
    }
  }
  if (key === undefined) return db.transaction().execute(work)
  // Neither her name nor her number goes into the record of keys.
  const body = vault.indexOf(JSON.stringify([name, contact?.value ?? '', lang, district, needs]))
  let made: Booked | undefined
  const reply = await once(
    db,
    { key, route: `training.walk-in:${eventId}:${viewer?.personId ?? ''}`, body },
    async (tx) => {
      made = await work(tx)
      return { status: 200, response: { bookingId: made.bookingId, again: true, mayShow: false } }
    },
  )
  return made ?? readBooked(context, reply.response as Taken)
}
