/** A sheet comes in as a stream and is kept part by part: a registry of a million rows is never in memory whole. */
import type { Readable } from 'node:stream'
import { Refused } from '#kernel/refusal.ts'
import { areasFor, mayDo } from '#people/rules/authorisation.ts'
import { NotAllowed } from '#people/refusals.ts'
import type { Viewer } from '#people/viewer.ts'
import { headsOf, sheetRows, type SheetRefusals } from '#platform/sheet-rows.ts'
import { SheetEmpty, SheetNotCsv, SheetTooLarge } from '../../refusals/import/rows.ts'
import { guessMapping } from '../../rules/import/fields.ts'
import type { FirmsContext } from '../../services.ts'
import { changeRun, insertPart, insertRun, removeRun } from '../../store/import/runs.ts'

/** Rows of a part: one transaction's worth. */
const PART_ROWS = 5000
/** Registries of one state are read in by its officers. */
const STATE = 'GJ'

const REFUSE: SheetRefusals = {
  empty: () => new Refused(SheetEmpty({}, 'sheet')),
  notSheet: () => new Refused(SheetNotCsv({}, 'sheet')),
  tooLarge: (megabytes) => new Refused(SheetTooLarge({ megabytes }, 'sheet')),
}

export type ArrivingSheet = Readonly<{
  name: string
  content: Readable
  /** Asked when the stream has ended: it was cut off at the limit. */
  isCut: () => boolean
  tooLarge: () => Refused
}>

/**
 * Keeps the sheet and guesses its columns; answers the run's id. Refuses what is no CSV, has no rows, or is too large, and
 * then keeps nothing. A sheet that is cut off on its way leaves a run that nobody sees, forgotten at night.
 */
export async function receiveSheet(
  context: FirmsContext,
  viewer: Viewer,
  sheet: ArrivingSheet,
): Promise<string> {
  if (!mayDo(viewer, 'firm.import')) throw new Refused(NotAllowed())
  const { db, now, newId } = context
  const id = newId()
  const areas = areasFor(viewer, 'firm.import')
  const name = sheet.name.replace(/\p{Cc}/gu, '').slice(0, 200) || 'registry.csv'
  await insertRun(db, { id, name, areas, state: STATE, startedBy: viewer.personId, now })
  try {
    const { heads, sample, rows } = await keepParts(context, id, sheet.content)
    if (sheet.isCut()) throw sheet.tooLarge()
    if (rows === 0) throw new Refused(SheetEmpty({}, 'sheet'))
    const mapping = guessMapping(heads, sample)
    await changeRun(db, id, { status: 'mapping', columns: heads, mapping, rows })
    return id
  } catch (error) {
    await removeRun(db, id)
    throw error
  }
}

type Kept = Readonly<{ heads: string[]; sample: string[][]; rows: number }>

async function keepParts(
  { db, vault, newId }: FirmsContext,
  runId: string,
  content: Readable,
): Promise<Kept> {
  let heads: string[] | undefined
  let sample: string[][] = []
  let batch: string[][] = []
  let [rows, part] = [0, 0]
  const keep = async (): Promise<void> => {
    if (batch.length === 0) return
    if (part === 0) sample = batch.slice(0, 50)
    const firstRow = rows - batch.length + 2
    await insertPart(db, vault, { id: newId(), runId, part, firstRow, rows: batch })
    part += 1
    batch = []
  }
  for await (const cells of sheetRows(content, REFUSE)) {
    if (!heads) {
      heads = headsOf(cells, REFUSE)
      continue
    }
    rows += 1
    batch.push(cells)
    if (batch.length >= PART_ROWS) await keep()
  }
  await keep()
  return { heads: heads ?? [], sample, rows }
}
