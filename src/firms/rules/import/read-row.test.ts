import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gstinCheck } from '../identifiers.ts'
import { FIELDS, guessMapping, readMapping } from './fields.ts'
import { readRow, type RowReader } from './read-row.ts'

const reader: RowReader = {
  mapping: FIELDS,
  districts: new Map([
    ['kachchh', 'kachchh'],
    ['કચ્છ', 'kachchh'],
    ['rajkot', 'rajkot'],
  ]),
  makes: new Map([
    ['embroidery', 'embroidery'],
    ['handloom', 'handloom'],
    ['durriesandcarpets', 'carpets'],
  ]),
  places: {
    districtsOfPin: (pin) =>
      pin === '370001' ? ['kachchh'] : pin === '360003' ? ['morbi', 'rajkot'] : undefined,
    districtOfSerial: () => undefined,
  },
}
const row = (given: Partial<Record<(typeof FIELDS)[number], string>>) =>
  readRow(
    FIELDS.map((field) => given[field] ?? ''),
    reader,
  )
const faultsOf = (given: Parameters<typeof row>[0]) => {
  const read = row(given)
  return read.ok ? [] : read.faults.map(({ code, field }) => `${field ?? ''} ${code}`)
}
const GSTIN = `24AAAPA0001A1Z${gstinCheck('24AAAPA0001A1Z')}`

describe('a row', () => {
  test('is read with the PAN that stands inside its GSTIN', () => {
    const read = row({
      name: ' Vani   Works ',
      gstin: GSTIN.toLowerCase(),
      district: 'કચ્છ',
      mobile: '૯૮૨૫૦ ૭૦૦૦૧',
    })
    expect(read).toEqual({
      ok: true,
      firm: {
        name: 'Vani Works',
        district: 'kachchh',
        pin: undefined,
        address: undefined,
        mobile: '+919825070001',
        makes: [],
        numbers: [
          { kind: 'gstin', value: GSTIN, source: 'import' },
          { kind: 'pan', value: 'AAAPA0001A', source: 'inside-gstin' },
        ],
      },
    })
  })

  test('without a district takes it from a PIN code that tells it alone', () => {
    expect(row({ name: 'A', pin: '370001' })).toMatchObject({ firm: { district: 'kachchh' } })
    expect(faultsOf({ name: 'A', pin: '360003' })).toEqual(['district firms.import-no-district'])
  })

  test('says all that is wrong at once', () => {
    expect(
      faultsOf({
        gstin: `${GSTIN.slice(0, 14)}?`,
        pan: '12',
        district: 'Atlantis',
        makes: 'moon dust; handloom',
      }).map((fault) => fault.split(' ')[0]),
    ).toEqual(['name', 'gstin', 'pan', 'district', 'makes'])
  })

  test('whose numbers contradict each other is wrong', () => {
    expect(faultsOf({ name: 'A', district: 'Rajkot', gstin: GSTIN, pan: 'AAAPA0002A' })).toEqual([
      'gstin firms.pan-in-gstin',
    ])
  })

  test('takes "n/a", dashes and nil for nothing, and a name of goods with a comma whole', () => {
    const read = row({
      name: 'A',
      district: 'Rajkot',
      pan: 'N/A',
      mobile: '-',
      makes: 'Durries, and carpets',
    })
    expect(read).toMatchObject({ ok: true, firm: { numbers: [], makes: ['carpets'] } })
    expect(row({ name: 'A', district: 'Rajkot', makes: 'Embroidery / Handloom' })).toMatchObject({
      firm: { makes: ['embroidery', 'handloom'] },
    })
  })

  test('of whatever signs is read or told what is wrong, never a failure', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 14 }), (cells) => {
        const read = readRow(cells, reader)
        expect(read.ok || read.faults.length > 0).toBe(true)
      }),
    )
  })
})

describe('columns', () => {
  test.each([
    [
      ['Name of the Enterprise', 'UDYAM Registration Number', 'Mobile No.'],
      ['name', 'udyam', 'mobile'],
    ],
    [
      ['इकाई का नाम', 'ज़िला', 'पिन कोड'],
      ['name', 'district', 'pin'],
    ],
    [
      ['એકમનું નામ', 'જિલ્લો', 'મોબાઇલ નંબર'],
      ['name', 'district', 'mobile'],
    ],
    [
      ['GSTIN of the unit', 'Remarks', 'PAN'],
      ['gstin', '', 'pan'],
    ],
    [
      ['Name', 'Name'],
      ['name', ''],
    ],
  ])('%j', (heads, mapping) => {
    expect(guessMapping(heads, [])).toEqual(mapping)
  })

  test('without a head are known by what stands in them', () => {
    const sample = [
      ['Vani', 'AAAPA0001A', '9825070001', '370001'],
      ['Rani', 'AAAPA0002A', '', '370001'],
    ]
    expect(guessMapping(['A', 'B', 'C', 'D'], sample)).toEqual(['', 'pan', 'mobile', 'pin'])
  })

  test('are told by a form: known fields, each once', () => {
    const told = ['name', 'name', 'password', '']
    expect(readMapping(4, (column) => told[column])).toEqual(['name', '', '', ''])
  })
})
