import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparedArms,
  comparedBeside,
  mayShow,
  paired,
  shownCounts,
  stepsUp,
  FEWEST,
  type Followed,
} from './cohort.ts'
import { BESIDE, cellOf, matched } from './cohort-matching.ts'
import { differenceOf, wilson, type Weighed } from './evaluation.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const group = (hits: number, count: number): Weighed[] =>
  Array.from({ length: count }, (_, at) => ({ hit: at < hits, weight: 1 }))

test.each([
  // Newcombe 1998, table II, method 10
  [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.6, 0.1705, 0.809],
  [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
  [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
  [0, 10, 0, 20, 0, -0.1611, 0.2775],
  [10, 10, 0, 10, 1, 0.6075, 1],
])('%i of %i against %i of %i, as Newcombe printed it', (a, m, b, n, difference, low, high) => {
  const found = differenceOf(group(a, m), group(b, n))!
  expect([found.difference, found.low, found.high].map((value) => value.toFixed(4))).toEqual(
    [difference, low, high].map((value) => value.toFixed(4)),
  )
})

test('an interval holds its difference, lies within the possible, and turns with the groups', () => {
  const some = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(some, some, (a, b) => {
      const weigh = (hits: boolean[]) => hits.map((hit) => ({ hit, weight: 1 }))
      const there = differenceOf(weigh(a), weigh(b))!
      const back = differenceOf(weigh(b), weigh(a))!
      expect(there.low).toBeGreaterThanOrEqual(-1)
      expect(there.high).toBeLessThanOrEqual(1)
      expect(there.low).toBeLessThanOrEqual(there.difference + 1e-12)
      expect(there.high).toBeGreaterThanOrEqual(there.difference - 1e-12)
      expect(back.low).toBeCloseTo(-there.high, 10)
    }),
  )
})

test('nobody asked says nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  expect(differenceOf([], group(1, 2))).toBeUndefined()
})

const place = fc.record({ id: fc.uuid(), cell: fc.constantFrom('a', 'b', 'c') })
const places = (max: number) => fc.uniqueArray(place, { maxLength: max, selector: ({ id }) => id })

test('a firm stands beside one firm only, only beside one like it, and never more than five', () => {
  fc.assert(
    fc.property(places(20), places(60), (came, pool) => {
      const beside = matched(came, pool, 'seed', sha256)
      const cells = new Map([...pool, ...came].map(({ id, cell }) => [id, cell]))
      const all = [...beside.values()].flat()
      expect(new Set(all).size).toBe(all.length)
      for (const { id, cell } of came) {
        expect(beside.get(id)!.length).toBeLessThanOrEqual(BESIDE)
        for (const other of beside.get(id)!) expect(cells.get(other)).toBe(cell)
      }
    }),
  )
})

test('scarce firms are shared out before anybody gets a second one, and the order of the lists changes nothing', () => {
  const came = ['1', '2', '3'].map((id) => ({ id, cell: 'x' }))
  const pool = ['4', '5', '6', '7'].map((id) => ({ id, cell: 'x' }))
  const beside = matched(came, pool, 'seed', sha256)
  expect([...beside.values()].map((ids) => ids.length).sort()).toEqual([1, 1, 2])
  expect(new Map([...matched(came.toReversed(), pool.toReversed(), 'seed', sha256)].sort())).toEqual(
    new Map([...beside].sort()),
  )
  expect(matched(came, pool, 'another', sha256)).not.toEqual(beside)
})

test('the order in which sectors are written makes no difference to likeness', () => {
  const alike = { district: 'surat', rung: 3, msmeClass: null }
  expect(cellOf({ ...alike, sectors: ['textiles', 'jewellery'] })).toBe(
    cellOf({ ...alike, sectors: ['jewellery', 'textiles'] }),
  )
  expect(cellOf({ ...alike, sectors: [] })).not.toBe(cellOf({ ...alike, sectors: [], rung: 4 }))
})

/** Throws from a seed, as the tests of demonstration do. */
function thrower(seed: number): () => number {
  let at = 0
  return () => Number.parseInt(sha256(`${seed}:${at++}`).slice(0, 12), 16) / 2 ** 48
}

const firm = (firmId: string, start: number, climbs: boolean): Followed => ({
  firmId,
  alike: { district: 'surat', sectors: ['textiles'], msmeClass: 'micro' },
  start,
  later: [climbs ? start + 1 : start, null, null],
})

/** 60 firms that came and 300 that did not; higher rungs climb more by themselves, `effect` is what coming adds. */
function planted(seed: number, effect: number) {
  const dice = thrower(seed)
  const make = (name: string, count: number, more: number) =>
    Array.from({ length: count }, (_, at) => {
      const start = at % 3
      return firm(`${name}${at}`, start, dice() < 0.2 + 0.1 * start + more)
    })
  const pairing = paired(make('came', 60, effect), make('not', 300, 0), `seed ${seed}`, sha256)
  return comparedBeside(pairing, 0)!
}

const RUNS = 200
test.each([0.25, 0])(
  'an effect of %d that was planted lies in its interval in about 95 of 100 worlds',
  (effect) => {
    const found = Array.from({ length: RUNS }, (_, seed) => planted(seed, effect))
    const within = found.filter(({ low, high }) => low <= effect && effect <= high).length
    expect(within / RUNS).toBeGreaterThan(0.91)
    expect(within / RUNS).toBeLessThan(0.995)
    const mean = found.reduce((sum, { difference }) => sum + difference, 0) / RUNS
    expect(Math.abs(mean - effect)).toBeLessThan(0.02)
  },
)

test('those who came would have climbed anyhow: matching does not see it, a draw does', () => {
  const dice = thrower(7)
  // Half of all are keen; keen firms climb in half of all cases, others in a tenth; coming adds nothing.
  const people = Array.from({ length: 2000 }, (_, at) => ({ at, keen: dice() < 0.5 }))
  const made = people.map(({ at, keen }) => firm(`f${at}`, 1, dice() < (keen ? 0.5 : 0.1)))
  const keen = made.filter((_, at) => people[at]!.keen && at % 4 === 0)
  const others = made.filter((_, at) => at % 4 !== 0)
  expect(comparedBeside(paired(keen, others, 's', sha256), 0)!.low).toBeGreaterThan(0)
  const [into, out] = [made.slice(0, 1000), made.slice(1000)]
  const { low, high } = comparedArms(into, out, 0)!
  expect(low).toBeLessThanOrEqual(0)
  expect(high).toBeGreaterThanOrEqual(0)
})

test('a firm whose rung on the day nobody knows is left out and counted', () => {
  const came = [{ ...firm('a', 1, true), start: null }, firm('b', 1, true), firm('c', 9, true)]
  const { came: left, without } = paired(came, [firm('d', 1, false)], 's', sha256)
  expect(left.map(({ firmId }) => firmId)).toEqual(['b'])
  expect(without).toBe(2)
})

test('counts of one to four are hidden, and never to be worked out from the others', () => {
  expect(shownCounts([20, 3, 7, 0])).toEqual([20, null, null, 0])
  expect(shownCounts([20, 1, 1, 9])).toEqual([20, null, null, null])
  expect(shownCounts([2, 1, 1, 0])).toEqual([null, null, null, null])
  expect(shownCounts([12, 5, 0, 8])).toEqual([12, 5, 0, 8])
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 6 }), (counts) => {
      const shown = shownCounts(counts)
      const hidden = counts.filter((_, at) => shown[at] === null)
      for (const count of shown) expect(count === null || count === 0 || count >= FEWEST).toBe(true)
      const sum = counts.reduce((total, count) => total + count, 0)
      if (sum < FEWEST || hidden.length === 0) return
      expect(hidden.length).toBeGreaterThan(1)
      expect(hidden.reduce((total, count) => total + count, 0)).toBeGreaterThanOrEqual(FEWEST)
    }),
  )
})

test('a group whose climbers could be counted on one hand is not shown', () => {
  expect(mayShow(differenceOf(group(3, 30), group(10, 40))!)).toBe(false)
  expect(mayShow(differenceOf(group(5, 10), group(10, 40))!)).toBe(true)
  expect(mayShow(differenceOf(group(0, 10), group(10, 40))!)).toBe(true)
  expect(mayShow(differenceOf(group(2, 4), group(10, 40))!)).toBe(false)
})

test('steps up: who fell counts among those who stayed, and an unknown one not at all', () => {
  const up = (start: number, there: number | null): Followed => ({
    ...firm('x', start, false),
    later: [there],
  })
  expect(stepsUp([up(3, 2), up(3, 3), up(3, 4), up(3, 5), up(0, 8), up(0, null)], 0)).toEqual([2, 1, 1, 1])
})
