import { sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { SourceNote } from './source-note.tsx'

const W = sentences({
  name: { en: 'Source note', hi: 'स्रोत', gu: 'સ્રોત' },
  about: {
    en: 'Where a figure is written, and as of which day. Titles stay as they were printed.',
    hi: 'आँकड़ा कहाँ लिखा है और किस दिन का है। शीर्षक वैसे ही रहते हैं जैसे छपे।',
    gu: 'આંકડો ક્યાં લખેલો છે અને કયા દિવસનો છે. શીર્ષક છપાયું હોય તેવું જ રહે છે.',
  },
  dated: { en: 'With a day', hi: 'तारीख़ के साथ', gu: 'તારીખ સાથે' },
})

export const SOURCE_NOTE: ExampleGroup = {
  id: 'source-note',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.dated,
      render: ({ lang, at }) => (
        <SourceNote
          lang={lang}
          source={{
            title: 'Council Regulation (EEC) No 2658/87, Annex I',
            publisher: 'European Union',
            asOf: '2026-01-01',
            href: `#${at}`,
          }}
        />
      ),
    },
  ],
}
