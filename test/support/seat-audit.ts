/** Counts seats from the database itself, trusting no counter of the program. */
import { sql } from 'kysely'
import type { Db } from '../../src/platform/database.ts'

/** Everything that is wrong with an event's seats; empty where nothing is. */
export async function auditSeats(db: Db, eventId: string): Promise<string[]> {
  const { rows } = await sql<Record<string, bigint | number | string>>`
    select event.seats, event.taken, event.in_line, event.arrivals, event.status,
      count(*) filter (where booking.status in ('seated', 'offered')) as chairs,
      count(*) filter (where booking.status in ('waiting', 'applied')) as line,
      count(*) filter (where booking.status = 'waiting') as waiting,
      count(booking.id) as bookings, coalesce(max(arrival), 0) as last, count(distinct arrival) as numbers,
      count(*) filter (where booking.status in ('invited', 'applied', 'seated', 'waiting', 'offered')) as live,
      count(distinct learner_id) filter (where booking.status in ('invited', 'applied', 'seated', 'waiting', 'offered')) as people,
      (select min(arrival) from training.booking where event_id = event.id and status = 'waiting') as first_waiting,
      (select max(arrival) from training.booking where event_id = event.id and status in ('seated', 'offered')) as last_seated
    from training.event left join training.booking on booking.event_id = event.id
    where event.id = ${eventId} group by event.id`.execute(db)
  const [row] = rows
  if (!row) return ['no such event']
  const at = (name: string) => Number(row[name])
  const open = row['status'] === 'open' || row['status'] === 'full'
  return [
    at('chairs') > at('seats') ? `${at('chairs')} on ${at('seats')} chairs` : '',
    at('chairs') === at('taken') ? '' : `${at('chairs')} chairs, ${at('taken')} counted`,
    at('line') === at('in_line') ? '' : `${at('line')} in line, ${at('in_line')} counted`,
    at('bookings') === at('arrivals') && at('last') === at('arrivals') && at('numbers') === at('arrivals')
      ? ''
      : `arrivals with gaps: ${at('bookings')} bookings, last ${at('last')}, counted ${at('arrivals')}`,
    at('live') === at('people') ? '' : `${at('live')} standing bookings of ${at('people')} people`,
    open && at('chairs') < at('seats') && at('waiting') > 0 ? 'somebody waits beside a free chair' : '',
    open && (row['status'] === 'full') !== at('chairs') >= at('seats')
      ? 'open and full do not follow the seats'
      : '',
  ].filter((fault) => fault !== '')
}
