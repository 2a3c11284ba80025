/** Whom a shown pass or typed code belongs to, by the list on the phone. */
import type { CheckInList, Listed } from '#training/rules/attendance/list.ts'
import { readShown } from '#training/rules/attendance/pass.ts'

async function hashOf(salt: string, value: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}:${value}`))
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 16)
}

/** `value` in its one form; undefined: no pass or code at all. */
export type Whom = Readonly<{ value: string; kind: 'pass' | 'code'; fitting: readonly Listed[] }>

export async function whom({ salt, people }: CheckInList, text: string): Promise<Whom | undefined> {
  const shown = readShown(text)
  if (!shown) return undefined
  const hash = await hashOf(salt, shown.value)
  const fitting = people.filter(({ passes, codes }) =>
    (shown.kind === 'pass' ? passes : codes).includes(hash),
  )
  return { ...shown, fitting }
}
