import { expect, test } from 'vitest'
import { countryName } from './country.ts'
import { addDays, day, dayInIndia, parseDay, within } from './day.ts'
import { covers, parseHs } from './hs.ts'
import { say } from './words.ts'

test('a day exists or is not a day', () => {
  expect(parseDay('2026-02-28')).toBe('2026-02-28')
  for (const text of ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 'today', ''])
    expect(parseDay(text)).toBeUndefined()
  expect(addDays(day('2026-06-30'), 1)).toBe('2026-07-01')
})

test('the day in India begins at 18:30 UTC', () => {
  expect(dayInIndia(new Date('2026-03-31T18:29:59Z'))).toBe('2026-03-31')
  expect(dayInIndia(new Date('2026-03-31T18:30:00Z'))).toBe('2026-04-01')
})

test('a period includes its first and last day', () => {
  const [from, to] = [day('2026-07-01'), day('2028-06-30')]
  expect([day('2026-06-30'), from, to, day('2028-07-01')].map((on) => within(on, from, to))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('an HS code is six or eight digits, dots and blanks forgiven', () => {
  expect(parseHs('6211.42')).toBe('621142')
  expect(parseHs('62 11 42 19')).toBe('62114219')
  for (const text of ['62', '6211', '6211421', '621142190', '62114a', ''])
    expect(parseHs(text)).toBeUndefined()
})

test('a rule for eight digits only perhaps covers six', () => {
  expect(covers('61', '62', '621142')).toBe('yes')
  expect(covers('05059010', '05059010', '050590')).toBe('perhaps')
  expect(covers('05059010', '05059010', '05059029')).toBe('no')
  expect(covers('', '', '010121')).toBe('yes')
})

test('a sentence is spoken in each language with its parameters', () => {
  const sentence = { en: 'Up to {limit}.', hi: '{limit} तक।', gu: '{limit} સુધી.' }
  expect(say(sentence, 'gu', { limit: 'EUR 150' })).toBe('EUR 150 સુધી.')
  expect(say(sentence, 'en')).toBe('Up to {limit}.')
})

test('countries have names in Hindi and Gujarati', () => {
  expect(countryName('DE', 'hi')).toBe('जर्मनी')
  expect(countryName('DE', 'gu')).toBe('જર્મની')
})
