/** One row of a tariff file: the different rates of the national lines behind six digits. */
import type { Fact } from './book.ts'
import { parseSpecificColumn, type DutyExpression } from './duty-expression.ts'

export type Alternative = { text: string; duty: DutyExpression }

/** Whether the row answers at all; a row may also say that there is no official line (any more). */
export const hasRate = (line: Fact): boolean => Boolean(line.cells['mfn_max_bps'] || line.cells['specific'])

const alternativesOf = new WeakMap<Fact, Alternative[]>()

/** The different rates of the national lines behind one row, the ad valorem ends first. */
export function lineAlternatives(line: Fact): Alternative[] {
  let found = alternativesOf.get(line)
  if (!found) {
    const { mfn_min_bps: min = '', mfn_max_bps: max = '', specific = '' } = line.cells
    const ends = max === '' ? [] : [...new Set([min, max])]
    found = ends.map((bps) => ({
      text: percent(Number(bps)),
      duty: { kind: 'ad-valorem', bps: Number(bps) },
    }))
    found.push(...parseSpecificColumn(specific).map(({ text, duty }) => ({ text, duty })))
    alternativesOf.set(line, found)
  }
  return found
}

/** 1250 → `12.5%`. */
export const percent = (bps: number): string => `${bps / 100}%`
