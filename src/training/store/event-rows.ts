/** Writing events and their days. */
import { sql } from 'kysely'
import { Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { TakenMeanwhile } from '../refusals/events.ts'
import type { Occupied } from '../rules/clashes.ts'
import type { EventDraft, SittingDraft } from '../rules/event-draft.ts'
import type { EventStatus } from '../rules/event-states.ts'
import './tables.ts'

const columnsOf = (draft: EventDraft) => ({
  series_id: draft.seriesId,
  kind: draft.kind,
  title: JSON.stringify(draft.title),
  about: JSON.stringify(draft.about),
  languages: [...draft.languages],
  level: draft.level,
  sectors: [...draft.sectors],
  modules: [...draft.modules],
  state: draft.state,
  district: draft.district,
  cluster: draft.cluster,
  partner: draft.partner,
  entry: draft.entry,
  allocation: draft.allocation,
  waitlist: draft.waitlist,
  accept_minutes: draft.acceptMinutes,
  pass_attendance_bps: draft.passAttendanceBps,
  pass_marks_bps: draft.passMarksBps,
  quiz: draft.quiz,
  first_at: new Date(Math.min(...draft.sittings.map(({ startsAt }) => startsAt.getTime()))),
  last_at: new Date(Math.max(...draft.sittings.map(({ endsAt }) => endsAt.getTime()))),
})

export type Made = Readonly<{ id: string; by: string | null; now: Date; newId: () => string; demo?: boolean }>

export async function insertEvent(tx: Tx, draft: EventDraft, made: Made): Promise<void> {
  const { id, by, now, newId, demo } = made
  await tx
    .insertInto('training.event')
    .values({
      id,
      ...columnsOf(draft),
      seats: draft.seats,
      demo: demo ?? false,
      created_by: by,
      created_at: now,
      updated_at: now,
    })
    .execute()
  await putSittings(tx, id, draft.sittings, newId)
}

/** Everything but its seats, which are the rules' to change. `author`: who answers for the words of a draft. */
export async function updateEvent(
  tx: Tx,
  id: string,
  draft: EventDraft,
  {
    now,
    newId,
    author,
    revision,
  }: Readonly<{ now: Date; newId: () => string; author?: string; revision: number }>,
): Promise<void> {
  await tx
    .updateTable('training.event')
    .set({ ...columnsOf(draft), revision, updated_at: now, ...(author ? { created_by: author } : {}) })
    .where('id', '=', id)
    .execute()
  await putSittings(tx, id, draft.sittings, newId)
}

/** Days that keep their id keep what hangs on them. All step back first, so that two may change places. */
async function putSittings(
  tx: Tx,
  eventId: string,
  sittings: readonly SittingDraft[],
  newId: () => string,
): Promise<void> {
  await setLive(tx, eventId, false)
  const rows = sittings.map((sitting) => ({ ...sitting, id: sitting.id ?? newId() }))
  await tx
    .deleteFrom('training.sitting')
    .where('event_id', '=', eventId)
    .where(
      'id',
      'not in',
      rows.map(({ id }) => id),
    )
    .execute()
  for (const row of rows) await putSitting(tx, eventId, row)
  await setLive(tx, eventId, true)
}

async function putSitting(
  tx: Tx,
  eventId: string,
  { id, startsAt, endsAt, hallId, room, trainers }: SittingDraft & Readonly<{ id: string }>,
): Promise<void> {
  const told = { starts_at: startsAt, ends_at: endsAt, hall_id: hallId }
  const online = { room_provider: room?.provider ?? null, room_url: room?.url ?? null }
  await tx
    .insertInto('training.sitting')
    .values({ id, event_id: eventId, ...told, ...online, live: false })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ ...told, ...online })
        .where('training.sitting.event_id', '=', eventId),
    )
    .execute()
  await tx.deleteFrom('training.teaching').where('sitting_id', '=', id).execute()
  const during = `[${startsAt.toISOString()},${endsAt.toISOString()})`
  for (const { personId, shownName } of trainers)
    await tx
      .insertInto('training.teaching')
      .values({ sitting_id: id, person_id: personId, shown_name: shownName.trim(), during, live: false })
      .execute()
}

const EXCLUDED = '23P01'

/** Whether its hours keep halls and trainers from others. Throws Refused with TakenMeanwhile where somebody was faster. */
export async function setLive(tx: Tx, eventId: string, live: boolean): Promise<void> {
  try {
    await sql`
      with sat as (
        update training.sitting set live = ${live} where event_id = ${eventId} returning id
      )
      update training.teaching set live = ${live} where sitting_id in (
        select id from training.sitting where event_id = ${eventId})`.execute(tx)
  } catch (error) {
    if ((error as { code?: string }).code === EXCLUDED) throw new Refused(TakenMeanwhile({}, 'sittings'))
    throw error
  }
}

/** Sittings of other events that want one of these halls or people at hours that touch the span. */
export async function occupiedBy(
  tx: Tx,
  eventId: string | null,
  sittings: readonly SittingDraft[],
): Promise<Occupied[]> {
  const halls = sittings.flatMap(({ hallId }) => hallId ?? [])
  const people = sittings.flatMap(({ trainers }) => trainers.map(({ personId }) => personId))
  const from = new Date(Math.min(...sittings.map(({ startsAt }) => startsAt.getTime())))
  const until = new Date(Math.max(...sittings.map(({ endsAt }) => endsAt.getTime())))
  const { rows } = await sql<Occupied>`
    select event.title, sitting.starts_at as "startsAt", sitting.ends_at as "endsAt", sitting.hall_id as "hallId",
      array(select person_id::text from training.teaching where sitting_id = sitting.id) as trainers
    from training.sitting join training.event on event.id = sitting.event_id
    where sitting.live and sitting.starts_at < ${until} and sitting.ends_at > ${from}
      and sitting.event_id is distinct from ${eventId}::uuid
      and (sitting.hall_id::text = any(${halls}::text[]) or exists (
        select 1 from training.teaching where sitting_id = sitting.id and person_id::text = any(${people}::text[])))
    order by sitting.starts_at, sitting.id`.execute(tx)
  return rows
}

export type StatusChange = Readonly<{
  status: EventStatus
  publishedBy?: string
  commitment?: string
  because?: string
  revision?: number
}>

export async function setStatus(
  tx: Tx,
  id: string,
  { status, publishedBy, commitment, because, revision }: StatusChange,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('training.event')
    .set({
      status,
      updated_at: now,
      ...(publishedBy ? { published_by: publishedBy } : {}),
      ...(commitment ? { lottery_commitment: commitment } : {}),
      ...(because ? { cancelled_because: because } : {}),
      ...(revision === undefined ? {} : { revision }),
    })
    .where('id', '=', id)
    .execute()
}
