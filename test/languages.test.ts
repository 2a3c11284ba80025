/** Every page in every language: nothing of another language, the right marks for browsers, a switch that keeps the place. */
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../src/app/routes.ts'
import { LANGS, type Lang, type Sentence } from '../src/kernel/words.ts'
import { elements, readHtml, spoken, textOf, type Element } from './support/html.ts'
import { ERRORS, FILES, MEMBER_PAGES, MEMBER_SAMPLES, PAGES, SAMPLES } from './support/pages.ts'
import { allSentences } from './support/sentences.ts'
import { everyRole, web } from './support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let english: EnglishSentences
const found: string[] = []
beforeAll(async () => {
  english = englishOnly(await allSentences())
  const app = Fastify()
  app.addHook('onRoute', ({ method, url }) => {
    if (
      method === 'GET' &&
      !/^\/(api\/(v1|openapi)|assets|certificates\/|\.well-known\/|training\/live\/probe$|photo\/|shop\/:shop\/google|.*\*)/.test(
        url,
      )
    )
      found.push(url)
  })
  site = await web()
  await routes(app, site.context)
  await app.close()
})
afterAll(() => site.close())

const inLang = (lang: Lang, address: string) => `/${lang}${address === '/' ? '' : address}`
const cases = [...SAMPLES, ...MEMBER_SAMPLES].flatMap((address) =>
  LANGS.map((lang) => [lang, address] as const),
)

test('the table of pages holds every route that answers with a page', () => {
  const known = [...Object.keys(PAGES), ...Object.keys(MEMBER_PAGES), ...FILES].flatMap((path) => [
    path,
    ...LANGS.flatMap((lang) => (path === '/' ? [`/${lang}`, `/${lang}/`] : [`/${lang}${path}`])),
  ])
  expect([...new Set(found)].sort()).toEqual(known.sort())
})

describe.each(cases)('/%s%s', (lang, address) => {
  let page: Element
  let all: Element[]
  beforeAll(async () => {
    const member = MEMBER_SAMPLES.includes(address) ? await everyRole(site) : {}
    const headers = { ...member, accept: 'text/html' }
    const answer = await site.app.inject({ url: inLang(lang, address), headers })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['content-language']).toBe(lang)
    page = readHtml(answer.body)
    all = elements(page)
  })

  test('speaks its language only', () => {
    const strange = spoken(page).filter(({ text, lang: said }) => said === lang && strangeTo(lang, text))
    expect(strange.map(({ text, where }) => `${where}: ${text}`)).toEqual([])
  })

  test('marks what is in another language', () => {
    for (const { text, lang: said, where } of spoken(page)) {
      if (said === 'en') expect(text, where).not.toMatch(/[\u0900-\u0aff]/)
      if (said === 'gu') expect(text, where).not.toMatch(DEVANAGARI)
      if (said === 'hi') expect(text, where).not.toMatch(GUJARATI)
    }
  })

  test('names its language, and keeps the place when another is chosen', () => {
    expect(all.find(({ tag }) => tag === 'html')?.attributes['lang']).toBe(lang)
    const alternates = all.filter(({ tag, attributes }) => tag === 'link' && attributes['hreflang'])
    const switches = all.filter(({ tag, attributes }) => tag === 'a' && attributes['hreflang'])
    const placeless = ERRORS.includes(address)
    const at = (to: Lang) => inLang(to, placeless ? '/' : address)
    expect(switches.map(({ attributes }) => attributes['href'])).toEqual(LANGS.map(at))
    expect(switches.filter(({ attributes }) => attributes['aria-current']).map(textOf)).toHaveLength(1)
    expect(alternates.map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual(
      placeless
        ? []
        : [
            ...LANGS.map((to) => [to, `http://localhost:80${at(to)}`]),
            ['x-default', `http://localhost:80${address}`],
          ],
    )
  })

  test('has one title, one main heading, and an id only once', () => {
    expect(all.filter(({ tag }) => tag === 'h1')).toHaveLength(1)
    const ids = all.flatMap(({ attributes: { id } }) => id ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

const DEVANAGARI = /[\u0900-\u0963\u0966-\u097f]/
const GUJARATI = /[\u0a80-\u0aff]/

type EnglishSentences = Readonly<{ whole: ReadonlySet<string>; parts: readonly string[] }>

/** What is said otherwise in English: short ones that stand alone, and the parts of longer ones between parameters. */
function englishOnly(sentences: readonly Sentence[]): EnglishSentences {
  const own = sentences.filter(({ en, hi, gu }) => en !== hi && en !== gu)
  const parts = own.flatMap(({ en }) => en.split(/\{\w+\}/)).map((part) => part.trim())
  return {
    whole: new Set(own.map(({ en }) => en)),
    parts: [...new Set(parts)].filter((part) => (part.match(/[A-Za-z]{2,}/g) ?? []).length > 1),
  }
}

/** Latin letters are at home everywhere in codes, units and names; a row of English words is not. */
const NAMES =
  /Apache|Dhow|OpenAPI|JSON|HS|GST|IGST|IEC|Content-Type|application\/json|Noto Sans|[A-Z][A-Z0-9()/.-]+/g
const ENGLISH_ROW = /(?<![\p{L}-])(?:[A-Za-z][a-z’'-]+[ ,]+){2,}[A-Za-z][a-z]+/u

function strangeTo(lang: Lang, text: string): boolean {
  if (lang === 'en') return /[\u0900-\u0aff]/.test(text)
  if ((lang === 'hi' ? GUJARATI : DEVANAGARI).test(text)) return true
  if (!/[a-z]{2}/.test(text)) return false
  const trimmed = text.trim()
  return (
    english.whole.has(trimmed) ||
    english.parts.some((part) => trimmed.includes(part)) ||
    ENGLISH_ROW.test(text.replace(NAMES, '·'))
  )
}

test('a page with an English sentence in it would be found', () => {
  expect(english.whole.size).toBeGreaterThan(300)
  expect(strangeTo('gu', 'Buyer pays')).toBe(true)
  expect(strangeTo('hi', 'कुल: Every figure here names its source and its date. Where')).toBe(true)
  expect(strangeTo('gu', 'अ')).toBe(true)
  expect(strangeTo('gu', 'ઓપન સોર્સ, Apache 2.0 લાઇસન્સ')).toBe(false)
})
