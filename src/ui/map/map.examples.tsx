import { countryName } from '#kernel/country.ts'
import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup, Place } from '../example.ts'
import { MapFrame } from '../picture/picture.tsx'
import { VERDICTS } from '../words.ts'
import { DOTS, SHAPES } from './world.ts'
import { WorldMap } from './world-map.tsx'

const W = sentences({
  name: { en: 'World map', hi: 'दुनिया का नक़्शा', gu: 'દુનિયાનો નકશો' },
  about: {
    en: 'The same picture for every answer; only the colours change. The table says the same without it.',
    hi: 'हर जवाब का चित्र वही, बस रंग बदलते हैं। तालिका बिना चित्र के भी वही बताती है।',
    gu: 'દરેક જવાબનું ચિત્ર એ જ, ફક્ત રંગ બદલાય છે. કોષ્ટક ચિત્ર વગર પણ એ જ કહે છે.',
  },
  keys: {
    en: 'Where places are links, Tab visits them in the order of the table, and a link leads past them all.',
    hi: 'जहाँ देश लिंक हैं, Tab उन्हें तालिका के क्रम में छूता है; एक लिंक सबको लाँघकर आगे ले जाता है।',
    gu: 'જ્યાં દેશ લિંક છે, Tab તેમને કોષ્ટકના ક્રમમાં અડે છે; એક લિંક બધાને વટાવી આગળ લઈ જાય છે.',
  },
  verdicts: { en: 'Coloured by verdict', hi: 'फ़ैसले के रंग में', gu: 'નિર્ણયના રંગમાં' },
  title: { en: 'Where it may go', hi: 'कहाँ भेज सकते हैं', gu: 'ક્યાં મોકલાય' },
  text: {
    en: 'Four places of an invented answer; the table below names them.',
    hi: 'एक मनगढ़ंत जवाब के चार देश; नीचे की तालिका में उनके नाम हैं।',
    gu: 'એક બનાવેલા જવાબના ચાર દેશ; નીચેના કોષ્ટકમાં તેમનાં નામ છે.',
  },
  place: { en: 'Destination', hi: 'देश', gu: 'દેશ' },
  verdict: { en: 'May it go?', hi: 'भेज सकते हैं?', gu: 'મોકલાય?' },
})

const ANSWER = { US: 'open', BR: 'papers', MU: 'ask', KP: 'closed' } as const

function Verdicts({ lang, frame }: Place) {
  const rows = Object.entries(ANSWER).map(([iso2, verdict]) => ({
    id: iso2,
    cells: [countryName(iso2, lang), say(VERDICTS[verdict], lang)],
  }))
  const names = [...SHAPES, ...Object.keys(DOTS)].map((code) => [code, countryName(code, lang)] as const)
  const answers = rows.map(({ id, cells }) => [id, cells.join(': ')] as const)
  return (
    <MapFrame
      caption={say(W.title, lang)}
      lang={lang}
      table={{
        columns: [
          { id: 'place', head: say(W.place, lang) },
          { id: 'verdict', head: say(W.verdict, lang) },
        ],
        rows,
      }}
    >
      <WorldMap
        href={frame.asset('world.svg')}
        fills={Object.fromEntries(Object.entries(ANSWER).map(([iso2, verdict]) => [iso2, `map-${verdict}`]))}
        labels={Object.fromEntries([...names, ...answers])}
        title={say(W.title, lang)}
        description={say(W.text, lang)}
      />
    </MapFrame>
  )
}

export const MAP: ExampleGroup = {
  id: 'map',
  name: W.name,
  about: W.about,
  keys: W.keys,
  once: true,
  examples: [{ name: W.verdicts, render: (place) => <Verdicts {...place} /> }],
}
