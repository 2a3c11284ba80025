/** The phone and the server: taking the list along, handing scans in. */
import type { CheckInList, HandIn, HandInAnswer, SignedList } from '#training/rules/attendance/list.ts'

/** `offline`: no answer; `signIn`: the session is over; `refused`: the server says why. */
export type Failed = Readonly<{ failed: 'offline' | 'signIn' | 'refused' | 'forged'; reason: string }>

export const isFailed = (answer: object): answer is Failed => 'failed' in answer

async function ask<T extends object>(address: string, body?: unknown, csrf = ''): Promise<T | Failed> {
  let reply: Response
  try {
    reply = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-csrf-token': csrf },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout?.(30_000) ?? null,
      redirect: 'error',
      cache: 'no-store',
    })
    if (reply.status === 401) return { failed: 'signIn', reason: '' }
    const answer = (await reply.json()) as T & { detail?: string }
    return reply.ok
      ? answer
      : { failed: reply.status >= 500 ? 'offline' : 'refused', reason: answer.detail ?? '' }
  } catch {
    return { failed: 'offline', reason: '' }
  }
}

/** Every write carries the token of the session that is open now, which may not be the one the page came with. */
async function write<T extends object>(base: string, path: string, body: unknown): Promise<T | Failed> {
  const session = await ask<{ csrf: string }>(`${base}/session.json`)
  return isFailed(session) ? session : ask<T>(base + path, body, session.csrf)
}

const binary = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))

async function isOurs({ list, signature }: SignedList, key: string): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const known = await crypto.subtle.importKey('raw', binary(key), algorithm, false, ['verify'])
  return crypto.subtle.verify(algorithm, known, binary(signature), new TextEncoder().encode(list))
}

/** The list, once its signature was checked. */
export async function takeList(base: string, key: string): Promise<CheckInList | Failed> {
  const label = /\(([^;)]+[^)]*)\)/.exec(navigator.userAgent)?.[1]?.slice(0, 80) ?? ''
  const answer = await write<SignedList>(base, '/take', { label })
  if (isFailed(answer)) return answer
  if (!(await isOurs(answer, key))) return { failed: 'forged', reason: '' }
  return JSON.parse(answer.list) as CheckInList
}

export const handIn = (base: string, scans: HandIn): Promise<HandInAnswer | Failed> =>
  write<HandInAnswer>(base, '/scans', scans)
