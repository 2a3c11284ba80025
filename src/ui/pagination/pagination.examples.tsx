import { sentences } from '#kernel/words.ts'
import type { ExampleGroup, Place } from '../example.ts'
import { Pagination } from './pagination.tsx'

const W = sentences({
  name: { en: 'Pages of a list', hi: 'सूची के पन्ने', gu: 'યાદીનાં પાનાં' },
  about: {
    en: 'Back, where you are, onward. Stays away where everything fits on one page.',
    hi: 'पीछे, आप कहाँ हैं, आगे। सब एक पन्ने पर आ जाए तो दिखता ही नहीं।',
    gu: 'પાછળ, તમે ક્યાં છો, આગળ. બધું એક પાના પર સમાય તો દેખાતું જ નથી.',
  },
  middle: { en: 'In the middle', hi: 'बीच में', gu: 'વચ્ચે' },
  first: { en: 'At the beginning', hi: 'शुरू में', gu: 'શરૂઆતમાં' },
})

const at = (begin: number) =>
  function PaginationExample(place: Place) {
    // Light and dark stand on one page: two lists of the same name would confuse a screen reader.
    const page = place.at.endsWith('dark') ? begin + 1 : begin
    return (
      <Pagination
        lang={place.lang}
        page={page}
        pages={12}
        href={(to) => `#${place.at}${to === page ? '' : `-${to}`}`}
        name={place.at}
      />
    )
  }

export const PAGINATION: ExampleGroup = {
  id: 'pagination',
  name: W.name,
  about: W.about,
  examples: [
    { name: W.first, render: at(1) },
    { name: W.middle, render: at(7) },
  ],
}
