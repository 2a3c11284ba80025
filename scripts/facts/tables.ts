import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hs6Table, itcTable, predecessorsTable, sectorProductsTable } from './codes.ts'
import { formatCsv, readRecords, sortRows, type Table } from './csv.ts'
import { destinationsTable, IMPORT_TAX_HEADER, standardTaxRows } from './destinations.ts'
import { groupsTable } from './groups.ts'
import { originRulesTable } from './origin-rules.ts'
import { itpsRows, POSTAGE_HEADER } from './postage.ts'
import { currenciesTable, exchangeRatesTable } from './rates.ts'
import { collectedSources, SOURCES_HEADER } from './sources.ts'
import { estimatesTable, IMPORTERS, tariffTable } from './tariffs.ts'
import { ADDITIONAL_HEADER, forcedLabourRangeRows, metalRows, surchargeExemptionRows } from './us-duties.ts'

const HAND = join(import.meta.dirname, 'hand')

/** Hand-written rows that join compiled rows in one table; none where there is no such file. */
function handWritten(file: string): Record<string, string>[] {
  const path = join(HAND, file)
  return existsSync(path) ? readRecords(readFileSync(path, 'utf8')) : []
}

const asRows = (records: Record<string, string>[], header: readonly string[]): string[][] =>
  records.map((record) => header.map((name) => record[name] ?? ''))

function joined(file: string, header: readonly string[], compiled: string[][]): Table {
  return { file, header, rows: sortRows([...compiled, ...asRows(handWritten(file), header)]) }
}

/** Every table that this script writes: from the collected facts alone, or together with scripts/facts/hand. */
export function compiledTables(): Table[] {
  return [
    ...IMPORTERS.map(tariffTable),
    estimatesTable(),
    destinationsTable(),
    groupsTable(),
    currenciesTable(),
    exchangeRatesTable(),
    hs6Table(),
    itcTable(),
    predecessorsTable(),
    sectorProductsTable(),
    originRulesTable(),
    joined('import-taxes.csv', IMPORT_TAX_HEADER, standardTaxRows(handWritten('import-taxes.csv'))),
    joined('postage.csv', POSTAGE_HEADER, itpsRows()),
    joined('additional-duties.csv', ADDITIONAL_HEADER, [
      ...metalRows(),
      ...surchargeExemptionRows(),
      ...forcedLabourRangeRows(),
    ]),
    sourcesTable(),
  ]
}

/** Sources named by the facts, by scripts/facts/hand and by the hand-written tables of rules. */
function sourcesTable(): Table {
  const named = [
    ...collectedSources(),
    ...['sources.csv', 'sources-rules.csv', 'sources-rooms.csv'].flatMap((file) =>
      asRows(handWritten(file), SOURCES_HEADER),
    ),
  ]
  const rows = new Map(named.map((row) => [row[0] ?? '', row]))
  return { file: 'sources.csv', header: SOURCES_HEADER, rows: sortRows([...rows.values()]) }
}

export const textOf = (table: Table): string => formatCsv(table.header, table.rows)
