import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchReasons } from './matches.ts'
import { nameKey, searchText } from './name-key.ts'

describe('the key of a name', () => {
  test.each([
    [
      'Shree Ganesh Jewellers',
      'શ્રી ગણેશ જ્વેલર્સ',
      'श्री गणेश ज्वैलर्स',
      'Shri Ganesh Jewelers',
      'SHREE-GANESH  JWELLERS',
    ],
    [
      'Shree Laxmi Textiles Pvt. Ltd.',
      'શ્રી લક્ષ્મી ટેક્સટાઇલ્સ',
      'श्री लक्ष्मी टेक्सटाइल्स प्रा. लि.',
      'Shri Lakshmi Textile',
    ],
    ['R. K. Enterprise', 'RK Enterprises', 'આર. કે. એન્ટરપ્રાઇઝ', 'आर के एंटरप्राइज'],
    ['M/s Patel Brothers', 'પટેલ બ્રધર્સ', 'पटेल ब्रदर्स', 'Patel Bros’'.replace('Bros’', 'Brother')],
    ['Krishna Handicrafts', 'ક્રિષ્ના હેન્ડીક્રાફ્ટ્સ', 'कृष्णा हैंडीक्राफ्ट्स'],
    ['Gujarat Bandhani Creation', 'ગુજરાત બાંધણી ક્રિએશન', 'गुजरात बाँधनी क्रिएशन'],
    ['Jay Ambe Fashion & Company', 'જય અંબે ફેશન કંપની', 'जय अम्बे फैशन'],
    ['Shreeji Imitation', 'Shree Ji Imitation', 'શ્રીજી ઇમિટેશન'],
  ])('%s: %s', (...names) => {
    expect(new Set(names.map(nameKey)).size, names.map(nameKey).join(' ')).toBe(1)
  })

  test('keeps apart what sounds different', () => {
    const names = [
      'Shree Ganesh Jewellers',
      'Shree Ganesh Textiles',
      'Shree Mahesh Jewellers',
      'Ramdev Handicrafts',
    ]
    expect(new Set(names.map(nameKey)).size).toBe(names.length)
  })

  test('breaks on nothing, and spaces change nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(nameKey(text)).toBe(nameKey(`  ${text} `))
        expect(typeof searchText(text)).toBe('string')
      }),
      { numRuns: 2000 },
    )
  })

  test('a search in any script looks for the same letters', () => {
    expect(searchText('શ્રી ગણેશ')).toBe('shri ganesh')
    expect(searchText('Shree Ganesh')).toBe('shri ganesh')
  })
})

describe('two records', () => {
  const firm = { name: 'Shree Ganesh Jewellers', pan: 'AAACC1206D', district: 'rajkot' }

  test('with one PAN are one firm, whatever the spelling, also where the PAN stands in the GSTIN', () => {
    const other = { name: 'શ્રી ગણેશ જ્વેલર્સ', gstin: '24AAACC1206D1ZM', district: 'rajkot' }
    expect(matchReasons(firm, other)).toEqual([
      { reason: 'same-pan', strength: 'certain' },
      { reason: 'same-name', strength: 'strong' },
    ])
  })

  test('with one phone may be neighbours in a co-operative: strong, not certain', () => {
    const [a, b] = [
      { name: 'Rekhaben Ahir', mobile: '+919812345678' },
      { name: 'Meghiben Rabari', mobile: '+919812345678' },
    ]
    expect(matchReasons(a, b)).toEqual([{ reason: 'same-mobile', strength: 'strong' }])
  })

  test('with one name are strong in one district, weak in two', () => {
    const away = { name: 'શ્રી ગણેશ જ્વેલર્સ', district: 'surat' }
    expect(matchReasons({ name: firm.name, district: 'rajkot' }, away)).toEqual([
      { reason: 'same-name', strength: 'weak' },
    ])
  })

  test('without Shree, or with one letter else, are similar where they may be neighbours', () => {
    expect(matchReasons(firm, { name: 'Ganesh Jewellers', district: 'rajkot' })).toEqual([
      { reason: 'similar-name', strength: 'weak' },
    ])
    expect(matchReasons(firm, { name: 'Ganesh Jewellers', district: 'surat' })).toEqual([])
  })

  test('that share nothing are not alike; two unknown PANs are not the same PAN', () => {
    expect(matchReasons(firm, { name: 'Ramdev Handicrafts', pan: 'ABCPE1234F' })).toEqual([])
    expect(matchReasons({ name: '?' }, { name: '!' })).toEqual([])
  })
})
