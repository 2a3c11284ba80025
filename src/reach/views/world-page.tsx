/** The answer for the whole world: counts, filters and one row for each destination. */
import { say, type Lang } from '#kernel/words.ts'
import { nameOf } from '#tradebook/views/spoken.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { dayText, money, number, span } from '#ui/figures.ts'
import { EmptyState, Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { Table } from '#ui/table/table.tsx'
import { COVERAGE_MEANINGS, COVERAGES, VERDICT_MEANINGS, VERDICTS } from '#ui/words.ts'
import { QUESTION, queryOf, SHOWING, type Asked } from '../form.ts'
import { REACH } from '../words.ts'
import { QuestionForm } from './question-form.tsx'
import { productName, questionLine, shortVersion, type Answered } from './question.ts'
import {
  countVerdicts,
  filterRows,
  readSorting,
  sortRows,
  VERDICT_ORDER,
  type SortKey,
  type WorldRow,
} from './world.ts'

export type WorldPageProps = Answered & Readonly<{ rows: readonly WorldRow[] }>

export function WorldPage(page: WorldPageProps) {
  const { frame, asked, parcel, rows } = page
  const { lang } = frame
  const title = say(REACH.answerTitle, lang, { product: productName(parcel.items[0]!.hs, lang) })
  const faceted = filterRows(rows, { ...asked, verdict: '' })
  const shown = sortRows(filterRows(faceted, asked), readSorting(asked.sort), lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <h1>{title}</h1>
        <p class="asked">{questionLine(page)}</p>
        <Newer {...page} />
        <details class="card change">
          <summary>{say(REACH.change, lang)}</summary>
          <QuestionForm {...page} again />
        </details>
        <Counts {...page} faceted={faceted} />
        <FilterForm {...page} />
        {shown.length === 0 ? <Nothing {...page} /> : <Destinations {...page} shown={shown} />}
        <Legend lang={lang} />
        <Foot {...page} />
      </div>
    </Page>
  )
}

const addressOf = ({ frame, asked, book }: Answered, changes: Partial<Asked> = {}): string =>
  link(
    frame,
    `/reach${queryOf(asked, { version: shortVersion(book.version), ...changes }, [...QUESTION, 'sort', ...SHOWING.slice(1, 5)])}`,
  )

/** Says when the answer comes from an older version than the one in force. */
export function Newer({ frame, asked, book, newer }: Answered) {
  if (!newer) return null
  const names = { version: shortVersion(book.version), current: shortVersion(newer) }
  return (
    <Notice>
      <p>
        {say(REACH.older, frame.lang, names)}{' '}
        <a href={link(frame, frame.path + queryOf(asked, { version: shortVersion(newer) }))}>
          {say(REACH.olderLink, frame.lang)}
        </a>
      </p>
    </Notice>
  )
}

/** How many destinations have each verdict; each count narrows the table. */
function Counts(page: Answered & { faceted: readonly WorldRow[] }) {
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
    <nav class="counts" aria-label={say(REACH.verdict, lang)}>
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

function FilterForm(page: Answered) {
  const { frame, asked, book } = page
  const { lang } = frame
  const all = { value: '', label: say(REACH.all, lang) }
  const regions = [all, ...REGIONS.map((value) => ({ value, label: say(nameOf(value), lang) }))]
  const coverages = [
    all,
    ...Object.entries(COVERAGES).map(([value, words]) => ({ value, label: say(words, lang) })),
  ]
  const orders = [
    { value: '', label: say(REACH.sortVerdict, lang) },
    { value: 'name', label: say(REACH.sortName, lang) },
    { value: 'total', label: say(REACH.sortTotal, lang) },
    { value: '-total', label: say(REACH.sortTotalDown, lang) },
  ]
  return (
    <form class="filters" method="get" action={link(frame, '/reach')} aria-label={say(REACH.filters, lang)}>
      {QUESTION.filter((name) => name !== 'version').map((name) => (
        <Hidden key={name} name={name} value={asked[name]} />
      ))}
      <Hidden name="version" value={shortVersion(book.version)} />
      <Hidden name="verdict" value={asked.verdict} />
      <TextField name="find" label={say(REACH.find, lang)} value={asked.find} type="search" />
      <SelectField name="region" label={say(REACH.region, lang)} value={asked.region} options={regions} />
      <SelectField
        name="coverage"
        label={say(REACH.coverage, lang)}
        value={asked.coverage}
        options={coverages}
      />
      <SelectField name="sort" label={say(REACH.sort, lang)} value={asked.sort} options={orders} />
      <Button look="quiet">{say(REACH.apply, lang)}</Button>
    </form>
  )
}

function Destinations(page: WorldPageProps & { shown: readonly WorldRow[] }) {
  const { frame, asked, rows, shown } = page
  const { lang } = frame
  const sorting = readSorting(asked.sort)
  const sortable = (id: SortKey, head: string, numeric = false) => {
    const current = sorting.key === id
    const sorted = current ? (sorting.down ? ('descending' as const) : ('ascending' as const)) : undefined
    return {
      id,
      head,
      numeric,
      sorted,
      sortHref: addressOf(page, { sort: current && !sorting.down ? `-${id}` : id }),
    }
  }
  const columns = [
    sortable('name', say(REACH.destination, lang)),
    sortable('verdict', say(REACH.verdict, lang)),
    { id: 'coverage', head: say(REACH.coverage, lang) },
    sortable('total', say(REACH.total, lang), true),
    { id: 'inr', head: say(REACH.totalInr, lang), numeric: true },
    { id: 'way', head: say(REACH.way, lang) },
    { id: 'days', head: say(REACH.days, lang), numeric: true },
  ]
  const query = queryOf(asked, { version: shortVersion(page.book.version) })
  const caption = `${say(REACH.tableCaption, lang)} (${say(REACH.shown, lang, { count: shown.length, all: rows.length })})`
  return (
    <Table caption={caption} columns={columns} lang={lang} class="world">
      {shown.map((row) => (
        <Row
          key={row.receipt.to}
          row={row}
          href={link(frame, `/reach/${row.receipt.to}${query}`)}
          lang={lang}
        />
      ))}
    </Table>
  )
}

function Row({ row: { receipt, name, days }, href, lang }: { row: WorldRow; href: string; lang: Lang }) {
  const { total, totalInr, currency, digits, lane, verdict, coverage } = receipt
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
      </th>
      <td>
        <VerdictBadge verdict={verdict} lang={lang} />
      </td>
      <td>
        <CoverageBadge coverage={coverage} lang={lang} />
      </td>
      <td class="n">{total === undefined ? '–' : money(total, currency, digits, lang)}</td>
      <td class="n">{totalInr === undefined ? '' : money(totalInr, 'INR', 2, lang)}</td>
      <td>{lane ? say(nameOf(lane), lang) : ''}</td>
      <td class="n">{days ? span(days[0], days[1], lang) : ''}</td>
    </tr>
  )
}

const Nothing = (page: Answered) => (
  <EmptyState title={say(REACH.nothing, page.frame.lang)}>
    <p>
      <a href={addressOf(page, { verdict: '', region: '', coverage: '', find: '' })}>
        {say(REACH.clear, page.frame.lang)}
      </a>
    </p>
  </EmptyState>
)

/** What each badge means, in a sentence. */
export const Legend = ({ lang }: { lang: Lang }) => (
  <details class="legend">
    <summary>{say(REACH.legend, lang)}</summary>
    <dl>
      {VERDICT_ORDER.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictBadge verdict={verdict} lang={lang} />
          </dt>
          <dd>{say(VERDICT_MEANINGS[verdict], lang)}</dd>
        </div>
      ))}
      {(['A', 'A-range', 'B', 'C'] as const).map((coverage) => (
        <div key={coverage}>
          <dt>
            <CoverageBadge coverage={coverage} lang={lang} />
          </dt>
          <dd>{say(COVERAGE_MEANINGS[coverage], lang)}</dd>
        </div>
      ))}
    </dl>
  </details>
)

const Foot = (page: Answered) => {
  const {
    frame: { lang },
    asked,
    book,
    parcel,
  } = page
  const version = shortVersion(book.version)
  return (
    <div class="below">
      <p>
        <ButtonLink href={link(page.frame, `/reach.csv${queryOf(asked, { version })}`)} download>
          {say(REACH.csv, lang)}
        </ButtonLink>
      </p>
      <p class="small">
        {say(REACH.versionLine, lang, { version, day: dayText(parcel.on, lang) })}{' '}
        <a href={addressOf(page)}>{say(REACH.share, lang)}</a>
      </p>
    </div>
  )
}
