/** What comes back after goods have left, as far as the book holds a rate: a share of the value, or an amount by weight. */
import { mulDiv, parseAmount, shareBps, type Minor } from '#kernel/money.ts'
import { covers } from '#kernel/hs.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Goods } from './lesson-example.ts'

export type Refund = Readonly<{
  scheme: string
  row: Fact
  /** Paise for a kilogram or a gram; undefined where the rate is a share. */
  rate: Readonly<{ amount: Minor; per: 'kg' | 'g' }> | undefined
  bps: number | undefined
  grams: number
  amount: Minor
}>

const GRAMS = { kg: 1000n, g: 1n } as const

/** Refunds of the day for these goods, largest first; several rows of one scheme: the narrower range. */
export function refundsFor(edition: Edition, goods: Goods): Refund[] {
  const rows = edition
    .facts('incentives')
    .filter(({ cells }) => covers(cells['hs_from'] ?? '', cells['hs_to'] ?? '', goods.hs) === 'yes')
  return rows
    .flatMap((row) => refundOf(row, goods) ?? [])
    .sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0))
}

function refundOf(row: Fact, goods: Goods): Refund | undefined {
  const { scheme = '', bps = '', cap_amount = '', cap_unit = '' } = row.cells
  const grams = goods.grams * goods.quantity
  const price = parseAmount(goods.price, 2)
  if (price === undefined) return undefined
  const cap = cap_unit === 'kg' || cap_unit === 'g' ? amountOf(cap_amount, cap_unit) : undefined
  const most = cap && mulDiv(cap.amount, BigInt(grams), GRAMS[cap.per], 'floor')
  if (bps === '') return cap && { scheme, row, rate: cap, bps: undefined, grams, amount: most! }
  const share = shareBps(price * BigInt(goods.quantity), Number(bps))
  const amount = most !== undefined && most < share ? most : share
  return { scheme, row, rate: undefined, bps: Number(bps), grams, amount }
}

function amountOf(text: string, per: 'kg' | 'g'): Refund['rate'] {
  const amount = parseAmount(text, 2)
  return amount === undefined ? undefined : { amount, per }
}

/** The ways by which a scheme is kept, as the book says of each. */
export const lanesThatKeep = (edition: Edition, scheme: string): string[] =>
  edition
    .facts('lanes')
    .filter(({ cells }) => cells[scheme] === 'Y')
    .map(({ cells }) => cells['lane'] ?? '')
