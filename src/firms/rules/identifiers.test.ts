import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#kernel/refusal.ts'
import { LANGS } from '#kernel/words.ts'
import {
  gstinCheck,
  ID_KINDS,
  mask,
  parseAdCode,
  parseAyush,
  parseFssai,
  parseGiUser,
  parseGstin,
  parseIdentifier,
  parseIec,
  parseIfsc,
  parseLutArn,
  parseMobile,
  parsePan,
  parsePin,
  parseRcmc,
  parseUdyam,
} from './identifiers.ts'

const value = (answer: Answer<{ value: string }>): string =>
  answer.ok ? answer.value.value : answer.refusal.code
const suggestion = (answer: Answer<unknown>) => (answer.ok ? undefined : answer.refusal.params['suggestion'])

/** The published numbers, recomputed with the rule of the check digit. */
const GSTINS = [
  '27AAPFU0939F1ZV',
  '24AAACC1206D1ZM',
  '24AABCU9603R1ZT',
  '29AABCU9603R1ZJ',
  '34AABCB5576G3ZO',
  '24ABCDE1234F1Z6',
  '24ABCPD1234E1ZK',
]

describe('a GSTIN', () => {
  test.each(GSTINS)('%s is whole', (gstin) => {
    expect(parseGstin(gstin)).toEqual({
      ok: true,
      value: { value: gstin, state: gstin.slice(0, 2), pan: gstin.slice(2, 12) },
    })
  })

  test('is read with blanks, dashes, small letters, and digits of Gujarati and Hindi', () => {
    expect(value(parseGstin(' 24 aaacc-1206d 1zm '))).toBe('24AAACC1206D1ZM')
    expect(value(parseGstin('૨૪AAACC૧૨૦૬D૧ZM'))).toBe('24AAACC1206D1ZM')
    expect(value(parseGstin('२४aaacc१२०६d१zm'))).toBe('24AAACC1206D1ZM')
  })

  test('with a letter O for a zero is not changed in silence, but offered', () => {
    const read = parseGstin('24AAACC12O6D1ZM')
    expect(value(read)).toBe('firms.looks-alike')
    expect(read).toMatchObject({
      refusal: { params: { place: 10, given: 'O', wanted: '0', suggestion: '24AAACC1206D1ZM' } },
    })
    expect(suggestion(parseGstin('24AAACC1206DIZM'))).toBe('24AAACC1206D1ZM')
    expect(suggestion(parseGstin('24AAACC1206D12M'))).toBe('24AAACC1206D1ZM')
  })

  test.each([
    ['TDS', '24AHMA12345B1DX'],
    ['TCS', '24AAACC1206D1CX'],
    ['UIN', '2418USA12345UNF'],
    ['OIDAR', '9918USA12345OSF'],
    ['NRTP', '2418USA12345NRF'],
    ['GOVT', '24AHMG12345B1Z5'],
  ])('of kind %s is refused by its name', (form, text) => {
    expect(parseGstin(text)).toMatchObject({ refusal: { code: 'firms.gstin-not-regular', params: { form } } })
  })

  test('of no state is refused: 39 and 00', () => {
    for (const state of ['39', '00']) {
      const body = `${state}AAACC1206D1Z`
      expect(parseGstin(body + gstinCheck(body))).toMatchObject({
        refusal: { code: 'firms.gstin-state', params: { state } },
      })
    }
  })

  test('with any single character mistyped is never taken: of 7 × 15 × 35 errors none is missed', () => {
    let tried = 0
    for (const gstin of GSTINS)
      for (let at = 0; at < 15; at++)
        for (const wrong of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
          if (wrong === gstin[at]) continue
          tried++
          expect(parseGstin(gstin.slice(0, at) + wrong + gstin.slice(at + 1)).ok).toBe(false)
        }
    expect(tried).toBe(7 * 15 * 35)
  })

  test('with two neighbours that changed places is missed for 0 and Z alone', () => {
    const all = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const missed = []
    for (const one of all)
      for (const other of all)
        if (
          one < other &&
          gstinCheck(`${one}${other}`.padEnd(14, '0')) === gstinCheck(`${other}${one}`.padEnd(14, '0'))
        )
          missed.push(one + other)
    expect(missed).toEqual(['0Z'])
  })
})

describe('PAN and IEC', () => {
  test.each([
    ['ABCPE1234F', 'individual'],
    ['AAACC1206D', 'company'],
    ['AAPFU0939F', 'firm'],
    ['AAAHC1206D', 'huf'],
    ['AAATC1206D', 'trust'],
    ['AAAGC1206D', 'government'],
    ['ABCDE1234F', undefined],
  ])('%s belongs to: %s', (pan, holder) => {
    expect(parsePan(pan)).toEqual({ ok: true, value: { value: pan, holder } })
  })

  test('an IEC is a PAN; ten digits are an IEC of before GST', () => {
    expect(parseIec('aaacc 1206 d')).toMatchObject({ value: { value: 'AAACC1206D', form: 'pan' } })
    expect(parseIec('0813004561')).toMatchObject({ value: { value: '0813004561', form: 'legacy' } })
    expect(value(parseIec('AAACC1206'))).toBe('firms.iec')
  })

  test('a zero where a letter belongs is offered as the letter', () => {
    expect(suggestion(parsePan('0AACC1206D'))).toBe('OAACC1206D')
    expect(value(parsePan('AAACC1206'))).toBe('firms.pan')
    expect(value(parsePan('  '))).toBe('firms.number-missing')
  })
})

describe('Udyam', () => {
  test.each([
    'UDYAM-GJ-01-0000001',
    'udyam gj 01 0000001',
    'UDYAMGJ010000001',
    'gj-01-0000001',
    'UDYAM–GJ–૦૧–૦૦૦૦૦૦૧',
  ])('%s is one and the same number', (text) => {
    expect(parseUdyam(text)).toEqual({
      ok: true,
      value: { value: 'UDYAM-GJ-01-0000001', state: 'GJ', serial: '01' },
    })
  })

  test('an Udyog Aadhaar number is sent to Udyam', () => {
    expect(value(parseUdyam('GJ01A0012345'))).toBe('firms.udyog-aadhaar-old')
    expect(value(parseUdyam('UDYAM-GJ-1-1'))).toBe('firms.udyam')
    expect(suggestion(parseUdyam('UDYAM-GJ-O1-0000001'))).toBe('UDYAM-GJ-01-0000001')
  })
})

test('an Aadhaar number is turned away and not repeated', () => {
  for (const kind of ID_KINDS.filter((kind) => !['rcmc', 'ayush', 'giUser'].includes(kind))) {
    const read = parseIdentifier(kind, '2345 6789 0123')
    expect(read).toMatchObject({ refusal: { code: 'firms.no-aadhaar', params: {} } })
  }
  for (const kind of ['rcmc', 'ayush', 'giUser'] as const)
    expect(parseIdentifier(kind, '234567890123').ok).toBe(false)
})

describe('the other numbers', () => {
  test('AD code: fourteen digits', () => {
    expect(value(parseAdCode('0510083-2900009'))).toBe('05100832900009')
    expect(value(parseAdCode('0510083'))).toBe('firms.ad-code')
    expect(suggestion(parseAdCode('O5100832900009'))).toBe('05100832900009')
  })

  test('the ARN of a LUT tells when it was filed, and for which years it may be', () => {
    expect(parseLutArn('AD240326001234X')).toEqual({
      ok: true,
      value: {
        value: 'AD240326001234X',
        state: '24',
        filedMonth: '03',
        filedYear: '2026',
        years: ['2026-27', '2025-26'],
      },
    })
    expect(parseLutArn('aa24 0726 123456 7')).toMatchObject({ value: { years: ['2026-27'] } })
    expect(parseLutArn('AD240126001234X')).toMatchObject({ value: { years: ['2025-26', '2026-27'] } })
    expect(value(parseLutArn('AD241326001234X'))).toBe('firms.lut-arn')
  })

  test('IFSC: a letter O for its zero is offered', () => {
    expect(parseIfsc('sbin0001234')).toEqual({ ok: true, value: { value: 'SBIN0001234', bank: 'SBIN' } })
    expect(suggestion(parseIfsc('SBINO001234'))).toBe('SBIN0001234')
  })

  test('PIN codes', () => {
    expect(value(parsePin('૩૮૦ ૦૦૧'))).toBe('380001')
    expect(value(parsePin('080001'))).toBe('firms.pin')
    expect(suggestion(parsePin('38OOO1'))).toBe('380001')
  })

  test('FSSAI: licence or registration, state and year', () => {
    expect(parseFssai('10724 0010 00123')).toEqual({
      ok: true,
      value: { value: '10724001000123', form: 'licence', state: '07', year: '2024' },
    })
    expect(parseFssai('20724001000123')).toMatchObject({ value: { form: 'registration' } })
    expect(value(parseFssai('30724001000123'))).toBe('firms.fssai')
  })

  test('AYUSH licences of Gujarat have one form; those of other states pass as they stand', () => {
    expect(parseAyush('ga 1234')).toEqual({ ok: true, value: { value: 'GA/1234', pattern: 'gujarat' } })
    expect(parseAyush('UK.AY-123/2010')).toMatchObject({ value: { pattern: 'other' } })
    expect(value(parseAyush('?'))).toBe('firms.ayush')
  })

  test.each(['GI 103 / AU 45', 'gi-103/au-45', '103/45', 'AU 45 GI 103', 'GI No. 103 AU No. 45'])(
    'GI authorised user: %s',
    (text) =>
      expect(parseGiUser(text)).toEqual({ ok: true, value: { value: 'GI-103/AU-45', gi: 103, user: 45 } }),
  )

  test('RCMC: the council is read out of the number', () => {
    expect(parseRcmc('rcmc/gjepc/12345/2024-2025')).toEqual({
      ok: true,
      value: { value: 'RCMC/GJEPC/12345/2024-2025', council: 'gjepc' },
    })
    expect(parseRcmc('E/123/M/4567')).toMatchObject({ value: { council: undefined } })
    expect(value(parseRcmc('none'))).toBe('firms.rcmc')
  })

  test.each([
    '98123 45678',
    '+91-98123-45678',
    '0091 9812345678',
    '09812345678',
    '૯૮૧૨૩૪૫૬૭૮',
    '919812345678',
  ])('mobile: %s', (text) => expect(value(parseMobile(text))).toBe('+919812345678'))

  test('a landline, a short number and a foreign one are no Indian mobile', () => {
    for (const text of ['02652345678', '981234567', '+447700900123', '5812345678'])
      expect(value(parseMobile(text))).toBe('firms.mobile')
  })
})

describe('whatever is typed', () => {
  const GOOD: Readonly<Record<(typeof ID_KINDS)[number], string>> = {
    udyam: 'UDYAM-GJ-01-0000001',
    pan: 'ABCPE1234F',
    gstin: '24AAACC1206D1ZM',
    iec: 'AAACC1206D',
    adCode: '05100832900009',
    lutArn: 'AD240326001234X',
    ifsc: 'SBIN0001234',
    pin: '380001',
    fssai: '10724001000123',
    ayush: 'GA/1234',
    giUser: 'GI-103/AU-45',
    rcmc: 'RCMC/GJEPC/12345/2024-2025',
    mobile: '+919812345678',
  }
  const kinds = fc.constantFrom(...ID_KINDS)
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'0123456789ABCDGOPQSUXZ૦૧૨ ०१२-/.+'), maxLength: 24 }),
    fc
      .constantFrom(...Object.values(GOOD))
      .chain((good) =>
        fc
          .tuple(fc.nat(good.length), fc.string({ maxLength: 2 }))
          .map(([at, extra]) => good.slice(0, at) + extra + good.slice(at + 1)),
      ),
  )

  test('nothing breaks a parser; what it keeps it reads back as the same; a refusal is said in every language', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        const read = parseIdentifier(kind, text)
        if (read.ok) expect(parseIdentifier(kind, read.value.value)).toEqual(read)
        else for (const lang of LANGS) expect(read.refusal.sentence[lang]).not.toBe('')
      }),
      { numRuns: 5000 },
    )
  })

  test('a suggestion is a number that would be taken', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, text) => {
        const offered = suggestion(parseIdentifier(kind, text))
        if (offered !== undefined) expect(parseIdentifier(kind, String(offered)).ok).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  test('blanks, dashes, small letters and Indian digits change nothing', () => {
    const scripts = ['૦', '०', '٠', '０']
    fc.assert(
      fc.property(kinds, fc.constantFrom(...scripts), fc.infiniteStream(fc.boolean()), (kind, zero, coin) => {
        const toss = () => coin.next().value
        const typed = [...GOOD[kind]].map((char) => {
          const other = /\d/.test(char)
            ? String.fromCodePoint(zero.codePointAt(0)! + Number(char))
            : char.toLowerCase()
          return toss() ? other : char
        })
        const spaced = ['giUser', 'rcmc', 'ayush'].includes(kind)
          ? typed.join('')
          : typed.join(toss() ? ' ' : '')
        expect(value(parseIdentifier(kind, ` ${spaced}\u200b`))).toBe(GOOD[kind])
      }),
    )
  })

  test('a list never shows a whole PAN, not even inside a GSTIN, nor more than half of a number', () => {
    expect(mask('gstin', '24AAACC1206D1ZM')).toBe('24••••••••••1ZM')
    expect(mask('pan', 'ABCPE1234F')).toBe('•••••••34F')
    expect(mask('udyam', 'UDYAM-GJ-01-0000001')).toBe('UDYAM-GJ-01-••••001')
    expect(mask('mobile', '+919812345678')).toBe('•••••••••5678')
    expect(mask('email', 'rekha@example.in')).toBe('r••••@example.in')
    expect(mask('bankAccount', '1234')).toBe('••••')
    for (const kind of ID_KINDS)
      if (kind !== 'ifsc' && kind !== 'pin') expect(mask(kind, GOOD[kind])).not.toBe(GOOD[kind])
  })
})
