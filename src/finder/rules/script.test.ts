import { expect, test } from 'vitest'
import { soundKey } from './phonetic.ts'
import { latinDigits, romanised } from './script.ts'

test('digits of any script are the same digits', () => {
  expect(latinDigits('૪૨ ४२ ٤٢ 42')).toBe('42 42 42 42')
})

test('Devanagari and Gujarati are heard alike, without the a’s that nobody says', () => {
  expect(romanised('साड़ी')).toBe('saadii')
  expect(romanised('કોટન')).toBe('kotan')
  expect(romanised('लकड़ी')).toBe(romanised('લકડી'))
})

test.each([
  ['બાંધણી', 'bandhni'],
  ['बाँधनी', 'bandhani'],
  ['चाँदी', 'chandi'],
  ['ચાંદી', 'chaandee'],
])('%s and %s meet under one key', (native, latin) => {
  expect(soundKey(romanised(native))).toBe(soundKey(latin))
})
