/** How the starter lessons are written down: three languages side by side, questions numbered by their place. */
import type { Sentence } from '#kernel/words.ts'
import type { Question, Section } from '../rules/lesson.ts'

export const three = (en: string, hi: string, gu: string): Sentence => ({ en, hi, gu })

export const section = (title: Sentence, ...lines: readonly Sentence[]): Section => ({ title, lines })

/** A union's members each without their id. */
type Unnumbered<Q> = Q extends Question ? Omit<Q, 'id'> : never

export const numbered = (questions: readonly Unnumbered<Question>[]): Question[] =>
  questions.map((question, index) => ({ ...question, id: `q${index + 1}` }) as Question)

/** One right answer; `read` is the section, from 0, where it stands. */
export const one = (
  read: number,
  ask: Sentence,
  right: Sentence,
  wrong: readonly Sentence[],
  because: Sentence,
): Unnumbered<Question> => ({ kind: 'one', section: read, ask, right, wrong, because })

export const many = (
  read: number,
  ask: Sentence,
  right: readonly Sentence[],
  wrong: readonly Sentence[],
  because: Sentence,
): Unnumbered<Question> => ({ kind: 'many', section: read, ask, right, wrong, because })

/** Items in the order that is right. */
export const order = (
  read: number,
  ask: Sentence,
  items: readonly Sentence[],
  because: Sentence,
): Unnumbered<Question> => ({ kind: 'order', section: read, ask, items, because })

export const figure = (
  read: number,
  ask: Sentence,
  right: string,
  unit: Sentence,
  because: Sentence,
): Unnumbered<Question> => ({ kind: 'number', section: read, ask, right, unit, because })
