/** Both groups beside each other, as bars with the difference and its interval. */
import { say, type Lang } from '#kernel/words.ts'
import { BarChart } from '#ui/chart/chart.tsx'
import { number } from '#ui/figures.ts'
import type { Frame } from '#ui/frame.ts'
import { ChartFrame } from '#ui/picture/picture.tsx'
import type { Difference, Share } from '../../rules/evaluation.ts'
import type { Cohort, Horizon } from '../../store/follow-up/evaluation.ts'
import { COHORT } from '../../words/follow-up/cohort.ts'
import { afterText, dueText, whenText } from './cohort-text.ts'

type Found = Horizon & Readonly<{ compared: Difference }>
const isFound = (horizon: Horizon): horizon is Found => horizon.compared !== undefined

const percent = (share: number, lang: Lang): string =>
  new Intl.NumberFormat(`${lang}-IN-u-nu-latn`, { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** Percentage points with their sign. */
const points = (share: number, lang: Lang): string =>
  new Intl.NumberFormat(`${lang}-IN-u-nu-latn`, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(Math.round(share * 100))

export function CohortCompared({ frame: { lang }, cohort }: { frame: Frame; cohort: Cohort }) {
  const found = cohort.horizons.filter(isFound)
  const title = say(cohort.way === 'drawn' ? COHORT.comparedDraw : COHORT.compared, lang)
  const last = found.at(-1)
  if (!last)
    return (
      <section>
        <h2>{title}</h2>
        <p>{nothingText(cohort, lang)}</p>
      </section>
    )
  const [ours, others] = groupNames(cohort, lang)
  return (
    <ChartFrame
      name="compared"
      title={title}
      summary={summaryOf(last, cohort, lang)}
      lang={lang}
      table={{
        columns: [
          { id: 'day', head: say(COHORT.day, lang) },
          { id: 'ours', head: ours, numeric: true },
          { id: 'others', head: others, numeric: true },
          { id: 'difference', head: say(COHORT.difference, lang), numeric: true },
        ],
        rows: cohort.horizons.map((horizon) => ({
          id: String(horizon.days),
          cells: [whenText(horizon, lang), ...cellsOf(horizon, lang)],
        })),
      }}
    >
      <BarChart
        whole={1000}
        bars={found.flatMap(({ days, compared }) => [
          barOf(`${afterText(days, lang)}: ${ours}`, compared.ours, lang),
          barOf(`${afterText(days, lang)}: ${others}`, compared.others, lang),
        ])}
      />
    </ChartFrame>
  )
}

/** Either the first day is still to come, or the groups are too small. */
const nothingText = ({ horizons }: Cohort, lang: Lang): string => {
  const [first] = horizons
  if (first?.due && !first.steps) return `${afterText(first.days, lang)}: ${dueText(first, lang)}`
  return say(COHORT.tooFew, lang)
}

const groupNames = ({ way }: Cohort, lang: Lang): readonly [string, string] =>
  way === 'drawn'
    ? [say(COHORT.drawnIn, lang), say(COHORT.drawnOut, lang)]
    : [say(COHORT.came, lang), say(COHORT.beside, lang)]

const SAID = {
  beside: { sure: COHORT.surely, unsure: COHORT.unsure },
  drawn: { sure: COHORT.surelyDrawn, unsure: COHORT.unsureDrawn },
} as const

function summaryOf({ days, compared }: Found, { way }: Cohort, lang: Lang): string {
  const sure = compared.low > 0 || compared.high < 0
  return say(SAID[way][sure ? 'sure' : 'unsure'], lang, {
    days: number(days, lang),
    ours: percent(compared.ours.share, lang),
    others: percent(compared.others.share, lang),
  })
}

const barOf = (label: string, share: Share, lang: Lang) => ({
  label,
  // Of a thousand, which is the whole bar.
  value: Math.round(share.share * 1000),
  text: shareText(share, lang),
})

const shareText = ({ share, count }: Share, lang: Lang): string =>
  say(COHORT.share, lang, { share: percent(share, lang), count: number(count, lang) })

function cellsOf(horizon: Horizon, lang: Lang): string[] {
  if (!horizon.compared) return [horizon.steps ? say(COHORT.hidden, lang) : '–', '–', '–']
  const { ours, others, difference, low, high } = horizon.compared
  const said = { difference: points(difference, lang), low: points(low, lang), high: points(high, lang) }
  return [shareText(ours, lang), shareText(others, lang), say(COHORT.points, lang, said)]
}
