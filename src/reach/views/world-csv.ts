/** The whole answer as a sheet. Cells that a spreadsheet would run as a formula are defused. */
import { stringify } from 'csv-stringify/sync'
import { formatAmount } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import { nameOf, paperName, reasonText } from '#tradebook/views/spoken.ts'
import { COVERAGES, VERDICTS } from '#ui/words.ts'
import type { WorldRow } from './world.ts'

export const COLUMNS = [
  'iso2',
  'destination',
  'region',
  'verdict',
  'coverage',
  'currency',
  'total',
  'total_inr',
  'lane',
  'days_min',
  'days_max',
  'papers',
  'reasons',
  'shipped_on',
  'trade_book_version',
] as const

/** UTF-8 with a byte order mark, so that spreadsheets read Hindi and Gujarati right; lines end as RFC 4180 says. */
export function worldCsv(rows: readonly WorldRow[], lang: Lang): string {
  const options = {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  }
  return stringify(
    rows.map((row) => record(row, lang)),
    options,
  )
}

function record(
  { receipt, name, region, days }: WorldRow,
  lang: Lang,
): Record<(typeof COLUMNS)[number], string | number> {
  return {
    iso2: receipt.to,
    destination: name,
    region: say(nameOf(region), lang),
    verdict: say(VERDICTS[receipt.verdict], lang),
    coverage: say(COVERAGES[receipt.coverage], lang),
    currency: receipt.currency,
    total: receipt.total === undefined ? '' : formatAmount(receipt.total, receipt.digits),
    total_inr: receipt.totalInr === undefined ? '' : formatAmount(receipt.totalInr, 2),
    lane: receipt.lane ? say(nameOf(receipt.lane), lang) : '',
    days_min: days?.[0] ?? '',
    days_max: days?.[1] ?? '',
    papers: receipt.papers.map(({ paper }) => say(paperName(paper), lang)).join('; '),
    reasons: receipt.reasons.map((reason) => reasonText(reason, lang)).join(' '),
    shipped_on: receipt.on,
    trade_book_version: receipt.version,
  }
}
