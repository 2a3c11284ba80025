/** What a firm makes: its sectors, what of it needs a licence, and the councils that register its exporters. */
import type { Edition } from '#tradebook/rules/edition.ts'
import { idsIn, sourced, type Sourced } from './places.ts'

export const SECTORS = ['textiles', 'jewellery', 'handicrafts', 'herbal', 'other'] as const
export type Sector = (typeof SECTORS)[number]

/** `traits` are what steps of the ladder ask for: food, ayurvedic, cosmetic, precious … */
export type Make = Sourced & Readonly<{ make: string; sector: Sector; traits: readonly string[] }>

export const makesOf = (edition: Edition): Make[] =>
  edition.facts('makes').map((fact) => ({
    make: fact.cells['make'] ?? '',
    sector: fact.cells['sector'] as Sector,
    traits: idsIn(fact.cells['traits']),
    ...sourced(fact),
  }))

/** The sectors of what a firm makes, in their usual order; a make that the book does not know counts as other. */
export function sectorsOf(makes: readonly string[], edition: Edition): Sector[] {
  const found = new Set(makes.map((make) => edition.fact('makes', make)?.cells['sector'] ?? 'other'))
  return SECTORS.filter((sector) => found.has(sector))
}

export type CouncilNeed = Sourced & Readonly<{ council: string; make: string }>

/** Which councils give the RCMC for what the firm makes; one row for each make and council. */
export const councilsFor = (makes: readonly string[], edition: Edition): CouncilNeed[] =>
  edition
    .facts('councils')
    .filter(({ cells }) => makes.includes(cells['make'] ?? ''))
    .map((fact) => ({
      council: fact.cells['council'] ?? '',
      make: fact.cells['make'] ?? '',
      ...sourced(fact),
    }))
