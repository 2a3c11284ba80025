import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import { Refused } from '../../src/kernel/refusal.ts'
import { silentLog } from '../../src/platform/log.ts'
import { prepareJobs } from '../../src/platform/jobs.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readConsignment } from '../../src/reach/intake.ts'
import { compareLanes } from '../../src/reach/rules/lane-quotes.ts'
import { keepQuote } from '../../src/reach/usecases/keep-quote.ts'
import { replayQuote } from '../../src/reach/usecases/replay-quote.ts'
import { writeReceipt } from '../../src/reach/views/receipt-json.ts'
import { openShelf } from '../../src/tradebook/shelf.ts'
import { readBookFiles, type BookFile } from '../../src/tradebook/store/files.ts'
import { adoptRelease } from '../../src/tradebook/usecases/adopt-release.ts'
import { proposeVersion } from '../../src/tradebook/usecases/propose-version.ts'
import { publishVersion } from '../../src/tradebook/usecases/publish-version.ts'
import { ask } from '../support/trade-book.ts'
import { freshDatabase } from '../support/database.ts'

const parcel = {
  to: 'US',
  on: '2026-12-01',
  items: [{ hs: '62114219', unitPrice: '1499', netWeightGrams: 450 }],
}

/** The post to the United States stops at 00:00 IST on 1 December 2026. */
const suspended = (files: readonly BookFile[]): BookFile[] =>
  files.map(({ name, text }) => {
    if (name !== 'lane-status') return { name, text }
    const row = 'post,US,suspended,lane-suspended,2026-12-01,,2026-11-22,IN-SO-659E-2026,high\n'
    return { name, text: text + row }
  })

test('story 16: a published suspension stops the post at once, offers other lanes, and leaves kept quotes as they were', async () => {
  const { db, url } = await freshDatabase()
  await prepareJobs(url, silentLog)
  const at = (now: string) => ({ db, now: new Date(now), newId: randomUUID })
  const files = await readBookFiles(join(projectRoot(), 'data'))
  await adoptRelease(at('2026-11-22T06:00:00Z'), files)
  let clock = 0
  const shelf = openShelf(db, () => clock)

  const before = await shelf.current()
  expect(ask(before, { ...parcel, lane: 'post' }).verdict).toBe('papers')
  const quoted = { question: { ...parcel, lane: 'post' }, shelved: before, write: writeReceipt }
  const quote = await keepQuote(at('2026-11-22T07:00:00Z'), quoted)

  const proposal = { files: suspended(files), officer: 'first officer' }
  const proposed = await proposeVersion(at('2026-11-22T08:00:00Z'), proposal)
  const alone = publishVersion(at('2026-11-22T08:01:00Z'), { hash: proposed.hash, officer: 'first officer' })
  await expect(alone).rejects.toThrow(Refused)
  clock += 5000
  expect((await shelf.current()).book.version).toBe(before.book.version)

  await publishVersion(at('2026-11-22T08:02:00Z'), { hash: proposed.hash, officer: 'second officer' })
  clock += 5000
  const after = await shelf.current()
  expect(after.book.version).toBe(proposed.hash)

  const closed = ask(after, { ...parcel, lane: 'post' })
  expect(closed).toMatchObject({ verdict: 'closed', total: undefined })
  expect(ask(after, { ...parcel, on: '2026-11-30', lane: 'post' }).verdict).toBe('papers')
  const read = readConsignment(parcel, after.book, after.edition)
  if (!read.ok) throw new Error(read.refusal.code)
  const lanes = compareLanes(after.edition(day(parcel.on)), read.value.parcel)
  const open = lanes
    .filter(({ option }) => option.open)
    .map(({ option, total }) => [option.lane, total! > 0n])
  expect(open).toEqual([
    ['courier', true],
    ['courier-sb', true],
    ['freight', true],
  ])

  const replay = await replayQuote(at('2028-01-01T00:00:00Z'), { id: quote.id, shelf, write: writeReceipt })
  expect(replay).toMatchObject({ same: true, answer: quote.answer })
})

test('a quote asked twice under one key is kept once; another question under that key is a conflict', async () => {
  const { db, url } = await freshDatabase()
  await prepareJobs(url, silentLog)
  const at = () => ({ db, now: new Date('2026-11-22T06:00:00Z'), newId: randomUUID })
  await adoptRelease(at(), await readBookFiles(join(projectRoot(), 'data')))
  const shelved = await openShelf(db).current()
  const keep = (question: object) =>
    keepQuote(at(), { question, shelved, write: writeReceipt, idempotencyKey: 'k1' })
  const many = await Promise.all(Array.from({ length: 8 }, () => keep(parcel)))
  expect(new Set(many.map(({ id }) => id)).size).toBe(1)
  const rows = await db.selectFrom('reach.quote').selectAll().execute()
  expect(rows.length).toBe(1)
  await expect(keep({ ...parcel, on: '2026-12-02' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
})
