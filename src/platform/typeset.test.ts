import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pdfFonts, pdfText } from '../../test/support/pdf.ts'
import { typeset } from './typeset.ts'

const template = 'platform/typeset.test.typ'
const LINES = {
  en: 'Office ₹1,23,456.78 · €27.63 – “Côte d’Ivoire”',
  hi: 'क्ष ज्ञ श्री त्र र्म कार्यक्रम विद्यार्थी निर्यात टैक्स फ़ीस',
  gu: 'ક્ષ જ્ઞ શ્રી ત્ર ર્મ કાર્યક્રમ વિદ્યાર્થી નિર્યાત ચૂકવશે કિંમત',
} as const
const set = (lang: string, ...lines: string[]) => typeset({ template, data: { lang, lines } })
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('text copied out of a PDF is the text that went in', () => {
  test.each(Object.entries(LINES))('%s', async (lang, line) => {
    const pdf = await set(lang, line)
    expect(words(pdfText(pdf))).toBe(`${line} ${line}`)
  })

  test.skipIf(!existsSync('/usr/bin/pdftotext')).each(Object.entries(LINES))(
    '%s, as Poppler copies it',
    async (lang, line) => {
      const folder = mkdtempSync(join(tmpdir(), 'dhow-pdf-'))
      try {
        const file = join(folder, 'line.pdf')
        writeFileSync(file, await set(lang, line))
        expect(words(execFileSync('/usr/bin/pdftotext', [file, '-'], { encoding: 'utf8' }))).toBe(
          `${line} ${line}`,
        )
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})

test('only Noto Sans is embedded, bold included, whatever fonts the machine has', async () => {
  expect(pdfFonts(await set('gu', ...Object.values(LINES)))).toEqual([
    'NotoSans-Bold',
    'NotoSans-Regular',
    'NotoSansDevanagari-Bold',
    'NotoSansDevanagari-Regular',
    'NotoSansGujarati-Bold',
    'NotoSansGujarati-Regular',
  ])
})

test.each([
  ['hi', 'क्ष ज्ञ श्री त्र'],
  ['gu', 'ક્ષ જ્ઞ શ્રી ત્ર'],
])('conjuncts are drawn as in the golden image: %s', async (lang, conjuncts) => {
  const drawn = (await typeset({ template, data: { lang, lines: [conjuncts] }, format: 'svg' })).toString()
  const golden = join(import.meta.dirname, `typeset.${lang}.golden.svg`)
  if (process.env['GOLDEN'] === 'write') writeFileSync(golden, drawn)
  const [was, is] = [readFileSync(golden, 'utf8'), drawn].map(outline)
  expect(is!.shape).toBe(was!.shape)
  // A hundredth of a point: other processors round the last digits otherwise.
  const off = is!.numbers.map((number, index) => Math.abs(number - was!.numbers[index]!))
  expect(Math.max(...off)).toBeLessThan(0.01)
})

/** Glyphs are named by hashes of their outlines; what is compared is the outlines and where they stand. */
function outline(svg: string) {
  const number = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g
  const ids = new Map<string, string>()
  const plain = svg.replace(/(id="|href="#)([^"]+)/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, `g${'x'.repeat(ids.size)}`)
    return before + ids.get(id)!
  })
  return { shape: plain.replace(number, '#'), numbers: (plain.match(number) ?? []).map(Number) }
}

test('Typst in data stays text', async () => {
  const evil = '#panic("x") $a^2$ *b* _c_ @ref <label> `code` #read("/etc/passwd") \\u{41} // end'
  const bare = (text: string) => text.replace(/\s+/g, '')
  expect(bare(pdfText(await set('en', evil)))).toBe(bare(evil + evil))
})

test('the same data gives the same bytes', async () => {
  expect((await set('hi', LINES.hi)).equals(await set('hi', LINES.hi))).toBe(true)
})

test('a template that is missing or broken rejects, and the next document is set all the same', async () => {
  await expect(typeset({ template: 'platform/none.typ', data: {} })).rejects.toThrow('none.typ')
  await expect(typeset({ template, data: {} })).rejects.toThrow('typeset.test.typ')
  expect((await set('en', 'still here')).subarray(0, 5).toString()).toBe('%PDF-')
})
