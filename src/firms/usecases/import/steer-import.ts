/** The officer's side of an import: which column is what, look at it, take it, stop it. */
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Tx } from '#platform/database.ts'
import { NameColumnMissing, PlaceColumnMissing, RunMissing, RunNotReady } from '../../refusals/import/rows.ts'
import type { Mapping } from '../../rules/import/fields.ts'
import type { FirmsContext } from '../../services.ts'
import { changeRun, lockRun, tallyOf, type Run } from '../../store/import/runs.ts'
import type { RunStatus } from '../../store/desk/tables.ts'
import { IMPORT_TASK, importJobKey } from '../../rules/import/job.ts'

export type Steering = Readonly<
  { verb: 'check'; mapping: Mapping } | { verb: 'take' } | { verb: 'stop' } | { verb: 'resume' }
>

/** From which steps a verb may start. */
const FROM: Readonly<Record<Steering['verb'], readonly RunStatus[]>> = {
  check: ['mapping', 'checked'],
  take: ['checked'],
  stop: ['checking', 'importing'],
  resume: ['stopped'],
}

/** An officer steers her own imports. Refuses RunMissing, RunNotReady, and columns without a name or a place. */
export async function steerImport(
  { db, now }: FirmsContext,
  viewer: Viewer,
  runId: string,
  steering: Steering,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const run = await lockRun(tx, runId)
    if (!run || run.startedBy !== viewer.personId) throw new Refused(RunMissing())
    demand(viewer, 'firm.import', { state: run.state, ...areaOf(run) })
    if (!FROM[steering.verb].includes(run.status)) throw new Refused(RunNotReady())
    const status = await step(tx, run, steering, now)
    if (status === 'checking' || status === 'importing')
      await enqueue(tx, IMPORT_TASK, { run: runId }, { key: importJobKey(runId) })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.import',
      subject: `import:${runId}`,
      place: { state: run.state },
      detail: {
        step: steering.verb,
        rows: run.rows,
      },
    })
  })
}

/** The area that she imports for, as the run keeps it: her grant must still hold there. */
function areaOf({ areas }: Run): Readonly<Record<string, string>> {
  const [first] = areas
  return first && first.kind !== 'everything' ? { [first.kind]: first.code } : {}
}

async function step(tx: Tx, run: Run, steering: Steering, now: Date): Promise<RunStatus> {
  const to = async (status: RunStatus, mapping?: Mapping): Promise<RunStatus> => {
    await changeRun(tx, run.id, { status, beatAt: now, ...(mapping ? { mapping } : {}) })
    return status
  }
  switch (steering.verb) {
    case 'check': {
      const { mapping } = steering
      if (!mapping.includes('name')) throw new Refused(NameColumnMissing({}, 'mapping'))
      if (!mapping.includes('district') && !mapping.includes('pin'))
        throw new Refused(PlaceColumnMissing({}, 'mapping'))
      await forgetLook(tx, run.id)
      return to('checking', mapping)
    }
    case 'take':
      return to('importing')
    case 'stop':
      return to('stopped')
    case 'resume': {
      const { checked, parts } = await tallyOf(tx, run.id)
      return to(checked < parts ? 'checking' : 'importing')
    }
  }
}

/** Other columns make other rows: what was found before is forgotten. */
async function forgetLook(tx: Tx, runId: string): Promise<void> {
  await tx.updateTable('firms.import_part').set({ checked_at: null }).where('run_id', '=', runId).execute()
  await tx.deleteFrom('firms.import_fault').where('run_id', '=', runId).execute()
}
