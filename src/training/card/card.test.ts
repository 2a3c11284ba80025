/** Pixels of our own cards, read by another library. */
import { Jimp } from 'jimp'
import { describe, expect, test } from 'vitest'
import { typeset } from '#platform/typeset.ts'
import { contoursOf, IDENTITY, readTransform } from './outline.ts'
import { pngOf } from './png.ts'
import { blank, fill, readColour, type Picture } from './raster.ts'
import { pictureOf } from './svg-picture.ts'

const svg = (inside: string) => `<svg viewBox="0 0 10 10">${inside}</svg>`
const at = ({ width, rgb }: Picture, x: number, y: number) => [
  ...rgb.subarray((y * width + x) * 3).subarray(0, 3),
]
const inked = ({ rgb }: Picture) => {
  let sum = 0
  for (let index = 0; index < rgb.length; index += 3) sum += 1 - (rgb[index] ?? 0) / 255
  return sum
}

describe('a picture', () => {
  test('holds exactly the area of its shapes, wherever they lie between the pixels', () => {
    for (const [x, y] of [
      [1, 1],
      [1.25, 1.5],
      [2.6, 3.25],
    ] as const) {
      const square = pictureOf(svg(`<path fill="#000000" d="M ${x} ${y} h 4 v 3 h -4 Z"/>`))
      expect(inked(square)).toBeCloseTo(12, 1)
    }
    const triangle = pictureOf(svg('<path fill="#000000" d="M 0 0 L 10 0 L 0 10 Z"/>'))
    expect(inked(triangle)).toBeCloseTo(50, 0)
    // A circle of radius 4 by four cubic curves: 50.27.
    const arc =
      'c 0 2.209 -1.791 4 -4 4 c -2.209 0 -4 -1.791 -4 -4 c 0 -2.209 1.791 -4 4 -4 c 2.209 0 4 1.791 4 4'
    const circle = pictureOf(svg(`<path fill="#000000" d="M 9 5 ${arc} Z"/>`))
    expect(Math.abs(inked(circle) - 50.27)).toBeLessThan(0.6)
  })

  test('leaves the hole of a letter open, and counts an overlap once', () => {
    const ring = 'M 1 1 h 8 v 8 h -8 Z M 3 3 v 4 h 4 v -4 Z'
    expect(inked(pictureOf(svg(`<path fill="#000000" d="${ring}"/>`)))).toBeCloseTo(48, 1)
    const twice = 'M 1 1 h 4 v 4 h -4 Z M 2 2 h 4 v 4 h -4 Z'
    expect(inked(pictureOf(svg(`<path fill="#000000" d="${twice}"/>`)))).toBeCloseTo(23, 1)
  })

  test('puts letters where they are used, turned and scaled as their groups say', () => {
    const page = svg(
      '<defs><symbol id="a"><path d="M 0 0 h 1 v 1 h -1 Z"/></symbol></defs>' +
        '<g transform="matrix(2 0 0 -2 4 8)"><use xlink:href="#a" x="1" y="0" fill="#1b2850"/></g>',
    )
    const picture = pictureOf(page)
    expect(at(picture, 6, 6)).toEqual([0x1b, 0x28, 0x50])
    expect(at(picture, 7, 7)).toEqual([0x1b, 0x28, 0x50])
    expect(at(picture, 5, 6)).toEqual([255, 255, 255])
    expect(at(picture, 6, 8)).toEqual([255, 255, 255])
  })

  test('with something in it that is not known is refused, not drawn without', () => {
    for (const inside of [
      '<image href="x"/>',
      '<path fill="url(#x)" d="M 0 0 h 1 v 1 Z"/>',
      '<path fill="#000000" stroke="#000000" d="M 0 0 h 1 v 1 Z"/>',
      '<path fill="#000000" d="M 0 0 A 1 1 0 0 0 2 2"/>',
      '<use xlink:href="#gone"/>',
    ])
      expect(() => pictureOf(svg(inside)), inside).toThrow()
    expect(() => readTransform('rotate(30)')).toThrow()
    expect(readColour('#8c2a1e')).toEqual([0x8c, 0x2a, 0x1e])
  })

  test('is a PNG that another library reads, pixel by pixel', async () => {
    const picture = blank(7, 5)
    fill(picture, contoursOf('M 1 1 h 3 v 2 h -3 Z', IDENTITY), [140, 42, 30])
    const read = await Jimp.read(await pngOf(picture))
    expect([read.width, read.height]).toEqual([7, 5])
    for (let y = 0; y < 5; y += 1)
      for (let x = 0; x < 7; x += 1)
        expect(read.getPixelColor(x, y) >>> 8, `${x} ${y}`).toBe(
          Buffer.from([0, ...at(picture, x, y)]).readUInt32BE(),
        )
  })
})

test.each(['en', 'hi', 'gu'])('our card is 1200 × 630 and says something in %s', async (lang) => {
  const data = {
    lang,
    day: '3',
    month: 'ડિસેમ્બર',
    weekday: 'गुरु',
    kind: 'Workshop',
    title: 'શ્રી ક્ષ જ્ઞ ત્ર · श्री क्ष ज्ञ त्र · #let x = 1',
    when: '10:30 am',
    place: 'Bharuch',
  }
  const set = await typeset({ template: 'training/views/event/card.typ', data, format: 'svg' })
  const png = await pngOf(pictureOf(set.toString('utf8')))
  const read = await Jimp.read(png)
  expect([read.width, read.height]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(200_000)
  const colours = new Set<number>()
  for (let x = 380; x < 1100; x += 1) colours.add(read.getPixelColor(x, 160))
  expect(colours.size).toBeGreaterThan(10)
})
