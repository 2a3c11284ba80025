/** The seats' tables as the query builder sees them (migrations/0010_training.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lang, Sentence } from '#kernel/words.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { EventStatus } from '../rules/event-states.ts'
import type { BookingStatus } from '../rules/seats.ts'

/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string | undefined, string>
/** Written once. */
type Kept<T> = ColumnType<T, T, never>
/** May be left out when a row is made: null, or the column's default. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

export type EventKind = 'workshop' | 'webinar' | 'session'
export type Level = 'first' | 'next' | 'deep'
export type Entry = 'open' | 'invitation'
export type Allocation = 'arrival' | 'lottery'
export type BookingWay = 'web' | 'officer' | 'group' | 'whatsapp' | 'import' | 'invitation'
export type RoomProvider = 'link' | 'bigbluebutton' | 'zoom'
export type MaterialKind = 'recording' | 'slides' | 'sheet' | 'link'

export type LearnerTable = {
  id: Kept<string>
  person_id: Optional<string>
  name_sealed: string
  contact_sealed: Optional<string>
  contact_index: Optional<string>
  channel: Optional<Channel>
  lang: Lang
  firm_id: Optional<string>
  member_id: Optional<string>
  district: Optional<string>
  demo: Generated<boolean>
  created_at: Kept<Date>
  updated_at: Date
  merged_into: Optional<string>
  erased_at: Optional<Date>
}

export type HallTable = {
  id: Kept<string>
  name: string
  address: Generated<string>
  state: string
  district: string
  latitude: Optional<number>
  longitude: Optional<number>
  seats: number
  accessibility: Generated<string[]>
  demo: Generated<boolean>
  created_by: Optional<string>
  created_at: Kept<Date>
}

export type SeriesTable = {
  id: Kept<string>
  title: Json<Sentence>
  about: Json<Partial<Sentence>>
  state: string
  partner: Optional<string>
  demo: Generated<boolean>
  created_by: Optional<string>
  created_at: Kept<Date>
}

export type EventTable = {
  id: Kept<string>
  series_id: Optional<string>
  kind: EventKind
  title: Json<Sentence>
  about: Json<Partial<Sentence>>
  languages: Generated<string[]>
  level: Generated<Level>
  sectors: Generated<string[]>
  modules: Generated<string[]>
  state: string
  district: Optional<string>
  cluster: Optional<string>
  partner: Optional<string>
  seats: number
  entry: Generated<Entry>
  allocation: Generated<Allocation>
  lottery_seed: Optional<string>
  lottery_commitment: Optional<string>
  lottery_at: Optional<Date>
  waitlist: Generated<number>
  accept_minutes: Generated<number>
  price_paise: Generated<bigint>
  pass_attendance_bps: Generated<number>
  pass_marks_bps: Optional<number>
  quiz: Optional<string>
  status: Generated<EventStatus>
  revision: Generated<number>
  cancelled_because: Optional<string>
  taken: Generated<number>
  in_line: Generated<number>
  arrivals: Generated<number>
  published_by: Optional<string>
  created_by: Optional<string>
  demo: Generated<boolean>
  created_at: Kept<Date>
  updated_at: Date
  first_at: Optional<Date>
  last_at: Optional<Date>
}

export type SittingTable = {
  id: Kept<string>
  event_id: string
  starts_at: Date
  ends_at: Date
  hall_id: Optional<string>
  room_provider: Optional<RoomProvider>
  room_id: Optional<string>
  room_url: Optional<string>
  live: Generated<boolean>
}

export type BookingTable = {
  id: Kept<string>
  event_id: Kept<string>
  learner_id: string
  arrival: Kept<number>
  status: BookingStatus
  answer_by: Optional<Date>
  way: Kept<BookingWay>
  booked_by: Optional<string>
  group_id: Optional<string>
  draw: Optional<number>
  needs: Generated<string>
  secret_index: Optional<string>
  booked_at: Kept<Date>
  seated_at: Optional<Date>
  ended_at: Optional<Date>
  demo: Generated<boolean>
}

declare module '#platform/database.ts' {
  interface Tables {
    'training.learner': LearnerTable
    'training.hall': HallTable
    'training.series': SeriesTable
    'training.event': EventTable
    'training.sitting': SittingTable
    'training.teaching': {
      sitting_id: string
      person_id: string
      shown_name: string
      /** A tstzrange as text, `[from,to)`. */
      during: string
      live: Generated<boolean>
    }
    'training.booking': BookingTable
    'training.booking_step': {
      booking_id: string
      seq: number
      status: BookingStatus
      at: Kept<Date>
      by_person: Optional<string>
      because: Optional<string>
    }
    'training.material': {
      id: Kept<string>
      event_id: string
      kind: MaterialKind
      title: string
      url: Optional<string>
      file_id: Optional<string>
      audience: Generated<'learners' | 'everybody'>
      added_by: Optional<string>
      added_at: Kept<Date>
    }
  }
}
