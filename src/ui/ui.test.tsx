import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { CoverageBadge, VerdictBadge } from './badge/badge.tsx'
import { TextField } from './field/field.tsx'
import { currencyName, dayText, money, number, percentBps, span } from './figures.ts'
import { frameOf } from './frame.ts'
import { inLanguage, localised, negotiate, splitPath } from './language.ts'
import { Page } from './page/page.tsx'
import { Pagination } from './pagination/pagination.tsx'
import { html } from './render.ts'
import { Table } from './table/table.tsx'
import { COVERAGES, VERDICTS } from './words.ts'

const asset = (name: string): string => `/assets/${name}`
const request = (url: string, headers = {}) => ({ url, headers, protocol: 'https', host: 'dhow.example' })

describe('what a reader typed', () => {
  test('is text, never markup', () => {
    const evil = '"><script>alert(1)</script>'
    const field = renderToString(<TextField name="hs" label={evil} value={evil} error={evil} hint={evil} />)
    expect(field).not.toContain('<script')
    expect(field).toContain('value="&quot;>&lt;script>')
    const page = html(
      <Page frame={frameOf(request(`/en/reach?x=${evil}`), asset)} title={evil}>
        {evil}
      </Page>,
    )
    expect(page).not.toContain('<script')
  })
})

describe('badges', () => {
  test('say it in a word of each language, beside the shape', () => {
    for (const lang of LANGS) {
      for (const verdict of Object.keys(VERDICTS) as (keyof typeof VERDICTS)[])
        expect(renderToString(<VerdictBadge verdict={verdict} lang={lang} />)).toContain(
          `>${VERDICTS[verdict][lang]}<`,
        )
      for (const coverage of Object.keys(COVERAGES) as (keyof typeof COVERAGES)[])
        expect(renderToString(<CoverageBadge coverage={coverage} lang={lang} />)).toContain(
          `>${COVERAGES[coverage][lang]}<`,
        )
    }
  })
})

describe('a field', () => {
  test('ties its hint and its error to the control', () => {
    const field = renderToString(
      <TextField name="price" label="Price" value="-5" hint="In rupees" error="Not below zero" />,
    )
    expect(field).toContain('aria-describedby="price-hint price-error"')
    expect(field).toContain('aria-invalid="true"')
    expect(field).toContain('<p class="field-error" id="price-error">Not below zero</p>')
  })
})

describe('a table', () => {
  test('says which column sorts it, to eyes and to screen readers', () => {
    const columns = [{ id: 'a', head: 'Name', sortHref: '?sort=-a', sorted: 'ascending' as const }]
    const table = renderToString(
      <Table caption="Rows" columns={columns} lang="en">
        <tr />
      </Table>,
    )
    expect(table).toContain('aria-sort="ascending"')
    expect(table).toContain('sorted, lowest first')
  })
})

test('pagination stays away where everything fits on one page', () => {
  expect(renderToString(<Pagination lang="en" page={1} pages={1} href={String} />)).toBe('')
  expect(
    renderToString(<Pagination lang="gu" page={2} pages={3} href={(page) => `?page=${page}`} />),
  ).toContain('?page=3')
})

describe('the language', () => {
  test('is the address’s, else the browser’s best wish that we speak, else English', () => {
    expect(splitPath('/gu/reach/DE?a=1')).toEqual({ lang: 'gu', path: '/reach/DE', query: '?a=1' })
    expect(splitPath('/reach')).toEqual({ lang: undefined, path: '/reach', query: '' })
    expect(negotiate('gu-IN,gu;q=0.9,en;q=0.8')).toBe('gu')
    expect(negotiate('fr;q=1, en;q=0.2, hi;q=0.7')).toBe('hi')
    expect(negotiate('hi;q=0, en;q=0.1')).toBe('en')
    expect(negotiate(undefined)).toBe('en')
    expect(frameOf(request('/reach', { 'accept-language': 'gu' }), asset).lang).toBe('gu')
  })

  test('stands in front of every address', () => {
    expect(inLanguage('hi', '/')).toBe('/hi')
    expect(localised('/reach')).toEqual(['/reach', '/en/reach', '/hi/reach', '/gu/reach'])
  })
})

describe('figures', () => {
  test('are grouped as in India, exactly, with the digits of their currency', () => {
    expect(money(123456789012345678n, 'INR', 2, 'en')).toBe('₹1,23,45,67,89,01,23,456.78')
    expect(money(150n, 'JPY', 0, 'en')).toMatch(/150$/)
    expect(money(7892n, 'OMR', 3, 'gu')).toContain('7.892')
    expect(number(12345678, 'hi')).toBe('1,23,45,678')
    expect(percentBps(1250, 'en')).toBe('12.5%')
    expect([span(4, 8, 'en'), span(7, 7, 'gu')]).toEqual(['4–8', '7'])
  })

  test('days are written out; what is no day stays as it is', () => {
    expect(dayText('2026-11-22', 'en')).toBe('22 Nov 2026')
    expect(dayText('2026-11-22', 'gu')).toContain('2026')
    expect(dayText('2026', 'en')).toBe('2026')
    expect(currencyName('nonsense', 'en')).toBe('nonsense')
  })
})
