/** One request to the simulated Amazon, checked and signed in, and its answer. */
import type { Hostility } from './hostility.ts'
import type { Seller, World } from './world.ts'

export type Settings = Readonly<{
  seed: number
  hostility: Hostility
  /** How long a feed takes, and how long after acceptance an item is decided. Seconds. */
  feedSeconds: number
  issueSeconds: number
  /** Orders that each live listing brings in a day, for the demonstration. */
  ordersPerDay: number
  /** Where links to documents point; the same place that answers requests. */
  base: string
}>

export type Ask = Readonly<{
  world: World
  settings: Settings
  /** Milliseconds since 1970. */
  now: number
  seller: Seller
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, unknown>>
  body: unknown
}>

export type Reply = Readonly<{ status: number; body?: unknown }>

export const ok = (body: unknown, status = 200): Reply => ({ status, body })

export const refuse = (status: number, code: string, message: string): Reply => ({
  status,
  body: { errors: [{ code, message, details: '' }] },
})

export const iso = (ms: number): string => new Date(ms).toISOString()

/** The members of a query's list; empty where it was not given. */
export const listed = (ask: Ask, name: string): readonly string[] =>
  (ask.query[name] as readonly string[] | undefined) ?? []
export const asked = (ask: Ask, name: string): string | undefined => ask.query[name] as string | undefined
