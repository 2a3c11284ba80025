/** Shops: their address, whether they are published, and how a buyer reaches the maker. */
import type { Selectable } from 'kysely'
import { searchText } from '#firms/rules/name-key.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tables, Tx } from '#platform/database.ts'
import { slugOf } from '../../rules/shop/address.ts'
import type { Contact } from '../../rules/shop/contact.ts'
import './tables.ts'

export type Shop = Readonly<{
  firmId: string
  slug: string
  publishedAt: Date | null
  contact: Contact | undefined
  /** 0: nothing is taken back; null: not told. */
  returnDays: number | null
}>

const toShop = (vault: Vault, row: Selectable<Tables['listings.shop']>): Shop => ({
  firmId: row.firm_id,
  slug: row.slug,
  publishedAt: row.published_at,
  contact:
    row.contact_way && row.contact_sealed
      ? { way: row.contact_way, to: vault.open(row.contact_sealed) }
      : undefined,
  returnDays: row.return_days,
})

export async function shopOfFirm(db: Db, vault: Vault, firmId: string): Promise<Shop | undefined> {
  const row = await db
    .selectFrom('listings.shop')
    .selectAll()
    .where('firm_id', '=', firmId)
    .executeTakeFirst()
  return row && toShop(vault, row)
}

export async function shopBySlug(db: Db, vault: Vault, slug: string): Promise<Shop | undefined> {
  const row = await db.selectFrom('listings.shop').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && toShop(vault, row)
}

/** Gives a firm its shop's address, once; the address never changes, for others link to it. */
export async function openShop(
  db: Db,
  { firmId, name, now }: Readonly<{ firmId: string; name: string; now: Date }>,
): Promise<void> {
  await db
    .insertInto('listings.shop')
    .values({
      firm_id: firmId,
      slug: slugOf(searchText(name), firmId.replaceAll('-', '').slice(-6)),
      published_at: null,
      contact_way: null,
      contact_sealed: null,
      return_days: null,
      opened_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export type ShopWish = Readonly<{
  published: boolean
  contact: Shop['contact']
  returnDays: number | null
}>

export async function saveShop(
  tx: Tx,
  vault: Vault,
  firmId: string,
  { published, contact, returnDays }: ShopWish,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('listings.shop')
    .set((set) => ({
      published_at: published ? set.fn.coalesce('published_at', set.val(now)) : null,
      contact_way: contact?.way ?? null,
      contact_sealed: contact ? vault.seal(contact.to) : null,
      return_days: returnDays,
      updated_at: now,
    }))
    .where('firm_id', '=', firmId)
    .execute()
}
