import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { DeviceMissing, HandedInTooLate, ScanChanged, SittingMissing } from '../../refusals/attendance.ts'
import { rightedInstant } from '../../rules/attendance/clock-of-device.ts'
import type { HandIn, HandInAnswer, Outcome } from '../../rules/attendance/list.ts'
import type { ScanItem } from '../../rules/attendance/scan-item.ts'
import type { TrainingContext } from '../../services.ts'
import { heardFrom, lockDevice, type Device } from '../../store/attendance/devices.ts'
import { lateComer } from '../../store/attendance/late-comers.ts'
import { handedIn, insertScans, type NewScan } from '../../store/attendance/scans.ts'
import { settler, type Settled } from '../../store/attendance/settle.ts'
import { findSitting, lockSitting, type Sitting } from '../../store/attendance/sittings.ts'

const DAY = 86_400_000

/**
 * Takes what a phone scanned, all of it or nothing; the same scans again change nothing. A code that nobody of the event has
 * is kept in the log: the trainer saw somebody. Refuses phones that took no list along, and those that come too late.
 */
export async function handInScans(
  context: TrainingContext,
  viewer: Viewer,
  sittingId: string,
  handIn: HandIn,
): Promise<HandInAnswer> {
  const { db, now } = context
  const sitting = await findSitting(db, sittingId)
  if (!sitting) throw new Refused(SittingMissing())
  demand(viewer, 'training.attend', sitting.event.where)
  const { lateSyncDays } = sitting.event
  const tooLate = now.getTime() > sitting.endsAt.getTime() + lateSyncDays * DAY
  if (tooLate && handIn.scans.length > 0) throw new Refused(HandedInTooLate({ days: lateSyncDays }))
  return db.transaction().execute(async (tx) => {
    const device = await lockDevice(tx, handIn.device)
    if (!device || device.sittingId !== sittingId) throw new Refused(DeviceMissing())
    await lockSitting(tx, sittingId)
    const here = await handedIn(
      tx,
      device.id,
      handIn.scans.map(({ seq }) => seq),
    )
    const before = new Map(here.map((scan) => [scan.seq, scan]))
    for (const { seq, kind, at } of handIn.scans) {
      const same = before.get(seq)
      if (same && (same.kind !== kind || same.deviceAt.getTime() !== at))
        throw new Refused(ScanChanged({ seq }))
    }
    const fresh = handIn.scans.filter(({ seq }) => !before.has(seq))
    const settle = await settler(tx, context.vault, sitting.eventId)
    const outcomes = new Map<number, Outcome>(here.map(({ seq }) => [seq, 'again']))
    const rows: NewScan[] = []
    for (const item of fresh) {
      const settled =
        item.origin === 'paper' ? await lateComer(tx, context, sitting.event, item) : settle(item)
      outcomes.set(item.seq, settled.learnerId === null ? 'unknown' : 'taken')
      rows.push(rowOf(context, viewer, { device, sitting, item, settled, phoneNow: handIn.phoneNow }))
    }
    await insertScans(tx, rows)
    await heardFrom(tx, device.id, now, handIn.wiped === true)
    if (rows.length > 0)
      await record(tx, {
        at: now,
        actor: viewer.personId,
        action: 'training.attend',
        subject: `sitting:${sittingId}`,
        place: sitting.event.where,
        detail: { device: device.id, scans: rows.length },
      })
    return { outcomes: handIn.scans.map(({ seq }) => ({ seq, outcome: outcomes.get(seq)! })) }
  })
}

type Arrived = Readonly<{
  device: Device
  sitting: Sitting
  item: ScanItem
  settled: Settled
  phoneNow: number
}>

const rowOf = (
  { now, newId }: TrainingContext,
  { personId }: Viewer,
  { device, sitting, item, settled, phoneNow }: Arrived,
): NewScan => ({
  id: newId(),
  sitting_id: sitting.id,
  learner_id: settled.learnerId,
  booking_id: settled.bookingId,
  code_hash: settled.codeHash,
  kind: item.kind,
  origin: item.origin,
  at: new Date(rightedInstant(item.at, phoneNow, now.getTime())),
  device_id: device.id,
  seq: item.seq,
  device_at: new Date(item.at),
  received_at: now,
  person_id: device.personId,
  sent_by: personId,
})
