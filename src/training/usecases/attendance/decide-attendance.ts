import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import {
  ContestDecided,
  LearnerNotHere,
  OwnAttendance,
  ReasonMissing,
  SittingMissing,
} from '../../refusals/attendance.ts'
import type { TrainingContext } from '../../services.ts'
import { findContest, insertRuling, rulingOn, rulingsOf } from '../../store/attendance/contests.ts'
import { findSitting, lockSitting, type Sitting } from '../../store/attendance/sittings.ts'
import { attendanceOfLearner, learnerNow } from '../../store/attendance/summary.ts'
import { findLearner } from '../../store/learners.ts'
import { tellDecision } from '../../store/attendance/decision-notice.ts'

export type Decision = Readonly<{
  sittingId: string
  learnerId: string
  present: boolean
  reason: string
  /** The contest that it answers; null: a correction of one's own accord. */
  contestId: string | null
}>

/**
 * Decides whether somebody was there. The scans stay as they are, the decision is a row of its own with what counted before
 * and after, and an entry of the log; the learner hears of it in her language. Nobody decides about herself.
 */
export async function decideAttendance(
  context: TrainingContext,
  viewer: Viewer,
  decision: Decision,
): Promise<void> {
  const { db, vault } = context
  const sitting = await findSitting(db, decision.sittingId)
  if (!sitting) throw new Refused(SittingMissing())
  demand(viewer, 'training.contest.decide', sitting.event.where)
  const reason = [...decision.reason.trim()].slice(0, 500).join('')
  if (reason.length < 3) throw new Refused(ReasonMissing({}, 'reason'))
  const learner = await findLearner(db, vault, decision.learnerId)
  if (!learner) throw new Refused(LearnerNotHere())
  if (learner.personId === viewer.personId) throw new Refused(OwnAttendance())
  await db.transaction().execute(async (tx) => {
    await lockSitting(tx, sitting.id)
    const decided = { ...decision, learnerId: learner.id, reason }
    if (await isAgain(tx, viewer, sitting, decided)) return
    await demandOpenContest(tx, context, sitting, decided)
    await decideInTx(tx, context, viewer, sitting, decided)
  })
}

/** The same decision sent twice, by a double tap or a reload: it stands already, and she was told. */
async function isAgain(tx: Tx, { personId }: Viewer, sitting: Sitting, decided: Decision): Promise<boolean> {
  const all = await rulingsOf(tx, sitting.eventId, await learnerNow(tx, decided.learnerId))
  const last = all.findLast(({ sittingId }) => sittingId === sitting.id)
  return (
    last !== undefined &&
    last.decidedBy === personId &&
    last.contestId === decided.contestId &&
    last.present === decided.present &&
    last.reason === decided.reason
  )
}

async function demandOpenContest(
  tx: Tx,
  { vault }: TrainingContext,
  sitting: Sitting,
  { contestId, learnerId }: Decision,
): Promise<void> {
  if (contestId === null) return
  const contest = await findContest(tx, vault, contestId)
  if (!contest || contest.sittingId !== sitting.id || contest.learnerId !== learnerId)
    throw new Refused(SittingMissing())
  if (await rulingOn(tx, contestId)) throw new Refused(ContestDecided())
}

async function decideInTx(
  tx: Tx,
  context: TrainingContext,
  viewer: Viewer,
  sitting: Sitting,
  { learnerId, present, reason, contestId }: Decision,
): Promise<void> {
  const { now, newId } = context
  const before = await attendanceOfLearner(tx, sitting.eventId, learnerId)
  const day = before?.sittings.find(({ sittingId }) => sittingId === sitting.id)
  if (!day) throw new Refused(LearnerNotHere())
  const [id, beforeBps, afterBps] = [newId(), day.bps, present ? 10_000 : 0]
  await insertRuling(tx, {
    id,
    sittingId: sitting.id,
    learnerId,
    contestId,
    present,
    reason,
    decidedBy: viewer.personId,
    decidedAt: now,
    beforeBps,
    afterBps,
  })
  await tellDecision(tx, context, sitting, { id, learnerId, present, reason })
  // A certificate may be due now: closed events are gone through again.
  if (sitting.event.status === 'closed')
    await enqueue(
      tx,
      'training.issue-certificates',
      { eventId: sitting.eventId },
      { key: `certificates:${sitting.eventId}` },
    )
  await record(tx, {
    at: now,
    actor: viewer.personId,
    action: 'training.contest.decide',
    subject: `sitting:${sitting.id}`,
    place: sitting.event.where,
    detail: { ruling: id, contest: contestId, present, beforeBps, afterBps },
  })
}
