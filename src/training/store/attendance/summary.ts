/** Who attended how much of an event, worked out anew from scans, minutes and decisions: there is no second truth to drift. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import { attendedOf, attendedOver, bpsOf, type Evidence } from '../../rules/attendance/presence.ts'
import type { Span } from '../../rules/attendance/spans.ts'
import { rulingsOf } from './contests.ts'
import { listeningOf } from './listening.ts'
import { scanLog } from './scans.ts'
import { sittingsOfEvent, spanOf, type Sitting } from './sittings.ts'
import type { ScanOrigin } from './tables.ts'

export type Way = ScanOrigin | 'webinar' | 'ruling'

export type SittingAttendance = Readonly<{
  sittingId: string
  minutes: number
  plannedMinutes: number
  /** Of this sitting, in basis points. */
  bps: number
  /** Anything of it counts. */
  present: boolean
  /** By what she was seen. */
  ways: readonly Way[]
  scans: number
  /** She says that she was there, and nobody decided yet. */
  openContest: boolean
}>

export type Attendance = Readonly<{
  learnerId: string
  /** Null: came without a seat, on the paper list. */
  bookingId: string | null
  /** Of the event's planned time, in basis points. */
  attendedBps: number
  attendedMinutes: number
  plannedMinutes: number
  sittings: readonly SittingAttendance[]
  lateComer: boolean
}>

/** Everybody who has a seat or was seen, by learner; learners that were put together are one. */
export const attendanceOf = (db: Db, eventId: string): Promise<readonly Attendance[]> => work(db, eventId)

export async function attendanceOfLearner(
  db: Db,
  eventId: string,
  learnerId: string,
): Promise<Attendance | undefined> {
  const now = await learnerNow(db, learnerId)
  return (await work(db, eventId, now)).find((one) => one.learnerId === now)
}

/** Whom `learnerId` counts as since learners were put together. */
export async function learnerNow(db: Db, learnerId: string): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select training.learner_now(${learnerId}) as id`.execute(
    db,
  )
  return rows[0]?.id ?? learnerId
}

/** Contests that wait for a decision. */
export async function openContests(db: Db, eventId: string): Promise<number> {
  return (await openOnes(db, eventId)).length
}

async function openOnes(db: Db, eventId: string): Promise<{ sitting: string; learner: string }[]> {
  const { rows } = await sql<{ sitting: string; learner: string }>`
    select c.sitting_id as sitting, training.learner_now(c.learner_id) as learner from training.contest c
    join training.sitting s on s.id = c.sitting_id
    where s.event_id = ${eventId} and not exists (select 1 from training.ruling r where r.contest_id = c.id)`.execute(
    db,
  )
  return rows
}

type Seated = Readonly<{ learner: string; booking: string; seat: boolean }>

/** Bookings of the event, best one of each learner: a seat before a place in line, a later one before an earlier. */
async function bookingsByLearner(db: Db, eventId: string): Promise<Map<string, Seated>> {
  const { rows } = await sql<Seated>`
    select training.learner_now(learner_id) as learner, id as booking, status in ('seated', 'offered') as seat
    from training.booking where event_id = ${eventId}
    order by status in ('seated', 'offered'), arrival`.execute(db)
  return new Map(rows.map((row) => [row.learner, row]))
}

async function work(db: Db, eventId: string, learnerId?: string): Promise<Attendance[]> {
  const sittings = await sittingsOfEvent(db, eventId)
  const bookings = await bookingsByLearner(db, eventId)
  const seen = await seenOf(db, eventId, learnerId)
  const learners = new Set([
    ...[...bookings.values()].filter(({ seat }) => seat).map(({ learner }) => learner),
    ...[...seen.keys()].map((key) => key.split(' ')[0]!),
    // Asked for by name, she needs no seat: whoever waited may say that she was there.
    ...(learnerId !== undefined && bookings.has(learnerId) ? [learnerId] : []),
  ])
  return [...learners]
    .filter((learner) => learnerId === undefined || learner === learnerId)
    .sort()
    .map((learner) => attendanceFrom(learner, bookings.get(learner), sittings, seen))
}

function attendanceFrom(
  learnerId: string,
  booking: Seated | undefined,
  sittings: readonly Sitting[],
  seen: ReadonlyMap<string, Seen>,
): Attendance {
  const parts = sittings.map((sitting) => ({
    id: sitting.id,
    sitting: spanOf(sitting),
    seen: seen.get(`${learnerId} ${sitting.id}`) ?? nothing(),
  }))
  const { bps, minutes, plannedMinutes } = attendedOver(parts)
  return {
    learnerId,
    bookingId: booking?.booking ?? null,
    attendedBps: bps,
    attendedMinutes: minutes,
    plannedMinutes,
    sittings: parts.map(({ id, sitting, seen: hers }) => sittingFrom(id, sitting, hers)),
    lateComer: !booking,
  }
}

function sittingFrom(sittingId: string, sitting: Span, seen: Seen): SittingAttendance {
  const [attended, planned] = [attendedOf(sitting, seen), sitting.to - sitting.from]
  return {
    sittingId,
    minutes: Math.floor(attended / 60_000),
    plannedMinutes: Math.floor(planned / 60_000),
    bps: bpsOf(attended, planned),
    present: attended > 0,
    ways: [...seen.ways],
    scans: seen.marks.length,
    openContest: seen.openContest,
  }
}

type Seen = Evidence & { marks: Mark[]; listened: Span[]; ways: Set<Way>; openContest: boolean }
type Mark = Evidence['marks'][number]
const nothing = (): Seen => ({ marks: [], listened: [], ways: new Set(), openContest: false })

/** By learner and sitting. */
async function seenOf(db: Db, eventId: string, learnerId?: string): Promise<Map<string, Seen>> {
  const all = new Map<string, Seen>()
  const of = (learner: string, sitting: string): Seen => {
    const key = `${learner} ${sitting}`
    const found = all.get(key) ?? nothing()
    all.set(key, found)
    return found
  }
  for (const scan of await scanLog(db, eventId, learnerId)) {
    if (scan.learnerId === null) continue
    const hers = of(scan.learnerId, scan.sittingId)
    hers.marks.push({ kind: scan.kind, at: scan.at.getTime() })
    hers.ways.add(scan.origin)
  }
  for (const { learnerId: learner, sittingId, span } of await listeningOf(db, eventId, learnerId)) {
    const hers = of(learner, sittingId)
    hers.listened.push(span)
    hers.ways.add('webinar')
  }
  for (const ruling of await rulingsOf(db, eventId, learnerId)) {
    const hers = of(ruling.learnerId, ruling.sittingId)
    hers.ways.add('ruling')
    all.set(`${ruling.learnerId} ${ruling.sittingId}`, { ...hers, ruling: { present: ruling.present } })
  }
  for (const { learner, sitting } of await openOnes(db, eventId)) of(learner, sitting).openContest = true
  return all
}
