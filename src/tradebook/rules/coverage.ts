/**
 * How sure the book's figures are, over the whole world: the class of the ordinary duty of every code of six digits at
 * every destination. A parcel's pieces and weight are taken as known; litres and square metres are not.
 */
import type { Fact } from './book.ts'
import type { DutyExpression } from './duty-expression.ts'
import type { Edition } from './edition.ts'
import { hasRate, lineAlternatives } from './tariff-line.ts'

/** A: official line; A-range: official, but national lines differ; B: labelled estimate; C: no figure. */
export const COVERAGE_CLASSES = ['A', 'A-range', 'B', 'C'] as const
export type CoverageClass = (typeof COVERAGE_CLASSES)[number]

export type ClassCounts = Readonly<Record<CoverageClass, number>>

export type WorldCoverage = Readonly<{
  on: string
  /** Codes of six digits of the edition in force. */
  codes: number
  destinations: number
  /** Per class: how many destinations have such a code at all, and how many pairs of destination and code there are. */
  classes: Readonly<Record<CoverageClass, Readonly<{ destinations: number; lines: number }>>>
  /** Per tariff file (blank: none, estimates only): its destinations and how its codes fall. */
  importers: readonly Readonly<{ importer: string; destinations: number; codes: ClassCounts }>[]
}>

/** Units that the weight and the number of pieces answer. */
const KNOWN_UNITS = new Set(['kg', 'item', 'pair', 'doz', 'gross', '1000item'])

/** The classes of all figures of an edition. */
export function coverageOf(edition: Edition): WorldCoverage {
  const codes = edition.facts('hs6').map((fact) => fact.cells['hs6'] ?? '')
  const tariffs = new Map<string, TariffCounts>()
  const places = new Map<string, ClassCounts>()
  const classes = emptyClasses()
  const importers = new Map<string, { destinations: number; codes: Record<CoverageClass, number> }>()
  const countsOf = (importer: string, zone: string): ClassCounts => {
    const tariff = tariffs.get(importer) ?? countTariff(edition, importer, codes)
    tariffs.set(importer, tariff)
    const place = `${importer}|${zone}`
    const found = places.get(place) ?? countPlace(edition, zone, tariff)
    places.set(place, found)
    return found
  }
  const destinations = edition.facts('destinations')
  for (const { cells } of destinations) {
    const { tariff_importer: importer = '', zone = '' } = cells
    const counts = countsOf(importer, zone)
    const group = importers.get(importer) ?? { destinations: 0, codes: noCounts() }
    importers.set(importer, group)
    group.destinations++
    for (const name of COVERAGE_CLASSES) {
      if (counts[name] > 0) classes[name].destinations++
      classes[name].lines += counts[name]
      group.codes[name] += counts[name]
    }
  }
  return {
    on: edition.on,
    codes: codes.length,
    destinations: destinations.length,
    classes,
    importers: [...importers]
      .map(([importer, group]) => ({ importer, ...group }))
      .sort((a, b) => b.destinations - a.destinations || (a.importer < b.importer ? -1 : 1)),
  }
}

const noCounts = (): Record<CoverageClass, number> => ({ A: 0, 'A-range': 0, B: 0, C: 0 })

const emptyClasses = (): Record<CoverageClass, { destinations: number; lines: number }> => ({
  A: { destinations: 0, lines: 0 },
  'A-range': { destinations: 0, lines: 0 },
  B: { destinations: 0, lines: 0 },
  C: { destinations: 0, lines: 0 },
})

/** A tariff's codes by class, and how many codes of each chapter it leaves to the estimates. */
type TariffCounts = Readonly<{ official: ClassCounts; left: ReadonlyMap<string, number> }>

function countTariff(edition: Edition, importer: string, codes: readonly string[]): TariffCounts {
  const official = noCounts()
  const left = new Map<string, number>()
  for (const code of codes) {
    const line = importer ? edition.fact(`tariff/${importer}`, code) : undefined
    const chapter = code.slice(0, 2)
    if (line && hasRate(line)) official[classOfLine(line, edition)]++
    else left.set(chapter, (left.get(chapter) ?? 0) + 1)
  }
  return { official, left }
}

function countPlace(edition: Edition, zone: string, { official, left }: TariffCounts): ClassCounts {
  const counts = { ...official }
  for (const [chapter, number] of left)
    counts[edition.fact('estimates', `${zone}|${chapter}`) ? 'B' : 'C'] += number
  return counts
}

/** The class of an official row: unknown in one alternative is unknown in all; a weakly sourced row is an estimate. */
export function classOfLine(line: Fact, edition: Edition): CoverageClass {
  const alternatives = lineAlternatives(line)
  if (!alternatives.every(({ duty }) => isKnown(duty, edition))) return 'C'
  if (alternatives.length > 1) return 'A-range'
  return line.tail.confidence === 'high' || line.tail.confidence === 'medium' ? 'A' : 'B'
}

function isKnown(duty: DutyExpression, edition: Edition): boolean {
  if (duty.kind === 'specific')
    return KNOWN_UNITS.has(duty.unit) && edition.perRupee(duty.currency) !== undefined
  return 'parts' in duty ? duty.parts.every((part) => isKnown(part, edition)) : duty.kind === 'ad-valorem'
}
