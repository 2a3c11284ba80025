/** The paper itself: its letters, its fonts, what can be copied out of it, and that it is the same each time. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { LANGS, type Lang } from '#kernel/words.ts'
import { typeset } from '#platform/typeset.ts'
import { pdfFonts, pdfText } from '../../../../test/support/pdf.ts'
import { attachedCredential } from '../../credential/attached.ts'
import { writeText } from '../../rules/certificate-text.ts'
import { certificatePdf } from './certificate-pdf.ts'

const NAMES = {
  gu: 'ક્ષમાબેન જ્ઞાનેશ્વરી શ્રીમાળી ત્રિવેદી',
  hi: 'विद्या क्षत्रिय ज्ञानेश्वर',
  en: 'Ramila Patel',
} as const
const title = { en: 'First parcel abroad', hi: 'विदेश में पहला पार्सल', gu: 'વિદેશમાં પહેલું પાર્સલ' }
const credential = { type: ['VerifiableCredential'], name: 'ક્ષમાબેન' }

function paperIn(lang: Lang, demo = false): Promise<Buffer> {
  const name = NAMES[lang]
  const statement = {
    key: 'abcdefgh',
    number: 'DHOW-2026-000123',
    name,
    title: title[lang],
    on: '2026-11-21',
    list: 1,
    index: 7,
    demo,
  }
  return certificatePdf({
    lang,
    demo,
    site: 'https://dhow.example.org',
    credential: JSON.stringify(credential),
    paper: {
      number: 'DHOW-2026-000123',
      name,
      title,
      kind: 'workshop',
      days: [day('2026-11-20'), day('2026-11-21')],
      minutes: 630,
      halls: ['Town Hall'],
      district: 'kachchh',
      trainers: ['Kiran Shah'],
      issuedOn: day('2026-11-22'),
      text: writeText(statement, () => new Uint8Array(64)),
    },
  })
}

const plain = (text: string) => text.replace(/\s+/g, ' ')

describe.each(LANGS)('a certificate in %s', (lang) => {
  test('says everything in three scripts, and all of it can be copied', async () => {
    const text = plain(pdfText(await paperIn(lang)))
    const facts = [
      'DHOW-2026-000123',
      'Town Hall',
      'Kiran Shah',
      '10',
      '30',
      'https://dhow.example.org/verify',
    ]
    for (const said of [NAMES[lang], ...Object.values(title), ...facts]) expect(text).toContain(said)
  })

  test.skipIf(!existsSync('/usr/bin/pdftotext'))('is copied by Poppler as it was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dhow-certificate-'))
    try {
      const file = join(folder, 'paper.pdf')
      writeFileSync(file, await paperIn(lang))
      const text = execFileSync('/usr/bin/pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
      expect(plain(text)).toContain(NAMES[lang])
      for (const one of Object.values(title)) expect(plain(text)).toContain(one)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('the credential lies inside, the pages are tagged, and only Noto Sans is used', async () => {
  const pdf = await paperIn('gu')
  expect(attachedCredential(pdf)).toEqual(credential)
  const raw = pdf.toString('latin1')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toContain('(openbadge.json)')
  expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdfFonts(pdf).every((font) => font.startsWith('NotoSans'))).toBe(true)
  expect(pdf.length).toBeLessThan(120_000)
})

test('the same certificate gives the same bytes', async () => {
  expect((await paperIn('hi')).equals(await paperIn('hi'))).toBe(true)
})

test('one of a made-up training says so across the page', async () => {
  expect(plain(pdfText(await paperIn('en', true)))).toContain('Made up for demonstration. It proves nothing.')
  expect(plain(pdfText(await paperIn('en')))).not.toContain('demonstration')
})

test.each([
  ['gu', ['ક્ષ જ્ઞ શ્રી ત્ર']],
  ['hi', ['क्ष ज्ञ श्री त्र']],
] as const)('conjuncts of a name are drawn as in the golden image: %s', async (lang, names) => {
  const template = 'training/views/certificates/certificate.test.typ'
  const drawn = (await typeset({ template, data: { names }, format: 'svg' })).toString()
  const golden = join(import.meta.dirname, `certificate.${lang}.golden.svg`)
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
  const named = svg.replace(/(id="|href="#)([^"]+)/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, `g${'x'.repeat(ids.size)}`)
    return before + ids.get(id)!
  })
  return { shape: named.replace(number, '#'), numbers: (named.match(number) ?? []).map(Number) }
}
