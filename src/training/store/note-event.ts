import { record } from '#people/store/audit.ts'
import type { Action, Viewer } from '#people/rules/authorisation.ts'
import type { Tx } from '#platform/database.ts'
import { whereOf, type Event } from './events.ts'

/** What somebody did to an event goes into the log; last in its transaction. */
export const noteEvent = (
  tx: Tx,
  now: Date,
  { personId, actsFor }: Pick<Viewer, 'personId' | 'actsFor'>,
  event: Pick<Event, 'id' | 'state' | 'district' | 'cluster' | 'partner'>,
  detail: Readonly<Record<string, unknown>>,
  action: Action = 'training.event.write',
): Promise<void> =>
  record(tx, {
    at: now,
    actor: personId,
    actsFor,
    place: whereOf(event),
    action,
    subject: `event:${event.id}`,
    detail,
  })
