import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { DeskFilters, Scope } from '../../rules/desk/stages.ts'

/** Writes down who takes the list along, before the first row leaves; what was searched for stays out, it may be a name. */
export async function exportPipeline(
  { db, now }: Context,
  viewer: Viewer,
  scope: Scope,
  { stage, find }: DeskFilters,
): Promise<void> {
  const [area] = scope.areas
  const place = scope.joinedOnly
    ? { partner: scope.key }
    : !area || area.kind === 'everything'
      ? {}
      : { [area.kind]: area.code }
  demand(viewer, 'listing.desk', place)
  await db.transaction().execute((tx) =>
    record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'listing.desk',
      subject: 'listings:pipeline',
      place,
      detail: { step: 'export', stage: stage ?? 'all', searched: find !== '' },
    }),
  )
}
