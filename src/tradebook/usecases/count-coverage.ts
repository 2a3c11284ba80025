import { dayInIndia } from '#kernel/day.ts'
import type { Context } from '#platform/context.ts'
import { coverageOf } from '../rules/coverage.ts'
import { openBook } from '../rules/edition.ts'
import { keepCoverage } from '../store/coverage.ts'
import { parseBook } from '../store/files.ts'
import { versionFiles } from '../store/versions.ts'

/**
 * Counts how much of the world each class of figure covers in a newly published version, on today's law.
 * Follows `tradebook.version-published`; counting twice gives the same rows.
 */
export async function countCoverage({ db, now }: Context, payload: unknown): Promise<void> {
  const hash = hashOf(payload)
  const files = await versionFiles(db, hash)
  if (files.length === 0) throw new Error(`no such version of the trade book: ${hash}`)
  const coverage = coverageOf(openBook(parseBook(files, hash).book, dayInIndia(now)))
  await db.transaction().execute((tx) => keepCoverage(tx, hash, coverage))
}

function hashOf(payload: unknown): string {
  const hash = typeof payload === 'object' && payload !== null && 'hash' in payload ? payload.hash : undefined
  if (typeof hash !== 'string') throw new Error('tradebook.version-published without a hash')
  return hash
}
