/** Home: in one screen what Dhow is, a form to try it at once, and live counts from the trade book. */
import { FinderScript, SUGGEST } from '#finder/views/box.tsx'
import { BOX } from '#finder/words/browse.ts'
import type { Day } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { REACH } from '#reach/words.ts'
import { Examples } from '#reach/views/form-page.tsx'
import { readAsked } from '#reach/form.ts'
import { shortVersion } from '#reach/views/question.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button } from '#ui/button/button.tsx'
import { Combobox } from '#ui/combobox/combobox.tsx'
import { Hidden, TextField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { dayText, number } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import type { CoverageCount } from '#tradebook/store/coverage.ts'
import { SITE } from '../words.ts'
import { HomeCoverage } from './home-coverage.tsx'
import { HomeMap, type Shown } from './home-map.tsx'

export type HomeProps = Readonly<{
  frame: Frame
  book: TradeBook
  edition: Edition
  today: Day
  publishedOn: string
  coverage: readonly CoverageCount[]
  /** One product's answer for the whole world; absent where the book does not hold the product. */
  shown: Shown | undefined
}>

export function HomePage(home: HomeProps) {
  const { frame, edition } = home
  const { lang } = frame
  return (
    <Page frame={frame} title={say(SITE.title, lang)} description={say(SITE.lead, lang)}>
      <div class="hero">
        <div class="wide hero-columns">
          <div>
            <h1>{say(SITE.hero, lang)}</h1>
            <p class="lead">{say(SITE.lead, lang)}</p>
            <Counts {...home} />
          </div>
          <TryIt {...home} />
        </div>
      </div>
      {home.shown && <HomeMap frame={frame} shown={home.shown} />}
      <div class="wide">
        <Examples frame={frame} edition={edition} asked={readAsked({})} />
        <Steps lang={lang} />
        <HomeCoverage counts={home.coverage} lang={lang} />
      </div>
    </Page>
  )
}

function TryIt({ frame, book, today }: HomeProps) {
  const { lang } = frame
  return (
    <form class="card try" method="get" action={link(frame, '/reach')} noValidate aria-labelledby="try">
      <h2 id="try">{say(SITE.try, lang)}</h2>
      <Combobox
        name="hs"
        label={say(REACH.hs, lang)}
        hint={say(REACH.hsHint, lang)}
        value=""
        maxLength={120}
        lang={lang}
        source={SUGGEST}
        sentences={BOX}
      />
      <div class="fields">
        <TextField name="price" label={say(REACH.price, lang)} value="" inputMode="decimal" unit="₹" />
        <TextField
          name="weight"
          label={say(REACH.weight, lang)}
          value=""
          inputMode="decimal"
          unit={say(REACH.grams, lang)}
        />
      </div>
      <Hidden name="currency" value="INR" />
      <Hidden name="on" value={today} />
      <Hidden name="version" value={shortVersion(book.version)} />
      <FinderScript frame={frame} />
      <div class="question-send">
        <Button>{say(REACH.ask, lang)}</Button>
        <a href={link(frame, '/reach')}>{say(SITE.more, lang)}</a>
      </div>
    </form>
  )
}

/** Counted from the book that answers now, never typed in. */
function Counts({ frame: { lang }, book, edition, publishedOn }: HomeProps) {
  const counts = [
    [edition.facts('destinations').length, SITE.destinations],
    [tariffLines(book), SITE.tariffLines],
    [book.sources.size, SITE.sources],
  ] as const
  return (
    <div class="held">
      <h2 class="held-title">{say(SITE.knows, lang)}</h2>
      <ul>
        {counts.map(([count, words]) => (
          <li key={words.en}>
            <strong>{number(count, lang)}</strong> <span>{say(words, lang)}</span>
          </li>
        ))}
        <li>
          <strong>
            <code>{shortVersion(book.version).slice(0, 8)}</code>
          </strong>{' '}
          <span>{say(SITE.version, lang, { day: dayText(publishedOn, lang) })}</span>
        </li>
      </ul>
    </div>
  )
}

export function tariffLines(book: TradeBook): number {
  let count = 0
  for (const [table, rows] of book.tables) if (table.startsWith('tariff/')) count += rows.length
  return count
}

const STEPS = [
  ['step1', 'step1More'],
  ['step2', 'step2More'],
  ['step3', 'step3More'],
] as const

const Steps = ({ lang }: { lang: Lang }) => (
  <section aria-labelledby="steps">
    <h2 id="steps">{say(SITE.steps, lang)}</h2>
    <ol class="steps">
      {STEPS.map(([head, more]) => (
        <li key={head}>
          <h3>{say(SITE[head], lang)}</h3>
          <p>{say(SITE[more], lang)}</p>
        </li>
      ))}
    </ol>
  </section>
)
