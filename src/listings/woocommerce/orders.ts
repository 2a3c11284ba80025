/** Orders of a WooCommerce shop, and saying sorry for one that cannot be sent. */
import { parseAmount, formatAmount } from '#kernel/money.ts'
import type { Amount, Called, Connection, Market, OutsideOrder, Page, Since } from '../port.ts'
import { callWoo, type WooParts } from './client.ts'
import { anything, wooNotes, wooOrder, wooOrders, type WooOrder } from './shapes.ts'

const PER_PAGE = 100

/** Where to go on: the instant that was asked for, and the next page of it. */
function placeOf(since: Since): { after: string; page: number } {
  if (since instanceof Date) return { after: since.toISOString().slice(0, 19), page: 1 }
  const [after = '', page = '1'] = since.split('|')
  return { after, page: Number(page) }
}

export async function orders(
  parts: WooParts,
  connection: Connection,
  market: Market,
  since: Since,
): Promise<Called<Page<OutsideOrder>>> {
  const { after, page } = placeOf(since)
  const query = {
    modified_after: after,
    dates_are_gmt: 'true',
    orderby: 'modified',
    order: 'asc',
    per_page: String(PER_PAGE),
    page: String(page),
  }
  const called = await callWoo(parts, connection, { method: 'GET', path: 'orders', query }, wooOrders)
  if (!called.ok) return called
  const rows = called.value.map((order) => orderFrom(order, market))
  return { ok: true, value: { rows, next: rows.length < PER_PAGE ? undefined : `${after}|${page + 1}` } }
}

const STATES: Readonly<Record<string, OutsideOrder['state']>> = {
  processing: 'unshipped',
  completed: 'shipped',
  cancelled: 'cancelled',
  refunded: 'cancelled',
  failed: 'cancelled',
}

export function orderFrom(order: WooOrder, market: Market): OutsideOrder {
  const money = (text: string): Amount | undefined => amountOf(text, order.currency, market.digits)
  // Goods go where they are sent; a buyer with one address has it under billing only.
  const to = order.shipping.address_1 === '' ? order.billing : order.shipping
  const phone = to.phone || order.billing.phone
  return {
    outsideId: String(order.id),
    market: market.iso2,
    // Not paid yet, and whatever a shop's own extension calls a step of its own.
    state: STATES[order.status] ?? 'pending',
    placedAt: gmt(order.date_created_gmt),
    changedAt: gmt(order.date_modified_gmt),
    lines: order.line_items.map((line) => ({
      outsideId: String(line.id),
      sku: line.sku ?? '',
      title: line.name,
      quantity: line.quantity,
      price: money(line.total),
      tax: money(line.total_tax),
    })),
    total: money(order.total),
    buyer: {
      name: `${to.first_name} ${to.last_name}`.trim(),
      lines: [to.address_1, to.address_2].filter((line) => line !== ''),
      city: to.city,
      region: to.state,
      postcode: to.postcode,
      iso2: to.country,
      ...(phone ? { phone } : {}),
    },
    taxCollected: false,
  }
}

const gmt = (text: string): Date => new Date(`${text.replace(/Z$/, '')}Z`)

/** A shop may reckon with more places than the currency has; noughts beyond them say nothing. */
function amountOf(text: string, currency: string, digits: number): Amount | undefined {
  const whole = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
  const minor = parseAmount(whole, digits)
  return minor === undefined ? undefined : { minor, currency, digits }
}

type Sorry = Readonly<{ outsideId: string; body: string; refund: Amount | undefined }>

/**
 * Pays back, cancels, and writes to the buyer (a customer note is sent by e-mail by the shop). Each step looks first whether it
 * was done, so it may be repeated after any break.
 */
export async function apologise(
  parts: WooParts,
  connection: Connection,
  { outsideId, body, refund }: Sorry,
): Promise<Called<'done'>> {
  if (!/^[1-9]\d{0,18}$/.test(outsideId)) return { ok: false, why: 'refused', reasons: [] }
  const path = `orders/${outsideId}`
  const call = <T>(request: Parameters<typeof callWoo>[2], shape: Parameters<typeof callWoo<T>>[3]) =>
    callWoo(parts, connection, request, shape)
  const order = await call({ method: 'GET', path }, wooOrder)
  if (!order.ok) return order
  if (refund && refund.minor > paidBack(order.value, refund.digits)) {
    const amount = formatAmount(refund.minor - paidBack(order.value, refund.digits), refund.digits)
    const wish = { amount, reason: body.slice(0, 200), api_refund: true }
    const paid = await call({ method: 'POST', path: `${path}/refunds`, body: wish }, anything)
    if (!paid.ok) return paid
  }
  if (!['cancelled', 'refunded'].includes(order.value.status)) {
    const off = await call({ method: 'PUT', path, body: { status: 'cancelled' } }, wooOrder)
    if (!off.ok) return off
  }
  const notes = await call({ method: 'GET', path: `${path}/notes`, query: { type: 'customer' } }, wooNotes)
  if (!notes.ok) return notes
  if (!notes.value.some(({ note }) => plain(note) === plain(body))) {
    const wish = { note: body, customer_note: true }
    const told = await call({ method: 'POST', path: `${path}/notes`, body: wish }, anything)
    if (!told.ok) return told
  }
  return { ok: true, value: 'done' }
}

/** The shop tells what was paid back as negative amounts. */
const paidBack = ({ refunds, currency }: WooOrder, digits: number): bigint =>
  refunds.reduce(
    (sum, { total }) => sum + (amountOf(total.replace(/^-/, ''), currency, digits)?.minor ?? 0n),
    0n,
  )

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
