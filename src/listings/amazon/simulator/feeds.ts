/** Feeds of the simulated Amazon: taken in at once, carried out later, with a report. */
import { feedFaults } from '../feed/check.ts'
import type { FeedMessage } from '../feed/message.ts'
import { asked, iso, listed, ok, refuse, type Ask, type Reply } from './ask.ts'
import { keepDocument, newDocument } from './documents.ts'
import { carryOut, type Edit } from './carry-out.ts'
import { issuesAgainst } from './listings.ts'
import { tell } from './news.ts'
import { nextId, type FeedJob, type World } from './world.ts'

export const createFeedDocument = (ask: Ask): Reply => {
  const { id, url } = newDocument(ask, (ask.body as { contentType: string }).contentType)
  return ok({ feedDocumentId: id, url }, 201)
}

export function createFeed(ask: Ask): Reply {
  const body = ask.body as { feedType: string; marketplaceIds: string[]; inputFeedDocumentId: string }
  const document = ask.world.documents[body.inputFeedDocumentId]
  if (!document || document.sellerId !== ask.seller.id || document.body === undefined)
    return refuse(400, 'InvalidInput', 'Invalid inputFeedDocumentId')
  if (body.feedType !== 'JSON_LISTINGS_FEED')
    return refuse(400, 'InvalidInput', `Feed type ${body.feedType} is not supported`)
  const id = String(7_000_000_000 + nextId(ask.world))
  ask.world.feeds[id] = {
    id,
    sellerId: ask.seller.id,
    marketplaceIds: body.marketplaceIds,
    documentId: body.inputFeedDocumentId,
    createdAt: ask.now,
    doneAt: ask.now + ask.settings.feedSeconds * 1000,
    outcome: undefined,
    reportId: undefined,
  }
  return ok({ feedId: id }, 202)
}

/** Carries out what is due. Called before each request: the simulator needs no clockwork of its own. */
export function settleFeeds(world: World, at: (sellerId: string, now: number) => Ask): void {
  const now = at('', 0).now
  for (const feed of Object.values(world.feeds)) {
    if (feed.outcome !== undefined || feed.doneAt > now) continue
    const ask = at(feed.sellerId, feed.doneAt)
    process(ask, feed)
    tell(ask, 'FEED_PROCESSING_FINISHED', feed.doneAt, {
      feedProcessingFinishedNotification: {
        sellerId: feed.sellerId,
        feedId: feed.id,
        feedType: 'JSON_LISTINGS_FEED',
        processingStatus: feed.outcome,
        resultFeedDocumentId: feed.reportId,
      },
    })
  }
}

type FeedContent = { header: { sellerId: string }; messages: FeedMessage[] }

function process(ask: Ask, feed: FeedJob): void {
  const content = contentOf(ask.world.documents[feed.documentId]?.body ?? '')
  if (!content || content.header.sellerId !== feed.sellerId) {
    feed.outcome = 'FATAL'
    return
  }
  const issues: object[] = []
  let invalid = 0
  for (const message of content.messages) {
    const own = feed.marketplaceIds.flatMap((marketplaceId) => {
      const edit = editOf(message, marketplaceId)
      const against = issuesAgainst(ask, edit)
      if (against.length === 0) carryOut(ask, edit, true)
      return against
    })
    if (own.length > 0) invalid += 1
    for (const { attributeNames, categories: _categories, ...issue } of own)
      issues.push({ messageId: message.messageId, sku: message.sku, ...issue, attributeNames })
  }
  const report = {
    header: { sellerId: feed.sellerId, version: '2.0', feedId: feed.id },
    issues,
    summary: {
      errors: issues.length,
      warnings: 0,
      messagesProcessed: content.messages.length,
      messagesAccepted: content.messages.length - invalid,
      messagesInvalid: invalid,
    },
  }
  feed.outcome = 'DONE'
  feed.reportId = keepDocument(ask, JSON.stringify(report), 'application/json', true)
}

function contentOf(text: string): FeedContent | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return feedFaults(value).length === 0 ? (value as FeedContent) : undefined
  } catch {
    return undefined
  }
}

function editOf(message: FeedMessage, marketplaceId: string): Edit {
  const at = { sku: message.sku, marketplaceId }
  switch (message.operationType) {
    case 'DELETE':
      return { ...at, way: 'delete' }
    case 'UPDATE': {
      const { productType, attributes } = message
      return { ...at, way: 'put', productType, requirements: message.requirements ?? 'LISTING', attributes }
    }
    case 'PATCH':
      return { ...at, way: 'patch', productType: message.productType, patches: message.patches }
    case 'PARTIAL_UPDATE': {
      const patches = Object.entries(message.attributes).map(([name, value]) => ({
        op: 'replace' as const,
        path: `/attributes/${name}`,
        value,
      }))
      return { ...at, way: 'patch', productType: message.productType, patches }
    }
  }
}

const publicFeed = (ask: Ask, feed: FeedJob): object => {
  const started = feed.createdAt + (feed.doneAt - feed.createdAt) / 3
  const isDone = feed.outcome !== undefined
  return {
    feedId: feed.id,
    feedType: 'JSON_LISTINGS_FEED',
    marketplaceIds: feed.marketplaceIds,
    createdTime: iso(feed.createdAt),
    processingStatus: feed.outcome ?? (ask.now >= started ? 'IN_PROGRESS' : 'IN_QUEUE'),
    ...(isDone ? { processingEndTime: iso(feed.doneAt) } : {}),
    ...(feed.reportId ? { resultFeedDocumentId: feed.reportId } : {}),
  }
}

const own = (ask: Ask): FeedJob | undefined => {
  const feed = ask.world.feeds[ask.path['feedId']!]
  return feed?.sellerId === ask.seller.id ? feed : undefined
}

export const getFeed = (ask: Ask): Reply => {
  const feed = own(ask)
  return feed ? ok(publicFeed(ask, feed)) : refuse(404, 'NotFound', 'Feed not found')
}

export function getFeeds(ask: Ask): Reply {
  const token = asked(ask, 'nextToken')
  const since = Date.parse(asked(ask, 'createdSince') ?? '') || 0
  const markets = listed(ask, 'marketplaceIds')
  const all = Object.values(ask.world.feeds).filter(
    (feed) =>
      feed.sellerId === ask.seller.id &&
      feed.createdAt >= since &&
      (markets.length === 0 || feed.marketplaceIds.some((id) => markets.includes(id))),
  )
  const from = Number(token ?? 0) || 0
  const size = (ask.query['pageSize'] as number | undefined) ?? 10
  const next = from + size < all.length ? { nextToken: String(from + size) } : {}
  return ok({ feeds: all.slice(from, from + size).map((feed) => publicFeed(ask, feed)), ...next })
}

export function cancelFeed(ask: Ask): Reply {
  const feed = own(ask)
  if (!feed) return refuse(404, 'NotFound', 'Feed not found')
  if (feed.outcome !== undefined) return refuse(400, 'InvalidInput', 'Feed cannot be cancelled')
  feed.outcome = 'CANCELLED'
  return { status: 200 }
}
