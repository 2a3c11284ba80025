/** A batch's firms and those that may stand beside them, each with its rungs on the days that count. */
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '#platform/database.ts'
import { HORIZONS, type Followed } from '../../rules/cohort.ts'
import { attendanceOf } from '../attendance/summary.ts'
import { armsOf } from '../bookings.ts'
import type { Event } from '../events.ts'
import './tables.ts'

const DAY_MS = 86_400_000

/** The next step of a firm on the first day and on each horizon; undefined where that is not known yet. */
export type CohortFirm = Followed & Readonly<{ nextSteps: readonly (string | null | undefined)[] }>

/** Days on which rungs are read: the first day, then 30, 90 and 180 days after the last. Null while such a day is to come. */
export function daysOf({ firstAt, lastAt }: Pick<Event, 'firstAt' | 'lastAt'>, now: Date): (Date | null)[] {
  if (!firstAt || !lastAt) return [null, ...HORIZONS.map(() => null)]
  const later = HORIZONS.map((days) => new Date(lastAt.getTime() + days * DAY_MS))
  return [firstAt, ...later].map((day) => (day <= now ? day : null))
}

type Row = Readonly<{
  id: string
  district: string | null
  sectors: string[]
  msme_class: string | null
  stood: ({ rung: number; next: string | null } | null)[]
}>

const toFirm = ({ id, district, sectors, msme_class: msmeClass, stood }: Row): CohortFirm => ({
  firmId: id,
  alike: { district, sectors, msmeClass },
  start: stood[0]?.rung ?? null,
  later: stood.slice(1).map((one) => one?.rung ?? null),
  nextSteps: stood.map((one) => (one ? one.next : undefined)),
})

/** Firms of a condition with what is known of their rungs on these days. */
async function followed(
  db: Db,
  days: readonly (Date | null)[],
  which: RawBuilder<unknown>,
): Promise<CohortFirm[]> {
  const stood = days.map((day) =>
    day === null
      ? sql`null::jsonb`
      : sql`(select jsonb_build_object('rung', known.rung, 'next', known.next_step) from training.rung_known known
          where known.firm_id = firm.id and known.since <= ${day} order by known.since desc limit 1)`,
  )
  const { rows } = await sql<Row>`
    select firm.id, firm.district, firm.sectors, firm.msme_class, jsonb_build_array(${sql.join(stood)}) as stood
    from firms.firm firm where firm.merged_into is null and ${which}`.execute(db)
  return rows.map(toFirm)
}

/** Firms of these learners; learners and firms that were put together count as one. */
async function firmsOfLearners(db: Db, learnerIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ learner: string; firm: string }>`
    select asked as learner, coalesce(firm.merged_into, firm.id) as firm
    from unnest(${[...learnerIds]}::uuid[]) asked
    join training.learner learner on learner.id = training.learner_now(asked)
    join firms.firm firm on firm.id = learner.firm_id`.execute(db)
  return new Map(rows.map(({ learner, firm }) => [learner, firm]))
}

const among = (ids: Iterable<string>) => sql`firm.id = any(${[...new Set(ids)]}::uuid[])`

export type Batch = Readonly<{ firms: readonly CohortFirm[]; people: number; withoutFirm: number }>

/** Firms from which somebody was there, however short. */
export async function batchOf(db: Db, event: Event, now: Date): Promise<Batch> {
  const came = (await attendanceOf(db, event.id)).filter(({ attendedBps }) => attendedBps > 0)
  const firms = await firmsOfLearners(
    db,
    came.map(({ learnerId }) => learnerId),
  )
  return {
    firms: await followed(db, daysOf(event, now), among(firms.values())),
    people: came.length,
    withoutFirm: came.filter(({ learnerId }) => !firms.has(learnerId)).length,
  }
}

/** The two arms of a draw. A firm with one learner in and one out belongs to neither. */
export async function drawnArms(
  db: Db,
  event: Event,
  now: Date,
): Promise<Readonly<{ drawnIn: readonly CohortFirm[]; drawnOut: readonly CohortFirm[] }>> {
  const arms = await armsOf(db, event.id)
  const firms = await firmsOfLearners(
    db,
    arms.map(({ learnerId }) => learnerId),
  )
  const idsIn = (arm: 'drawn-in' | 'drawn-out') =>
    new Set(arms.flatMap((one) => (one.arm === arm ? (firms.get(one.learnerId) ?? []) : [])))
  const [into, out] = [idsIn('drawn-in'), idsIn('drawn-out')]
  const days = daysOf(event, now)
  return {
    drawnIn: await followed(db, days, among([...into].filter((id) => !out.has(id)))),
    drawnOut: await followed(db, days, among([...out].filter((id) => !into.has(id)))),
  }
}

/**
 * Firms that nobody of had a seat at any training that began before this one ended, in the districts of those that came;
 * demonstration stands beside demonstration only.
 */
export async function poolFor(
  db: Db,
  event: Event,
  came: readonly CohortFirm[],
  now: Date,
): Promise<CohortFirm[]> {
  const [first] = daysOf(event, now)
  if (came.length === 0 || !first || !event.lastAt) return []
  const districts = [...new Set(came.map(({ alike }) => alike.district ?? ''))]
  return followed(
    db,
    daysOf(event, now),
    sql`firm.state = ${event.state} and firm.demo = ${event.demo} and firm.created_at <= ${first}
      and coalesce(firm.district, '') = any(${districts}::text[])
      and not exists (select 1 from training.learner learner
        join training.booking booking on booking.learner_id = learner.id and booking.status = 'seated'
        join training.event held on held.id = booking.event_id and held.first_at <= ${event.lastAt}
        where learner.firm_id = firm.id and held.status <> 'cancelled')`,
  )
}
