import { renderToString } from 'preact-render-to-string'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DOTS, SHAPES } from './world.ts'
import { WorldMap } from './world-map.tsx'

const few = {
  href: '/assets/world.0123456789ab.svg',
  fills: { DE: 'map-open', MU: 'map-papers', PK: 'map-closed' },
  labels: {
    IN: 'India',
    DE: 'Germany: may go',
    MU: 'Mauritius: with papers',
    PK: 'Pakistan: closed',
    NP: 'Nepal',
  },
  title: 'Where it may go',
  description: 'One place is open, one needs papers.',
}

test('a country is the shape of the one file, coloured by the page', () => {
  const html = renderToString(<WorldMap {...few} />)
  expect(html).toContain(
    '<use href="/assets/world.0123456789ab.svg#DE" class="map-open"><title>Germany: may go</title></use>',
  )
  expect(html).toContain('#NP" class="map-rest"')
  expect(html).not.toContain('<path d="M0 0l')
})

test('a small place is a dot', () => {
  const [x, y] = DOTS['MU']!
  expect(renderToString(<WorldMap {...few} />)).toContain(
    `<circle class="map-papers" cx="${x}" cy="${y}" r="9"><title>Mauritius: with papers</title></circle>`,
  )
})

test('India is drawn last of the countries, so that its outline lies on top', () => {
  const html = renderToString(<WorldMap {...few} />)
  expect(html.indexOf('#IN"')).toBeGreaterThan(html.lastIndexOf('#PK"'))
  expect(html.match(/#IN"/g)).toHaveLength(1)
})

test('without links it is one picture with a name and words; with links, a group of named links', () => {
  const picture = renderToString(<WorldMap {...few} />)
  expect(picture).toContain('role="img" aria-label="Where it may go" aria-describedby="map-words"')
  expect(picture).toContain('<p id="map-words">One place is open, one needs papers.</p>')
  expect(picture).not.toContain('<a ')
  const group = renderToString(<WorldMap {...few} links={{ DE: '/en/reach/DE', MU: '/en/reach/MU' }} />)
  expect(group).toContain('role="group"')
  expect(group).toContain('<a href="/en/reach/DE"><title>Germany: may go</title><use ')
  expect(group).toContain('<a href="/en/reach/MU"><title>Mauritius: with papers</title><circle ')
})

test('the keyboard can pass by all links at once', () => {
  const skip = { href: '#table', label: 'To the table' }
  const html = renderToString(<WorldMap {...few} links={{ DE: '/en/reach/DE' }} skip={skip} />)
  expect(html).toContain('<figure class="map"><a class="skip" href="#table">To the table</a><svg')
  expect(renderToString(<WorldMap {...few} skip={skip} />)).not.toContain('To the table')
})

test('the legend stands below the picture', () => {
  const html = renderToString(
    <WorldMap {...few}>
      <ul class="map-legend" />
    </WorldMap>,
  )
  expect(html).toContain('<figcaption><ul class="map-legend"></ul><p id="map-words">')
})

test('labels are escaped', () => {
  const html = renderToString(<WorldMap {...few} labels={{ DE: '<b>&"' }} />)
  expect(html).toContain('<title>&lt;b>&amp;&quot;</title>')
})

test('the whole world costs a page less than 6 kB', () => {
  const codes = [...SHAPES, ...Object.keys(DOTS)]
  const all = (text: (code: string) => string) => Object.fromEntries(codes.map((code) => [code, text(code)]))
  const html = renderToString(
    <WorldMap
      {...few}
      labels={all((code) => `Place ${code}`)}
      fills={all(() => 'map-open')}
      links={all((code) => `/en/reach/${code}`)}
    />,
  )
  expect(gzipSync(html, { level: 1 }).length).toBeLessThan(6_000)
})
