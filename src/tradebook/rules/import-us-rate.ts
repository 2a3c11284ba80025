/**
 * The general rate of duty as the Harmonized Tariff Schedule of the United States prints it, in the grammar of
 * duty-expression.ts: `Free`, `6.8%`, `1.7¢/kg`, `$1.035/kg + 13.6%`, `8.8¢/kg on drained weight`.
 */
import { basisPoints, shifted, UNREAD } from './import-amount.ts'

/** The schedule's units → the grammar's, and by how many powers of ten the printed unit is larger. */
const UNITS: Readonly<Record<string, readonly [unit: string, tens: number]>> = {
  kg: ['kg', 0],
  t: ['kg', 3],
  each: ['item', 0],
  head: ['item', 0],
  'pr.': ['pair', 0],
  'doz.': ['doz', 0],
  gross: ['gross', 0],
  '1000': ['1000item', 0],
  liter: ['l', 0],
  'pf.liter': ['pfl', 0],
  bbl: ['bbl', 0],
  m2: ['m2', 0],
  m3: ['m3', 0],
  'clean kg': ['kg.clean', 0],
  'kg on drained weight': ['kg.drained', 0],
  'kg on contents and container': ['kg.gross', 0],
  'kg on entire contents of container': ['kg.gross', 0],
  'kg of total sugars': ['kg.sugar', 0],
  'kg on lead content': ['kg.lead', 0],
  'kg on copper content': ['kg.copper', 0],
  'kg on tungsten content': ['kg.tungsten', 0],
  'kg on molybdenum content': ['kg.molybdenum', 0],
  'kg on magnesium content': ['kg.magnesium', 0],
}

const AMOUNT = /^(\$?)(\d+(?:\.\d+)?)(¢?) ?(?:\/ ?)?(.+)$/

/**
 * The expression of one printed rate; `?` where it names a part of the article, another heading or a note.
 * A sliding rate (`1.4606¢/kg less … for each degree … but not less than …`) gives its printed upper end: never too low.
 */
export function readUsRate(printed: string): string {
  const text = printed.trim().replace(/\s+/g, ' ')
  if (text === 'Free') return '0bp'
  const terms = upperEnd(text)
    .split(/ ?\+ ?/)
    .map(readTerm)
  return terms.includes(UNREAD) ? UNREAD : terms.join('+')
}

const upperEnd = (text: string): string => /^(\S+) less .+ but not less than \S+$/.exec(text)?.[1] ?? text

function readTerm(term: string): string {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(term)
  if (percent) return basisPoints(percent[1]!)
  const [, dollar, amount = '', cent, unitText = ''] = AMOUNT.exec(term) ?? []
  const unit = UNITS[unitText.replace('pf. liter', 'pf.liter')]
  if (!unit || Boolean(dollar) === Boolean(cent)) return UNREAD
  return `${shifted(amount, unit[1] + (cent ? 2 : 0))}USD/${unit[0]}`
}
