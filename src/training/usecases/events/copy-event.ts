import { Refused } from '#kernel/refusal.ts'
import type { Sentence } from '#kernel/words.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { EventDraft, SittingDraft } from '../../rules/event-draft.ts'
import type { TrainingContext } from '../../services.ts'
import { checkPlan } from '../../store/check-plan.ts'
import { insertEvent } from '../../store/event-rows.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { noteEvent } from '../../store/note-event.ts'
import { insertSeries, joinSeries } from '../../store/series.ts'

/** The same workshop in another city or on other days. */
export type EventCopy = Readonly<{
  district: string | null
  sittings: readonly SittingDraft[]
  seats?: number
}>

const draftOf = (event: Event, seriesId: string, { district, sittings, seats }: EventCopy): EventDraft => ({
  ...event,
  // A cluster lies in one district.
  cluster: district === event.district ? event.cluster : null,
  seats: seats ?? event.seats,
  district,
  seriesId,
  sittings: sittings.map(asNew),
})

const asNew = ({ startsAt, endsAt, hallId, room, trainers }: SittingDraft): SittingDraft => ({
  startsAt,
  endsAt,
  hallId,
  room,
  trainers,
})

/**
 * Drafts like this event, in one series with it; the series is made where there is none, under the title given or the
 * event's own. All or none: a clash of one copy names its number (`copies.2.sittings.0.hallId`). Answers their ids.
 */
export async function copyEvent(
  { db, now, newId }: TrainingContext,
  viewer: Viewer | null,
  eventId: string,
  seriesTitle: Sentence | null,
  copies: readonly EventCopy[],
): Promise<string[]> {
  const event = await findEvent(db, eventId)
  if (!event) throw new Refused(EventMissing())
  const maker = demand(viewer, 'training.event.write', whereOf(event))
  return db.transaction().execute(async (tx) => {
    const seriesId = event.seriesId ?? newId()
    if (!event.seriesId) await beginSeries(tx, event, seriesId, seriesTitle, maker.personId, now)
    const ids: string[] = []
    for (const [index, copy] of copies.entries()) {
      const draft = draftOf(event, seriesId, copy)
      demand(viewer, 'training.event.write', whereOf(draft))
      await naming(`copies.${index}`, () => checkPlan(tx, draft, null))
      const id = newId()
      await naming(`copies.${index}`, () => insertEvent(tx, draft, { id, by: maker.personId, now, newId }))
      ids.push(id)
    }
    await noteEvent(tx, now, maker, event, { copied: ids })
    return ids
  })
}

async function beginSeries(
  tx: Tx,
  { id, title, state, partner }: Event,
  seriesId: string,
  seriesTitle: Sentence | null,
  createdBy: string,
  now: Date,
): Promise<void> {
  await insertSeries(tx, {
    id: seriesId,
    title: seriesTitle ?? title,
    about: {},
    state,
    partner,
    createdBy,
    now,
  })
  await joinSeries(tx, id, seriesId)
}

/** A refusal says which copy it is about. */
async function naming<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    throw new Refused({ ...refusal, field: [name, refusal.field].filter(Boolean).join('.') })
  }
}
