import { expect, test } from 'vitest'
import { readGlossary } from './glossary.ts'
import { tokens, type Vocabulary } from './tokens.ts'

const glossary = readGlossary(
  `ki,ka,નો,की |
ચાંદી,ચાંદીની,chandi | silver
ઝાંઝર,jhanjhar | anklet jewellery
green tea,લીલી ચા | green tea
गुलाब तेल,ગુલાબ તેલ | rose essential oil
દૂધ | milk
`,
  () => ['plastic', 'bottle', 'bananas'],
)
const english = new Set([
  'silver',
  'anklet',
  'cotton',
  'bottl',
  'leather',
  'plastic',
  'wool',
  'shirt',
  'polyester',
  'knitt',
  'milk',
])
const vocabulary: Vocabulary = { glossary, frequency: (word) => (english.has(word) ? 100 : 0) }
const read = (text: string): string[] => tokens(text, vocabulary).filter((word) => !word.startsWith('~'))

test('Gujarati, romanised and English name the same goods', () => {
  expect(read('ચાંદીની ઝાંઝર')).toEqual(['silver', 'anklet', 'jewelry'])
  expect(read('chandi ki jhanjhar')).toEqual(['silver', 'anklet', 'jewelry'])
  expect(read('Silver Anklets')).toEqual(['silver', 'anklet'])
})

test('two words that mean one thing are looked up together', () => {
  expect(read('લીલી ચા')).toEqual(['green', 'tea'])
})

test('an “of” between two words that belong together does not part them', () => {
  expect(read('गुलाब का तेल')).toEqual(['rose', 'essential', 'oil'])
  expect(read('ગુલાબનું તેલ')).toEqual(['rose', 'essential', 'oil'])
})

test('where goods come from does not say what they are', () => {
  expect(read('leather bottle from China')).toEqual(['leather', 'bottl'])
  expect(read('cotton shirt, made in India and Sri Lanka')).toEqual(['cotton', 'shirt'])
})

test('of a long text the beginning is read, and letters without end are no word', () => {
  expect(read(`${'cotton '.repeat(100)}${'shirt milk '.repeat(2000)}`).length).toBeLessThan(260)
  expect(read(`milk ${'x'.repeat(500)}`)).toEqual(['milk'])
})

test('English in Indian letters is heard', () => {
  expect(read('પ્લાસ્ટિક બોટલ')).toEqual(['plastic', 'bottl'])
})

test('an English slip of one letter is mended', () => {
  expect(read('banannas')).toEqual(['banana'])
})

test('sizes, numbers and filler words drop out, in any script', () => {
  expect(read('Cotton shirt 42 cm XL, set of 3 pcs')).toEqual(['cotton', 'shirt'])
  expect(read('Cotton shirt ૪૨ cm')).toEqual(read('Cotton shirt ٤٢ cm'))
})

test('what the goods are not does not count', () => {
  expect(read('bottle without leather')).toEqual(['bottl'])
  expect(read('દૂધ વગર બોટલ')).toEqual(['bottl'])
})

test('of a mix the fibre that weighs most counts', () => {
  expect(read('shirt, 65 % polyester 35 % cotton')).toEqual(['shirt', 'polyester'])
})
