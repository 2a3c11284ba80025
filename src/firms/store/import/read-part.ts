/** The rows of one part read into firms and faults, before any question to the database. */
import { covers, type Area } from '#people/rules/roles.ts'
import type { Vault } from '#people/vault.ts'
import { fieldsOfRow, readRow, type RowReader } from '../../rules/import/read-row.ts'
import { contentOf, type Read } from './prepare.ts'
import type { Part } from './runs.ts'
import type { PartFault, Sought } from './take-part.ts'

export type ReadPart = Readonly<{
  read: readonly Read[]
  faults: readonly PartFault[]
  /** Numbers to look up, under every key of the ring. */
  sought: readonly Sought[]
  /** Rows by their content. */
  contents: ReadonlyMap<string, number>
  span: Readonly<{ first: number; last: number }>
}>

export type Reading = Readonly<{ reader: RowReader; areas: readonly Area[]; state: string; vault: Vault }>

/** Of rows with the same number or the same content the first one stays. */
export function readPartRows(part: Part, { reader, areas, state, vault }: Reading): ReadPart {
  const read: Read[] = []
  const faults: PartFault[] = []
  const sought: Sought[] = []
  const contents = new Map<string, number>()
  const numbers = new Set<string>()
  part.rows.forEach((cells, at) => {
    const row = part.firstRow + at
    const fault = (kind: PartFault['kind']) => faults.push({ row, kind, firm: null })
    const found = readRow(cells, reader)
    if (!found.ok) return fault('wrong')
    const { firm } = found
    const where = { state, district: firm.district }
    if (!areas.some((area) => covers(area, where))) return fault('outside')
    const content = contentOf(vault, fieldsOfRow(cells, reader.mapping))
    const all = firm.numbers.map(({ value }) => vault.indexesOf(value))
    const indexes = all.map(([current]) => current!)
    const keys = firm.numbers.map(({ kind }, index) => `${kind} ${indexes[index]}`)
    if (contents.has(content) || keys.some((key) => numbers.has(key))) return fault('twice')
    contents.set(content, row)
    for (const key of keys) numbers.add(key)
    firm.numbers.forEach(({ kind }, which) =>
      sought.push(...all[which]!.map((index) => ({ row, kind, index }))),
    )
    return read.push({ row, content, firm, indexes })
  })
  const span = { first: part.firstRow, last: part.firstRow + part.rows.length - 1 }
  return { read, faults, sought, contents, span }
}
