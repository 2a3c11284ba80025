/** From one page of the firm to the others. */
import { say } from '#kernel/words.ts'
import { HOME } from '../words/home.ts'
import { firmLink, type Place } from './firm-address.ts'

const WAYS = [
  ['/firm', 'wholeWay'],
  ['/firm/details', 'details'],
  ['/firm/documents', 'documents'],
  ['/firm/plan', 'plan'],
] as const

export function FirmWays({ place, cooperative }: { place: Place; cooperative: boolean }) {
  const { frame } = place
  const ways = cooperative ? [...WAYS, ['/firm/members', 'members'] as const] : WAYS
  return (
    <nav class="firm-ways" aria-label={say(HOME.ways, frame.lang)}>
      {ways.map(([path, word]) => (
        <a key={path} href={firmLink(place, path)} aria-current={frame.path === path ? 'page' : undefined}>
          {say(HOME[word], frame.lang)}
        </a>
      ))}
    </nav>
  )
}
