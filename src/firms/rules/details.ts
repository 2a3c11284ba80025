/** What an owner may change about her firm, read exactly. */
import { parseAmount, type Minor } from '#kernel/money.ts'
import { no, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { DistrictMissing, FigureWrong, FirmNameMissing, MakesMissing } from '../refusals/firm.ts'
import { financialYearOf, type FinancialYear } from './financial-year.ts'
import { parsePin } from './identifiers.ts'
import { latinDigits } from './identifiers/text.ts'
import { sectorsOf, type Sector } from './makes.ts'
import { classOn } from './msme-class.ts'
import { clustersOf, giProductsOf } from './places.ts'
import { knownMakes, onlyCluster, plainName } from './registration.ts'

export type DetailFields = Readonly<{
  name: string
  kind: string
  district: string
  cluster: string
  pin: string
  makes: readonly string[]
  destinations: readonly string[]
  giProducts: readonly string[]
  organic: string
  investment: string
  turnover: string
  exports: string
}>

export type Details = Readonly<{
  name: string
  kind: 'firm' | 'co-operative'
  district: string
  cluster: string | null
  pin: string | null
  makes: readonly string[]
  sectors: readonly Sector[]
  destinations: readonly string[]
  giProducts: readonly string[]
  organic: boolean
  investment: Minor | null
  turnover: Minor | null
  exports: Minor | null
  figuresYear: FinancialYear | null
  msmeClass: 'micro' | 'small' | 'medium' | 'large' | null
}>

/** Refuses the first thing that is wrong, by its field. Countries and products that the book does not know are left out. */
export function readDetails(fields: DetailFields, edition: Edition): Answer<Details> {
  const name = plainName(fields.name)
  if (name === '') return no(FirmNameMissing({}, 'name'))
  const makes = knownMakes(fields.makes, edition)
  if (makes.length === 0) return no(MakesMissing({}, 'makes'))
  if (!edition.fact('districts', fields.district)) return no(DistrictMissing({}, 'district'))
  const pin = fields.pin.trim() === '' ? undefined : parsePin(fields.pin)
  if (pin && !pin.ok) return no({ ...pin.refusal, field: 'pin' })
  const figures = readFigures(fields)
  if ('code' in figures) return no(figures)
  const { district } = fields
  const gi = new Set(giProductsOf(edition).map((product) => product.gi))
  return yes({
    name,
    district,
    makes,
    sectors: sectorsOf(makes, edition),
    kind: fields.kind === 'co-operative' ? 'co-operative' : 'firm',
    cluster: readCluster(fields, makes, edition),
    pin: pin?.value.value ?? null,
    destinations: [...new Set(fields.destinations)].filter((iso2) => edition.fact('destinations', iso2)),
    giProducts: fields.giProducts.filter((id) => gi.has(id)),
    organic: fields.organic === 'yes',
    ...figures,
    figuresYear:
      figures.investment === null && figures.turnover === null ? null : financialYearOf(edition.on),
    msmeClass: classFrom(figures, edition),
  })
}

function readCluster({ cluster, district }: DetailFields, makes: readonly string[], edition: Edition) {
  if (cluster === '') return onlyCluster(makes, district, edition)
  return clustersOf(edition, district).some((one) => one.cluster === cluster) ? cluster : null
}

type Figures = Readonly<Record<'investment' | 'turnover' | 'exports', Minor | null>>

function readFigures(fields: DetailFields): Figures | Refusal {
  const read: Record<keyof Figures, Minor | null> = { investment: null, turnover: null, exports: null }
  for (const name of ['investment', 'turnover', 'exports'] as const) {
    const text = latinDigits(fields[name]).replace(/[,\s₹]/g, '')
    if (text === '') continue
    const amount = parseAmount(text, 2)
    if (amount === undefined) return FigureWrong({}, name)
    read[name] = amount
  }
  return read
}

/** Only both figures together tell the class. */
function classFrom({ investment, turnover, exports }: Figures, edition: Edition) {
  if (investment === null || turnover === null) return null
  return classOn({ investment, turnover, ...(exports === null ? {} : { exports }) }, edition)?.class ?? null
}
