import type { Viewer } from '#people/rules/authorisation.ts'
import type { Db } from '#platform/database.ts'
import type { Services } from '#tradebook/services.ts'

/** What the finder's pages are handed by the program. */
export type FinderServices = Services &
  Readonly<{
    /** Where a maker's question belongs, so that her district's officer sees it; null where nobody knows. */
    districtOf: (db: Db, viewer: Viewer) => Promise<string | null>
  }>
