/** A marketplace in memory for tests: slow, moody, and counting what it was given. */
import type {
  Called,
  Handed,
  LotProgress,
  Market,
  Marketplace,
  OfferStatus,
  Reason,
  Received,
  Submission,
} from '../../src/listings/port.ts'

export const GERMANY: Market = {
  iso2: 'DE',
  outsideId: 'de-1',
  name: 'Germany',
  currency: 'EUR',
  digits: 2,
  langs: ['de', 'en'],
  open: true,
}
export const FRANCE: Market = { ...GERMANY, iso2: 'FR', outsideId: 'fr-1', name: 'France', langs: ['fr'] }

type Item = {
  /** Everything that was ever taken in for the SKU, in order. */
  taken: {
    id: string
    way: Submission['way']
    hash: string
    price: bigint | undefined
    quantity: number | undefined
  }[]
  there: boolean
  quantity: number
  price: bigint
  decidedAtMs: number
  verdict: 'live' | 'rejected'
}

export type Mood = Readonly<{
  /** Decides before each call: undefined = as usual. */
  before?: (
    call: string,
  ) => 'later' | 'crash' | 'lost-before' | 'lost-after' | 'crash-after' | 'signed-out' | undefined
  rejects?: (sku: string) => boolean
}>

/** The process is gone at this point. */
export class Crash extends Error {}

const WRONG: Reason = {
  code: '90220',
  text: "'material' is required but missing.",
  severity: 'error',
  attributes: ['material'],
}

export function smallMarketplace(now: () => Date, mood: Mood = {}, lots = { from: 3, most: 40 }) {
  const items = new Map<string, Item>()
  const handed: { lotId: string; at: number; submissions: readonly Submission[]; doneAt: number }[] = []
  const calls: string[] = []
  const key = (market: Market, sku: string): string => `${market.iso2}|${sku}`

  function takeIn(market: Market, submission: Submission): void {
    const { id, way, sku, contentHash } = submission
    const item: Item = items.get(key(market, sku)) ?? {
      taken: [],
      there: false,
      quantity: 0,
      price: 0n,
      decidedAtMs: 0,
      verdict: 'live',
    }
    items.set(key(market, sku), item)
    const offer = submission.way === 'delete' ? undefined : submission.offer
    item.taken.push({ id, way, hash: contentHash, price: offer?.price.minor, quantity: offer?.quantity })
    item.there = way !== 'delete'
    item.quantity = offer?.quantity ?? 0
    item.price = offer?.price.minor ?? 0n
    item.decidedAtMs = now().getTime() + 45_000
    item.verdict = mood.rejects?.(sku) ? 'rejected' : 'live'
  }

  /** One call: what it does, and whether its doing and its answer arrive. */
  async function call<T>(name: string, write: boolean, act: () => Called<T>): Promise<Called<T>> {
    calls.push(name)
    const how = mood.before?.(name)
    if (how === 'crash') throw new Crash(name)
    if (how === 'signed-out') return { ok: false, why: 'credentials', text: 'invalid_grant' }
    if (how === 'later') return { ok: false, why: 'later', afterMs: 4000 }
    if (how === 'lost-before')
      return write ? { ok: false, why: 'uncertain' } : { ok: false, why: 'later', afterMs: 1000 }
    const answer = act()
    if (how === 'crash-after') throw new Crash(name)
    if (how === 'lost-after' && write) return { ok: false, why: 'uncertain' }
    return answer
  }

  const ok = <T>(value: T): Called<T> => ({ ok: true, value })
  const port: Marketplace = {
    key: 'small',
    name: { en: 'Small market', hi: 'छोटा बाज़ार', gu: 'નાનું બજાર' },
    simulated: true,
    regions: [{ key: '', name: { en: 'Everywhere', hi: 'हर जगह', gu: 'બધે' } }],
    ways: { open: true },
    lots,
    settlesAfterMs: 60_000,
    seller: () => call('seller', false, () => ok('SELLER-1')),
    markets: () => call('markets', false, () => ok([GERMANY, FRANCE])),
    productTypes: () => call('productTypes', false, () => ok([{ name: 'SHIRT', title: 'Shirt' }])),
    schemaOf: async () => ({ ok: false, why: 'refused', reasons: [] }),
    restrictions: async () => ok([]),
    preview: async () => ok([]),
    submit: (_, market, submissions, as) =>
      call<Handed>(`submit ${as}`, true, () => {
        if (as === 'lot') {
          const lotId = `lot-${handed.length + 1}`
          handed.push({ lotId, at: now().getTime(), submissions, doneAt: now().getTime() + 90_000 })
          for (const one of submissions) takeIn(market, one)
          return ok({ as: 'lot', outsideId: lotId })
        }
        for (const one of submissions) takeIn(market, one)
        return ok({
          as: 'each',
          outcomes: submissions.map(({ id, sku }) => ({
            id,
            sku,
            outcome: 'accepted',
            outsideId: `s-${id.slice(0, 8)}`,
            reasons: [],
          })),
        })
      }),
    follow: (_, __, lotId) =>
      call<LotProgress>('follow', false, () => {
        const lot = handed.find((one) => one.lotId === lotId)!
        if (lot.doneAt > now().getTime()) return ok({ state: 'working', afterMs: 30_000 })
        return ok({
          state: 'done',
          outcomes: lot.submissions.map(({ id, sku }) => ({
            id,
            sku,
            outcome: 'accepted',
            outsideId: lotId,
            reasons: [],
          })),
        })
      }),
    received: (_, market, lost) =>
      call<Received>('received', false, () => {
        if (lost.as === 'lot') {
          const ids = new Set(lost.submissions.map(({ id }) => id))
          const lot = handed.find(({ submissions }) => submissions.some(({ id }) => ids.has(id)))
          return ok({ as: 'lot', outsideId: lot?.lotId })
        }
        return ok({
          as: 'each',
          got: lost.submissions.map(({ id, sku }) => ({
            id,
            got: items.get(key(market, sku))?.taken.some((one) => one.id === id) ?? false,
          })),
        })
      }),
    statusOf: (_, market, skus) =>
      call('statusOf', false, () =>
        ok(
          skus.map((sku): OfferStatus => {
            const item = items.get(key(market, sku))
            if (!item?.there) return { sku, state: 'gone', reasons: [] }
            if (item.decidedAtMs > now().getTime()) return { sku, state: 'waiting', reasons: [] }
            return { sku, state: item.verdict, reasons: item.verdict === 'rejected' ? [WRONG] : [] }
          }),
        ),
      ),
    limits: async () => [],
    orders: async () => ok({ rows: [], next: undefined }),
    finances: async () => ok({ rows: [], next: undefined }),
  }
  return {
    port,
    items,
    handed,
    calls,
    itemOf: (sku: string, market = GERMANY) => items.get(key(market, sku)),
  }
}
