/** The maker's side of a sheet: which column is what, look at it, take it, stop it, take it back. */
import { Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import { whereOf, type Firm } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Tx } from '#platform/database.ts'
import { RunMissing, RunNotReady, SkuColumnMissing, UndoTooLate } from '../../refusals/sheets.ts'
import type { Mapping } from '../../rules/sheets/fields.ts'
import { SHEET_TASK, sheetJobKey, UNDO_DAYS } from '../../rules/sheets/job.ts'
import { changeRun, forgetLook, keepHeads, lockRun, tallyOf, type Run } from '../../store/sheets/runs.ts'
import type { RunStatus } from '../../store/sheets/tables.ts'

export type Steering = Readonly<
  | { verb: 'check'; mapping: Mapping }
  | { verb: 'take' }
  | { verb: 'stop' }
  | { verb: 'resume' }
  | { verb: 'undo' }
>

/** From which steps a verb may start. */
const FROM: Readonly<Record<Steering['verb'], readonly RunStatus[]>> = {
  check: ['mapping', 'checked'],
  take: ['checked'],
  stop: ['checking', 'taking'],
  resume: ['stopped'],
  undo: ['done', 'stopped'],
}
const WORKS: ReadonlySet<RunStatus> = new Set(['checking', 'taking', 'undoing'])

/** Refuses RunMissing, RunNotReady, SkuColumnMissing, and an undo after its days. */
export async function steerSheet(
  { db, now }: FirmsContext,
  viewer: Viewer,
  firm: Firm,
  runId: string,
  steering: Steering,
): Promise<void> {
  demand(viewer, 'product.write', whereOf(firm))
  await db.transaction().execute(async (tx) => {
    const run = await lockRun(tx, runId)
    if (run?.firmId !== firm.id) throw new Refused(RunMissing())
    if (!FROM[steering.verb].includes(run.status)) throw new Refused(RunNotReady())
    const status = await step(tx, run, steering, now)
    await changeRun(tx, run.id, { status, beatAt: now })
    if (WORKS.has(status)) await enqueue(tx, SHEET_TASK, { run: runId }, { key: sheetJobKey(runId) })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'product.write',
      subject: `sheet:${runId}`,
      detail: { step: steering.verb, rows: run.rows },
    })
  })
}

async function step(tx: Tx, run: Run, steering: Steering, now: Date): Promise<RunStatus> {
  switch (steering.verb) {
    case 'check': {
      const { mapping } = steering
      if (!mapping.includes('sku')) throw new Refused(SkuColumnMissing({}, 'mapping'))
      await keepHeads(tx, run, mapping)
      await changeRun(tx, run.id, { mapping })
      await forgetLook(tx, run.id)
      return 'checking'
    }
    case 'take':
      return 'taking'
    case 'stop':
      return 'stopped'
    case 'undo': {
      const since = (run.finishedAt ?? run.startedAt).getTime()
      if (now.getTime() - since > UNDO_DAYS * 86_400_000) throw new Refused(UndoTooLate({ days: UNDO_DAYS }))
      return 'undoing'
    }
    case 'resume': {
      const { checked, parts } = await tallyOf(tx, run.id)
      return checked < parts ? 'checking' : 'taking'
    }
  }
}
