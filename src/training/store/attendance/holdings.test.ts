/** What attendance holds about somebody is told to her and goes with her; that she was there stays as a number. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { forgetOldContests } from '../../usecases/attendance/forget-old-contests.ts'
import { insertContest } from './contests.ts'
import { attendanceHolder } from './holdings.ts'
import { insertScans } from './scans.ts'
import { attendanceOf } from './summary.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

async function aContest() {
  const { db, vault, at } = site.context
  const { now, newId } = at()
  const { personId } = await signIn(site.app, site.context)
  const training = await aTraining(site.context)
  const seat = await aSeat(site.context, training.eventId, { personId })
  const [id, file] = [newId(), newId()]
  await db
    .insertInto('platform.stored_file')
    .values({
      id: file,
      sha256: '0'.repeat(64),
      bytes: 1n,
      type: 'image/jpeg',
      name: 'hall.jpg',
      room: 'training',
      thumbnail_sha256: null,
      scan: 'not-scanned',
      scanned_at: null,
      created_at: now,
    })
    .execute()
  await db.transaction().execute(async (tx) => {
    await insertScans(tx, [
      {
        id: newId(),
        sitting_id: training.sittingId,
        learner_id: seat.learnerId,
        booking_id: seat.bookingId,
        kind: 'in',
        origin: 'manual',
        at: now,
        received_at: now,
        person_id: personId,
        sent_by: personId,
      },
    ])
    await insertContest(tx, vault, {
      id,
      sittingId: training.sittingId,
      learnerId: seat.learnerId,
      words: 'હું ત્યાં હતી',
      fileId: file,
      lang: 'gu',
      filedAt: now,
      countedBps: 0,
    })
  })
  const about = { personId, contacts: [], owns: [], ownsAlone: [] }
  const kept = () =>
    db.selectFrom('training.contest').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const files = async () =>
    (await db.selectFrom('platform.stored_file').select('id').where('id', '=', file).execute()).length
  return { ...training, ...seat, about, kept, files }
}

test('she reads when she was seen and what she wrote', async () => {
  const { about } = await aContest()
  const told = await attendanceHolder.tell!(site.context, about)
  expect(told.map(({ key }) => key)).toEqual(['attendance', 'contests'])
  expect(told[1]!.rows[0]).toMatchObject({ words: 'હું ત્યાં હતી' })
})

test('erased at her wish, words and photo are gone, and her attendance still counts', async () => {
  const contest = await aContest()
  const { db, vault, at } = site.context
  await db
    .transaction()
    .execute((tx) => attendanceHolder.forget!({ tx, vault, now: at().now }, contest.about))
  expect(await contest.kept()).toMatchObject({ words_sealed: null, file_id: null })
  expect(await contest.files()).toBe(0)
  expect(await attendanceOf(db, contest.eventId)).toMatchObject([{ attendedBps: 10_000 }])
})

test('after two years words and photo go by themselves', async () => {
  const contest = await aContest()
  const { db, at } = site.context
  const later = (days: number) => new Date(at().now.getTime() + days * 86_400_000)
  await forgetOldContests({ db, now: later(729) })
  expect(await contest.files()).toBe(1)
  await forgetOldContests({ db, now: later(731) })
  expect([await contest.files(), (await contest.kept()).words_sealed]).toEqual([0, null])
})
