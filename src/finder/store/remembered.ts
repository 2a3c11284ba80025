/** A tenant's own words for goods and the codes that were taken for them. */
import type { Db, Tx } from '#platform/database.ts'
import type { Remembered } from '../rules/remembered.ts'
import { wordsToKeep, type Trail } from '../rules/trail.ts'

declare module '#platform/database.ts' {
  interface Tables {
    'finder.remembered': {
      id: string
      tenant: string
      words: string
      hs6: string
      hs8: string | null
      origin: 'accepted' | 'corrected'
      trail: string
      remembered_at: Date
    }
  }
}

/** More than a shop has products; the newest are heard. */
const MOST = 2000

export async function rememberedBy(db: Db, tenant: string | null): Promise<Remembered[]> {
  if (tenant === null) return []
  return db
    .selectFrom('finder.remembered')
    .select(['words', 'hs6', 'hs8', 'origin'])
    .where('tenant', '=', tenant)
    .orderBy('remembered_at', 'desc')
    .limit(MOST)
    .execute()
}

/**
 * Remembers the words of a trail with its code, for its tenant; a visitor's teach nobody. The last word on the same words
 * counts, but a maker's click does not undo an officer's correction.
 */
export async function remember(
  tx: Tx,
  trail: Trail,
  origin: Remembered['origin'],
  { id, at }: Readonly<{ id: string; at: Date }>,
): Promise<void> {
  const { tenant, hs6, hs8 } = trail
  const words = wordsToKeep(trail.product)
  if (tenant === null || hs6 === null || words === '') return
  const row = { id, tenant, words, hs6, hs8, origin, trail: trail.id }
  await tx
    .insertInto('finder.remembered')
    .values({ ...row, remembered_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'words'])
        .doUpdateSet({
          hs6: row.hs6,
          hs8: row.hs8,
          origin: row.origin,
          trail: row.trail,
          remembered_at: at,
        })
        .where((where) =>
          row.origin === 'corrected' ? where.lit(true) : where('finder.remembered.origin', '=', 'accepted'),
        ),
    )
    .execute()
}

/** What tenants taught, for a specialist to read: the words without whose they are, and how many said so. */
export async function taught(
  db: Db,
): Promise<{ hs6: string; words: string; tenants: number; corrected: boolean }[]> {
  const rows = await db
    .selectFrom('finder.remembered')
    .select((of) => [
      'hs6',
      'words',
      of.fn.count<bigint>('tenant').distinct().as('tenants'),
      of.fn.agg<boolean>('bool_or', [of('origin', '=', 'corrected')]).as('corrected'),
    ])
    .groupBy(['hs6', 'words'])
    .orderBy('hs6')
    .orderBy('words')
    .execute()
  return rows.map((row) => ({ ...row, tenants: Number(row.tenants) }))
}
