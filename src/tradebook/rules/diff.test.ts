import { describe, expect, it } from 'vitest'
import { smallBook } from '../../../test/support/small-book.ts'
import { diffBooks } from './diff.ts'

const before = smallBook({
  'tariff/US': ['610910,2,1650,1650,,,,2026-02-24', '620442,1,840,840,,,,2026-02-24'],
}).book

describe('two trade books', () => {
  it('with the same facts do not differ, in whatever order the rows stand', () => {
    const turned = smallBook({
      'tariff/US': ['620442,1,840,840,,,,2026-02-24', '610910,2,1650,1650,,,,2026-02-24'],
    }).book
    expect(diffBooks(before, before)).toEqual([])
    expect(diffBooks(before, turned)).toEqual([])
  })

  it('differ by the cells of a changed row, by new rows and by removed ones', () => {
    const after = smallBook({
      'tariff/US': [
        '610910,2,1650,1700,,,,2026-02-24',
        '610910,2,1500,1500,,,,2026-12-01,2026-12-01,,2026-12-05,TEST,high',
        '711319,1,550,550,,,,2026-02-24',
      ],
    }).book
    const period = { validFrom: '2025-01-01', knownFrom: '2026-11-22' }
    expect(diffBooks(before, after)).toEqual([
      {
        table: 'tariff/US',
        added: [
          {
            key: '610910',
            validFrom: '2026-12-01',
            knownFrom: '2026-12-05',
            cells: [
              { column: 'mfn_min_bps', before: '1650', after: '1500' },
              { column: 'mfn_max_bps', before: '1650', after: '1500' },
            ],
          },
          { key: '711319', ...period, cells: [] },
        ],
        removed: [{ key: '620442', ...period, cells: [] }],
        changed: [
          { key: '610910', ...period, cells: [{ column: 'mfn_max_bps', before: '1650', after: '1700' }] },
        ],
      },
    ])
  })

  it('differ by their sources, and by a table that only one of them has', () => {
    const after = smallBook({
      sources: ['US-NEW,New edition,USITC,2,2026-12-01,CC0,'],
      'tariff/JP': ['610910,1,740,740,,,,2026-04-01'],
      'tariff/US': [],
    }).book
    const found = diffBooks(before, after)
    expect(found.map(({ table, added, removed }) => [table, added.length, removed.length])).toEqual([
      ['sources', 1, 0],
      ['tariff/JP', 1, 0],
      ['tariff/US', 0, 2],
    ])
  })
})
