/** Joins a firm's account at a marketplace: tries it first, keeps its secrets sealed, never shows them again. */
import { createHash, randomBytes } from 'node:crypto'
import { addDays, dayInIndia, type Day } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { findFirm, whereOf, type Firm } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Called, Connection, Market, Marketplace } from '../../port.ts'
import {
  AccountRefused,
  ConsentUnknown,
  FieldNeeded,
  MarketplaceSilent,
  MarketplaceUnknown,
} from '../../refusals/connections/connections.ts'
import type { ListingsContext, Marketplaces } from '../../services.ts'
import { keepAccount } from '../../store/connections/connections.ts'
import { insertConsent, takeConsent } from '../../store/connections/consents.ts'
import { wake } from '../../store/publishing/jobs.ts'

export type Wish = Readonly<{ firmId: string; marketplace: string; region: string }>

type Here = ListingsContext & Readonly<{ marketplaces: Marketplaces }>

async function mayJoin({ db }: Here, viewer: Viewer, firmId: string): Promise<Firm> {
  const firm = await findFirm(db, firmId)
  if (!firm) throw new Refused(FirmMissing())
  demand(viewer, 'listing.connect', { firm: firmId })
  return firm
}

function known({ marketplaces }: Here, { marketplace: key, region }: Wish): Marketplace {
  const marketplace = marketplaces.get(key)
  if (!marketplace || !marketplace.regions.some((one) => one.key === region))
    throw new Refused(MarketplaceUnknown())
  return marketplace
}

/** With the seller's own app: `fields` by the names the marketplace gave them. Answers the account's id. */
export async function joinPrivately(
  here: Here,
  viewer: Viewer,
  wish: Wish,
  fields: (name: string) => string,
): Promise<string> {
  const firm = await mayJoin(here, viewer, wish.firmId)
  const marketplace = known(here, wish)
  const asked = marketplace.ways.private
  if (!asked) throw new Refused(MarketplaceUnknown())
  const secrets: Record<string, string> = {}
  for (const { name, pattern } of asked) {
    const value = fields(name).trim().slice(0, 4000)
    if (value === '' || (pattern && !new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(value)))
      throw new Refused(FieldNeeded({}, name))
    secrets[name] = value
  }
  return tryAndKeep(here, viewer, firm, marketplace, { wish, mode: 'private', secrets, seller: '' })
}

/** Where nothing needs to be agreed to. */
export async function joinOpenly(here: Here, viewer: Viewer, wish: Wish): Promise<string> {
  const firm = await mayJoin(here, viewer, wish.firmId)
  const marketplace = known(here, wish)
  if (!marketplace.ways.open) throw new Refused(MarketplaceUnknown())
  return tryAndKeep(here, viewer, firm, marketplace, { wish, mode: 'open', secrets: {}, seller: '' })
}

const hashOf = (state: string): string => createHash('sha256').update(`consent ${state}`).digest('hex')

/** The address at the marketplace where she agrees; she must come back in this session within an hour. */
export async function beginConsent(here: Here, viewer: Viewer, wish: Wish, back: string): Promise<string> {
  await mayJoin(here, viewer, wish.firmId)
  const { ways } = known(here, wish)
  if (!ways.public) throw new Refused(MarketplaceUnknown())
  const state = randomBytes(32).toString('base64url')
  await insertConsent(here.db, {
    id: here.newId(),
    stateHash: hashOf(state),
    sessionId: viewer.sessionId,
    now: here.now,
    ...wish,
  })
  return ways.public.url(wish.region, state, back)
}

/** She is back from the marketplace's site. Refuses a state that is not hers, was used, or is too old. */
export async function finishConsent(
  here: Here,
  viewer: Viewer,
  key: string,
  query: Readonly<Record<string, string>>,
  back: string,
): Promise<string> {
  const asked = await takeConsent(here.db, {
    stateHash: hashOf(query['state'] ?? ''),
    sessionId: viewer.sessionId,
    marketplace: key,
    now: here.now,
  })
  if (!asked) throw new Refused(ConsentUnknown())
  const wish: Wish = { firmId: asked.firmId, marketplace: key, region: asked.region }
  const firm = await mayJoin(here, viewer, wish.firmId)
  const marketplace = known(here, wish)
  if (!marketplace.ways.public) throw new Refused(MarketplaceUnknown())
  const { seller, secrets } = accepted(await marketplace.ways.public.take(wish.region, query, back))
  return tryAndKeep(here, viewer, firm, marketplace, { wish, mode: 'public', secrets, seller })
}

type Offered = Readonly<{
  wish: Wish
  mode: Connection['mode']
  secrets: Readonly<Record<string, string>>
  seller: string
}>

/** The test call and the countries, outside of any transaction; then one transaction keeps what came of it. */
async function tryAndKeep(
  here: Here,
  viewer: Viewer,
  firm: Firm,
  marketplace: Marketplace,
  { wish, mode, secrets, seller: told }: Offered,
): Promise<string> {
  const { db, now, newId, vault } = here
  const { simulated } = marketplace
  const id = newId()
  const trial = {
    id,
    firmId: firm.id,
    marketplace: wish.marketplace,
    region: wish.region,
    mode,
    seller: told,
    simulated,
    secrets,
  }
  const seller = accepted(await marketplace.seller(trial))
  const markets: readonly Market[] = accepted(await marketplace.markets({ ...trial, seller }))
  return db.transaction().execute(async (tx) => {
    const kept = await keepAccount(tx, vault, {
      ...trial,
      seller,
      markets,
      renewBy: renewal(marketplace, now),
      by: viewer.personId,
      now,
    })
    await wake(tx, kept)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.connect',
      subject: `firm:${firm.id}`,
      detail: { marketplace: wish.marketplace, region: wish.region, mode, account: kept },
    })
    return kept
  })
}

const renewal = ({ agreedForDays }: Marketplace, now: Date): Day | null =>
  agreedForDays === undefined ? null : addDays(dayInIndia(now), agreedForDays)

/** The value, or the refusal that the form says. */
function accepted<T>(called: Called<T>): T {
  if (called.ok) return called.value
  switch (called.why) {
    case 'credentials':
      throw new Refused(AccountRefused({ text: called.text.slice(0, 200) }, 'secrets'))
    case 'refused':
      throw new Refused(
        AccountRefused(
          {
            text: called.reasons
              .map(({ text, code }) => text || code)
              .join(' · ')
              .slice(0, 200),
          },
          'secrets',
        ),
      )
    default:
      throw new Refused(MarketplaceSilent({}, 'secrets'))
  }
}
