/** The tables of learning as the query builder sees them (migrations/0011_training-learning.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lesson, Question } from '../rules/lesson.ts'
import type { QuizAnswer } from '../rules/quiz-marks.ts'

/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string, string>
/** Written once. */
type Kept<T> = ColumnType<T, T, never>
/** May be left out when a row is made. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

export type ModuleStatus = 'draft' | 'published' | 'withdrawn'

declare module '#platform/database.ts' {
  interface Tables {
    'training.module_version': {
      id: Kept<string>
      module: Kept<string>
      version: Kept<number>
      content: Json<Lesson>
      state: Kept<string>
      status: Generated<ModuleStatus>
      written_by: Kept<string>
      written_at: Kept<Date>
      published_by: Optional<string>
      published_at: Optional<Date>
    }
    'training.module_hidden': { module: string; hidden_by: string; hidden_at: Date }
    'training.quiz_rule': {
      module: string
      questions: number
      pass_bps: number
      attempts: number
      pause_minutes: number
    }
    'training.question_bank': {
      fingerprint: string
      module: string
      questions: Json<readonly Question[]>
      first_used_at: Kept<Date>
    }
    'training.quiz_attempt': {
      id: Kept<string>
      learner_id: Optional<string>
      module: Kept<string>
      bank: Kept<string>
      number: Kept<number>
      asked: Kept<number>
      pass_bps: Kept<number>
      event_id: Optional<string>
      firm_id: Optional<string>
      begun_at: Kept<Date>
      handed_at: Optional<Date>
      marks: Optional<number>
      marks_bps: Optional<number>
    }
    'training.quiz_answer': {
      attempt_id: string
      question: string
      answer: Json<QuizAnswer>
      answered_at: Date
    }
    'training.lesson_done': {
      learner_id: string
      module: string
      firm_id: Optional<string>
      done_at: Date
    }
    'training.live_lesson': {
      sitting_id: string
      module: string
      section: number
      moves: Generated<number>
      audio_url: Optional<string>
      audio_kbit: Optional<number>
      moved_by: Optional<string>
      moved_at: Date
    }
  }
}
