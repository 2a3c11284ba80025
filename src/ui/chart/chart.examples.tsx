import { countryName } from '#kernel/country.ts'
import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup, Place } from '../example.ts'
import { number } from '../figures.ts'
import { ChartFrame } from '../picture/picture.tsx'
import { BarChart, LineChart } from './chart.tsx'

const W = sentences({
  name: { en: 'Chart', hi: 'चार्ट', gu: 'ચાર્ટ' },
  about: {
    en: 'A few figures as a picture. One sentence says what it shows, and the table below says the same.',
    hi: 'थोड़े आँकड़े चित्र में। एक वाक्य बताता है कि क्या दिखता है, और नीचे की तालिका भी वही कहती है।',
    gu: 'થોડા આંકડા ચિત્રમાં. એક વાક્ય કહે છે કે શું દેખાય છે, અને નીચેનું કોષ્ટક પણ એ જ કહે છે.',
  },
  bars: { en: 'Bars', hi: 'पट्टियाँ', gu: 'પટ્ટીઓ' },
  line: { en: 'Line', hi: 'रेखा', gu: 'રેખા' },
  parcels: { en: 'Parcels by destination', hi: 'किस देश को कितने पार्सल', gu: 'કયા દેશમાં કેટલાં પાર્સલ' },
  years: { en: 'Parcels by year', hi: 'साल-दर-साल पार्सल', gu: 'વર્ષે વર્ષે પાર્સલ' },
  most: {
    en: 'Invented figures: most parcels go to {place}.',
    hi: 'मनगढ़ंत आँकड़े: सबसे ज़्यादा पार्सल {place} जाते हैं।',
    gu: 'બનાવેલા આંકડા: સૌથી વધુ પાર્સલ {place} જાય છે.',
  },
  more: {
    en: 'Invented figures: more parcels every year.',
    hi: 'मनगढ़ंत आँकड़े: हर साल ज़्यादा पार्सल।',
    gu: 'બનાવેલા આંકડા: દર વર્ષે વધુ પાર્સલ.',
  },
  place: { en: 'Destination', hi: 'देश', gu: 'દેશ' },
  year: { en: 'Year', hi: 'साल', gu: 'વર્ષ' },
  count: { en: 'Parcels', hi: 'पार्सल', gu: 'પાર્સલ' },
})

const PLACES = [
  ['US', 125_400],
  ['AE', 61_200],
  ['DE', 20_850],
] as const
const YEARS = [
  ['2023', 4_200],
  ['2024', 9_800],
  ['2025', 31_000],
  ['2026', 112_500],
] as const

function Bars({ lang, at }: Place) {
  const bars = PLACES.map(([iso2, value]) => ({
    label: countryName(iso2, lang),
    value,
    text: number(value, lang),
  }))
  return (
    <ChartFrame
      name={at}
      title={say(W.parcels, lang)}
      summary={say(W.most, lang, { place: bars[0]!.label })}
      lang={lang}
      table={{
        columns: [
          { id: 'place', head: say(W.place, lang) },
          { id: 'count', head: say(W.count, lang), numeric: true },
        ],
        rows: bars.map(({ label, text }) => ({ id: label, cells: [label, text] })),
      }}
    >
      <BarChart bars={bars} />
    </ChartFrame>
  )
}

function Line({ lang, at }: Place) {
  const points = YEARS.map(([label, value]) => ({ label, value, text: number(value, lang) }))
  return (
    <ChartFrame
      name={at}
      title={say(W.years, lang)}
      summary={say(W.more, lang)}
      lang={lang}
      table={{
        columns: [
          { id: 'year', head: say(W.year, lang) },
          { id: 'count', head: say(W.count, lang), numeric: true },
        ],
        rows: points.map(({ label, text }) => ({ id: label, cells: [label, text] })),
      }}
    >
      <LineChart points={points} />
    </ChartFrame>
  )
}

export const CHART: ExampleGroup = {
  id: 'chart',
  name: W.name,
  about: W.about,
  examples: [
    { name: W.bars, render: (place) => <Bars {...place} /> },
    { name: W.line, render: (place) => <Line {...place} /> },
  ],
}
