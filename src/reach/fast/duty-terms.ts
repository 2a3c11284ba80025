/** Ordinary and additional duties by HS code, ready for arithmetic in one currency. */
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { hasRate, lineAlternatives } from '#tradebook/rules/tariff-line.ts'
import { measuresFor } from '../rules/additional-duty.ts'
import type { Item } from '../rules/consignment.ts'
import type { Destination } from '../rules/destination.ts'
import { byCode, toShares, type Codes, type Run } from './by-code.ts'
import { highest, mostOf, NO_FIGURE, specialDuty, type SpecialDuty } from './special-duty.ts'
import type { Duties, Measure } from './world.ts'

/** What destinations share while a world is compiled: tariffs as read, their duties in a currency, measures. */
export type DutyCache = Readonly<{
  tariffs: Map<string, readonly (Fact | undefined)[]>
  lines: Map<string, TariffLines>
  ready: Map<string, Duties>
  measures: Map<string, readonly Measure[]>
}>

export const newDutyCache = (): DutyCache => ({
  tariffs: new Map(),
  lines: new Map(),
  ready: new Map(),
  measures: new Map(),
})

/** A tariff over its zone's estimates: shares, and the lines that are more than one. */
type TariffLines = Readonly<{
  rates: Uint16Array
  special: Int16Array
  lines: readonly (Fact | undefined)[]
  mostBps: number
}>

const MOST_BPS = 65_535

export function compileDuties(
  codes: Codes,
  cache: DutyCache,
  destination: Destination,
  currency: string,
): Duties {
  const { importer, zone } = destination
  const tariff = cached(cache.lines, `${importer}|${zone}`, () => readTariff(codes, cache, importer, zone))
  return cached(cache.ready, `${importer}|${zone}|${currency}`, () => {
    const specials = tariff.lines.map((line) =>
      line ? specialLine(codes.edition, line, currency) : NO_FIGURE,
    )
    const { rates, special, mostBps } = tariff
    return { rates, special, specials, mostBps, most: mostOf(specials) }
  })
}

function cached<T>(held: Map<string, T>, key: string, make: () => T): T {
  let found = held.get(key)
  if (found === undefined) held.set(key, (found = make()))
  return found
}

function readTariff(
  { edition, items }: Codes,
  cache: DutyCache,
  importer: string,
  zone: string,
): TariffLines {
  const official = importer
    ? cached(cache.tariffs, importer, () => officialLines(edition, items, importer))
    : []
  const rates = new Uint16Array(items.length)
  const special = new Int16Array(items.length).fill(-1)
  const lines: (Fact | undefined)[] = []
  let chapter = ''
  let estimate: number | undefined
  for (const [index, { hs }] of items.entries()) {
    if (!hs.startsWith(chapter) || chapter === '') {
      chapter = hs.slice(0, 2)
      const row = edition.fact('estimates', `${zone}|${chapter}`)
      estimate = row && Number(row.cells['estimate_bps'])
    }
    const line = official[index]
    const bps = line ? plainRate(line) : estimate
    if (bps !== undefined && bps <= MOST_BPS) rates[index] = bps
    else special[index] = lines.push(line) - 1
  }
  return { rates, special, lines, mostBps: rates.reduce((a, b) => Math.max(a, b), 0) }
}

const officialLines = (edition: Edition, items: readonly Item[], importer: string): (Fact | undefined)[] =>
  items.map(({ hs }) => {
    const line = edition.fact(`tariff/${importer}`, hs)
    return line && hasRate(line) ? line : undefined
  })

/** The highest of a line's shares; undefined where it has another kind of rate. */
function plainRate(line: Fact): number | undefined {
  if (!line.cells['specific'])
    return Math.max(Number(line.cells['mfn_min_bps']), Number(line.cells['mfn_max_bps']))
  const rates = lineAlternatives(line).map(({ duty }) => (duty.kind === 'ad-valorem' ? duty.bps : undefined))
  return rates.includes(undefined) ? undefined : Math.max(...(rates as number[]))
}

/** The highest of a line's alternatives; no figure where any of them has none. */
function specialLine(edition: Edition, line: Fact, currency: string): SpecialDuty {
  const parts = lineAlternatives(line).map(({ duty }) => specialDuty(edition, duty, currency))
  return parts.some((part) => part === undefined) ? NO_FIGURE : highest(parts as SpecialDuty[])
}

/** The additional duties as columns: the first measure of every code in one, the second in the next. */
export function compileMeasures(codes: Codes, cache: DutyCache, iso2: string): readonly Measure[] {
  const rows = codes.edition.factsFor('additional-duties', iso2)
  if (rows.length === 0) return []
  return cached(cache.measures, rows.map(({ line }) => line).join(), () => readMeasures(codes, iso2))
}

function readMeasures(codes: Codes, iso2: string): Measure[] {
  const length = codes.items.length
  const columns: { runs: Run<number>[]; inTaxBase: boolean }[] = []
  for (const { begin, end, value: rows } of byCode(codes, 'additional-duties', iso2, (item) =>
    measuresFor(codes.edition, iso2, item),
  )) {
    const used = new Set<number>()
    for (const { cells } of rows) {
      const inTaxBase = cells['in_tax_base'] === 'Y'
      let at = columns.findIndex((one, place) => one.inTaxBase === inTaxBase && !used.has(place))
      if (at < 0) at = columns.push({ runs: [], inTaxBase }) - 1
      used.add(at)
      columns[at]!.runs.push({ begin, end, value: cells['max_bps'] ? Number(cells['max_bps']) : -1 })
    }
  }
  return columns.map(({ runs, inTaxBase }) => ({ bps: toShares(withGaps(runs, length), length), inTaxBase }))
}

/** Codes that no run speaks of have a share of 0. */
function withGaps(runs: readonly Run<number>[], length: number): Run<number>[] {
  const all: Run<number>[] = []
  let place = 0
  for (const run of [...runs, { begin: length, end: length, value: 0 }]) {
    if (run.begin > place) all.push({ begin: place, end: run.begin, value: 0 })
    all.push(run)
    place = run.end
  }
  return all.filter(({ begin, end }) => end > begin)
}
