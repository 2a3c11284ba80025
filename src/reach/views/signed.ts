import type { Lang } from '#kernel/words.ts'
import type { Minor } from '#kernel/money.ts'
import { money } from '#ui/figures.ts'
import type { Receipt } from '../rules/receipt.ts'

/** A difference with its sign before the currency: `+€3.57`, `−₹120.00`. */
export function signed(
  amount: Minor,
  { currency, digits }: Pick<Receipt, 'currency' | 'digits'>,
  lang: Lang,
): string {
  const text = money(amount < 0n ? -amount : amount, currency, digits, lang)
  return amount === 0n ? text : `${amount < 0n ? '−' : '+'}${text}`
}

/** Paise as whole rupees, for comparing at a glance; the receipt tells the paise. */
export const wholeRupees = (paise: Minor, lang: Lang): string => money((paise + 50n) / 100n, 'INR', 0, lang)
