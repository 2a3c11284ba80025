/** Counts by verdict and the fields that narrow and order the list. Each is an address, so all work without script. */
import { say } from '#kernel/words.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { number } from '#ui/figures.ts'
import { COVERAGES, VERDICTS } from '#ui/words.ts'
import { REACH } from '../words.ts'
import { CHANGES } from '../words/changes.ts'
import { KeptQuestion } from './kept-question.tsx'
import { otherDay, type Answered } from './question.ts'
import { addressOf } from './world-address.ts'
import { countVerdicts, VERDICT_ORDER, type WorldRow } from './world.ts'

/** How many destinations have each verdict; each count narrows map and list. */
export function Counts(page: Answered & { faceted: readonly WorldRow[] }) {
  const {
    frame: { lang },
    asked,
    faceted,
  } = page
  const counts = countVerdicts(faceted)
  const chips = [
    { verdict: '' as const, word: say(REACH.all, lang), count: faceted.length },
    ...VERDICT_ORDER.map((verdict) => ({
      verdict,
      word: say(VERDICTS[verdict], lang),
      count: counts[verdict],
    })),
  ]
  return (
    <nav id="counts" class="counts" aria-label={say(REACH.verdict, lang)} data-live>
      {chips.map(({ verdict, word, count }) => (
        <a
          key={verdict}
          class="count"
          href={addressOf(page, { verdict })}
          aria-current={asked.verdict === verdict ? 'true' : undefined}
        >
          <span class="count-figure">{number(count, lang)}</span>
          <span class={verdict ? `v v-${verdict}` : ''}>{word}</span>
        </a>
      ))}
    </nav>
  )
}

const REGIONS = ['asia', 'middle-east', 'europe', 'africa', 'americas', 'oceania'] as const

export function FilterForm(page: Answered) {
  const { frame, asked } = page
  const { lang } = frame
  const all = { value: '', label: say(REACH.all, lang) }
  const regions = [all, ...REGIONS.map((value) => ({ value, label: say(nameOf(value), lang) }))]
  const coverages = [
    all,
    ...Object.entries(COVERAGES).map(([value, words]) => ({ value, label: say(words, lang) })),
  ]
  const orders = [
    { value: '', label: say(otherDay(page) ? CHANGES.widest : REACH.sortVerdict, lang) },
    { value: 'name', label: say(REACH.sortName, lang) },
    { value: 'total', label: say(REACH.sortTotal, lang) },
    { value: '-total', label: say(REACH.sortTotalDown, lang) },
  ]
  return (
    <form
      class="filters"
      method="get"
      action={link(frame, '/reach')}
      aria-label={say(REACH.filters, lang)}
      data-filters
    >
      <KeptQuestion page={page} also={['colour', 'pin', 'against', 'only']} />
      <Hidden name="verdict" value={asked.verdict} />
      <TextField name="find" label={say(REACH.find, lang)} value={asked.find} type="search" />
      <SelectField name="region" label={say(REACH.region, lang)} value={asked.region} options={regions} />
      <SelectField
        name="coverage"
        label={say(REACH.coverage, lang)}
        value={asked.coverage}
        options={coverages}
      />
      <SelectField
        name="sort"
        label={say(REACH.sort, lang)}
        value={asked.sort}
        options={orders}
        class="field-order"
      />
      <Button look="quiet">{say(REACH.apply, lang)}</Button>
    </form>
  )
}
