/** The rows of one part read into firms and faults, before any question to the database. */
import { covers, type Area } from '#people/rules/roles.ts'
import type { Vault } from '#people/vault.ts'
import { fieldsOfRow, readRow, type RowReader } from '../../rules/import/read-row.ts'
import { contentHash, type Read } from './prepare.ts'
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

/** Rows read in one go, before others have their turn: pages are answered by the same process. */
export const GO = 100

/** Lets whatever waits in this process go first. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Of rows with the same number or the same content the first one stays. */
export async function readPartRows(part: Part, reading: Reading): Promise<ReadPart> {
  const found = {
    read: [] as Read[],
    faults: [] as PartFault[],
    sought: [] as Sought[],
    contents: new Map<string, number>(),
    numbers: new Set<string>(),
  }
  const hash = contentHash(reading.vault)
  for (const [at, cells] of part.rows.entries()) {
    if (at % GO === GO - 1) await breathe()
    readOne(found, cells, part.firstRow + at, reading, hash)
  }
  const { read, faults, sought, contents } = found
  const span = { first: part.firstRow, last: part.firstRow + part.rows.length - 1 }
  return { read, faults, sought, contents, span }
}

type Found = Readonly<{
  read: Read[]
  faults: PartFault[]
  sought: Sought[]
  contents: Map<string, number>
  numbers: Set<string>
}>

function readOne(
  { read, faults, sought, contents, numbers }: Found,
  cells: readonly string[],
  row: number,
  { reader, areas, state, vault }: Reading,
  hash: ReturnType<typeof contentHash>,
): void {
  const fault = (kind: PartFault['kind']): void => void faults.push({ row, kind, firm: null })
  const result = readRow(cells, reader)
  if (!result.ok) return fault('wrong')
  const { firm } = result
  const where = { state, district: firm.district }
  if (!areas.some((area) => covers(area, where))) return fault('outside')
  const content = hash(fieldsOfRow(cells, reader.mapping))
  const all = firm.numbers.map(({ value }) => vault.indexesOf(value))
  const indexes = all.map(([current]) => current!)
  const keys = firm.numbers.map(({ kind }, index) => `${kind} ${indexes[index]}`)
  if (contents.has(content) || keys.some((key) => numbers.has(key))) return fault('twice')
  contents.set(content, row)
  for (const key of keys) numbers.add(key)
  firm.numbers.forEach(({ kind }, which) => {
    for (const index of all[which]!) sought.push({ row, kind, index })
  })
  read.push({ row, content, firm, indexes })
}
