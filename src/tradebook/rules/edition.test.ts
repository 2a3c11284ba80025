import { describe, expect, it } from 'vitest'
import { smallEdition, type SmallTables } from '../../../test/support/small-book.ts'
import { exchangeRateFact } from './edition.ts'

const TARIFF = 'tariff/US'
const row = (bps: string, from: string, to: string, known: string) =>
  `610910,1,${bps},${bps},,,,2026-02-24,${from},${to},${known},TEST,high`
const rate = (tables: SmallTables, on: string, knownOn?: string) =>
  smallEdition(tables, on, knownOn).fact(TARIFF, '610910')?.cells['mfn_max_bps']

describe('a trade book opened on a day', () => {
  const dated = {
    [TARIFF]: [
      row('1000', '2025-01-01', '2025-12-31', '2026-11-22'),
      row('1650', '2026-01-01', '', '2026-11-22'),
    ],
  }

  it('answers with the law of that day, its last day included', () => {
    expect([rate(dated, '2025-12-31'), rate(dated, '2026-01-01'), rate(dated, '2024-12-31')]).toEqual([
      '1000',
      '1650',
      undefined,
    ])
  })

  it('knows nothing that was not known then', () => {
    expect(rate(dated, '2026-06-01', '2026-11-21')).toBeUndefined()
    expect(rate(dated, '2026-06-01', '2026-11-22')).toBe('1650')
  })

  it('believes what was learned last of two rows that begin on one day, even where that one ends sooner', () => {
    const corrected = {
      [TARIFF]: [
        row('1000', '2025-01-01', '', '2026-11-22'),
        row('900', '2025-01-01', '2025-06-30', '2026-12-01'),
      ],
    }
    expect(rate(corrected, '2025-06-30')).toBe('900')
    expect(rate(corrected, '2025-07-01')).toBeUndefined()
    expect(rate(corrected, '2025-07-01', '2026-11-30')).toBe('1000')
  })

  it('believes what was learned later over what merely begins later', () => {
    const learned = {
      [TARIFF]: [row('1000', '2026-06-01', '', '2026-11-22'), row('900', '2026-01-01', '', '2026-12-01')],
    }
    expect(rate(learned, '2026-07-01')).toBe('900')
    expect(rate(learned, '2026-07-01', '2026-11-30')).toBe('1000')
  })

  it('gives every table one fact per key', () => {
    const edition = smallEdition(
      { groups: ['EU,DE', 'EU,DE,2025-06-01,,2026-12-01,TEST,high', 'EU,FR'] },
      '2026-01-01',
    )
    expect(edition.facts('groups').map(({ cells }) => cells['iso2'])).toEqual(['DE', 'FR'])
    expect(edition.fact('groups', 'EU|DE')?.tail.knownFrom).toBe('2026-12-01')
  })
})

describe('the facts that reach a destination', () => {
  const edition = smallEdition(
    {
      groups: ['EU,DE', 'EU,FR'],
      'import-taxes': [
        'DE,,,,VAT,1900,delivered',
        'EU,49,49,,VAT,700,delivered',
        '*,,,,none,0,delivered',
        'US,,,,none,0,delivered',
      ],
    },
    '2026-01-01',
  )
  const scopes = (iso2: string, hs?: string) =>
    edition.factsFor('import-taxes', iso2, hs).map(({ cells }) => cells['scope'])

  it('are its own, its groups’ and everyone’s', () => {
    expect(scopes('DE')).toEqual(['DE', 'EU', '*'])
    expect(scopes('JP')).toEqual(['*'])
  })

  it('are those whose range touches the chapter', () => {
    expect(scopes('DE', '490110')).toEqual(['DE', 'EU', '*'])
    expect(scopes('FR', '610910')).toEqual(['*'])
  })
})

describe('exchange rates', () => {
  const usd = (value: string, on: string, known = '2026-11-22') => `USD,${value},${on},,${known},TEST,high`
  const tables = {
    'exchange-rates': [
      usd('0.011', '2026-11-19'),
      usd('0.012', '2026-11-20'),
      usd('0.013', '2026-11-20', '2026-12-01'),
    ],
  }
  const used = (on: string, knownOn?: string) => {
    const { book, on: day, knownOn: known } = smallEdition(tables, on, knownOn)
    return exchangeRateFact(book, 'USD', day, known)?.cells['per_inr']
  }

  it('are the newest on or before the day, or the first that we hold', () => {
    expect([used('2026-11-19'), used('2026-11-25', '2026-11-30'), used('2025-01-01')]).toEqual([
      '0.011',
      '0.012',
      '0.011',
    ])
  })

  it('are corrected by what was learned later', () => {
    expect(used('2026-11-25')).toBe('0.013')
  })

  it('of the rupee are one, of a currency without a rate none', () => {
    const edition = smallEdition(tables, '2026-11-22')
    expect(edition.perRupee('INR')).toEqual({ num: 1n, den: 1n })
    expect(edition.perRupee('XAU')).toBeUndefined()
    expect([edition.digits('USD'), edition.digits('XYZ')]).toEqual([2, 2])
  })
})
