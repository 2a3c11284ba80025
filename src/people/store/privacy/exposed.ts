/** Whom a leak of this room's tables would touch. */
import { sql } from 'kysely'
import type { Exposure } from '../../holder.ts'
import type { DataKind } from '../../rules/privacy/breach.ts'

const exposure = (table: string, kinds: readonly DataKind[], affected: Exposure['affected']): Exposure => ({
  table,
  kinds,
  affected,
})

/** Whoever had a row before the end of the window and, where rows end, not only before its beginning. */
export const PEOPLE_EXPOSURES: readonly Exposure[] = [
  exposure(
    'people.person',
    ['name'],
    (_since, until) => sql`select id as person_id from people.person where created_at <= ${until}`,
  ),
  exposure(
    'people.contact',
    ['contact'],
    (_since, until) => sql`select contact.person_id from people.contact contact
      join people.person person on person.id = contact.person_id where person.created_at <= ${until}`,
  ),
  exposure(
    'people.code',
    ['contact', 'code'],
    (since, until) => sql`select contact.person_id from people.code code
      join people.contact contact on contact.kind = code.kind and contact.blind_index = code.blind_index
      where code.asked_at <= ${until} and code.expires_at >= ${since}`,
  ),
  exposure(
    'people.session',
    ['device'],
    (since, until) => sql`select person_id from people.session
      where created_at <= ${until} and coalesce(ended_at, expires_at) >= ${since}`,
  ),
  exposure(
    'people.passkey',
    ['device'],
    (_since, until) => sql`select person_id from people.passkey where created_at <= ${until}`,
  ),
  exposure(
    'people.identity',
    ['device'],
    (_since, until) => sql`select person_id from people.identity where linked_at <= ${until}`,
  ),
  exposure(
    'people.firm_seat',
    ['firm'],
    (_since, until) => sql`select person_id from people.firm_seat where given_at <= ${until}`,
  ),
  exposure(
    'people.grant_of_role',
    ['role'],
    (_since, until) => sql`select person_id from people.grant_of_role where proposed_at <= ${until}`,
  ),
  exposure(
    'people.consent',
    ['consent'],
    (_since, until) => sql`select consent.person_id from people.consent consent
      join people.person person on person.id = consent.person_id where consent.at <= ${until}`,
  ),
  exposure(
    'people.erasure',
    ['name', 'contact'],
    (since, until) => sql`select person_id from people.erasure
      where done_at <= ${until} and done_at >= ${since}::timestamptz - interval '365 days'`,
  ),
]
