import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { crossCheck, type FirmNumbers } from './cross-checks.ts'
import { placesOf } from './places.ts'

const places = placesOf((await tradeBook()).edition(day('2026-11-22')))
const codes = (given: FirmNumbers) =>
  crossCheck(given, places).map(({ code, weight }) => `${weight}: ${code}`)

describe('the numbers of one firm', () => {
  test('that belong together say nothing', () => {
    const firm = {
      udyam: 'UDYAM-GJ-20-0001234',
      pan: 'AAACC1206D',
      gstin: '24AAACC1206D1ZM',
      iec: 'AAACC1206D',
      lutArn: 'AD240326001234X',
      pin: '360001',
      district: 'rajkot',
    }
    expect(codes(firm)).toEqual([])
    expect(codes({})).toEqual([])
  })

  test('contradict each other where PAN, GSTIN and IEC hold different PANs', () => {
    expect(codes({ pan: 'ABCPE1234F', gstin: '24AAACC1206D1ZM' })).toEqual(['contradiction: pan-in-gstin'])
    expect(codes({ pan: 'ABCPE1234F', iec: 'AAACC1206D' })).toEqual(['contradiction: iec-is-pan'])
    expect(codes({ gstin: '24AAACC1206D1ZM', iec: 'ABCPE1234F' })).toEqual(['contradiction: iec-in-gstin'])
  })

  test('hint at another state, an old IEC, another state’s LUT', () => {
    expect(codes({ gstin: '27AAPFU0939F1ZV', lutArn: 'AD240326001234X' })).toEqual([
      'hint: state-of-gstin',
      'hint: state-of-lut',
    ])
    expect(codes({ udyam: 'UDYAM-MH-01-0000001' })).toEqual(['hint: state-of-udyam'])
    expect(codes({ iec: '0813004561', pan: 'AAACC1206D' })).toEqual(['hint: legacy-iec'])
  })
})

describe('a PIN code', () => {
  test.each([
    ['380001', 'ahmedabad'],
    ['392001', 'bharuch'],
    ['396445', 'navsari'],
    ['363641', 'morbi'],
    ['389151', 'dahod'],
    ['385565', 'vav-tharad'],
    ['370001', 'kachchh'],
  ])('%s may be in %s', (pin, district) => expect(codes({ pin, district })).toEqual([]))

  test('of another district is a hint, no more: a firm may have its post elsewhere', () => {
    expect(codes({ pin: '395003', district: 'bharuch' })).toEqual(['hint: pin-of-district'])
  })

  test.each(['396210', '396220', '362520', '400001', '110001'])('%s is not in Gujarat', (pin) => {
    expect(codes({ pin, district: 'valsad' })).toEqual(['hint: pin-outside'])
  })
})

test('an Udyam serial of another district is only a hint', () => {
  expect(codes({ udyam: 'UDYAM-GJ-01-0000001', district: 'surat' })).toEqual(['hint: udyam-of-district'])
  expect(codes({ udyam: 'UDYAM-GJ-34-0000001', district: 'vav-tharad' })).toEqual([])
})
