/** A browser in a few lines: keeps cookies, sends forms as browsers do. */
import { expect } from 'vitest'
import type { web } from './web.ts'

type Site = Awaited<ReturnType<typeof web>>
export type Jar = Record<string, string>

export const ORIGIN = 'http://localhost:80'

export const codeIn = (page: string): string => /simulated-text"[^>]*>[^<]*?(\d{6})/.exec(page)?.[1] ?? ''
export const csrfIn = (page: string): string => /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''

/** Each new browser of a site has a network address of its own, since limits count by it. */
export function browsers(site: () => Site) {
  let made = 0
  function browser(lang = 'en') {
    const jar: Jar = {}
    made += 1
    const remoteAddress = `10.0.${made >> 8}.${made & 255}`
    const keep = (reply: Awaited<ReturnType<Site['app']['inject']>>) => {
      for (const { name, value, maxAge } of reply.cookies)
        if (value === '' || maxAge === 0) delete jar[name]
        else jar[name] = value
      return reply
    }
    const headers = () => ({
      accept: 'text/html',
      'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
      cookie: Object.entries(jar)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    })
    const get = async (url: string) =>
      keep(await site().app.inject({ url: `/${lang}${url}`, headers: headers(), remoteAddress }))
    const post = async (url: string, form: Record<string, string>, more: Record<string, string> = {}) =>
      keep(
        await site().app.inject({
          method: 'POST',
          remoteAddress,
          url: `/${lang}${url}`,
          headers: {
            ...headers(),
            origin: ORIGIN,
            'content-type': 'application/x-www-form-urlencoded',
            ...more,
          },
          payload: new URLSearchParams(form).toString(),
        }),
      )
    return { jar, get, post }
  }

  /** Signs in by the code that the page shows, and joins where the number is new. */
  async function comeIn(to = '98250 12345', lang = 'en') {
    const her = browser(lang)
    const asked = await her.post('/sign-in', { to, channel: 'sms' })
    expect(asked.statusCode).toBe(303)
    const page = await her.get('/sign-in/code')
    const entered = await her.post('/sign-in/code', { code: codeIn(page.body) })
    expect(entered.headers.location).toBe(`/${lang}/me`)
    return her
  }
  return { browser, comeIn }
}
