/** Everything the desk of an event shows, read once. */
import { sql } from 'kysely'
import type { Vault } from '#people/vault.ts'
import { findPerson } from '#people/store/persons.ts'
import type { Db } from '#platform/database.ts'
import type { Event } from '../events.ts'
import { learnersByIds } from '../learners.ts'
import { contestsOf, rulingsOf, type Contest, type Ruling } from './contests.ts'
import { devicesOf, type Device } from './devices.ts'
import { scanLog, type LoggedScan } from './scans.ts'
import { sittingsOfEvent, type Sitting } from './sittings.ts'
import { attendanceOf, type Attendance } from './summary.ts'

/** `ruling`: what was decided; absent while it waits. */
export type DeskContest = Contest & Readonly<{ ruling: Ruling | undefined }>

export type DeskData = Readonly<{
  event: Pick<Event, 'id' | 'title'>
  sittings: readonly Sitting[]
  /** How many attended anything, how many with a seat did not, and how many came without one. */
  attended: number
  missing: number
  late: number
  /** With enough of it for the certificate. */
  enough: number
  /** Scans of codes that nobody has. */
  unknown: number
  /** Of this page, by name. */
  people: readonly Attendance[]
  everybody: readonly Attendance[]
  page: number
  pages: number
  contests: readonly DeskContest[]
  rulings: readonly Ruling[]
  devices: readonly (Device & { scans: number })[]
  log: readonly LoggedScan[]
  hasSeat: (learnerId: string) => boolean
  nameOf: (learnerId: string) => string
  /** The name of who stood at the door or decided. */
  staff: (personId: string) => string
}>

const ON_A_PAGE = 50

export async function deskOf(db: Db, vault: Vault, event: Event, wished = 1): Promise<DeskData> {
  const everybody = await attendanceOf(db, event.id)
  const [log, rulings, contests] = [
    await scanLog(db, event.id),
    await rulingsOf(db, event.id),
    await contestsOf(db, vault, event.id),
  ]
  const devices = await devicesOf(db, event.id)
  const nameOf = await learnerNames(db, vault, everybody, contests)
  const staff = await staffNames(db, vault, [
    ...log.map(({ personId }) => personId),
    ...devices.map(({ personId }) => personId),
    ...rulings.map(({ decidedBy }) => decidedBy),
  ])
  const sorted = [...everybody].sort((a, b) => nameOf(a.learnerId).localeCompare(nameOf(b.learnerId)))
  const pages = Math.max(1, Math.ceil(sorted.length / ON_A_PAGE))
  const page = Math.min(Math.max(1, wished), pages)
  const seats = await seatsOf(db, event.id)
  return {
    event,
    sittings: await sittingsOfEvent(db, event.id),
    attended: everybody.filter(({ attendedBps }) => attendedBps > 0).length,
    missing: everybody.filter((one) => one.attendedBps === 0 && seats.has(one.learnerId)).length,
    late: everybody.filter((one) => one.lateComer && one.attendedBps > 0).length,
    enough: everybody.filter(({ attendedBps }) => attendedBps > 0 && attendedBps >= event.passAttendanceBps)
      .length,
    unknown: log.filter(({ learnerId }) => learnerId === null).length,
    people: sorted.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE),
    everybody: sorted,
    page,
    pages,
    contests: contests.map((contest) => ({
      ...contest,
      ruling: rulings.find(({ contestId }) => contestId === contest.id),
    })),
    rulings,
    devices,
    log,
    hasSeat: (id) => seats.has(id),
    nameOf,
    staff,
  }
}

async function learnerNames(
  db: Db,
  vault: Vault,
  everybody: readonly Attendance[],
  contests: readonly Contest[],
): Promise<(id: string) => string> {
  const ids = [...everybody, ...contests].map(({ learnerId }) => learnerId)
  const learners = await learnersByIds(db, vault, [...new Set(ids)])
  return (id) => learners.get(id)?.name ?? '–'
}

async function staffNames(db: Db, vault: Vault, ids: readonly string[]): Promise<(id: string) => string> {
  const people = await Promise.all([...new Set(ids)].map((id) => findPerson(db, vault, id)))
  const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
  return (id) => names.get(id) || '–'
}

async function seatsOf(db: Db, eventId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('training.booking')
    .select(sql<string>`training.learner_now(learner_id)`.as('learner'))
    .where('event_id', '=', eventId)
    .where('status', 'in', ['seated', 'offered'])
    .execute()
  return new Set(rows.map(({ learner }) => learner))
}
