/** The marketplace manager's desk: pipeline, findings, queue, limits, rejects. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { Button } from '#ui/button/button.tsx'
import { DataTable, type DataColumn, type DataRow } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { number } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { STAGES, type DeskFilters, type Scope, type Stage } from '../../rules/desk/stages.ts'
import type { Marketplaces } from '../../services.ts'
import type {
  FindingLine,
  PipelineFirm,
  QueueLine,
  QuotaLine,
  RejectLine,
} from '../../store/desk/pipeline.ts'
import { CHECK_TEXTS, RULE_TEXTS } from '../../words/checks/findings.ts'
import { DESK, STAGE_NAMES } from '../../words/desk/desk.ts'
import { findingSentence } from '../checks/sentence.ts'
import { marketplaceName } from '../publishing/names.ts'
import { SimulatedNotice } from '../publishing/offers-page.tsx'
import { ShortReason } from '../publishing/reasons.tsx'
import { wordOf } from '../shop/parts.tsx'

export const DESK_ROWS = 50

export type DeskProps = Readonly<{
  frame: Frame
  scopes: readonly Scope[]
  scope: Scope
  filters: DeskFilters
  firms: readonly PipelineFirm[]
  counts: ReadonlyMap<Stage, number>
  queue: readonly QueueLine[]
  rejects: readonly RejectLine[]
  findings: readonly FindingLine[]
  quota: readonly QuotaLine[]
  marketplaces: Marketplaces
}>

export function deskQuery(filters: DeskFilters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filters, page: filters.page > 1 ? filters.page : '' }))
    if (value) query.set(name, String(value))
  return query.size > 0 ? `?${query}` : ''
}

export function DeskPage(props: DeskProps) {
  const { frame, scope, marketplaces } = props
  const { lang } = frame
  const simulated = scope.marketplaces.some((key) => marketplaces.get(key)?.simulated)
  return (
    <Page frame={frame} title={`${say(DESK.title, lang)} · Dhow`} hidden>
      <div class="wide offers">
        <h1>{say(DESK.title, lang)}</h1>
        <p class="lead">{say(DESK.lead, lang)}</p>
        {simulated && <SimulatedNotice lang={lang} />}
        <Filter {...props} />
        <Stages {...props} />
        <Firms {...props} />
        <Part {...props} {...findingsPart(props)} />
        <Part {...props} {...queuePart(props)} />
        <Part {...props} {...rejectsPart(props)} />
        <Part {...props} {...quotaPart(props)} />
      </div>
    </Page>
  )
}

function Filter({ frame, scopes, scope, filters, marketplaces }: DeskProps) {
  const { lang } = frame
  return (
    <form class="card" method="get" action={link(frame, '/listings/desk')}>
      <Hidden name="stage" value={filters.stage ?? ''} />
      <div class="fields">
        <SelectField
          name="scope"
          label={say(DESK.scope, lang)}
          value={scope.key}
          options={scopes.map(({ key }) => ({
            value: key,
            label: key === 'all' ? say(DESK.everywhere, lang) : marketplaceName(marketplaces, key, lang),
          }))}
        />
        <TextField
          name="find"
          type="search"
          label={say(DESK.find, lang)}
          value={filters.find}
          maxLength={80}
        />
      </div>
      <div class="question-send">
        <Button look="quiet">{say(DESK.show, lang)}</Button>
      </div>
    </form>
  )
}

function Stages({ frame, filters, counts }: DeskProps) {
  const { lang } = frame
  const tab = (stage: Stage | undefined, label: string, count: number) => (
    <li key={stage ?? 'all'}>
      <a
        class="state-tab"
        href={link(frame, '/listings/desk') + deskQuery({ ...filters, stage, page: 1 })}
        aria-current={filters.stage === stage ? 'page' : undefined}
      >
        {label} <b>{number(count, lang)}</b>
      </a>
    </li>
  )
  return (
    <nav aria-label={say(DESK.stages, lang)}>
      <ul class="state-tabs">
        {tab(undefined, say(DESK.all, lang), totalOf(counts))}
        {STAGES.map((stage) => tab(stage, say(STAGE_NAMES[stage], lang), counts.get(stage) ?? 0))}
      </ul>
    </nav>
  )
}

const totalOf = (counts: ReadonlyMap<Stage, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

function Firms({ frame, filters, firms, counts }: DeskProps) {
  const { lang } = frame
  const total = filters.stage ? (counts.get(filters.stage) ?? 0) : totalOf(counts)
  const href = (page: number) => link(frame, '/listings/desk') + deskQuery({ ...filters, page })
  if (firms.length === 0) return <EmptyState title={say(DESK.nobody, lang)} />
  return (
    <section>
      <p class="device">
        <output>{say(DESK.count, lang, { count: number(total, lang) })}</output>{' '}
        <a
          class="link"
          href={link(frame, '/listings/desk.csv') + deskQuery({ ...filters, page: 1 })}
          download
        >
          {say(DESK.csv, lang)}
        </a>
      </p>
      <DataTable
        caption={say(DESK.firms, lang)}
        columns={heads(lang, FIRM_HEADS)}
        rows={firms.map(firmRow(lang))}
        lang={lang}
      />
      <Pagination lang={lang} page={filters.page} pages={Math.ceil(total / DESK_ROWS)} href={href} />
    </section>
  )
}

type Head = keyof typeof DESK
const FIRM_HEADS: readonly Head[] = ['firm', 'stage', 'products', 'live', 'moving', 'rejected', 'blocked']
const FIGURES: ReadonlySet<string> = new Set([
  'products',
  'live',
  'moving',
  'rejected',
  'blocked',
  'open',
  'waiting',
  'accounts',
  'taken',
  'turnedAway',
  'resting',
  'offers',
  'firms',
])

const heads = (lang: Lang, names: readonly Head[]): DataColumn[] =>
  names.map((id) => ({ id, head: say(DESK[id], lang), ...(FIGURES.has(id) ? { numeric: true } : {}) }))

const firmRow =
  (lang: Lang) =>
  (firm: PipelineFirm): DataRow => ({
    id: firm.id,
    cells: [
      <>
        {firm.name} <span class="small">{wordOf(DISTRICTS, firm.district, lang) ?? ''}</span>
      </>,
      say(STAGE_NAMES[firm.stage], lang),
      ...[firm.products, firm.live, firm.moving, firm.rejected, firm.blocked].map((count) =>
        number(count, lang),
      ),
    ],
  })

type Lines = Readonly<{ title: Head; none: Head; columns: readonly Head[]; rows: readonly DataRow[] }>

const Part = ({ frame: { lang }, title, none, columns, rows }: DeskProps & Lines) => (
  <section>
    <h2>{say(DESK[title], lang)}</h2>
    {rows.length === 0 ? (
      <p>{say(DESK[none], lang)}</p>
    ) : (
      <DataTable caption={say(DESK[title], lang)} columns={heads(lang, columns)} rows={rows} lang={lang} />
    )}
  </section>
)

/** Rows of an older program may name a rule that this one has no words for. */
const isKnown = ({ rule, check }: FindingLine): boolean =>
  Object.hasOwn(RULE_TEXTS, rule) || Object.hasOwn(CHECK_TEXTS, check)

const findingsPart = ({ frame: { lang }, findings, marketplaces }: DeskProps): Lines => ({
  title: 'findings',
  none: 'findingsNone',
  columns: ['firm', 'offer', 'finding', 'weight'],
  rows: findings.map((one, at) => ({
    id: String(at),
    cells: [
      one.firm,
      `${one.sku} · ${countryName(one.market, lang)} · ${marketplaceName(marketplaces, one.marketplace, lang)}`,
      <>
        {isKnown(one) ? findingSentence(one, lang) : <code>{one.rule}</code>}{' '}
        {one.said && <span class="small">{say(DESK.said, lang, { text: one.said })}</span>}
      </>,
      say(one.weight === 'block' ? DESK.block : DESK.warn, lang),
    ],
  })),
})

const queuePart = ({ frame: { lang }, queue, marketplaces }: DeskProps): Lines => ({
  title: 'queue',
  none: 'queueNone',
  columns: ['firm', 'marketplace', 'open', 'waiting', 'live', 'rejected', 'note'],
  rows: queue.map((line) => ({
    id: line.account,
    cells: [
      line.firm,
      marketplaceName(marketplaces, line.marketplace, lang),
      ...[line.open, line.waiting, line.live, line.rejected].map((count) => number(count, lang)),
      line.paused ? say(DESK.paused, lang) : line.held ? say(DESK.held, lang) : '',
    ],
  })),
})

const rejectsPart = ({ frame: { lang }, rejects, marketplaces }: DeskProps): Lines => ({
  title: 'rejects',
  none: 'rejectsNone',
  columns: ['reason', 'marketplace', 'offers', 'firms'],
  rows: rejects.map(({ marketplace, code, text, offers, firms }) => ({
    id: `${marketplace}.${code}`,
    cells: [
      <ShortReason reasons={[{ code, text, severity: 'error', attributes: [] }]} lang={lang} />,
      marketplaceName(marketplaces, marketplace, lang),
      number(offers, lang),
      number(firms, lang),
    ],
  })),
})

const quotaPart = ({ frame: { lang }, quota, marketplaces }: DeskProps): Lines => ({
  title: 'quota',
  none: 'quotaNone',
  columns: ['operation', 'marketplace', 'accounts', 'taken', 'turnedAway', 'resting'],
  rows: quota.map((line) => ({
    id: `${line.marketplace}.${line.operation}`,
    cells: [
      <code>{line.operation}</code>,
      marketplaceName(marketplaces, line.marketplace, lang),
      number(line.accounts, lang),
      number(line.taken, lang),
      number(line.turnedAway, lang),
      number(line.paused, lang),
    ],
  })),
})
