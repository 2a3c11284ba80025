/** People and the contacts they proved. */
import type { Lang } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { SealedColumn } from '#platform/secrets/rotate.ts'
import type { Contact } from '../contact.ts'
import type { PeopleContext } from '../services.ts'
import type { Vault } from '../vault.ts'
import './tables.ts'

/** Columns that a change of keys walks through. */
export const peopleSealedColumns: readonly SealedColumn[] = [
  { table: 'people.person', id: 'id', sealed: 'name_sealed' },
  { table: 'people.contact', id: 'id', sealed: 'sealed', index: 'blind_index' },
  { table: 'people.code', id: 'id', sealed: 'sealed', index: 'blind_index' },
]

export type Person = Readonly<{ id: string; name: string; lang: Lang; createdAt: Date }>

export async function findPerson(db: Db, vault: Vault, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('people.person').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && { id: row.id, name: nameOf(vault, row.name_sealed), lang: row.lang, createdAt: row.created_at }
  )
}

export const nameOf = (vault: Vault, sealed: string | null): string => (sealed ? vault.open(sealed) : '')

export async function personByContact(
  db: Db,
  vault: Vault,
  { kind, value }: Contact,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('people.contact')
    .select('person_id')
    .where('kind', '=', kind)
    .where('blind_index', 'in', vault.indexesOf(value))
    .executeTakeFirst()
  return row?.person_id
}

/** A new person, without a name yet. */
export async function insertPerson(tx: Tx, id: string, lang: Lang, now: Date): Promise<void> {
  await tx.insertInto('people.person').values({ id, name_sealed: null, lang, created_at: now }).execute()
}

/** Answers false where somebody else came with the same contact in the meantime. `verifiedAt` null: not proved yet. */
export async function insertContact(
  tx: Tx,
  vault: Vault,
  id: string,
  personId: string,
  { kind, value }: Contact,
  verifiedAt: Date | null,
): Promise<boolean> {
  const row = {
    id,
    person_id: personId,
    kind,
    sealed: vault.seal(value),
    blind_index: vault.indexOf(value),
    verified_at: verifiedAt,
  }
  const inserted = await tx
    .insertInto('people.contact')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'blind_index']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/**
 * The person of a contact; a new one where nobody came with it yet. So a role or a seat can be meant for somebody who has
 * not signed in, and nobody learns who has. `isNew` says which it was, for the log alone.
 */
export async function personFor(
  tx: Tx,
  { vault, now, newId }: PeopleContext,
  contact: Contact,
  { lang, verified }: { lang: Lang; verified: boolean },
): Promise<{ id: string; isNew: boolean }> {
  const known = await personByContact(tx, vault, contact)
  if (known) {
    if (verified) await markVerified(tx, vault, contact, now)
    return { id: known, isNew: false }
  }
  const id = newId()
  await insertPerson(tx, id, lang, now)
  if (await insertContact(tx, vault, newId(), id, contact, verified ? now : null)) return { id, isNew: true }
  await tx.deleteFrom('people.person').where('id', '=', id).execute()
  return { id: (await personByContact(tx, vault, contact))!, isNew: false }
}

async function markVerified(tx: Tx, vault: Vault, { kind, value }: Contact, now: Date): Promise<void> {
  await tx
    .updateTable('people.contact')
    .set({ verified_at: now })
    .where('kind', '=', kind)
    .where('blind_index', 'in', vault.indexesOf(value))
    .where('verified_at', 'is', null)
    .execute()
}

export async function contactsOf(db: Db, vault: Vault, personId: string): Promise<Contact[]> {
  const rows = await db
    .selectFrom('people.contact')
    .select(['kind', 'sealed'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, sealed }) => ({ kind, value: vault.open(sealed) }))
}

/** Those that she has shown to be hers by a code. */
export async function provedContactsOf(db: Db, vault: Vault, personId: string): Promise<Contact[]> {
  const rows = await db
    .selectFrom('people.contact')
    .select(['kind', 'sealed'])
    .where('person_id', '=', personId)
    .where('verified_at', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, sealed }) => ({ kind, value: vault.open(sealed) }))
}

export async function updatePerson(
  tx: Tx,
  vault: Vault,
  id: string,
  { name, lang }: { name: string; lang: Lang },
): Promise<void> {
  await tx
    .updateTable('people.person')
    .set({ name_sealed: name === '' ? null : vault.seal(name), lang })
    .where('id', '=', id)
    .execute()
}
