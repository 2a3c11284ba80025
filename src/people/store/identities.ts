/** Accounts at identity providers. Their subject is kept as a blind index: it is never needed in the clear. */
import type { Db, Tx } from '#platform/database.ts'
import type { Vault } from '../vault.ts'
import './tables.ts'

export type Identity = Readonly<{ provider: string; issuer: string; subject: string }>

const text = ({ issuer, subject }: Identity): string => `${issuer} ${subject}`

export async function personByIdentity(
  db: Db,
  vault: Vault,
  identity: Identity,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('people.identity')
    .select('person_id')
    .where('provider', '=', identity.provider)
    .where('subject_index', 'in', vault.indexesOf(text(identity)))
    .executeTakeFirst()
  return row?.person_id
}

/** Answers false where the account belongs to somebody already. */
export async function insertIdentity(
  tx: Tx,
  vault: Vault,
  identity: Identity,
  personId: string,
  now: Date,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('people.identity')
    .values({
      provider: identity.provider,
      subject_index: vault.indexOf(text(identity)),
      person_id: personId,
      linked_at: now,
    })
    .onConflict((conflict) => conflict.columns(['provider', 'subject_index']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
