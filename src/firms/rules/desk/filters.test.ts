import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  NO_FILTERS,
  ORDERS,
  queryOf,
  readCursor,
  readFilters,
  wantedIn,
  writeCursor,
  type Filters,
} from './filters.ts'

const ID = '0b8f3c52-7d0e-4a53-9b0e-3f1d8c2a4e11'

describe('the address of a list', () => {
  test('says its filters, and is read back the same', () => {
    const filters: Filters = {
      ...NO_FILTERS,
      find: 'શ્રી ગણેશ',
      district: 'kachchh',
      sector: 'textiles',
      rung: 0,
      age: 90,
      tag: 'fair 2026',
      officer: 'her',
      order: 'name',
    }
    const asked = Object.fromEntries(new URLSearchParams(queryOf(filters)))
    expect(readFilters(asked, 'her')).toEqual(filters)
    expect(queryOf(NO_FILTERS)).toBe('')
  })

  test('asks nothing that it does not know', () => {
    const nonsense = {
      district: "x' or 1=1",
      sector: 'gold',
      rung: '-1',
      age: '8',
      order: 'random',
      mine: 'no',
    }
    expect(readFilters(nonsense, 'her')).toEqual(NO_FILTERS)
  })

  test('reads whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (asked) => {
        expect(readFilters(readFilters(asked, 'a') as never, 'a')).toBeDefined()
      }),
    )
  })
})

describe('the place where a page ends', () => {
  test.each([
    ['age', '2026-11-22T06:30:00.123456Z'],
    ['name', 'shri ganesh શ્રી ગણેશ'],
  ] as const)('by %s is read back', (order, at) => {
    expect(readCursor(writeCursor({ at, id: ID }), order)).toEqual({ at, id: ID })
  })

  test('of another order, or made up, is the beginning', () => {
    expect(readCursor(writeCursor({ at: 'shri', id: ID }), 'newest')).toBeUndefined()
    for (const text of [undefined, '', ID, 'x', `${ID}\0`, `${ID}${'a'.repeat(501)}`])
      for (const order of ORDERS) expect(readCursor(text, order)).toBeUndefined()
  })
})

describe('what to look for', () => {
  test('is the same for a name in three scripts where it counts: its sound', () => {
    const heard = ['Shree Ganesh Jewellers', 'શ્રી ગણેશ જ્વેલર્સ', 'श्री गणेश ज्वैलर्स'].map(
      (name) => wantedIn(name)?.heard,
    )
    expect(new Set(heard).size).toBe(1)
  })

  test('is nothing where there are no letters', () => {
    expect(wantedIn(' %_ ')).toBeUndefined()
    expect(wantedIn('RK')).toMatchObject({ words: ['rk'], heard: undefined })
    expect(wantedIn('RK')?.heardFirst).toBeTruthy()
  })
})
