/** Firms with goods and accounts, for tests of listings. */
import { randomUUID } from 'node:crypto'
import { insertProduct } from '../../src/catalogue/store/products.ts'
import { insertFirm } from '../../src/firms/store/firms.ts'
import type { Market, Marketplace, OfferContent } from '../../src/listings/port.ts'
import { PACE, type Pace } from '../../src/listings/rules/publishing/pace.ts'
import type { Engine } from '../../src/listings/services.ts'
import { keepAccount } from '../../src/listings/store/connections/connections.ts'
import { contentHash } from '../../src/listings/store/publishing/content-hash.ts'
import { move } from '../../src/listings/store/publishing/moves.ts'
import type { Vault } from '../../src/people/vault.ts'
import type { Db } from '../../src/platform/database.ts'
import { silentLog } from '../../src/platform/log.ts'
import { holds } from './held.ts'

export type Shop = Readonly<{
  firmId: string
  connectionId: string
  skus: readonly string[]
  listingIds: readonly string[]
}>

/** A firm with an account and `count` variants of one product, each with a listing that is ready in each market. */
export async function aShop(
  db: Db,
  vault: Vault,
  {
    count,
    now,
    markets,
    marketplace,
    seller = 'SELLER-1',
    region = '',
    secrets = {},
    productType = 'SHIRT',
    attributes = {},
    stock = 5,
  }: {
    count: number
    now: Date
    markets: readonly Market[]
    marketplace: Pick<Marketplace, 'key' | 'simulated'>
    seller?: string
    region?: string
    secrets?: Readonly<Record<string, string>>
    productType?: string
    attributes?: OfferContent['attributes']
    stock?: number
  },
): Promise<Shop> {
  const [firmId, connectionId, productId] = [randomUUID(), randomUUID(), randomUUID()]
  const skus = Array.from({ length: count }, (_, at) => `KURTA-${String(at + 1).padStart(4, '0')}`)
  const listingIds: string[] = []
  await db.transaction().execute(async (tx) => {
    await insertFirm(tx, vault, {
      id: firmId,
      name: 'Bhuj Embroidery',
      kind: 'firm',
      state: 'GJ',
      district: 'kachchh',
      cluster: null,
      pin: null,
      languages: ['gu'],
      mobile: null,
      now,
      makes: ['embroidery'],
      sectors: ['textiles'],
      origin: 'self',
      createdBy: null,
    })
    await holds(tx, vault, { firmId, now, kinds: ['euPerson'] })
    await keepAccount(tx, vault, {
      id: connectionId,
      firmId,
      marketplace: marketplace.key,
      region,
      mode: 'open',
      seller,
      secrets,
      simulated: marketplace.simulated,
      markets,
      renewBy: null,
      by: null,
      now,
    })
    await insertProduct(tx, {
      id: productId,
      firmId,
      createdBy: null,
      now,
      status: 'ready',
      title: { en: 'Embroidered cotton kurta' },
    })
    const placeId = randomUUID()
    await tx
      .insertInto('catalogue.place')
      .values({ id: placeId, firm_id: firmId, name: 'Workshop', created_at: now })
      .execute()
    const variants = skus.map((sku, at) => ({ id: randomUUID(), sku, at }))
    for (let from = 0; from < count; from += 500) {
      const some = variants.slice(from, from + 500)
      await tx
        .insertInto('catalogue.variant')
        .values(
          some.map(({ id, sku, at }) => ({
            id,
            product_id: productId,
            firm_id: firmId,
            sku,
            options: JSON.stringify({ size: String(at) }),
            price_paise: 149_900n,
            priced_at: now,
            created_at: now,
            updated_at: now,
          })),
        )
        .execute()
      await tx
        .insertInto('catalogue.stock')
        .values(some.map(({ id }) => ({ variant_id: id, place_id: placeId, on_hand: stock, reserved: 0 })))
        .execute()
      const rows = some.flatMap(({ id, sku, at }) =>
        markets.map((market) => {
          const offer = {
            productType,
            lang: market.langs[0]!,
            content: {
              title: `Embroidered cotton kurta ${at + 1}`,
              bullets: ['Hand embroidered in Kutch'],
              description: 'A cotton kurta, embroidered by hand.',
              brand: 'Bhuj Embroidery',
              gtin: null,
              photos: [],
              origin: 'IN',
              attributes,
            },
          }
          return {
            id: randomUUID(),
            firm_id: firmId,
            connection_id: connectionId,
            market: market.iso2,
            product_id: productId,
            variant_id: id,
            sku,
            lang: offer.lang,
            product_type: productType,
            content: JSON.stringify(offer.content),
            content_hash: contentHash(offer),
            price_minor: BigInt(2900 + at),
            price_from: 'hand' as const,
            currency: market.currency,
            digits: market.digits,
            quantity: stock,
            state_since: now,
            created_at: now,
            updated_at: now,
          }
        }),
      )
      await tx.insertInto('listings.listing').values(rows).execute()
      listingIds.push(...rows.map(({ id }) => id))
    }
    await move(tx, { event: 'complete', ids: listingIds, now })
  })
  return { firmId, connectionId, skus, listingIds }
}

/** Everything of a shop is asked to be shown. */
export const publishAll = (db: Db, { listingIds }: Shop, now: Date): Promise<string[]> =>
  db.transaction().execute((tx) => move(tx, { event: 'publish', ids: listingIds, now }))

/** A clock that moves when somebody sleeps. */
export function ownClock(start: Date) {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    sleep: async (ms: number) => {
      at += ms
    },
    advance: (ms: number) => {
      at += ms
    },
  }
}

export const testEngine = (
  parts: Pick<Engine, 'db' | 'vault' | 'now' | 'sleep'> &
    Readonly<{ marketplaces: readonly Marketplace[]; pace?: Partial<Pace> }>,
): Engine => ({
  ...parts,
  desk: { queue: async () => randomUUID() },
  newId: randomUUID,
  log: silentLog,
  marketplaces: new Map(parts.marketplaces.map((one) => [one.key, one])),
  pace: { ...PACE, ...parts.pace },
})

/** How many listings of an account stand where. */
export async function countStates(db: Db, connectionId: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('listings.listing')
    .select(['state', ({ fn }) => fn.countAll<bigint>().as('count')])
    .where('connection_id', '=', connectionId)
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}
