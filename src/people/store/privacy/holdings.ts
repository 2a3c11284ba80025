/** What this room holds about somebody, and how it forgets her. */
import type { Lang, Sentence } from '#kernel/words.ts'
import type { Db } from '#platform/database.ts'
import { LANGUAGE_NAMES } from '#ui/words.ts'
import type { About, Holder, Told } from '../../holder.ts'
import { isAction } from '../../rules/authorisation.ts'
import { PEOPLE_CLOCKS } from '../../rules/privacy/clocks.ts'
import type { HoldKey } from '../../rules/privacy/holds.ts'
import { purposeOf } from '../../rules/privacy/purposes.ts'
import type { Vault } from '../../vault.ts'
import { ANSWERS, FIELDS, HOLDINGS, SEATS, WAYS } from '../../words/holdings.ts'
import { AREA_KIND_NAMES, ROLE_NAMES } from '../../words.ts'
import { findPerson, peopleSealedColumns } from '../persons.ts'
import { consentsOf, wordsShown } from './consents.ts'
import { noticesFor } from './breaches.ts'
import { PEOPLE_EXPOSURES } from './exposed.ts'
import './tables.ts'

const pick = <K extends keyof typeof FIELDS>(...keys: K[]): Record<K, Sentence> =>
  Object.fromEntries(keys.map((key) => [key, FIELDS[key]])) as Record<K, Sentence>

/** A language by its own name, whatever language the file is in. */
const langName = (lang: Lang): Sentence => {
  const name = LANGUAGE_NAMES[lang]
  return { en: name, hi: name, gu: name }
}

async function tell({ db, vault }: { db: Db; vault: Vault }, about: About): Promise<Told[]> {
  const { personId } = about
  return [
    await account(db, vault, personId),
    await contacts(db, vault, personId),
    await sessions(db, personId),
    await passkeys(db, personId),
    await identities(db, personId),
    await roles(db, personId),
    await seats(db, personId),
    await consents(db, personId),
    await notices(db, personId),
    await log(db, personId),
  ]
}

async function account(db: Db, vault: Vault, personId: string): Promise<Told> {
  const person = await findPerson(db, vault, personId)
  const rows = person
    ? [{ name: person.name, lang: langName(person.lang), since: person.createdAt, number: person.id }]
    : []
  return {
    key: 'account',
    title: HOLDINGS.account,
    columns: pick('name', 'lang', 'since', 'number'),
    rows,
  }
}

async function contacts(db: Db, vault: Vault, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.contact')
    .select(['sealed', 'verified_at as proved'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return {
    key: 'contacts',
    title: HOLDINGS.contacts,
    columns: pick('contact', 'proved'),
    rows: rows.map(({ sealed, proved }) => ({ contact: vault.open(sealed), proved })),
  }
}

async function sessions(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.session')
    .select(['device', 'proof', 'created_at as since', 'seen_at as seen', 'ended_at as ended'])
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .execute()
  return {
    key: 'sessions',
    title: HOLDINGS.sessions,
    columns: pick('device', 'proof', 'since', 'seen', 'ended'),
    rows,
  }
}

async function passkeys(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.passkey')
    .select(['label as name', 'created_at as since', 'used_at as seen'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  return { key: 'passkeys', title: HOLDINGS.passkeys, columns: pick('name', 'since', 'seen'), rows }
}

async function identities(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.identity')
    .select(['provider', 'linked_at as since'])
    .where('person_id', '=', personId)
    .orderBy('linked_at')
    .execute()
  return { key: 'identities', title: HOLDINGS.identities, columns: pick('provider', 'since'), rows }
}

async function roles(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.grant_of_role')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('proposed_at')
    .execute()
  return {
    key: 'roles',
    title: HOLDINGS.roles,
    columns: pick('role', 'area', 'since', 'until', 'ended'),
    rows: rows.map((row) => ({
      role: ROLE_NAMES[row.role],
      area: row.area_kind === 'everything' ? AREA_KIND_NAMES.everything : row.area_code,
      since: row.from_day,
      until: row.to_day,
      ended: row.ended_at,
    })),
  }
}

async function seats(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.firm_seat')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('given_at')
    .execute()
  return {
    key: 'seats',
    title: HOLDINGS.seats,
    columns: pick('firm', 'role', 'limits', 'since', 'until', 'ended'),
    rows: rows.map((row) => ({
      firm: row.firm_id,
      role: SEATS[row.kind],
      limits: row.limits.filter(isAction),
      since: row.from_day,
      until: row.to_day,
      ended: row.ended_at,
    })),
  }
}

/** Each with the words as she was shown them, in the language she read. */
async function consents(db: Db, personId: string): Promise<Told> {
  const rows = await Promise.all(
    (await consentsOf(db, personId)).map(async (consent) => {
      const { purpose, given, at, way, lang, version } = consent
      const words = (await wordsShown(db, version))?.[lang]
      return {
        purpose: purposeOf(purpose).title,
        answer: given ? ANSWERS.yes : ANSWERS.no,
        when: at,
        way: WAYS[way],
        lang: langName(lang),
        words: words ? `${words.text} ${words.data}` : '',
        version,
      }
    }),
  )
  const columns = pick('purpose', 'answer', 'when', 'way', 'lang', 'words', 'version')
  return { key: 'consents', title: HOLDINGS.consents, columns, rows }
}

async function notices(db: Db, personId: string): Promise<Told> {
  const rows = (await noticesFor(db, personId)).map(({ since, until, tables, shownAt }) => ({
    since,
    until,
    data: tables,
    when: shownAt,
  }))
  return {
    key: 'notices',
    title: HOLDINGS.notices,
    columns: pick('since', 'until', 'data', 'when'),
    rows,
  }
}

async function log(db: Db, personId: string): Promise<Told> {
  const rows = await db
    .selectFrom('people.audit_entry')
    .select(['seq as number', 'at as when', 'action as deed', 'subject'])
    .where((where) => where.or([where('actor', '=', personId), where('subject', '=', `person:${personId}`)]))
    .orderBy('seq', 'desc')
    .execute()
  return { key: 'log', title: HOLDINGS.log, columns: pick('number', 'when', 'deed', 'subject'), rows }
}

/** All that names her or lets her in goes; the shell of the account stays, because other records point to it. */
const forget: NonNullable<Holder['forget']> = async ({ tx, vault, now }, about) => {
  const { personId, contacts: known, ownsAlone } = about
  const indexes = known.flatMap(({ value }) => vault.indexesOf(value))
  await tx.updateTable('people.person').set({ name_sealed: null }).where('id', '=', personId).execute()
  await tx.deleteFrom('people.session').where('person_id', '=', personId).execute()
  await tx.deleteFrom('people.passkey').where('person_id', '=', personId).execute()
  await tx.deleteFrom('people.identity').where('person_id', '=', personId).execute()
  await tx.deleteFrom('people.sign_in_step').where('person_id', '=', personId).execute()
  await tx.deleteFrom('people.contact').where('person_id', '=', personId).execute()
  if (indexes.length > 0) await tx.deleteFrom('people.code').where('blind_index', 'in', indexes).execute()
  await tx
    .updateTable('people.firm_seat')
    .set({ ended_at: now })
    .where((where) =>
      // Whoever she let act for a firm of hers alone has nobody's leave any more.
      where.or([
        where('person_id', '=', personId),
        ...(ownsAlone.length > 0 ? [where('firm_id', 'in', ownsAlone)] : []),
      ]),
    )
    .where('ended_at', 'is', null)
    .execute()
  const held = await tx
    .updateTable('people.grant_of_role')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const roles: HoldKey[] = held.numUpdatedRows > 0n ? ['roles'] : []
  return ['account', 'proof', 'log', ...roles]
}

export const peopleHolder: Holder = {
  room: 'people',
  tell,
  forget,
  clocks: PEOPLE_CLOCKS,
  exposures: PEOPLE_EXPOSURES,
  sealed: [...peopleSealedColumns, { table: 'people.erasure', id: 'person_id', sealed: 'held_sealed' }],
}
