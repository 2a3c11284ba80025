/** One call with its turns, tokens and repeats. */
import type { Buckets } from '../../port.ts'
import type { Endpoints } from '../marketplaces.ts'
import { good, problem, type Outcome, type ProblemKind } from '../outcome.ts'
import { backoffMs } from './backoff.ts'
import { errorsIn, exchange, type Exchange } from './exchange.ts'
import { queryText, type Operation, type RequestParts } from './operation.ts'
import type { Runtime } from './runtime.ts'
import { refreshRequest, scopeRequest, type Credentials, type TokenCache } from './token.ts'

export type CallSettings = Readonly<{
  runtime: Runtime
  /** Our name of the account: its buckets and its lines in the log. */
  account: Readonly<{ id: string }>
  credentials: Credentials
  endpoints: Endpoints
  buckets: Buckets
  tokens: TokenCache
  patience: number
}>

export type CallOptions = Readonly<{
  signal?: AbortSignal | undefined
  /** A restricted data token in place of the account's own. */
  token?: string | undefined
}>

const attemptsWhenBroken = 5

/** One call with its repeats. What to do after each answer is decided in `next`. */
export class Call<A, T> {
  readonly #its: CallSettings
  readonly #operation: Operation<A, T>
  readonly #options: CallOptions
  readonly #deadline: number
  #broken = 0
  #throttled = 0
  #tokenRenewed = false

  constructor(its: CallSettings, operation: Operation<A, T>, options: CallOptions) {
    this.#its = its
    this.#operation = operation
    this.#options = options
    this.#deadline = its.runtime.now().getTime() + its.patience
  }

  async run(parts: RequestParts): Promise<Outcome<T>> {
    for (;;) {
      const refusedTurn = await this.#turn()
      if (refusedTurn) return refusedTurn
      const token = await this.#token()
      if (!token.ok) return token
      const answer = await this.#send(parts, token.value)
      const outcome = await this.#next(answer, token.value)
      if (outcome !== 'again') return outcome
    }
  }

  get #bucket() {
    return { account: this.#its.account.id, operation: this.#operation.name }
  }

  #left(): number {
    return Math.max(0, this.#deadline - this.#its.runtime.now().getTime())
  }

  #fail(kind: ProblemKind, more: Parameters<typeof problem>[2] = {}): Outcome<never> {
    return problem(kind, this.#operation.name, more)
  }

  /** Waits for a token of the bucket. Answers a problem where that would take longer than our patience. */
  async #turn(): Promise<Outcome<never> | undefined> {
    const { buckets, runtime } = this.#its
    const turn = await buckets.take(this.#bucket, this.#operation.limit, runtime.now(), this.#left())
    if (!turn.taken) return this.#fail('throttled', { retryAfterMs: turn.waitMs })
    if (turn.waitMs > 0) await runtime.sleep(turn.waitMs)
    return this.#options.signal?.aborted ? this.#fail('stopped') : undefined
  }

  get #tokenRequest() {
    const { endpoints, credentials } = this.#its
    const scope = this.#operation.grantless
    return scope
      ? scopeRequest(endpoints.token, credentials, scope)
      : refreshRequest(endpoints.token, credentials)
  }

  async #token(): Promise<Outcome<string>> {
    return this.#options.token ? good(this.#options.token) : this.#its.tokens.get(this.#tokenRequest)
  }

  async #send(parts: RequestParts, token: string): Promise<Exchange> {
    const { runtime, endpoints, account } = this.#its
    const at = runtime.now()
    const headers: Record<string, string> = {
      'x-amz-access-token': token,
      'x-amz-date': at.toISOString().replace(/[-:]|\.\d+/g, ''),
      'user-agent': runtime.userAgent,
      accept: 'application/json',
    }
    if (parts.body !== undefined) headers['content-type'] = 'application/json'
    const init: RequestInit = { method: this.#operation.method, headers }
    if (parts.body !== undefined) init.body = JSON.stringify(parts.body)
    const url = endpoints.api + parts.path + queryText(parts.query)
    const answer = await exchange(runtime, url, init, this.#options.signal)
    const status = answer.kind === 'answered' ? answer.status : answer.kind
    const rate = answer.kind === 'answered' ? answer.headers.get('x-amzn-ratelimit-limit') : null
    runtime.log.info({ operation: this.#operation.name, account: account.id, status, rate }, 'amazon')
    return answer
  }

  async #next(answer: Exchange, token: string): Promise<Outcome<T> | 'again'> {
    if (answer.kind === 'stopped') return this.#fail('stopped', { mayHaveHappened: this.#isWrite() })
    if (answer.kind === 'lost') return this.#afterBroken(undefined, [])
    await this.#learn(answer.headers)
    const { status, text } = answer
    if (status >= 200 && status < 300) return this.#read(answer)
    const errors = errorsIn(text)
    if (status === 429) return this.#afterThrottle(errors)
    if (status >= 500) return this.#afterBroken(status, errors)
    if (this.#tokenEnded(status, text)) return this.#renewToken(token)
    if (status === 401 || status === 403) return this.#fail('forbidden', { status, errors })
    return this.#fail(status === 404 ? 'missing' : 'refused', { status, errors })
  }

  #isWrite(): boolean {
    return !this.#operation.repeatable
  }

  #read(answer: Exchange & { kind: 'answered' }): Outcome<T> {
    try {
      return good(this.#operation.read(answer.text), answer.headers.get('x-amzn-requestid') ?? undefined)
    } catch (error) {
      const { log } = this.#its.runtime
      log.warn({ operation: this.#operation.name, fault: faultOf(error) }, "Amazon's answer does not fit")
      return this.#fail('unreadable', { status: answer.status, mayHaveHappened: this.#isWrite() })
    }
  }

  /** The header names the rate of this account; it is never there on a 429. */
  async #learn(headers: Headers): Promise<void> {
    const rate = Number(headers.get('x-amzn-ratelimit-limit') ?? Number.NaN)
    if (!(rate > 0)) return
    const { buckets, runtime } = this.#its
    await buckets.learn(this.#bucket, this.#operation.limit, rate, runtime.now())
  }

  async #afterThrottle(errors: ReturnType<typeof errorsIn>): Promise<Outcome<T> | 'again'> {
    const { runtime } = this.#its
    const oneToken = 1000 / this.#operation.limit.rate
    const ms = Math.max(250, backoffMs(this.#throttled, runtime.random(), Math.min(oneToken, 60_000)))
    this.#throttled += 1
    await this.#its.buckets.pause(this.#bucket, this.#operation.limit, ms, runtime.now())
    if (ms > this.#left()) return this.#fail('throttled', { status: 429, errors, retryAfterMs: ms })
    return 'again'
  }

  /** Only what cannot happen twice is sent again; of everything else the caller must ask what became of it. */
  async #afterBroken(
    status: number | undefined,
    errors: ReturnType<typeof errorsIn>,
  ): Promise<Outcome<T> | 'again'> {
    const { runtime } = this.#its
    if (this.#isWrite()) return this.#fail('unreachable', { status, errors, mayHaveHappened: true })
    const ms = backoffMs(this.#broken, runtime.random())
    this.#broken += 1
    if (this.#broken >= attemptsWhenBroken || ms > this.#left())
      return this.#fail('unreachable', { status, errors, retryAfterMs: ms })
    await runtime.sleep(ms)
    return 'again'
  }

  #tokenEnded(status: number, text: string): boolean {
    if (this.#tokenRenewed || this.#options.token) return false
    return status === 401 || (status === 403 && /token[^"]{0,60}(expired|revoked|invalid)/i.test(text))
  }

  #renewToken(token: string): 'again' {
    this.#tokenRenewed = true
    this.#its.tokens.drop(this.#tokenRequest, token)
    return 'again'
  }
}

/** Where an answer did not fit, without the values in it. */
function faultOf(error: unknown): unknown {
  const issues = (error as { issues?: { path: PropertyKey[]; code: string }[] }).issues
  return issues ? issues.slice(0, 5).map(({ path, code }) => ({ path: path.join('.'), code })) : 'not JSON'
}
