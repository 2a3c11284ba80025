import { expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { factsOf } from './facts.ts'
import { nextQuestion, penalty, type Answers } from './questions.ts'

const shirts = [
  { hs6: '620520', score: 9, confidence: 0.4 },
  { hs6: '620530', score: 8.5, confidence: 0.3 },
  { hs6: '610510', score: 7, confidence: 0.1 },
]
const facts: Record<string, Facts> = {
  '620520': { material: 'cotton', construction: 'woven', gender: 'men' },
  '620530': { material: 'synthetic', construction: 'woven', gender: 'men' },
  '610510': { material: 'cotton', construction: 'knitted', gender: 'men' },
}
const ask = (answers: Answers = {}, told: 'construction'[] = []) =>
  nextQuestion(shirts, (hs6) => facts[hs6]!, answers, new Set(told))

test('the fact that parts the likeliest codes best is asked', () => {
  expect(ask()).toEqual({ about: 'material', choices: ['cotton', 'synthetic'] })
})

test('“I do not know” is an answer: the next fact is asked', () => {
  expect(ask({ material: 'unknown' })?.about).toBe('construction')
})

test('what the words already tell is not asked', () => {
  expect(ask({ material: 'cotton' }, ['construction'])).toBeNull()
})

test('after four answers nothing more is asked', () => {
  expect(ask({ gender: 'men', precious: 'unknown', retail: 'unknown', part: 'whole' })).toBeNull()
})

test('a sure first candidate needs no question', () => {
  const sure = [{ hs6: '620520', score: 9, confidence: 0.9 }, ...shirts.slice(1)]
  expect(nextQuestion(sure, (hs6) => facts[hs6]!, {}, new Set())).toBeNull()
})

test('an answer speaks against codes of another kind, not against wider ones', () => {
  expect(penalty({ material: 'silk' }, { material: 'cotton' })).toBe(8)
  expect(penalty({ material: 'base-metal' }, { material: 'brass' })).toBe(0)
  expect(penalty({}, { material: 'cotton' })).toBe(1.5)
  expect(penalty({ material: 'silk' }, { material: 'unknown' })).toBe(0)
})

test('a description tells the facts of its code', () => {
  const shirt = factsOf(
    '620520',
    "Shirts; men's or boys', of cotton (not knitted or crocheted)",
    "Shirts; men's or boys' (not knitted or crocheted)",
  )
  expect(shirt).toMatchObject({ material: 'cotton', construction: 'woven', gender: 'men', children: 'no' })
  expect(factsOf('711719', 'Jewellery; imitation, base metal', '')).toMatchObject({
    precious: 'imitation',
    material: 'base-metal',
  })
})

test('a general choice beside a particular one of its kind is not offered; something else comes last', () => {
  const plates = [
    { hs6: '831000', score: 9, confidence: 0.4 },
    { hs6: '741810', score: 8, confidence: 0.2 },
    { hs6: '392490', score: 8, confidence: 0.2 },
  ]
  const of = (first: string, second: string, third: string) =>
    nextQuestion(
      plates,
      (hs6) => ({ material: hs6 === '831000' ? first : hs6 === '741810' ? second : third }),
      {},
      new Set(),
    )
  expect(of('base-metal', 'brass', 'base-metal')).toBeNull()
  expect(of('other', 'wool', 'silk')?.choices).toEqual(['silk', 'wool', 'other'])
})

test('a fact that the first code leaves open is not asked', () => {
  const facts: Record<string, Facts> = {
    '620520': {},
    '620530': { material: 'silk' },
    '610510': { material: 'cotton' },
  }
  expect(nextQuestion(shirts, (hs6) => facts[hs6]!, {}, new Set())).toBeNull()
})

test('what the law groups together is said as a maker says it', () => {
  expect(
    factsOf('420222', 'Handbags; with outer surface of sheeting of plastics or of textile materials', '')
      .material,
  ).toBe('textile')
  expect(factsOf('340111', 'Soap; for toilet use', 'Soap; paper, wadding, felt').material).toBeUndefined()
  expect(
    factsOf('200190', 'Vegetables, fruit, nuts and other edible parts of plants', '').part,
  ).toBeUndefined()
})
