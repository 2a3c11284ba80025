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
import type { TrainingContext } from '../../services.ts'
import { readBooked, type Booked, type Taken } from '../../store/booked.ts'
import { secretOf } from '../../store/bookings.ts'
import { channelFor, ensure, type Ensured, type Who } from '../../store/ensure-learner.ts'
import { seatingOf } from '../../store/events.ts'
import { personsOwn, type Recipient } from '../../store/notices.ts'
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

export type { Booked }

/** `booked`: where it was made this moment, so that nothing needs to be read again. */
type Made = Readonly<{ taken: Taken; booked?: Booked }>

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
  const { db } = context
  const who = await whoOf(context, viewer, request)
  const needs = accept(readNeeds(request.needs))
  if (viewer) await db.transaction().execute((tx) => putTogether(tx, context, viewer.personId))
  const work = (tx: Tx): Promise<Made> => seat(tx, context, viewer, { ...request, needs }, who)
  const made = request.key
    ? await keyed(context, request.key, request, who, work)
    : await db.transaction().execute(work)
  return made.booked ?? readBooked(context, made.taken)
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
  work: (tx: Tx) => Promise<Made>,
): Promise<Made> {
  const sender =
    who.kind === 'person' ? who.personId : who.kind === 'contact' ? vault.indexOf(who.contact.value) : ''
  const body = vault.indexOf(JSON.stringify([eventId, needs, who.name, who.lang, who.district]))
  let made: Made | undefined
  const reply = await once(db, { key, route: `training.book:${sender}`, body }, async (tx) => {
    made = await work(tx)
    return { status: 200, response: made.taken }
  })
  return made ?? { taken: reply.response as Taken }
}

async function seat(
  tx: Tx,
  context: TrainingContext,
  viewer: Viewer | null,
  { eventId, needs }: SeatRequest,
  who: Who,
): Promise<Made> {
  const learner = await ensure(tx, context, who)
  const recipient = await reachedAt(tx, context, who, learner)
  // From here to the end of the transaction everybody else who wants a seat of this event waits: as little as can be.
  const event = await theEvent(tx, eventId)
  const { learnerId, held } = await standingOf(tx, event.id, learner.id)
  const id = context.newId()
  const outcome = accept(book(seatingOf(event), id, held, context.now))
  const bookedBy = viewer?.personId ?? null
  const told = { learnerId, way: 'web', bookedBy, groupId: null, needs } as const
  const [, made] = newBooking(context, id, told)
  await carryOut(tx, context, event, outcome, {
    by: bookedBy,
    byHerself: true,
    news: new Map([[id, made]]),
    ...(recipient ? { recipient } : {}),
  })
  const again = held !== undefined && outcome.moves.length === 0
  const taken = { bookingId: held?.id ?? id, again, mayShow: viewer !== null || learner.isNew }
  const [move] = outcome.moves
  if (move?.from !== null) return { taken }
  const secret = taken.mayShow ? secretOf(context.vault, { id, ...made }) : null
  const place = move.to === 'waiting' ? event.inLine + 1 : null
  return { taken, booked: { bookingId: id, status: move.to, place, answerBy: null, again, secret } }
}

/** Whom we know this moment need not be looked for again; undefined where her learner says it better. */
async function reachedAt(
  tx: Tx,
  { vault }: TrainingContext,
  who: Who,
  { isNew }: Ensured,
): Promise<Recipient | undefined> {
  if (who.kind === 'person') return personsOwn(tx, vault, who.personId)
  if (who.kind !== 'contact' || !isNew) return undefined
  return { channel: channelFor(who.contact), to: who.contact.value, lang: who.lang }
}
