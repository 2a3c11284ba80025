/** One craft's answer for the whole world, from today's trade book: the home page's picture. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { EXAMPLES } from '#reach/words.ts'
import { WORLD } from '#reach/words/world.ts'
import { countVerdicts, VERDICT_ORDER, type WorldRow } from '#reach/views/world.ts'
import type { Frame } from '#ui/frame.ts'
import { number } from '#ui/figures.ts'
import { WorldMap } from '#ui/map/world-map.tsx'
import { HOME_POINT, WORLD_SIZE } from '#ui/map/world.ts'
import { VERDICTS } from '#ui/words.ts'
import { SITE } from '../words.ts'

export type Shown = Readonly<{ hs: keyof typeof EXAMPLES; rows: readonly WorldRow[]; address: string }>

export function HomeMap({ frame, shown }: { frame: Frame; shown: Shown }) {
  const { lang } = frame
  const { rows, hs, address } = shown
  const counts = countVerdicts(rows)
  const product = say(EXAMPLES[hs], lang)
  const title = say(SITE.mapTitle, lang, { product })
  return (
    <section class="home-map" aria-labelledby="home-map">
      <div class="wide">
        <h2 id="home-map">{title}</h2>
        <p class="lead">{say(SITE.mapLead, lang)}</p>
        <div class="home-map-picture">
          <WorldMap
            href={frame.asset('world.svg')}
            title={title}
            description={say(SITE.mapWords, lang)}
            labels={{
              IN: countryName('IN', lang),
              ...Object.fromEntries(rows.map(({ receipt, name }) => [receipt.to, name])),
            }}
            fills={Object.fromEntries(rows.map(({ receipt }) => [receipt.to, `map-${receipt.verdict}`]))}
          >
            <ul class="map-legend">
              {VERDICT_ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => (
                <li key={verdict} class={`map-${verdict}`}>
                  {say(VERDICTS[verdict], lang)} <b>{number(counts[verdict], lang)}</b>
                </li>
              ))}
              <li class="map-home">{say(WORLD.home, lang)}</li>
            </ul>
          </WorldMap>
          <Stitches />
        </div>
        <p>
          <a class="button button-quiet" href={address}>
            {say(SITE.mapMore, lang)}
          </a>
        </p>
      </div>
    </section>
  )
}

/** Where the stitches end, in units of the map: some of the places that buy most of India's crafts. Decoration. */
const ENDS: readonly (readonly [number, number])[] = [
  [1150, 400],
  [780, 470],
  [1878, 262],
  [1990, 285],
  [2452, 622],
  [3245, 452],
  [3420, 1400],
  [1390, 1230],
  [2185, 1385],
  [2300, 965],
  [3031, 957],
]

/** Ways out of India in running stitch, as the women of Kutch sew it. */
const Stitches = () => (
  <svg
    class="stitches"
    viewBox={`0 0 ${WORLD_SIZE[0]} ${WORLD_SIZE[1]}`}
    aria-hidden="true"
    focusable="false"
  >
    {ENDS.map(([x, y]) => (
      <path
        key={x}
        d={`M${HOME_POINT[0]} ${HOME_POINT[1]}Q${(HOME_POINT[0] + x) / 2} ${lift(x, y)} ${x} ${y}`}
      />
    ))}
    {ENDS.map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r="13" />
    ))}
    <circle cx={HOME_POINT[0]} cy={HOME_POINT[1]} r="20" />
  </svg>
)

/** The farther, the higher the bow. */
const lift = (x: number, y: number): number =>
  Math.round((HOME_POINT[1] + y) / 2 - Math.hypot(HOME_POINT[0] - x, HOME_POINT[1] - y) / 4)
