/** One-time codes that were sent. */
import { sql } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { Contact } from '../contact.ts'
import type { SentCode } from '../rules/one-time-code.ts'
import type { Vault } from '../vault.ts'
import './tables.ts'

export type Code = SentCode &
  Readonly<{ id: string; contact: Contact; channel: Channel; lang: Lang; codeHash: string }>

export type NewCode = Readonly<{
  id: string
  ticketHash: string
  contact: Contact
  codeHash: string
  channel: Channel
  lang: Lang
  askedFrom: string
  askedAt: Date
  expiresAt: Date
}>

export async function insertCode(tx: Tx, vault: Vault, code: NewCode): Promise<void> {
  await tx
    .insertInto('people.code')
    .values({
      id: code.id,
      ticket_hash: code.ticketHash,
      kind: code.contact.kind,
      sealed: vault.seal(code.contact.value),
      blind_index: vault.indexOf(code.contact.value),
      code_hash: code.codeHash,
      channel: code.channel,
      lang: code.lang,
      asked_from: code.askedFrom,
      asked_at: code.askedAt,
      expires_at: code.expiresAt,
      used_at: null,
    })
    .execute()
}

/** Waits for whoever asks for the same contact at the same moment, so that limits count both. */
export async function lockContact(tx: Tx, vault: Vault, contact: Contact): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.code'), hashtext(${vault.indexOf(contact.value)}))`.execute(
    tx,
  )
}

/** When codes went to a contact within a day, and how many this address asked for within the hour. */
export async function askedLately(db: Db, vault: Vault, contact: Contact, askedFrom: string, now: Date) {
  const since = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
  const before = await db
    .selectFrom('people.code')
    .select('asked_at')
    .where('blind_index', 'in', vault.indexesOf(contact.value))
    .where('asked_at', '>', since(24))
    .orderBy('asked_at', 'desc')
    .limit(50)
    .execute()
  const { fromHere } = await db
    .selectFrom('people.code')
    .select(({ fn }) => fn.countAll<bigint>().as('fromHere'))
    .where('asked_from', '=', askedFrom)
    .where('asked_at', '>', since(1))
    .executeTakeFirstOrThrow()
  return { before: before.map(({ asked_at }) => asked_at), fromHere: Number(fromHere) }
}

/** Counts one more try and answers the code with it; one statement, so that two tries at once count two. */
export async function countTry(db: Db, vault: Vault, ticketHash: string): Promise<Code | undefined> {
  const row = await db
    .updateTable('people.code')
    .set({ tries: sql<number>`least(tries + 1, 1000)` })
    .where('ticket_hash', '=', ticketHash)
    .returning('tries')
    .executeTakeFirst()
  const code = row && (await findCode(db, vault, ticketHash))
  return code && { ...code, tries: row.tries }
}

export async function findCode(db: Db, vault: Vault, ticketHash: string): Promise<Code | undefined> {
  const row = await db
    .selectFrom('people.code')
    .selectAll()
    .where('ticket_hash', '=', ticketHash)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      contact: { kind: row.kind, value: vault.open(row.sealed) },
      channel: row.channel,
      lang: row.lang,
      codeHash: row.code_hash,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
      tries: row.tries,
    }
  )
}

/** False where another request used it first. */
export async function useCode(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .updateTable('people.code')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

/** Codes older than two days serve no limit any more. */
export async function forgetCodes({ db, now }: { db: Db; now: Date }): Promise<void> {
  await db
    .deleteFrom('people.code')
    .where('asked_at', '<', new Date(now.getTime() - 172_800_000))
    .execute()
  await db.deleteFrom('people.sign_in_step').where('expires_at', '<', now).execute()
}
