import { readdirSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { elements, readHtml, spoken, textOf, type Element } from '../../test/support/html.ts'
import type { Place } from './example.ts'
import { EXAMPLES } from './examples.ts'
import { frameOf } from './frame.ts'

const FOREIGN = { en: /[\u0900-\u0aff]/, hi: /[\u0a80-\u0aff]/, gu: /[\u0900-\u0963\u0966-\u097f]/ }

const place = (lang: Place['lang']): Place => ({
  lang,
  at: 'spot-light',
  frame: frameOf(
    { url: `/${lang}/design`, headers: {}, protocol: 'http', host: 'dhow.example' },
    (name) => `/assets/${name}`,
  ),
})

const cases = EXAMPLES.flatMap((group) =>
  group.examples.flatMap((example) =>
    LANGS.map((lang) => [`${group.id}: ${example.name.en}, ${lang}`, example, lang] as const),
  ),
)

const idsOf = (all: readonly Element[]) => all.flatMap(({ attributes: { id } }) => id ?? [])
const isControl = ({ tag, attributes }: Element) =>
  ['select', 'textarea'].includes(tag) || (tag === 'input' && attributes['type'] !== 'hidden')

describe('every example', () => {
  test.each(cases)('%s', (_name, example, lang) => {
    const html = renderToString(<>{example.render(place(lang))}</>)
    const root = readHtml(html)
    const all = elements(root)
    const ids = idsOf(all)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of all)
      for (const name of ['for', 'aria-labelledby', 'aria-describedby'])
        for (const id of attributes[name]?.split(' ') ?? []) expect(ids, `${name}=${id}`).toContain(id)
    expect(all.filter(isControl).filter((control) => !isLabelled(control, all))).toEqual([])
    for (const { tag, attributes } of all)
      if (tag === 'svg') expect(attributes['aria-hidden'] === 'true' || attributes['role']).toBeTruthy()
    expect(
      all.filter(({ tag }) => tag === 'a' || tag === 'button').filter((one) => !textOf(one).trim()),
    ).toEqual([])
    expect(html).not.toMatch(/undefined|\[object|NaN| style=|on\w+="/)
    for (const { text, lang: own } of spoken(root, lang)) {
      expect(text).not.toMatch(/\{\w+\}/)
      if (own === lang) expect(text).not.toMatch(FOREIGN[lang])
    }
  })
})

/** By a label that names it, or by one around it. */
const isLabelled = (control: Element, all: readonly Element[]): boolean =>
  all.some(
    (one) =>
      one.tag === 'label' &&
      textOf(one).trim() !== '' &&
      (one.attributes['for'] === control.attributes['id'] || elements(one).includes(control)),
  )

test('every component has examples, under the name of its folder', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
    .map(({ name }) => name)
  // The palette is shown by the page itself; a page is the frame around it; the frame of pictures is shown with chart and map;
  // the plain table lies under the data table.
  const shownElsewhere = ['palette', 'page', 'picture', 'table']
  expect([...EXAMPLES.map(({ id }) => id), ...shownElsewhere].sort()).toEqual(folders.sort())
})
