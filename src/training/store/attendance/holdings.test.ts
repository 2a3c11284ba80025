/** What attendance holds about somebody is told to her and goes with her; that she was there stays as a number. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { vaultOf } from '#people/vault.ts'
import { contextNow } from '#platform/context.ts'
import { frozenClock } from '#platform/clock.ts'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { testKeyring } from '../../../../test/support/keyring.ts'
import { forgetOldContests } from '../../usecases/attendance/forget-old-contests.ts'
import { insertContest } from './contests.ts'
import { attendanceHolder } from './holdings.ts'
import { insertScans } from './scans.ts'
import { attendanceOf } from './summary.ts'

const clock = frozenClock(new Date('2026-11-22T06:30:00Z'))
const vault = vaultOf(testKeyring)

async function aContest() {
  const { db } = await freshDatabase()
  const here = { db, vault, at: () => contextNow(db, clock) }
  const { now, newId } = here.at()
  const personId = randomUUID()
  const training = await aTraining(here)
  const seat = await aSeat(here, training.eventId, { personId })
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
  return { ...training, ...seat, db, now, about, kept, files }
}

test('she reads when she was seen and what she wrote', async () => {
  const { db, about } = await aContest()
  const told = await attendanceHolder.tell!({ db, vault }, about)
  expect(told.map(({ key }) => key)).toEqual(['attendance', 'contests'])
  expect(told[1]!.rows[0]).toMatchObject({ words: 'હું ત્યાં હતી' })
})

test('erased at her wish, words and photo are gone, and her attendance still counts', async () => {
  const contest = await aContest()
  const { db, now } = contest
  await db.transaction().execute((tx) => attendanceHolder.forget!({ tx, vault, now }, contest.about))
  expect(await contest.kept()).toMatchObject({ words_sealed: null, file_id: null })
  expect(await contest.files()).toBe(0)
  expect(await attendanceOf(db, contest.eventId)).toMatchObject([{ attendedBps: 10_000 }])
})

test('after two years words and photo go by themselves', async () => {
  const contest = await aContest()
  const { db, now } = contest
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
  await forgetOldContests({ db, now: later(729) })
  expect(await contest.files()).toBe(1)
  await forgetOldContests({ db, now: later(731) })
  expect([await contest.files(), (await contest.kept()).words_sealed]).toEqual([0, null])
})
