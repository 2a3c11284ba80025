import { createHash, randomBytes } from 'node:crypto'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { SittingMissing } from '../../refusals/attendance.ts'
import type { CheckInList, Listed, SignedList } from '../../rules/attendance/list.ts'
import type { TrainingContext } from '../../services.ts'
import { insertDevice } from '../../store/attendance/devices.ts'
import { signList } from '../../store/attendance/list-key.ts'
import { passesOf, shownHash } from '../../store/attendance/passes.ts'
import { registerOf, type Registered } from '../../store/attendance/register.ts'
import { findSitting, type Sitting } from '../../store/attendance/sittings.ts'

/** Gives a phone the list of a sitting to take along, and notes that it has it. */
export async function takeList(
  context: TrainingContext,
  viewer: Viewer,
  { sittingId, label }: Readonly<{ sittingId: string; label: string }>,
): Promise<SignedList> {
  const { db, now, newId, vault } = context
  const sitting = await findSitting(db, sittingId)
  if (!sitting) throw new Refused(SittingMissing())
  demand(viewer, 'training.attend', sitting.event.where)
  const device = newId()
  const people = await registerOf(db, vault, sitting.eventId)
  const list = JSON.stringify(listOf(context, sitting, device, people))
  await db.transaction().execute(async (tx) => {
    await insertDevice(tx, {
      id: device,
      sittingId,
      personId: viewer.personId,
      label: label.trim().slice(0, 80) || 'phone',
      takenAt: now,
      listHash: createHash('sha256').update(list).digest('hex'),
    })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'training.attend',
      subject: `sitting:${sittingId}`,
      place: sitting.event.where,
      detail: { device, list: people.length },
    })
  })
  return { list, signature: signList(vault, list) }
}

function listOf(
  { vault, now }: TrainingContext,
  sitting: Sitting,
  device: string,
  people: readonly Registered[],
): CheckInList {
  const salt = randomBytes(16).toString('base64url')
  const listed = ({ ref, name, status, bookingId, needs }: Registered): Listed => {
    const passes = bookingId === null ? [] : passesOf(vault, bookingId)
    return {
      ref,
      name,
      standing: status === null ? 'came' : status === 'seated' || status === 'offered' ? 'seat' : 'line',
      passes: passes.map(({ pass }) => shownHash(salt, pass)),
      codes: passes.map(({ code }) => shownHash(salt, code)),
      needs,
    }
  }
  return {
    version: 1,
    sitting: sitting.id,
    device,
    title: sitting.event.title,
    hall: sitting.hall,
    startsAt: sitting.startsAt.toISOString(),
    endsAt: sitting.endsAt.toISOString(),
    takenAt: now.toISOString(),
    salt,
    people: people.map(listed),
  }
}
