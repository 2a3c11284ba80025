/** `/training/cohort/…`: what became of a batch, beside those who were not there, with the method and its limits. */
import { say, type Sentence } from '#kernel/words.ts'
import { STAGES } from '#firms/words/stages.ts'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { FEWEST, shownCounts } from '../../rules/cohort.ts'
import type { Cohort } from '../../store/follow-up/evaluation.ts'
import { COHORT } from '../../words/follow-up/cohort.ts'
import { written } from '../event/said.ts'
import { momentText } from '../event/when.ts'
import { CohortCompared } from './cohort-compared.tsx'
import { CohortMethod } from './cohort-method.tsx'
import { afterText, leadText, shownCount, whenText } from './cohort-text.ts'

export type Stage = keyof typeof STAGES

export type CohortPageProps = Readonly<{
  frame: Frame
  title: Partial<Sentence>
  when: Date | null
  demo: boolean
  cohort: Cohort
  /** Of a step of the ladder. */
  stageOf: (step: string) => Stage | undefined
  back: Readonly<{ path: string; words: Sentence }>
  ways: readonly Readonly<{ path: string; words: Sentence }>[]
}>

export function CohortPage(props: CohortPageProps) {
  const { frame, cohort, demo, back, when } = props
  const { lang } = frame
  const name = written(props.title, lang)
  const shown = cohort.firms >= FEWEST
  return (
    <Page frame={frame} title={`${say(COHORT.title, lang)} · ${name.text} · Dhow`} hidden>
      <div class="wide follow-up">
        <p>
          <BackLink href={link(frame, back.path)}>{say(back.words, lang)}</BackLink>
        </p>
        <p class="event-kind">
          {say(COHORT.title, lang)}
          {when && ` · ${momentText(when, lang)}`}
        </p>
        <h1 lang={name.lang === lang ? undefined : name.lang}>{name.text}</h1>
        {demo && (
          <Notice kind="warning" lang={lang}>
            <p>{say(COHORT.demo, lang)}</p>
          </Notice>
        )}
        <p class="lead">{leadText(cohort, lang)}</p>
        {shown && <Climbing {...props} />}
        <CohortCompared frame={frame} cohort={cohort} />
        {shown && <Stages {...props} />}
        <CohortMethod frame={frame} cohort={cohort} />
        {props.ways.map(({ path, words }) => (
          <p key={path}>
            <StandingLink href={link(frame, path)}>{say(words, lang)}</StandingLink>
          </p>
        ))}
      </div>
    </Page>
  )
}

function Climbing({ frame: { lang }, cohort }: CohortPageProps) {
  const heads = [COHORT.same, COHORT.one, COHORT.two, COHORT.three] as const
  return (
    <DataTable
      caption={say(COHORT.climbing, lang)}
      columns={[
        { id: 'day', head: say(COHORT.day, lang) },
        ...heads.map((head, at) => ({ id: String(at), head: say(head, lang), numeric: true })),
      ]}
      rows={cohort.horizons.map((horizon) => ({
        id: String(horizon.days),
        cells: [
          whenText(horizon, lang),
          ...heads.map((_, at) => (horizon.steps ? shownCount(horizon.steps[at] ?? null, lang) : '–')),
        ],
      }))}
      lang={lang}
    />
  )
}

const PLACES = [...(Object.keys(STAGES) as Stage[]), 'top'] as const

function Stages({ frame: { lang }, cohort, stageOf }: CohortPageProps) {
  const days = [say(COHORT.start, lang), ...cohort.horizons.map((one) => afterText(one.days, lang))]
  const columns = cohort.nextSteps.map((steps) => {
    if (steps.size === 0) return undefined
    const counts = PLACES.map(() => 0)
    for (const [step, count] of steps) {
      const at = PLACES.indexOf(step === null ? 'top' : (stageOf(step) ?? 'top'))
      counts[at] = counts[at]! + count
    }
    return shownCounts(counts)
  })
  return (
    <DataTable
      caption={say(COHORT.where, lang)}
      columns={[
        { id: 'stage', head: say(COHORT.stage, lang) },
        ...days.map((head, at) => ({ id: String(at), head, numeric: true })),
      ]}
      rows={PLACES.map((place, row) => ({
        id: place,
        cells: [
          say(place === 'top' ? COHORT.top : STAGES[place], lang),
          ...columns.map((counts) => (counts ? shownCount(counts[row] ?? null, lang) : '–')),
        ],
      }))}
      lang={lang}
      look="scroll"
    />
  )
}
