import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { queryOf } from '../../rules/desk/filters.ts'
import type { FirmsContext } from '../../services.ts'
import type { Asked } from '../../store/desk/list.ts'

/** Writes down who takes which list along, before the first row leaves; what was searched for stays out, it may be a name. */
export async function exportList(
  { db, now }: FirmsContext,
  viewer: Viewer,
  { filters, areas }: Asked,
  kind: 'csv' | 'xlsx',
): Promise<void> {
  const [area] = areas
  const place = !area || area.kind === 'everything' ? {} : { [area.kind]: area.code }
  demand(viewer, 'firm.desk', place)
  const asked = queryOf({ ...filters, find: '' })
  await db.transaction().execute((tx) =>
    record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.desk',
      subject: 'firms:list',
      place,
      detail: {
        step: 'export',
        kind,
        asked,
        searched: filters.find !== '',
      },
    }),
  )
}
