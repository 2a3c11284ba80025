import { describe, expect, test } from 'vitest'
import { readFirstNumber } from './any-number.ts'

describe('the one number field of joining', () => {
  test.each([
    ['24ABCPD1234E1ZK', 'gstin', '24ABCPD1234E1ZK'],
    ['24 abcpd 1234 e1zk', 'gstin', '24ABCPD1234E1ZK'],
    ['ABCPD1234E', 'pan', 'ABCPD1234E'],
    ['udyam gj 01 0000001', 'udyam', 'UDYAM-GJ-01-0000001'],
    ['UDYAM-GJ-01-0000001', 'udyam', 'UDYAM-GJ-01-0000001'],
  ])('%s is a %s', (text, kind, value) => {
    expect(readFirstNumber(text)).toEqual({ ok: true, value: { kind, value } })
  })

  test('a GSTIN with one wrong character is told as a GSTIN', () => {
    const read = readFirstNumber('24ABCPD1234E1ZM')
    expect(!read.ok && read.refusal).toMatchObject({ code: 'firms.gstin-check', field: 'number' })
  })

  test.each(['', '12345', 'Ganesh Art'])('%j is none of the three', (text) => {
    const read = readFirstNumber(text)
    expect(!read.ok && read.refusal.field).toBe('number')
  })
})
