import { say, type Lang } from '#kernel/words.ts'
import type { Question } from '../rules/questions.ts'
import type { Found } from '../rules/find.ts'
import { ASK, CHOICES, FOUND } from '../words.ts'

/** Scores and chances with as many digits as mean something. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** What the batch and the JSON door answer. */
export function asFoundJson({ candidates, abstain, question }: Found, lang: Lang) {
  return {
    candidates: candidates.map(({ hs6, score, confidence, label }) => ({
      hs6,
      score: rounded(score, 3),
      confidence: rounded(confidence, 4),
      label,
    })),
    abstain,
    question: question && asQuestionJson(question, lang),
  }
}

export const asQuestionJson = ({ about, choices }: Question, lang: Lang) => ({
  about,
  text: say(ASK[about], lang),
  choices: choices.map((value) => ({ value, text: choiceText(value, lang) })),
})

/** The words for a choice; a value without words of its own is shown as it is. */
export const choiceText = (value: string, lang: Lang): string =>
  Object.hasOwn(CHOICES, value) ? say(CHOICES[value as keyof typeof CHOICES], lang) : value

/** A table for the terminal. */
export function asFoundTable({ candidates, abstain, question }: Found, lang: Lang): string {
  const lines = candidates.map(
    ({ hs6, confidence, label }) => `${hs6}  ${String(Math.round(confidence * 100)).padStart(3)} %  ${label}`,
  )
  if (candidates.length === 0) lines.push(say(FOUND.nothing, lang))
  else if (abstain) lines.push(say(FOUND.unsure, lang))
  if (question) {
    lines.push('', say(ASK[question.about], lang))
    for (const value of question.choices) lines.push(`  - ${choiceText(value, lang)}`)
  }
  return `${lines.join('\n')}\n`
}
