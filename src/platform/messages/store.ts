/** The table of messages. Recipient and content go in and come out sealed. */
import { sql } from 'kysely'
import type { Lang, Params } from '#kernel/words.ts'
import type { Db } from '../database.ts'
import type { Keyring } from '../secrets/keyring.ts'
import type { SealedColumn } from '../secrets/rotate.ts'
import { indexesOf, indexOf, open, seal } from '../secrets/seal.ts'
import type { Channel, ConsentNeeded } from './message.ts'
import type { Rendered } from './template.ts'

export type MessageStatus = 'queued' | 'sent' | 'failed' | 'simulated'

type OutboxTable = {
  id: string
  key: string
  channel: Channel
  template: string
  lang: Lang
  to_sealed: string
  to_index: string
  content_sealed: string | null
  status: MessageStatus
  attempts: number
  provider_id: string | null
  error: string | null
  not_after: Date | null
  created_at: Date
  settled_at: Date | null
}

declare module '../database.ts' {
  interface Tables {
    'platform.outbox_message': OutboxTable
  }
}

/** The platform's own sealed columns, for the rotation of keys. */
export const platformSealedColumns: readonly SealedColumn[] = [
  { table: 'platform.outbox_message', id: 'id', sealed: 'to_sealed', index: 'to_index' },
  { table: 'platform.outbox_message', id: 'id', sealed: 'content_sealed' },
]

/** What is said: wiped when it is no longer needed. */
export type Content = Rendered & Readonly<{ params: Params; consent?: ConsentNeeded }>

export type NewMessage = Readonly<{
  id: string
  key: string
  channel: Channel
  template: string
  lang: Lang
  to: string
  content: Content
  /** `failed`: withheld from the start; then what it said is not kept. */
  status: 'queued' | 'simulated' | 'failed'
  error?: string
  notAfter: Date | null
  at: Date
}>

/** Inserts unless the key is known; answers the row's id and whether it is new. Waits for another one writing the key. */
export async function insertMessage(
  db: Db,
  keyring: Keyring,
  message: NewMessage,
): Promise<{ id: string; isNew: boolean }> {
  const { id, key, channel, template, lang, status, at } = message
  const inserted = await db
    .insertInto('platform.outbox_message')
    .values({
      id,
      key,
      channel,
      template,
      lang,
      status,
      created_at: at,
      not_after: message.notAfter,
      to_sealed: seal(message.to, keyring),
      to_index: indexOf(message.to, keyring),
      content_sealed: status === 'failed' ? null : seal(JSON.stringify(message.content), keyring),
      settled_at: status === 'queued' ? null : at,
      attempts: 0,
      provider_id: null,
      error: message.error ?? null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return { id: inserted.id, isNew: true }
  const known = await db
    .selectFrom('platform.outbox_message')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return { id: known.id, isNew: false }
}

/** A message that waits to be sent; its tries so far. */
export type Waiting = Readonly<{
  id: string
  channel: Channel
  template: string
  lang: Lang
  to: string
  content: Content
  attempts: number
  notAfter: Date | null
}>

/** Counts a try and answers the message, or nothing where it is already settled. */
export async function beginTry(db: Db, keyring: Keyring, id: string): Promise<Waiting | undefined> {
  const row = await db
    .updateTable('platform.outbox_message')
    .set({ attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .returningAll()
    .executeTakeFirst()
  if (!row?.content_sealed) return undefined
  const content = JSON.parse(open(row.content_sealed, keyring)) as Content
  const { channel, template, lang, attempts, not_after: notAfter } = row
  return { id, channel, template, lang, attempts, notAfter, to: open(row.to_sealed, keyring), content }
}

export type Settled = Readonly<{ status: 'sent'; providerId: string } | { status: 'failed'; error: string }>

/** The end of a message: its content is wiped. */
export async function settle(db: Db, id: string, at: Date, end: Settled): Promise<void> {
  await db
    .updateTable('platform.outbox_message')
    .set({
      status: end.status,
      settled_at: at,
      content_sealed: null,
      ...(end.status === 'sent' ? { provider_id: end.providerId, error: null } : { error: end.error }),
    })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .execute()
}

/** A try that failed and may be repeated. */
export async function noteError(db: Db, id: string, error: string): Promise<void> {
  await db.updateTable('platform.outbox_message').set({ error }).where('id', '=', id).execute()
}

/** A message that no carrier took because none is configured: what a page shows instead. */
export type SimulatedMessage = Readonly<{
  id: string
  channel: Channel
  template: string
  lang: Lang
  at: Date
  text: string
  subject?: string
  params: Params
}>

/** The newest simulated messages to one recipient, at most ten. */
export async function listSimulated(db: Db, keyring: Keyring, to: string): Promise<SimulatedMessage[]> {
  const rows = await db
    .selectFrom('platform.outbox_message')
    .select(['id', 'channel', 'template', 'lang', 'created_at', 'content_sealed'])
    .where('status', '=', 'simulated')
    .where('to_index', 'in', indexesOf(to, keyring))
    .where('content_sealed', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(10)
    .execute()
  return rows.map(({ id, channel, template, lang, created_at: at, content_sealed: sealed }) => {
    const { text, subject, params } = JSON.parse(open(sealed!, keyring)) as Content
    return { id, channel, template, lang, at, text, params, ...(subject ? { subject } : {}) }
  })
}

/** A message without its content. */
export type PastMessage = Readonly<{
  id: string
  channel: Channel
  template: string
  lang: Lang
  status: MessageStatus
  at: Date
}>

export function historyOf(db: Db, keyring: Keyring, to: string): Promise<PastMessage[]> {
  return db
    .selectFrom('platform.outbox_message')
    .select(['id', 'channel', 'template', 'lang', 'status', 'created_at as at'])
    .where('to_index', 'in', indexesOf(to, keyring))
    .orderBy('created_at', 'desc')
    .execute()
}

/** A job whose message is gone does nothing. */
export async function forgetRecipient(db: Db, keyring: Keyring, to: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('platform.outbox_message')
    .where('to_index', 'in', indexesOf(to, keyring))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Wipes what simulated messages said before `day` and deletes whole rows older than `year`. */
export async function forgetMessages(db: Db, before: Readonly<{ day: Date; year: Date }>): Promise<void> {
  await db
    .updateTable('platform.outbox_message')
    .set({ content_sealed: null })
    .where('status', '=', 'simulated')
    .where('created_at', '<', before.day)
    .where('content_sealed', 'is not', null)
    .execute()
  await db
    .deleteFrom('platform.outbox_message')
    .where('created_at', '<', before.year)
    .where('status', '<>', 'queued')
    .execute()
}
