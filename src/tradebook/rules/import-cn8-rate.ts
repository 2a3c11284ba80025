/**
 * Duty rates as the Combined Nomenclature of the Union and the UK Global Tariff print them, in the grammar of
 * duty-expression.ts: `9.00% +  EA MAX 20.70%  + ADFM`, `4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item`,
 * `15.00% (01 JAN-14 FEB, 16 JUN-31 DEC), 0.00% (15 FEB-15 JUN)`.
 */
import { basisPoints, shifted, UNREAD } from './import-amount.ts'

/** Printed units without their blanks → the grammar's, and by how many powers of ten the printed unit is larger. */
const UNITS: Readonly<Record<string, readonly [unit: string, tens: number]>> = {
  '100kg': ['kg', 2],
  '100kg/net': ['kg', 2],
  tonne: ['kg', 3],
  '1000kg': ['kg', 3],
  hl: ['l', 2],
  item: ['item', 0],
  '1000items': ['item', 3],
  '100m': ['m', 2],
  m2: ['m2', 0],
  '%vol/hl': ['pctvol.l', 2],
  'kg/totalc': ['kg.alc', 0],
  'kg/lacticmatter': ['kg.lactic', 0],
  'kg/drylacticmatter': ['kg.lactic', 0],
  '100kg/netdrainedwt': ['kg.drained', 2],
  '100kgeda': ['kg.drained', 2],
  '100kg/gross': ['kg.gross', 2],
  '100kg/br': ['kg.gross', 2],
  '100kg/netdry': ['kg.dry', 2],
  '100kgmas': ['kg.dry', 2],
  '100kg/stdqual': ['kg.std', 2],
  '100kgstdqual': ['kg.std', 2],
  '100kg/net/%sacchar.': ['pct.kg', 2],
}

/** Components that no parcel's papers answer; the grammar keeps their names. */
const COMPONENTS: Readonly<Record<string, string>> = {
  EntryPrice: 'entry',
  EA: 'EA',
  ADSZ: 'ADSZ',
  ADFM: 'ADFM',
}

/** The expression of one printed rate; `?` where any part of it is not in the list above. */
export function readCn8Rate(printed: string): string {
  const text = printed.replaceAll('€', ' EUR').replace(/\s+/g, ' ').trim()
  const read = /\(\d/.test(text) ? readSeasons(text) : readChoice(text)
  return read.includes(UNREAD) ? UNREAD : read
}

/** Rates by the day of entry; the ranges of days are not kept, so none of them can be charged. */
function readSeasons(text: string): string {
  const rates = text.replace(/\([^)]*\)/g, '').split(',')
  return `season(${rates.map((rate) => readChoice(rate.trim())).join(';')})`
}

/** `A MIN B` is at least B, `MAX C` at most C. */
function readChoice(text: string): string {
  const [first = '', ...bounds] = text.split(/ (?=(?:MIN|MAX) )/)
  return bounds.reduce((duty, bound) => {
    const chosen = bound.startsWith('MIN') ? 'max' : 'min'
    return `${chosen}(${duty};${readSum(bound.slice(4))})`
  }, readSum(first))
}

const readSum = (text: string): string => text.split('+').map(readTerm).join('+')

/** A bare number is a percentage: a few rates were printed without their sign. */
function readTerm(printed: string): string {
  const term = printed.replaceAll(' ', '')
  const percent = /^(\d+(?:\.\d+)?)%?$/.exec(term)
  if (percent) return basisPoints(percent[1]!)
  const amount = /^([\d,]*\d(?:\.\d+)?)(EUR|GBP)\/(.+)$/.exec(term)
  if (!amount) return COMPONENTS[term] ?? UNREAD
  const unit = UNITS[amount[3]!.replaceAll(',', '')]
  return unit ? `${shifted(amount[1]!, unit[1])}${amount[2]}/${unit[0]}` : UNREAD
}
