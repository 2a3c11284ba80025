/** Which destinations the straight loops can price, and how their bands lie there. */
import type { Band, BandGrid, DestinationTerms, Plan, Shares } from './world.ts'

/** Stands for no end: no value reaches it. */
const NO_END = 1e15

/** The plan of the grid that most codes have; undefined where it needs the general way. */
export function planOf(terms: Omit<DestinationTerms, 'plan'>): Plan | undefined {
  const place = commonest(terms.gridOf)
  const grid = terms.grids[place]!
  const { goodsEnds, customsEnds, bands } = grid
  const oneValue = goodsEnds.length === 1 || customsEnds.length === 1
  const measure = terms.measures[0]
  const fits = oneValue && bands.length <= 3 && bands.every(isPlain) && terms.measures.length <= 1
  if (!fits || terms.taxBase === 'fob-plus-10pct') return undefined
  const onCustoms = customsEnds.length > 1
  const ends = onCustoms ? customsEnds : goodsEnds
  const column = (figure: (band: Band) => number) =>
    Float64Array.from({ length: 4 }, (_, i) => figure(bands[Math.min(i, bands.length - 1)]!))
  return {
    simple: isSimple(grid) && !measure && typeof terms.tax === 'number' && terms.tax >= 0,
    twoBands: bands.length <= 2 && !measure && hasAllTaxes(terms.tax),
    grid: place,
    freightValued: terms.addsFreight ? 1 : 0,
    freightTaxed: terms.taxBase === 'delivered' ? 1 : 0,
    onCustoms: onCustoms ? 1 : 0,
    firstEnd: endAt(ends, 0),
    secondEnd: endAt(ends, 1),
    tariff: column((band) => (band.tariff ? 1 : 0)),
    flat: column((band) => band.flatBps),
    fixed: column((band) => band.fixed),
    taxed: column((band) => (band.taxed ? 1 : 0)),
    fee: column((band) => band.fee),
    measure: measure?.bps,
    measureInBase: measure?.inTaxBase ? 1 : 0,
  }
}

const hasAllTaxes = (tax: Shares): boolean =>
  typeof tax === 'number' ? tax >= 0 : tax.every((share) => share >= 0)

const endAt = (ends: readonly number[], index: number): number => Math.min(ends[index] ?? NO_END, NO_END)

const isPlain = (band: Band): boolean => band.excessBps === 0 && band.feeShares.length === 0

/** One band in which tariff and tax are charged as ever. */
const isSimple = ({ bands: [band, more] }: BandGrid): boolean =>
  band !== undefined && !more && band.tariff && band.taxed

function commonest(gridOf: Uint8Array): number {
  const counts: number[] = []
  for (const grid of gridOf) counts[grid] = (counts[grid] ?? 0) + 1
  return counts.reduce((best, count, grid) => (count > (counts[best] ?? 0) ? grid : best), 0)
}
