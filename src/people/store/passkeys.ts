/** Passkeys: public keys whose private halves never leave their owner's device. */
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Passkey = Readonly<{
  /** The credential's id, base64url. */
  id: string
  personId: string
  publicKey: Buffer
  counter: bigint
  transports: readonly string[]
  label: string
  createdAt: Date
}>

export async function passkeysOf(db: Db, personId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('people.passkey')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  return rows.map(passkey)
}

export async function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
  const row = await db
    .selectFrom('people.passkey')
    .selectAll()
    .where('credential_id', '=', id)
    .executeTakeFirst()
  return row && passkey(row)
}

type Row = Readonly<{
  credential_id: string
  person_id: string
  public_key: Buffer
  counter: bigint
  transports: string[]
  label: string
  created_at: Date
}>

const passkey = (row: Row): Passkey => ({
  id: row.credential_id,
  personId: row.person_id,
  publicKey: row.public_key,
  counter: row.counter,
  transports: row.transports,
  label: row.label,
  createdAt: row.created_at,
})

/** Answers false where the credential is known already. */
export async function insertPasskey(tx: Tx, key: Passkey): Promise<boolean> {
  const inserted = await tx
    .insertInto('people.passkey')
    .values({
      credential_id: key.id,
      person_id: key.personId,
      public_key: key.publicKey,
      counter: key.counter,
      transports: [...key.transports],
      label: key.label,
      created_at: key.createdAt,
      used_at: null,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The counter only ever grows: two uses at once, or a copied key, are seen by the row that does not change. */
export async function countPasskey(tx: Tx, id: string, counter: bigint, now: Date): Promise<boolean> {
  const used = await tx
    .updateTable('people.passkey')
    .set({ counter, used_at: now })
    .where('credential_id', '=', id)
    .where((where) => where.or([where('counter', '<', counter), where(where.val(counter), '=', 0n)]))
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function deletePasskey(tx: Tx, personId: string, id: string): Promise<boolean> {
  const deleted = await tx
    .deleteFrom('people.passkey')
    .where('person_id', '=', personId)
    .where('credential_id', '=', id)
    .executeTakeFirst()
  return deleted.numDeletedRows === 1n
}
