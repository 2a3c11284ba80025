/** A WooCommerce shop behind the port that all marketplaces share. */
import { sentences } from '#kernel/words.ts'
import type { Called, Connection, Market, Marketplace, Quota } from '../port.ts'
import { judge } from '../rules/shop/judge.ts'
import { PRODUCT_TYPE, productSchema } from '../shop/schema.ts'
import { CALLS, callWoo, reasonOf, shopUrl, type WooParts } from './client.ts'
import { apologise, orders } from './orders.ts'
import { wooSettings } from './shapes.ts'
import { MOST, received, statusOf, submit } from './submit.ts'

const WORDS = sentences({
  name: { en: 'WooCommerce shop', hi: 'WooCommerce दुकान', gu: 'WooCommerce દુકાન' },
  region: { en: 'Everywhere', hi: 'हर जगह', gu: 'બધે' },
  shop: { en: 'Address of the shop', hi: 'दुकान का पता', gu: 'દુકાનનું સરનામું' },
  shopHint: {
    en: 'As in the browser, with https://',
    hi: 'जैसा ब्राउज़र में है, https:// के साथ',
    gu: 'બ્રાઉઝરમાં છે તેમ, https:// સાથે',
  },
  key: { en: 'Consumer key', hi: 'Consumer key', gu: 'Consumer key' },
  keyHint: {
    en: 'WooCommerce → Settings → Advanced → REST API → Add key, with “Read/Write”.',
    hi: 'WooCommerce → Settings → Advanced → REST API → Add key, “Read/Write” के साथ।',
    gu: 'WooCommerce → Settings → Advanced → REST API → Add key, “Read/Write” સાથે.',
  },
  secret: { en: 'Consumer secret', hi: 'Consumer secret', gu: 'Consumer secret' },
})

const FIELDS = [
  {
    name: 'shop',
    label: WORDS.shop,
    hint: WORDS.shopHint,
    secret: false,
    pattern: /https:\/\/[^\s/?#@:]+(\/[^\s?#]*)?/,
  },
  { name: 'key', label: WORDS.key, hint: WORDS.keyHint, secret: false, pattern: /ck_[0-9a-f]{40}/ },
  { name: 'secret', label: WORDS.secret, secret: true, pattern: /cs_[0-9a-f]{40}/ },
] as const

const ok = <T>(value: T): Called<T> => ({ ok: true, value })

export function wooCommerce(parts: WooParts): Marketplace {
  return {
    key: 'woocommerce',
    name: WORDS.name,
    simulated: false,
    regions: [{ key: '', name: WORDS.region }],
    ways: { private: FIELDS },
    // A batch is answered at once, piece by piece: there are no lots to follow.
    lots: { from: MOST, most: MOST },
    settlesAfterMs: 2 * 60_000,
    seller: async (connection) => {
      const called = await settings(parts, connection)
      return called.ok ? ok(shopUrl(connection.secrets['shop'] ?? '')?.host ?? '') : called
    },
    markets: (connection) => markets(parts, connection),
    productTypes: async () => ok([{ name: PRODUCT_TYPE, title: 'Product' }]),
    schemaOf: async (_connection, _market, productType) =>
      productType === PRODUCT_TYPE
        ? ok(productSchema)
        : { ok: false, why: 'refused', reasons: [reasonOf('product-type-unknown', productType)] },
    restrictions: async () => ok([]),
    // The shop has no dry run; what it cannot do without is known beforehand.
    preview: async (_connection, market, offer) => ok(judge(offer, market)),
    submit: (connection, _market, submissions) => submit(parts, connection, submissions),
    follow: async () => ok({ state: 'dropped', reasons: [reasonOf('no-such-lot', '')] }),
    received: (connection, _market, { submissions }) => received(parts, connection, submissions),
    statusOf: (connection, _market, skus) => statusOf(parts, connection, skus),
    limits: async (connection) => [await quota(parts, connection)],
    orders: async (connection, since) => {
      const known = await markets(parts, connection)
      if (!known.ok) return known
      const [market] = known.value
      return market ? orders(parts, connection, market, since) : ok({ rows: [], next: undefined })
    },
    // Buyers pay to the shop's own payment provider; its statements are read there.
    finances: async () => ok({ rows: [], next: undefined }),
    apologise: (connection, _market, order) => apologise(parts, connection, order),
  }
}

const settings = (parts: WooParts, connection: Connection) =>
  callWoo(parts, connection, { method: 'GET', path: 'settings/general' }, wooSettings)

/** The one country in which the shop sits, with its money. */
async function markets(parts: WooParts, connection: Connection): Promise<Called<readonly Market[]>> {
  const called = await settings(parts, connection)
  if (!called.ok) return called
  const value = (id: string): string => String(called.value.find((one) => one.id === id)?.value ?? '')
  const iso2 = value('woocommerce_default_country').split(':')[0] ?? ''
  const currency = value('woocommerce_currency')
  const digits = Number(value('woocommerce_price_num_decimals') || '2')
  if (!/^[A-Z]{2}$/.test(iso2) || !/^[A-Z]{3}$/.test(currency) || !(digits >= 0 && digits <= 4)) return ok([])
  const chief = new Intl.Locale(`und-${iso2}`).maximize().language
  const langs = chief === 'en' ? ['en'] : [chief, 'en']
  const { host } = shopUrl(connection.secrets['shop'] ?? '') ?? { host: iso2 }
  return ok([{ iso2, outsideId: iso2, name: host, currency, digits, langs, open: true }])
}

async function quota({ buckets, now }: WooParts, { id }: Connection): Promise<Quota> {
  const state = await buckets.read({ account: id, operation: 'call' })
  const flown = state ? ((now().getTime() - state.atMs) / 1000) * CALLS.rate : 0
  const left = Math.min(CALLS.burst, (state?.tokens ?? CALLS.burst) + flown)
  return { operation: 'call', perSecond: CALLS.rate, burst: CALLS.burst, left: Math.max(0, Math.floor(left)) }
}
