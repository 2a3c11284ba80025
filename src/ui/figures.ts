/** Figures and days as people in India read them, in the reader's language, with Latin digits. */
import { formatAmount, type Minor } from '#kernel/money.ts'
import { LOCALE, type Lang } from '#kernel/words.ts'

const kept = new Map<string, Intl.NumberFormat>()

function formatter(key: string, lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${lang} ${key}`
  let found = kept.get(id)
  if (!found) kept.set(id, (found = new Intl.NumberFormat(LOCALE[lang], options)))
  return found
}

/** Minor units as money: 295277n of INR → `₹2,952.77`. Exact: the figure never becomes a float. */
export function money(amount: Minor, currency: string, digits: number, lang: Lang): string {
  const text = formatAmount(amount, digits) as `${number}`
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const
  return formatter(`${currency} ${digits}`, lang, options).format(text)
}

/** A whole or decimal number with Indian grouping: 12345678 → `1,23,45,678`. */
export const number = (value: number | bigint, lang: Lang): string =>
  formatter('number', lang, { maximumFractionDigits: 3 }).format(value)

/** A share in basis points: 1250 → `12.5%`. */
export const percentBps = (bps: number, lang: Lang): string =>
  formatter('percent', lang, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000)

const dates = new Map<Lang, Intl.DateTimeFormat>()

/** `2026-11-22` → `22 Nov 2026`; text that is no day is given back as it is. */
export function dayText(day: string, lang: Lang): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day
  let format = dates.get(lang)
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[lang], {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
    dates.set(lang, format)
  }
  return format.format(date)
}

/** `15–45`, or one number where both ends are the same. */
export const span = (least: number, most: number, lang: Lang): string =>
  least === most ? number(least, lang) : `${number(least, lang)}–${number(most, lang)}`

const currencies = new Map<Lang, Intl.DisplayNames>()

/** A currency's name from the runtime's CLDR data; the code itself where CLDR has none. */
export function currencyName(code: string, lang: Lang): string {
  let names = currencies.get(lang)
  if (!names) currencies.set(lang, (names = new Intl.DisplayNames(LOCALE[lang], { type: 'currency' })))
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
