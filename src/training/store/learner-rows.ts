/** Those who learn: people with an account, strangers known by one contact, members of a co-operative. */
import type { Selectable } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Viewer } from '#people/viewer.ts'
import { provedContactsOf } from '#people/store/persons.ts'
import type { Vault } from '#people/vault.ts'
import type { Db } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'
import { isUuid } from './uuid.ts'
import type { LearnerTable } from './tables.ts'
import './tables.ts'

export type Learner = Readonly<{
  id: string
  personId: string | null
  name: string
  /** E.164 or an address; a person's own contacts are with her account. */
  contact: string | null
  channel: Channel | null
  lang: Lang
  firmId: string | null
  memberId: string | null
  district: string | null
  demo: boolean
  erasedAt: Date | null
}>

const toLearner = (vault: Vault, row: Selectable<LearnerTable>): Learner => ({
  id: row.id,
  personId: row.person_id,
  name: row.erased_at ? '' : vault.open(row.name_sealed),
  contact: row.contact_sealed && vault.open(row.contact_sealed),
  channel: row.channel,
  lang: row.lang,
  firmId: row.firm_id,
  memberId: row.member_id,
  district: row.district,
  demo: row.demo,
  erasedAt: row.erased_at,
})

/** Follows the signposts that putting together leaves. */
export async function findLearner(db: Db, vault: Vault, id: string): Promise<Learner | undefined> {
  return (await learnersByIds(db, vault, [id])).get(id)
}

/** By the id asked for; who was put together with somebody is found under both ids. */
export async function learnersByIds(
  db: Db,
  vault: Vault,
  ids: readonly string[],
): Promise<Map<string, Learner>> {
  const asked = [...new Set(ids)].filter(isUuid)
  if (asked.length === 0) return new Map()
  const rows = await db
    .withRecursive('signpost', (query) =>
      query
        .selectFrom('training.learner')
        .select(['id as asked', 'id', 'merged_into'])
        .where('id', 'in', asked)
        .union(
          query
            .selectFrom('training.learner as next')
            .innerJoin('signpost', 'signpost.merged_into', 'next.id')
            .select(['signpost.asked', 'next.id', 'next.merged_into']),
        ),
    )
    .selectFrom('signpost')
    .innerJoin('training.learner as learner', 'learner.id', 'signpost.id')
    .where('signpost.merged_into', 'is', null)
    .selectAll('learner')
    .select('signpost.asked')
    .execute()
  return new Map(rows.map(({ asked: from, ...row }) => [from, toLearner(vault, row)]))
}

/** She and all who were put together with her. */
export async function learnerIdsOf(db: Db, learnerId: string): Promise<string[]> {
  if (!isUuid(learnerId)) return []
  const top = (await rootsOf(db, [learnerId]))[0] ?? learnerId
  const rows = await db
    .withRecursive('family', (query) =>
      query
        .selectFrom('training.learner')
        .select('id')
        .where('id', '=', top)
        .union(
          query
            .selectFrom('training.learner as part')
            .innerJoin('family', 'family.id', 'part.merged_into')
            .select('part.id'),
        ),
    )
    .selectFrom('family')
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function rootsOf(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .withRecursive('signpost', (query) =>
      query
        .selectFrom('training.learner')
        .select(['id', 'merged_into'])
        .where('id', 'in', [...ids])
        .union(
          query
            .selectFrom('training.learner as next')
            .innerJoin('signpost', 'signpost.merged_into', 'next.id')
            .select(['next.id', 'next.merged_into']),
        ),
    )
    .selectFrom('signpost')
    .select('id')
    .where('merged_into', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** The learner that this person is; also one who booked as a stranger with a contact that is proved to be hers by now. */
export async function learnerOf(
  db: Db,
  vault: Vault,
  { personId }: Pick<Viewer, 'personId'>,
): Promise<Learner | undefined> {
  const [own] = await learnersOfPerson(db, personId)
  const id = own ?? (await strayLearners(db, vault, personId))[0]
  return id ? findLearner(db, vault, id) : undefined
}

/** At most one. */
export async function learnersOfPerson(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('training.learner')
    .select('id')
    .where('person_id', '=', personId)
    .where('merged_into', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Strangers with one of her proved contacts who belong to nobody yet, oldest first. */
export async function strayLearners(db: Db, vault: Vault, personId: string): Promise<string[]> {
  const contacts = await provedContactsOf(db, vault, personId)
  return contacts.length === 0
    ? []
    : learnersByContacts(
        db,
        contacts.flatMap(({ value }) => vault.indexesOf(value)),
      )
}

async function learnersByContacts(db: Db, indexes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('training.learner')
    .select('id')
    .where('contact_index', 'in', [...indexes])
    .where('person_id', 'is', null)
    .where('member_id', 'is', null)
    .where('merged_into', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
