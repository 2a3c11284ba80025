import { sortRows, type Table } from './csv.ts'
import { readFact, readFactRecords } from './facts-folder.ts'
import { TAIL, tail } from './tail.ts'

const codesOf = (importer: string, wanted: (row: Record<string, string>) => boolean): string[] =>
  readFactRecords(`tradebook/tariff/${importer}.csv`)
    .filter(wanted)
    .map((row) => row['hs6'] ?? '')

const printed = (row: Record<string, string>): boolean => !/-H4R?$/.test(row['source_id'] ?? '')

/** HS 2022 from the importers that print it, and the HS 2017 codes that HS 2022 no longer has. */
export function hs6Table(): Table {
  const current = new Set(['US', 'EAEU', 'JP'].flatMap((importer) => codesOf(importer, () => true)))
  const older = new Set(['EU', 'GB', 'ECOWAS', 'CEMAC'].flatMap((importer) => codesOf(importer, printed)))
  const rows = [...current].map((hs6) => [hs6, 'HS2022', ...tail('HS2022-UNION', 'high', '2022-01-01')])
  for (const hs6 of older) {
    if (!current.has(hs6)) {
      rows.push([hs6, 'HS2017', ...tail('HS2017-UNION', 'high', '2017-01-01', '2021-12-31')])
    }
  }
  return { file: 'hs6.csv', header: ['hs6', 'edition', ...TAIL], rows: sortRows(rows) }
}

/** India's eight-digit codes. */
export function itcTable(): Table {
  const rows = readFactRecords('itc-hs8-codes.csv').map((row) => [
    row['itc_hs8'] ?? '',
    ...tail('ITC-HS-2024-10', 'high'),
  ])
  return { file: 'itc-hs8.csv', header: ['hs8', ...TAIL], rows: sortRows(rows) }
}

const SECTORS: Record<string, string> = {
  '5.1': 'textiles',
  '5.2': 'jewellery',
  '5.3': 'handicrafts',
  '5.4': 'herbal',
}

type SectorProduct = {
  sector: string
  hs8: string
  legacy: string
  grams: string
  price: string
  flags: string
}

/** The product tables of section 5 of india-export.md. Weights and prices "per metre" are kept per metre. */
function sectorProducts(): SectorProduct[] {
  const products: SectorProduct[] = []
  let sector = ''
  for (const line of readFact('india-export.md').split('\n')) {
    const section = /^###? (\d+(?:\.\d+)?)/.exec(line)?.[1]
    if (section !== undefined) sector = SECTORS[section] ?? ''
    const cells = line.split('|').map((cell) => cell.trim())
    const hs8 = cells[2] ?? ''
    if (sector === '' || !/^\d{8}$/.test(hs8)) continue
    const number = (cell: string | undefined): string => (cell ?? '').replace('/m', '')
    products.push({
      sector,
      hs8,
      legacy: cells[3] ?? '',
      grams: number(cells[4]),
      price: number(cells[5]),
      flags: cells[8] ?? '',
    })
  }
  return products
}

export function sectorProductsTable(): Table {
  const rows = sectorProducts().map((p) => [
    p.hs8,
    p.sector,
    p.grams,
    p.price,
    p.flags,
    ...tail('SECTOR-PRODUCTS-2026-11', 'estimate'),
  ])
  const header = ['hs8', 'sector', 'grams', 'price_inr', 'flags', ...TAIL]
  return { file: 'sector-products.csv', header, rows: sortRows(rows) }
}

/** The older eight-digit code of a sector product, where the schedule split or renumbered it. */
export function predecessorsTable(): Table {
  const rows = sectorProducts()
    .filter((p) => /^\d{8}$/.test(p.legacy))
    .map((p) => [p.legacy, p.hs8, ...tail('ITC-HS-2024-10', 'medium')])
  return { file: 'itc-hs8-predecessors.csv', header: ['old_hs8', 'new_hs8', ...TAIL], rows: sortRows(rows) }
}
