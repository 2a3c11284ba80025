import { beforeAll, expect, test } from 'vitest'
import { openFinder } from '../store/open-finder.ts'
import type { Finder } from './find.ts'
import { explain } from './find.ts'

let finder: Finder
beforeAll(() => {
  finder = openFinder()
})

test('her own words are named as the reason, in her spelling', () => {
  const [best] = explain(finder, { text: 'ચાંદીની ઝાંઝર' }, 'gu', 5, {}, []).candidates
  expect(best?.hs6).toBe('711311')
  expect(best?.words).toEqual(['ચાંદીની', 'ઝાંઝર'])
})

test('an answer that agrees is a reason; the other answer leads to the other code', () => {
  const found = explain(finder, { text: 'women shirt cotton' }, 'en', 5, { construction: 'woven' }, [])
  const [best] = found.candidates
  expect(best?.hs6).toBe('620630')
  expect(best?.told).toEqual([{ about: 'construction', value: 'woven' }])
  expect(best?.otherwise.every(({ hs6 }) => hs6 !== '620630')).toBe(true)
})

test('a candidate that no word names is proposed by pattern alone, and says no words', () => {
  const { candidates } = explain(finder, { text: 'bangles' }, 'en', 5, {}, [])
  expect(candidates.length).toBeGreaterThan(0)
  for (const { words } of candidates) expect(words.every((word) => word === 'bangles')).toBe(true)
})

test('what would make it another code differs in one fact only', () => {
  const { candidates } = explain(finder, { text: 'silk saree' }, 'en', 5, {}, [])
  expect(candidates.flatMap(({ otherwise }) => otherwise)).not.toEqual([])
  for (const { hs6, otherwise } of candidates)
    for (const { about, value, hs6: other } of otherwise) {
      expect(finder.facts(other)[about]).toBe(value)
      expect(finder.facts(hs6)[about]).not.toBe(value)
    }
})
