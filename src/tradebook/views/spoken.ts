/** The trade book's ids in words. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang, type Sentence } from '#kernel/words.ts'
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

/** A reason as a sentence; a country code, a lane or an agreement among its parameters is spoken in the same language. */
export function reasonText(
  reason: Readonly<{ id: string; params: Readonly<Record<string, string | number>> }>,
  lang: Lang,
): string {
  const params = Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => {
      if (name === 'country') return [name, countryName(String(value), lang)]
      if (name === 'lane' || name === 'agreement') return [name, say(nameOf(String(value)), lang)]
      return [name, value]
    }),
  )
  return say(find(REASONS, reason.id), lang, params)
}
