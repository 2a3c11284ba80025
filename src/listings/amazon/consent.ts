/**
 * Joining a seller's account by her consent (OAuth of a public app). Private apps need none: she copies client id, secret and
 * refresh token out of Seller Central. Consent lasts 365 days.
 */
import { z } from 'zod'
import type { AmazonMarket } from './marketplaces.ts'
import { good, mapOutcome, problem, type Outcome } from './outcome.ts'
import type { Runtime } from './transport/runtime.ts'
import { askForToken } from './transport/token.ts'

/** Where she consents. `state` is ours and must come back unchanged; `beta` while the app is a draft at Amazon's. */
export function consentUrl(
  market: AmazonMarket,
  its: Readonly<{ applicationId: string; state: string; back?: string; beta?: boolean }>,
): string {
  const url = new URL('/apps/authorize/consent', market.sellerCentral)
  url.searchParams.set('application_id', its.applicationId)
  url.searchParams.set('state', its.state)
  if (its.back) url.searchParams.set('redirect_uri', its.back)
  if (its.beta) url.searchParams.set('version', 'beta')
  return url.toString()
}

const Return = z.object({
  state: z.string().min(1),
  selling_partner_id: z.string().min(1),
  spapi_oauth_code: z.string().min(1),
})

export type ConsentReturn = Readonly<{ state: string; sellerId: string; code: string }>

/** What Amazon appends to our address on the way back. undefined: she declined, or it is no such return. */
export function readConsentReturn(query: Readonly<Record<string, unknown>>): ConsentReturn | undefined {
  const read = Return.safeParse(query)
  if (!read.success) return undefined
  const { state, selling_partner_id: sellerId, spapi_oauth_code: code } = read.data
  return { state, sellerId, code }
}

const AppstoreStart = z.object({
  amazon_callback_uri: z.url({ protocol: /^https$/ }),
  amazon_state: z.string().min(1),
  selling_partner_id: z.string().min(1),
})

/** Hosts that an Appstore start may send her back to: Amazon's own and no others. */
const sellerCentralHost = /^sellercentral(-[a-z]+)?\.amazon\.([a-z]{2,3})(\.[a-z]{2})?$/

export type AppstoreStart = Readonly<{ callback: string; amazonState: string; sellerId: string }>

/** She began in Amazon's Appstore and arrives at our sign-in page. undefined: not from Amazon. */
export function readAppstoreStart(query: Readonly<Record<string, unknown>>): AppstoreStart | undefined {
  const read = AppstoreStart.safeParse(query)
  if (!read.success || !sellerCentralHost.test(new URL(read.data.amazon_callback_uri).hostname))
    return undefined
  return {
    callback: read.data.amazon_callback_uri,
    amazonState: read.data.amazon_state,
    sellerId: read.data.selling_partner_id,
  }
}

/** After she signed in with us: back to Amazon, which then sends her to `back` as after any consent. */
export function appstoreReturn(
  start: AppstoreStart,
  its: Readonly<{ back: string; state: string; beta?: boolean }>,
): string {
  const url = new URL(start.callback)
  url.searchParams.set('redirect_uri', its.back)
  url.searchParams.set('amazon_state', start.amazonState)
  url.searchParams.set('state', its.state)
  if (its.beta) url.searchParams.set('version', 'beta')
  return url.toString()
}

export type PublicApp = Readonly<{
  applicationId: string
  clientId: string
  clientSecret: string
  beta?: boolean
}>

/** The code of a return for a refresh token. A code lives five minutes and is good once. */
export async function exchangeCode(
  runtime: Runtime,
  endpoint: string,
  app: PublicApp,
  code: string,
): Promise<Outcome<string>> {
  const answer = await askForToken(runtime, {
    endpoint,
    form: {
      grant_type: 'authorization_code',
      code,
      client_id: app.clientId,
      client_secret: app.clientSecret,
    },
  })
  const refresh = mapOutcome(answer, (granted) => granted.refresh_token)
  if (!refresh.ok) return refresh
  return refresh.value ? good(refresh.value) : problem('unreadable', 'token', { status: 200 })
}
