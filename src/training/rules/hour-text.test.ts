import { expect, test } from 'vitest'
import { hourText } from './hour-text.ts'

const india = (hour: string): Date => new Date(`2026-12-03T${hour}:00+05:30`)

test.each([
  ['00:30', '12:30 am', 'रात 12:30', 'રાત્રે 12:30'],
  ['10:30', '10:30 am', 'सुबह 10:30', 'સવારે 10:30'],
  ['12:00', '12:00 pm', 'दोपहर 12:00', 'બપોરે 12:00'],
  ['17:05', '5:05 pm', 'शाम 5:05', 'સાંજે 5:05'],
  ['21:00', '9:00 pm', 'रात 9:00', 'રાત્રે 9:00'],
])('%s in India is said “%s”, “%s”, “%s”', (hour, en, hi, gu) => {
  expect(hourText(india(hour), 'en')).toBe(en)
  expect(hourText(india(hour), 'hi')).toBe(hi)
  expect(hourText(india(hour), 'gu')).toBe(gu)
})
