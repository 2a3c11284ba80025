/** The areas of an officer as a condition on firms. */
import { sql, type RawBuilder } from 'kysely'
import type { Area } from '#people/rules/roles.ts'

const COLUMNS = { state: 'state', district: 'district', cluster: 'cluster' } as const

/** True for rows of `firms.firm` (named `firm`) that lie in one of the areas; a co-operative is its own partner. */
export function inAreas(areas: readonly Area[]): RawBuilder<boolean> {
  if (areas.some(({ kind }) => kind === 'everything')) return sql<boolean>`true`
  const parts = Map.groupBy(areas, ({ kind }) => kind)
  const conditions = [...parts].flatMap(([kind, some]) => {
    const codes = some.map(({ code }) => code)
    if (kind === 'partner')
      return [sql`(firm.kind = 'co-operative' and firm.id::text = any(${codes}::text[]))`]
    if (kind === 'everything') return []
    return [sql`${sql.ref(`firm.${COLUMNS[kind]}`)} = any(${codes}::text[])`]
  })
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`
}
