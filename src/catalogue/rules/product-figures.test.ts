/** Worked examples of materials, variants, SKUs, weights, precious metal and photos. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { smallEdition } from '../../../test/support/small-book.ts'
import { readMaterials, percentText } from './materials.ts'
import { combine, matrixOf, readChoices } from './options.ts'
import { adviceOn, lookOf, type Grey, type PhotoLimits } from './photo-advice.ts'
import { permilleOfKarat, preciousPrice, pureMg } from './precious.ts'
import { proposeSku } from './sku.ts'
import { spread } from './spread.ts'
import { langOf } from './texts.ts'
import { volumetricGrams, weighedBy } from './volumetric.ts'

describe('materials', () => {
  const lines = (...told: [string, string][]) => told.map(([material, percent]) => ({ material, percent }))
  test('60 % cotton and 40 % silk are the whole; 60 and 30 are told to be 90', () => {
    expect(readMaterials(lines(['cotton', '60'], ['silk', '40'], ['', '']))).toMatchObject({
      value: [{ bps: 6000 }, { bps: 4000 }],
    })
    const short = readMaterials(lines(['cotton', '60'], ['silk', '30']))
    expect(short).toMatchObject({
      refusal: { code: 'catalogue.materials-not-whole', params: { total: '90' } },
    })
  })
  test('one material needs no figure, the same one twice is refused', () => {
    expect(readMaterials(lines(['brass', '']))).toMatchObject({ value: [{ material: 'brass', bps: 10_000 }] })
    expect(readMaterials(lines(['Silk', '50'], ['silk', '50']))).toMatchObject({
      refusal: { code: 'catalogue.material-twice' },
    })
  })
  test('every part is written as it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (bps) => {
        const rest = 10_000 - bps
        const read = readMaterials(lines(['a', percentText(bps)], ['b', percentText(rest)]))
        expect(read).toMatchObject({ ok: true, value: [{ bps }, { bps: rest }] })
      }),
    )
  })
})

describe('variants', () => {
  test('three sizes in two colours are six, in the order told', () => {
    const six = combine({ colour: readChoices('indigo, madder'), size: readChoices('S,M\nL, s') })
    expect(six).toMatchObject({ ok: true })
    expect(six.ok && six.value.map(({ size, colour }) => `${size} ${colour}`)).toEqual([
      'S indigo',
      'S madder',
      'M indigo',
      'M madder',
      'L indigo',
      'L madder',
    ])
  })
  test('more than a hundred are refused with their number', () => {
    const many = Array.from({ length: 11 }, (_, at) => String(at))
    expect(combine({ size: many, colour: many })).toMatchObject({
      refusal: { params: { count: 121, most: 100 } },
    })
  })
  test('a new size adds, a dropped one retires, the others keep their SKU', () => {
    const now = [
      { id: 'a', options: { size: 'S' } },
      { id: 'b', options: { size: 'M' } },
    ]
    expect(matrixOf(now, [{ size: 'm' }, { size: 'L' }])).toEqual({
      kept: ['b'],
      made: [{ size: 'L' }],
      retired: ['a'],
    })
  })
  test('a SKU is short, legible and nobody else’s', () => {
    expect(proposeSku('block print kurta', { size: 'XL', colour: 'Indigo' }, new Set())).toBe('BLPRKU-XL-IND')
    expect(proposeSku('kurta', {}, new Set(['kurta', 'kurta-2']))).toBe('KURTA-3')
    expect(proposeSku('', { colour: 'ગળી' }, new Set())).toBe('ITEM')
  })
})

describe('weights', () => {
  const edition = smallEdition({ 'volumetric-divisors': ['courier,5000', 'freight,6000'] }, day('2026-11-22'))
  test('a light box of 40 × 30 × 20 cm counts 4.8 kg with a courier and 4 kg by air', () => {
    expect(volumetricGrams(400, 300, 200, 5000)).toBe(4800)
    const counted = weighedBy(edition, { packedWeightGrams: 900, lengthMm: 400, widthMm: 300, heightMm: 200 })
    expect(counted.map(({ lane, chargeableGrams }) => [lane, chargeableGrams])).toEqual([
      ['post', 900],
      ['courier', 4800],
      ['freight', 4000],
    ])
  })
  test('a brass lamp is heavier than its room', () => {
    const counted = weighedBy(edition, {
      packedWeightGrams: 2100,
      lengthMm: 200,
      widthMm: 100,
      heightMm: 100,
    })
    expect(counted.every(({ chargeableGrams }) => chargeableGrams === 2100)).toBe(true)
  })
})

describe('precious metal', () => {
  test('4.25 g of 916 gold at ₹12,000 a gram of fine gold and ₹2,500 making cost ₹49,216', () => {
    const piece = {
      metalWeightMg: 4250,
      purityPermille: 916,
      metalPricePaise: 1_200_000n,
      makingPaise: 250_000n,
    }
    expect(pureMg(piece)).toBe(3893n)
    // 4.25 × 0.916 × 12,000 = 46,716; rounded once, not by the milligram.
    expect(preciousPrice(piece)).toBe(4_921_600n)
  })
  test('22 karat is 916, and there is no 21', () => {
    expect(permilleOfKarat(22)).toBe(916)
    expect(permilleOfKarat(21)).toBeUndefined()
  })
})

describe('photos', () => {
  const limits: PhotoLimits = { tiny: 500, small: 1000, background: 215, dark: 70, blurred: 60 }
  const grey = (paint: (x: number, y: number) => number): Grey => {
    const light = new Uint8Array(100 * 100)
    for (let at = 0; at < light.length; at += 1) light[at] = paint(at % 100, Math.floor(at / 100))
    return { width: 100, height: 100, light }
  }
  const large = { width: 1600, height: 1200 }
  /** A checked cloth on white paper. */
  const sharp = grey((x, y) => (x < 20 || y < 20 || x >= 80 || y >= 80 ? 250 : (x + y) % 4 < 2 ? 40 : 200))
  test('a checked cloth on white paper by day is fine', () =>
    expect(adviceOn(large, lookOf(sharp), limits)).toEqual([]))
  test('on a brown table it asks for a light background', () => {
    const table = grey((x, y) => (x < 20 || y < 20 || x >= 80 || y >= 80 ? 110 : (x + y) % 4 < 2 ? 40 : 200))
    expect(adviceOn(large, lookOf(table), limits)).toEqual(['background'])
  })
  test('at night it is dark, and smooth as fog it is blurred', () => {
    const night = grey((x, y) => ((x + y) % 4 < 2 ? 5 : 60))
    expect(adviceOn(large, lookOf(night), limits)).toEqual(['dark'])
    const fog = grey((x) => 220 + Math.round(20 * Math.sin(x / 30)))
    expect(adviceOn(large, lookOf(fog), limits)).toEqual(['blurred'])
  })
  test('999 pixels are too few to zoom, 499 are refused by marketplaces', () => {
    expect(adviceOn({ width: 999, height: 700 }, lookOf(sharp), limits)).toEqual(['small'])
    expect(adviceOn({ width: 499, height: 499 }, lookOf(sharp), limits)).toEqual(['tiny'])
  })
})

test('pieces come from the smallest heap that suffices, else from the fullest down', () => {
  const heaps = [
    { placeId: 'a', free: 10 },
    { placeId: 'b', free: 4 },
  ]
  expect(spread(heaps, 3)).toEqual([{ placeId: 'b', quantity: 3 }])
  expect(spread(heaps, 12)).toEqual([
    { placeId: 'a', quantity: 10 },
    { placeId: 'b', quantity: 2 },
  ])
  expect(spread(heaps, 15)).toBeUndefined()
})

test('a name is kept under the language of its letters', () => {
  expect([langOf('સુતરાઉ કુર્તો'), langOf('सूती कुर्ता'), langOf('cotton kurta')]).toEqual(['gu', 'hi', 'en'])
})
