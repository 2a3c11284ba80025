/** The officer's list: search, filters, firms with their next step, and what may be done with several at once. */
import { say, type Lang } from '#kernel/words.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { DataTable, type DataColumn, type DataRow } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { SelectField, TextField, type Option } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { AGES, queryOf, writeCursor, type Filters } from '../../rules/desk/filters.ts'
import { SECTORS } from '../../rules/makes.ts'
import { COUNTED, type ListedFirm } from '../../store/desk/list.ts'
import { CLUSTERS } from '../../words/clusters.ts'
import { DISTRICTS } from '../../words/districts.ts'
import { SECTOR_NAMES } from '../../words/makes.ts'
import { BULK, DESK } from '../../words/desk/desk.ts'
import {
  clusterName,
  daysOn,
  districtName,
  named,
  nameLang,
  sectorNames,
  stepsText,
  stepTitle,
} from './listed.ts'

export type DeskProps = Readonly<{
  frame: Frame
  filters: Filters
  firms: readonly ListedFirm[]
  count: number
  more: boolean
  /** A page after the first. */
  onward: boolean
  now: Date
  /** What the filters offer: those of the officer's areas. */
  districts: readonly string[]
  clusters: readonly string[]
  tags: readonly string[]
  /** Names of officers by their ids. */
  officers: ReadonlyMap<string, string>
  said?: string | undefined
  wrong?: string | undefined
}>

export function DeskPage(props: DeskProps) {
  const { frame, firms, said, wrong } = props
  const { lang } = frame
  const title = say(DESK.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide desk">
        <h1>{title}</h1>
        <p class="lead">{say(DESK.lead, lang)}</p>
        <p class="device-does">
          <ButtonLink href={link(frame, '/desk/duplicates')}>{say(DESK.duplicates, lang)}</ButtonLink>
          <ButtonLink href={link(frame, '/desk/import')}>{say(DESK.importer, lang)}</ButtonLink>
        </p>
        {said && (
          <Notice kind="success" lang={lang}>
            <p>{said}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <FilterForm {...props} />
        {firms.length === 0 ? (
          <EmptyState title={say(DESK.none, lang)}>
            <p>{say(DESK.noneHint, lang)}</p>
          </EmptyState>
        ) : (
          <List {...props} />
        )}
      </div>
    </Page>
  )
}

const all = (lang: Lang): Option => ({ value: '', label: say(DESK.any, lang) })

function FilterForm({ frame, filters, districts, clusters, tags }: DeskProps) {
  const { lang } = frame
  const select = (name: string, label: string, value: string | number | undefined, options: Option[]) => (
    <SelectField name={name} label={label} value={String(value ?? '')} options={[all(lang), ...options]} />
  )
  const named = (ids: readonly string[], name: (id: string, lang: Lang) => string): Option[] =>
    ids
      .map((value) => ({ value, label: name(value, lang) }))
      .sort((a, b) => a.label.localeCompare(b.label, lang))
  const { district, cluster, sector, rung, age, tag, officer } = filters
  const narrowed = [district, cluster, sector, rung, age, tag, officer].some((one) => one !== undefined)
  return (
    <form class="card desk-filters" method="get" action={link(frame, '/desk')}>
      <div class="fields">
        <TextField
          name="find"
          type="search"
          label={say(DESK.find, lang)}
          value={filters.find}
          maxLength={100}
          class="field-wide"
        />
        <SelectField
          name="order"
          label={say(DESK.order, lang)}
          value={filters.order}
          options={[
            { value: 'age', label: say(DESK.orderAge, lang) },
            { value: 'name', label: say(DESK.orderName, lang) },
            { value: 'newest', label: say(DESK.orderNewest, lang) },
          ]}
        />
      </div>
      <details open={narrowed}>
        <summary>{say(DESK.filters, lang)}</summary>
        <div class="fields">
          {select('district', say(DESK.district, lang), filters.district, named(districts, districtName))}
          {select('cluster', say(DESK.cluster, lang), filters.cluster, named(clusters, clusterName))}
          {select(
            'sector',
            say(DESK.sector, lang),
            filters.sector,
            SECTORS.map((value) => ({ value, label: say(SECTOR_NAMES[value], lang) })),
          )}
          {select(
            'rung',
            say(DESK.rung, lang),
            filters.rung,
            Array.from({ length: 16 }, (_, rung) => ({ value: String(rung), label: String(rung) })),
          )}
          {select(
            'age',
            say(DESK.age, lang),
            filters.age,
            AGES.map((days) => ({ value: String(days), label: say(DESK.ageDays, lang, { days }) })),
          )}
          {tags.length > 0 &&
            select(
              'tag',
              say(DESK.tag, lang),
              filters.tag,
              tags.map((tag) => ({ value: tag, label: tag })),
            )}
          {select('mine', say(DESK.whose, lang), filters.officer && 'yes', [
            { value: 'yes', label: say(DESK.mine, lang) },
          ])}
        </div>
      </details>
      <div class="question-send">
        <Button>{say(DESK.show, lang)}</Button>
      </div>
    </form>
  )
}

const countText = (count: number, lang: Lang): string =>
  count > COUNTED
    ? say(DESK.countMore, lang, { count: number(COUNTED, lang) })
    : count === 1
      ? say(DESK.countOne, lang)
      : say(DESK.count, lang, { count: number(count, lang) })

function List(props: DeskProps) {
  const { frame, filters, firms, count, more, onward } = props
  const { lang } = frame
  const last = firms.at(-1)
  const asked = queryOf(filters)
  return (
    <form method="post" action={link(frame, `/desk${asked}`)} class="desk-list">
      <CsrfField frame={frame} />
      <div class="device">
        <p>
          <output>{countText(count, lang)}</output>
        </p>
        <p>
          <a class="link" href={link(frame, `/desk.csv${asked}`)} download>
            {say(DESK.csv, lang)}
          </a>{' '}
          <a class="link" href={link(frame, `/desk.xlsx${asked}`)} download>
            {say(DESK.xlsx, lang)}
          </a>
        </p>
      </div>
      <DataTable caption={say(DESK.title, lang)} columns={columnsOf(lang)} rows={rowsOf(props)} lang={lang} />
      <nav class="pagination" aria-label={countText(count, lang)}>
        {onward && (
          <a class="button button-quiet" href={link(frame, `/desk${asked}`)}>
            {say(DESK.first, lang)}
          </a>
        )}
        {more && last && (
          <a
            class="button button-quiet"
            rel="next"
            href={link(frame, `/desk${queryOf(filters, { after: writeCursor(last.cursor) })}`)}
          >
            {say(DESK.more, lang)}
          </a>
        )}
      </nav>
      <Bulk lang={lang} />
    </form>
  )
}

const columnsOf = (lang: Lang): DataColumn[] => [
  { id: 'firm', head: say(DESK.firm, lang) },
  { id: 'district', head: say(DESK.district, lang) },
  { id: 'sector', head: say(DESK.sector, lang) },
  { id: 'steps', head: say(DESK.steps, lang) },
  { id: 'next', head: say(DESK.next, lang) },
  { id: 'days', head: say(DESK.days, lang), numeric: true },
  { id: 'officer', head: say(DESK.officer, lang) },
]

const rowsOf = ({ frame, firms, now, officers }: DeskProps): DataRow[] =>
  firms.map((firm) => {
    const { lang } = frame
    const place = [districtName(firm.district, lang), clusterName(firm.cluster, lang)].filter(Boolean)
    return {
      id: firm.id,
      cells: [
        <span class="device-does">
          <label class="check">
            <input type="checkbox" name="firm" value={firm.id} />
            <span class="sr">{say(DESK.choose, lang, { name: firm.name })}</span>
          </label>
          <span>
            <a class="link" href={link(frame, `/desk/firm/${firm.id}`)} lang={nameLang(firm.name)}>
              {firm.name}
            </a>
            {firm.demo && <span class="tag"> {say(DESK.demo, lang)}</span>}
            {firm.tags.map((tag) => (
              <span key={tag} class="tag">
                {' '}
                {tag}
              </span>
            ))}
          </span>
        </span>,
        place.join(', '),
        sectorNames(firm.sectors, lang),
        stepsText(firm, lang),
        stepTitle(firm.nextStep, lang),
        number(daysOn(firm, now), lang),
        firm.officer === null ? '' : (officers.get(firm.officer) ?? ''),
      ],
    }
  })

const Bulk = ({ lang }: { lang: Lang }) => (
  <fieldset class="card desk-bulk">
    <legend>{say(BULK.title, lang)}</legend>
    <div class="fields">
      <SelectField
        name="deed"
        label={say(BULK.what, lang)}
        value="take"
        options={(['take', 'give', 'remind', 'tag', 'untag'] as const).map((value) => ({
          value,
          label: named(BULK, value, lang),
        }))}
      />
      <TextField
        name="word"
        label={`${say(BULK.word, lang)} / ${say(BULK.to, lang)}`}
        value=""
        maxLength={254}
      />
    </div>
    <div class="question-send">
      <Button look="quiet">{say(BULK.send, lang)}</Button>
    </div>
  </fieldset>
)

export const DESK_DISTRICTS = Object.keys(DISTRICTS)
export const DESK_CLUSTERS = Object.keys(CLUSTERS)
