import { countryName } from '#kernel/country.ts'
import { say, sentences } from '#kernel/words.ts'
import { VerdictBadge } from '../badge/badge.tsx'
import type { ExampleGroup, Place } from '../example.ts'
import { money, span } from '../figures.ts'
import { DataTable } from './data-table.tsx'

const W = sentences({
  name: { en: 'Table', hi: 'तालिका', gu: 'કોષ્ટક' },
  about: {
    en: 'Rows to compare. On a phone each row becomes a card, or the first column stays while the rest moves.',
    hi: 'मिलाकर देखने के लिए। फ़ोन पर हर पंक्ति एक कार्ड बनती है, या पहला कॉलम टिका रहता है और बाक़ी सरकता है।',
    gu: 'સરખાવવા માટે. ફોન પર દરેક હરોળ કાર્ડ બને છે, અથવા પહેલી કૉલમ ટકે છે અને બાકીનું સરકે છે.',
  },
  keys: {
    en: 'Headers that sort are links. A table that moves sideways takes the arrow keys once Tab has reached it.',
    hi: 'जिन शीर्षकों से क्रम बदलता है, वे लिंक हैं। सरकने वाली तालिका पर Tab से पहुँचकर तीर दबाएँ।',
    gu: 'જે મથાળાંથી ક્રમ બદલાય છે તે લિંક છે. સરકતા કોષ્ટક પર Tab થી પહોંચીને તીર દબાવો.',
  },
  cards: { en: 'Becomes cards', hi: 'कार्ड बनती है', gu: 'કાર્ડ બને છે' },
  scroll: { en: 'First column stays', hi: 'पहला कॉलम टिका', gu: 'પહેલી કૉલમ ટકે' },
  caption: { en: 'Invented figures', hi: 'मनगढ़ंत आँकड़े', gu: 'બનાવેલા આંકડા' },
  place: { en: 'Destination', hi: 'देश', gu: 'દેશ' },
  verdict: { en: 'May it go?', hi: 'भेज सकते हैं?', gu: 'મોકલાય?' },
  total: { en: 'Buyer pays', hi: 'खरीदार देगा', gu: 'ખરીદદાર ચૂકવશે' },
  days: { en: 'Days', hi: 'दिन', gu: 'દિવસ' },
})

const table = (look: 'cards' | 'scroll') =>
  function TableExample({ lang, at }: Place) {
    const row = (iso2: string, verdict: 'open' | 'papers', total: bigint, least: number, most: number) => ({
      id: iso2,
      cells: [
        countryName(iso2, lang),
        <VerdictBadge key="v" verdict={verdict} lang={lang} />,
        money(total, 'INR', 2, lang),
        span(least, most, lang),
      ],
    })
    return (
      <DataTable
        caption={say(W.caption, lang)}
        lang={lang}
        look={look}
        columns={[
          { id: 'place', head: say(W.place, lang), sortHref: `#${at}-place` },
          { id: 'verdict', head: say(W.verdict, lang) },
          {
            id: 'total',
            head: say(W.total, lang),
            numeric: true,
            sortHref: `#${at}-total`,
            sorted: 'ascending',
          },
          { id: 'days', head: say(W.days, lang), numeric: true },
        ]}
        rows={[row('AE', 'open', 214_550n, 4, 9), row('DE', 'papers', 12_345_678n, 7, 15)]}
      />
    )
  }

export const DATA_TABLE: ExampleGroup = {
  id: 'data-table',
  name: W.name,
  about: W.about,
  keys: W.keys,
  examples: [
    { name: W.cards, render: table('cards') },
    { name: W.scroll, render: table('scroll') },
  ],
}
