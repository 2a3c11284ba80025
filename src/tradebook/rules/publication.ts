/** Who may publish what: two officers for every change, and no change to what is published. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { BookUnfit, SecondOfficerNeeded, VersionPublished } from '../refusals.ts'
import type { Finding } from './check.ts'

/** A book with flaws is not even proposed. */
export function mayPropose(findings: readonly Finding[]): Answer<true> {
  const first = findings[0]
  if (!first) return yes(true)
  const where = `${first.table}.csv:${first.line} ${first.code} ${first.detail}`
  return no(BookUnfit({ count: findings.length, first: where }))
}

/** The second pair of eyes. */
export function mayPublish(
  version: Readonly<{ hash: string; proposedBy: string; publishedAt: Date | null }>,
  officer: string,
): Answer<true> {
  if (version.publishedAt) return no(VersionPublished({ hash: version.hash.slice(0, 12) }))
  if (version.proposedBy === officer) return no(SecondOfficerNeeded({ officer }))
  return yes(true)
}
