/** The token bucket of one account and operation, as pure steps: whoever keeps the state calls them. */
import type { BucketState, Limit } from '../../port.ts'

export type Turn = Readonly<{ state: BucketState; waitMs: number; taken: boolean }>

/** What lies in the bucket at `nowMs`. A clock that went back adds nothing. */
export function refilled(state: BucketState | undefined, limit: Limit, nowMs: number): BucketState {
  if (!state) return { tokens: limit.burst, atMs: nowMs, rate: limit.rate, pausedUntilMs: 0 }
  const seconds = Math.max(0, nowMs - state.atMs) / 1000
  const tokens = Math.min(limit.burst, state.tokens + seconds * state.rate)
  return { ...state, tokens, atMs: Math.max(nowMs, state.atMs) }
}

/**
 * Takes one token, if need be one that is still to flow in: the caller sends after `waitMs`. Takes none where that
 * is longer than `patienceMs`.
 */
export function takeFrom(
  state: BucketState | undefined,
  limit: Limit,
  nowMs: number,
  patienceMs: number,
): Turn {
  const now = refilled(state, limit, nowMs)
  const forToken = now.tokens >= 1 ? 0 : ((1 - now.tokens) / now.rate) * 1000
  const waitMs = Math.ceil(Math.max(forToken, now.pausedUntilMs - nowMs, 0))
  const taken = waitMs <= patienceMs
  return { state: taken ? { ...now, tokens: now.tokens - 1 } : now, waitMs, taken }
}

/** The rate that Amazon named in an answer counts from now on. */
export function learned(
  state: BucketState | undefined,
  limit: Limit,
  rate: number,
  nowMs: number,
): BucketState {
  return { ...refilled(state, limit, nowMs), rate }
}

/** After a 429: nothing lies there, and nobody asks before the pause is over. */
export function paused(state: BucketState | undefined, limit: Limit, ms: number, nowMs: number): BucketState {
  const now = refilled(state, limit, nowMs)
  const pausedUntilMs = Math.max(now.pausedUntilMs, nowMs + ms)
  return { ...now, tokens: Math.min(now.tokens, 0), pausedUntilMs }
}
