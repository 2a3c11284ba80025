import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { Notice } from './notice.tsx'

const W = sentences({
  name: { en: 'Notice', hi: 'सूचना', gu: 'સૂચના' },
  about: {
    en: 'Something to know before reading on. Shape, word and colour say the same.',
    hi: 'आगे पढ़ने से पहले जानने की बात। आकार, शब्द और रंग एक ही बात कहते हैं।',
    gu: 'આગળ વાંચતા પહેલાં જાણવાની વાત. આકાર, શબ્દ અને રંગ એક જ વાત કહે છે.',
  },
  info: { en: 'Information', hi: 'जानकारी', gu: 'માહિતી' },
  success: { en: 'It worked', hi: 'काम हो गया', gu: 'કામ થઈ ગયું' },
  warning: { en: 'Warning', hi: 'चेतावनी', gu: 'ચેતવણી' },
  error: { en: 'Error', hi: 'ग़लती', gu: 'ભૂલ' },
  newer: {
    en: 'This answer comes from an older version of the trade book.',
    hi: 'यह जवाब व्यापार-पुस्तक के पुराने संस्करण से है।',
    gu: 'આ જવાબ વેપાર-પોથીની જૂની આવૃત્તિમાંથી છે.',
  },
  kept: {
    en: 'Your seat on Friday is booked.',
    hi: 'शुक्रवार की आपकी सीट पक्की हो गई।',
    gu: 'શુક્રવારની તમારી સીટ પાકી થઈ ગઈ.',
  },
  change: {
    en: 'The duty changes on 1 January. Parcels that arrive later pay the new one.',
    hi: '1 जनवरी से शुल्क बदल रहा है। बाद में पहुँचने वाले पार्सल पर नया शुल्क लगेगा।',
    gu: '1 જાન્યુઆરીથી ડ્યૂટી બદલાય છે. પછી પહોંચતા પાર્સલ પર નવી ડ્યૂટી લાગશે.',
  },
  missing: {
    en: 'The weight is missing.',
    hi: 'वज़न नहीं लिखा है।',
    gu: 'વજન લખ્યું નથી.',
  },
})

export const NOTICE: ExampleGroup = {
  id: 'notice',
  name: W.name,
  about: W.about,
  examples: (
    [
      ['info', W.newer],
      ['success', W.kept],
      ['warning', W.change],
      ['error', W.missing],
    ] as const
  ).map(([kind, sentence]) => ({
    name: W[kind],
    render: ({ lang }) => (
      <Notice kind={kind} lang={lang}>
        <p>{say(sentence, lang)}</p>
      </Notice>
    ),
  })),
}
