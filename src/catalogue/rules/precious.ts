/** The price of a piece of gold, silver or platinum: the pure metal that lies in it, and the work. Dhow knows no bullion price. */
import { mulDiv, type Minor } from '#kernel/money.ts'

export type PreciousPiece = Readonly<{
  /** Of the alloy, stones left out. */
  metalWeightMg: number
  /** Parts of a thousand: 916, 750, 925. */
  purityPermille: number
  /** What the maker reckons for one gram of the pure metal, in paise. */
  metalPricePaise: Minor
  /** For the work on this piece, in paise. */
  makingPaise: Minor
}>

/** Milligrams of pure metal, rounded half up. */
export const pureMg = ({
  metalWeightMg,
  purityPermille,
}: Pick<PreciousPiece, 'metalWeightMg' | 'purityPermille'>) =>
  mulDiv(BigInt(metalWeightMg), BigInt(purityPermille), 1000n, 'half-up')

/** Metal and making, in paise, rounded half up once. */
export function preciousPrice(piece: PreciousPiece): Minor {
  const { metalWeightMg, purityPermille, metalPricePaise, makingPaise } = piece
  const metal = mulDiv(
    BigInt(metalWeightMg) * BigInt(purityPermille) * metalPricePaise,
    1n,
    1_000_000n,
    'half-up',
  )
  return metal + makingPaise
}

/** 22 karat → 916 parts of a thousand (IS 1417 grades). Undefined for what is no grade. */
export function permilleOfKarat(karat: number): number | undefined {
  return KARATS[karat]
}

const KARATS: Readonly<Record<number, number>> = {
  9: 375,
  14: 585,
  18: 750,
  20: 833,
  22: 916,
  23: 958,
  24: 995,
}
