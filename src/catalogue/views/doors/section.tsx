/** On a product's page: how many doors are open to it. */
import { say } from '#kernel/words.ts'
import { number } from '#ui/figures.ts'
import type { Frame } from '#ui/frame.ts'
import { countDoors } from '../../rules/doors/doors.ts'
import type { Product } from '../../rules/product.ts'
import type { KeptDoors } from '../../store/doors/doors.ts'
import { DOORS } from '../../words/doors.ts'
import { productLink } from '../address.ts'

const PARTS = ['open', 'papers', 'ask', 'closed'] as const

export function DoorsSection({ frame, product, kept }: { frame: Frame; product: Product; kept: KeptDoors }) {
  const { lang } = frame
  const counts = countDoors(kept.verdicts)
  const told = Object.fromEntries(PARTS.map((name) => [name, number(counts[name], lang)]))
  return (
    <>
      <h2>{say(DOORS.title, lang)}</h2>
      <svg
        class="doors-bar"
        viewBox={`0 0 ${kept.verdicts.length} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {PARTS.map((name, index) => (
          <rect
            key={name}
            class={`map-${name}`}
            x={PARTS.slice(0, index).reduce((sum, before) => sum + counts[before], 0)}
            width={counts[name]}
            height="10"
          />
        ))}
      </svg>
      <p>{say(DOORS.count, lang, told)}</p>
      <p>
        <a class="link" href={productLink(frame, product, 'where')}>
          {say(DOORS.more, lang)}
        </a>
      </p>
    </>
  )
}
