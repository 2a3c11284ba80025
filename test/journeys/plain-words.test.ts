/** Stories 10 and 11: plain words lead to the code within four questions, and six digits are never padded to eight. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGS, type Lang } from '../../src/kernel/words.ts'
import { web } from '../support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const WORDS: Readonly<Record<Lang, string>> = {
  gu: 'ઇમિટેશન બંગડી, પિત્તળ, સોનાનો ઢોળ',
  hi: 'इमिटेशन चूड़ी, पीतल, सोने की पॉलिश',
  en: 'imitation bangle, brass, gold plated',
}
/** What she would say, by what is asked; she does not know the rest. */
const SHE: Readonly<Record<string, string>> = { material: 'base-metal', precious: 'imitation' }

const get = (url: string) => site.app.inject({ url, headers: { accept: 'text/html' } })
const plain = (text: string): string => text.replaceAll('&amp;', '&')

describe.each(LANGS)('in %s', (lang) => {
  test('a plated brass bangle ends at 7117.19 and a line of India’s tariff', async () => {
    let address = `/${lang}/find?q=${encodeURIComponent(WORDS[lang])}`
    let { body } = await get(address)
    let asked = 0
    for (;;) {
      const choices = [...body.matchAll(/class="choice" href="([^"]+)"/g)].map(([, href]) => plain(href!))
      if (choices.length === 0) break
      asked++
      address = answerFor(choices)
      ;({ body } = await get(address))
    }
    expect(asked).toBeLessThanOrEqual(4)

    const [, first] = /class="button button-main" href="([^"]*\/find\/line\?[^"]*)"/.exec(body)!
    expect(plain(first!)).toContain('hs=711719')

    const line = await get(plain(first!))
    const lines = [...line.body.matchAll(/name="hs" value="(\d{8})"/g)].map(([, hs8]) => hs8)
    expect(lines).toEqual(['71171910', '71171920', '71171990'])
    expect(line.body).toContain('value="ask-711719"')

    const hidden = [...line.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const fields = Object.fromEntries(hidden.map(([, name, value]) => [name, plain(value!)]))
    const taken = await site.app.inject({
      method: 'POST',
      url: `/${lang}/find/take`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      payload: new URLSearchParams({ ...fields, hs: '71171910' }).toString(),
    })
    expect(taken.statusCode).toBe(303)
    const trail = await get(String(taken.headers.location))
    expect(trail.body).toContain('7117.19.10')

    const id = String(taken.headers.location).split('/').at(-1)!
    const kept = await site.context.db
      .selectFrom('finder.trail')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(kept.product.text).toBe(WORDS[lang])
    expect(kept.answers).toHaveLength(asked)
    expect(kept.engine).toMatch(/^[0-9a-f]{64}$/)
    expect(kept.book).toMatch(/^[0-9a-f]{64}$/)
    expect(kept.found.candidates[0]?.confidence).toBeGreaterThan(0.12)
  })
})

function answerFor(choices: readonly string[]): string {
  const said = choices.find((href) =>
    Object.entries(SHE).some(
      ([about, value]) => new URLSearchParams(href.split('?')[1]).get(about) === value,
    ),
  )
  return said ?? choices.find((href) => href.endsWith('=unknown'))!
}

test('six digits with several lines stay six until somebody says which', async () => {
  for (const padded of ['62063000', '71171900']) {
    const answer = await site.app.inject({
      method: 'POST',
      url: '/en/find/take',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      payload: new URLSearchParams({ q: 'women cotton shirt', hs: padded }).toString(),
    })
    const lines = await site.context.db
      .selectFrom('finder.trail')
      .select('hs8')
      .where('hs8', '=', padded)
      .execute()
    expect([answer.statusCode, lines.length]).toEqual([422, 0])
  }
})
