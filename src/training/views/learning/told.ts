/** Facts of the trade book within the sentences of a lesson, in the reader's words. */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { dayText, money, number, span } from '#ui/figures.ts'
import { factOf, namesIn, type LessonFact } from '../../rules/lesson-facts.ts'
import { TOLD } from '../../words/learning/pages.ts'

/** ₹50,000 rather than ₹50,000.00 where nothing stands behind the point. */
export function roundMoney(amount: bigint, currency: string, digits: number, lang: Lang): string {
  const unit = 10n ** BigInt(digits)
  return amount % unit === 0n
    ? money(amount / unit, currency, 0, lang)
    : money(amount, currency, digits, lang)
}

export function toldText(fact: LessonFact, lang: Lang): string {
  switch (fact.kind) {
    case 'money': {
      const amount = roundMoney(fact.amount, fact.currency, fact.digits, lang)
      return fact.per ? say(fact.per === 'kg' ? TOLD.perKg : TOLD.perGram, lang, { amount }) : amount
    }
    case 'span':
      return daysText(fact.least, fact.most, lang)
    case 'count':
      return say(TOLD[fact.unit], lang, { value: number(fact.value, lang) })
    case 'day':
      return dayText(fact.day, lang)
    case 'free':
      return say(TOLD.free, lang)
    case 'noLimit':
      return say(TOLD.noLimit, lang)
  }
}

export function daysText(least: number, most: number, lang: Lang): string {
  if (most === 0) return say(TOLD.sameDay, lang)
  return say(least === 1 && most === 1 ? TOLD.day : TOLD.days, lang, { value: span(least, most, lang) })
}

/** The sentence with its facts filled in; undefined where the book holds one of them not on this day. */
export function told(sentence: Sentence, lang: Lang, edition: Edition): string | undefined {
  const params: Record<string, string> = {}
  for (const name of namesIn(sentence[lang])) {
    const fact = factOf(name, edition)
    if (!fact) return undefined
    params[name] = toldText(fact, lang)
  }
  return say(sentence, lang, params)
}

/** Every fact that these sentences name and the book holds, once each. */
export function factsIn(sentences: readonly Sentence[], edition: Edition): LessonFact[] {
  const names = new Set(sentences.flatMap(({ en }) => namesIn(en)))
  return [...names].flatMap((name) => factOf(name, edition) ?? [])
}
