/**
 * Every cycle: offers whose source has ended close everywhere, prices follow the rate of exchange, and owners hear once, in one
 * message, of everything that was closed. Source of the promise: a marketplace's own tool leaves such offers open.
 */
import { countryName } from '#kernel/country.ts'
import type { Ratio } from '#kernel/money.ts'
import { say, type Lang } from '#kernel/words.ts'
import { findFirm } from '#firms/store/firms.ts'
import type { Context } from '#platform/context.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Vault } from '#people/vault.ts'
import { atRate, isMoved, millionths } from '../../rules/publishing/fx.ts'
import type { Listing } from '../../store/publishing/listings.ts'
import { ownersOf } from '../../store/owners.ts'
import { reportLater } from '../../store/progress.ts'
import { keepPrices, pricedByPolicy, type NewPrice } from '../../store/publishing/prices.ts'
import {
  closeEnded,
  firmsToClose,
  firmsToTell,
  takeUntold,
  type UntoldOffer,
} from '../../store/publishing/sources.ts'
import { OffersClosed, WHY_SHORT } from '../../words/publishing/messages.ts'

const BATCH = 200

export type SyncContext = Context & Readonly<{ vault: Vault; desk: Pick<MessageDesk, 'queue'>; site: string }>

/**
 * What an offer costs at a new rate; undefined = as it is. Without a policy of its own: the same worth in rupees.
 * Works on plain values; prices by hand are never asked about.
 */
export type Pricer = (
  asked: Readonly<{ listing: Listing; before: bigint; now: bigint; rate: Ratio; edition: Edition }>,
) => Promise<bigint | undefined>

export const sameWorth: Pricer = async ({ listing, before, now }) =>
  listing.price === null ? undefined : atRate(listing.price, before, now)

/** Closes what has ended; of one firm only where it is told. Answers how many offers. */
export async function closeEndedSources(
  { db, now }: Pick<Context, 'db' | 'now'>,
  firmId?: string,
): Promise<number> {
  let closed = 0
  for (;;) {
    const firms = await firmsToClose(db, { firmId, limit: BATCH })
    let some = 0
    for (const id of firms)
      some += await db.transaction().execute(async (tx) => {
        const count = await closeEnded(tx, id, now)
        if (count > 0) await reportLater(tx, id)
        return count
      })
    closed += some
    if (firms.length < BATCH || some === 0) return closed
  }
}

/** Prices that follow the policy, where the rate moved by more than the account's step. Answers how many changed. */
export async function followRates(
  { db, now }: Pick<Context, 'db' | 'now'>,
  edition: Edition,
  price: Pricer = sameWorth,
): Promise<number> {
  let changed = 0
  for (let after = ''; ;) {
    const some = await pricedByPolicy(db, { after, limit: BATCH })
    if (some.length === 0) return changed
    after = some.at(-1)!.listing.id
    const prices: NewPrice[] = []
    for (const { listing, stepBps } of some) {
      const rate = edition.perRupee(listing.currency)
      const before = listing.fxMillionths
      if (!rate || before === null || !isMoved(before, millionths(rate), stepBps)) continue
      const fx = millionths(rate)
      const fresh = await price({ listing, before, now: fx, rate, edition })
      const { id, version } = listing
      if (fresh !== undefined) prices.push({ id, version, price: fresh, fxMillionths: fx })
    }
    changed += await db.transaction().execute((tx) => keepPrices(tx, prices, now))
  }
}

/** Tells owners of offers that were closed: each closing once, all of a firm's in one message. Answers how many messages. */
export async function tellClosed({ db, now, newId, vault, desk, site }: SyncContext): Promise<number> {
  let sent = 0
  for (;;) {
    const firms = await firmsToTell(db, BATCH)
    for (const firmId of firms)
      sent += await db.transaction().execute(async (tx) => {
        const offers = await takeUntold(tx, firmId)
        const firm = await findFirm(tx, firmId)
        if (!firm || firm.demo || offers.length === 0) return 0
        const owners = await ownersOf(tx, vault, firmId, now)
        const batch = newId()
        for (const { personId, lang, channel, to } of owners) {
          const params = {
            firm: firm.name,
            count: offers.length,
            list: listText(offers, lang),
            address: `${site}/${lang}/listings?state=closed`,
          }
          const key = `listings.closed:${batch}:${personId}`
          await desk.queue({ db: tx, now, newId }, { channel, to, template: OffersClosed, lang, key, params })
        }
        return owners.length
      })
    if (firms.length < BATCH) return sent
  }
}

const SHOWN = 12

/** `KURTA-M (Germany, sold out); …`: enough to know which, the page shows the rest. */
export function listText(offers: readonly UntoldOffer[], lang: Lang): string {
  const lines = [...Map.groupBy(offers, ({ sku, why }) => `${sku}|${why}`).values()].map((same) => {
    const [{ sku, why } = { sku: '', why: 'owner' as const }] = same
    const places = [...new Set(same.map(({ market }) => countryName(market, lang)))].join(', ')
    return `${sku} (${places}; ${say(WHY_SHORT[why], lang)})`
  })
  const rest = lines.length - SHOWN
  return lines.slice(0, SHOWN).join('; ') + (rest > 0 ? ` … +${rest}` : '')
}
