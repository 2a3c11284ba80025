/** Marking: an answer is right or it is not; marks are the right ones among those asked. */
import { optionsOf, type Drawn } from './draw.ts'
import type { Question } from './lesson.ts'

/** What she answered: indexes into the question's own options (right ones first), or a number as she typed it. */
export type QuizAnswer = readonly number[] | string

/** Whether `answer` is right. An order is right as a whole, several choices only all together. */
export function isRight(question: Question, answer: QuizAnswer | undefined): boolean {
  if (answer === undefined) return false
  if (question.kind === 'number')
    return typeof answer === 'string' && plainDecimal(answer) === plainDecimal(question.right)
  if (typeof answer === 'string') return false
  switch (question.kind) {
    case 'one':
      return answer.length === 1 && answer[0] === 0
    case 'many':
      return answer.length === question.right.length && new Set(answer).size === answer.length
        ? answer.every((option) => option < question.right.length)
        : false
    case 'order':
      return answer.length === question.items.length && answer.every((option, index) => option === index)
  }
}

/** `१,५००`, `1500.0` and ` 1500 ` are the same number; undefined where it is none. */
export function plainDecimal(text: string): string | undefined {
  const latin = text
    .replace(/[०-९]/g, (digit) => String(digit.codePointAt(0)! - 0x966))
    .replace(/[૦-૯]/g, (digit) => String(digit.codePointAt(0)! - 0xae6))
    .replace(/[,\s₹]/g, '')
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(latin)) return undefined
  const [whole = '', part = ''] = latin.split('.')
  const short = part.replace(/0+$/, '')
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (short ? `.${short}` : '')
}

export type Marks = Readonly<{ marks: number; asked: number; marksBps: number }>

/** Marks over all drawn questions, in basis points rounded down: nobody passes by rounding. */
export function marksOf(drawn: readonly Drawn[], answers: ReadonlyMap<string, QuizAnswer>): Marks {
  const marks = drawn.filter(({ question }) => isRight(question, answers.get(question.id))).length
  const asked = drawn.length
  return { marks, asked, marksBps: asked === 0 ? 0 : Math.floor((marks * 10_000) / asked) }
}

/**
 * What a form sent, as an answer to the drawn question; undefined where it says nothing or what this question cannot be
 * answered with. `picked`: places on the page, from 0, as text; for an order one rank (1 …) for each place. The page names
 * places and never the options' own indexes: those would tell whoever reads its source which one is right.
 */
export function readAnswer({ question, order }: Drawn, picked: readonly string[]): QuizAnswer | undefined {
  if (question.kind === 'number') return plainDecimal(picked[0] ?? '')
  const count = optionsOf(question).length
  const numbers = picked.filter((text) => /^\d{1,3}$/.test(text)).map(Number)
  if (question.kind === 'order') {
    const ranks = numbers.filter((rank) => rank >= 1 && rank <= count)
    if (ranks.length !== count || new Set(ranks).size !== count) return undefined
    return ranks.map((_, rank) => order[ranks.indexOf(rank + 1)]!)
  }
  const places = numbers.filter((place) => place < count)
  const chosen = [...new Set(places)].map((place) => order[place]!).sort((a, b) => a - b)
  if (chosen.length === 0) return undefined
  // Several to a question that wants one: no answer, rather than the best of them.
  return question.kind === 'one' && chosen.length > 1 ? undefined : chosen
}
