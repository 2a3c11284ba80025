/** Official national tariff lines, gathered into the trade book's rows of six digits. */
import { UNREAD } from './import-amount.ts'

/** One national line: its code of 8 or 10 digits and its duty in the grammar of duty-expression.ts. */
export type OfficialLine = Readonly<{ code: string; duty: string }>

/** The cells of a tariff row that an official file answers. */
export type TariffCells = Readonly<{
  hs6: string
  lines: string
  mfn_min_bps: string
  mfn_max_bps: string
  specific: string
}>

/**
 * One row per six digits: the lowest and highest rate of the purely ad valorem lines, and every other expression with
 * the number of lines that have it, the commonest first.
 */
export function gatherLines(lines: readonly OfficialLine[]): TariffCells[] {
  const byHs6 = Map.groupBy(lines, ({ code }) => code.slice(0, 6))
  return [...byHs6].map(([hs6, group]) => gather(hs6, group)).sort((a, b) => (a.hs6 < b.hs6 ? -1 : 1))
}

function gather(hs6: string, group: readonly OfficialLine[]): TariffCells {
  const rates = group.flatMap(({ duty }) => (/^\d+bp$/.test(duty) ? [Number(duty.slice(0, -2))] : []))
  const others = Map.groupBy(
    group.filter(({ duty }) => !/^\d+bp$/.test(duty)),
    ({ duty }) => duty,
  )
  const counted = [...others].map(([text, { length: count }]) => ({ text, count }))
  counted.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
  return {
    hs6,
    lines: String(group.length),
    mfn_min_bps: rates.length > 0 ? String(Math.min(...rates)) : '',
    mfn_max_bps: rates.length > 0 ? String(Math.max(...rates)) : '',
    specific: counted.map(({ count, text }) => `${count}x${text}`).join('|'),
  }
}

/** How many of a row's lines have a rate that could not be read at all. */
export const unreadLines = (lines: readonly OfficialLine[]): number =>
  lines.filter(({ duty }) => duty === UNREAD).length
