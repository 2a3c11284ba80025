import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { allDestinations } from '../../src/reach/rules/destination.ts'
import { article, ask, tradeBook } from '../support/trade-book.ts'

const book = await tradeBook()
const edition = book.edition(day('2026-11-22'))
const products = edition.facts('sector-products').map(({ cells }) => cells)
const places = allDestinations(edition)

test('the four sectors are 129 products, and the world is 243 destinations', () => {
  expect(products.length).toBe(129)
  expect(places.length).toBe(243)
})

test('every product has an answer for every destination, and none shows a figure that the book does not hold', () => {
  for (const { hs8, price_inr, grams } of products)
    for (const { iso2 } of places) {
      const question = { to: iso2, on: '2026-11-22', items: [article(hs8!, price_inr!, Number(grams))] }
      const receipt = ask(book, question)
      if (receipt.coverage === 'C') expect(receipt.total, `${hs8} ${iso2}`).toBeUndefined()
      else if (receipt.verdict !== 'closed') expect(receipt.total, `${hs8} ${iso2}`).toBeGreaterThan(0n)
      expect(receipt.verdict === 'open' || receipt.reasons.length > 0, `${hs8} ${iso2}`).toBe(true)
    }
}, 60_000)

test('places under sanctions or without trade are closed with the reason, whatever is sent', () => {
  for (const to of ['KP', 'IR', 'CU', 'PK']) {
    const receipt = ask(book, { to, on: '2026-11-22', items: [article('62114219', '1499', 450)] })
    expect(receipt).toMatchObject({ verdict: 'closed', total: undefined, lines: [] })
    expect(receipt.reasons.length).toBe(1)
  }
})

const factsDir = process.env['FACTS_DIR'] ?? join(projectRoot(), '..', 'shared', 'facts')
const list = join(factsDir, 'india-export.md')

test.skipIf(!existsSync(list))(
  'the 129 products are those of the sector list (skipped where FACTS_DIR is absent)',
  () => {
    const text = readFileSync(list, 'utf8').split('## 5. Sector products')[1]!.split('## 6.')[0]!
    const listed = text.split('\n').flatMap((line) => /^\|[^|]+\|(\d{8})\|/.exec(line)?.[1] ?? [])
    expect(new Set(products.map(({ hs8 }) => hs8))).toEqual(new Set(listed))
  },
)
if (!existsSync(list)) process.stderr.write(`skipped: no sector list at ${list}\n`)
