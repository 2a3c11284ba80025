import { sortRows, type Table } from './csv.ts'
import { readFactJson } from './facts-folder.ts'
import { TAIL, tail } from './tail.ts'

type PrintedRule = { rule: string; class: string[]; operator: string | null }
type RuleSet = { min: string; max: string; rules: PrintedRule[] }

/** One way to qualify: a change of tariff heading, a share of Indian value by any of three methods, or both. */
type Way = { rule: string; exw: string; fob: string; up: string }

const bps = (percent: string | undefined): string =>
  percent === undefined ? '' : String(Math.round(Number(percent) * 100))

const plain = (text: string): string => text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

/** Digits of a range's ends as even-length prefixes: 7117000000..7117999999 is 7117..7117. */
function prefixes(min: string, max: string): [string, string] {
  let length = 8
  while (length > 2 && min.slice(length - 2, length) === '00' && max.slice(length - 2, length) === '99')
    length -= 2
  return [min.slice(0, length), max.slice(0, length)]
}

function addShares(way: Way, text: string): void {
  const share = /\*\*([\d.]+)%\*\*/.exec(text)?.[1]
  if (share === undefined) return
  if (/build-up/.test(text)) way.up = bps(share)
  else if (/ex-works/.test(text)) way.exw = bps(share)
  // A share printed without a method is the standard one: build-down on the FOB value.
  else way.fob = bps(share)
}

/** Every printed way; "Standard QVC", chemical reaction and blending carry no figure in the source and make none. */
function waysOf(rules: PrintedRule[]): Way[] {
  const ways: Way[] = []
  for (const printed of rules) {
    const text = plain(printed.rule)
    const continues = /^- [bc]\)/.test(text)
    const choice = / or QVC \*\*/.test(text)
    const way = continues ? ways.at(-1) : { rule: printed.class[0] ?? '', exw: '', fob: '', up: '' }
    if (way === undefined) throw new Error(`a method without a rule: ${text}`)
    if (!continues) ways.push(way)
    if (choice) ways.push({ rule: '', exw: '', fob: bps(/QVC \*\*([\d.]+)%/.exec(text)?.[1]), up: '' })
    else addShares(way, text)
  }
  return ways.filter((way) => way.rule !== '' || way.exw !== '' || way.fob !== '' || way.up !== '')
}

const HEADER = [
  'agreement',
  'hs_from',
  'hs_to',
  'rule',
  'build_down_exw_bps',
  'build_down_fob_bps',
  'build_up_bps',
  ...TAIL,
]

/**
 * Product rules of the UK-India agreement, one row per range. Of several ways the first printed is kept: the others
 * only make it easier. Where the source prints several shares for parts of one range (jewellery by kind), the highest
 * is kept, so that nothing is promised too early.
 */
export function originRulesTable(): Table {
  const sets = (readFactJson('raw/uk-india-ceta-roo/india_psr.json') as { rule_sets: RuleSet[] }).rule_sets
  const rows = new Map<string, string[]>()
  for (const set of sets) {
    for (const way of waysOf(set.rules).slice(0, 1)) {
      const key = ['uk-india-ceta', ...prefixes(set.min, set.max)]
      const known = rows.get(key.join())
      if (known !== undefined && Number(known[5]) >= Number(way.fob)) continue
      rows.set(key.join(), [
        ...key,
        way.rule,
        way.exw,
        way.fob,
        way.up,
        ...tail('UK-CETA-ROO-2026', 'high', '2026-07-15'),
      ])
    }
  }
  return { file: 'origin-rules.csv', header: HEADER, rows: sortRows([...rows.values()]) }
}
