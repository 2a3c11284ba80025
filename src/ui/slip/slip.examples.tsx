import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { money, percentBps } from '../figures.ts'
import { Slip } from './slip.tsx'

const W = sentences({
  name: { en: 'Receipt slip', hi: 'रसीद', gu: 'રસીદ' },
  about: {
    en: 'What the buyer pays, line by line: what, how worked out, how much.',
    hi: 'खरीदार क्या देता है, एक-एक मद: क्या, कैसे निकला, कितना।',
    gu: 'ખરીદદાર શું ચૂકવે છે, એક-એક મદ: શું, કેવી રીતે ગણ્યું, કેટલું.',
  },
  parcel: { en: 'Invented figures', hi: 'मनगढ़ंत आँकड़े', gu: 'બનાવેલા આંકડા' },
  caption: { en: 'What the buyer pays', hi: 'खरीदार कितना देगा', gu: 'ખરીદદાર કેટલું ચૂકવશે' },
  what: { en: 'What', hi: 'मद', gu: 'મદ' },
  amount: { en: 'Amount', hi: 'रक़म', gu: 'રકમ' },
  goods: { en: 'Goods', hi: 'माल', gu: 'માલ' },
  duty: { en: 'Customs duty', hi: 'सीमा शुल्क', gu: 'કસ્ટમ્સ ડ્યૂટી' },
  note: { en: 'Figures for show only', hi: 'सिर्फ़ दिखाने के आँकड़े', gu: 'ફક્ત બતાવવાના આંકડા' },
  total: { en: 'In all', hi: 'कुल', gu: 'કુલ' },
})

export const SLIP: ExampleGroup = {
  id: 'slip',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.parcel,
      render: ({ lang }) => {
        const inr = (minor: bigint) => money(minor, 'INR', 2, lang)
        const line = { note: say(W.note, lang) }
        return (
          <Slip
            caption={say(W.caption, lang)}
            heads={{ what: say(W.what, lang), amount: say(W.amount, lang) }}
            lines={[
              { id: 'goods', label: say(W.goods, lang), working: '', amount: inr(12_500_000n), ...line },
              {
                id: 'duty',
                label: say(W.duty, lang),
                working: `${percentBps(1000, lang)} × ${inr(12_500_000n)}`,
                amount: inr(1_250_000n),
                ...line,
              },
            ]}
            total={{ label: say(W.total, lang), amount: inr(13_750_000n), also: '' }}
          />
        )
      },
    },
  ],
}
