/** The figures of one variant as they were typed. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { GtinNotForTrade } from '../refusals/identifiers.ts'
import { MeasureWrong, PackedLighter, PreciousWrong, PriceWrong, WeightWrong } from '../refusals/product.ts'
import { readMg, readMm, readPaise, readWhole } from './figures.ts'
import { isForTrade, parseGtin } from './gtin.ts'
import { preciousPrice } from './precious.ts'
import type { Metal } from './product.ts'
import { readSku } from './sku.ts'

export const MEASURE_FIELDS = [
  'sku',
  'gtin',
  'price',
  'cost',
  'net',
  'packed',
  'length',
  'width',
  'height',
  'metal',
  'metalWeight',
  'purity',
  'metalPrice',
  'making',
] as const
export type MeasureField = (typeof MEASURE_FIELDS)[number]
export type MeasureLine = Readonly<Record<MeasureField, string>>

export type ReadMeasures = Readonly<{
  sku: string
  gtin: string | null
  pricePaise: bigint | null
  costPaise: bigint | null
  netWeightGrams: number | null
  packedWeightGrams: number | null
  lengthMm: number | null
  widthMm: number | null
  heightMm: number | null
  metal: Metal | null
  metalWeightMg: number | null
  purityPermille: number | null
  metalPricePaise: bigint | null
  makingPaise: bigint | null
}>

const METALS: readonly Metal[] = ['gold', 'silver', 'platinum']
const HEAVIEST_GRAMS = 1_000_000

/** `at`: the field's name behind which its refusal stands: `price-<variant>`. */
export function readMeasures(line: MeasureLine, at: (field: MeasureField) => string): Answer<ReadMeasures> {
  const sku = readSku(line.sku, at('sku'))
  if (!sku.ok) return sku
  const gtin = readGtin(line.gtin, at('gtin'))
  if (!gtin.ok) return gtin
  const weights = readWeights(line, at)
  if (!weights.ok) return weights
  const precious = readPrecious(line, at)
  if (!precious.ok) return precious
  const [price, cost] = [readPaise(line.price), readPaise(line.cost)]
  if (price === undefined || price === 0n) return no(PriceWrong({}, at('price')))
  if (cost === undefined) return no(PriceWrong({}, at('cost')))
  return yes({
    sku: sku.value,
    gtin: gtin.value,
    costPaise: cost,
    ...weights.value,
    ...precious.value,
    pricePaise: price ?? madePrice(precious.value),
  })
}

function readGtin(text: string, field: string): Answer<string | null> {
  if (text.trim() === '') return yes(null)
  const gtin = parseGtin(text, field)
  if (!gtin.ok) return gtin
  return isForTrade(gtin.value) ? yes(gtin.value.value) : no(GtinNotForTrade({}, field))
}

type Weights = Pick<
  ReadMeasures,
  'netWeightGrams' | 'packedWeightGrams' | 'lengthMm' | 'widthMm' | 'heightMm'
>

function readWeights(line: MeasureLine, at: (field: MeasureField) => string): Answer<Weights> {
  const [net, packed] = [readWhole(line.net, HEAVIEST_GRAMS), readWhole(line.packed, HEAVIEST_GRAMS)]
  if (net === undefined) return no(WeightWrong({}, at('net')))
  if (packed === undefined) return no(WeightWrong({}, at('packed')))
  if (net !== null && packed !== null && packed < net) return no(PackedLighter({}, at('packed')))
  const sides = [readMm(line.length), readMm(line.width), readMm(line.height)] as const
  const [lengthMm, widthMm, heightMm] = sides
  if (lengthMm === undefined || widthMm === undefined || heightMm === undefined) return wrongSide(at)
  const told = sides.filter((side) => side !== null).length
  if (told !== 0 && told !== 3) return wrongSide(at)
  return yes({ netWeightGrams: net, packedWeightGrams: packed, lengthMm, widthMm, heightMm })
}

const wrongSide = (at: (field: MeasureField) => string): Answer<never> => no(MeasureWrong({}, at('length')))

type Precious = Pick<
  ReadMeasures,
  'metal' | 'metalWeightMg' | 'purityPermille' | 'metalPricePaise' | 'makingPaise'
>

const PLAIN: Precious = {
  metal: null,
  metalWeightMg: null,
  purityPermille: null,
  metalPricePaise: null,
  makingPaise: null,
}

function readPrecious(line: MeasureLine, at: (field: MeasureField) => string): Answer<Precious> {
  if (line.metal === '') return yes(PLAIN)
  const metal = METALS.find((one) => one === line.metal)
  const [weight, purity] = [readMg(line.metalWeight), readWhole(line.purity, 1000)]
  if (!metal || !weight || !purity) return no(PreciousWrong({}, at('metal')))
  const [rate, making] = [readPaise(line.metalPrice), readPaise(line.making)]
  if (rate === undefined || rate === 0n) return no(PriceWrong({}, at('metalPrice')))
  if (making === undefined) return no(PriceWrong({}, at('making')))
  return yes({
    metal,
    metalWeightMg: weight,
    purityPermille: purity,
    metalPricePaise: rate,
    makingPaise: making,
  })
}

/** From the maker's own rate and making; null where she told neither. */
export function madePrice(precious: Precious): bigint | null {
  const { metalWeightMg, purityPermille, metalPricePaise, makingPaise } = precious
  if (metalWeightMg === null || purityPermille === null || metalPricePaise === null) return null
  return preciousPrice({ metalWeightMg, purityPermille, metalPricePaise, makingPaise: makingPaise ?? 0n })
}
