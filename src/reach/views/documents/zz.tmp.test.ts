import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { tradeBook, article } from '../../../../test/support/trade-book.ts'
import { readConsignment } from '../../intake.ts'
import { answer } from '../../rules/answer.ts'
import { bestLanes, compareLanes } from '../../rules/lane-quotes.ts'
import { worldRows } from '../world.ts'
import { receiptPdf } from './receipt-pdf.ts'
import { worldPdf } from './world-pdf.ts'
import { worldXlsx } from './world-xlsx.ts'
test('x', async () => {
  const shelved = await tradeBook()
  const read = readConsignment({ to: 'DE', on: '2026-11-22', currency: 'INR', items: [article('62114219', '1499', 450)] } as never, shelved.book, shelved.edition)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const { edition, parcel } = read.value
  const address = 'https://dhow.example/gu/reach/DE?hs=62114219&price=1499&weight=450&on=2026-11-22&version=' + shelved.book.version.slice(0, 12)
  const quotes = compareLanes(edition, parcel)
  for (const lang of ['en', 'hi', 'gu'] as const) for (const to of ['DE', 'US', 'GB']) {
    const p = { ...parcel, to }
    const t = performance.now()
    const pdf = await receiptPdf({ lang, book: shelved.book, edition, parcel: p, receipt: answer(edition, p)!, quotes: compareLanes(edition, p), best: bestLanes(quotes, new Map()), address })
    console.log('receipt', lang, to, (performance.now() - t).toFixed(1), pdf.length)
    if (to === 'DE') writeFileSync(`/tmp/r-${lang}.pdf`, pdf)
  }
  for (const lang of ['en', 'gu','hi'] as const) {
    const rows = worldRows(edition, parcel, lang)
    const doc = { lang, book: shelved.book, edition, parcel, rows, address }
    let t = performance.now()
    const pdf = await worldPdf(doc)
    console.log('world', lang, (performance.now() - t).toFixed(1), pdf.length)
    writeFileSync(`/tmp/w-${lang}.pdf`, pdf)
    t = performance.now()
    const x = await worldXlsx(doc)
    console.log('xlsx', lang, (performance.now() - t).toFixed(1), x.length)
    writeFileSync(`/tmp/w-${lang}.xlsx`, x)
  }
  console.log('rss', process.memoryUsage().rss / 1e6)
})
