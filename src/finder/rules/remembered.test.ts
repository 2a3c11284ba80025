import { beforeAll, expect, test } from 'vitest'
import { openFinder } from '../store/open-finder.ts'
import type { Finder } from './find.ts'
import { find } from './find.ts'
import { lifts, likeness, type Remembered } from './remembered.ts'
import { tokens } from './tokens.ts'

let finder: Finder
beforeAll(() => {
  finder = openFinder()
})

const words = (text: string) => tokens(text, finder.vocabulary)
const taken = (text: string, hs6: string, origin: Remembered['origin'] = 'accepted'): Remembered => ({
  words: text,
  hs6,
  hs8: null,
  origin,
})
const first = (text: string, remembered: readonly Remembered[]) =>
  find(finder, { text }, 'en', 5, {}, remembered).candidates[0]

test('a code taken once for words comes first for them', () => {
  const kada = 'meenakari kada set'
  const before = first(kada, [])
  expect(before?.hs6).not.toBe('711311')
  expect(first(kada, [taken(kada, '711311')])?.hs6).toBe('711311')
})

test('the same goods in another script are heard too', () => {
  for (const hers of ['चाँदी की पायल', 'ચાંદીની ઝાંઝર', 'chandi ki payal'])
    expect(
      [...lifts(words('silver anklets'), [taken(hers, '711719')], finder.vocabulary).keys()],
      hers,
    ).toEqual(['711719'])
})

test('words that share little are left alone', () => {
  const toy = find(finder, { text: 'wooden toy car' })
  expect(find(finder, { text: 'wooden toy car' }, 'en', 10, {}, [taken('silver anklets', '711719')])).toEqual(
    toy,
  )
})

test('an officer’s correction outweighs a click', () => {
  const text = 'brass lamp with enamel'
  const remembered = [taken(text, '741980'), taken('brass lamps with enamel', '940550', 'corrected')]
  expect(first(text, remembered)?.hs6).toBe('940550')
})

test('likeness is one for the same words, nothing for none in common', () => {
  expect(likeness(words('silver anklet'), words('Silver anklets'), finder.vocabulary)).toBeCloseTo(1)
  expect(likeness(words('silver anklet'), words('cotton saree'), finder.vocabulary)).toBe(0)
})
