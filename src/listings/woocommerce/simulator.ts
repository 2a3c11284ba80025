/**
 * A WooCommerce shop in memory that speaks REST API v3 as far as the adapter does. Stricter than the real one: what the
 * documentation does not name is refused, so that a slip of ours shows. For tests and trying out; nothing is sold.
 */
import { z } from 'zod'

export type Mood = 'throttled' | 'broken' | 'lost-before' | 'lost-after' | undefined
export type SimulatedOrder = { id: number; status: string; [name: string]: unknown }

type Product = Record<string, unknown> & { id: number; sku: string; meta_data: Meta[] }
type Meta = { id: number; key: string; value: unknown }

const price = z.string().regex(/^\d+(\.\d+)?$/)
const fields = z
  .object({
    name: z.string().min(1),
    type: z.literal('simple'),
    status: z.enum(['draft', 'pending', 'private', 'publish']),
    sku: z.string().min(1).max(100),
    regular_price: price,
    description: z.string(),
    short_description: z.string(),
    global_unique_id: z.string().regex(/^[\d-]*$/),
    manage_stock: z.boolean(),
    stock_quantity: z.number().int(),
    images: z.array(z.object({ src: z.url() }).strict()),
    attributes: z.array(
      z
        .object({
          name: z.string().min(1),
          options: z.array(z.string()),
          visible: z.boolean(),
          variation: z.boolean(),
        })
        .strict(),
    ),
    meta_data: z.array(z.object({ key: z.string(), value: z.string() }).strict()),
  })
  .strict()
const change = fields.partial()
const create = change.required({ name: true })
const batch = z
  .object({
    create: z.array(z.unknown()).max(100),
    update: z.array(z.looseObject({ id: z.number() })).max(100),
    delete: z.array(z.number()).max(100),
  })
  .strict()

type Told = Readonly<{ status: number; body: unknown }>
const told = (body: unknown, status = 200): Told => ({ status, body })
const wrong = (status: number, code: string, message: string): Told =>
  told({ code, message, data: { status } }, status)

export function wooSimulator(
  settings: Readonly<{
    now(): Date
    shop?: string
    key?: string
    secret?: string
    country?: string
    currency?: string
    decimals?: number
    mood?: (request: string) => Mood
    /** Whether the payment provider of the shop can pay back by itself. */
    paysBack?: boolean
  }>,
) {
  const { now, shop = 'https://shop.example', country = 'DE', currency = 'EUR', decimals = 2 } = settings
  const { key = `ck_${'a'.repeat(40)}`, secret = `cs_${'b'.repeat(40)}`, paysBack = true } = settings
  const products = new Map<number, Product>()
  const orders = new Map<number, SimulatedOrder>()
  const notes = new Map<number, { id: number; note: string; customer_note: boolean }[]>()
  const requests: string[] = []
  let made = 0
  const nextId = () => (made += 1)
  const bySku = (sku: string) => [...products.values()].find((one) => one.sku === sku)

  function mergeMeta(there: readonly Meta[], given: readonly { key: string; value: string }[] = []): Meta[] {
    const all = [...there]
    for (const { key, value } of given) {
      const at = all.findIndex((one) => one.key === key)
      if (at >= 0) all[at] = { ...all[at]!, value }
      else all.push({ id: nextId(), key, value })
    }
    return all
  }

  function makeProduct(body: unknown): Told {
    const read = create.safeParse(body)
    if (!read.success) return wrong(400, 'rest_invalid_param', read.error.issues[0]!.message)
    const sku = read.data.sku ?? ''
    if (sku !== '' && bySku(sku)) return wrong(400, 'product_invalid_sku', 'Invalid or duplicated SKU.')
    const id = nextId()
    const { meta_data, ...rest } = read.data
    const permalink = `${shop}/product/${sku.toLowerCase()}/`
    products.set(id, { ...rest, id, sku, permalink, meta_data: mergeMeta([], meta_data) })
    return told(products.get(id), 201)
  }

  function changeProduct(id: number, body: unknown): Told {
    const there = products.get(id)
    if (!there) return wrong(400, 'woocommerce_rest_product_invalid_id', 'Invalid ID.')
    const read = change.safeParse(body)
    if (!read.success) return wrong(400, 'rest_invalid_param', read.error.issues[0]!.message)
    const { meta_data, ...rest } = read.data
    products.set(id, { ...there, ...rest, meta_data: mergeMeta(there.meta_data, meta_data) } as Product)
    return told(products.get(id))
  }

  function dropProduct(id: number): Told {
    const there = products.get(id)
    if (!there) return wrong(400, 'woocommerce_rest_product_invalid_id', 'Invalid ID.')
    products.delete(id)
    return told(there)
  }

  const partOf = ({ status, body }: Told): unknown => (status < 300 ? body : { id: 0, error: body })

  function carryOutBatch(body: unknown): Told {
    const read = batch.safeParse(body)
    if (!read.success) return wrong(413, 'woocommerce_rest_request_entity_too_large', 'At most 100.')
    const { create: fresh, update, delete: gone } = read.data
    return told({
      create: fresh.map((one) => partOf(makeProduct(one))),
      update: update.map(({ id, ...rest }) => partOf(changeProduct(id, rest))),
      delete: gone.map((id) => partOf(dropProduct(id))),
    })
  }

  function orderDeed(id: number, rest: string, method: string, body: unknown): Told {
    const order = orders.get(id)
    if (!order) return wrong(404, 'woocommerce_rest_shop_order_invalid_id', 'Invalid ID.')
    const its = notes.get(id) ?? []
    if (rest === '' && method === 'GET') return told(order)
    if (rest === '' && method === 'PUT') {
      const read = z
        .object({ status: z.literal('cancelled') })
        .strict()
        .safeParse(body)
      if (!read.success) return wrong(400, 'rest_invalid_param', 'status')
      Object.assign(order, { status: read.data.status, date_modified_gmt: stamp(now()) })
      return told(order)
    }
    if (rest === '/notes' && method === 'GET') return told(its)
    if (rest === '/notes' && method === 'POST') {
      const read = z
        .object({ note: z.string().min(1), customer_note: z.boolean() })
        .strict()
        .safeParse(body)
      if (!read.success) return wrong(400, 'rest_invalid_param', 'note')
      notes.set(id, [...its, { id: nextId(), ...read.data }])
      return told({ id: made, ...read.data }, 201)
    }
    if (rest === '/refunds' && method === 'POST') return payBack(order, body)
    return wrong(404, 'rest_no_route', 'No route was found.')
  }

  function payBack(order: SimulatedOrder, body: unknown): Told {
    const read = z
      .object({ amount: price, reason: z.string(), api_refund: z.boolean() })
      .strict()
      .safeParse(body)
    if (!read.success) return wrong(400, 'rest_invalid_param', 'amount')
    if (!paysBack)
      return wrong(500, 'woocommerce_rest_cannot_create_order_refund', 'The gateway cannot pay back.')
    const refunds = (order['refunds'] ?? []) as { id: number; total: string }[]
    const sum = refunds.reduce((all, { total }) => all - Number(total), 0)
    if (sum + Number(read.data.amount) > Number(order['total']))
      return wrong(400, 'woocommerce_rest_invalid_order_refund', 'More than was paid.')
    order['refunds'] = [...refunds, { id: nextId(), total: `-${read.data.amount}` }]
    return told({ id: made, amount: read.data.amount }, 201)
  }

  function listOrders(query: URLSearchParams): Told {
    const after = query.get('modified_after') ?? ''
    const [page, per] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 10)]
    const all = [...orders.values()]
      .filter((one) => String(one['date_modified_gmt']) > after)
      .sort((a, b) => String(a['date_modified_gmt']).localeCompare(String(b['date_modified_gmt'])))
    return told(all.slice((page - 1) * per, page * per))
  }

  function listProducts(query: URLSearchParams): Told {
    if (Number(query.get('per_page')) > 100) return wrong(400, 'rest_invalid_param', 'per_page')
    const skus = (query.get('sku') ?? '').split(',')
    return told([...products.values()].filter(({ sku }) => skus.includes(sku)))
  }

  const general = () => [
    { id: 'woocommerce_default_country', value: country },
    { id: 'woocommerce_currency', value: currency },
    { id: 'woocommerce_price_num_decimals', value: String(decimals) },
  ]

  function answer(method: string, path: string, query: URLSearchParams, body: unknown): Told {
    if (path === 'settings/general' && method === 'GET') return told(general())
    if (path === 'products' && method === 'GET') return listProducts(query)
    if (path === 'products' && method === 'POST') return makeProduct(body)
    if (path === 'products/batch' && method === 'POST') return carryOutBatch(body)
    if (path === 'orders' && method === 'GET') return listOrders(query)
    const product = /^products\/(\d+)$/.exec(path)?.[1]
    if (product && method === 'PUT') return changeProduct(Number(product), body)
    if (product && method === 'DELETE' && query.get('force') === 'true') return dropProduct(Number(product))
    const order = /^orders\/(\d+)(\/\w+)?$/.exec(path)
    if (order) return orderDeed(Number(order[1]), order[2] ?? '', method, body)
    return wrong(404, 'rest_no_route', 'No route was found matching the URL and request method.')
  }

  const simulated = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input))
    const method = init.method ?? 'GET'
    const path = url.pathname.replace(/^.*\/wp-json\/wc\/v3\//, '')
    requests.push(`${method} ${path}`)
    const mood = settings.mood?.(`${method} ${path}`)
    if (mood === 'throttled') return new Response('', { status: 429, headers: { 'retry-after': '7' } })
    if (mood === 'broken') return new Response('<h1>502</h1>', { status: 502 })
    if (mood === 'lost-before') throw new TypeError('fetch failed')
    const headers = new Headers(init.headers)
    const keys = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`
    if (url.origin !== shop || headers.get('authorization') !== keys)
      return Response.json(wrong(401, 'woocommerce_rest_cannot_view', 'Consumer key is invalid.').body, {
        status: 401,
      })
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined
    const said = answer(method, path, url.searchParams, body)
    if (mood === 'lost-after') throw new TypeError('terminated')
    return Response.json(said.body, { status: said.status, headers: { 'x-simulated': 'yes' } })
  }

  return {
    fetch: simulated as typeof fetch,
    secrets: { shop, key, secret },
    products,
    notes,
    requests,
    bySku,
    /** Somebody bought: answers the order's id. */
    buy(sku: string, quantity: number, total: string): number {
      const id = nextId()
      const at = stamp(now())
      orders.set(id, {
        id,
        status: 'processing',
        currency,
        date_created_gmt: at,
        date_modified_gmt: at,
        total,
        billing: { first_name: 'Test', last_name: 'Buyer', address_1: 'Teststr. 1', city: 'Berlin', country },
        shipping: {},
        line_items: [{ id: nextId(), name: sku, sku, quantity, total, total_tax: '0.00' }],
        refunds: [],
      })
      return id
    },
    order: (id: number) => orders.get(id),
  }
}

const stamp = (at: Date): string => at.toISOString().slice(0, 19)
