import { beforeAll, describe, expect, test } from 'vitest'
import { LANGS, type Lang, type Sentence } from '#kernel/words.ts'
import { typeset } from '#platform/typeset.ts'
import { ISSUERS } from '#tradebook/words/issuers.ts'
import { NAMES } from '#tradebook/words/names.ts'
import { PAPERS } from '#tradebook/words/papers.ts'
import { REASONS } from '#tradebook/words/reasons.ts'
import { pdfFonts, pdfText } from '../../../../test/support/pdf.ts'
import { article, tradeBook } from '../../../../test/support/trade-book.ts'
import { readWorkbook } from '../../../../test/support/workbook.ts'
import { readConsignment } from '../../intake.ts'
import { answer } from '../../rules/answer.ts'
import { compareLanes } from '../../rules/lane-quotes.ts'
import { REACH } from '../../words.ts'
import { worldRows } from '../world.ts'
import { receiptDocument, receiptPdf, type ReceiptDocument } from './receipt-pdf.ts'
import { worldDocument, worldPdf, type WorldDocument } from './world-pdf.ts'
import { worldXlsx } from './world-xlsx.ts'
import { DOCUMENT } from './words.ts'

type Question = Omit<ReceiptDocument, 'lang' | 'receipt'>
let question: Question
beforeAll(async () => {
  const { book, edition: latest } = await tradeBook()
  const asked = { to: 'DE', on: '2026-11-22', currency: 'INR', items: [article('62114219', '1499', 450)] }
  const read = readConsignment(asked, book, latest)
  if (!read.ok) throw new Error(read.refusal.code)
  const { edition, parcel } = read.value
  question = {
    book,
    edition,
    parcel,
    address: `https://dhow.example/reach/DE?hs=62114219&version=${book.version.slice(0, 12)}`,
  }
})

function receipt(lang: Lang, to: string): ReceiptDocument {
  const parcel = { ...question.parcel, to }
  const quotes = compareLanes(question.edition, parcel)
  return { ...question, lang, parcel, quotes, receipt: answer(question.edition, parcel)! }
}

const world = (lang: Lang): WorldDocument => ({
  ...question,
  lang,
  rows: worldRows(question.edition, question.parcel, lang),
})

const bare = (text: string): string => text.replace(/\s+/g, '')

/** Every text of the document's data; codes choose a shape, and the page's line is filled in by the typesetter. */
function texts(data: unknown, key = ''): string[] {
  if (typeof data === 'string')
    return ['code', 'weight', 'lang', 'page'].includes(key) || data === '' ? [] : [data]
  return typeof data === 'object' && data
    ? Object.entries(data).flatMap(([name, value]) => texts(value, name))
    : []
}

describe('the slip of one destination', () => {
  test.each(LANGS)('says every word of its receipt so that it can be copied: %s', async (lang) => {
    for (const to of ['DE', 'US', 'KP']) {
      const document = receipt(lang, to)
      const copied = bare(pdfText(await receiptPdf(document)))
      for (const text of texts(headed(receiptDocument(document)))) expect(copied, to).toContain(bare(text))
    }
  })

  test('leaves no parameter unfilled', async () => {
    for (const lang of LANGS) expect(pdfText(await receiptPdf(receipt(lang, 'DE')))).not.toMatch(/[{}]/)
  })

  test('is set in Noto Sans alone', async () => {
    expect(
      pdfFonts(await receiptPdf(receipt('gu', 'DE'))).filter((name) => !name.startsWith('NotoSans')),
    ).toEqual([])
  })

  test('groups rupees as India does and names its version and address', async () => {
    const document = receipt('en', 'DE')
    const copied = bare(pdfText(await receiptPdf(document)))
    expect(copied).toContain('₹1,499.00')
    expect(copied).toContain(document.receipt.version)
    expect(copied).toContain(document.address)
    expect(copied).toContain('Page1of2')
  })

  test('is the same file when it is asked for again', async () => {
    const [one, other] = await Promise.all([receiptPdf(receipt('hi', 'DE')), receiptPdf(receipt('hi', 'DE'))])
    expect(one.equals(other)).toBe(true)
  })
})

/** A receipt without lines has no table, so neither its heads. */
const headed = (data: ReturnType<typeof receiptDocument>) => {
  const { lines, reasons, papers, lanes, ...rest } = data
  return {
    ...rest,
    lines: lines.rows.length > 0 ? lines : {},
    reasons: reasons.rows.length > 0 ? { ...reasons, none: '' } : reasons,
    papers: papers.groups.length > 0 ? papers : {},
    lanes: lanes.rows.length > 0 ? lanes : {},
  }
}

test.each(LANGS)('each word that a document may say can be copied: %s', async (lang) => {
  const tables: Readonly<Record<string, Sentence>>[] = [REACH, DOCUMENT, NAMES, PAPERS, ISSUERS, REASONS]
  const sentences = tables.flatMap((table) => Object.values(table)).map((sentence) => sentence[lang])
  const countries = worldRows(question.edition, question.parcel, lang).map(({ name }) => name)
  const words = [...new Set([...sentences, ...countries].flatMap((text) => text.split(/\s+/)))].filter(
    (word) => word.length < 40,
  )
  const data = { lang, words, title: 'Words', foot: { rules: '', page: '' } }
  const pdf = await typeset({ template: 'reach/views/documents/vocabulary.test.typ', data })
  const copied = new Set(
    pdfText(pdf)
      .split('\n')
      .map((line) => line.trim()),
  )
  expect(words.filter((word) => !copied.has(word))).toEqual([])
})

test.each(LANGS)('the table of all destinations can be copied row by row: %s', async (lang) => {
  const document = world(lang)
  const pdf = pdfText(await worldPdf(document))
  const copied = bare(pdf)
  for (const text of texts(worldDocument(document))) expect(copied).toContain(bare(text))
  // The head stands on each page of the table again.
  const head = bare(worldDocument(document).heads.join(''))
  expect(copied.split(head).length - 1).toBeGreaterThan(3)
})

describe('the workbook', () => {
  test.each(LANGS)('holds destinations, lines, sources and the question: %s', async (lang) => {
    const document = world(lang)
    const [destinations, lines, sources, about] = readWorkbook(await worldXlsx(document))
    expect(destinations!.rows).toHaveLength(document.rows.length + 1)
    expect(lines!.rows).toHaveLength(document.rows.reduce((sum, row) => sum + row.receipt.lines.length, 1))
    expect(about!.rows.flat()).toContain(document.address)
    const known = new Set(sources!.rows.map(([id]) => id))
    for (const row of lines!.rows.slice(1)) if (row[12]) expect(known).toContain(row[12])
  })

  test('writes money as numbers and days as dates', async () => {
    const document = world('en')
    const [destinations, lines] = readWorkbook(await worldXlsx(document))
    const germany = destinations!.rows.find(([code]) => code === 'DE')!
    const { total, totalInr } = document.rows.find(({ receipt }) => receipt.to === 'DE')!.receipt
    expect([germany[6], germany[8]]).toEqual([Number(total) / 100, Number(totalInr) / 100])
    expect(germany[14]).toEqual(new Date('2026-11-22T00:00:00Z'))
    const sum = lines!.rows
      .filter(([code]) => code === 'DE')
      .reduce((all, row) => all + Math.round(Number(row[7]) * 100), 0)
    expect(sum).toBe(Number(total))
  })
})
