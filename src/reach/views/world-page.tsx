/** The answer for the whole world: the map, counts, filters, one row for each destination, and the answer as files. */
import { say } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Page } from '#ui/page/page.tsx'
import { queryOf } from '../form.ts'
import { REACH } from '../words.ts'
import { WORLD } from '../words/world.ts'
import { AsOfForm, worldKeeps } from './as-of-form.tsx'
import { Downloads } from './downloads.tsx'
import { Legend } from './legend.tsx'
import { Newer } from './newer.tsx'
import { QuestionForm } from './question-form.tsx'
import { otherDay, productName, questionLine, shortVersion, type Answered } from './question.ts'
import { addressOf } from './world-address.ts'
import { WorldDifference, type Before } from './world-diff.tsx'
import { Counts, FilterForm } from './world-filters.tsx'
import { WorldFigure } from './world-map-figure.tsx'
import { Destinations } from './world-table.tsx'
import { compared, filterRows, readSorting, sortByDifference, sortRows, type WorldRow } from './world.ts'

export type WorldPageProps = Answered & Readonly<{ rows: readonly WorldRow[]; was?: Before }>

export function WorldPage(page: WorldPageProps) {
  const { frame, asked, parcel, rows } = page
  const { lang } = frame
  const title = say(REACH.answerTitle, lang, { product: productName(parcel.items[0]!.hs, lang) })
  const faceted = changedOnly(page, filterRows(rows, { ...asked, verdict: '' }))
  const shown = sorted(page, filterRows(faceted, asked))
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide">
        <h1>{title}</h1>
        <p class="asked">{questionLine(page)}</p>
        <Newer {...page} />
        <div class="askers">
          <details class="card change">
            <summary>{say(REACH.change, lang)}</summary>
            <QuestionForm {...page} again />
          </details>
          <AsOfForm
            page={page}
            path="/reach"
            stop={addressOf(page, { against: '', only: '' })}
            also={worldKeeps}
          />
        </div>
        <Counts {...page} faceted={faceted} />
        <WorldFigure {...page} shown={shown} />
        <FilterForm {...page} />
        <List {...page} shown={shown} />
        <Legend lang={lang} />
        <Foot {...page} />
      </div>
      <script defer src={frame.asset('reach.js')} />
    </Page>
  )
}

function changedOnly({ asked, was }: WorldPageProps, rows: readonly WorldRow[]): readonly WorldRow[] {
  if (!was || asked.only !== 'changed') return rows
  return rows.filter(({ receipt }) => !compared(was.get(receipt.to), receipt).same)
}

/** Where two days are compared and no order is asked for, the widest change comes first. */
function sorted({ asked, was, frame }: WorldPageProps, rows: readonly WorldRow[]): WorldRow[] {
  const byName = sortRows(rows, readSorting(asked.sort), frame.lang)
  return was && asked.sort === '' ? sortByDifference(byName, was) : byName
}

function List(page: WorldPageProps & { shown: readonly WorldRow[] }) {
  const other = otherDay(page)
  const { shown, was } = page
  return (
    <div id="list" tabIndex={-1} data-live>
      {shown.length === 0 ? (
        <Nothing {...page} />
      ) : was && other ? (
        <WorldDifference {...page} was={was} day={other.day} />
      ) : (
        <Destinations {...page} />
      )}
    </div>
  )
}

const Nothing = (page: Answered) => (
  <EmptyState title={say(REACH.nothing, page.frame.lang)}>
    <p>
      <a href={addressOf(page, { verdict: '', region: '', coverage: '', find: '', only: '' })}>
        {say(REACH.clear, page.frame.lang)}
      </a>
    </p>
  </EmptyState>
)

const Foot = (page: Answered) => {
  const { frame, asked, book, parcel } = page
  const { lang } = frame
  const version = shortVersion(book.version)
  const file = (ending: string) => link(frame, `/reach.${ending}${queryOf(asked, { version })}`)
  return (
    <div class="below">
      <Downloads
        lang={lang}
        files={[
          { href: file('pdf'), name: WORLD.asPdf, type: 'PDF', kilobytes: 500 },
          { href: file('xlsx'), name: WORLD.asXlsx, type: 'XLSX', kilobytes: 100 },
          { href: file('csv'), name: WORLD.asCsv, type: 'CSV', kilobytes: 200 },
        ]}
      />
      <p class="small">
        {say(REACH.versionLine, lang, { version, day: dayText(parcel.on, lang) })}{' '}
        <a href={addressOf(page)}>{say(REACH.share, lang)}</a>
      </p>
    </div>
  )
}
