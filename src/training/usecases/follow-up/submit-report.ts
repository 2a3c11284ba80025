import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { ReportChanged, ReportEmpty, ReportTooEarly } from '../../refusals/follow-up.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { findEvent, lockEvent, whereOf } from '../../store/events.ts'
import { insertReport, numbersOf, reportsOf } from '../../store/follow-up/reports.ts'

export type NewReport = Readonly<{
  eventId: string
  wentWell: string
  asked: string
  changeNext: string
  /** The version she had read; 0 for none. A second tap finds it taken. */
  after: number
}>

/** Hands in the report, or a correction as the next version. Refuses before the event was held, and over a version she had not read. */
export async function submitReport(
  { db, now }: TrainingContext,
  viewer: Viewer,
  { eventId, wentWell, asked, changeNext, after }: NewReport,
): Promise<number> {
  const seen = await findEvent(db, eventId)
  if (!seen) throw new Refused(EventMissing())
  demand(viewer, 'training.event.write', whereOf(seen))
  if (wentWell === '') throw new Refused(ReportEmpty({}, 'wentWell'))
  return db.transaction().execute(async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event?.status !== 'held' && event?.status !== 'closed') throw new Refused(ReportTooEarly())
    const version = ((await reportsOf(tx, eventId))[0]?.version ?? 0) + 1
    if (version !== after + 1) throw new Refused(ReportChanged())
    await insertReport(
      tx,
      {
        eventId,
        version,
        wentWell,
        asked,
        changeNext,
        numbers: await numbersOf(tx, event),
        submittedBy: viewer.personId,
        submittedAt: now,
      },
      event.demo,
    )
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      action: 'training.report',
      subject: `event:${eventId}`,
      place: whereOf(event),
      detail: { version },
    })
    return version
  })
}
