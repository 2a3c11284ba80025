/** The tables of what came of an event as the query builder sees them (migrations/0014_training-follow-up.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lang } from '#kernel/words.ts'

type Kept<T> = ColumnType<T, T, never>

/** As they stood when a report was handed in. */
export type ReportNumbers = Readonly<
  Record<'applied' | 'seated' | 'came' | 'enough' | 'passed' | 'certificates' | 'feedback', number>
>

declare module '#platform/database.ts' {
  interface Tables {
    'training.feedback': {
      id: Kept<string>
      event_id: Kept<string>
      understood: Kept<number>
      useful: Kept<number>
      language: Kept<number>
      place: Kept<number>
      again: Kept<number>
      words_sealed: string | null
      lang: Kept<Lang>
      held_at: Kept<Date>
      demo: Generated<boolean>
    }
    'training.feedback_given': { booking_id: string }
    'training.report': {
      event_id: Kept<string>
      version: Kept<number>
      went_well: Kept<string>
      asked: Kept<string>
      change_next: Kept<string>
      numbers: ColumnType<ReportNumbers, string, never>
      submitted_by: Kept<string>
      submitted_at: Kept<Date>
      demo: Generated<boolean>
    }
    'training.rung_seen': {
      firm_id: string
      since: Date
      rung: number
      next_step: string | null
      seen_at: Date
    }
  }
}
