import { expect, test } from 'vitest'
import { likeliest, probabilities, summed, trust } from './candidates.ts'

const codes = ['610910', '610990', '620520']
const scores = Float64Array.of(2, 1, 2)

test('chances add up to one', () => {
  expect(probabilities(scores).reduce((a, b) => a + b)).toBeCloseTo(1)
})

test('equal scores keep the order of the codes', () => {
  expect(likeliest(codes, scores, 3).map(({ hs6 }) => hs6)).toEqual(['610910', '620520', '610990'])
})

test('a heading is as likely as its codes together', () => {
  const [[heading, chance] = ['', 0]] = summed(codes, Float64Array.of(0.3, 0.3, 0.4), 4)
  expect(heading).toBe('6109')
  expect(chance).toBeCloseTo(0.6)
})

test('where the opinions differ, and in long texts, a lead is believed less', () => {
  expect(trust(3, 3)).toBeGreaterThan(trust(30, 3))
  expect(trust(30, 3)).toBeGreaterThan(trust(30, 1))
})
