import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { rank, rankEach, type Option } from './rank.ts'

const known: Option = { id: 'a', verdict: 'open', papers: 0, net: 100_000n, moneyDays: 14 }
const placesOf = (options: readonly Option[]) =>
  rank(options).map(({ option, place }) => `${option.id}${place}`)

describe('places to sell', () => {
  test('an open door stands before one that needs papers, whatever it pays', () => {
    const rich = { ...known, id: 'b', verdict: 'papers' as const, net: 900_000n, papers: 2 }
    expect(placesOf([rich, known])).toEqual(['a1', 'b2'])
  })

  test('among open doors she keeps more at the first; then fewer papers, then the money that comes sooner', () => {
    const more = { ...known, id: 'b', net: 100_001n }
    const fewer = { ...known, id: 'c', papers: 1 }
    const sooner = { ...known, id: 'd', moneyDays: 3 }
    expect(placesOf([known, fewer, sooner, more])).toEqual(['b1', 'd2', 'a3', 'c4'])
  })

  test('whoever has two hundred countries has no more lines than whoever has two', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ ...known, id: `m${at}`, net: 200_000n }))
    const few = [known, { ...known, id: 'b' }]
    expect(rankEach([many, few], 2).map(({ place }) => place)).toEqual([1, 1, 3, 3])
  })

  test('what nobody knows stands behind what is known, and equals share their place', () => {
    const dark = { ...known, id: 'b', net: undefined }
    expect(placesOf([dark, { ...known, id: 'c' }, known])).toEqual(['a1', 'c1', 'b3'])
  })
})

const options = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    verdict: fc.constantFrom('open' as const, 'papers' as const, 'ask' as const, 'closed' as const),
    papers: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    net: fc.option(fc.bigInt(0n, 5n), { nil: undefined }),
    moneyDays: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    /** Who it is: the function may not look. */
    marketplace: fc.constantFrom('amazon', 'own-shop', 'woocommerce', 'zeta'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)

describe('neutral towards whoever is ranked', () => {
  test('other names in the same order: the same order', () => {
    fc.assert(
      fc.property(options, fc.constantFrom('amazon', 'aaa', 'zzz'), (all, name) => {
        const renamed = all.map((one, at) => ({ ...one, marketplace: `${name}-${at}` }))
        expect(placesOf(renamed)).toEqual(placesOf(all))
      }),
    )
  })

  test('two marketplaces that change their figures change their places, and nobody else moves', () => {
    fc.assert(
      fc.property(options, fc.nat(), fc.nat(), (all, first, second) => {
        if (all.length < 2) return
        const [i, j] = [first % all.length, second % all.length]
        const swapped = all.map((one, at) => {
          const from = at === i ? all[j]! : at === j ? all[i]! : one
          return { ...from, id: one.id }
        })
        const place = (list: readonly Option[], id: string) =>
          rank(list).find(({ option }) => option.id === id)!.place
        for (const [at, { id }] of all.entries()) {
          const source = at === i ? all[j]! : at === j ? all[i]! : all[at]!
          expect(place(swapped, id)).toBe(place(all, source.id))
        }
      }),
    )
  })

  test('in whatever order they come in, the result is the same', () => {
    fc.assert(
      fc.property(options, (all) => {
        expect(placesOf([...all].reverse())).toEqual(placesOf(all))
      }),
    )
  })

  test('its text names no marketplace', () => {
    const text = readFileSync(new URL('./rank.ts', import.meta.url), 'utf8').toLowerCase()
    for (const name of ['amazon', 'woocommerce', 'own-shop', 'ebay', 'etsy', 'simulated', 'key'])
      expect(text).not.toContain(name)
  })
})
