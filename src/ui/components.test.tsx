/** What each component promises, beyond what every example is asked in examples.test.tsx. */
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { elements, readHtml, textOf } from '../../test/support/html.ts'
import { BarChart, LineChart } from './chart/chart.tsx'
import { DataTable } from './data-table/data-table.tsx'
import { DateField } from './date-field/date-field.tsx'
import { Dialog, DialogLink } from './dialog/dialog.tsx'
import { EmptyState } from './empty-state/empty-state.tsx'
import { FileField } from './file-field/file-field.tsx'
import { frameOf } from './frame.ts'
import { BackLink, FileLink, OutsideLink } from './link/link.tsx'
import { MoneyField } from './money-field/money-field.tsx'
import { Navigation } from './navigation/navigation.tsx'
import { Notice } from './notice/notice.tsx'
import { Page } from './page/page.tsx'
import { ChartFrame } from './picture/picture.tsx'
import { Progress } from './progress/progress.tsx'
import { Slip } from './slip/slip.tsx'
import { SourceNote } from './source-note/source-note.tsx'
import { Stepper } from './stepper/stepper.tsx'
import { NOTICES } from './words.ts'

const EVIL = '"><img src=x onerror=alert(1)>'
const draw = (node: Parameters<typeof renderToString>[0]) => {
  const html = renderToString(node)
  const all = elements(readHtml(html))
  const find = (tag: string) => all.filter((one) => one.tag === tag)
  return { html, all, find, first: (tag: string) => find(tag)[0]! }
}

test('nothing that a component is handed becomes markup', () => {
  const { html } = draw(
    <>
      <Notice title={EVIL}>{EVIL}</Notice>
      <EmptyState title={EVIL}>{EVIL}</EmptyState>
      <Navigation label={EVIL} items={[{ href: EVIL, label: EVIL }]} />
      <BackLink href={EVIL}>{EVIL}</BackLink>
      <OutsideLink href={EVIL} lang="en" foreign={EVIL}>
        {EVIL}
      </OutsideLink>
      <FileLink href={EVIL} kind={EVIL} size={EVIL}>
        {EVIL}
      </FileLink>
      <FileField name={EVIL} label={EVIL} lang="en" kinds={[EVIL]} most={1} error={EVIL} />
      <DateField name={EVIL} label={EVIL} value={EVIL} error={EVIL} lang="en" first={EVIL} last={EVIL} />
      <MoneyField name={EVIL} label={EVIL} value={EVIL} lang="en" currency="INR" digits={2} example={1n} />
      <Stepper steps={[{ label: EVIL, href: EVIL }]} at={1} lang="en" />
      <Progress name={EVIL} label={EVIL} next={EVIL} href={EVIL} lang="en" />
      <DialogLink name={EVIL}>{EVIL}</DialogLink>
      <Dialog name={EVIL} title={EVIL} lang="en">
        {EVIL}
      </Dialog>
      <DataTable
        caption={EVIL}
        lang="en"
        columns={[{ id: EVIL, head: EVIL, sortHref: EVIL }]}
        rows={[{ id: EVIL, cells: [EVIL] }]}
      />
      <BarChart bars={[{ label: EVIL, value: 1, text: EVIL }]} />
      <LineChart points={[{ label: EVIL, value: 1, text: EVIL }]} />
      <SourceNote lang="en" source={{ title: EVIL, publisher: EVIL, asOf: EVIL, href: EVIL }} />
      <Slip
        caption={EVIL}
        heads={{ what: EVIL, amount: EVIL }}
        lines={[{ id: EVIL, label: EVIL, working: EVIL, amount: EVIL, note: EVIL }]}
        total={{ label: EVIL, amount: EVIL, also: EVIL }}
      />
    </>,
  )
  expect(html).not.toContain('<img')
})

describe('navigation', () => {
  test('marks the page that one is on, once', () => {
    const items = ['a', 'b', 'c'].map((label) => ({ href: `/${label}`, label, current: label === 'b' }))
    const { first, find } = draw(<Navigation items={items} label="Pages" />)
    expect(first('nav').attributes['aria-label']).toBe('Pages')
    expect(find('a').map(({ attributes }) => attributes['aria-current'])).toEqual([
      undefined,
      'page',
      undefined,
    ])
  })

  test('is the visitor’s unless the page brings its own', () => {
    const frame = frameOf({ url: '/en/reach', headers: {}, protocol: 'http', host: 'h' }, (name) => name)
    const page = (own?: { href: string; label: string }[]) =>
      renderToString(
        <Page frame={frame} title="t" {...(own ? { navigation: own } : {})}>
          x
        </Page>,
      )
    expect(page()).toContain('<a href="/en/reach" aria-current="page">Where can I sell?</a>')
    expect(page([{ href: '/orders', label: 'Orders' }])).toMatch(
      /<nav class="nav"[^>]*><a href="\/orders">Orders<\/a><\/nav>/,
    )
  })
})

describe('progress', () => {
  const shared = { name: 'job', label: 'Reading', next: 'Then you see it.', href: '?' }

  test('says how many of how many, grouped as in India', () => {
    const { first } = draw(<Progress {...shared} done={1250} of={112500} lang="gu" />)
    expect(first('progress').attributes).toMatchObject({
      value: '1250',
      max: '112500',
      'aria-labelledby': 'job-label',
    })
    expect(textOf(first('output'))).toBe('1,12,500 માંથી 1,250 પૂરાં')
  })

  test('without a count is open-ended, and never 0 of 0', () => {
    for (const counts of [{}, { done: 0, of: 0 }])
      expect(draw(<Progress {...shared} {...counts} lang="en" />).first('progress').attributes).toEqual({
        'aria-labelledby': 'job-label',
      })
  })

  test('a page that looks again by itself says so, and can be stopped', () => {
    const html = renderToString(<Progress {...shared} lang="en" every={{ seconds: 5, restHref: '?rest' }} />)
    expect(html).toContain('every 5 seconds')
    expect(html).toContain('href="?rest"')
    const frame = frameOf({ url: '/en', headers: {}, protocol: 'http', host: 'h' }, (name) => name)
    const page = (seconds?: number) =>
      renderToString(
        <Page frame={frame} title="t" refreshAfter={seconds}>
          x
        </Page>,
      )
    expect(page(5)).toContain('<meta http-equiv="refresh" content="5"')
    expect(page()).not.toContain('http-equiv')
  })
})

test('a stepper is an ordered list that says where one is and what is done', () => {
  const steps = ['One', 'Two', 'Three'].map((label) => ({ label, href: `/${label}` }))
  const { first, find } = draw(<Stepper steps={steps} at={1} lang="en" />)
  expect(first('ol').attributes['aria-label']).toBe('Steps')
  expect(find('li').map(({ attributes }) => attributes['aria-current'])).toEqual([
    undefined,
    'step',
    undefined,
  ])
  expect(find('a').map(textOf)).toEqual(['One'])
  expect(textOf(find('li')[0]!)).toBe('One (done)')
})

test('a dialog is named by its title, and closing leads back to what opened it', () => {
  const { first, find } = draw(
    <>
      <DialogLink name="cancel">Cancel</DialogLink>
      <Dialog name="cancel" title="Sure?" lang="en">
        x
      </Dialog>
    </>,
  )
  expect(first('dialog').attributes).toMatchObject({ id: 'cancel', 'aria-labelledby': 'cancel-title' })
  expect(find('a').map(({ attributes }) => attributes['href'])).toEqual(['#cancel', '#cancel-opener'])
  expect(find('a')[0]!.attributes['id']).toBe('cancel-opener')
})

describe('fields', () => {
  test('a file field names its kinds and its limit, to the browser and to people', () => {
    const { first, html } = draw(
      <FileField name="list" label="List" lang="hi" kinds={['.csv', '.xlsx']} most={10} error="No" several />,
    )
    expect(first('input').attributes).toMatchObject({
      type: 'file',
      accept: '.csv,.xlsx',
      'aria-describedby': 'list-hint list-error',
      'aria-invalid': 'true',
    })
    expect('multiple' in first('input').attributes).toBe(true)
    expect(html).toContain('CSV, XLSX, ज़्यादा से ज़्यादा 10 MB')
  })

  test('a day has its span in the picker and in words', () => {
    const { first, html } = draw(
      <DateField name="on" label="Day" value="2026-11-22" lang="en" first="2026-01-01" last="2026-12-31" />,
    )
    expect(first('input').attributes).toMatchObject({ type: 'date', min: '2026-01-01', max: '2026-12-31' })
    expect(html).toContain('From 1 Jan 2026 to 31 Dec 2026')
  })

  test('an amount is read back in lakh and crore; until then an example stands there', () => {
    const field = (value: string) =>
      renderToString(
        <MoneyField
          name="p"
          label="Price"
          value={value}
          lang="en"
          currency="INR"
          digits={2}
          example={149_900n}
        />,
      )
    expect(field('')).toContain('For example ₹1,499.00')
    expect(field('12,50,000.5')).toContain('We read: ₹12,50,000.50')
    expect(field('12.345')).toContain('For example')
    expect(field('1')).toMatch(/type="text"[^>]*inputmode="decimal"/)
  })
})

test('a notice says its kind in a word, and only what is new is read out', () => {
  for (const lang of LANGS)
    for (const kind of Object.keys(NOTICES) as (keyof typeof NOTICES)[])
      expect(renderToString(<Notice kind={kind} lang={lang} children="x" />)).toContain(NOTICES[kind][lang])
  const role = (kind: keyof typeof NOTICES) =>
    draw(<Notice kind={kind} children="x" />).first('div').attributes['role']
  expect([role('info'), role('success'), role('warning'), role('error')]).toEqual([
    undefined,
    'status',
    undefined,
    'alert',
  ])
})

describe('a table of data', () => {
  const columns = [
    { id: 'a', head: 'Name', sortHref: '?a', sorted: 'descending' as const },
    { id: 'b', head: 'Sum', numeric: true },
  ]
  const table = (look: 'cards' | 'scroll') =>
    draw(
      <DataTable
        caption="Rows"
        lang="en"
        columns={columns}
        rows={[{ id: '1', cells: ['x', '2'] }]}
        look={look}
      />,
    )

  test('keeps its roles and the name of each column where it is drawn as cards', () => {
    const { all, first } = table('cards')
    const roles = all.flatMap(({ attributes }) => attributes['role'] ?? [])
    expect(roles).toEqual([
      'table',
      'rowgroup',
      'row',
      'columnheader',
      'columnheader',
      'rowgroup',
      'row',
      'rowheader',
      'cell',
    ])
    expect(first('td').attributes).toMatchObject({ 'data-head': 'Sum', class: 'n' })
    expect(first('th').attributes['aria-sort']).toBe('descending')
  })

  test('can be reached by keyboard where it scrolls', () => {
    expect(table('scroll').first('div').attributes).toMatchObject({
      tabindex: '0',
      'aria-label': 'Rows',
      role: 'group',
    })
    expect(table('cards').first('div').attributes['tabindex']).toBeUndefined()
  })
})

describe('a chart', () => {
  const bars = [
    { label: 'A', value: 50, text: '50' },
    { label: 'B', value: 100, text: '100' },
  ]

  test('draws lengths in proportion, the greatest over the whole width', () => {
    expect(
      draw(<BarChart bars={bars} />)
        .find('rect')
        .map(({ attributes }) => attributes['width']),
    ).toEqual(['500', '1000'])
    const nothing = [{ label: 'A', value: 0, text: '0' }]
    expect(draw(<BarChart bars={nothing} />).first('rect').attributes['width']).toBe('0')
  })

  test('a line goes from left to right, higher for more', () => {
    const { first } = draw(<LineChart points={bars} />)
    expect(first('polyline').attributes['points']).toBe('12,80 468,12')
  })

  test('says in a sentence and in a table what it shows', () => {
    const { all, first, find } = draw(
      <ChartFrame
        name="c"
        title="Parcels"
        summary="B has most."
        lang="en"
        table={{ columns: [{ id: 'a', head: 'Place' }], rows: [{ id: 'a', cells: ['A'] }] }}
      >
        <BarChart bars={bars} />
      </ChartFrame>,
    )
    expect(all.find(({ attributes }) => attributes['role'] === 'img')!.attributes['aria-label']).toBe(
      'B has most.',
    )
    expect(first('figure').attributes['aria-labelledby']).toBe('c-title')
    expect(textOf(first('summary'))).toBe('The same as a table')
    expect(find('th').map(textOf)).toEqual(['Place', 'A'])
  })
})

test('a source keeps the title that it was printed with, marked as English', () => {
  const { first, html } = draw(
    <SourceNote lang="gu" source={{ title: 'Annex I', publisher: 'EU', asOf: '2026-01-01', href: '/x' }} />,
  )
  expect(first('a').attributes['lang']).toBe('en')
  expect(html).toContain('સ્રોત')
})

test('a link that leaves Dhow says so, and a file says its kind and size', () => {
  const out = draw(<OutsideLink href="https://x" lang="hi" children="डाक" />)
  expect(out.first('a').attributes['rel']).toContain('noopener')
  expect(textOf(out.first('a'))).toBe('डाक (दूसरी वेबसाइट)')
  const file = draw(<FileLink href="/x.pdf" kind="PDF" size="84 KB" children="Receipt" />)
  expect('download' in file.first('a').attributes).toBe(true)
  expect(textOf(file.first('a'))).toBe('Receipt (PDF, 84 KB)')
})

test('a slip has a caption, row headers and a total', () => {
  const { first, find } = draw(
    <Slip
      caption="Sum"
      heads={{ what: 'What', amount: 'Amount' }}
      lines={[{ id: 'a', label: 'Goods', working: '', amount: '₹1', note: 'n' }]}
      total={{ label: 'In all', amount: '₹1', also: '' }}
    />,
  )
  expect(textOf(first('caption'))).toBe('Sum')
  expect(find('th').map(({ attributes }) => attributes['scope'])).toEqual(['col', 'col', 'row', 'row'])
  expect(textOf(first('tfoot'))).toBe('In all₹1')
})
