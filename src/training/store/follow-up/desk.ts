/** The events on somebody's desk, with what is counted of each. */
import { sql } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Db } from '#platform/database.ts'
import type { DeskEvent } from '../../rules/desk-deeds.ts'
import { eventsByIds, type Event } from '../events.ts'
import { sittingsOfMany, type Sitting } from '../sittings.ts'
import '../tables.ts'
import './tables.ts'

export type OnDesk = Readonly<{
  event: Event
  sittings: readonly Sitting[]
  facts: DeskEvent
  feedback: number
  certificates: number
}>

type Row = Readonly<{
  id: string
  contests: bigint
  reported: boolean
  feedback: bigint
  certificates: bigint
}>

/** Longer ago is on the list of all events. */
const BACK_DAYS = 200
const MOST = 60

/** Hers (made or taught by her), or all of her areas; soonest first. */
export async function onDesk(
  db: Db,
  asked: Readonly<{ personId: string | undefined; areas: readonly Area[]; now: Date }>,
): Promise<OnDesk[]> {
  const { personId, areas, now } = asked
  const back = new Date(now.getTime() - BACK_DAYS * 86_400_000)
  const hers = personId
    ? sql`(e.created_by = ${personId} or exists (select 1 from training.sitting s
        join training.teaching t on t.sitting_id = s.id where s.event_id = e.id and t.person_id = ${personId}))`
    : sql`true`
  const { rows } = await sql<Row>`
    select e.id,
      (select count(*) from training.contest c join training.sitting s on s.id = c.sitting_id where s.event_id = e.id
        and not exists (select 1 from training.ruling r where r.contest_id = c.id)) as contests,
      exists (select 1 from training.report r where r.event_id = e.id) as reported,
      (select count(*) from training.feedback f where f.event_id = e.id) as feedback,
      (select count(*) from training.certificate c where c.event_id = e.id and c.revoked_at is null) as certificates
    from training.event e
    where e.status <> 'cancelled' and (e.last_at is null or e.last_at > ${back}) and ${hers} and ${within(areas)}
    order by abs(extract(epoch from coalesce(e.first_at, ${now}) - ${now}::timestamptz)), e.id limit ${MOST}`.execute(
    db,
  )
  const ids = rows.map(({ id }) => id)
  const [events, sittings] = await Promise.all([eventsByIds(db, ids), sittingsOfMany(db, ids)])
  return rows
    .flatMap((row) => {
      const event = events.get(row.id)
      return event ? [toDesk(row, event, sittings.get(row.id) ?? [])] : []
    })
    .sort((a, b) => (a.event.firstAt?.getTime() ?? 0) - (b.event.firstAt?.getTime() ?? 0))
}

const within = (areas: readonly Area[]) =>
  areas.length === 0
    ? sql`false`
    : sql`(${sql.join(
        areas.map(({ kind, code }) =>
          kind === 'everything' ? sql`true` : sql`${sql.ref(`e.${kind}`)} = ${code}`,
        ),
        sql` or `,
      )})`

const toDesk = (row: Row, event: Event, sittings: readonly Sitting[]): OnDesk => ({
  event,
  sittings,
  feedback: Number(row.feedback),
  certificates: Number(row.certificates),
  facts: {
    status: event.status,
    allocation: event.allocation,
    drawn: event.lotteryAt !== null,
    inLine: event.inLine,
    lastAt: event.lastAt,
    sittings: sittings.map(({ startsAt, endsAt, hall }) => ({ startsAt, endsAt, inHall: hall !== null })),
    openContests: Number(row.contests),
    reported: row.reported,
  },
})
