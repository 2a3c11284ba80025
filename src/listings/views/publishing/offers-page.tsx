/** A firm's offers: how far publishing is, how many stand where, each with its state, and what may be done. */
import { countryName } from '#kernel/country.ts'
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { DataTable, type DataColumn, type DataRow } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField, Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { dayText, money, number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { queryOf, type Filters } from '../../rules/publishing/filters.ts'
import { STATES, type State } from '../../rules/publishing/states.ts'
import type { Marketplaces } from '../../services.ts'
import type { Account } from '../../store/connections/connections.ts'
import type { ListedOffer, RunProgress } from '../../store/publishing/list.ts'
import { WHY_SHORT } from '../../words/publishing/messages.ts'
import { OFFERS, STATE_NAMES } from '../../words/publishing/pages.ts'
import { ListingWays } from './listing-ways.tsx'
import { marketplaceName } from './names.ts'
import { ShortReason } from './reasons.tsx'
import { Runs, REFRESH_SECONDS } from './runs.tsx'

export const PAGE_ROWS = 50

export type OffersProps = Readonly<{
  place: Place
  firm: Firm
  filters: Filters
  offers: readonly ListedOffer[]
  counts: ReadonlyMap<State, number>
  accounts: readonly Account[]
  markets: readonly string[]
  runs: readonly RunProgress[]
  marketplaces: Marketplaces
  /** The viewer may publish and close. */
  mayWrite: boolean
  watching: boolean
  said?: string | undefined
  wrong?: string | undefined
}>

export const totalOf = (counts: ReadonlyMap<State, number>, state?: State): number =>
  state ? (counts.get(state) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0)

export function OffersPage(props: OffersProps) {
  const { place, firm, accounts, counts, runs, watching, said, wrong } = props
  const { frame } = place
  const { lang } = frame
  const title = say(OFFERS.title, lang)
  const working = runs.some(({ open, waiting }) => open + waiting > 0)
  return (
    <Page
      frame={frame}
      title={`${title} · ${firm.name} · Dhow`}
      hidden
      refreshAfter={working && watching ? REFRESH_SECONDS : undefined}
    >
      <div class="wide offers">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <p class="lead">{say(OFFERS.lead, lang)}</p>
        <ListingWays place={place} />
        {accounts.some(({ simulated }) => simulated) && <SimulatedNotice lang={lang} />}
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
        <Runs {...props} />
        {totalOf(counts) === 0 && !isNarrowed(props.filters) ? (
          <NoOffers place={place} />
        ) : (
          <Found {...props} />
        )}
      </div>
    </Page>
  )
}

/** Stands on every page on which something of a simulated marketplace is shown. */
export const SimulatedNotice = ({ lang }: { lang: Lang }) => (
  <Notice kind="info" title={say(OFFERS.simulatedTag, lang)}>
    <p>{say(OFFERS.simulated, lang)}</p>
  </Notice>
)

const isNarrowed = ({ find, state, account, market }: Filters): boolean =>
  find !== '' || [state, account, market].some((one) => one !== undefined)

const NoOffers = ({ place }: { place: Place }) => (
  <EmptyState title={say(OFFERS.none, place.frame.lang)}>
    <p>{say(OFFERS.noneHint, place.frame.lang)}</p>
    <p>
      <ButtonLink href={firmLink(place, '/listings/connect')}>
        {say(OFFERS.accounts, place.frame.lang)}
      </ButtonLink>
    </p>
  </EmptyState>
)

/** An address of this list that keeps whose firm it is. */
export const listLink = (
  place: Place,
  filters: Partial<Filters>,
  more: Record<string, string> = {},
): string => firmLink(place, '/listings', Object.fromEntries(new URLSearchParams(queryOf(filters, more))))

function Found(props: OffersProps) {
  const { place, filters, offers, counts, mayWrite } = props
  const { lang } = place.frame
  const total = totalOf(counts, filters.state)
  const csv = firmLink(
    place,
    '/listings.csv',
    Object.fromEntries(new URLSearchParams(queryOf({ ...filters, page: 1 }))),
  )
  const list = (
    <>
      <div class="device">
        <p>
          <output>{say(OFFERS.count, lang, { count: number(total, lang) })}</output>
        </p>
        <p>
          <a class="link" href={csv} download>
            {say(OFFERS.csv, lang)}
          </a>
        </p>
      </div>
      <DataTable
        caption={say(OFFERS.title, lang)}
        columns={columnsOf(lang)}
        rows={rowsOf(props)}
        lang={lang}
      />
      <Pagination
        lang={lang}
        page={filters.page}
        pages={Math.ceil(total / PAGE_ROWS)}
        href={(page) => listLink(place, { ...filters, page })}
      />
    </>
  )
  return (
    <>
      <States {...props} />
      <Filter {...props} />
      {offers.length === 0 ? (
        <EmptyState title={say(OFFERS.noneFound, lang)} />
      ) : mayWrite ? (
        <form method="post" action={listLink(place, filters)}>
          <CsrfField frame={place.frame} />
          {list}
          <Several lang={lang} total={total} state={filters.state} />
        </form>
      ) : (
        list
      )}
    </>
  )
}

function States({ place, filters, counts }: OffersProps) {
  const { lang } = place.frame
  const tab = (state: State | undefined, label: string) => (
    <li key={state ?? 'all'}>
      <a
        class="state-tab"
        href={listLink(place, { ...filters, state, page: 1 })}
        aria-current={filters.state === state ? 'page' : undefined}
      >
        {label} <b>{number(totalOf(counts, state), lang)}</b>
      </a>
    </li>
  )
  return (
    <nav aria-label={say(OFFERS.states, lang)}>
      <ul class="state-tabs">
        {tab(undefined, say(OFFERS.all, lang))}
        {STATES.filter((state) => counts.has(state) || state === filters.state).map((state) =>
          tab(state, say(STATE_NAMES[state], lang)),
        )}
      </ul>
    </nav>
  )
}

function Filter({ place, filters, accounts, markets, marketplaces }: OffersProps) {
  const { lang } = place.frame
  const all = { value: '', label: say(OFFERS.all, lang) }
  return (
    <form class="card" method="get" action={firmLink(place, '/listings')}>
      <Hidden name="of" value={place.of ?? ''} />
      <Hidden name="state" value={filters.state ?? ''} />
      <div class="fields">
        <TextField
          name="find"
          type="search"
          label={say(OFFERS.find, lang)}
          value={filters.find}
          maxLength={100}
        />
        <SelectField
          name="account"
          label={say(OFFERS.account, lang)}
          value={filters.account ?? ''}
          options={[
            all,
            ...accounts.map(({ id, marketplace, seller }) => ({
              value: id,
              label: `${marketplaceName(marketplaces, marketplace, lang)} · ${seller}`,
            })),
          ]}
        />
        <SelectField
          name="market"
          label={say(OFFERS.market, lang)}
          value={filters.market ?? ''}
          options={[all, ...markets.map((value) => ({ value, label: countryName(value, lang) }))]}
        />
      </div>
      <div class="question-send">
        <Button look="quiet">{say(OFFERS.show, lang)}</Button>
      </div>
    </form>
  )
}

const columnsOf = (lang: Lang): DataColumn[] => [
  { id: 'offer', head: say(OFFERS.offer, lang) },
  { id: 'where', head: say(OFFERS.where, lang) },
  { id: 'price', head: say(OFFERS.price, lang), numeric: true },
  { id: 'pieces', head: say(OFFERS.pieces, lang), numeric: true },
  { id: 'state', head: say(OFFERS.state, lang) },
  { id: 'since', head: say(OFFERS.since, lang) },
]

const rowsOf = ({ place, offers, marketplaces, mayWrite }: OffersProps): DataRow[] =>
  offers.map((offer) => {
    const { lang } = place.frame
    const market = countryName(offer.market, lang)
    return {
      id: offer.id,
      cells: [
        <span class="device-does">
          {mayWrite && (
            <label class="check">
              <input type="checkbox" name="offer" value={offer.id} />
              <span class="sr">{say(OFFERS.tick, lang, { sku: offer.sku, market })}</span>
            </label>
          )}
          <span>
            <a class="link" href={firmLink(place, `/listings/offer/${offer.id}`)}>
              {offer.sku}
            </a>
            <span class="small offer-title">{offer.title}</span>
          </span>
        </span>,
        `${market} · ${marketplaceName(marketplaces, offer.marketplace, lang)}`,
        offer.price === null ? '' : money(offer.price, offer.currency, offer.digits, lang),
        number(offer.quantity, lang),
        <StateCell offer={offer} lang={lang} />,
        dayText(dayInIndia(offer.stateSince), lang),
      ],
    }
  })

export const StateBadge = ({ state, lang }: { state: State; lang: Lang }) => (
  <b class={`offer-state offer-${state}`}>{say(STATE_NAMES[state], lang)}</b>
)

const StateCell = ({ offer, lang }: { offer: ListedOffer; lang: Lang }) => (
  <>
    <StateBadge state={offer.state} lang={lang} />
    {offer.closedWhy && <span class="small"> {say(WHY_SHORT[offer.closedWhy], lang)}</span>}
    {offer.state === 'rejected' && <ShortReason reasons={offer.reasons} lang={lang} />}
  </>
)

const Several = ({ lang, total, state }: { lang: Lang; total: number; state: State | undefined }) => (
  <fieldset class="card desk-bulk">
    <legend>{say(OFFERS.several, lang)}</legend>
    <CheckField
      name="everything"
      value="yes"
      label={say(OFFERS.everything, lang, { count: number(total, lang) })}
      checked={false}
    />
    <p class="device-does">
      <button type="submit" name="deed" value="publish" class="button button-main">
        {say(state === 'rejected' ? OFFERS.again : state === 'closed' ? OFFERS.reopen : OFFERS.publish, lang)}
      </button>
      <button type="submit" name="deed" value="close" class="button button-quiet">
        {say(OFFERS.close, lang)}
      </button>
    </p>
  </fieldset>
)
