import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeText, passFrom, readShown } from './pass.ts'

const hashed = (text: string) => createHash('sha256').update(text).digest()

test('a pass and its code are read back as they are printed, typed small and with blanks', () => {
  const { pass, code } = passFrom(hashed('booking'))
  expect(pass).toMatch(/^DHOW:[A-Z]{26}$/)
  expect(readShown(pass)).toEqual({ kind: 'pass', value: pass })
  expect(readShown(` ${codeText(code).toLowerCase()} `)).toEqual({ kind: 'code', value: code })
})

test.each(['', 'https://example.org', 'DHOW:SHORT', 'KMT RW', 'KMTRW0', 'KMTRWPX', 'upi://pay?pa=x@y'])(
  '%j is neither',
  (text) => expect(readShown(text)).toBeUndefined(),
)

test('ten thousand bookings have ten thousand passes, and hardly two the same code', () => {
  const all = Array.from({ length: 10_000 }, (_, number) => passFrom(hashed(String(number))))
  expect(new Set(all.map(({ pass }) => pass)).size).toBe(10_000)
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(9_990)
})

test('every letter of pass and code says itself: none is mistaken for a digit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const { pass, code } = passFrom(bytes)
      expect(pass.slice(5) + code).not.toMatch(/[IOSZ0-9]/)
      expect(readShown(pass)?.value).toBe(pass)
      expect(readShown(code)?.value).toBe(code)
    }),
  )
})
