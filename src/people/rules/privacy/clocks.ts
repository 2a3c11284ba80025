/** How long rows of personal data live. Each clock is a row; the worker runs them all (usecases/privacy/run-clocks.ts). */

import { PROOF_DAYS, YEAR_DAYS } from './holds.ts'

/** `delete`: the row goes. `wipe`: the named columns are emptied, the row stays. */
export type ClockAction = Readonly<{ kind: 'delete' } | { kind: 'wipe'; columns: readonly string[] }>

export type Clock = Readonly<{
  /** Names it in reports: `people.sessions`. */
  key: string
  table: string
  /** What the data was for, in a few English words for the operator. */
  purpose: string
  /** The column of the instant from which the days run. */
  since: string
  days: number
  action: ClockAction
  /** Further condition in SQL over the table's own columns; a constant of the program, never input. */
  where?: string
  /** The law or the reason behind the days. */
  source: string
}>

const DELETE: ClockAction = { kind: 'delete' }
const OWN = 'our own choice: not longer than it serves (DPDP Act s. 8(7))'

export const PEOPLE_CLOCKS: readonly Clock[] = [
  {
    key: 'people.codes',
    table: 'people.code',
    purpose: 'signing in; limits on how often a code is asked for',
    since: 'asked_at',
    days: 2,
    action: DELETE,
    source: OWN,
  },
  {
    key: 'people.sign-in-steps',
    table: 'people.sign_in_step',
    purpose: 'signing in by passkey or identity provider',
    since: 'expires_at',
    days: 0,
    action: DELETE,
    source: OWN,
  },
  {
    key: 'people.sessions-ended',
    table: 'people.session',
    purpose: 'being signed in; showing where',
    since: 'ended_at',
    days: 30,
    action: DELETE,
    source: OWN,
  },
  {
    key: 'people.sessions-expired',
    table: 'people.session',
    purpose: 'being signed in; showing where',
    since: 'expires_at',
    days: 30,
    action: DELETE,
    source: OWN,
  },
  {
    // Somebody wrote down another person's number, who never came.
    key: 'people.contacts-never-proved',
    table: 'people.contact',
    purpose: 'a role or a seat meant for somebody who has not signed in',
    since: '(select created_at from people.person where person.id = contact.person_id)',
    days: 180,
    action: DELETE,
    where: `verified_at is null
      and not exists (select 1 from people.firm_seat seat where seat.person_id = contact.person_id and seat.ended_at is null)
      and not exists (select 1 from people.grant_of_role held where held.person_id = contact.person_id and held.ended_at is null)`,
    source: OWN,
  },
  {
    key: 'people.erased-accounts',
    table: 'people.erasure',
    purpose: 'answering the State about processing of the past year',
    since: 'done_at',
    days: YEAR_DAYS,
    action: { kind: 'wipe', columns: ['held_sealed'] },
    where: 'held_sealed is not null',
    source: 'DPDP Rules 2025, r. 8(3)',
  },
  {
    // The last word of a person who is still here is no history yet.
    key: 'people.proofs-of-consent',
    table: 'people.consent',
    purpose: 'proving that we asked',
    since: 'at',
    days: PROOF_DAYS,
    action: DELETE,
    where: `(exists (select 1 from people.consent later where later.person_id = consent.person_id
        and later.purpose = consent.purpose and later.seq > consent.seq and later.at < $before)
      or exists (select 1 from people.erasure gone where gone.person_id = consent.person_id))`,
    source:
      'DPDP Act s. 6(10); DPDP Rules 2025, First Schedule, Part B (seven years, as asked of consent managers)',
  },
  {
    key: 'people.words-of-purposes',
    table: 'people.purpose_text',
    purpose: 'proving in which words we asked',
    since: 'first_shown_at',
    days: PROOF_DAYS,
    action: DELETE,
    where: 'not exists (select 1 from people.consent proof where proof.text_hash = purpose_text.hash)',
    source: 'goes with the last proof that names it',
  },
]
