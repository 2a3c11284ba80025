/** Feeds API 2021-06-30: many SKUs in one document. */
import { z } from 'zod'
import { operation, pathOf, type NoArgs } from '../transport/operation.ts'
import { Document, instant, Instant, Nothing } from './shapes.ts'

const model = 'feeds-api-model/feeds_2021-06-30'
export const LISTINGS_FEED = 'JSON_LISTINGS_FEED'
export const FEED_CONTENT_TYPE = 'application/json; charset=UTF-8'

export const Feed = z.looseObject({
  feedId: z.string(),
  feedType: z.string(),
  marketplaceIds: z.array(z.string()).default([]),
  createdTime: Instant,
  processingStatus: z.enum(['CANCELLED', 'DONE', 'FATAL', 'IN_PROGRESS', 'IN_QUEUE']),
  resultFeedDocumentId: z.string().optional(),
})
export type Feed = z.output<typeof Feed>

/** A place to upload to; nothing happens before createFeed names it, so it may be asked for twice. */
export const CreateFeedDocument = operation({
  name: 'createFeedDocument',
  model,
  method: 'POST',
  repeatable: true,
  answer: z.looseObject({ feedDocumentId: z.string(), url: z.url() }),
  write: (_nothing: NoArgs) => ({
    path: '/feeds/2021-06-30/documents',
    body: { contentType: FEED_CONTENT_TYPE },
  }),
})

export const CreateFeed = operation({
  name: 'createFeed',
  model,
  method: 'POST',
  answer: z.looseObject({ feedId: z.string() }),
  write: (args: { marketplaceIds: readonly string[]; inputFeedDocumentId: string }) => ({
    path: '/feeds/2021-06-30/feeds',
    body: {
      feedType: LISTINGS_FEED,
      marketplaceIds: args.marketplaceIds,
      inputFeedDocumentId: args.inputFeedDocumentId,
    },
  }),
})

export const GetFeed = operation({
  name: 'getFeed',
  model,
  method: 'GET',
  answer: Feed,
  write: (args: { feedId: string }) => ({ path: pathOf`/feeds/2021-06-30/feeds/${args.feedId}` }),
})

/** With `nextToken` Amazon allows no other parameter. */
export const GetFeeds = operation({
  name: 'getFeeds',
  model,
  method: 'GET',
  answer: z.looseObject({ feeds: z.array(Feed), nextToken: z.string().optional() }),
  write: (args: { marketplaceIds: readonly string[]; createdSince: Date } | { nextToken: string }) => ({
    path: '/feeds/2021-06-30/feeds',
    query:
      'nextToken' in args
        ? { nextToken: args.nextToken }
        : {
            feedTypes: [LISTINGS_FEED],
            marketplaceIds: args.marketplaceIds,
            pageSize: 100,
            createdSince: instant(args.createdSince),
          },
  }),
})

/** Only while it waits in the queue. */
export const CancelFeed = operation({
  name: 'cancelFeed',
  model,
  method: 'DELETE',
  repeatable: true,
  answer: Nothing,
  write: (args: { feedId: string }) => ({ path: pathOf`/feeds/2021-06-30/feeds/${args.feedId}` }),
})

export const GetFeedDocument = operation({
  name: 'getFeedDocument',
  model,
  method: 'GET',
  answer: Document,
  write: (args: { feedDocumentId: string }) => ({
    path: pathOf`/feeds/2021-06-30/documents/${args.feedDocumentId}`,
  }),
})
