import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallBook, type SmallTables } from '../../../test/support/small-book.ts'
import { loadBook, parseBook } from '../store/files.ts'
import { smallBookFiles } from '../../../test/support/small-book.ts'
import { checkBook } from './check.ts'

const findings = (tables: SmallTables) => {
  const { book, headers } = smallBook(tables)
  return checkBook(book, headers).map(({ table, line, code }) => `${table}:${line} ${code}`)
}
const TARIFF = 'tariff/US'

describe('a trade book', () => {
  it('as it ships has no flaw', async () => {
    const { book, headers } = await loadBook(join(import.meta.dirname, '../../../data'))
    expect(checkBook(book, headers)).toEqual([])
  })

  it('with sound rows has no flaw', () => {
    expect(findings({ [TARIFF]: ['610910,2,0,1650,1x0.5USD/kg|2x?,,,2026-02-24'] })).toEqual([])
  })

  it.each([
    ['a day that does not exist', '610910,1,0,0,,,,2026-02-24,2026-02-30,,2026-11-22,TEST,high', 'cell'],
    ['a rate with a point', '610910,1,0,16.5,,,,2026-02-24', 'cell'],
    ['a minus', '610910,-1,0,0,,,,2026-02-24', 'cell'],
    ['a confidence nobody knows', '610910,1,0,0,,,,2026-02-24,2025-01-01,,2026-11-22,TEST,hig', 'cell'],
    ['no source', '610910,1,0,0,,,,2026-02-24,2025-01-01,,2026-11-22,NOBODY,high', 'no-source'],
    [
      'an end before its beginning',
      '610910,1,0,0,,,,2026-02-24,2025-01-01,2024-12-31,2026-11-22,TEST,high',
      'period',
    ],
    ['the ends of a rate the wrong way round', '610910,1,900,100,,,,2026-02-24', 'rates'],
    ['one end of a rate alone', '610910,1,900,,,,,2026-02-24', 'rates'],
    ['a duty outside the grammar', '610910,1,,,1x5 per cent,,,2026-02-24', 'expression'],
  ])('refuses a row with %s', (_, row, code) => {
    expect(findings({ [TARIFF]: [row] })).toEqual([`${TARIFF}:2 ${code}`])
  })

  it('refuses a reference to what is not there', () => {
    expect(findings({ groups: ['EU,DE'], fees: ['f,XX,post,per-parcel,1,USD,,,,buyer'] })).toEqual([
      'fees:2 no-such-scope',
    ])
    expect(findings({ restrictions: ['r,*,61,62,,papers,phyto,why'] })).toEqual([
      'restrictions:2 no-such-paper',
    ])
    expect(findings({ fees: ['f,*,post,per-parcel,1,XYZ,,,,buyer'] })).toEqual(['fees:2 no-such-currency'])
    expect(findings({ destinations: ['DE,EUR,europe,EU,EU,CIF,open,'] })).toEqual([
      'destinations:2 no-such-tariff',
      'destinations:2 no-such-zone',
    ])
    expect(findings({ 'additional-duties': ['a,*,IN,61,62,,100,100,b,Y,'] })).toEqual([
      'additional-duties:2 no-such-measure',
    ])
  })

  it('refuses a range that runs backwards or has one end', () => {
    expect(findings({ 'import-taxes': ['*,62,61,,VAT,100,delivered'] })).toEqual(['import-taxes:2 range'])
    expect(findings({ 'import-taxes': ['*,61,,,VAT,100,delivered'] })).toEqual(['import-taxes:2 range'])
  })

  it('refuses a missing table, an unknown one and a header of other columns', () => {
    const files = smallBookFiles().filter(({ name }) => name !== 'fees')
    const { book, headers } = parseBook([
      ...files.map((file) =>
        file.name === 'groups' ? { ...file, text: file.text.replace('iso2', 'country') } : file,
      ),
      { name: 'gossip', text: 'a\n1\n' },
    ])
    const found = checkBook(book, headers).map(({ table, code }) => `${table} ${code}`)
    expect(found).toEqual(['fees missing-table', 'groups header', 'gossip unknown-table'])
  })
})

describe('the periods of one fact', () => {
  const row = (from: string, to: string, known: string) =>
    `610910,1,0,0,,,,2026-02-24,${from},${to},${known},TEST,high`
  const overlaps = (...rows: string[]) => findings({ [TARIFF]: rows })

  it('may follow each other', () => {
    expect(
      overlaps(row('2025-01-01', '2025-12-31', '2026-11-22'), row('2026-01-01', '', '2026-11-22')),
    ).toEqual([])
  })

  it('may not claim one day twice', () => {
    expect(overlaps(row('2025-01-01', '', '2026-11-22'), row('2026-01-01', '', '2026-11-22'))).toEqual([
      `${TARIFF}:3 overlap`,
    ])
    expect(overlaps(row('2025-01-01', '', '2026-11-22'), row('2025-01-01', '', '2026-11-22'))).toEqual([
      `${TARIFF}:3 overlap`,
    ])
  })

  it('may, where the later one was learned later', () => {
    expect(overlaps(row('2025-01-01', '', '2026-11-22'), row('2026-01-01', '', '2026-12-01'))).toEqual([])
    expect(
      overlaps(row('2025-01-01', '', '2026-11-22'), row('2025-01-01', '2025-06-30', '2026-12-01')),
    ).toEqual([])
  })

  it('are compared with every other, not only with their neighbour', () => {
    const rows = [
      row('2025-01-01', '', '2026-11-22'),
      row('2025-06-01', '2025-06-30', '2026-12-01'),
      row('2026-01-01', '', '2026-11-22'),
    ]
    expect(overlaps(...rows)).toEqual([`${TARIFF}:4 overlap`])
  })

  it('do not matter to exchange rates, which are of one day each', () => {
    const rate = (day: string) => `USD,0.01,${day},,2026-11-22,TEST,high`
    expect(findings({ 'exchange-rates': [rate('2026-11-19'), rate('2026-11-20')] })).toEqual([])
    expect(findings({ 'exchange-rates': [rate('2026-11-20'), rate('2026-11-20')] })).toEqual([
      'exchange-rates:3 overlap',
    ])
  })
})
