import { accept, Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { SeriesUnknown } from '../refusals/events.ts'
import { clashesOf } from '../rules/clashes.ts'
import { checkDraft, type EventDraft } from '../rules/event-draft.ts'
import { occupiedBy } from './event-rows.ts'
import { hallsByIds } from './halls.ts'
import { whenText } from './notices.ts'
import { findSeries } from './series.ts'

/** Throws Refused with the first thing that stands in the way of this plan; `eventId` is the event that it is a plan of. */
export async function checkPlan(tx: Tx, draft: EventDraft, eventId: string | null): Promise<EventDraft> {
  const { sittings, seats, seriesId } = accept(checkDraft(draft))
  if (seriesId && !(await findSeries(tx, seriesId))) throw new Refused(SeriesUnknown({}, 'seriesId'))
  const halls = await hallsByIds(
    tx,
    sittings.flatMap(({ hallId }) => hallId ?? []),
  )
  const occupied = await occupiedBy(tx, eventId, sittings)
  const [clash] = clashesOf({ sittings, seats, halls, occupied, when: whenText })
  if (clash) throw new Refused(clash)
  return draft
}
