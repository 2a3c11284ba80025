/** One product: its accounts and countries side by side, in the published order. */
import { countryName } from '#kernel/country.ts'
import { say, type Lang } from '#kernel/words.ts'
import { textIn, type Product } from '#catalogue/rules/product.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { DataTable, type DataColumn } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Hidden, SelectField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { money, number, percentBps } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import type { Option, Ranked } from '../../rules/ranking/rank.ts'
import type { Marketplaces } from '../../services.ts'
import { VERDICT_NAMES, WHERE } from '../../words/ranking/ranking.ts'
import { ListingWays } from '../publishing/listing-ways.tsx'
import { marketplaceName } from '../publishing/names.ts'
import { SimulatedNotice } from '../publishing/offers-page.tsx'

/** An option with what the page says about it. */
export type PlaceToSell = Option &
  Readonly<{
    account: string
    marketplace: string
    market: string
    simulated: boolean
    feeBps: number
    /** The fee is our estimate, not what she told. */
    estimate: boolean
  }>

export type WhereProps = Readonly<{
  place: Place
  firm: Firm
  products: readonly Product[]
  chosen: Product | undefined
  ranked: readonly Ranked<PlaceToSell>[]
  /** The one country asked for. */
  to: string | undefined
  countries: readonly string[]
  /** Keys of marketplaces that she has not joined, shuffled by day. */
  others: readonly string[]
  marketplaces: Marketplaces
}>

export function WherePage(props: WhereProps) {
  const { place, firm, products, chosen, ranked, others, marketplaces } = props
  const { frame } = place
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(WHERE.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide offers">
        <p class="firm-about">{firm.name}</p>
        <h1>{say(WHERE.title, lang)}</h1>
        <p class="lead">{say(WHERE.lead, lang)}</p>
        <ListingWays place={place} />
        {ranked.some(({ option }) => option.simulated) && <SimulatedNotice lang={lang} />}
        {products.length > 0 && (
          <form class="card" method="get" action={firmLink(place, '/listings/where')}>
            <Hidden name="of" value={place.of ?? ''} />
            <SelectField
              name="product"
              label={say(WHERE.product, lang)}
              value={chosen?.id ?? ''}
              options={products.map(({ id, title }) => ({
                value: id,
                label: textIn(title, lang)?.text ?? id.slice(0, 8),
              }))}
            />
            <CountryField {...props} />
            <Button look="quiet">{say(WHERE.show, lang)}</Button>
          </form>
        )}
        {ranked.length === 0 ? (
          <EmptyState title={say(WHERE.none, lang)} />
        ) : (
          <>
            <DataTable
              caption={say(WHERE.title, lang)}
              columns={columnsOf(lang)}
              rows={ranked.map((one) => rowOf(props, one))}
              lang={lang}
            />
            <p class="small">{say(WHERE.samePrice, lang)}</p>
          </>
        )}
        <p>
          <a class="link" href={link(frame, '/listings/ranking')}>
            {say(WHERE.how, lang)}
          </a>
        </p>
        {others.length > 0 && (
          <p>
            {say(WHERE.notJoined, lang)}{' '}
            <a class="link" href={firmLink(place, '/listings/connect')}>
              {others.map((key) => marketplaceName(marketplaces, key, lang)).join(' · ')}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}

/** One country in which all are compared; the best of each where none is chosen. */
const CountryField = ({ place: { frame }, countries, to }: WhereProps) => (
  <SelectField
    name="to"
    label={say(WHERE.country, frame.lang)}
    value={to ?? ''}
    options={[
      { value: '', label: say(WHERE.best, frame.lang) },
      ...countries
        .map((value) => ({ value, label: countryName(value, frame.lang) }))
        .sort((a, b) => a.label.localeCompare(b.label, frame.lang)),
    ]}
  />
)

const columnsOf = (lang: Lang): DataColumn[] => [
  { id: 'place', head: say(WHERE.place, lang) },
  { id: 'where', head: say(WHERE.where, lang) },
  { id: 'verdict', head: say(WHERE.verdict, lang) },
  { id: 'net', head: say(WHERE.net, lang), numeric: true },
  { id: 'papers', head: say(WHERE.papers, lang), numeric: true },
  { id: 'money', head: say(WHERE.money, lang) },
]

function rowOf(
  { place: at, chosen, ranked, marketplaces }: WhereProps,
  { place, option }: Ranked<PlaceToSell>,
) {
  const { lang } = at.frame
  const shared = ranked.filter((one) => one.place === place).length > 1
  const { market, account, marketplace, net, feeBps, estimate, papers, moneyDays, verdict } = option
  const to = { to: `${account}.${market}`, ...(chosen ? { product: chosen.id } : {}) }
  return {
    id: `${account}.${market}`,
    cells: [
      shared ? say(WHERE.shared, lang, { place: number(place, lang) }) : number(place, lang),
      <>
        {countryName(market, lang)} · {marketplaceName(marketplaces, marketplace, lang)}{' '}
        {verdict !== 'closed' && (
          <a class="link" href={firmLink(at, '/listings/choose', to)}>
            {say(WHERE.offer, lang)}
          </a>
        )}
      </>,
      say(VERDICT_NAMES[verdict], lang),
      <>
        {net === undefined ? say(WHERE.unknown, lang) : money(net, 'INR', 2, lang)}{' '}
        <span class="small">
          {say(WHERE.fee, lang, { fee: percentBps(feeBps, lang) })} (
          {say(estimate ? WHERE.estimate : WHERE.own, lang)})
        </span>
      </>,
      papers === undefined ? say(WHERE.unknown, lang) : number(papers, lang),
      moneyDays === undefined
        ? say(WHERE.byAgreement, lang)
        : say(WHERE.days, lang, { days: number(moneyDays, lang) }),
    ],
  }
}
