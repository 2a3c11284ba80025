/**
 * The worker's side of an import: looks at every part (the dry run), or takes it. Each part is one transaction that also marks
 * the part, so a killed worker's parts are whole or not begun, and nothing is taken twice.
 */
import type { Vault } from '#people/vault.ts'
import type { Context } from '#platform/context.ts'
import { enqueue, type Cron, type Tasks } from '#platform/jobs.ts'
import type { Services } from '#tradebook/services.ts'
import { IMPORT_TASK, importJobKey } from '../../rules/import/job.ts'
import { sectorsOf } from '../../rules/makes.ts'
import { readerOf } from '../../rules/import/reader.ts'
import { editionAt, type FirmsContext } from '../../services.ts'
import { prepareFirm } from '../../store/import/prepare.ts'
import { breathe, GO, readPartRows, type ReadPart, type Reading } from '../../store/import/read-part.ts'
import {
  changeRun,
  findRun,
  forgetSheets,
  partsLeft,
  readPart,
  stalledRuns,
  type Part,
  type Run,
} from '../../store/import/runs.ts'
import {
  broughtBefore,
  claimPart,
  closePart,
  holdersOf,
  insertFirms,
  keepFaults,
  noteAlike,
  oneAtATime,
  type PartFault,
  type PreparedFirm,
} from '../../store/import/take-part.ts'

/** While the database writes one part, the next one is read and sealed. */
const LANES = 2
const TRIES = 5

type Phase = 'check' | 'take'

type Work = Reading & Readonly<{ run: Run; phase: Phase; sectors: (makes: readonly string[]) => string }>

/** Works for about `budgetMs`, then queues itself again: other jobs have their turn. Answers true when the phase is over. */
export async function workImport(
  context: FirmsContext,
  { shelf }: Pick<Services, 'shelf'>,
  runId: string,
  budgetMs: number,
): Promise<boolean> {
  const { db, now } = context
  const run = await findRun(db, runId)
  const phase: Phase | undefined =
    run?.status === 'checking' ? 'check' : run?.status === 'importing' ? 'take' : undefined
  if (!run || !phase) return true
  const work = await workOf(context, { shelf }, run, phase)
  const waiting = await partsLeft(db, runId, phase)
  const until = performance.now() + budgetMs
  const lane = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (!(await goesOn(context, work))) return
      await doPart(context, work, id)
      if (performance.now() > until) return
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  if ((await partsLeft(db, runId, phase)).length === 0) return finish(context, run, phase)
  if (await goesOn(context, work))
    await enqueue(db, IMPORT_TASK, { run: runId }, { key: importJobKey(runId) })
  await changeRun(db, runId, { beatAt: now })
  return false
}

async function workOf(
  { now, vault }: FirmsContext,
  services: Pick<Services, 'shelf'>,
  run: Run,
  phase: Phase,
): Promise<Work> {
  const edition = await editionAt(services, now)
  const known = new Map<string, string>()
  const sectors = (makes: readonly string[]): string => {
    const key = makes.join(' ')
    if (!known.has(key)) known.set(key, sectorsOf(makes, edition).join(' '))
    return known.get(key)!
  }
  const { areas, state, mapping } = run
  return { run, phase, sectors, areas, state, vault, reader: readerOf(edition, mapping) }
}

/** False once the officer has stopped it. */
async function goesOn({ db }: FirmsContext, { run }: Work): Promise<boolean> {
  return (await findRun(db, run.id))?.status === run.status
}

async function finish({ db, now }: FirmsContext, run: Run, phase: Phase): Promise<true> {
  await db.transaction().execute(async (tx) => {
    await changeRun(
      tx,
      run.id,
      phase === 'check' ? { status: 'checked', beatAt: now } : { status: 'done', finishedAt: now },
    )
    if (phase === 'take') await enqueue(tx, 'firms.work-out-ladders', {}, { key: 'firms.work-out-ladders' })
  })
  return true
}

async function doPart(context: FirmsContext, work: Work, id: string): Promise<void> {
  const { db, vault, newId } = context
  const part = await readPart(db, vault, id)
  // Forgotten rows cannot be taken; the run is older than its sheet.
  if (!part) return
  const rows = await readPartRows(part, work)
  const prepared: PreparedFirm[] = []
  for (const [at, row] of (work.phase === 'check' ? [] : rows.read).entries()) {
    if (at % GO === GO - 1) await breathe()
    prepared.push(prepareFirm(vault, newId, work.sectors, row))
  }
  for (let tried = 1; ; tried++) {
    try {
      return await settle(context, work, part, rows, prepared)
    } catch (error) {
      // Somebody registered one of these firms this very moment: looked at again, it is known.
      if (tried >= TRIES || !isRace(error)) throw error
    }
  }
}

const isRace = (error: unknown): boolean =>
  ['23505', '40P01', '40001'].includes((error as { code?: string }).code ?? '')

function settle(
  { db, now }: FirmsContext,
  { run, phase }: Work,
  part: Part,
  rows: ReadPart,
  prepared: readonly PreparedFirm[],
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await oneAtATime(tx, run.id)
    if (!(await claimPart(tx, part.id, phase))) return
    const known = new Map([
      ...(await broughtBefore(tx, rows.contents)),
      ...(await holdersOf(tx, rows.sought)),
    ])
    const repeats = [...known].map(([row, firm]): PartFault => ({ row, kind: 'known', firm }))
    const fresh = prepared.filter(({ row }) => !known.has(row))
    await insertFirms(tx, fresh, { runId: run.id, by: run.startedBy, state: run.state, now })
    const alike = await noteAlike(tx, fresh, now)
    const faults = [...rows.faults, ...repeats]
    await keepFaults(tx, run.id, rows.span, faults)
    const twice = rows.faults.filter(({ kind }) => kind === 'twice').length
    await closePart(tx, part.id, phase, {
      good: rows.read.length - known.size,
      alike,
      now,
      faulty: rows.faults.length - twice,
      repeated: twice + known.size,
    })
    await changeRun(tx, run.id, { beatAt: now })
  })
}

/** A job gives way to others after this; the run goes on in the next one. */
const BUDGET_MS = 20_000
const STALLED_MS = 60_000
/** The officer has fetched her returned sheet by then. */
const KEPT_MS = 30 * 86_400_000

/** `context.vault` and the shelf are the program's own. */
export const importTasks = (services: Readonly<{ vault: Vault }> & Pick<Services, 'shelf'>): Tasks => ({
  [IMPORT_TASK]: async (context: Context, payload) => {
    const { run } = payload as { run: string }
    await workImport({ ...context, vault: services.vault }, services, run, BUDGET_MS)
  },
  /** A worker that was killed leaves its job locked for hours; the run itself says where it stands. */
  'firms.resume-imports': async ({ db, now }: Context) => {
    const before = new Date(now.getTime() - STALLED_MS)
    for (const run of await stalledRuns(db, before))
      await enqueue(db, IMPORT_TASK, { run }, { key: importJobKey(run) })
  },
  'firms.forget-sheets': ({ db, now }: Context) => forgetSheets(db, new Date(now.getTime() - KEPT_MS)),
})

export const importCron: readonly Cron[] = [
  { task: 'firms.resume-imports', match: '* * * * *' },
  { task: 'firms.forget-sheets', match: '0 21 * * *' },
]
