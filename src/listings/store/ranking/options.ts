/** The figures by which a firm's accounts and their countries are put in order for one product. */
import { createHash } from 'node:crypto'
import { hsOf, type Product, type Variant } from '#catalogue/rules/product.ts'
import { doorsOfVariants } from '#catalogue/store/doors/doors.ts'
import type { Db } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { breakdownOf } from '../../rules/pricing/price.ts'
import { priceAbroad } from '../../rules/publishing/propose.ts'
import type { Option } from '../../rules/ranking/rank.ts'
import type { Account } from '../connections/connections.ts'
import { feeEstimate, policyOf } from '../pricing/policies.ts'

export type OptionOf = Option &
  Readonly<{
    account: string
    marketplace: string
    market: string
    simulated: boolean
    feeBps: number
    estimate: boolean
  }>

/** Every open country of every connected account. The same steps for each of them. */
export async function optionsOf(
  db: Db,
  edition: Edition,
  accounts: readonly Account[],
  product: Product,
  variant: Variant,
): Promise<OptionOf[]> {
  const kept = (await doorsOfVariants(db, [variant.id])).get(variant.id)
  const doors = new Map(kept?.doors.map((door) => [door.to, door]))
  const options: OptionOf[] = []
  for (const account of accounts.filter(({ state }) => state === 'connected')) {
    const told = (await policyOf(db, account.id))?.feeBps ?? null
    const feeBps = told ?? feeEstimate(edition, account.marketplace, hsOf(product)).bps
    const moneyDays = daysToMoney(edition, account.marketplace)
    for (const { iso2, currency, digits, open } of account.markets) {
      if (!open) continue
      const door = doors.get(iso2)
      options.push({
        id: chance(account.id, iso2),
        verdict: door?.verdict ?? 'ask',
        papers: door?.papers.length,
        net: netOf(edition, variant, { currency, digits, feeBps }),
        moneyDays,
        account: account.id,
        marketplace: account.marketplace,
        market: iso2,
        simulated: account.simulated,
        feeBps,
        estimate: told === null,
      })
    }
  }
  return options
}

/** Account ids are made by chance; mixed with the country, no account always stands first. */
const chance = (account: string, market: string): string =>
  createHash('sha256').update(`${account} ${market}`).digest('hex')

function daysToMoney(edition: Edition, marketplace: string): number | undefined {
  const days = edition.fact('marketplace-payouts', marketplace)?.cells['days']
  return days ? Number(days) : undefined
}

type Terms = Readonly<{ currency: string; digits: number; feeBps: number }>

/** What she keeps of her own price at the day's rate, after the fee. */
function netOf(edition: Edition, { pricePaise, costPaise }: Variant, { currency, digits, feeBps }: Terms) {
  const perRupee = edition.perRupee(currency)
  if (pricePaise === null || !perRupee) return undefined
  const policy = { feeBps, terms: 'dap', floorBps: 0, ending: 'none' } as const
  const ask = { wanted: pricePaise, cost: costPaise, landed: 0n, perRupee, digits, policy }
  const { fee } = breakdownOf(ask, priceAbroad(pricePaise, perRupee, digits))
  // Rounding to small coins abroad must not put one country before another.
  return pricePaise - fee
}
