/** From six digits to eight: the lines of India's own tariff under a code, never by padding. */
import type { Edition } from '#tradebook/rules/edition.ts'

/** A line that is valid on the day, and the codes it had before, where known. */
export type Line = Readonly<{ hs8: string; before: readonly string[] }>

const indexes = new WeakMap<Edition, ReadonlyMap<string, readonly Line[]>>()

/**
 * All valid lines by their six digits, in order. Where a code was divided by a later Finance Act the list of codes still
 * holds the undivided line (`62063000` beside `62063010` and `62063090`); that one is no line any more, and neither is one
 * that is known to be replaced, or whose six digits the world's list has left.
 */
export function linesByHs6(edition: Edition): ReadonlyMap<string, readonly Line[]> {
  let index = indexes.get(edition)
  if (!index) indexes.set(edition, (index = indexed(edition)))
  return index
}

function indexed(edition: Edition): ReadonlyMap<string, readonly Line[]> {
  const moves = edition.facts('itc-hs8-predecessors').map(({ cells }) => cells)
  const replaced = new Set(moves.map(({ old_hs8 }) => old_hs8 ?? ''))
  const before = Map.groupBy(moves, ({ new_hs8 }) => new_hs8 ?? '')
  const listed = edition.facts('itc-hs8').map(({ cells }) => cells['hs8'] ?? '')
  const lines = new Map<string, readonly Line[]>()
  for (const [hs6, codes] of Map.groupBy(listed.sort(), (hs8) => hs8.slice(0, 6))) {
    if (!edition.fact('hs6', hs6)) continue
    const valid = codes.filter((hs8) => !replaced.has(hs8) && (codes.length === 1 || !hs8.endsWith('00')))
    const withPast = valid.map((hs8) => ({
      hs8,
      before: (before.get(hs8) ?? []).map(({ old_hs8 }) => old_hs8 ?? ''),
    }))
    lines.set(hs6, withPast)
  }
  return lines
}

/** The valid lines under a code of six digits, in order. */
export const linesUnder = (edition: Edition, hs6: string): readonly Line[] =>
  linesByHs6(edition).get(hs6) ?? []

/** The lines that followed one that is no longer valid. */
export const successorsOf = (edition: Edition, hs8: string): string[] =>
  edition
    .facts('itc-hs8-predecessors')
    .filter(({ cells }) => cells['old_hs8'] === hs8)
    .map(({ cells }) => cells['new_hs8'] ?? '')
