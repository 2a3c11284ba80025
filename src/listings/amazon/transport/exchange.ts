/** One HTTP exchange: what was answered, or that nothing was. */
import { z } from 'zod'
import type { OutsideError } from '../outcome.ts'
import type { Runtime } from './runtime.ts'

/** lost: the connection broke or time ran out; the other side may have acted. stopped: the caller's signal. */
export type Exchange =
  | Readonly<{ kind: 'answered'; status: number; text: string; headers: Headers }>
  | Readonly<{ kind: 'lost' }>
  | Readonly<{ kind: 'stopped' }>

const timeoutMs = 30_000

export async function exchange(
  runtime: Runtime,
  url: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<Exchange> {
  if (signal?.aborted) return { kind: 'stopped' }
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout
    const response = await runtime.fetch(url, { ...init, signal: either, redirect: 'error' })
    return {
      kind: 'answered',
      status: response.status,
      text: await response.text(),
      headers: response.headers,
    }
  } catch {
    return { kind: signal?.aborted ? 'stopped' : 'lost' }
  }
}

const OneError = z.object({
  code: z.string(),
  message: z.string().nullish(),
  details: z.string().nullish(),
})

/** Most APIs write `{ errors: […] }`, restrictions the bare list. */
const Errors = z.union([
  z.object({ errors: z.array(OneError) }).transform(({ errors }) => errors),
  z.array(OneError),
])

/** Amazon's list of errors in an answer; empty where the answer holds none. */
export function errorsIn(text: string): OutsideError[] {
  try {
    return Errors.parse(JSON.parse(text)).map(({ code, message, details }) => ({
      code,
      message: message ?? '',
      ...(details ? { details } : {}),
    }))
  } catch {
    return []
  }
}
