/** One learner for one person, contact or member, however many come at once: the unique indexes decide, the others find it. */
import { sql } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Contact } from '#people/contact.ts'
import type { Vault } from '#people/vault.ts'
import type { Tx } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'
import { learnersOfPerson, strayLearners } from './learner-rows.ts'
import './tables.ts'

export type Known = Readonly<{ name: string; lang: Lang; district: string | null }>
export type Who = Known &
  Readonly<
    | { kind: 'person'; personId: string; firmId: string | null }
    | { kind: 'contact'; contact: Contact }
    /** Somebody at the door without telephone: known by nothing but her name. */
    | { kind: 'nameless' }
    | { kind: 'member'; memberId: string; firmId: string }
  >

type Here = Readonly<{ vault: Vault; now: Date; newId: () => string; demo?: boolean }>

/** `isNew`: nobody knew her before this transaction. */
export type Ensured = Readonly<{ id: string; isNew: boolean }>

/** A number gets WhatsApp, which nearly everybody has; the desk's carriers know what else they can. */
export const channelFor = ({ kind }: Pick<Contact, 'kind'>): Channel =>
  kind === 'email' ? 'email' : 'whatsapp'

export function ensure(tx: Tx, here: Here, who: Who): Promise<Ensured> {
  if (who.kind === 'person') return ensurePerson(tx, here, who)
  if (who.kind === 'contact') return ensureContact(tx, here, who)
  if (who.kind === 'member') return ensureMember(tx, here, who)
  return insertNew(tx, here, who, {}).then((id) => ({ id: id!, isNew: true }))
}

type Keys = Readonly<{
  person_id?: string
  member_id?: string
  firm_id?: string | null
  contact?: Contact
}>

async function insertNew(
  tx: Tx,
  { vault, now, newId, demo }: Here,
  { name, lang, district }: Known,
  { contact, ...keys }: Keys,
): Promise<string | undefined> {
  const sealed = contact && {
    contact_sealed: vault.seal(contact.value),
    contact_index: vault.indexOf(contact.value),
    channel: channelFor(contact),
  }
  const row = await tx
    .insertInto('training.learner')
    .values({
      id: newId(),
      name_sealed: vault.seal(name),
      lang,
      district,
      ...keys,
      ...sealed,
      demo: demo ?? false,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** The first time two taps must not make two of her: they wait for each other here, once in her life. */
async function ensurePerson(tx: Tx, here: Here, who: Extract<Who, { kind: 'person' }>): Promise<Ensured> {
  const { personId, firmId } = who
  const known = await learnersOfPerson(tx, personId)
  if (known[0]) return { id: known[0], isNew: false }
  await sql`select pg_advisory_xact_lock(hashtext('training.learner'), hashtext(${personId}))`.execute(tx)
  const meanwhile = await learnersOfPerson(tx, personId)
  if (meanwhile[0]) return { id: meanwhile[0], isNew: false }
  for (const stray of await strayLearners(tx, here.vault, personId))
    if (await attach(tx, here, stray, personId)) return { id: stray, isNew: false }
  const id = await insertNew(tx, here, who, { person_id: personId, firm_id: firmId })
  return { id: id!, isNew: true }
}

/** What she booked as a stranger becomes hers. */
export async function attach(
  tx: Tx,
  { now }: Pick<Here, 'now'>,
  learnerId: string,
  personId: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('training.learner')
    .set({ person_id: personId, updated_at: now })
    .where('id', '=', learnerId)
    .where('person_id', 'is', null)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

async function ensureContact(tx: Tx, here: Here, who: Extract<Who, { kind: 'contact' }>): Promise<Ensured> {
  for (;;) {
    const known = await byContact(tx, here.vault, who.contact)
    if (known) return { id: known, isNew: false }
    const id = await insertNew(tx, here, who, { contact: who.contact })
    if (id) return { id, isNew: true }
  }
}

/** Whoever has it: a stranger, or the person who proved that it is hers, where she learns here already. */
async function byContact(tx: Tx, vault: Vault, contact: Contact): Promise<string | undefined> {
  const indexes = vault.indexesOf(contact.value)
  const { rows } = await sql<{ id: string }>`
    (select id from training.learner
      where contact_index = any(${indexes}::text[]) and member_id is null and merged_into is null)
    union all
    (select learner.id from people.contact join training.learner on learner.person_id = contact.person_id
      where contact.kind = ${contact.kind} and contact.blind_index = any(${indexes}::text[])
        and contact.verified_at is not null and learner.merged_into is null)
    limit 1`.execute(tx)
  return rows[0]?.id
}

async function ensureMember(tx: Tx, here: Here, who: Extract<Who, { kind: 'member' }>): Promise<Ensured> {
  for (;;) {
    const row = await tx
      .selectFrom('training.learner')
      .select('id')
      .where('member_id', '=', who.memberId)
      .where('merged_into', 'is', null)
      .executeTakeFirst()
    if (row) return { id: row.id, isNew: false }
    const id = await insertNew(tx, here, who, { member_id: who.memberId, firm_id: who.firmId })
    if (id) return { id, isNew: true }
  }
}
