/** Gujarat's districts, clusters, one-district-one-product and geographical indications, as the book has them on a day. */
import type { Confidence, Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Places } from './cross-checks.ts'

/** Where a fact comes from and how sure it is. */
export type Sourced = Readonly<{ source: string; confidence: Confidence }>

export const sourced = ({ tail }: Fact): Sourced => ({ source: tail.sourceId, confidence: tail.confidence })

/** The ids in a cell that lists several. */
export const idsIn = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter(Boolean)

export type District = Sourced & Readonly<{ district: string; lgd: string | undefined }>

/** Every district of the day, by id; Vav-Tharad from the day it came into being, its LGD code unknown. */
export const districtsOf = (edition: Edition): District[] =>
  edition.facts('districts').map((fact) => ({
    district: fact.cells['district'] ?? '',
    lgd: fact.cells['lgd'] || undefined,
    ...sourced(fact),
  }))

const here = (edition: Edition, table: string, district: string | undefined): Fact[] =>
  edition.facts(table).filter(({ cells }) => district === undefined || cells['district'] === district)

export type Cluster = Sourced &
  Readonly<{ cluster: string; district: string; sector: string; makes: string[]; inAgreement: boolean }>

/** Clusters, those of one district alone where it is named; `inAgreement`: the State's agreement of 2021 names the place. */
export const clustersOf = (edition: Edition, district?: string): Cluster[] =>
  here(edition, 'clusters', district).map((fact) => ({
    cluster: fact.cells['cluster'] ?? '',
    district: fact.cells['district'] ?? '',
    sector: fact.cells['sector'] ?? '',
    makes: idsIn(fact.cells['makes']),
    inAgreement: fact.cells['agreement'] === 'Y',
    ...sourced(fact),
  }))

export type Odop = Sourced & Readonly<{ district: string; product: string }>

export const odopOf = (edition: Edition, district?: string): Odop[] =>
  here(edition, 'odop', district).map((fact) => ({
    district: fact.cells['district'] ?? '',
    product: fact.cells['product'] ?? '',
    ...sourced(fact),
  }))

export type GiProduct = Sourced &
  Readonly<{ gi: string; number: number | undefined; district: string | undefined; make: string }>

export const giProductsOf = (edition: Edition, district?: string): GiProduct[] =>
  here(edition, 'gi-products', district).map((fact) => ({
    gi: fact.cells['gi'] ?? '',
    number: fact.cells['gi_no'] ? Number(fact.cells['gi_no']) : undefined,
    district: fact.cells['district'] || undefined,
    make: fact.cells['make'] ?? '',
    ...sourced(fact),
  }))

type PinRange = Readonly<{ from: number; to: number; districts: readonly string[] }>

/** The book's answers for cross-checks. Of several ranges the narrowest speaks. */
export function placesOf(edition: Edition): Places {
  const serials = new Map(
    edition.facts('udyam-serials').map(({ cells }) => [cells['serial'] ?? '', cells['district']]),
  )
  const ranges: PinRange[] = edition
    .facts('pin-ranges')
    .map(({ cells }) => ({
      from: Number(cells['pin_from']),
      to: Number(cells['pin_to']),
      districts: idsIn(cells['districts']),
    }))
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const lowest = Math.min(...ranges.map(({ from }) => from))
  const highest = Math.max(...ranges.map(({ to }) => to))
  return {
    districtOfSerial: (serial) => serials.get(serial),
    districtsOfPin: (pin) => {
      const found = ranges.find(({ from, to }) => from <= Number(pin) && Number(pin) <= to)
      // Between two ranges of ours a code is unknown; beyond all of them it is another state's.
      if (!found) return Number(pin) < lowest || Number(pin) > highest ? 'outside' : undefined
      return found.districts.length === 0 ? 'outside' : found.districts
    },
  }
}
