import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { TrainingContext } from '../../services.ts'
import { whereOf, type Event } from '../../store/events.ts'

/** Writes down that somebody took the guests' names and numbers along. */
export async function noteExport(
  { db, now }: TrainingContext,
  viewer: Viewer,
  event: Event,
  { kind, rows }: Readonly<{ kind: 'csv' | 'xlsx' | 'print'; rows: number }>,
): Promise<void> {
  const place = whereOf(event)
  demand(viewer, 'training.event.write', place)
  await db.transaction().execute((tx) =>
    record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place,
      action: 'training.event.write',
      subject: `event:${event.id}`,
      detail: { export: kind, rows },
    }),
  )
}
