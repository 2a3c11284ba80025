import type { Viewer } from '#people/rules/authorisation.ts'
import type { Db } from '#platform/database.ts'
import type { Place } from './store/tasks.ts'
import type { Services } from '#tradebook/services.ts'

/** What the finder's pages are handed by the program. */
export type FinderServices = Services &
  Readonly<{
    /** Where a maker's question belongs, so that her own officers see it; nulls where nobody knows. */
    placeOf: (db: Db, viewer: Viewer) => Promise<Place>
  }>
