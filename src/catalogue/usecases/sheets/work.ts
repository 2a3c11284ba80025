/**
 * The worker's side of a sheet: looks at every part, takes it, or takes it back. Each part is one transaction that also marks
 * the part, so a killed worker's parts are whole or not begun, and no row is taken twice.
 */
import { oneLine } from '#firms/rules/identifiers/text.ts'
import { editionAt } from '#firms/services.ts'
import { findFirm, type Firm } from '#firms/store/firms.ts'
import { takeCode } from '#finder/rules/code.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { parseGtin, gtin14 } from '../../rules/gtin.ts'
import { stopTerms } from '../../rules/goods-text.ts'
import { cellsOf, unitsOf, type Cells } from '../../rules/sheets/fields.ts'
import { SHEET_TASK, sheetJobKey } from '../../rules/sheets/job.ts'
import { namesOf } from '../../rules/sheets/names.ts'
import { planPart, type Setting } from '../../rules/sheets/plan.ts'
import { reportCatalogue } from '../../store/progress.ts'
import { knownOf, seenInSheet } from '../../store/sheets/known.ts'
import {
  changeRun,
  claimPart,
  closePart,
  findRun,
  keepFaults,
  partIds,
  readPart,
  type Part,
  type Phase,
  type Run,
} from '../../store/sheets/runs.ts'
import { keepRows, oneAtATime, writePlan } from '../../store/sheets/take.ts'
import { undoSome } from '../../store/sheets/undo.ts'

const TRIES = 5
/** Products that an undo puts back in one transaction. */
const UNDO_BATCH = 300

type Work = Readonly<{ run: Run; firm: Firm; edition: Edition; setting: Setting; units: readonly string[] }>

/** Works for about `budgetMs`, then queues itself again: other jobs have their turn. Answers true when the phase is over. */
export async function workSheet(
  context: Context,
  shelf: Shelf,
  runId: string,
  budgetMs: number,
): Promise<boolean> {
  const { db } = context
  const run = await findRun(db, runId)
  const firm = run && (await findFirm(db, run.firmId))
  if (!run || !firm || !['checking', 'taking', 'undoing'].includes(run.status)) return true
  const edition = await editionAt({ shelf }, context.now)
  const work = workOf(context, run, firm, edition)
  const until = performance.now() + budgetMs
  const isOver = await (run.status === 'undoing' ? undo(context, work, until) : parts(context, work, until))
  if (!isOver && (await goesOn(context, work)))
    await enqueue(db, SHEET_TASK, { run: runId }, { key: sheetJobKey(runId) })
  return isOver
}

function workOf({ now, newId }: Context, run: Run, firm: Firm, edition: Edition): Work {
  const codes = new Map<string, boolean>()
  const isHs6 = (hs6: string): boolean => {
    if (!codes.has(hs6)) codes.set(hs6, takeCode(edition, hs6).ok)
    return codes.get(hs6)!
  }
  const make = firm.makes.length === 1 ? (firm.makes[0] ?? null) : null
  const against = { now: now.toISOString(), isHs6, terms: stopTerms(edition) }
  const setting = { names: namesOf(edition), against, newId, district: firm.district, make }
  return { run, firm, edition, setting, units: unitsOf(run.columns) }
}

/** False once she has stopped it. */
const goesOn = async ({ db }: Context, { run }: Work): Promise<boolean> =>
  (await findRun(db, run.id))?.status === run.status

async function parts(context: Context, work: Work, until: number): Promise<boolean> {
  const { db, now } = context
  const { run, firm, edition } = work
  const phase: Phase = run.status === 'checking' ? 'check' : 'take'
  for (const id of await partIds(db, run.id, phase)) {
    if (performance.now() > until || !(await goesOn(context, work))) return false
    const part = await readPart(db, id)
    // Forgotten rows cannot be taken; the run is older than its sheet.
    if (part) await trying(() => settlePart(context, work, phase, part))
  }
  await db.transaction().execute(async (tx) => {
    await changeRun(
      tx,
      run.id,
      phase === 'check' ? { status: 'checked' } : { status: 'done', finishedAt: now },
    )
    if (phase === 'take') await reportCatalogue(tx, firm.id, edition, now)
  })
  return true
}

/** Somebody may make one of these SKUs this very moment: looked at again, it is known. */
async function trying(work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      const isRace = ['23505', '40P01', '40001'].includes((error as { code?: string }).code ?? '')
      if (tried >= TRIES || !isRace) throw error
    }
  }
}

function settlePart({ db, now }: Context, work: Work, phase: Phase, part: Part): Promise<void> {
  const { run, firm, setting, units } = work
  const cells = part.rows.map((row) => cellsOf(row, run.mapping, units))
  const asked = { firmId: firm.id, ...keysOf(cells) }
  const span = { first: part.firstRow, last: part.firstRow + part.rows.length - 1 }
  return db.transaction().execute(async (tx) => {
    await oneAtATime(tx, firm.id)
    if (!(await claimPart(tx, part.id, phase))) return
    const known = await knownOf(tx, asked, phase === 'take')
    const seen = await seenInSheet(tx, run.id, span, asked)
    const plan = planPart(cells, part.firstRow, { ...known, seen }, setting)
    if (phase === 'take') {
      const about = { runId: run.id, sheet: run.name, firmId: firm.id, by: run.startedBy, now }
      await writePlan(tx, plan, known, about)
    }
    await keepRows(tx, run.id, plan.rows, phase === 'take')
    await keepFaults(tx, run.id, span, plan.faults)
    await closePart(tx, part.id, phase, plan.counts, now)
    await changeRun(tx, run.id, { beatAt: now })
  })
}

/** What to look up before the rows are read. */
function keysOf(cells: readonly Cells[]) {
  const gtins = cells.flatMap(({ gtin }) => {
    const read = gtin === undefined ? undefined : parseGtin(gtin)
    return read?.ok ? [gtin14(read.value.value)] : []
  })
  return {
    skus: cells.flatMap(({ sku }) => sku?.normalize('NFKC').trim().toLowerCase() ?? []),
    parents: [
      ...new Set(
        cells.flatMap(({ parent }) => (parent === undefined ? [] : oneLine(parent, 80).toLowerCase())),
      ),
    ],
    gtins,
  }
}

async function undo({ db, now }: Context, { run, firm, edition }: Work, until: number): Promise<boolean> {
  const writer = { firmId: firm.id, by: run.startedBy, now }
  for (;;) {
    if (performance.now() > until) return false
    const count = await db.transaction().execute(async (tx) => {
      await oneAtATime(tx, firm.id)
      await changeRun(tx, run.id, { beatAt: now })
      return undoSome(tx, run.id, writer, UNDO_BATCH)
    })
    if (count === 0) break
  }
  await db.transaction().execute(async (tx) => {
    await changeRun(tx, run.id, { status: 'undone' })
    await reportCatalogue(tx, firm.id, edition, now)
  })
  return true
}
