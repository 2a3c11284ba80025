/** Brings what is known about a draft up to date before it is looked at. Changes nothing where nothing has changed. */
import type { Context } from '#platform/context.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { checkListings } from '../../store/checks/check-listings.ts'

export const checkDrafts = (
  { db, now }: Pick<Context, 'db' | 'now'>,
  edition: Edition,
  listingIds: readonly string[],
): Promise<Set<string>> => db.transaction().execute((tx) => checkListings(tx, edition, listingIds, now))
