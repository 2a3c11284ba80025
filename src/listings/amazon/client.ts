/** The client of one seller's account: tokens, turns, patience. Every call answers an Outcome and never throws. */
import type { Buckets } from '../port.ts'
import { endpointsOf, type Endpoints, type Region } from './marketplaces.ts'
import type { Outcome } from './outcome.ts'
import { Call, type CallOptions } from './transport/call.ts'
import { memoryBuckets } from './transport/memory-buckets.ts'
import type { Operation } from './transport/operation.ts'
import type { Runtime } from './transport/runtime.ts'
import { tokenCache, type Credentials, type TokenCache } from './transport/token.ts'

/** One seller's account in one region; `id` is ours and names its buckets and its lines in the log. */
export type Account = Readonly<{ id: string; region: Region; sellerId: string }>

export type ClientSettings = Readonly<{
  runtime: Runtime
  account: Account
  credentials: Credentials
  endpoints?: Endpoints
  buckets?: Buckets
  tokens?: TokenCache
  /** How long one call may wait for its turn and for repeats, in milliseconds. 0: never; answers `throttled` at once. */
  patience?: number
}>

export type AmazonClient = Readonly<{
  account: Account
  runtime: Runtime
  call<A, T>(operation: Operation<A, T>, args: A, options?: CallOptions): Promise<Outcome<T>>
}>

export function amazonClient(settings: ClientSettings): AmazonClient {
  const { runtime, account } = settings
  const full = {
    ...settings,
    endpoints: settings.endpoints ?? endpointsOf(account.region),
    buckets: settings.buckets ?? memoryBuckets(),
    patience: settings.patience ?? 60_000,
    tokens: settings.tokens ?? tokenCache(runtime),
  }
  return {
    account,
    runtime,
    call: (operation, args, options = {}) => new Call(full, operation, options).run(operation.write(args)),
  }
}
