/** The room's tables as the query builder sees them (migrations/0005_people.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { ContactKind } from '../contact.ts'
import type { AreaKind, Role } from '../rules/roles.ts'

/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string, never>
type Kept<T> = ColumnType<T, T, never>

declare module '#platform/database.ts' {
  interface Tables {
    'people.person': { id: string; name_sealed: string | null; lang: Lang; created_at: Kept<Date> }
    'people.contact': {
      id: string
      person_id: string
      kind: ContactKind
      sealed: string
      blind_index: string
      verified_at: Date | null
    }
    'people.code': {
      id: string
      ticket_hash: Kept<string>
      kind: ContactKind
      sealed: string
      blind_index: string
      code_hash: string
      channel: Channel
      lang: Lang
      asked_from: string
      asked_at: Kept<Date>
      expires_at: Kept<Date>
      tries: Generated<number>
      used_at: Date | null
    }
    'people.session': {
      id: string
      token_hash: Kept<string>
      person_id: string
      acts_for: string | null
      device: string
      proof: string
      created_at: Kept<Date>
      seen_at: Date
      expires_at: Date
      ended_at: Date | null
    }
    'people.firm_seat': {
      id: string
      firm_id: string
      person_id: string
      kind: 'owner' | 'delegate'
      limits: string[]
      from_day: string
      to_day: string | null
      given_by: string | null
      consent_version: string | null
      consent_lang: Lang | null
      given_at: Kept<Date>
      ended_at: Date | null
    }
    'people.grant_of_role': {
      id: string
      person_id: string
      role: Exclude<Role, 'maker'>
      area_kind: AreaKind
      area_code: string
      from_day: string
      to_day: string | null
      proposed_by: string | null
      proposed_at: Kept<Date>
      agreed_by: string | null
      agreed_at: Date | null
      ended_at: Date | null
      ended_by: string | null
    }
    'people.passkey': {
      credential_id: string
      person_id: string
      public_key: Buffer
      counter: bigint
      transports: string[]
      label: string
      created_at: Kept<Date>
      used_at: Date | null
    }
    'people.identity': { provider: string; subject_index: string; person_id: string; linked_at: Kept<Date> }
    'people.sign_in_step': {
      ticket_hash: string
      kind: 'passkey-register' | 'passkey-sign-in' | 'oidc'
      person_id: string | null
      secret: Json<unknown>
      expires_at: Date
    }
    'people.audit_entry': {
      seq: bigint
      at: Kept<Date>
      actor: string | null
      acts_for: string | null
      action: string
      subject: string
      place: Json<Record<string, unknown>>
      detail: Json<Record<string, unknown>>
      canonical: string
      previous_hash: string
      hash: string
    }
  }
}
