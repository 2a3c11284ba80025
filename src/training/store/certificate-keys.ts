/** The keys that sign certificates. Private halves are sealed; public ones stay for ever. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import { keyName, toMultikey } from '../credential/multikey.ts'
import './certificate-tables.ts'

export type SigningKey = Readonly<{ id: string; multikey: string; key: KeyObject }>

/** The key in use; made where there is none yet. Whoever makes it at the same moment gets the same one. */
export async function keyInUse(tx: Tx, vault: Vault, now: Date): Promise<SigningKey> {
  const found = await findKey(tx, vault)
  if (found) return found
  await insertKey(tx, vault, now)
  return (await findKey(tx, vault))!
}

/** Puts a new key into use. Certificates signed with the old one stay good. Answers the new key's name. */
export async function rotateKey(tx: Tx, vault: Vault, now: Date): Promise<string> {
  await tx
    .updateTable('training.signing_key')
    .set({ retired_at: now })
    .where('retired_at', 'is', null)
    .execute()
  return (await keyInUse(tx, vault, now)).id
}

/** The key in use; undefined before the first certificate. */
export async function findKey(db: Db, vault: Vault): Promise<SigningKey | undefined> {
  const row = await db
    .selectFrom('training.signing_key')
    .select(['id', 'public_key', 'private_sealed'])
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const key = createPrivateKey(vault.open(row.private_sealed))
  return { id: row.id, multikey: row.public_key, key }
}

async function insertKey(tx: Tx, vault: Vault, now: Date): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const multikey = toMultikey(privateKey)
  const pem = String(privateKey.export({ format: 'pem', type: 'pkcs8' }))
  await tx
    .insertInto('training.signing_key')
    .values({ id: keyName(multikey), public_key: multikey, private_sealed: vault.seal(pem), made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export type PublicKeyRow = Readonly<{ id: string; key: string }>

/** Every key that ever signed, the one in use first. */
export const publicKeys = (db: Db): Promise<PublicKeyRow[]> =>
  db
    .selectFrom('training.signing_key')
    .select(['id', 'public_key as key'])
    .orderBy('retired_at', (order) => order.desc().nullsFirst())
    .orderBy('made_at', 'desc')
    .execute()
