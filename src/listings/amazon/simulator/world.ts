/** What the simulated Amazon remembers. Plain JSON, so that a demonstration survives a restart of the server. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Attributes, Requirements } from '../operations/listings-items.ts'
import type { Issue } from '../operations/shapes.ts'
import type { Region } from '../marketplaces.ts'

export type Seller = { id: string; region: Region; name: string; seesBuyers: boolean; revoked: boolean }

export type Submitted = { id: string; at: number; way: 'put' | 'patch' | 'delete' | 'feed'; content: string }

export type Item = {
  sellerId: string
  marketplaceId: string
  sku: string
  asin: string
  productType: string
  requirements: Requirements
  attributes: Attributes
  createdAt: number
  updatedAt: number
  /** From then on it is decided: for sale, or the delayed issues show. */
  decidedAt: number
  delayed: Issue[]
  /** Taken away at; the row stays for the audit. */
  goneAt: number | undefined
  submissions: Submitted[]
}

export type Doc = {
  contentType: string
  body: string | undefined
  zipped: boolean
  linkEndsAt: number
  sellerId: string
}

export type FeedJob = {
  id: string
  sellerId: string
  marketplaceIds: string[]
  documentId: string
  createdAt: number
  doneAt: number
  outcome: 'DONE' | 'FATAL' | 'CANCELLED' | undefined
  reportId: string | undefined
}

export type ReportJob = {
  id: string
  sellerId: string
  type: string
  createdAt: number
  doneAt: number
  documentId: string | undefined
}

export type OrderRow = {
  id: string
  sellerId: string
  marketplaceId: string
  at: number
  changedAt: number
  status: 'UNSHIPPED' | 'SHIPPED' | 'CANCELLED'
  buyer: number
  iossNumber: string | undefined
  /** Amounts in minor units of the store's currency. */
  lines: { id: string; sku: string; title: string; quantity: number; unit: number; tax: number }[]
  parcels: { number: string; carrier: string; tracking: string; at: number }[]
}

export type News = { id: string; at: number; sellerId: string; body: object; taken: boolean }

export type World = {
  count: number
  sellers: Record<string, Seller>
  tokens: Record<string, { sellerId: string; scope: string; endsAt: number }>
  items: Record<string, Item>
  documents: Record<string, Doc>
  feeds: Record<string, FeedJob>
  reports: Record<string, ReportJob>
  orders: Record<string, OrderRow>
  destinations: Record<string, { id: string; name: string; resource: object }>
  subscriptions: Record<
    string,
    { id: string; sellerId: string; type: string; version: string; destinationId: string }
  >
  news: News[]
  tally: {
    requests: number
    throttled: number
    broken: number
    cut: number
    refused: number
    crossed: number
  }
}

export const emptyWorld = (): World => ({
  count: 0,
  sellers: {},
  tokens: {},
  items: {},
  documents: {},
  feeds: {},
  reports: {},
  orders: {},
  destinations: {},
  subscriptions: {},
  news: [],
  tally: { requests: 0, throttled: 0, broken: 0, cut: 0, refused: 0, crossed: 0 },
})

export const itemKey = (sellerId: string, marketplaceId: string, sku: string): string =>
  `${sellerId}|${marketplaceId}|${sku}`

/** A new number of this world, so that ids are the same in every run. */
export function nextId(world: World): number {
  world.count += 1
  return world.count
}

const keepMs = 24 * 60 * 60 * 1000

/** What nobody will ask for again: ended tokens, told news, and what feeds of the day before carried. */
export function forgetOld(world: World, now: number): void {
  for (const [token, { endsAt }] of Object.entries(world.tokens))
    if (endsAt < now - keepMs) delete world.tokens[token]
  world.news = world.news.filter(({ taken }) => !taken)
  for (const feed of Object.values(world.feeds)) {
    if (feed.outcome === undefined || feed.doneAt > now - keepMs) continue
    delete world.documents[feed.documentId]
    if (feed.reportId) delete world.documents[feed.reportId]
  }
}

export type Kept = Readonly<{ world: World; save(): void; reload(): void }>

/**
 * The world in memory, or in a file as well. A server and its worker may share a file: each looks before a request whether
 * the other wrote. Good enough for a demonstration, not for money.
 */
export function keptWorld(file: string | undefined): Kept {
  const world = emptyWorld()
  if (!file) return { world, save: () => undefined, reload: () => undefined }
  mkdirSync(dirname(file), { recursive: true })
  let seenAt = 0
  const reload = (): void => {
    if (!existsSync(file)) return
    const changedAt = statSync(file).mtimeMs
    if (changedAt === seenAt) return
    Object.assign(world, JSON.parse(readFileSync(file, 'utf8')) as World)
    seenAt = changedAt
  }
  const save = (): void => {
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(world))
    renameSync(`${file}.${process.pid}`, file)
    seenAt = statSync(file).mtimeMs
  }
  reload()
  return { world, save, reload }
}
