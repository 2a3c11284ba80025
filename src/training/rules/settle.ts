import type { Edition } from '#tradebook/rules/edition.ts'
import { optionsOf } from './draw.ts'
import type { Question } from './lesson.ts'
import { factOf, namesIn } from './lesson-facts.ts'

/**
 * The questions as they can be asked on the edition's day: one that names a fact which nobody knows today is left out, and
 * a number that is a fact (`{invoiceNumber}`) becomes that number.
 */
export const settled = (questions: readonly Question[], edition: Edition): readonly Question[] =>
  questions.flatMap((question): Question[] => {
    const said = [question.ask, question.because, ...optionsOf(question)].flatMap(({ en }) => namesIn(en))
    if (said.some((name) => factOf(name, edition) === undefined)) return []
    if (question.kind !== 'number') return [question]
    const [name] = namesIn(question.right)
    if (!name) return [question]
    const fact = factOf(name, edition)
    return fact?.kind === 'count' ? [{ ...question, right: String(fact.value) }] : []
  })
