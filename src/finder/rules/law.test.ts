import { beforeAll, expect, test } from 'vitest'
import type { Day } from '#kernel/day.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { codeDigits, takeCode } from './code.ts'
import { lawOf } from './law.ts'
import { linesUnder, successorsOf } from './lines.ts'
import { treeOf } from './tree.ts'

let edition: Edition
beforeAll(async () => {
  edition = (await tradeBook()).edition('2026-11-22' as Day)
})

test('every destination has an official rate, an estimate or nothing', () => {
  const { duty } = lawOf(edition, '711719')
  expect(duty.official + duty.estimated + duty.unknown).toBe(243)
  expect(duty.official).toBeGreaterThan(50)
  expect(duty.least).toBe(0)
  expect(duty.most).toBeGreaterThanOrEqual(1000)
})

test('India’s own rules for a code are told with their papers', () => {
  const rules = lawOf(edition, '12119080').policy
  expect(rules.find(({ reason }) => reason === 'in-agarwood')).toMatchObject({
    verdict: 'ask',
    perhaps: true,
    papers: ['certificate-of-cultivation', 'cites-permit'],
  })
  expect(lawOf(edition, '711719').policy).toEqual([])
})

test('eight digits are lines of the tariff, never zeros', () => {
  const lines = linesUnder(edition, '711719').map(({ hs8 }) => hs8)
  expect(lines).toEqual(['71171910', '71171920', '71171990'])
  expect(linesUnder(edition, '620630').map(({ hs8 }) => hs8)).toEqual(['62063010', '62063090'])
  for (const padded of ['71171900', '62063000']) expect(takeCode(edition, padded).ok).toBe(false)
  expect(takeCode(edition, '7117.19.90')).toEqual({ ok: true, value: { hs6: '711719', hs8: '71171990' } })
  expect(takeCode(edition, '711719')).toEqual({ ok: true, value: { hs6: '711719', hs8: null } })
  expect(takeCode(edition, '999999').ok).toBe(false)
  expect(takeCode(edition, 'bangles').ok).toBe(false)
})

test('a line that was replaced leads to its heirs, and they to it', () => {
  expect(successorsOf(edition, '44201000')).toEqual(['44201100', '44201900'])
  expect(linesUnder(edition, '442011')[0]?.before).toEqual(['44201000'])
})

test('the tree and the choice of a line know the same lines', () => {
  const tree = treeOf(edition)
  expect(tree.has('62063010')).toBe(true)
  expect(tree.has('62063000')).toBe(false)
  for (const heading of tree.below('62'))
    for (const hs6 of tree.below(heading))
      expect(tree.below(hs6)).toEqual(linesUnder(edition, hs6).map(({ hs8 }) => hs8))
})

test('a code is the same code in the digits of any script', () => {
  expect(['7117.19', '૭૧૧૭૧૯', '७११७ १९'].map(codeDigits)).toEqual(['711719', '711719', '711719'])
  expect(['bangle 7117', '', ' . '].map(codeDigits)).toEqual(['', '', ''])
  expect(takeCode(edition, '૭૧૧૭૧૯૯૦').ok).toBe(true)
})
