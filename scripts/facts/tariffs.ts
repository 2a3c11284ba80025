import { sortRows, type Table } from './csv.ts'
import { readFactRecords } from './facts-folder.ts'
import { TAIL, tail, type Confidence } from './tail.ts'

export const IMPORTERS = ['AU', 'CEMAC', 'EAEU', 'ECOWAS', 'EU', 'GB', 'JP', 'NO', 'US'] as const

const EDITIONS_OF_2026 = ['US-', 'JP-', 'AU-', 'EAEU-']

type Line = Record<string, string>

/** Editions of 2026 are high; older editions and rows derived from one heading rate medium; the rest low. */
function confidenceOf(line: Line): Confidence {
  const source = line['source_id'] ?? ''
  if (source.endsWith('-H4R')) return 'low'
  if (source.startsWith('NO-')) return Number(line['mfn_max_bps']) > 0 ? 'medium' : 'low'
  return EDITIONS_OF_2026.some((start) => source.startsWith(start)) ? 'high' : 'medium'
}

const dayOf = (edition: string): string => (edition.length === 7 ? `${edition}-01` : edition)

/**
 * Sliding rates that the source leaves as "?" but whose printed upper end is known: raw cane sugar pays at most
 * 1.4606 cents per kg on the three quota lines of 1701.14 (HTS 2026 revision 4).
 */
const UPPER_ENDS: Record<string, [unread: string, read: string]> = {
  'US 170114': ['3x?', '3x0.014606USD/kg'],
}

function withUpperEnds(importer: string, line: Line): Line {
  const known = UPPER_ENDS[`${importer} ${column(line, 'hs6')}`]
  return known === undefined ? line : { ...line, specific: column(line, 'specific').replace(...known) }
}

const column = (line: Line, name: string): string => line[name] ?? ''

/** One importer's HS6 rows. The mean is left out: it is never a rate that anyone pays. */
export function tariffTable(importer: string): Table {
  const lines = readFactRecords(`tradebook/tariff/${importer}.csv`).map((line) =>
    withUpperEnds(importer, line),
  )
  const names = [
    'hs6',
    'lines',
    'mfn_min_bps',
    'mfn_max_bps',
    'specific',
    'in_pref_min_bps',
    'in_pref_max_bps',
  ]
  const rows = lines.map((line) => [
    ...names.map((name) => column(line, name)),
    dayOf(column(line, 'as_of')),
    ...tail(column(line, 'source_id'), confidenceOf(line)),
  ])
  const header = [...names.map((name) => name.replace(/^in_/, '')), 'as_of', ...TAIL]
  return { file: `tariff/${importer}.csv`, header, rows: sortRows(rows) }
}

/** Chapter estimates per zone, for the importers whose official lines we do not have. */
export function estimatesTable(): Table {
  const rows = readFactRecords('tradebook/estimates.csv').map((row) => [
    column(row, 'zone'),
    column(row, 'hs2'),
    column(row, 'estimate_bps'),
    ...tail('EST-2026-11', 'estimate'),
  ])
  return { file: 'estimates.csv', header: ['zone', 'hs2', 'estimate_bps', ...TAIL], rows: sortRows(rows) }
}
