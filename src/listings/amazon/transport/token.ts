/** Access tokens of Login with Amazon: fetched once for all who wait, kept until shortly before their end. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { good, problem, type Outcome } from '../outcome.ts'
import { backoffMs } from './backoff.ts'
import { errorsIn, exchange } from './exchange.ts'
import type { Runtime } from './runtime.ts'

/** What an account signs in with; of a private app pasted by her, of a public app kept by the operator. */
export type Credentials = Readonly<{ clientId: string; clientSecret: string; refreshToken: string }>

export type TokenRequest = Readonly<{ endpoint: string; form: Readonly<Record<string, string>> }>

export type TokenCache = Readonly<{
  /** The current token, or a new one; callers that ask at the same time share one request. */
  get(request: TokenRequest): Promise<Outcome<string>>
  /** Amazon says this token ended: the next caller fetches anew. */
  drop(request: TokenRequest, token: string): void
}>

const skewMs = 60_000
const attempts = 4

const Granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
  refresh_token: z.string().optional(),
})

export type Granted = z.output<typeof Granted>

export const refreshRequest = (endpoint: string, its: Credentials): TokenRequest => ({
  endpoint,
  form: {
    grant_type: 'refresh_token',
    refresh_token: its.refreshToken,
    client_id: its.clientId,
    client_secret: its.clientSecret,
  },
})

export const scopeRequest = (endpoint: string, its: Credentials, scope: string): TokenRequest => ({
  endpoint,
  form: {
    grant_type: 'client_credentials',
    scope,
    client_id: its.clientId,
    client_secret: its.clientSecret,
  },
})

/** One cache for a whole process. Keys are digests, so that no secret lies in a map's key. */
export function tokenCache(runtime: Runtime): TokenCache {
  const kept = new Map<string, { token: string; endsAt: number }>()
  const underway = new Map<string, Promise<Outcome<string>>>()
  const keyOf = (request: TokenRequest): string =>
    createHash('sha256')
      .update(JSON.stringify([request.endpoint, request.form]))
      .digest('base64')

  const renew = async (key: string, request: TokenRequest): Promise<Outcome<string>> => {
    const answer = await askForToken(runtime, request)
    if (!answer.ok) return answer
    const life = answer.value.expires_in * 1000
    const endsAt = runtime.now().getTime() + Math.max(life - skewMs, life / 2)
    kept.set(key, { token: answer.value.access_token, endsAt })
    return good(answer.value.access_token)
  }

  return {
    async get(request) {
      const key = keyOf(request)
      const held = kept.get(key)
      if (held && held.endsAt > runtime.now().getTime()) return good(held.token)
      const flight = underway.get(key) ?? renew(key, request).finally(() => underway.delete(key))
      underway.set(key, flight)
      return flight
    },
    drop(request, token) {
      const key = keyOf(request)
      if (kept.get(key)?.token === token) kept.delete(key)
    },
  }
}

/** One request for a token, repeated only where Amazon could not answer. invalid_grant: the seller must consent again. */
export async function askForToken(runtime: Runtime, request: TokenRequest): Promise<Outcome<Granted>> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
    'user-agent': runtime.userAgent,
  }
  const init = { method: 'POST', headers, body: new URLSearchParams(request.form).toString() }
  for (let attempt = 0; ; attempt += 1) {
    const answer = await exchange(runtime, request.endpoint, init)
    if (answer.kind === 'answered' && answer.status === 200) return granted(answer.text)
    const status = answer.kind === 'answered' ? answer.status : undefined
    const passing = status === undefined || status === 429 || status >= 500
    runtime.log.warn({ operation: 'token', status, attempt }, 'Amazon gave no access token')
    if (!passing) return problem('signed-out', 'token', { status, errors: signInErrors(answer) })
    if (attempt + 1 === attempts) return problem('unreachable', 'token', { status })
    await runtime.sleep(backoffMs(attempt, runtime.random()))
  }
}

function granted(text: string): Outcome<Granted> {
  try {
    return good(Granted.parse(JSON.parse(text)))
  } catch {
    return problem('unreadable', 'token', { status: 200 })
  }
}

const SignInError = z.object({ error: z.string(), error_description: z.string().default('') })

function signInErrors(answer: Awaited<ReturnType<typeof exchange>>) {
  if (answer.kind !== 'answered') return []
  try {
    const { error, error_description } = SignInError.parse(JSON.parse(answer.text))
    return [{ code: error, message: error_description }]
  } catch {
    return errorsIn(answer.text)
  }
}
