import { expect, test } from 'vitest'
import { yesOf, type Standing, type Voice } from './decision.ts'

const nobody: Standing = { winnerAgreedBy: null, loserAgreedBy: null, officerAgreedBy: null }
const yes = (as: Voice['as'], person: string): Voice => ({ as, person })

test.each([
  ['the first yes of an owner', nobody, yes('winner', 'a'), 'noted'],
  ['the second owner', { ...nobody, loserAgreedBy: 'b' }, yes('winner', 'a'), 'done'],
  ['one person for both sides', { ...nobody, loserAgreedBy: 'a' }, yes('winner', 'a'), 'same-person'],
  ['an owner twice', { ...nobody, winnerAgreedBy: 'a' }, yes('winner', 'a'), 'noted'],
  ['an officer after one owner', { ...nobody, loserAgreedBy: 'b' }, yes('officer', 'o'), 'noted'],
  ['a second officer', { ...nobody, officerAgreedBy: 'o' }, yes('officer', 'p'), 'done'],
  ['one officer twice', { ...nobody, officerAgreedBy: 'o' }, yes('officer', 'o'), 'same-person'],
  ['an owner after one officer', { ...nobody, officerAgreedBy: 'o' }, yes('loser', 'b'), 'noted'],
] as const)('%s', (_what, standing, voice, outcome) => {
  expect(yesOf(standing, voice)).toBe(outcome)
})
