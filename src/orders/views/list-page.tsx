/** Orders of all shops, the newest first. */
import { countryName } from '#kernel/country.ts'
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { dayText, money } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import type { OrderState } from '../rules/states.ts'
import type { Order } from '../store/orders.ts'
import { ORDER_STATES, ORDERS } from '../words/pages.ts'

export const ORDERS_A_PAGE = 30

export type ListProps = Readonly<{
  place: Place
  firm: Firm
  rows: readonly Order[]
  count: number
  page: number
  state: OrderState | undefined
  find: string
  /** Name of a marketplace by the account's id. */
  shops: ReadonlyMap<string, string>
}>

export function OrdersPage({ place, firm, rows, count, page, state, find, shops }: ListProps) {
  const { frame } = place
  const { lang } = frame
  const query = { ...(state ? { state } : {}), ...(find ? { find } : {}) }
  const searched = Object.keys(query).length > 0
  return (
    <Page frame={frame} title={`${say(ORDERS.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide firm">
        <p class="firm-about">{firm.name}</p>
        <h1>{say(ORDERS.title, lang)}</h1>
        <p class="lead">{say(ORDERS.lead, lang)}</p>
        {count === 0 && !searched ? (
          <EmptyState title={say(ORDERS.empty, lang)}>
            <ButtonLink href={firmLink(place, '/listings')}>{say(ORDERS.toOffers, lang)}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <form class="doors-variant no-print" method="get" action={firmLink(place, '/orders')}>
              <Hidden name="of" value={place.of ?? ''} />
              <TextField name="find" label={say(ORDERS.find, lang)} value={find} maxLength={60} />
              <SelectField
                name="state"
                label={say(ORDERS.state, lang)}
                value={state ?? ''}
                options={[{ value: '', label: say(ORDERS.any, lang) }, ...stateOptions(lang)]}
              />
              <Button look="quiet">{say(ORDERS.show, lang)}</Button>
            </form>
            {count === 0 ? (
              <EmptyState title={say(ORDERS.noneFound, lang)} />
            ) : (
              <>
                {rows.some(({ simulated }) => simulated) && (
                  <p class="small">{say(ORDERS.someSimulated, lang)}</p>
                )}
                <OrderTable place={place} rows={rows} shops={shops} />
              </>
            )}
            <Pagination
              lang={lang}
              page={page}
              pages={Math.ceil(count / ORDERS_A_PAGE)}
              href={(next) => firmLink(place, '/orders', { ...query, page: String(next) })}
            />
          </>
        )}
      </div>
    </Page>
  )
}

const stateOptions = (lang: Lang) =>
  Object.entries(ORDER_STATES).map(([value, words]) => ({ value, label: say(words, lang) }))

function OrderTable({ place, rows, shops }: Pick<ListProps, 'place' | 'rows' | 'shops'>) {
  const { lang } = place.frame
  const columns = [
    { id: 'order', head: say(ORDERS.order, lang) },
    { id: 'state', head: say(ORDERS.state, lang) },
    { id: 'shop', head: say(ORDERS.shop, lang) },
    { id: 'placed', head: say(ORDERS.placed, lang) },
    { id: 'total', head: say(ORDERS.total, lang), numeric: true },
  ]
  const data = rows.map((order) => ({
    id: order.id,
    cells: [
      <a key="order" href={firmLink(place, `/orders/${order.id}`)}>
        {order.outsideId}
      </a>,
      say(ORDER_STATES[order.state], lang) + (order.simulated ? ` · ${say(ORDERS.isSimulated, lang)}` : ''),
      `${shops.get(order.connectionId) ?? ''} · ${countryName(order.market, lang)}`,
      dayText(dayInIndia(order.placedAt), lang),
      order.total ? money(order.total.minor, order.total.currency, order.total.digits, lang) : '—',
    ],
  }))
  return <DataTable caption={say(ORDERS.title, lang)} columns={columns} rows={data} lang={lang} />
}
