/** Which papers a firm has not, which step of its ladder brings them, and how many doors one step would open. */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Door } from './doors.ts'

/** Ladder step by paper: rows of paper-steps.csv. A paper without a row is got for each parcel, not once. */
export function stepsByPaper(edition: Edition): ReadonlyMap<string, string> {
  return new Map(edition.facts('paper-steps').map(({ cells }) => [cells['paper'] ?? '', cells['step'] ?? '']))
}

export type Opener = Readonly<{
  step: string
  /** Product and place pairs for which this step alone is missing. */
  opens: number
  /** Pairs for which it is one of several. */
  helps: number
  places: readonly string[]
}>

/**
 * Ranks the steps that are not `done` by the doors they would open, the most first. A door is shut by papers where its
 * verdict is `papers`; papers of no step do not count: she gets those for each parcel.
 */
export function rankSteps(
  doors: Iterable<Door>,
  steps: ReadonlyMap<string, string>,
  done: ReadonlySet<string>,
): Opener[] {
  const found = new Map<string, { opens: number; helps: number; places: Set<string> }>()
  for (const { verdict, papers, to } of doors) {
    if (verdict !== 'papers') continue
    const missing = missingSteps(papers, steps, done)
    for (const step of missing) {
      const sum = found.get(step) ?? { opens: 0, helps: 0, places: new Set<string>() }
      if (missing.length === 1) sum.opens += 1
      else sum.helps += 1
      found.set(step, { ...sum, places: sum.places.add(to) })
    }
  }
  return [...found]
    .map(([step, { places, ...sums }]) => ({ step, ...sums, places: [...places].sort() }))
    .sort((a, b) => b.opens - a.opens || b.helps - a.helps || (a.step < b.step ? -1 : 1))
}

/** Steps, each once, that would bring the papers she has not. */
export const missingSteps = (
  papers: readonly string[],
  steps: ReadonlyMap<string, string>,
  done: ReadonlySet<string>,
): string[] => [
  ...new Set(papers.flatMap((paper) => steps.get(paper) ?? []).filter((step) => !done.has(step))),
]
