/** How far each press of "publish" has come, in honest numbers, and how to stop it. */
import { countryName } from '#kernel/country.ts'
import { LOCALE, say, type Lang } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Progress } from '#ui/progress/progress.tsx'
import type { Marketplaces } from '../../services.ts'
import type { RunProgress } from '../../store/publishing/list.ts'
import { OFFERS } from '../../words/publishing/pages.ts'
import { marketplaceName } from './names.ts'

export const REFRESH_SECONDS = 5

type RunsProps = Readonly<{
  place: Place
  runs: readonly RunProgress[]
  marketplaces: Marketplaces
  mayWrite: boolean
  watching: boolean
}>

export function Runs(props: RunsProps) {
  return props.runs.length === 0 ? null : (
    <section class="runs">
      {props.runs.map((run) => (
        <Run key={run.id} {...props} run={run} />
      ))}
    </section>
  )
}

function Run({ place, run, marketplaces, mayWrite, watching }: RunsProps & { run: RunProgress }) {
  const { lang } = place.frame
  const counts = { live: run.live, rejected: run.rejected, waiting: run.waiting, open: run.open }
  const said = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count, lang)]))
  const here = firmLink(place, '/listings')
  const working = run.open + run.waiting > 0
  return (
    <div class="run">
      <Progress
        name={`run-${run.id.slice(0, 8)}`}
        label={say(OFFERS.progress, lang, {
          marketplace: marketplaceName(marketplaces, run.marketplace, lang),
          market: countryName(run.market, lang),
        })}
        lang={lang}
        done={run.count - run.open - run.waiting}
        of={run.count}
        next={say(OFFERS.progressNext, lang, said)}
        href={here}
        {...(working && watching
          ? { every: { seconds: REFRESH_SECONDS, restHref: firmLink(place, '/listings', { rest: '' }) } }
          : {})}
      />
      {run.open > 0 && <Hindrance run={run} lang={lang} />}
      {mayWrite && run.open > 0 && <Steer place={place} run={run} />}
    </div>
  )
}

const Hindrance = ({ run, lang }: { run: RunProgress; lang: Lang }) =>
  run.pausedAt ? (
    <p class="small">{say(OFFERS.paused, lang)}</p>
  ) : run.heldUntil ? (
    <p class="small">{say(OFFERS.held, lang, { time: timeText(run.heldUntil, lang) })}</p>
  ) : null

const timeText = (at: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], { timeStyle: 'short', timeZone: 'Asia/Kolkata' }).format(at)

function Steer({ place, run }: { place: Place; run: RunProgress }) {
  const { lang } = place.frame
  const verbs = run.pausedAt ? (['resume', 'cancel'] as const) : (['pause', 'cancel'] as const)
  return (
    <div class="device-does">
      {verbs.map((verb) => (
        <form key={verb} method="post" action={firmLink(place, `/listings/account/${run.account}/${verb}`)}>
          <CsrfField frame={place.frame} />
          <button type="submit" class="button button-quiet">
            {say(OFFERS[verb], lang)}
          </button>
        </form>
      ))}
    </div>
  )
}
