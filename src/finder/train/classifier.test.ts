import { expect, test } from 'vitest'
import { addLogProbability } from '../rules/bag.ts'
import { features } from '../rules/features.ts'
import { train, type Case, type Plan } from './classifier.ts'
import { quantised } from './quantise.ts'

const plan: Plan = { width: 16, buckets: 512, epochs: 30, rate: 0.3, drop: 0, seed: 7 }
/** Two chapters, three headings, four codes. */
const starts = { headings: Int32Array.of(0, 2, 3), codes: Int32Array.of(0, 1, 2, 4) }
const goods: [string[], number, number, number][] = [
  [['silver', 'anklet'], 0, 0, 0],
  [['brass', 'bangle'], 0, 1, 1],
  [['cotton', 'shirt'], 1, 2, 2],
  [['silk', 'shirt'], 1, 2, 3],
]
const cases: Case[] = goods.map(([words, chapter, heading, code]) => ({
  buckets: Int32Array.from(features(words), (hash) => hash % plan.buckets),
  chapter,
  heading,
  code,
  weight: 1,
}))
const learn = () =>
  quantised(
    train(cases, starts, plan, () => undefined),
    plan,
  )

test('four goods are learned, and known again in 4 bits', () => {
  const bag = learn()
  for (const [words, , , code] of goods) {
    const found = new Float64Array(4)
    addLogProbability(bag, features(words), found, 1)
    expect(found.indexOf(Math.max(...found))).toBe(code)
    expect(found.reduce((sum, one) => sum + Math.exp(one), 0)).toBeCloseTo(1, 3)
  }
})

test('the same goods give the same numbers', () => {
  expect(learn()).toEqual(learn())
})
