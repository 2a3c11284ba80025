import { likeliest, probabilities, summed } from '#finder/rules/candidates.ts'
import { judge, readProduct } from '#finder/rules/engine.ts'
import type { Finder } from '#finder/rules/find.ts'
import type { DevRow } from './dev-sets.ts'

/** Where the first right answer stood (0 = first, 99 = beyond) at 6 and at 4 digits, and how sure the first one was. */
export type Measured = DevRow &
  Readonly<{
    rank6: number | undefined
    rank4: number
    confidence: number
    took: number
    top: readonly string[]
  }>

const BEYOND = 99
const WARM = 20

export function measure(finder: Finder, rows: readonly DevRow[]): Measured[] {
  for (const row of rows.slice(0, WARM)) one(finder, row)
  return rows.map((row) => one(finder, row))
}

function one(finder: Finder, row: DevRow): Measured {
  const began = performance.now()
  const { scores, believed } = judge(finder.learned, readProduct(row.product, finder.vocabulary))
  const best = likeliest(finder.learned.codes, scores, 10, believed)
  const took = performance.now() - began
  const top = best.map(({ hs6 }) => hs6)
  const headings = summed(finder.learned.codes, probabilities(scores, 1), 4)
    .slice(0, 10)
    .map(([heading]) => heading)
  const sixes = row.right.filter((code) => code.length === 6)
  return {
    ...row,
    rank6: sixes.length > 0 ? rankOf(top, sixes) : undefined,
    rank4: rankOf(
      headings,
      row.right.map((code) => code.slice(0, 4)),
    ),
    confidence: best[0]?.confidence ?? 0,
    took,
    top,
  }
}

function rankOf(found: readonly string[], right: readonly string[]): number {
  const at = found.findIndex((code) => right.includes(code))
  return at < 0 ? BEYOND : at
}
