/** The other side's books: what was really submitted, how often, and where each SKU stands. */
import { issuesOf, statusAt } from './item-view.ts'
import type { Item, World } from './world.ts'

export type AuditedSku = Readonly<{
  /** Submissions that were taken in. */
  accepted: number
  /** Of these, how many were the same content as the one just before. */
  sameContentAgain: number
  state: 'live' | 'rejected' | 'waiting' | 'gone'
}>

export type Audit = Readonly<{
  /** By `seller|market|sku`. */
  skus: ReadonlyMap<string, AuditedSku>
  requests: number
  /** 429s said, 500s said, lines cut, requests refused as malformed. */
  throttled: number
  broken: number
  cut: number
  refused: number
  feeds: number
  /** Edits of a SKU while a feed with the same SKU was on its way: Amazon may carry out either first. */
  crossed: number
}>

export function audit(world: World, now: number): Audit {
  const skus = new Map(Object.entries(world.items).map(([key, item]) => [key, audited(item, now)]))
  return { skus, ...world.tally, feeds: Object.keys(world.feeds).length }
}

function audited(item: Item, now: number): AuditedSku {
  const { submissions } = item
  const again = submissions.filter(({ content }, index) => submissions[index - 1]?.content === content)
  return { accepted: submissions.length, sameContentAgain: again.length, state: stateAt(item, now) }
}

function stateAt(item: Item, now: number): AuditedSku['state'] {
  if (item.goneAt !== undefined) return 'gone'
  if (now < item.decidedAt) return 'waiting'
  if (issuesOf(item, now).some(({ severity }) => severity === 'ERROR')) return 'rejected'
  return statusAt(item, now).length > 0 ? 'live' : 'waiting'
}
