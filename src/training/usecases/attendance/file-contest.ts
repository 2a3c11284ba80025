import { accept, Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { record } from '#people/store/audit.ts'
import type { PreparedFile } from '#platform/files/prepare.ts'
import type { FileStore } from '#platform/files/store.ts'
import { ContestEmpty, SittingMissing } from '../../refusals/attendance.ts'
import { mayContest } from '../../rules/attendance/contest.ts'
import type { TrainingContext } from '../../services.ts'
import { insertContest } from '../../store/attendance/contests.ts'
import { findSitting, lockSitting } from '../../store/attendance/sittings.ts'
import { attendanceOfLearner } from '../../store/attendance/summary.ts'

export type ContestFiled = Readonly<{
  sittingId: string
  /** Whose booking it is; the route knows her by her link or her account. */
  learnerId: string
  eventId: string
  personId: string | null
  lang: Lang
  words: string
  photo?: Readonly<{ name: string; file: PreparedFile }> | undefined
}>

/**
 * A learner says that she was there. Nothing changes in what counts until somebody decided. Refuses before the end, after
 * the days that the event gives, where the sitting counts in full, and while an earlier one waits.
 */
export async function fileContest(
  context: TrainingContext,
  files: FileStore,
  filed: ContestFiled,
): Promise<string> {
  const { db, now, newId, vault } = context
  const sitting = await findSitting(db, filed.sittingId)
  if (!sitting || sitting.eventId !== filed.eventId) throw new Refused(SittingMissing())
  const words = [...filed.words.trim()].slice(0, 1000).join('')
  if (words === '' && !filed.photo) throw new Refused(ContestEmpty({}, 'words'))
  return db.transaction().execute(async (tx) => {
    await lockSitting(tx, sitting.id)
    const hers = await attendanceOfLearner(tx, sitting.eventId, filed.learnerId)
    const day = hers?.sittings.find(({ sittingId }) => sittingId === sitting.id)
    const { contestDays } = sitting.event
    const about = { sittingEnds: sitting.endsAt, contestDays, countedBps: day?.bps ?? 0 }
    accept(mayContest({ ...about, open: day?.openContest ?? false }, now))
    const stored =
      filed.photo &&
      (await files.record({ db: tx, now, newId }, filed.photo.file, {
        name: filed.photo.name,
        room: 'training',
      }))
    const id = newId()
    await insertContest(tx, vault, {
      id,
      sittingId: sitting.id,
      learnerId: filed.learnerId,
      words,
      fileId: stored?.id ?? null,
      lang: filed.lang,
      filedAt: now,
      countedBps: about.countedBps,
    })
    await record(tx, {
      at: now,
      actor: filed.personId,
      action: 'training.contest',
      subject: `contest:${id}`,
      place: sitting.event.where,
      detail: { sitting: sitting.id, photo: stored !== undefined },
    })
    return id
  })
}
