import { say, sentences } from '#kernel/words.ts'
import { ButtonLink } from '../button/button.tsx'
import type { ExampleGroup } from '../example.ts'
import { EmptyState } from './empty-state.tsx'

const W = sentences({
  name: { en: 'Nothing here yet', hi: 'अभी कुछ नहीं', gu: 'હજી કંઈ નથી' },
  about: {
    en: 'Says that there is nothing, and offers the next step.',
    hi: 'बताता है कि अभी कुछ नहीं है, और अगला क़दम सुझाता है।',
    gu: 'કહે છે કે હજી કંઈ નથી, અને આગળનું પગલું સૂચવે છે.',
  },
  first: { en: 'With a way on', hi: 'आगे के रास्ते के साथ', gu: 'આગળના રસ્તા સાથે' },
  none: { en: 'No products yet', hi: 'अभी कोई उत्पाद नहीं', gu: 'હજી કોઈ વસ્તુ નથી' },
  text: {
    en: 'Begin with the one that you sell most.',
    hi: 'जो सबसे ज़्यादा बिकता है, उसी से शुरू करें।',
    gu: 'જે સૌથી વધારે વેચાય છે, તેનાથી શરૂ કરો.',
  },
  add: { en: 'Add a product', hi: 'उत्पाद जोड़ें', gu: 'વસ્તુ ઉમેરો' },
})

export const EMPTY_STATE: ExampleGroup = {
  id: 'empty-state',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.first,
      render: ({ lang, at }) => (
        <EmptyState title={say(W.none, lang)}>
          <p>{say(W.text, lang)}</p>
          <ButtonLink href={`#${at}`}>{say(W.add, lang)}</ButtonLink>
        </EmptyState>
      ),
    },
  ],
}
