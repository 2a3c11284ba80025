/** From six digits to eight: the lines of India's own tariff under a code, never by padding. */
import type { Edition } from '#tradebook/rules/edition.ts'

/** A line that is valid on the day, and the codes it had before, where known. */
export type Line = Readonly<{ hs8: string; before: readonly string[] }>

/**
 * The valid lines under a code of six digits, in order. Where a code was divided by a later Finance Act the list of
 * codes still holds the undivided line (`62063000` beside `62063010` and `62063090`); that one is no line any more.
 */
export function linesUnder(edition: Edition, hs6: string): Line[] {
  const before = Map.groupBy(edition.facts('itc-hs8-predecessors'), ({ cells }) => cells['new_hs8'] ?? '')
  const listed = edition
    .facts('itc-hs8')
    .map(({ cells }) => cells['hs8'] ?? '')
    .filter((hs8) => hs8.startsWith(hs6))
    .sort()
  return listed
    .filter((hs8) => listed.length === 1 || !hs8.endsWith('00'))
    .map((hs8) => ({ hs8, before: (before.get(hs8) ?? []).map(({ cells }) => cells['old_hs8'] ?? '') }))
}

/** The lines that followed one that is no longer valid. */
export const successorsOf = (edition: Edition, hs8: string): string[] =>
  edition
    .facts('itc-hs8-predecessors')
    .filter(({ cells }) => cells['old_hs8'] === hs8)
    .map(({ cells }) => cells['new_hs8'] ?? '')
