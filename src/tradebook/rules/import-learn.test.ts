import { describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { smallBook, smallBookFiles, type SmallTables } from '../../../test/support/small-book.ts'
import { parseBook } from '../store/files.ts'
import { tableText } from '../store/folder.ts'
import type { TradeBook } from './book.ts'
import { checkBook } from './check.ts'
import { LATEST, openBook } from './edition.ts'
import { latestKnown, learnRates, learnTariff, type Learned, type TableChange } from './import-learn.ts'

const TABLE = 'tariff/US'
const tariff: SmallTables = {
  [TABLE]: [
    '610910,2,1650,1650,,100,200,2026-02-24',
    '620442,1,840,840,,,,2026-02-24',
    '711319,1,550,550,,,,2026-02-24',
    '999999,0,300,300,,,,2026-02-24',
  ],
  sources: ['US-NEW,New edition,USITC,2,2026-12-01,CC0,'],
}
const learned: Learned = {
  from: day('2026-12-01'),
  known: day('2026-12-05'),
  sourceId: 'US-NEW',
  confidence: 'high',
}
const row = (hs6: string, bps: string, lines = '1') => ({
  hs6,
  lines,
  mfn_min_bps: bps,
  mfn_max_bps: bps,
  specific: '',
})
const EDITION = [row('610910', '1500', '2'), row('620442', '840'), row('960899', '270')]

const after = (tables: SmallTables, { table, rows }: TableChange): TradeBook => {
  const files = smallBookFiles(tables).map((file) =>
    file.name === table ? { name: table, text: tableText(table, rows) } : file,
  )
  const loaded = parseBook(files)
  expect(checkBook(loaded.book, loaded.headers)).toEqual([])
  return loaded.book
}
const rateOf = (book: TradeBook, hs6: string, on: string, knownOn: string = LATEST) =>
  openBook(book, day(on), day(knownOn)).fact(TABLE, hs6)?.cells['mfn_max_bps']

describe('a new edition of a tariff', () => {
  const change = learnTariff(smallBook(tariff).book, TABLE, EDITION, learned)
  const book = after(tariff, change)

  it('tells what changed, what is new, what is gone, and repeats nothing that stays', () => {
    expect(change.unchanged).toBe(1)
    expect(change.changed.map(({ key }) => key)).toEqual(['610910'])
    expect(change.added.map(({ key }) => key)).toEqual(['960899'])
    expect(change.gone.map(({ key }) => key)).toEqual(['711319'])
    expect(book.tables.get(TABLE)?.length).toBe(4 + 3)
  })

  it('answers from its first day on, with its own source and date, the preference kept', () => {
    const fact = openBook(book, day('2026-12-01')).fact(TABLE, '610910')
    expect(fact?.cells).toMatchObject({
      mfn_max_bps: '1500',
      pref_max_bps: '200',
      as_of: '2026-12-01',
      source_id: 'US-NEW',
    })
    expect(rateOf(book, '610910', '2026-11-30')).toBe('1650')
  })

  it('leaves what was believed before it was learned as it was believed, for every later day too', () => {
    expect(rateOf(book, '610910', '2026-12-10', '2026-12-04')).toBe('1650')
    expect(rateOf(book, '711319', '2026-12-10', '2026-12-04')).toBe('550')
    expect(rateOf(book, '960899', '2026-12-10', '2026-12-04')).toBeUndefined()
    expect(rateOf(book, '610910', '2026-12-10', '2026-12-05')).toBe('1500')
  })

  it('withdraws a code that it no longer lists: no official line, not a zero', () => {
    expect(rateOf(book, '711319', '2026-11-30')).toBe('550')
    expect(rateOf(book, '711319', '2026-12-01')).toBe('')
  })

  it('leaves rows worked out from a heading alone', () => {
    expect(rateOf(book, '999999', '2026-12-10')).toBe('300')
  })

  it('says nothing new when it is learned again', () => {
    const again = learnTariff(book, TABLE, EDITION, { ...learned, known: day('2026-12-09') })
    expect([again.changed, again.added, again.gone]).toEqual([[], [], []])
  })

  it('corrected on the very day that it was learned is replaced, not doubled', () => {
    const fixed = learnTariff(book, TABLE, [row('610910', '1400', '2'), ...EDITION.slice(1)], learned)
    const corrected = after(tariff, fixed)
    expect(corrected.tables.get(TABLE)?.length).toBe(7)
    expect(rateOf(corrected, '610910', '2026-12-10')).toBe('1400')
  })

  it('learned on the same day as the book itself ends the old row the day before', () => {
    const sameDay = learnTariff(smallBook(tariff).book, TABLE, EDITION, {
      ...learned,
      known: day('2026-11-22'),
    })
    const closed = after(tariff, sameDay)
    expect(closed.tables.get(TABLE)?.find(({ cells }) => cells['hs6'] === '610910')?.tail.validTo).toBe(
      '2026-11-30',
    )
    expect(rateOf(closed, '610910', '2026-12-01')).toBe('1500')
    expect(rateOf(closed, '610910', '2026-11-30')).toBe('1650')
  })

  it('older than the book fills the time before it and ends where the book begins', () => {
    const old = learnTariff(smallBook(tariff).book, TABLE, EDITION, { ...learned, from: day('2024-01-01') })
    const history = after(tariff, old)
    expect(rateOf(history, '610910', '2024-06-01')).toBe('1500')
    expect(rateOf(history, '610910', '2025-01-01')).toBe('1650')
  })

  it('cannot be learned before what the book knows already', () => {
    expect(latestKnown(book, TABLE)).toBe('2026-12-05')
    expect(latestKnown(book, 'fees')).toBe('')
  })
})

describe('new exchange rates', () => {
  const rates = [
    { currency: 'USD', day: day('2026-11-20'), perInr: '0.0104' },
    { currency: 'EUR', day: day('2025-01-01'), perInr: '0.009' },
  ]
  const tables: SmallTables = { sources: ['ECB-1,Rates,ECB,1,2026-11-20,free,'] }
  const change = learnRates(smallBook(tables).book, rates, {
    known: day('2026-11-22'),
    sourceId: 'ECB-1',
    confidence: 'high',
  })
  const book = after(tables, change)
  const perRupee = (on: string) => openBook(book, day(on)).perRupee('USD')

  it('stand beside the old ones, each for its day and until the next', () => {
    expect(change).toMatchObject({ unchanged: 1, changed: [], added: [{ key: 'USD 2026-11-20' }] })
    expect(perRupee('2026-11-19')).toEqual({ num: 1n, den: 100n })
    expect(perRupee('2026-11-25')).toEqual({ num: 104n, den: 10_000n })
  })
})
