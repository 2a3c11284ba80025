import { accept, Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { enqueue } from '#platform/jobs.ts'
import { InThePast, RulesFixed, WrongMoment } from '../../refusals/events.ts'
import { isMoved, type EventDraft } from '../../rules/event-draft.ts'
import { isAhead } from '../../rules/event-states.ts'
import { speakingTime } from '../../rules/quiet-hours.ts'
import { changeSeats } from '../../rules/seat-line.ts'
import type { TrainingContext } from '../../services.ts'
import { checkPlan } from '../../store/check-plan.ts'
import { nextInLine } from '../../store/bookings.ts'
import { updateEvent } from '../../store/event-rows.ts'
import { seatingOf, whereOf, type Event } from '../../store/events.ts'
import { noteEvent } from '../../store/note-event.ts'
import { carryOut, theEvent } from '../../store/seat-desk.ts'
import { sittingsOf } from '../../store/sittings.ts'

/**
 * Changes an event before its first hour. Guests are told where hours or place are others; more seats go to those who wait.
 * Refuses with WrongMoment once it runs, RulesFixed where people booked under other rules, SeatsTaken, InThePast, and what
 * createEvent refuses. Whoever changes a draft answers for it: somebody else publishes it.
 */
export async function editEvent(
  context: TrainingContext,
  viewer: Viewer | null,
  eventId: string,
  draft: EventDraft,
): Promise<void> {
  const { db, now, newId } = context
  await db.transaction().execute(async (tx) => {
    const event = await theEvent(tx, eventId)
    demand(viewer, 'training.event.write', whereOf(event))
    const editor = demand(viewer, 'training.event.write', whereOf(draft))
    const before = (await sittingsOf(tx, event.id)).map((sitting) => ({
      ...sitting,
      hallId: sitting.hall?.id ?? null,
    }))
    const own = new Set(before.map(({ id }) => id))
    const kept = { ...draft, sittings: draft.sittings.map((one) => forgetForeign(one, own)) }
    refuseAtWrongMoment(event, kept)
    await checkPlan(tx, kept, event.id)
    const moved = event.status !== 'draft' && isMoved(before, kept.sittings)
    if (moved && kept.sittings.every(({ startsAt }) => startsAt <= now))
      throw new Refused(InThePast({}, 'sittings'))
    const revision = event.revision + (moved ? 1 : 0)
    const author = event.status === 'draft' ? { author: editor.personId } : {}
    await updateEvent(tx, event.id, kept, { now, newId, revision, ...author })
    await changeItsSeats(context, tx, eventId, draft.seats)
    if (moved)
      await enqueue(tx, 'training.tell-change', { eventId: event.id, revision }, { runAt: speakingTime(now) })
    await noteEvent(tx, now, editor, event, { changed: true, revision })
  })
}

/** An id that is none of this event's days makes a new day. */
function forgetForeign<S extends { id?: string }>(sitting: S, own: ReadonlySet<string>): S {
  if (sitting.id === undefined || own.has(sitting.id)) return sitting
  const { id: _, ...rest } = sitting
  return rest as S
}

function refuseAtWrongMoment(event: Event, draft: EventDraft): void {
  if (event.status !== 'draft' && !isAhead(event.status)) throw new Refused(WrongMoment())
  const rules = draft.allocation !== event.allocation || draft.entry !== event.entry
  if (rules && event.arrivals > 0) throw new Refused(RulesFixed({}, 'allocation'))
}

async function changeItsSeats(
  context: TrainingContext,
  tx: Parameters<typeof theEvent>[0],
  eventId: string,
  seats: number,
): Promise<void> {
  const event = await theEvent(tx, eventId)
  const line = await nextInLine(tx, event, seats - event.taken)
  const outcome = accept(changeSeats(seatingOf(event), seats, line, context.now))
  await carryOut(tx, context, event, outcome, { by: null, byHerself: false })
}
