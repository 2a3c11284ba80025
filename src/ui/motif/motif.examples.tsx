import { sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { Mark } from './motif.tsx'

const W = sentences({
  name: { en: 'Sign and border', hi: 'निशान और किनारी', gu: 'નિશાન અને કિનારી' },
  about: {
    en: 'A lateen sail, and a block-printed border as on a dupatta from Kutch. Both are our own drawings.',
    hi: 'तिकोना पाल, और कच्छ के दुपट्टे जैसी ठप्पा-छपाई की किनारी। दोनों हमने ख़ुद बनाए हैं।',
    gu: 'ત્રિકોણ સઢ, અને કચ્છના દુપટ્ટા જેવી બીબા-છાપની કિનારી. બંને અમે જાતે દોર્યાં છે.',
  },
  sign: { en: 'Together', hi: 'साथ में', gu: 'સાથે' },
})

export const MOTIF: ExampleGroup = {
  id: 'motif',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.sign,
      render: () => (
        <div class="masthead">
          <div class="masthead-row">
            <span class="brand">
              <Mark />
              <span class="brand-name">Dhow</span>
            </span>
          </div>
        </div>
      ),
    },
  ],
}
