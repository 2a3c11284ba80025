import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { baseDuty } from '#reach/rules/base-duty.ts'
import { smallEdition } from '../../../test/support/small-book.ts'
import { loadBook } from '../store/files.ts'
import { COVERAGE_CLASSES, coverageOf, type CoverageClass } from './coverage.ts'
import { openBook, type Edition } from './edition.ts'

describe('the class of a figure', () => {
  const classOf = (tariffRow: string | undefined, estimate = true): CoverageClass | undefined => {
    const edition = smallEdition(
      {
        hs6: ['610910,HS2022'],
        destinations: ['US,USD,americas,US,US,FOB,open,'],
        'tariff/US': tariffRow ? [tariffRow] : [],
        estimates: estimate ? ['US,61,1200'] : [],
      },
      '2026-01-01',
    )
    const { classes } = coverageOf(edition)
    return COVERAGE_CLASSES.find((name) => classes[name].lines > 0)
  }

  it.each([
    ['one official rate', '610910,2,1650,1650,,,,2026-02-24', 'A'],
    ['one official rate per kilogram', '610910,1,,,1x0.5USD/kg,,,2026-02-24', 'A'],
    ['one official rate by weight or value', '610910,1,,,1xmax(1000bp;0.5EUR/item),,,2026-02-24', 'A'],
    ['national lines that differ', '610910,2,0,1650,,,,2026-02-24', 'A-range'],
    ['a rate from a weak source', '610910,0,900,900,,,,2026-02-24,2025-01-01,,2026-11-22,TEST,low', 'B'],
    ['no official line', undefined, 'B'],
    ['an official row without a rate', '610910,0,,,,,,2026-02-24', 'B'],
    ['a line that depends on the season', '610910,1,,,1xseason(0bp;900bp),,,2026-02-24', 'C'],
    ['one opaque line among others', '610910,2,0,0,1x?,,,2026-02-24', 'C'],
    ['a rate per litre, which no weight answers', '610910,1,,,1x0.5USD/l,,,2026-02-24', 'C'],
    ['a rate in a currency without exchange rate', '610910,1,,,1x0.5NOK/kg,,,2026-02-24', 'C'],
  ] as const)('of %s', (_, row, expected) => {
    expect(classOf(row)).toBe(expected)
  })

  it('of a code with neither line nor estimate is C', () => {
    expect(classOf(undefined, false)).toBe('C')
  })
})

describe('the coverage of the book as it ships', async () => {
  const { book } = await loadBook(join(import.meta.dirname, '../../../data'))
  const edition = openBook(book, day('2026-11-22'))

  it('counts every destination and every code once, in less than a second', () => {
    const began = performance.now()
    const found = coverageOf(edition)
    expect(performance.now() - began).toBeLessThan(1000)
    const sum = COVERAGE_CLASSES.reduce((all, name) => all + found.classes[name].lines, 0)
    expect(sum).toBe(found.codes * found.destinations)
    expect(found.destinations).toBe(243)
    expect(found.codes).toBe(edition.facts('hs6').length)
    expect(found.importers.reduce((all, { destinations }) => all + destinations, 0)).toBe(243)
  })

  it('is what a receipt says of the same goods', () => {
    const codes = edition.facts('hs6').flatMap(({ cells }, index) => (index % 7 === 0 ? [cells['hs6']!] : []))
    for (const iso2 of ['US', 'DE', 'GB', 'JP', 'AU', 'NO', 'RU', 'NG', 'AE']) {
      const { cells } = edition.fact('destinations', iso2)!
      const one = { ...edition, facts: onlyOf(edition, iso2, codes) }
      const counted = coverageOf(one).classes
      const told: Record<string, number> = { A: 0, 'A-range': 0, B: 0, C: 0 }
      for (const hs of codes) {
        const item = { hs, quantity: 1, unitPrice: 10_000n, netWeightMg: 250_000, attributes: {} }
        const goods = { edition, currency: cells['currency']!, value: 10_000n, item } as Parameters<
          typeof baseDuty
        >[0]
        told[baseDuty(goods, cells['tariff_importer']!, cells['zone']!)?.coverage ?? 'C']!++
      }
      const lines = COVERAGE_CLASSES.map((name) => [name, counted[name].lines])
      expect({ iso2, ...Object.fromEntries(lines) }).toEqual({ iso2, ...told })
    }
  })
})

/** The edition with one destination and some codes only. */
const onlyOf =
  (edition: Edition, iso2: string, codes: readonly string[]): Edition['facts'] =>
  (table) =>
    edition
      .facts(table)
      .filter(({ cells }) =>
        table === 'destinations' ? cells['iso2'] === iso2 : codes.includes(cells['hs6']!),
      )
