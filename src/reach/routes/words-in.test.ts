import { afterAll, beforeAll, expect, test } from 'vitest'
import { web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const get = (url: string) => site.app.inject({ url, headers: { accept: 'text/html' } })

test.each([
  ['en', 'imitation bangles, brass, gold plated', '711719'],
  ['gu', 'ઇમિટેશન બંગડી, પિત્તળ, સોનાનો ઢોળ', '711719'],
  ['hi', 'सूती टी-शर्ट', '610910'],
])('words in %s instead of a code lead to codes to choose from', async (lang, words, hs6) => {
  const { statusCode, body } = await get(
    `/${lang}/reach?hs=${encodeURIComponent(words)}&price=499&weight=180`,
  )
  expect(statusCode).toBe(200)
  expect(body).toContain(`hs=${hs6}&amp;price=499`)
  expect(body).toContain('class="proposals"')
})

test('words that mean nothing ask for more words, and nothing is guessed', async () => {
  const { statusCode, body } = await get('/en/reach?hs=%20zzqx%20&price=499&weight=180')
  expect(statusCode).toBe(200)
  expect(body).not.toContain('243 of 243')
})

test('a code that does not exist is still a mistake, not words', async () => {
  expect((await get('/en/reach?hs=999998&price=499&weight=180')).statusCode).toBe(422)
})

test('a product is called by its plain name in the reader’s language', async () => {
  const { body } = await get('/gu/reach/FR?hs=610910&price=499&weight=180&on=2026-11-22')
  expect(body).toMatch(/<h1[^>]*>[^<]*ટી-શર્ટ/)
})
