import { statusByClock } from '../../rules/event-states.ts'
import type { TrainingContext } from '../../services.ts'
import { eventsDue } from '../../store/due.ts'
import { setStatus } from '../../store/event-rows.ts'
import { lockEvent } from '../../store/events.ts'

/**
 * Events begin and end by their hours. Where the program stood still for days, an event passes through both at once.
 * Answers how many moved.
 */
export async function runEventClock({ db, now }: Pick<TrainingContext, 'db' | 'now'>): Promise<number> {
  let moved = 0
  for (const id of await eventsDue(db, now))
    moved += await db.transaction().execute(async (tx) => {
      const event = await lockEvent(tx, id)
      if (!event) return 0
      const begun = statusByClock(event.status, event, now)
      const status = statusByClock(begun, event, now)
      if (status === event.status) return 0
      await setStatus(tx, id, { status }, now)
      return 1
    })
  return moved
}
