/** What may stand instead of a promise of healing: how it looks, not what it heals; else nothing. */
import { CLAIM_INSTEAD } from '../../words/checks/instead.ts'

type Spot = Readonly<{ from: number; to: number; topic: string; lang: string; isCosmetic: boolean }>

const CLAUSE_END = /[.,;!?\n।|•–—]/

/** The text with the clause from the promise on said otherwise, or without it. */
export function betterClaim(text: string, { from, to, topic, lang, isCosmetic }: Spot): string {
  const rest = text.slice(to)
  const stop = rest.search(CLAUSE_END)
  const end = stop < 0 ? text.length : to + stop
  const begin = clauseStart(text, from)
  const words = isCosmetic ? CLAIM_INSTEAD[topic]?.[lang.split('-')[0] ?? ''] : undefined
  if (words === undefined) return tidy(text.slice(0, begin) + text.slice(end))
  const isFirst = text.slice(begin, from).trim() === ''
  return tidy(`${text.slice(0, from)}${isFirst ? capital(words) : words}${text.slice(end)}`)
}

function clauseStart(text: string, from: number): number {
  for (let at = from - 1; at >= 0; at -= 1) if (CLAUSE_END.test(text[at]!)) return at + 1
  return 0
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** No doubled blanks or signs, none left at the beginning, and none that joins nothing at the end. */
export const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/([,;–—|])(\s*[,;–—|])+/g, '$1')
    .replace(/[,;–—|]\s*([.!?।])/g, '$1')
    .replace(/([.!?।])(\s*[.,;!?।])+/g, '$1')
    .replace(/\s+([.,;!?।])/g, '$1')
    .replace(/^[\s.,;!?–—|।•]+/, '')
    .replace(/[\s,;–—|•]+$/, '')
