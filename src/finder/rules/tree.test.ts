import { expect, test } from 'vitest'
import { smallEdition } from '../../../test/support/small-book.ts'
import { partings } from './apart.ts'
import { completed, wordlist } from './complete.ts'
import { sectionOf, SECTIONS } from './sections.ts'
import { nearest, treeOf } from './tree.ts'
import { says } from './within.ts'

const edition = smallEdition(
  {
    hs6: ['711711,HS2022', '711719,HS2022', '711790,HS2022', '620630,HS2022'],
    'itc-hs8': ['71171990', '71171910', '62063000', '62063090', '99999999'],
    'itc-hs8-predecessors': ['62063000,62063090'],
  },
  '2026-11-22',
)

test('codes hang under one another two digits at a time', () => {
  const tree = treeOf(edition)
  expect(tree.below('')).toEqual(['62', '71'])
  expect(tree.below('7117')).toEqual(['711711', '711719', '711790'])
  expect(tree.below('711719')).toEqual(['71171910', '71171990'])
  expect(tree.below('711711')).toEqual([])
  expect(tree.below('620630')).toEqual(['62063090'])
  expect([tree.has('71'), tree.has('71171910'), tree.has(''), tree.has('99')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('the nearest code is the longest beginning that exists', () => {
  const tree = treeOf(edition)
  expect(nearest(tree, '71171999')).toBe('711719')
  expect(nearest(tree, '71179')).toBe('7117')
  expect(nearest(tree, '999999')).toBe('')
})

test('every chapter lies in one section, 77 too, which is kept free', () => {
  expect(SECTIONS).toHaveLength(21)
  for (let chapter = 1; chapter <= 97; chapter++)
    expect(sectionOf(String(chapter).padStart(2, '0')), String(chapter)).toBeDefined()
  expect(sectionOf('7117')?.id).toBe('XIV')
  expect(sectionOf('98')).toBeUndefined()
})

test('a word of any language narrows a list, and so do digits', () => {
  const labels = ['Silver jewellery', 'चाँदी के ज़ेवर', 'ચાંદીના દાગીના']
  expect(says('711311', labels, 'SILVER')).toBe(true)
  expect(says('711311', labels, 'ચાંદીના')).toBe(true)
  expect(says('711311', labels, 'jewellery silver')).toBe(true)
  expect(says('711311', labels, '7113.11')).toBe(true)
  expect(says('711311', labels, 'gold')).toBe(false)
})

test('a word that is still being typed is read as the commonest one that begins so', () => {
  const words = wordlist(['Brass bangles', 'Glass bangles', 'Bangle stands', 'ચાંદીની ઝાંઝર'])
  expect(completed('brass bang', words)).toBe('brass bangles')
  expect(completed('Bangle', words)).toBe('Bangle')
  expect(completed('ચાંદીની ઝાંઝ', words)).toBe('ચાંદીની ઝાંઝર')
  expect(completed('ba', words)).toBe('ba')
  expect(completed('xyz 200', words)).toBe('xyz 200')
})

test('what sets a code apart is told only where both descriptions are certain', () => {
  const facts: Record<string, object> = {
    '620610': { material: 'silk', part: 'whole' },
    '620630': { material: 'cotton', part: 'whole' },
    '620640': { material: 'synthetic', part: 'whole' },
    '620690': { part: 'whole' },
  }
  expect(partings('620630', Object.keys(facts), (code) => facts[code] ?? {})).toEqual([
    {
      about: 'material',
      own: 'cotton',
      others: [
        { value: 'silk', codes: ['620610'] },
        { value: 'synthetic', codes: ['620640'] },
      ],
    },
  ])
})
