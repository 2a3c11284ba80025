import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup, Place } from '../example.ts'
import { Stepper } from './stepper.tsx'

const W = sentences({
  name: { en: 'Steps', hi: 'क़दम', gu: 'પગલાં' },
  about: {
    en: 'Where you stand on a way of several steps. Steps that are done lead back.',
    hi: 'कई क़दमों के काम में आप कहाँ हैं। पूरे हुए क़दम पर लौट सकते हैं।',
    gu: 'કેટલાંક પગલાંના કામમાં તમે ક્યાં છો. પૂરાં થયેલાં પગલાં પર પાછા જઈ શકાય.',
  },
  middle: { en: 'On the way', hi: 'बीच में', gu: 'વચ્ચે' },
  all: { en: 'All done', hi: 'सब पूरे', gu: 'બધાં પૂરાં' },
  product: { en: 'Product', hi: 'उत्पाद', gu: 'વસ્તુ' },
  papers: { en: 'Papers', hi: 'काग़ज़', gu: 'કાગળ' },
  parcel: { en: 'Parcel', hi: 'पार्सल', gu: 'પાર્સલ' },
  sent: { en: 'On its way', hi: 'रवाना', gu: 'રવાના' },
})

const steps = ({ lang, at }: Place) =>
  [W.product, W.papers, W.parcel, W.sent].map((step) => ({ label: say(step, lang), href: `#${at}` }))

export const STEPPER: ExampleGroup = {
  id: 'stepper',
  name: W.name,
  about: W.about,
  examples: [
    { name: W.middle, render: (place) => <Stepper steps={steps(place)} at={1} lang={place.lang} /> },
    { name: W.all, render: (place) => <Stepper steps={steps(place)} at={4} lang={place.lang} /> },
  ],
}
