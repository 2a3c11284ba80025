/** A seat for whoever asks: exactly one for each learner, in the order in which they come. */
import { accept, Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { Contact } from '#people/contact.ts'
import type { Viewer } from '#people/viewer.ts'
import { findFirm } from '#firms/store/firms.ts'
import type { Tx } from '#platform/database.ts'
import { once } from '#platform/idempotency.ts'
import { NameMissing, VisitorMissing } from '../../refusals/seats.ts'
import { book } from '../../rules/seat-booking.ts'
import { readNeeds } from '../../rules/needs.ts'
import type { BookingStatus } from '../../rules/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking, placeInLine, secretOf } from '../../store/bookings.ts'
import { ensure, type Who } from '../../store/ensure-learner.ts'
import { seatingOf } from '../../store/events.ts'
import { putTogether } from '../../store/put-together.ts'
import { carryOut, newBooking, standingOf, theEvent } from '../../store/seat-desk.ts'

export type Visitor = Readonly<{ name: string; contact: Contact; lang: Lang; district: string | null }>

export type SeatRequest = Readonly<{
  eventId: string
  /** What she asks for: a wheelchair's way, an interpreter. */
  needs: string
  /** A stranger's own words; of a signed-in viewer only the name counts, where her account has none. */
  visitor?: Visitor
  /** Idempotency-Key of the form or program. */
  key?: string
}>

export type Booked = Readonly<{
  bookingId: string
  status: BookingStatus
  /** Place in line, 1 = next. */
  place: number | null
  answerBy: Date | null
  /** She had this booking before. */
  again: boolean
  /** Of the link that opens the booking; null where only her own telephone may show it. */
  secret: string | null
}>

type Taken = Readonly<{ bookingId: string; again: boolean; mayShow: boolean }>

/**
 * Books for the viewer, or for a stranger by her contact. Whoever has a booking that stands gets that one again; a repeated
 * key answers the first answer. Refuses with EventMissing, NotOpenYet, BookingOver, EventCalledOff, ByInvitation, LineFull,
 * VisitorMissing, NameMissing, NeedsTooLong.
 */
export async function bookSeat(
  context: TrainingContext,
  viewer: Viewer | null,
  request: SeatRequest,
): Promise<Booked> {
  const { db, vault } = context
  const who = await whoOf(context, viewer, request)
  const needs = accept(readNeeds(request.needs))
  if (viewer) await db.transaction().execute((tx) => putTogether(tx, context, viewer.personId))
  const take = (tx: Tx): Promise<Taken> => seat(tx, context, viewer, { ...request, needs }, who)
  const taken = request.key
    ? await keyed(context, request.key, request, who, take)
    : await db.transaction().execute(take)
  const booking = (await findBooking(db, taken.bookingId))!
  return {
    bookingId: booking.id,
    status: booking.status,
    place: await placeInLine(db, booking),
    answerBy: booking.answerBy,
    again: taken.again,
    secret: taken.mayShow ? secretOf(vault, booking) : null,
  }
}

async function whoOf({ db }: TrainingContext, viewer: Viewer | null, request: SeatRequest): Promise<Who> {
  const { visitor } = request
  if (!viewer) {
    if (!visitor) throw new Refused(VisitorMissing({}, 'name'))
    if (visitor.name.trim() === '') throw new Refused(NameMissing({}, 'name'))
    return { ...visitor, name: visitor.name.trim(), kind: 'contact' }
  }
  const name = viewer.name.trim() || visitor?.name.trim()
  if (!name) throw new Refused(NameMissing({}, 'name'))
  const firm = viewer.actsFor ? await findFirm(db, viewer.actsFor) : undefined
  const { personId, lang, actsFor } = viewer
  return { kind: 'person', personId, name, lang, firmId: actsFor, district: firm?.district ?? null }
}

/** Neither her name nor her number goes into the record of keys, only what they hash to under our own key. */
async function keyed(
  { db, vault }: TrainingContext,
  key: string,
  { eventId, needs }: SeatRequest,
  who: Who,
  take: (tx: Tx) => Promise<Taken>,
): Promise<Taken> {
  const sender =
    who.kind === 'person' ? who.personId : who.kind === 'contact' ? vault.indexOf(who.contact.value) : ''
  const body = vault.indexOf(JSON.stringify([eventId, needs, who.name, who.lang, who.district]))
  const request = { key, route: `training.book:${sender}`, body }
  const reply = await once(db, request, async (tx) => ({ status: 200, response: await take(tx) }))
  return reply.response as Taken
}

async function seat(
  tx: Tx,
  context: TrainingContext,
  viewer: Viewer | null,
  { eventId, needs }: SeatRequest,
  who: Who,
): Promise<Taken> {
  const learner = await ensure(tx, context, who)
  const event = await theEvent(tx, eventId)
  const { learnerId, held } = await standingOf(tx, event.id, learner.id)
  const id = context.newId()
  const outcome = accept(book(seatingOf(event), id, held, context.now))
  const bookedBy = viewer?.personId ?? null
  await carryOut(tx, context, event, outcome, {
    by: bookedBy,
    byHerself: true,
    news: new Map([newBooking(context, id, { learnerId, way: 'web', bookedBy, groupId: null, needs })]),
  })
  return {
    bookingId: held?.id ?? id,
    again: held !== undefined && outcome.moves.length === 0,
    mayShow: viewer !== null || learner.isNew,
  }
}
