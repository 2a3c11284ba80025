/** One order: what, to whom, what happened, and where it could not be sent, what is still to be done. */
import { countryName } from '#kernel/country.ts'
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { dayText, money, number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Apology } from '../store/apologies.ts'
import { BUYER_DAYS } from '../store/holdings.ts'
import type { Buyer, Order, OrderLine, OrderStep } from '../store/orders.ts'
import { ORDER_STATES, ORDERS } from '../words/pages.ts'

export type OrderProps = Readonly<{
  place: Place
  firm: Firm
  order: Order
  lines: readonly OrderLine[]
  steps: readonly OrderStep[]
  buyer: Buyer | null
  apology: Apology | undefined
  shop: string
  mayWrite: boolean
}>

export function OrderPage(props: OrderProps) {
  const { place, firm, order, shop } = props
  const { frame } = place
  const { lang } = frame
  const { total } = order
  return (
    <Page frame={frame} title={`${order.outsideId} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow firm">
        <nav class="product-back" aria-label={say(ORDERS.title, lang)}>
          <a href={firmLink(place, '/orders')}>{say(ORDERS.title, lang)}</a>
        </nav>
        <h1>{order.outsideId}</h1>
        <p class="lead">
          <b>{say(ORDER_STATES[order.state], lang)}</b> · {shop} · {countryName(order.market, lang)} ·{' '}
          {dayText(dayInIndia(order.placedAt), lang)}
          {total && ` · ${money(total.minor, total.currency, total.digits, lang)}`}
        </p>
        {order.simulated && <p class="small">{say(ORDERS.simulated, lang)}</p>}
        <SoldOut {...props} />
        <Lines {...props} />
        <SendTo {...props} />
        <h2>{say(ORDERS.history, lang)}</h2>
        <ol>
          {props.steps.map(({ state, at }, index) => (
            <li key={index}>
              {dayText(dayInIndia(at), lang)}: {say(ORDER_STATES[state], lang)}
            </li>
          ))}
        </ol>
      </div>
    </Page>
  )
}

const WAYS = { waiting: ORDERS.waiting, sent: ORDERS.sent, 'by-hand': ORDERS.byHand } as const

function SoldOut({ place, order, apology, mayWrite }: OrderProps) {
  const { frame } = place
  const { lang } = frame
  if (!apology) return null
  const { refund, way, doneAt } = apology
  const amount = refund
    ? money(refund.minor, refund.currency, refund.digits, lang)
    : say(ORDERS.wholeAmount, lang)
  return (
    <Notice kind={doneAt ? 'success' : 'warning'} lang={lang}>
      <p>{say(ORDERS.soldOut, lang)}</p>
      <p>{say(WAYS[way], lang, { refund: amount })}</p>
      {way === 'by-hand' && <blockquote lang={apology.lang}>{apology.body}</blockquote>}
      {doneAt && <p>{say(ORDERS.doneOn, lang, { day: dayText(dayInIndia(doneAt), lang) })}</p>}
      {way === 'by-hand' && !doneAt && mayWrite && (
        <form method="post" action={firmLink(place, `/orders/${order.id}/paid-back`)}>
          <CsrfField frame={frame} />
          <Button>{say(ORDERS.done, lang)}</Button>
        </form>
      )}
    </Notice>
  )
}

function Lines({ place: { frame }, order, lines }: OrderProps) {
  const { lang } = frame
  return (
    <section>
      <h2>{say(ORDERS.lines, lang)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.outsideId}>
            {number(line.quantity, lang)} × <code>{line.sku}</code> {line.title}
            {line.priceMinor !== null &&
              order.total &&
              ` · ${money(line.priceMinor, order.total.currency, order.total.digits, lang)}`}
            {line.variantId === null && <span class="small"> ({say(ORDERS.unknownSku, lang)})</span>}
          </li>
        ))}
      </ul>
      {order.taxCollected && <p class="small">{say(ORDERS.taxCollected, lang)}</p>}
      {order.importNumber && (
        <p>
          {say(ORDERS.importNumber, lang)}: <code>{order.importNumber}</code>
        </p>
      )}
    </section>
  )
}

function SendTo({ place: { frame }, buyer, order }: OrderProps) {
  const { lang } = frame
  if (order.state === 'sold-out') return null
  return (
    <section>
      <h2>{say(ORDERS.buyer, lang)}</h2>
      {buyer ? (
        <>
          <address>
            {[
              buyer.name,
              ...buyer.lines,
              `${buyer.postcode} ${buyer.city}`,
              buyer.region,
              countryName(buyer.iso2, lang),
            ]
              .filter((line) => line.trim() !== '')
              .map((line) => (
                <>
                  {line}
                  <br />
                </>
              ))}
          </address>
          <p class="small">{say(ORDERS.buyerUntil, lang, { days: number(BUYER_DAYS, lang) })}</p>
        </>
      ) : (
        <p class="small">{say(ORDERS.buyerHidden, lang)}</p>
      )}
    </section>
  )
}
