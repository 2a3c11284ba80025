/** The trainer's report: its versions, and the numbers it stands on. */
import type { Selectable } from 'kysely'
import type { Db, Tables, Tx } from '#platform/database.ts'
import { earned } from '../../rules/certificate.ts'
import { attendanceOf } from '../attendance/summary.ts'
import { certificateCounts } from '../certificates.ts'
import type { Event } from '../events.ts'
import { bestMarksOf } from '../quiz.ts'
import type { ReportNumbers } from './tables.ts'
import './tables.ts'

export type { ReportNumbers } from './tables.ts'

export type Report = Readonly<{
  eventId: string
  version: number
  wentWell: string
  asked: string
  changeNext: string
  numbers: ReportNumbers
  submittedBy: string
  submittedAt: Date
}>

const toReport = (row: Selectable<Tables['training.report']>): Report => ({
  eventId: row.event_id,
  version: row.version,
  wentWell: row.went_well,
  asked: row.asked,
  changeNext: row.change_next,
  numbers: row.numbers,
  submittedBy: row.submitted_by,
  submittedAt: row.submitted_at,
})

/** All versions, the last one first. */
export async function reportsOf(db: Db, eventId: string): Promise<Report[]> {
  const rows = await db
    .selectFrom('training.report')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toReport)
}

export async function insertReport(tx: Tx, report: Report, demo = false): Promise<void> {
  await tx
    .insertInto('training.report')
    .values({
      event_id: report.eventId,
      version: report.version,
      went_well: report.wentWell,
      asked: report.asked,
      change_next: report.changeNext,
      numbers: JSON.stringify(report.numbers),
      submitted_by: report.submittedBy,
      submitted_at: report.submittedAt,
      demo,
    })
    .execute()
}

/** As they are now. `applied`: everybody who wished for a seat; `enough`: attended what a certificate needs. */
export async function numbersOf(db: Db, event: Event): Promise<ReportNumbers> {
  const [attendance, certificates, bookings, feedback] = await Promise.all([
    attendanceOf(db, event.id),
    certificateCounts(db, event.id),
    db
      .selectFrom('training.booking')
      .select(['learner_id', 'status'])
      .where('event_id', '=', event.id)
      .execute(),
    db
      .selectFrom('training.feedback')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('event_id', '=', event.id)
      .executeTakeFirstOrThrow(),
  ])
  const came = attendance.filter(({ attendedBps }) => attendedBps > 0)
  const marks = event.quiz
    ? await bestMarksOf(
        db,
        came.map(({ learnerId }) => learnerId),
        event.quiz,
      )
    : new Map<string, number>()
  return {
    applied: new Set(bookings.map((row) => row.learner_id)).size,
    seated: bookings.filter(({ status }) => status === 'seated').length,
    came: came.length,
    enough: came.filter(({ attendedBps }) => attendedBps >= event.passAttendanceBps).length,
    passed: came.filter(
      ({ attendedBps, learnerId }) =>
        earned({ attendedBps, marksBps: marks.get(learnerId) }, event) === 'earned',
    ).length,
    certificates: certificates.issued - certificates.revoked,
    feedback: Number(feedback.count),
  }
}
