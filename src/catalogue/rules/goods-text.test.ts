import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { GOODS } from '../words/goods.ts'
import { betterTextsFor } from './better-goods-texts.ts'
import { readGoodsText, stopTerms, vagueTerm } from './goods-text.ts'

const edition = (await tradeBook()).edition(day('2026-11-22'))
const europe = stopTerms(edition, 'DE')

describe('a text for customs', () => {
  test.each([
    'Decorative items',
    'decorative  ITEM',
    'Handmade decorative items',
    'Indian clothes',
    'Gift',
    'Assorted accessories (set of 3)',
    'Spare parts',
    'Garments.',
    'Home decorations and gifts',
  ])('“%s” could be anything in the EU', (text) => expect(vagueTerm(text, europe)).toBeDefined())

  test.each([
    'Brass decorative items: peacock oil lamp',
    'Cotton kurta for women',
    'Silver earrings',
    'Leather bags',
    'Clay water pot',
    'Iron nails',
    'Giftwrapped silk scarf',
  ])('“%s” says what it is', (text) => expect(vagueTerm(text, europe)).toBeUndefined())

  test('outside the EU the post still refuses a gift, but not decorative items', () => {
    const emirates = stopTerms(edition, 'AE')
    expect(vagueTerm('Gift', emirates)?.source).toBe('IN-POST-VAGUE-2026')
    expect(vagueTerm('Decorative items', emirates)).toBeUndefined()
  })

  test('is one line of Latin letters, and not a novel', () => {
    const read = (text: string) => readGoodsText(text, europe, [])
    expect(read('પિત્તળનો દીવો')).toMatchObject({ refusal: { code: 'catalogue.goods-text-not-english' } })
    expect(read('x'.repeat(301))).toMatchObject({ refusal: { code: 'catalogue.goods-text-long' } })
    expect(read('  Brass   oil lamp ')).toEqual({ ok: true, value: 'Brass oil lamp' })
  })
})

test('better texts say material, thing and use', () => {
  expect(
    betterTextsFor(
      {
        title: { en: 'Beautiful brass peacock lamp' },
        make: 'metal-craft',
        materials: [{ material: 'brass', bps: 10_000 }],
      },
      europe,
    ),
  ).toEqual([
    'Brass peacock lamp for home decoration',
    'Peacock lamp of brass, for home decoration',
    'Peacock lamp for home decoration, material: brass',
  ])
})

test('none of the better texts for any kind of make is itself refused, and the three differ', () => {
  const everywhere = stopTerms(edition)
  for (const make of Object.keys(GOODS))
    for (const title of [{}, { en: 'Decorative items' }, { en: 'Gift' }])
      for (const materials of [
        [],
        [
          { material: 'cotton', bps: 6000 },
          { material: 'silk', bps: 4000 },
        ],
      ]) {
        const better = betterTextsFor({ title, make, materials }, everywhere)
        expect(new Set(better).size, `${make} ${better.join(' / ')}`).toBe(3)
        for (const text of better) expect(vagueTerm(text, everywhere), `${make}: ${text}`).toBeUndefined()
      }
})

test('every kind of make in the book has its words for customs', () => {
  const makes = edition.facts('makes').map(({ cells }) => cells['make'] ?? '')
  expect(makes.filter((make) => make !== 'other' && !GOODS[make])).toEqual([])
})
