import { expect, test } from 'vitest'
import { asLexicon } from './taught.ts'

test('an officer’s word and what several agree on become rows; a single click stays a comment', () => {
  const text = asLexicon([
    { hs6: '711719', words: 'oxidised jhumka', tenants: 1, corrected: true },
    { hs6: '621410', words: 'bandhani; dupatta | silk', tenants: 3, corrected: false },
    { hs6: '950300', words: 'lattu', tenants: 1, corrected: false },
  ])
  const rows = text.split('\n').filter((line) => /^\d{6}\|/.test(line))
  expect(rows).toEqual(['711719|oxidised jhumka', '621410|bandhani  dupatta   silk'])
  expect(text).toContain('# once: 950300|lattu')
})
