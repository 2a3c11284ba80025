/** Ordinary and additional duties by HS code, ready for arithmetic in one currency. */
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { measuresFor } from '../rules/additional-duty.ts'
import { hasRate, lineAlternatives } from '../rules/base-duty.ts'
import type { Item } from '../rules/consignment.ts'
import type { Destination } from '../rules/destination.ts'
import { byCode, type Codes } from './by-code.ts'
import { highest, NO_FIGURE, specialDuty, type SpecialDuty } from './special-duty.ts'
import type { Duties, Measure, Shares } from './world.ts'

export type DutyCache = Readonly<{ lines: Map<string, TariffLines>; ready: Map<string, Duties> }>

/** A tariff as read: shares, and the lines that are more than one. */
type TariffLines = Readonly<{ rates: Uint16Array; special: Int16Array; lines: readonly (Fact | undefined)[] }>

const MOST_BPS = 65_535

export function compileDuties(codes: Codes, duties: DutyCache, destination: Destination, currency: string): Duties {
  const { edition, items } = codes
  const { importer, zone } = destination
  const tariff = cached(duties.lines, `${importer}|${zone}`, () => readTariff(edition, items, importer, zone))
  return cached(duties.ready, `${importer}|${zone}|${currency}`, () => {
    const specials = tariff.lines.map((line) => (line ? specialLine(edition, line, currency) : NO_FIGURE))
    return { rates: tariff.rates, special: tariff.special, specials }
  })
}

function cached<T>(held: Map<string, T>, key: string, make: () => T): T {
  let found = held.get(key)
  if (found === undefined) held.set(key, (found = make()))
  return found
}

function readTariff(edition: Edition, items: readonly Item[], importer: string, zone: string): TariffLines {
  const rates = new Uint16Array(items.length)
  const special = new Int16Array(items.length).fill(-1)
  const lines: (Fact | undefined)[] = []
  const estimates = new Map<string, number | undefined>()
  for (const [index, { hs }] of items.entries()) {
    const line = importer ? edition.fact(`tariff/${importer}`, hs) : undefined
    const official = line && hasRate(line) ? line : undefined
    const bps = official ? plainRate(official) : estimateOf(edition, zone, hs.slice(0, 2), estimates)
    if (bps !== undefined && bps <= MOST_BPS) rates[index] = bps
    else special[index] = lines.push(official) - 1
  }
  return { rates, special, lines }
}

function estimateOf(edition: Edition, zone: string, chapter: string, held: Map<string, number | undefined>): number | undefined {
  if (!held.has(chapter)) {
    const row = edition.fact('estimates', `${zone}|${chapter}`)
    held.set(chapter, row && Number(row.cells['estimate_bps']))
  }
  return held.get(chapter)
}

/** The highest of a line's shares; undefined where it has another kind of rate. */
function plainRate(line: Fact): number | undefined {
  if (!line.cells['specific']) return Math.max(Number(line.cells['mfn_min_bps']), Number(line.cells['mfn_max_bps']))
  const rates = lineAlternatives(line).map(({ duty }) => (duty.kind === 'ad-valorem' ? duty.bps : undefined))
  return rates.includes(undefined) ? undefined : Math.max(...(rates as number[]))
}

/** The highest of a line's alternatives; no figure where any of them has none. */
function specialLine(edition: Edition, line: Fact, currency: string): SpecialDuty {
  const parts = lineAlternatives(line).map(({ duty }) => specialDuty(edition, duty, currency))
  return parts.some((part) => part === undefined) ? NO_FIGURE : highest(parts as SpecialDuty[])
}

/** The additional duties as columns: the first measure of every code in one, the second in the next. */
export function compileMeasures(codes: Codes, iso2: string): Measure[] {
  const { edition, items } = codes
  if (edition.factsFor('additional-duties', iso2).length === 0) return []
  const found = byCode(codes, 'additional-duties', iso2, (item) => measuresFor(edition, iso2, item))
  const columns: { bps: Int32Array; inTaxBase: boolean }[] = []
  for (const [index, rows] of found.entries()) {
    const used = new Set<number>()
    for (const { cells } of rows) {
      const inTaxBase = cells['in_tax_base'] === 'Y'
      let at = columns.findIndex((one, place) => one.inTaxBase === inTaxBase && !used.has(place))
      if (at < 0) at = columns.push({ bps: new Int32Array(items.length), inTaxBase }) - 1
      used.add(at)
      columns[at]!.bps[index] = cells['max_bps'] ? Number(cells['max_bps']) : -1
    }
  }
  return columns.map(({ bps, inTaxBase }) => ({ bps: constant(bps), inTaxBase }))
}

/** One number where all codes share it. */
export const constant = (shares: Int32Array): Shares => (shares.every((share) => share === shares[0]) ? shares[0]! : shares)
