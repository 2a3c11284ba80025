/** The attendance tables as the query builder sees them (migrations/0012_training-attendance.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import '../tables.ts'

/** Written once. */
type Kept<T> = ColumnType<T, T, never>
/** May be left out when a row is made. */
type Maybe<T> = ColumnType<T | null, T | null | undefined, never>

export type ScanKind = 'in' | 'out'
export type ScanOrigin = 'qr' | 'code' | 'manual' | 'paper'
export type ListeningSource = 'page' | 'bigbluebutton' | 'zoom' | 'zoom-report' | 'demo'
export type MeetingProvider = 'bigbluebutton' | 'zoom'

export type ScanTable = {
  id: Kept<string>
  sitting_id: Kept<string>
  learner_id: Maybe<string>
  booking_id: Maybe<string>
  kind: Kept<ScanKind>
  origin: Kept<ScanOrigin>
  at: Kept<Date>
  device_id: Maybe<string>
  seq: Maybe<number>
  device_at: Maybe<Date>
  received_at: Kept<Date>
  person_id: Kept<string>
  sent_by: Kept<string>
  code_hash: Maybe<string>
  demo: ColumnType<boolean, boolean | undefined, never>
}

declare module '#platform/database.ts' {
  interface Tables {
    'training.device': {
      id: Kept<string>
      sitting_id: Kept<string>
      person_id: Kept<string>
      label: string
      list_hash: string
      taken_at: Kept<Date>
      heard_at: ColumnType<Date | null, Date | null | undefined, Date>
      wiped_at: ColumnType<Date | null, Date | null | undefined, Date>
    }
    'training.scan': ScanTable
    'training.listening': {
      sitting_id: Kept<string>
      learner_id: string
      source: Kept<ListeningSource>
      /** A tstzmultirange as text. */
      during: string
      updated_at: Date
    }
    'training.room_guest': {
      id: Generated<string>
      sitting_id: Kept<string>
      learner_id: string
      provider: Kept<MeetingProvider>
      guest: Kept<string>
      address_sealed: ColumnType<string | null, string | null | undefined, string | null>
      made_at: Kept<Date>
    }
    'training.room_notice': {
      provider: Kept<MeetingProvider>
      notice: Kept<string>
      sitting_id: Kept<string>
      guest: Kept<string>
      kind: Kept<'joined' | 'left'>
      at: Kept<Date>
      received_at: Kept<Date>
    }
    'training.contest': {
      id: Kept<string>
      sitting_id: Kept<string>
      learner_id: string
      words_sealed: ColumnType<string | null, string | null | undefined, string | null>
      file_id: ColumnType<string | null, string | null | undefined, null>
      lang: Kept<Lang>
      filed_at: Kept<Date>
      counted_bps: Kept<number>
      erased_at: ColumnType<Date | null, Date | null | undefined, Date>
    }
    'training.ruling': {
      id: Kept<string>
      seq: Generated<bigint>
      sitting_id: Kept<string>
      learner_id: Kept<string>
      contest_id: Maybe<string>
      present: Kept<boolean>
      reason: Kept<string>
      decided_by: Kept<string>
      decided_at: Kept<Date>
      before_bps: Kept<number>
      after_bps: Kept<number>
    }
  }
}
