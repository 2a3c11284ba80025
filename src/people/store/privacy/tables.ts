/** The tables of privacy as the query builder sees them (migrations/0009_privacy.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { BreachTold } from '../../rules/privacy/breach.ts'
import '../tables.ts'

type Json<T> = ColumnType<T, string, string>

declare module '#platform/database.ts' {
  interface Tables {
    'people.purpose_text': {
      hash: string
      purpose: string
      words: Json<Readonly<Record<Lang, { title: string; text: string; data: string }>>>
      first_shown_at: Date
    }
    'people.consent': {
      id: string
      seq: Generated<bigint>
      person_id: string
      purpose: string
      given: boolean
      text_hash: string
      lang: Lang
      at: Date
      way: 'page' | 'form' | 'paper' | 'erasure'
    }
    'people.erasure': {
      person_id: string
      done_at: Date
      by_operator: boolean
      kept: string[]
      held_sealed: string | null
    }
    'people.breach': {
      id: string
      key: string
      since: Date
      until: Date
      tables: string[]
      aware_at: Date
      told: Json<BreachTold>
      first_reported_at: Date
      complete_at: Date | null
    }
    'people.breach_notice': {
      breach_id: string
      person_id: string
      channel: Channel | null
      message_id: string | null
      shown_at: Date
      queued_at: Date | null
    }
  }
}
