import { exemptLines, leafLines, metalAnnexes } from './us-lines.ts'
import { TAIL, tail } from './tail.ts'

export const ADDITIONAL_HEADER = [
  'measure',
  'scope',
  'origin',
  'hs_from',
  'hs_to',
  'when',
  'min_bps',
  'max_bps',
  'excludes',
  'in_tax_base',
  'reason',
  ...TAIL,
]

/** Annex 1a: articles of metal; 1b: derivatives; 2: taken off the list; 3: 15 % floor, kept as 15 %. */
const ANNEX_BPS: Record<string, number> = { '': 0, '1a': 5000, '1b': 2500, '2': 0, '3': 1500 }

const METALS_FROM = '2026-04-06'

/** Section 232 metals since 6 April 2026, on the full value; a range where only some lines of the HS6 are listed. */
export function metalRows(): string[][] {
  const annexOf = metalAnnexes()
  const rows: string[][] = []
  for (const [hs6, lines] of leafLines()) {
    const rates = lines.map((line) => ANNEX_BPS[annexOf(line)] ?? 0)
    if (Math.max(...rates) === 0) continue
    rows.push([
      's232',
      'US-CU',
      '*',
      hs6,
      hs6,
      '!metalPercent<=15',
      String(Math.min(...rates)),
      String(Math.max(...rates)),
      's122 s301',
      'Y',
      'us-s232',
      ...tail('US-S232-ANNEX-2026', 'medium', METALS_FROM),
    ])
  }
  return rows
}

/** HS6 codes with the share of their lines that is exempt: all, or some. */
function exemptShares(): { hs6: string; whole: boolean }[] {
  const exempt = exemptLines()
  return [...leafLines()]
    .map(([hs6, lines]) => ({
      hs6,
      hits: lines.filter((line) => exempt.has(line.slice(0, 8))).length,
      of: lines.length,
    }))
    .filter(({ hits }) => hits > 0)
    .map(({ hs6, hits, of }) => ({ hs6, whole: hits === of }))
}

/** Section 122: nothing on exempt lines, a range where only some lines of the HS6 are exempt. */
export function surchargeExemptionRows(): string[][] {
  return exemptShares().map(({ hs6, whole }) => [
    's122',
    'US-CU',
    '*',
    hs6,
    hs6,
    '',
    '0',
    whole ? '0' : '1000',
    '',
    'Y',
    'us-s122',
    ...tail('US-S122-EXEMPT-2026', 'medium', '2026-02-24', '2026-07-23'),
  ])
}

/**
 * Section 301: the list of exempt goods (Annex II of the notice) is not in hand. It is said to mirror the earlier
 * exemptions by more than nine tenths, so the lines exempt from section 122 get a range from nothing to the full rate.
 */
export function forcedLabourRangeRows(): string[][] {
  return exemptShares().map(({ hs6 }) => [
    's301',
    'US-CU',
    'IN',
    hs6,
    hs6,
    '',
    '0',
    '1000',
    '',
    'Y',
    'us-s301',
    ...tail('US-S301-ANNEX2-PROXY', 'low', '2026-07-24'),
  ])
}
