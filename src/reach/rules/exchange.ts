/** Conversion between currencies by the edition's rates, one rounding (half up) per converted figure. */
import { mulDiv, parseAmount, type Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'

/** Minor units of `from` in minor units of `to`; undefined where the book has no rate for one of them. */
export function convert(edition: Edition, amount: Minor, from: string, to: string): Minor | undefined {
  if (from === to) return amount
  const ratio = exchangeRatio(edition, from, to)
  return ratio && mulDiv(amount, ratio.num, ratio.den, 'half-up')
}

/** Minor units of `to` for one minor unit of `from`, exact. */
export function exchangeRatio(
  edition: Edition,
  from: string,
  to: string,
): { num: bigint; den: bigint } | undefined {
  const source = edition.perRupee(from)
  const target = edition.perRupee(to)
  if (!source || !target) return undefined
  const shift = BigInt(edition.digits(to) - edition.digits(from))
  const num = target.num * source.den * (shift > 0n ? 10n ** shift : 1n)
  const den = target.den * source.num * (shift < 0n ? 10n ** -shift : 1n)
  return { num, den }
}

/** A decimal amount of a fact in minor units of the receipt's currency; thresholds round down, charges half up. */
export function factAmount(
  edition: Edition,
  text: string | undefined,
  currency: string | undefined,
  into: string,
  rounding: 'half-up' | 'floor' = 'half-up',
): Minor | undefined {
  if (!text || !currency) return undefined
  const micro = parseAmount(text, 6)
  const ratio = exchangeRatio(edition, currency, into)
  if (micro === undefined || !ratio) return undefined
  const scale = 10n ** BigInt(6 - edition.digits(currency))
  return mulDiv(micro, ratio.num, ratio.den * scale, rounding)
}
