/** What is held about somebody's accounts and offers: told to an owner; with the last one gone the keys go at once. */
import { sql } from 'kysely'
import type { Holder, Told } from '#people/holder.ts'
import type { SealedColumn } from '#platform/secrets/rotate.ts'
import type { Db } from '#platform/database.ts'
import { LISTING_HOLDINGS as W } from '../words/holdings.ts'
import './shop/tables.ts'
import './tables.ts'

export const listingsSealedColumns: readonly SealedColumn[] = [
  { table: 'listings.connection', id: 'id', sealed: 'secrets_sealed' },
  { table: 'listings.shop', id: 'firm_id', sealed: 'contact_sealed' },
]

async function accounts(db: Db, firms: readonly string[]): Promise<Told> {
  const rows = await db
    .selectFrom('listings.connection')
    .select(['marketplace', 'seller', 'state', 'connected_at as since'])
    .select(sql<boolean>`secrets_sealed is not null`.as('keys'))
    .where('firm_id', 'in', [...firms])
    .orderBy('connected_at')
    .execute()
  const { marketplace, seller, state, since, keys } = W
  return {
    key: 'marketplace-accounts',
    title: W.accounts,
    columns: { marketplace, seller, state, since, keys },
    rows,
  }
}

async function offers(db: Db, firms: readonly string[]): Promise<Told> {
  const rows = await db
    .selectFrom('listings.listing')
    .select(['sku', 'market', 'state', 'created_at as since'])
    .where('firm_id', 'in', [...firms])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const { sku, market, state, since } = W
  return { key: 'offers', title: W.offers, columns: { sku, market, state, since }, rows }
}

export const listingsHolder: Holder = {
  room: 'listings',
  tell: async ({ db }, { owns }) =>
    owns.length === 0 ? [] : [await accounts(db, owns), await offers(db, owns)],
  /** The offers are the firm's; what lets us in at the marketplace was hers to give. */
  forget: async ({ tx, now }, { ownsAlone }) => {
    if (ownsAlone.length === 0) return []
    await tx
      .updateTable('listings.connection')
      .set({ secrets_sealed: null, state: 'revoked', left_at: now })
      .where('firm_id', 'in', [...ownsAlone])
      .where('left_at', 'is', null)
      .execute()
    await tx
      .updateTable('listings.shop')
      .set({ contact_way: null, contact_sealed: null, published_at: null, updated_at: now })
      .where('firm_id', 'in', [...ownsAlone])
      .execute()
    return ['firm']
  },
  exposures: [
    {
      table: 'listings.connection',
      kinds: ['registrations'],
      affected: (since, until) => sql`select seat.person_id from listings.connection held
        join people.firm_seat seat on seat.firm_id = held.firm_id
        where held.connected_at <= ${until} and (seat.ended_at is null or seat.ended_at >= ${since})`,
    },
  ],
  sealed: listingsSealedColumns,
}
