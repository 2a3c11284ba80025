/** What a carrier weighs a parcel at: the scales or the room that it takes, whichever is more. */
import type { Edition } from '#tradebook/rules/edition.ts'

export type Lane = 'post' | 'courier' | 'courier-sb' | 'freight'

export type Weighed = Readonly<{
  lane: Lane
  /** Undefined: the lane counts only the scales, as far as the book knows, or the measures are not told. */
  volumetricGrams: number | undefined
  chargeableGrams: number
  /** Where the divisor comes from. */
  source: string | undefined
}>

export type Measures = Readonly<{
  packedWeightGrams: number
  lengthMm: number | null
  widthMm: number | null
  heightMm: number | null
}>

/** Length × width × height over the carrier's divisor, rounded up to a gram. */
export const volumetricGrams = (
  lengthMm: number,
  widthMm: number,
  heightMm: number,
  cubicCmPerKg: number,
): number => Math.ceil((lengthMm * widthMm * heightMm) / cubicCmPerKg)

const LANES: readonly Lane[] = ['post', 'courier', 'freight']

/** For each lane that a parcel may take. */
export function weighedBy(edition: Edition, measures: Measures): Weighed[] {
  const { packedWeightGrams, lengthMm, widthMm, heightMm } = measures
  return LANES.map((lane) => {
    const fact = edition.fact('volumetric-divisors', lane)
    const divisor = Number(fact?.cells['cubic_cm_per_kg'] ?? 0)
    const volume =
      divisor > 0 && lengthMm !== null && widthMm !== null && heightMm !== null
        ? volumetricGrams(lengthMm, widthMm, heightMm, divisor)
        : undefined
    return {
      lane,
      volumetricGrams: volume,
      chargeableGrams: Math.max(packedWeightGrams, volume ?? 0),
      source: fact?.tail.sourceId,
    }
  })
}
