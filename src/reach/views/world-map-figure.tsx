/** The answer as a picture: every place has the colour of its verdict, or of what the buyer pays there. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang } from '#kernel/words.ts'
import { link } from '#ui/frame.ts'
import { money } from '#ui/figures.ts'
import { WorldMap } from '#ui/map/world-map.tsx'
import { VERDICTS } from '#ui/words.ts'
import { pinsOf } from '../form.ts'
import { WORLD } from '../words/world.ts'
import type { Answered } from './question.ts'
import { addressOf, receiptQuery } from './world-address.ts'
import { classOf, priceLimits, VERDICT_ORDER, type WorldRow } from './world.ts'

type FigureProps = Answered & Readonly<{ rows: readonly WorldRow[]; shown: readonly WorldRow[] }>

export function WorldFigure(page: FigureProps) {
  const { frame, asked, rows, shown } = page
  const { lang } = frame
  const byPrice = asked.colour === 'price'
  const limits = byPrice ? priceLimits(shown) : []
  const pins = pinsOf(asked)
  const query = receiptQuery(page)
  const codes = shown.map(({ receipt }) => receipt.to)
  const visible = new Set(codes)
  const rest = rows.filter(({ receipt }) => !visible.has(receipt.to))
  const fill = (row: WorldRow) => {
    const colour = byPrice ? priceFill(row, limits) : `map-${row.receipt.verdict}`
    return pins.includes(row.receipt.to) ? `${colour} map-pin` : colour
  }
  return (
    <div id="map" class="world-map" data-live>
      <Toggle {...page} />
      <WorldMap
        href={frame.asset('world.svg')}
        title={say(byPrice ? WORLD.mapPrice : WORLD.mapVerdict, lang)}
        description={say(WORLD.mapWords, lang)}
        skip={{ href: '#list', label: say(WORLD.mapSkip, lang) }}
        labels={{
          IN: countryName('IN', lang),
          ...Object.fromEntries(shown.map((row) => [row.receipt.to, labelOf(row, lang)])),
          ...Object.fromEntries(rest.map(({ receipt, name }) => [receipt.to, name])),
        }}
        fills={Object.fromEntries(shown.map((row) => [row.receipt.to, fill(row)]))}
        links={Object.fromEntries(codes.map((code) => [code, link(frame, `/reach/${code}${query}`)]))}
      >
        <ul class="map-legend">
          {byPrice ? <PriceLegend limits={limits} lang={lang} /> : <VerdictLegend lang={lang} />}
          {rest.length > 0 && <li class="map-rest">{say(WORLD.hidden, lang)}</li>}
        </ul>
      </WorldMap>
    </div>
  )
}

const priceFill = ({ receipt: { totalInr } }: WorldRow, limits: readonly bigint[]): string =>
  totalInr === undefined ? 'map-rest' : `map-${classOf(totalInr, limits)}`

/** The sum stands in the list, and beside the pointer where a script runs. */
const labelOf = ({ name, receipt }: WorldRow, lang: Lang): string =>
  `${name}: ${say(VERDICTS[receipt.verdict], lang)}`

const Toggle = (page: FigureProps) => {
  const { lang } = page.frame
  const choices = [
    ['', WORLD.byVerdict],
    ['price', WORLD.byPrice],
  ] as const
  return (
    <nav class="toggle" aria-label={say(WORLD.colourBy, lang)}>
      <span aria-hidden="true">{say(WORLD.colourBy, lang)}</span>
      {choices.map(([colour, words]) => (
        <a
          key={colour}
          href={addressOf(page, { colour })}
          aria-current={page.asked.colour === colour ? 'true' : undefined}
        >
          {say(words, lang)}
        </a>
      ))}
    </nav>
  )
}

const VerdictLegend = ({ lang }: { lang: Lang }) => (
  <>
    {VERDICT_ORDER.map((verdict) => (
      <li key={verdict} class={`map-${verdict}`}>
        {say(VERDICTS[verdict], lang)}
      </li>
    ))}
    <li class="map-home">{say(WORLD.home, lang)}</li>
  </>
)

function PriceLegend({ limits, lang }: { limits: readonly bigint[]; lang: Lang }) {
  const text = (paise: bigint) => money(paise / 100n, 'INR', 0, lang)
  const first = limits[0]
  const last = limits.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    <>
      <li class="map-1">{say(WORLD.upTo, lang, { most: text(first) })}</li>
      {limits.slice(1).map((limit, index) => (
        <li key={index} class={`map-${index + 2}`}>
          {text(limits[index]!)} – {text(limit)}
        </li>
      ))}
      <li class={`map-${limits.length + 1}`}>{say(WORLD.above, lang, { least: text(last) })}</li>
      <li class="map-rest">{say(WORLD.noFigure, lang)}</li>
      <li class="map-home">{say(WORLD.home, lang)}</li>
    </>
  )
}
