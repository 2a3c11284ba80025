/** A lesson of the programme: what it is for, what it says, and what it asks. The same whether shipped or written by a trainer. */
import type { Sentence } from '#kernel/words.ts'
import type { Example } from './lesson-example.ts'

/** Where on the ladder a lesson stands; `sector` lessons stand beside it. */
export const LESSON_STAGES = ['identity', 'products', 'selling', 'money', 'sector'] as const
export type LessonStage = (typeof LESSON_STAGES)[number]

export const SECTORS = ['textiles', 'jewellery', 'handicrafts', 'herbal'] as const
export type LessonSector = (typeof SECTORS)[number]

/**
 * One thought with a title; also one slide. A line may name facts in braces (`{iecFee}`, rules/lesson-facts.ts): they are
 * filled from the trade book of the day, and a line with a fact that the book does not hold is left out.
 */
export type Section = Readonly<{ title: Sentence; lines: readonly Sentence[] }>

type Asked = Readonly<{
  id: string
  ask: Sentence
  /** Why the right answer is right; shown with the result. */
  because: Sentence
  /** Index of the section that it can be read up in. */
  section: number
}>

/** A question. The right options stand in the data in the order in which they are right; pages see them shuffled. */
export type Question = Asked &
  (
    | Readonly<{ kind: 'one'; right: Sentence; wrong: readonly Sentence[] }>
    | Readonly<{ kind: 'many'; right: readonly Sentence[]; wrong: readonly Sentence[] }>
    | Readonly<{ kind: 'order'; items: readonly Sentence[] }>
    /** `right` is a plain decimal, or a fact in braces (rules/settle.ts). */
    | Readonly<{ kind: 'number'; right: string; unit?: Sentence | undefined }>
  )

/** Something to do in Dhow at once. */
export type DoNow = Readonly<{ path: string; label: Sentence }>

export type Lesson = Readonly<{
  id: string
  stage: LessonStage
  sector?: LessonSector | undefined
  title: Sentence
  /** Whom it is for, in one sentence. */
  lead: Sentence
  minutes: number
  /** Steps of the readiness ladder (data/ladder-steps.csv) that it helps with. */
  steps: readonly string[]
  goals: readonly Sentence[]
  sections: readonly Section[]
  example?: Example | undefined
  doNow: readonly DoNow[]
  /** Opens outside; https only. */
  video?: string | undefined
  questions: readonly Question[]
}>

/** The lesson that helps with a step of the ladder: the one that names it first. */
export const lessonForStep = (lessons: readonly Lesson[], step: string): Lesson | undefined =>
  lessons
    .filter(({ steps }) => steps.includes(step))
    .sort((a, b) => a.steps.indexOf(step) - b.steps.indexOf(step))[0]
