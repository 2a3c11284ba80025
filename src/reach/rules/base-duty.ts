/**
 * The ordinary duty of one item: the official line of its importer, else the chapter estimate of its zone, else no
 * figure. Where national lines inside the six digits differ, the highest is quoted and the lowest is told.
 */
import { mulDiv, shareBps, type Minor, type Ratio } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import { hasOpaque, type DutyExpression } from '#tradebook/rules/duty-expression.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { hasRate, lineAlternatives, percent, type Alternative } from '#tradebook/rules/tariff-line.ts'
import type { Item } from './consignment.ts'
import { exchangeRatio } from './exchange.ts'
import { coverageOf, originOf, type Coverage, type Origin } from './receipt.ts'

export type BaseDuty = Origin &
  Readonly<{ amount: Minor; least: Minor; rate: string; coverage: Coverage; unknown?: string }>

/** What an expression is charged on: the item's share of the customs value, and its quantities. */
export type Dutiable = Readonly<{ edition: Edition; currency: string; value: Minor; item: Item }>

/** One millionth of a minor unit: specific rates are held at this step per gram or piece, rounded half up. */
const STEP = 1_000_000n

/** The line of a tariff file, or the estimate; undefined where the book has neither. */
export function baseDuty(goods: Dutiable, importer: string, zone: string): BaseDuty | undefined {
  const table = `tariff/${importer}`
  const line = importer ? goods.edition.fact(table, goods.item.hs.slice(0, 6)) : undefined
  if (line && hasRate(line)) return fromLine(goods, table, line)
  const estimate = goods.edition.fact('estimates', `${zone}|${goods.item.hs.slice(0, 2)}`)
  if (!estimate) return undefined
  const bps = Number(estimate.cells['estimate_bps'])
  const amount = shareBps(goods.value, bps)
  return { amount, least: amount, rate: percent(bps), coverage: 'B', ...originOf('estimates', estimate) }
}

function fromLine(goods: Dutiable, table: string, line: Fact): BaseDuty {
  const alternatives = lineAlternatives(line)
  const charged = alternatives.map(({ duty }) => charge(duty, goods))
  const unknown = alternatives.find((_, index) => charged[index] === undefined)
  const known = charged.filter((amount) => amount !== undefined)
  const amount = known.reduce((a, b) => (a > b ? a : b), 0n)
  const least = known.reduce((a, b) => (a < b ? a : b), amount)
  const origin = originOf(table, line)
  const rate = alternatives.map(({ text }) => text).join(' | ')
  if (unknown) return { amount: 0n, least: 0n, rate, coverage: 'C', unknown: unknown.text, ...origin }
  const spread = alternatives.length > 1
  const coverage = spread ? 'A-range' : coverageOf(line)
  return { amount, least, rate: rateText(line, alternatives), coverage, ...origin }
}

const rateText = (line: Fact, alternatives: Alternative[]): string =>
  line.cells['specific']
    ? alternatives.map(({ text }) => text).join(' | ')
    : alternatives.map((a) => a.text).join('–')

/** The duty that an expression asks of an item; undefined where a part cannot be known from what was told. */
export function charge(duty: DutyExpression, goods: Dutiable): Minor | undefined {
  switch (duty.kind) {
    case 'ad-valorem':
      return shareBps(goods.value, duty.bps)
    case 'specific':
      return chargeSpecific(duty, goods)
    case 'opaque':
      return undefined
    case 'sum':
    case 'max':
    case 'min': {
      if (hasOpaque(duty)) return undefined
      const parts = duty.parts.map((part) => charge(part, goods))
      if (parts.some((part) => part === undefined)) return undefined
      const amounts = parts as Minor[]
      if (duty.kind === 'sum') return amounts.reduce((a, b) => a + b, 0n)
      return amounts.reduce((a, b) => (a > b === (duty.kind === 'max') ? a : b))
    }
  }
}

function chargeSpecific(
  duty: Extract<DutyExpression, { kind: 'specific' }>,
  goods: Dutiable,
): Minor | undefined {
  const measured = measure(duty.unit, goods.item)
  const step = specificStep(
    goods.edition,
    duty.amount,
    duty.currency,
    goods.currency,
    measured?.perUnit ?? 1n,
  )
  if (!measured || step === undefined) return undefined
  return mulDiv(BigInt(measured.quantity), step, STEP * BigInt(measured.per), 'half-up')
}

/** The rate in millionths of the receipt's minor unit for one base unit (a gram, a piece). */
export function specificStep(
  edition: Edition,
  amount: Ratio,
  currency: string,
  into: string,
  perUnit: bigint,
): bigint | undefined {
  const ratio = exchangeRatio(edition, currency, into)
  if (!ratio) return undefined
  const minorOf = 10n ** BigInt(edition.digits(currency))
  return mulDiv(amount.num * minorOf, ratio.num * STEP, amount.den * ratio.den * perUnit, 'half-up')
}

type Measured = { quantity: number; per: number; perUnit: bigint }

/**
 * How much of a unit an item holds: `quantity ÷ per` base units, `perUnit` base units in the tariff's unit.
 * Weight counts in grams (milligrams ÷ 1000); litres and square metres only where the maker told them.
 */
export function measure(unit: string, item: Item): Measured | undefined {
  const pieces = item.quantity
  switch (unit) {
    case 'kg':
      return { quantity: item.netWeightMg * pieces, per: 1000, perUnit: 1000n }
    case 'item':
    case 'pair':
      return { quantity: pieces, per: 1, perUnit: 1n }
    case 'doz':
      return { quantity: pieces, per: 1, perUnit: 12n }
    case 'gross':
      return { quantity: pieces, per: 1, perUnit: 144n }
    case '1000item':
      return { quantity: pieces, per: 1, perUnit: 1000n }
    case 'l':
      return told(item, 'litres', pieces)
    case 'm2':
      return told(item, 'squareMetres', pieces)
    default:
      return undefined
  }
}

/** Thousandths of a unit that the maker told for one piece. */
function told(item: Item, attribute: string, pieces: number): Measured | undefined {
  const value = Number(item.attributes[attribute])
  return Number.isFinite(value) && value > 0
    ? { quantity: Math.round(value * 1000) * pieces, per: 1000, perUnit: 1n }
    : undefined
}
