/** Who is to be reminded of what. */
import type { Db } from '#platform/database.ts'
import { eventsByIds, type Event } from './events.ts'
import { sittingsOfMany, type Sitting } from './sittings.ts'
import './tables.ts'

export type EventAhead = Readonly<{ event: Event; sittings: readonly Sitting[] }>

/** Events with a day that begins in the span, which take place as far as one knows. */
export async function eventsAhead(db: Db, from: Date, until: Date): Promise<EventAhead[]> {
  const rows = await db
    .selectFrom('training.sitting as sitting')
    .innerJoin('training.event as event', 'event.id', 'sitting.event_id')
    .select('event.id')
    .distinct()
    .where('sitting.starts_at', '>', from)
    .where('sitting.starts_at', '<=', until)
    .where('event.status', 'in', ['open', 'full', 'running'])
    .where('event.demo', '=', false)
    .execute()
  const ids = rows.map(({ id }) => id)
  const [events, sittings] = await Promise.all([eventsByIds(db, ids), sittingsOfMany(db, ids)])
  return [...events.values()].map((event) => ({ event, sittings: sittings.get(event.id) ?? [] }))
}

/** Those who have a seat, in order of arrival, a page at a time. */
export async function seatedAfter(
  db: Db,
  eventId: string,
  after: number,
  limit: number,
): Promise<Readonly<{ id: string; arrival: number }>[]> {
  return db
    .selectFrom('training.booking')
    .select(['id', 'arrival'])
    .where('event_id', '=', eventId)
    .where('status', '=', 'seated')
    .where('arrival', '>', after)
    .orderBy('arrival')
    .limit(limit)
    .execute()
}
