/** The starter curriculum holds against the trade book: its facts, its examples, its languages. */
import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { LANGS, type Sentence } from '#kernel/words.ts'
import { STEPS } from '#firms/words/steps.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { optionsOf } from '../rules/draw.ts'
import { lessonForStep } from '../rules/lesson.ts'
import { FACT_NAMES, factOf, namesIn } from '../rules/lesson-facts.ts'
import { addMonths } from '../rules/months.ts'
import { refundsFor } from '../rules/refund.ts'
import { settled } from '../rules/settle.ts'
import { MODULES } from './index.ts'

const TODAY = day('2026-11-22')
const book = await tradeBook()
const today = book.edition(TODAY)

const sentencesOf = (value: unknown): Sentence[] => {
  if (typeof value !== 'object' || value === null) return []
  if (LANGS.every((lang) => typeof (value as Record<string, unknown>)[lang] === 'string'))
    return [value as Sentence]
  return Object.values(value).flatMap(sentencesOf)
}

describe('the starter curriculum', () => {
  test('has fourteen lessons, each with its own id, goals, text, an example and at least eight questions', () => {
    expect(MODULES.length).toBe(14)
    expect(new Set(MODULES.map(({ id }) => id)).size).toBe(14)
    for (const lesson of MODULES) {
      expect(lesson.questions.length, lesson.id).toBeGreaterThanOrEqual(8)
      expect(lesson.goals.length, lesson.id).toBeGreaterThanOrEqual(3)
      expect(lesson.sections.length, lesson.id).toBeGreaterThanOrEqual(4)
      expect(lesson.example, lesson.id).toBeDefined()
      expect(lesson.doNow.length, lesson.id).toBeGreaterThan(0)
      for (const { section } of lesson.questions) expect(lesson.sections[section], lesson.id).toBeDefined()
    }
  })

  test('asks in every kind: one of several, several, order, number', () => {
    const kinds = new Set(MODULES.flatMap(({ questions }) => questions.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual(['many', 'number', 'one', 'order'])
  })

  test('says everything in its own script, with the same facts in every language', () => {
    const scripts = { hi: /\p{Script=Devanagari}/u, gu: /\p{Script=Gujarati}/u }
    for (const lesson of MODULES)
      for (const sentence of sentencesOf(lesson)) {
        const names = namesIn(sentence.en).sort()
        for (const lang of ['hi', 'gu'] as const) {
          expect(namesIn(sentence[lang]).sort(), sentence.en).toEqual(names)
          expect(scripts[lang === 'hi' ? 'gu' : 'hi'].test(sentence[lang]), sentence[lang]).toBe(false)
          // Longer sentences are words, not only trade terms and figures.
          if (sentence.en.length > 40) expect(scripts[lang].test(sentence[lang]), sentence.en).toBe(true)
        }
      }
  })

  test('names only facts that the trade book holds today', () => {
    for (const lesson of MODULES)
      for (const { en } of sentencesOf(lesson))
        for (const name of namesIn(en)) {
          expect(FACT_NAMES, en).toContain(name)
          expect(factOf(name, today), `${lesson.id}: ${name}`).toBeDefined()
        }
  })

  test('offers no option twice in one question', () => {
    for (const { id, questions } of MODULES)
      for (const question of questions) {
        const texts = optionsOf(question).map(({ en }) => en)
        expect(new Set(texts).size, `${id} ${question.id}`).toBe(texts.length)
      }
  })

  test('has a lesson for most steps of the ladder, and names no step that does not exist', () => {
    for (const { steps } of MODULES) for (const step of steps) expect(Object.keys(STEPS)).toContain(step)
    expect(lessonForStep(MODULES, 'iec')?.id).toBe('registering')
    expect(lessonForStep(MODULES, 'code')?.id).toBe('coding')
    expect(lessonForStep(MODULES, 'product')?.id).toBe('pricing')
    expect(lessonForStep(MODULES, 'listing')?.id).toBe('listing')
    expect(lessonForStep(MODULES, 'refund')?.id).toBe('refunds')
    const without = Object.keys(STEPS).filter((step) => !lessonForStep(MODULES, step))
    expect(without).toEqual([])
  })
})

describe('facts within lessons', () => {
  test('the courier limit is ten lakh on 31 March 2026 and none on 1 April', () => {
    expect(factOf('courierLimit', book.edition(day('2026-03-31')))).toMatchObject({
      kind: 'money',
      amount: 100_000_000n,
      source: 'IN-FTP-2023',
    })
    expect(factOf('courierLimit', book.edition(day('2026-04-01')))).toMatchObject({
      kind: 'noLimit',
      source: 'IN-NTF-33-2026',
    })
    expect(factOf('courierOpenSince', book.edition(day('2026-03-31')))).toBeUndefined()
    expect(factOf('courierOpenSince', today)).toMatchObject({ kind: 'day', day: '2026-04-01' })
  })

  test('nine months to be paid until 12 November 2025, fifteen from the day after', () => {
    expect(factOf('realise', book.edition(day('2025-11-12')))).toMatchObject({ value: 9 })
    expect(factOf('realise', book.edition(day('2025-11-13')))).toMatchObject({ value: 15, unit: 'months' })
    expect(factOf('dueDay', today)).toMatchObject({ kind: 'day', day: '2028-02-22' })
  })

  test('eighteen months in rupees are told only since they hold', () => {
    expect(factOf('realiseRupees', book.edition(day('2026-09-30')))).toBeUndefined()
    expect(factOf('realiseRupees', book.edition(day('2026-10-01')))).toMatchObject({ value: 18 })
  })

  test('a question about a fact that nobody knew on that day is not asked then', () => {
    const payment = MODULES.find(({ id }) => id === 'payment')!
    const asked = settled(payment.questions, book.edition(day('2026-09-30'))).length
    expect(settled(payment.questions, today).length).toBe(payment.questions.length)
    expect(asked).toBeLessThan(payment.questions.length)
  })

  test('a number that is a fact becomes that number', () => {
    const parcels = MODULES.find(({ id }) => id === 'parcels')!
    const numbers = settled(parcels.questions, today).filter(({ kind }) => kind === 'number')
    expect(numbers.map((question) => question.kind === 'number' && question.right)).toEqual(['16'])
  })

  test('five silver anklets of 40 g earn 200 g of drawback: ₹1,817.86', () => {
    const refunds = refundsFor(today, { hs: '71131110', price: '4500', grams: 40, quantity: 5 })
    // ₹9,089.33 a kilogram × 0.2 kg = ₹1,817.866, in whole paise downwards
    expect(refunds.map(({ scheme, amount }) => [scheme, amount])).toEqual([['drawback', 181_786n]])
  })

  test('a month is counted to its last day where it is shorter', () => {
    expect(addMonths(day('2026-11-30'), 15)).toBe('2028-02-29')
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2026-11-22'), 15)).toBe('2028-02-22')
  })
})
