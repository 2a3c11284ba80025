/** The sealed columns of this room, for the rotation of keys. */
import type { SealedColumn } from '#platform/secrets/rotate.ts'
import './desk/tables.ts'
import './tables.ts'

export const firmsSealedColumns: readonly SealedColumn[] = [
  { table: 'firms.firm', id: 'id', sealed: 'address_sealed' },
  { table: 'firms.firm', id: 'id', sealed: 'mobile_sealed', index: 'mobile_index' },
  { table: 'firms.identifier', id: 'id', sealed: 'value_sealed', index: 'value_index' },
  { table: 'firms.lut', id: 'id', sealed: 'arn_sealed', index: 'arn_index' },
  { table: 'firms.member', id: 'id', sealed: 'name_sealed' },
  { table: 'firms.note', id: 'id', sealed: 'text_sealed' },
  { table: 'firms.import_part', id: 'id', sealed: 'content_sealed' },
]
