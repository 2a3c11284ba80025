/** The steps of an event's life that somebody takes. The table is rules/event-states.ts. */
import { Refused } from '#kernel/refusal.ts'
import { demand, demandSecond } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Tx } from '#platform/database.ts'
import { InThePast, ReasonMissing, WrongMoment } from '../../refusals/events.ts'
import { moveOf, type EventStatus, type Mover } from '../../rules/event-states.ts'
import { callOff, openSeats } from '../../rules/seat-line.ts'
import { freeSeats, LIVE } from '../../rules/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingsOf, nextInLine } from '../../store/bookings.ts'
import { forgetNeeds } from '../../store/due.ts'
import { setLive, setStatus } from '../../store/event-rows.ts'
import { seatingOf, whereOf, type Event } from '../../store/events.ts'
import { commitTo } from '../../store/lottery.ts'
import { noteEvent } from '../../store/note-event.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

/** The table must know this way as one that people take: what the seats do by themselves nobody does by hand. */
function refuseUnless(event: Event, to: EventStatus, by: Mover = 'training.event.write'): void {
  if (moveOf(event.status, to)?.by !== by) throw new Refused(WrongMoment())
}

function refusePast({ firstAt }: Event, now: Date): void {
  if (!firstAt || firstAt <= now) throw new Refused(InThePast({}, 'sittings'))
}

const inEvent = <T>(
  { db }: TrainingContext,
  eventId: string,
  work: (tx: Tx, event: Event) => Promise<T>,
): Promise<T> => db.transaction().execute(async (tx) => work(tx, await theEvent(tx, eventId)))

/** Shows a draft to everybody. Four eyes: by an officer of the place who did not write it. */
export const publishEvent = (
  context: TrainingContext,
  viewer: Viewer | null,
  eventId: string,
): Promise<void> =>
  inEvent(context, eventId, async (tx, event) => {
    const { now } = context
    const action = 'training.event.publish'
    const second = demandSecond(viewer, action, event.createdBy, whereOf(event))
    refuseUnless(event, 'published', action)
    refusePast(event, now)
    await setStatus(tx, event.id, { status: 'published', publishedBy: second.personId }, now)
    await noteEvent(tx, now, second, event, { published: true }, action)
  })

/** Opens booking. A draw is promised now: the hash of its seed is shown before anybody applies. */
export const openEvent = (context: TrainingContext, viewer: Viewer | null, eventId: string): Promise<void> =>
  inEvent(context, eventId, async (tx, event) => {
    const { now, vault } = context
    const maker = demand(viewer, 'training.event.write', whereOf(event))
    refuseUnless(event, 'open')
    refusePast(event, now)
    const promise = event.allocation === 'lottery' ? { commitment: commitTo(vault, event.id) } : {}
    await setStatus(tx, event.id, { status: 'open', ...promise }, now)
    const line = await nextInLine(tx, event, freeSeats(event))
    const outcome = openSeats(seatingOf(event), line, now)
    await carryOut(tx, context, event, outcome, { by: null, byHerself: false })
    await noteEvent(tx, now, maker, event, { opened: true })
  })

/** Calls it off: hall and trainers are free again, every standing booking ends, and each guest is told why. */
export const cancelEvent = (
  context: TrainingContext,
  viewer: Viewer | null,
  eventId: string,
  because: string,
): Promise<void> =>
  inEvent(context, eventId, async (tx, event) => {
    const { now } = context
    const maker = demand(viewer, 'training.event.write', whereOf(event))
    if (because.trim() === '') throw new Refused(ReasonMissing({}, 'because'))
    refuseUnless(event, 'cancelled')
    const places = (await bookingsOf(tx, event.id, { statuses: LIVE })).map(placeOf)
    const revision = event.revision + 1
    const told = { ...event, cancelledBecause: because.trim(), revision }
    await setLive(tx, event.id, false)
    await setStatus(tx, event.id, { status: 'cancelled', because: because.trim(), revision }, now)
    const outcome = callOff(seatingOf(event), places)
    await carryOut(tx, context, told, outcome, { by: maker.personId, byHerself: false })
    await noteEvent(tx, now, maker, event, { calledOff: true, guests: outcome.moves.length })
  })

/** Attendance and marks are complete: certificates follow by a job of this transaction. */
export const closeEvent = (context: TrainingContext, viewer: Viewer | null, eventId: string): Promise<void> =>
  inEvent(context, eventId, async (tx, event) => {
    const { now } = context
    const maker = demand(viewer, 'training.event.write', whereOf(event))
    refuseUnless(event, 'closed')
    await setStatus(tx, event.id, { status: 'closed' }, now)
    await forgetNeeds(tx, event.id)
    await enqueue(tx, 'training.issue-certificates', { eventId: event.id })
    await noteEvent(tx, now, maker, event, { closed: true })
  })
