/** A sheet comes in as a stream and is kept part by part; its columns are guessed. */
import type { Readable } from 'node:stream'
import { Refused } from '#kernel/refusal.ts'
import { SheetEmpty, SheetNotCsv, SheetTooLarge } from '#firms/refusals/import/rows.ts'
import type { FirmsContext } from '#firms/services.ts'
import { whereOf, type Firm } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { headsOf, sheetRows, type SheetRefusals } from '#platform/sheet-rows.ts'
import { guessMapping } from '../../rules/sheets/fields.ts'
import { changeRun, headsTold, insertPart, insertRun, removeRun } from '../../store/sheets/runs.ts'

/** Rows of a part: one transaction's worth. */
const PART_ROWS = 1000

const REFUSE: SheetRefusals = {
  empty: () => new Refused(SheetEmpty({}, 'sheet')),
  notSheet: () => new Refused(SheetNotCsv({}, 'sheet')),
  tooLarge: (megabytes) => new Refused(SheetTooLarge({ megabytes }, 'sheet')),
}

export type ArrivingSheet = Readonly<{
  firm: Firm
  name: string
  content: Readable
  /** Asked when the stream has ended: it was cut off at the limit of so many megabytes. */
  cutAt: () => number | undefined
}>

/** Answers the run's id. Refuses what is no sheet, has no rows, or is too large, and then keeps nothing. */
export async function receiveSheet(
  context: FirmsContext,
  viewer: Viewer,
  sheet: ArrivingSheet,
): Promise<string> {
  const { db, now, newId } = context
  const { firm } = sheet
  demand(viewer, 'product.write', whereOf(firm))
  const id = newId()
  const name = sheet.name.replace(/\p{Cc}/gu, '').slice(0, 200) || 'products.csv'
  await insertRun(db, { id, firmId: firm.id, name, startedBy: viewer.personId, startedAt: now })
  try {
    const { heads, rows } = await keepParts(context, id, sheet.content)
    const cut = sheet.cutAt()
    if (cut !== undefined) throw REFUSE.tooLarge(cut)
    if (rows === 0) throw REFUSE.empty()
    const mapping = guessMapping(heads, await headsTold(db, firm.id))
    await changeRun(db, id, { status: 'mapping', columns: heads, mapping, rows })
    return id
  } catch (error) {
    await removeRun(db, id)
    throw error
  }
}

async function keepParts({ db, newId }: FirmsContext, runId: string, content: Readable) {
  let heads: string[] | undefined
  let batch: string[][] = []
  let [rows, part] = [0, 0]
  const keep = async (): Promise<void> => {
    if (batch.length === 0) return
    await insertPart(db, { id: newId(), runId, part, firstRow: rows - batch.length + 2, rows: batch })
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
  return { heads: heads ?? [], rows }
}
