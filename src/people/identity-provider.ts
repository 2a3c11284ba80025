/** OpenID Connect with an identity provider: where to send her, and what it said of her (OpenID Connect Core 1.0, PKCE). */
import * as oidc from 'openid-client'
import type { Provider } from './services.ts'

/** What our own callback is held against; kept while she is at the provider. */
export type Pending = Readonly<{
  provider: string
  state: string
  nonce: string
  verifier: string
  next: string
}>

const SECONDS = 10
const FRESH_MS = 3_600_000
const known = new Map<string, { at: number; config: Promise<oidc.Configuration> }>()

/** The provider's own description, asked for once an hour. */
function configurationOf({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
  const key = `${issuer} ${clientId}`
  const kept = known.get(key)
  if (kept && performance.now() - kept.at < FRESH_MS) return kept.config
  const config = oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: SECONDS,
    // The signature is checked although the answer comes over TLS: a proxy in between may end it.
    execute: [oidc.enableNonRepudiationChecks, ...(isLocal(issuer) ? [oidc.allowInsecureRequests] : [])],
  })
  known.set(key, { at: performance.now(), config })
  config.catch(() => known.delete(key))
  return config
}

/** Plain http only to an issuer on the same machine, as in tests and demonstrations. */
const isLocal = (issuer: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(issuer)

/** The address to send her to, and what to keep until she is back. Throws where the provider does not answer. */
export async function departure(
  provider: Provider,
  callback: string,
  { next, lang }: { next: string; lang: string },
): Promise<{ address: string; pending: Pending }> {
  const config = await configurationOf(provider)
  const verifier = oidc.randomPKCECodeVerifier()
  const pending = {
    provider: provider.id,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier,
    next,
  }
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: provider.scopes,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: lang,
  })
  return { address: address.href, pending }
}

/** Who the provider says she is: its issuer and its own name for her. Throws for anything that does not fit. */
export async function arrival(
  provider: Provider,
  address: URL,
  { state, nonce, verifier }: Pending,
): Promise<{ issuer: string; subject: string }> {
  const config = await configurationOf(provider)
  const tokens = await oidc.authorizationCodeGrant(config, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const { iss, sub } = tokens.claims()!
  return { issuer: iss, subject: sub }
}
