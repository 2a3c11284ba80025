/** The trade book's ids in words. */
import { countryName } from '#kernel/country.ts'
import { LOCALE, say, type Lang, type Sentence } from '#kernel/words.ts'
import type { TradeBook } from '../rules/book.ts'
import { ISSUERS } from '../words/issuers.ts'
import { NAMES } from '../words/names.ts'
import { PAPERS } from '../words/papers.ts'
import { REASONS } from '../words/reasons.ts'

/** An id that nobody has given words yet: shown as it is, in every language alike. */
const bare = (id: string): Sentence => ({ en: id, hi: id, gu: id })

const find = (table: Readonly<Record<string, Sentence>>, id: string): Sentence => table[id] ?? bare(id)

export const paperName = (id: string): Sentence => find(PAPERS, id)

/** Lanes, agreements, measures, fees, schemes, postal services, taxes. */
export const nameOf = (id: string): Sentence => find(NAMES, id)

export function issuerName(paper: string, book: TradeBook): Sentence {
  const row = (book.tables.get('papers') ?? []).find(({ cells }) => cells['paper'] === paper)
  return find(ISSUERS, row?.cells['issuer'] ?? '')
}

const DAYS: readonly string[] = ['from', 'until', 'since']

const dayFormats = new Map<Lang, Intl.DateTimeFormat>()

/** Formatters cost far more to make than to use; one a language is kept. */
function dayFormat(lang: Lang): Intl.DateTimeFormat {
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  let format = dayFormats.get(lang)
  if (!format) dayFormats.set(lang, (format = new Intl.DateTimeFormat(LOCALE[lang], style)))
  return format
}

const limitFormats = new Map<string, Intl.NumberFormat>()

/** A civil day as a reader of the language writes it: 1 Jul 2028. */
export function spokenDay(on: string, lang: Lang): string {
  return dayFormat(lang).format(new Date(`${on}T00:00:00Z`))
}

/** `EUR 150` with its sign and the reader's grouping; other limits (`2 kg`) as they are. */
function spokenLimit(limit: string, lang: Lang): string {
  const [, currency, amount] = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(limit) ?? []
  if (!currency) return limit
  const style = { style: 'currency', currency, minimumFractionDigits: 0 } as const
  const key = `${lang} ${currency}`
  let format = limitFormats.get(key)
  if (!format) limitFormats.set(key, (format = new Intl.NumberFormat(LOCALE[lang], style)))
  return format.format(Number(amount))
}

/** A reason as a sentence; a country code, a day, a lane or an agreement among its parameters is spoken in the same language. */
export function reasonText(
  reason: Readonly<{ id: string; params: Readonly<Record<string, string | number>> }>,
  lang: Lang,
): string {
  const params = Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => {
      if (name === 'country') return [name, countryName(String(value), lang)]
      if (name === 'lane' || name === 'agreement') return [name, say(nameOf(String(value)), lang)]
      if (DAYS.includes(name) && value !== '') return [name, spokenDay(String(value), lang)]
      if (name === 'limit') return [name, spokenLimit(String(value), lang)]
      return [name, value]
    }),
  )
  return say(find(REASONS, reason.id), lang, params)
}
