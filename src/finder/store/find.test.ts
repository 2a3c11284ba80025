import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGS, type Lang } from '#kernel/words.ts'
import type { Product } from '../rules/product.ts'
import type { Answers } from '../rules/questions.ts'
import type { Finder } from '../rules/find.ts'
import { openFinder } from './open-finder.ts'
import { asFoundJson } from '../views/found.ts'
import { find } from '../rules/find.ts'

let finder: Finder
beforeAll(() => {
  finder = openFinder()
  find(finder, { text: 'warm up' })
})
const first = (product: Product): string | undefined => find(finder, product).candidates[0]?.hs6

test.each([
  ['ચાંદીની ઝાંઝર', '711311'],
  ['चाँदी की पायल', '711311'],
  ['chandi ki payal', '711311'],
  ['silver anklets', '711311'],
  ['रेशमी बनारसी साड़ी', '500720'],
  ['અગરબત્તી', '330741'],
])('%s is %s', (text, hs6) => {
  expect(first({ text })).toBe(hs6)
})

describe('a bangle of brass, gold plated, imitation (story 10)', () => {
  const wants: Record<Lang, string> = {
    en: 'Imitation bangle, brass, gold plated',
    hi: 'इमिटेशन चूड़ी, पीतल, सोने की परत',
    gu: 'ઇમિટેશન બંગડી, પિત્તળ, સોનાનો ઢોળ',
  }
  /** What the maker would say to each question. */
  const maker: Record<string, string> = {
    material: 'base-metal',
    precious: 'imitation',
    gender: 'women',
    part: 'whole',
  }

  test.each(LANGS)('ends at 711719 within four questions, in %s', (lang) => {
    const answers: Record<string, string> = {}
    let found = find(finder, { text: wants[lang] }, lang)
    for (let asked = 0; found.question && asked < 4; asked++) {
      const { about, choices } = found.question
      const said = maker[about]
      answers[about] = said && choices.includes(said) ? said : 'unknown'
      found = find(finder, { text: wants[lang] }, lang, 5, answers as Answers)
    }
    expect(found.candidates[0]?.hs6).toBe('711719')
    expect(found.question).toBeNull()
    expect(found.candidates[0]?.label).not.toBe('')
  })
})

test('nothing said, or nothing known: more words are asked for', () => {
  for (const text of ['', '   ', '૧૨૩ 45', 'xqzvw']) {
    const found = find(finder, { text })
    expect(found.abstain).toBe(true)
    expect(found.question?.about).toBe('more-words')
  }
})

test('an answer moves the candidates', () => {
  const answered = find(finder, { text: 'women kurti' }, 'en', 5, { material: 'silk', construction: 'woven' })
  expect(answered.candidates.slice(0, 2).map(({ hs6 }) => hs6)).toContain('620610')
})

test('people read our labels, in their language', () => {
  expect(find(finder, { text: 'silver anklet' }, 'gu').candidates[0]?.label).toMatch(/[\u0A80-\u0AFF]/)
  expect(find(finder, { text: 'silver anklet' }, 'hi').candidates[0]?.label).toMatch(/[\u0900-\u097F]/)
})

describe('properties', () => {
  const word = fc.constantFrom(
    'silver',
    'cotton',
    'kurti',
    'ચાંદી',
    'साड़ी',
    'brass',
    'toy',
    'bag',
    'women',
    'wood',
  )
  const words = fc.array(word, { minLength: 1, maxLength: 6 })
  const codes = (product: Product) => asFoundJson(find(finder, product), 'en')

  test('the order of fields and the case of letters do not matter', () => {
    const attributes = fc.dictionary(fc.constantFrom('Material', 'Gender', 'Use', 'Item Type'), word)
    fc.assert(
      fc.property(words, attributes, fc.array(word, { maxLength: 3 }), (name, named, category) => {
        const text = name.join(' ')
        const turned = Object.fromEntries(
          Object.entries(named)
            .reverse()
            .map(([k, v]) => [k.toUpperCase(), v.toUpperCase()]),
        )
        expect(
          codes({ attributes: turned, category: category.toReversed(), text: text.toUpperCase() }),
        ).toEqual(codes({ text, category, attributes: named }))
      }),
      { numRuns: 40 },
    )
  })

  test('digits of any script are equal', () => {
    fc.assert(
      fc.property(words, fc.nat(99_999), fc.constantFrom(0x966, 0xae6, 0x660), (name, number, zero) => {
        const text = (digits: string): string => `${name.join(' ')} ${digits} cm`
        const other = String(number).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
        expect(codes({ text: text(other) })).toEqual(codes({ text: text(String(number)) }))
      }),
      { numRuns: 40 },
    )
  })

  test('no input crashes it or takes over 100 ms', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ maxLength: 6000 }),
      words.map((w) => w.join(' ').repeat(200)),
    )
    const attributes = fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()))
    fc.assert(
      fc.property(text, fc.array(fc.string()), attributes, (text, category, attributes) => {
        let took = Infinity
        for (let tries = 0; tries < 3 && took > 100; tries++) {
          const began = performance.now()
          find(finder, { text, category, attributes })
          took = Math.min(took, performance.now() - began)
        }
        expect(took).toBeLessThan(100)
      }),
      { numRuns: 80 },
    )
  })
})

test('what the words already say is not asked', () => {
  for (const [text, told] of [
    ['bandhani dupatta silk', 'material'],
    ['રેશમી દુપટ્ટો', 'material'],
    ['women knitted top', 'construction'],
  ] as const)
    expect(find(finder, { text }).question?.about, text).not.toBe(told)
  expect(find(finder, { text: 'women kurti' }).question?.about).toBe('material')
})
