import { expect, test } from 'vitest'
import { isAnswer, isFact, storable, wordsToKeep } from './trail.ts'

test('what is kept holds no NUL and no half of a character, however deep it lies', () => {
  const kept = storable({ 'a\0': ['b\0', { c: '\ud800x' }], d: 3, e: null })
  expect(kept).toEqual({ 'a ': ['b ', { c: '\ufffdx' }], d: 3, e: null })
})

test('the same words are one row, however they are spaced and written', () => {
  expect(wordsToKeep({ text: '  Silver   ANKLET\n' })).toBe('silver anklet')
  expect(wordsToKeep({ text: '\0 ' })).toBe('')
})

test('an answer is one of our choices for a fact of ours', () => {
  expect(['material', 'colour', 'toString'].map(isFact)).toEqual([true, false, false])
  expect(['brass', 'unknown', 'red', 'constructor'].map(isAnswer)).toEqual([true, true, false, false])
})
