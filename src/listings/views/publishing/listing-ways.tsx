/** From one page of offers to the others. */
import { say } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { OFFERS } from '../../words/publishing/pages.ts'

const WAYS = [
  ['/listings', 'title'],
  ['/listings/choose', 'choose'],
  ['/listings/where', 'compare'],
  ['/listings/connect', 'accounts'],
  ['/listings/shop', 'shop'],
  ['/products', 'products'],
] as const

export function ListingWays({ place }: { place: Place }) {
  const { frame } = place
  return (
    <nav class="firm-ways" aria-label={say(OFFERS.menu, frame.lang)}>
      {WAYS.map(([path, word]) => (
        <a key={path} href={firmLink(place, path)} aria-current={frame.path === path ? 'page' : undefined}>
          {say(OFFERS[word], frame.lang)}
        </a>
      ))}
    </nav>
  )
}
