/** Drawing, marking and taking turns: pure rules, with figures. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MODULES } from '../curriculum/index.ts'
import { draw, optionsOf } from './draw.ts'
import type { Question } from './lesson.ts'
import { clockOf, hasPassed, turnOf } from './quiz-attempts.ts'
import { isRight, marksOf, plainDecimal, readAnswer, type QuizAnswer } from './quiz-marks.ts'

const bank = MODULES.flatMap(({ id, questions }) =>
  questions.map((question) => ({ ...question, id: `${id}-${question.id}` })),
)
const seeds = fc.uuid()

/** What she would have to answer to be right. */
const perfect = (question: Question): QuizAnswer =>
  question.kind === 'number'
    ? question.right
    : question.kind === 'one'
      ? [0]
      : question.kind === 'many'
        ? question.right.map((_, index) => index)
        : question.items.map((_, index) => index)

describe('drawing', () => {
  test('asks as many as wanted, none twice, and the same again from the same seed', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20 }), (seed, count) => {
        const drawn = draw(bank, count, seed)
        expect(drawn.length).toBe(count)
        expect(new Set(drawn.map(({ question }) => question.id)).size).toBe(count)
        expect(draw(bank, count, seed)).toEqual(drawn)
      }),
    )
  })

  test('shows every option once, and an order never in its right order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { question, order } of draw(bank, bank.length, seed)) {
          expect([...order].sort((a, b) => a - b)).toEqual(optionsOf(question).map((_, index) => index))
          if (question.kind === 'order') expect(order).not.toEqual([...order].sort((a, b) => a - b))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('gives every question about the same chance', () => {
    const few = bank.slice(0, 8)
    const counts = new Map<string, number>()
    for (let round = 0; round < 4000; round++)
      for (const { question } of draw(few, 4, `seed ${round}`))
        counts.set(question.id, (counts.get(question.id) ?? 0) + 1)
    for (const { id } of few) expect(Math.abs((counts.get(id) ?? 0) - 2000), id).toBeLessThan(200)
  })

  test('a bank smaller than the wish is asked whole', () => {
    expect(draw(bank.slice(0, 3), 10, 'x').length).toBe(3)
  })
})

describe('marking', () => {
  test('all right is 10000, and each wrong one takes its share', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 6 }), (seed, wrong) => {
        const drawn = draw(bank, 6, seed)
        const answers = new Map(
          drawn.slice(wrong).map(({ question }) => [question.id, perfect(question)] as const),
        )
        const { marks, asked, marksBps } = marksOf(drawn, answers)
        expect([marks, asked]).toEqual([6 - wrong, 6])
        expect(marksBps).toBe(Math.floor(((6 - wrong) * 10_000) / 6))
      }),
    )
  })

  test('rounds down: four of six is 6666, not 6667', () => {
    const drawn = draw(bank, 6, 'four of six')
    const answers = new Map(drawn.slice(2).map(({ question }) => [question.id, perfect(question)] as const))
    expect(marksOf(drawn, answers).marksBps).toBe(6666)
  })

  test('of several choices all are needed, and none too many', () => {
    const many = bank.find((question) => question.kind === 'many')!
    if (many.kind !== 'many') throw new Error('no such question')
    const all = many.right.map((_, index) => index)
    expect(isRight(many, all)).toBe(true)
    expect(isRight(many, all.slice(1))).toBe(false)
    expect(isRight(many, [...all, many.right.length])).toBe(false)
    expect(
      isRight(
        many,
        all.map(() => 0),
      ),
    ).toBe(false)
    expect(isRight(many, undefined)).toBe(false)
  })

  test.each([
    ['1,600', '1600'],
    ['૧૬૦૦', '1600'],
    ['१६००.0', '1600'],
    [' ₹ 0.50 ', '0.5'],
    ['007', '7'],
  ])('%s is the number %s', (typed, number) => expect(plainDecimal(typed)).toBe(number))

  test.each(['', '12a', '-5', '1e3', '1.2.3', '∞'])('%s is no number', (typed) =>
    expect(plainDecimal(typed)).toBeUndefined(),
  )

  test('ranks become an order, and a rank given twice is no answer', () => {
    const question = bank.find((one) => one.kind === 'order' && one.items.length === 4)!
    // Shown as third, first, fourth, second.
    const drawn = { question, order: [2, 0, 3, 1] }
    expect(readAnswer(drawn, ['1', '2', '3', '4'])).toEqual([2, 0, 3, 1])
    expect(readAnswer(drawn, ['3', '1', '4', '2'])).toEqual([0, 1, 2, 3])
    expect(isRight(question, readAnswer(drawn, ['3', '1', '4', '2']))).toBe(true)
    expect(isRight(question, readAnswer(drawn, ['1', '2', '3', '4']))).toBe(false)
    expect(readAnswer(drawn, ['1', '1', '3', '4'])).toBeUndefined()
    expect(readAnswer(drawn, ['1'])).toBeUndefined()
  })

  test('a choice is read by its place on the page, so that its number says nothing', () => {
    const question = bank.find((one) => one.kind === 'one' && one.wrong.length === 2)!
    const drawn = { question, order: [1, 2, 0] }
    expect(readAnswer(drawn, ['2'])).toEqual([0])
    expect(isRight(question, readAnswer(drawn, ['0']))).toBe(false)
    expect(readAnswer(drawn, ['0', '1', '2'])).toBeUndefined()
  })

  test('whatever a form sends is an answer of this question or none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bank),
        fc.array(fc.string({ maxLength: 6 }), { maxLength: 8 }),
        (question, picked) => {
          const [drawn] = draw([question], 1, question.id)
          const answer = readAnswer(drawn!, picked)
          if (answer === undefined || typeof answer === 'string') return
          for (const option of answer) expect(optionsOf(question)[option]).toBeDefined()
        },
      ),
    )
  })
})

describe('taking turns', () => {
  const rule = { questions: 6, passBps: 7000, attempts: 3, pauseMinutes: 720 }
  const at = (hours: number) => new Date(Date.UTC(2026, 10, 22, hours))
  const past = (...hours: number[]) =>
    hours.map((hour, index) => ({ number: index + 1, handedAt: at(hour), marksBps: 5000, passBps: 7000 }))

  test('three in a row, then a pause of twelve hours from the last, then three again', () => {
    expect(turnOf([], rule, at(1))).toEqual({ may: true, number: 1, left: 3 })
    expect(turnOf(past(1, 2), rule, at(3))).toEqual({ may: true, number: 3, left: 1 })
    expect(turnOf(past(1, 2, 3), rule, at(4))).toEqual({ may: false, from: at(15) })
    expect(turnOf(past(1, 2, 3), rule, at(15))).toEqual({ may: true, number: 4, left: 3 })
    expect(turnOf(past(1, 2, 3, 15), rule, at(15))).toEqual({ may: true, number: 5, left: 2 })
  })

  test('passing is by the mark that held for the attempt', () => {
    expect(hasPassed(past(1))).toBe(false)
    expect(hasPassed([{ number: 1, handedAt: at(1), marksBps: 5000, passBps: 5000 }])).toBe(true)
  })

  test('a time is said by the clock in India', () => {
    expect(clockOf(new Date('2026-11-22T19:00:00Z'))).toEqual({ day: '23-11-2026', time: '00:30' })
  })
})
