/** The desk's sealed columns, for the rotation of keys. */
import type { SealedColumn } from '#platform/secrets/rotate.ts'
import './tables.ts'

export const deskSealedColumns: readonly SealedColumn[] = [
  { table: 'firms.import_part', id: 'id', sealed: 'content_sealed' },
]
