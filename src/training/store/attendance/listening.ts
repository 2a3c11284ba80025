/** Minutes of webinars. Each source keeps a set of stretches that only grows; adding the same time again changes nothing. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { union, type Span } from '../../rules/attendance/spans.ts'
import type { ListeningSource } from './tables.ts'

export type Listened = Readonly<{
  sittingId: string
  learnerId: string
  source: ListeningSource
  spans: readonly Span[]
  now: Date
}>

export async function addListening(
  db: Db,
  { sittingId, learnerId, source, spans, now }: Listened,
): Promise<void> {
  const whole = union(spans)
  if (whole.length === 0) return
  const text = `{${whole.map(({ from, to }) => `[${new Date(from).toISOString()},${new Date(to).toISOString()})`).join()}}`
  await sql`insert into training.listening as kept (sitting_id, learner_id, source, during, updated_at)
    values (${sittingId}, ${learnerId}, ${source}, ${text}::tstzmultirange, ${now})
    on conflict (sitting_id, learner_id, source)
    do update set during = kept.during + excluded.during, updated_at = excluded.updated_at
    where not kept.during @> excluded.during`.execute(db)
}

/** A source that tells the whole story anew each time (a provider's notices, sorted) replaces what it said before. */
export async function setListening(tx: Tx, listened: Listened): Promise<void> {
  await tx
    .deleteFrom('training.listening')
    .where('sitting_id', '=', listened.sittingId)
    .where('learner_id', '=', listened.learnerId)
    .where('source', '=', listened.source)
    .execute()
  await addListening(tx, listened)
}

export type ListenedSpan = Readonly<{
  sittingId: string
  learnerId: string
  source: ListeningSource
  span: Span
}>

export async function listeningOf(db: Db, eventId: string, learnerId?: string): Promise<ListenedSpan[]> {
  const { rows } = await sql<{
    sitting_id: string
    learner_id: string
    source: ListeningSource
    from: Date
    to: Date
  }>`select l.sitting_id, training.learner_now(l.learner_id) as learner_id, l.source,
      lower(part) as from, upper(part) as to
    from training.listening l
    join training.sitting s on s.id = l.sitting_id
    cross join unnest(l.during) as part
    where s.event_id = ${eventId}
    ${learnerId === undefined ? sql`` : sql`and training.learner_now(l.learner_id) = ${learnerId}`}`.execute(
    db,
  )
  return rows.map((row) => ({
    sittingId: row.sitting_id,
    learnerId: row.learner_id,
    source: row.source,
    span: { from: row.from.getTime(), to: row.to.getTime() },
  }))
}
