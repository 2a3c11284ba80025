import { readFact, readFactRecords } from './facts-folder.ts'
import { parseCsv } from './csv.ts'

/** Leaf lines (10 digits, or 8 where there are none below) of the US schedule per HS6, chapters 01 to 97. */
export function leafLines(): Map<string, string[]> {
  const codes = parseCsv(readFact('raw/us-hts-2026r4/hts_2026_revision_4.csv'))
    .map((row) => (row[0] ?? '').replaceAll('.', ''))
    .filter((code) => /^\d{8}(\d{2})?$/.test(code) && code < '98')
  const parents = new Set(codes.filter((code) => code.length === 10).map((code) => code.slice(0, 8)))
  const lines = new Map<string, string[]>()
  for (const code of codes) {
    if (code.length === 8 && parents.has(code)) continue
    const hs6 = code.slice(0, 6)
    lines.set(hs6, [...(lines.get(hs6) ?? []), code])
  }
  return lines
}

/** Annex of the longest listed prefix that a line begins with: '' when the line is not listed. */
export function metalAnnexes(): (line: string) => string {
  const listed = new Map(
    readFactRecords('raw/us-trump-tracker/s232_annex_products.csv').map((row) => [
      row['hts_prefix'] ?? '',
      row['annex'] ?? '',
    ]),
  )
  return (line) => {
    for (let length = 10; length >= 4; length--) {
      const annex = listed.get(line.slice(0, length))
      if (annex !== undefined && line.length >= length) return annex
    }
    return ''
  }
}

/** Eight-digit lines outside the surcharge of section 122. */
export const exemptLines = (): Set<string> =>
  new Set(readFactRecords('raw/us-trump-tracker/s122_exempt_products.csv').map((row) => row['hts8'] ?? ''))
