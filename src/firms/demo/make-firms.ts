/**
 * Made-up firms for demonstration: where they are and what they make follows the clusters of the trade book; every name
 * says that it is made up, and every number lies in a series that no office gives out (PAN ZZZ.Z....Z).
 */
import { addDays, type Day } from '#kernel/day.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { financialYearOf, type FinancialYear } from '../rules/financial-year.ts'
import { HELD_KINDS, NO_FACTS, type FirmFacts, type HeldKind, type HeldStatus } from '../rules/firm-facts.ts'
import { gstinCheck } from '../rules/identifiers.ts'
import { ladderOf, type Ladder } from '../rules/ladder.ts'
import { sectorsOf } from '../rules/makes.ts'
import { clustersOf, districtsOf } from '../rules/places.ts'
import { CLUSTERS } from '../words/clusters.ts'
import { DISTRICTS } from '../words/districts.ts'
import { MAKES } from '../words/makes.ts'
import { dice, oneOf } from './random.ts'

export const DEMO_FIRMS = 10_000
const SEED = 20_261_122

export type DemoNumber = Readonly<{ kind: string; value: string; status: HeldStatus; validTo: Day | null }>

export type DemoFirm = Readonly<{
  serial: number
  name: string
  kind: 'firm' | 'co-operative'
  district: string
  cluster: string | null
  makes: readonly string[]
  sectors: readonly string[]
  destinations: readonly string[]
  numbers: readonly DemoNumber[]
  luts: readonly FinancialYear[]
  counts: Pick<FirmFacts, 'products' | 'productsWithCode' | 'listings' | 'parcels' | 'payments' | 'refunds'>
  ladder: Ladder
  /** Days since it stands on its rung, and since it joined. */
  ageDays: number
  joinedDays: number
}>

type Place = Readonly<{ district: string; cluster: string | null; makes: readonly string[]; label: string }>

/** All of them, in the order of their serials. Pure: the same book gives the same firms. */
export function makeDemoFirms(edition: Edition, count = DEMO_FIRMS): DemoFirm[] {
  const tools = {
    throwDice: dice(SEED),
    places: placesIn(edition),
    climb: rememberedLadder(edition),
    edition,
  }
  return Array.from({ length: count }, (_, at) => makeOne(at + 1, tools))
}

type Climb = (facts: FirmFacts) => Ladder
type Tools = Readonly<{
  throwDice: () => number
  places: ReturnType<typeof placesIn>
  climb: Climb
  edition: Edition
}>

/** Equal facts have one ladder. */
function rememberedLadder(edition: Edition): Climb {
  const known = new Map<string, Ladder>()
  return (facts) => {
    const key = JSON.stringify(facts)
    let ladder = known.get(key)
    if (!ladder) known.set(key, (ladder = ladderOf(facts, edition)))
    return ladder
  }
}

/** Most firms lie in a cluster, some anywhere. */
function placesIn(edition: Edition): Readonly<{ clusters: Place[]; elsewhere: Place[] }> {
  const clusters = clustersOf(edition)
    .filter(({ makes }) => makes.length > 0)
    .map(({ cluster, district, makes }) => ({
      cluster,
      district,
      makes,
      label: CLUSTERS[cluster as keyof typeof CLUSTERS]?.en ?? cluster,
    }))
  const elsewhere = districtsOf(edition).map(({ district }) => ({
    cluster: null,
    district,
    makes: [],
    label: DISTRICTS[district as keyof typeof DISTRICTS]?.en ?? district,
  }))
  return { clusters, elsewhere }
}

const ANYWHERE = [
  'garments',
  'spices',
  'wood-craft',
  'ceramics',
  'engineering',
  'plastics',
  'food-products',
] as const
/** A handful of wishes, so that alike firms share one ladder and ten thousand are made in a moment. */
const WISHES = [[], [], ['US'], ['US', 'GB'], ['DE', 'FR', 'NL'], ['AE'], ['AU', 'CA', 'US']] as const

function makeOne(serial: number, { throwDice, places, climb, edition }: Tools): DemoFirm {
  const place = throwDice() < 0.85 ? oneOf(throwDice, places.clusters) : oneOf(throwDice, places.elsewhere)
  const make = place.makes.length > 0 ? oneOf(throwDice, place.makes) : oneOf(throwDice, ANYWHERE)
  const makes = [make]
  const label = place.cluster
    ? place.label
    : `${place.label} ${MAKES[make as keyof typeof MAKES].en.toLowerCase()}`
  const destinations = oneOf(throwDice, WISHES)
  const far = reach(throwDice, { ...NO_FACTS, makes, destinations }, climb, edition.on)
  const numbers = numbersOf(serial, far, throwDice, edition.on)
  const facts = factsFrom(far, numbers)
  const joinedDays = Math.floor(throwDice() * 300)
  return {
    serial,
    makes,
    destinations,
    numbers,
    luts: far.luts,
    counts: far.counts,
    joinedDays,
    district: place.district,
    cluster: place.cluster,
    sectors: sectorsOf(makes, edition),
    name: `Demo Unit ${String(serial).padStart(5, '0')} (${label})`,
    kind: throwDice() < 0.04 ? 'co-operative' : 'firm',
    ladder: climb(facts),
    ageDays: Math.floor(throwDice() * (joinedDays + 1)),
  }
}

type Reached = Readonly<{
  facts: FirmFacts
  held: readonly HeldKind[]
  luts: readonly FinancialYear[]
  counts: DemoFirm['counts']
}>

/** Climbs the firm's own ladder for a while: many stand near its foot, few at its top. */
function reach(throwDice: () => number, start: FirmFacts, climb: Climb, on: Day): Reached {
  const musts = climb(start).steps.filter(({ kind, state }) => kind === 'must' && state !== 'not-needed')
  const height = Math.floor(throwDice() ** 1.8 * (musts.length + 1))
  const held: HeldKind[] = []
  const luts: FinancialYear[] = []
  const counts = { products: 0, productsWithCode: 0, listings: 0, parcels: 0, payments: 0, refunds: 0 }
  const COUNTED: Readonly<Record<string, keyof typeof counts>> = {
    product: 'products',
    code: 'productsWithCode',
    listing: 'listings',
    parcel: 'parcels',
    payment: 'payments',
    refund: 'refunds',
  }
  for (const { step } of musts.slice(0, height)) {
    const counted = COUNTED[step]
    if (counted) counts[counted] = 1 + Math.floor(throwDice() * 2)
    else if (step === 'lut') luts.push(financialYearOf(on))
    else if ((HELD_KINDS as readonly string[]).includes(step)) held.push(step as HeldKind)
  }
  counts.productsWithCode = Math.min(counts.productsWithCode, counts.products)
  return { facts: start, held, luts, counts }
}

/** Days until a licence ends: some soon enough to be warned of. */
const TERMS = [12, 25, 180, 400, 900] as const
const STATUSES: readonly HeldStatus[] = ['given', 'given', 'checked']
const ENDS: ReadonlySet<HeldKind> = new Set([
  'fssai',
  'ayush',
  'cosmeticLicence',
  'npop',
  'rcmc',
  'usFdaFood',
])

function numbersOf(serial: number, { held }: Reached, throwDice: () => number, on: Day): DemoNumber[] {
  return held.map((kind) => ({
    kind,
    value: valueOf(kind, serial),
    status: oneOf(throwDice, STATUSES),
    validTo: ENDS.has(kind) ? addDays(on, oneOf(throwDice, TERMS)) : null,
  }))
}

/** Letters and digits that no office gives out, well formed all the same. */
function valueOf(kind: HeldKind, serial: number): string {
  const digits = String(serial % 10_000).padStart(4, '0')
  const pan = `ZZZPZ${digits}Z`
  if (kind === 'pan' || kind === 'iec') return pan
  if (kind === 'gstin') return withCheck(`24${pan}1Z`)
  if (kind === 'udyam') return `UDYAM-GJ-00-9${String(serial).padStart(6, '0')}`
  if (kind === 'adCode') return `9999999${String(serial).padStart(7, '0')}`
  return `DEMO-${kind.toUpperCase()}-${String(serial).padStart(5, '0')}`
}

const withCheck = (first14: string): string => first14 + gstinCheck(`${first14}0`)

function factsFrom({ facts, luts, counts }: Reached, numbers: readonly DemoNumber[]): FirmFacts {
  const held = Object.fromEntries(
    numbers.map(({ kind, status, validTo }) => [kind, { status, ...(validTo ? { validTo } : {}) }]),
  )
  return { ...facts, ...counts, held, luts: luts.map((year) => ({ year, status: 'given' as const })) }
}
