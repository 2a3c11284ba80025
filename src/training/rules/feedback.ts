/** Five questions after an event, each answered by a face from 1 (not at all) to 5 (very much). */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { FeedbackClosed, FeedbackUnanswered } from '../refusals/follow-up.ts'
import { FEWEST } from './cohort.ts'

export const QUESTIONS = ['understood', 'useful', 'language', 'place', 'again'] as const
export type Question = (typeof QUESTIONS)[number]
export type Marks = Readonly<Record<Question, number>>

export const FACES = [1, 2, 3, 4, 5] as const

/** As the form sends them. Refuses the first question without a face. */
export function readMarks(text: (name: string) => string): Answer<Marks> {
  const found: Partial<Record<Question, number>> = {}
  for (const question of QUESTIONS) {
    const mark = FACES.find((face) => String(face) === text(question))
    if (mark === undefined) return no(FeedbackUnanswered({}, question))
    found[question] = mark
  }
  return yes(found as Marks)
}

/** Days after the event in which it may be answered: long enough for somebody who reads her messages on Sundays. */
export const ANSWER_DAYS = 30
const DAY_MS = 86_400_000

/** Only who had a seat is asked, from the end of the last day on. */
export function mayAnswer(
  { lastAt, status, seated }: Readonly<{ lastAt: Date | null; status: string; seated: boolean }>,
  now: Date,
): Answer<true> {
  const over = lastAt !== null && now >= lastAt && status !== 'cancelled'
  const late = lastAt !== null && now.getTime() > lastAt.getTime() + ANSWER_DAYS * DAY_MS
  return over && seated && !late ? yes(true) : no(FeedbackClosed({ days: ANSWER_DAYS }))
}

/** One question over all answers: how many gave each face, 1 to 5, and their mean in hundredths. */
export type Tally = Readonly<{ question: Question; faces: readonly number[]; meanHundredths: number }>

/** Undefined while fewer than five answered. */
export function tallied(all: readonly Marks[]): readonly Tally[] | undefined {
  if (all.length < FEWEST) return undefined
  return QUESTIONS.map((question) => {
    const given = all.map((marks) => marks[question])
    return {
      question,
      faces: FACES.map((face) => given.filter((mark) => mark === face).length),
      meanHundredths: Math.round((given.reduce((sum, mark) => sum + mark, 0) * 100) / given.length),
    }
  })
}
