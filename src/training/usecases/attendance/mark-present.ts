import { accept, Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { once } from '#platform/idempotency.ts'
import { LateComerNameMissing, LearnerNotHere, SittingMissing } from '../../refusals/attendance.ts'
import { readShown } from '../../rules/attendance/pass.ts'
import { attendanceOpens } from '../../rules/attendance/opening.ts'
import type { TrainingContext } from '../../services.ts'
import { lateComer, type LateComer } from '../../store/attendance/late-comers.ts'
import { insertScans, type NewScan } from '../../store/attendance/scans.ts'
import { settler, type Settled } from '../../store/attendance/settle.ts'
import { findSitting, lockSitting, type Sitting } from '../../store/attendance/sittings.ts'
import type { ScanOrigin } from '../../store/attendance/tables.ts'

/** Who came: somebody of the list, whoever has this code, or lines of a paper list. */
export type Came =
  | Readonly<{ by: 'ref'; ref: string }>
  | Readonly<{ by: 'shown'; shown: string }>
  | Readonly<{ by: 'paper'; lines: readonly LateComer[] }>

export type Marking = Readonly<{
  sittingId: string
  kind: 'in' | 'out'
  came: Came
  /** Of the form: sent twice it is taken once. Late-comers without a number would be there twice otherwise. */
  key?: string
}>

/** Marks somebody as come or gone, from a page that is online. Refuses before the day, and codes that nobody has. */
export async function markPresent(
  context: TrainingContext,
  viewer: Viewer,
  { sittingId, kind, came, key }: Marking,
): Promise<number> {
  const { db, now, vault } = context
  const sitting = await findSitting(db, sittingId)
  if (!sitting) throw new Refused(SittingMissing())
  demand(viewer, 'training.attend', sitting.event.where)
  accept(attendanceOpens(sitting.startsAt, now))
  const work = async (tx: Tx): Promise<number> => {
    await lockSitting(tx, sittingId)
    const seen = await whoCame(tx, context, sitting, came)
    await insertScans(
      tx,
      seen.map((settled) => rowOf(context, viewer, sitting, kind, originOf(came), settled)),
    )
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'training.attend',
      subject: `sitting:${sittingId}`,
      place: sitting.event.where,
      detail: { origin: originOf(came), scans: seen.length },
    })
    return seen.length
  }
  if (key === undefined) return db.transaction().execute(work)
  const route = `training.mark:${sittingId}:${viewer.personId}`
  // Names stay out of the record of keys.
  const body = vault.indexOf(JSON.stringify([kind, came]))
  const reply = await once(db, { key, route, body }, async (tx) => ({
    status: 200,
    response: await work(tx),
  }))
  return Number(reply.response)
}

const originOf = ({ by }: Came): ScanOrigin => (by === 'ref' ? 'manual' : by === 'shown' ? 'code' : 'paper')

async function whoCame(tx: Tx, context: TrainingContext, sitting: Sitting, came: Came): Promise<Settled[]> {
  if (came.by === 'paper') {
    if (came.lines.length === 0 || came.lines.some(({ name }) => name.trim().length < 2))
      throw new Refused(LateComerNameMissing({}, 'paper'))
    const seen: Settled[] = []
    for (const line of came.lines) seen.push(await lateComer(tx, context, sitting.event, line))
    return seen
  }
  const settle = await settler(tx, context.vault, sitting.eventId)
  const shown = came.by === 'shown' ? readShown(came.shown)?.value : undefined
  const settled = came.by === 'ref' ? settle({ ref: came.ref }) : settle({ shown: shown ?? '' })
  if (settled.learnerId === null) throw new Refused(LearnerNotHere({}, came.by === 'shown' ? 'code' : 'ref'))
  return [settled]
}

const rowOf = (
  { now, newId }: TrainingContext,
  { personId }: Viewer,
  sitting: Sitting,
  kind: 'in' | 'out',
  origin: ScanOrigin,
  settled: Settled,
): NewScan => ({
  id: newId(),
  sitting_id: sitting.id,
  learner_id: settled.learnerId,
  booking_id: settled.bookingId,
  kind,
  origin,
  at: now,
  received_at: now,
  person_id: personId,
  sent_by: personId,
})
