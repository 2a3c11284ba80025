/** Tables of sheets as the query builder sees them (migrations/0016_catalogue-sheets.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Sentence } from '#kernel/words.ts'
import type { ProductState, VariantState } from '../../rules/sheets/states.ts'

export type RunStatus =
  'receiving' | 'mapping' | 'checking' | 'checked' | 'taking' | 'done' | 'stopped' | 'undoing' | 'undone'

/** What is wrong with a cell: its field and the sentence. */
export type CellFault = Readonly<{ field: string } & Sentence>

type Json<T> = ColumnType<T, string, string>

export type SheetRunTable = {
  id: string
  firm_id: string
  name: string
  status: Generated<RunStatus>
  started_by: string
  started_at: Date
  columns: Generated<string[]>
  mapping: Generated<string[]>
  row_count: Generated<number>
  beat_at: Date | null
  finished_at: Date | null
  kept_back: Generated<number>
}

declare module '#platform/database.ts' {
  interface Tables {
    'catalogue.sheet_run': SheetRunTable
    'catalogue.sheet_part': {
      id: string
      run_id: string
      part_no: number
      first_row: number
      row_count: number
      content: Buffer | null
      checked_at: Date | null
      done_at: Date | null
      made: Generated<number>
      changed: Generated<number>
      same: Generated<number>
      faulty: Generated<number>
    }
    'catalogue.sheet_fault': { run_id: string; row_no: number; faults: Json<readonly CellFault[]> }
    'catalogue.sheet_row': {
      run_id: string
      sku: string
      row_no: number
      gtin: string | null
      variant_id: string | null
      before: Json<VariantState> | null
    }
    'catalogue.sheet_touch': {
      run_id: string
      product_id: string
      before: Json<ProductState> | null
      version: number
    }
    'catalogue.sheet_parent': { firm_id: string; parent: string; product_id: string }
    'catalogue.sheet_head': { firm_id: string; head: string; field: string }
  }
}
