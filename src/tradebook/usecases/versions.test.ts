import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { contextNow, type Context } from '#platform/context.ts'
import { startWorker } from '#platform/jobs.ts'
import { silentLog } from '#platform/log.ts'
import { Refused } from '#kernel/refusal.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { smallBookFiles } from '../../../test/support/small-book.ts'
import { openShelf } from '../shelf.ts'
import { coverageOfVersion } from '../store/coverage.ts'
import { versionOf, type BookFile } from '../store/files.ts'
import { currentVersion, findVersion, listVersions, versionFiles } from '../store/versions.ts'
import { tradebookTasks } from '../tasks.ts'
import { adoptRelease } from './adopt-release.ts'
import { countCoverage } from './count-coverage.ts'
import { proposeVersion } from './propose-version.ts'
import { publishVersion } from './publish-version.ts'

/** A book of its own for each rate: same tables, one figure different. */
const bookWith = (bps: number): BookFile[] =>
  smallBookFiles({
    hs6: ['610910,HS2022', '620442,HS2022'],
    destinations: ['US,USD,americas,US,US,FOB,open,', 'CA,INR,americas,US,,FOB,open,'],
    'tariff/US': [`610910,1,${bps},${bps},,,,2026-02-24`],
    estimates: ['US,61,1200'],
  })

async function desk(at = '2026-11-22T06:30:00Z') {
  const { db, url } = await freshDatabase()
  let now = new Date(at)
  const context = (): Context => contextNow(db, { now: () => now })
  const later = () => (now = new Date(now.getTime() + 60_000))
  return { db, url, context, later }
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
  )

describe('a version of the trade book', () => {
  it('proposed by one officer and published by another answers from then on', async () => {
    const { db, context } = await desk()
    const files = bookWith(1650)
    const proposed = await proposeVersion(context(), { files, officer: 'Asha', note: 'July rates' })
    expect(await currentVersion(db)).toBeUndefined()
    const published = await publishVersion(context(), { hash: proposed.hash.slice(0, 12), officer: 'Bharat' })
    expect(published).toMatchObject({
      hash: versionOf(files),
      origin: 'officers',
      proposedBy: 'Asha',
      publishedBy: 'Bharat',
    })
    expect(await currentVersion(db)).toEqual(published)
    expect(await versionFiles(db, published.hash)).toEqual(files)
  })

  it('is not published by the officer who proposed it, whatever the program does', async () => {
    const { db, context } = await desk()
    const { hash } = await proposeVersion(context(), { files: bookWith(1650), officer: 'Asha' })
    expect(await refusalOf(publishVersion(context(), { hash, officer: 'Asha' }))).toBe(
      'tradebook.second-officer',
    )
    const byHand = sql`update tradebook.version set published_by = 'Asha', published_at = now() where hash = ${hash}`
    await expect(byHand.execute(db)).rejects.toThrow('four_eyes')
    expect(await currentVersion(db)).toBeUndefined()
  })

  it('is proposed once and published once', async () => {
    const { context } = await desk()
    const { hash } = await proposeVersion(context(), { files: bookWith(1650), officer: 'Asha' })
    expect(await refusalOf(proposeVersion(context(), { files: bookWith(1650), officer: 'Bharat' }))).toBe(
      'tradebook.version-known',
    )
    await publishVersion(context(), { hash, officer: 'Bharat' })
    expect(await refusalOf(publishVersion(context(), { hash, officer: 'Chetan' }))).toBe(
      'tradebook.version-published',
    )
  })

  it('published by two officers at once is published by one of them', async () => {
    const { context } = await desk()
    const { hash } = await proposeVersion(context(), { files: bookWith(1650), officer: 'Asha' })
    const both = ['Bharat', 'Chetan'].map((officer) =>
      refusalOf(publishVersion(context(), { hash, officer })),
    )
    expect((await Promise.all(both)).sort()).toEqual(['tradebook.version-published', undefined])
  })

  it('is found by eight digits or more, never by a guess', async () => {
    const { db, context } = await desk()
    const { hash } = await proposeVersion(context(), { files: bookWith(1650), officer: 'Asha' })
    expect((await findVersion(db, hash.slice(0, 8)))?.hash).toBe(hash)
    for (const wrong of [hash.slice(0, 7), '%', 'ffffffff', `${hash}0`])
      expect(await findVersion(db, wrong)).toBeUndefined()
    expect(await refusalOf(publishVersion(context(), { hash: 'ffffffff', officer: 'Bharat' }))).toBe(
      'tradebook.version-missing',
    )
  })

  it('with a flaw is not even proposed', async () => {
    const { db, context } = await desk()
    const files = smallBookFiles({ 'tariff/US': ['610910,1,900,100,,,,2026-02-24'] })
    expect(await refusalOf(proposeVersion(context(), { files, officer: 'Asha' }))).toBe('tradebook.unfit')
    expect(await listVersions(db)).toEqual([])
  })

  it('once published never changes, nor do its files', async () => {
    const { db, context } = await desk()
    await adoptRelease(context(), bookWith(1650))
    for (const change of [
      sql`update tradebook.version set note = 'other'`,
      sql`update tradebook.version set published_at = null, published_by = null`,
      sql`delete from tradebook.version`,
      sql`update tradebook.version_file set file = file`,
      sql`delete from tradebook.version_file`,
      sql`update tradebook.file set content = ''`,
      sql`delete from tradebook.file`,
    ])
      await expect(change.execute(db)).rejects.toThrow('append-only')
  })

  it('waiting for its second officer keeps its proposer', async () => {
    const { db, context } = await desk()
    await proposeVersion(context(), { files: bookWith(1650), officer: 'Asha' })
    const change = sql`update tradebook.version set proposed_by = 'Nobody'`
    await expect(change.execute(db)).rejects.toThrow('append-only')
  })

  it('shares the files that it has in common with another', async () => {
    const { db, context } = await desk()
    await proposeVersion(context(), { files: bookWith(1650), officer: 'Asha' })
    await proposeVersion(context(), { files: bookWith(1700), officer: 'Asha' })
    const named = await db.selectFrom('tradebook.version_file').select('file').execute()
    const kept = await db.selectFrom('tradebook.file').select('hash').execute()
    expect(kept.length).toBe(new Set(named.map(({ file }) => file)).size)
    expect(kept.length).toBeLessThan(named.length)
  })
})

describe('the release', () => {
  it('is published on a fresh database, once', async () => {
    const { db, context } = await desk()
    expect(await adoptRelease(context(), bookWith(1650))).toBe('published')
    expect(await adoptRelease(context(), bookWith(1650))).toBe('known')
    expect(await currentVersion(db)).toMatchObject({ hash: versionOf(bookWith(1650)), origin: 'release' })
  })

  it('of an upgrade answers at once where nobody published anything else', async () => {
    const { db, context, later } = await desk()
    await adoptRelease(context(), bookWith(1650))
    later()
    expect(await adoptRelease(context(), bookWith(1700))).toBe('published')
    expect((await currentVersion(db))?.hash).toBe(versionOf(bookWith(1700)))
  })

  it('of an upgrade waits where officers published a version of their own', async () => {
    const { db, context, later } = await desk()
    await adoptRelease(context(), bookWith(1650))
    later()
    const { hash } = await proposeVersion(context(), { files: bookWith(1500), officer: 'Asha' })
    await publishVersion(context(), { hash, officer: 'Bharat' })
    later()
    expect(await adoptRelease(context(), bookWith(1700))).toBe('proposed')
    expect((await currentVersion(db))?.hash).toBe(hash)
    later()
    await publishVersion(context(), { hash: versionOf(bookWith(1700)), officer: 'Asha' })
    expect((await currentVersion(db))?.hash).toBe(versionOf(bookWith(1700)))
  })

  it('with a flaw does not start', async () => {
    const { context } = await desk()
    expect(await refusalOf(adoptRelease(context(), smallBookFiles({ groups: ['EU,DE', 'EU,DE'] })))).toBe(
      'tradebook.unfit',
    )
  })
})

describe('the shelf of a running server', () => {
  it('takes up a newly published version within a second, and holds older ones for replays', async () => {
    const { db, context, later } = await desk()
    let clock = 0
    const shelf = openShelf(db, () => clock)
    await expect(shelf.current()).rejects.toThrow('no trade book is published')
    await adoptRelease(context(), bookWith(1650))
    clock += 1001
    const first = await shelf.current()
    later()
    await adoptRelease(context(), bookWith(1700))
    clock += 500
    expect((await shelf.current()).book.version).toBe(first.book.version)
    clock += 501
    const second = await shelf.current()
    expect(second.book.version).toBe(versionOf(bookWith(1700)))
    expect((await shelf.version(first.book.version))?.book.version).toBe(first.book.version)
    expect(await shelf.version('0'.repeat(64))).toBeUndefined()
  })
})

describe('when a version is published', () => {
  it('its coverage is counted by the worker, on the law of that day', async () => {
    const { db, url, context } = await desk('2026-11-22T20:00:00Z')
    await adoptRelease(context(), bookWith(1650))
    const hash = versionOf(bookWith(1650))
    const clock = { now: () => context().now }
    const worker = await startWorker({ url, db, clock, log: silentLog, tasks: tradebookTasks() })
    onTestFinished(worker.stop)
    await expect.poll(async () => (await coverageOfVersion(db, hash)).length, { timeout: 10_000 }).toBe(4)
    await countCoverage(context(), { hash })
    // In India it is the next day already.
    expect(await coverageOfVersion(db, hash)).toEqual([
      { onDay: '2026-11-23', class: 'A', destinations: 1, lines: 1n },
      { onDay: '2026-11-23', class: 'A-range', destinations: 0, lines: 0n },
      { onDay: '2026-11-23', class: 'B', destinations: 1, lines: 1n },
      { onDay: '2026-11-23', class: 'C', destinations: 2, lines: 2n },
    ])
  })

  it('a job that names no version fails, so that somebody looks', async () => {
    const { context } = await desk()
    await expect(countCoverage(context(), {})).rejects.toThrow('without a hash')
    await expect(countCoverage(context(), { hash: 'f'.repeat(64) })).rejects.toThrow('no such version')
  })
})
