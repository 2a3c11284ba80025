/** Handing in: up to ten edits one by one, more as a feed. Nothing is sent again here after its answer was lost. */
import type { Called, Connection, Handed, Market, Submission, SubmissionOutcome } from '../../port.ts'
import type { AmazonClient } from '../client.ts'
import { upload } from '../documents/transfer.ts'
import { splitFeeds } from '../feed/build.ts'
import type { FeedMessage } from '../feed/message.ts'
import { CreateFeed, CreateFeedDocument, FEED_CONTENT_TYPE } from '../operations/feeds.ts'
import {
  DeleteListingsItem,
  PatchListingsItem,
  PutListingsItem,
  type Submitted,
} from '../operations/listings-items.ts'
import type { Outcome } from '../outcome.ts'
import { called, failed, isGrave, reasonOf } from './called.ts'
import type { Desk } from './desk.ts'
import { editOf, messageOf, type Edit } from './edits.ts'

export function submit(
  desk: Desk,
  connection: Connection,
  market: Market,
  submissions: readonly Submission[],
  as: 'each' | 'lot',
): Promise<Called<Handed>> {
  return as === 'each'
    ? submitEach(desk, connection, market, submissions)
    : submitLot(desk, connection, market, submissions)
}

/** One after another. Once Amazon says "later" the rest is not even asked about. */
async function submitEach(
  desk: Desk,
  connection: Connection,
  market: Market,
  submissions: readonly Submission[],
): Promise<Called<Handed>> {
  const outcomes: SubmissionOutcome[] = []
  for (const [index, submission] of submissions.entries()) {
    const one = await submitOne(desk, connection, market, submission)
    if (!one.ok && one.why === 'credentials' && outcomes.length === 0) return one
    if (one.ok) outcomes.push(one.value)
    if (one.ok && one.value.outcome !== 'later') continue
    const afterMs = one.ok && one.value.outcome === 'later' ? one.value.afterMs : 1_000
    const rest = submissions.slice(one.ok ? index + 1 : index)
    outcomes.push(...rest.map(({ id, sku }) => ({ id, sku, outcome: 'later' as const, afterMs })))
    break
  }
  return { ok: true, value: { as: 'each', outcomes } }
}

/** Only `credentials` comes back as a failure of the call. */
async function submitOne(
  desk: Desk,
  connection: Connection,
  market: Market,
  submission: Submission,
): Promise<Called<SubmissionOutcome>> {
  const edit = await editOf(desk, connection, market, submission)
  const { id, sku } = submission
  const answer = edit.ok
    ? called(await send(desk.clientOf(connection), market, sku, edit.value), (value) => value)
    : edit
  if (answer.ok) return { ok: true, value: { id, sku, ...verdictOf(answer.value) } }
  switch (answer.why) {
    case 'credentials':
      return answer
    case 'later':
      return { ok: true, value: { id, sku, outcome: 'later', afterMs: answer.afterMs } }
    case 'uncertain':
      return { ok: true, value: { id, sku, outcome: 'uncertain' } }
    case 'refused':
      return { ok: true, value: { id, sku, outcome: 'rejected', reasons: answer.reasons } }
  }
}

function send(client: AmazonClient, market: Market, sku: string, edit: Edit): Promise<Outcome<Submitted>> {
  const key = { sellerId: client.account.sellerId, sku, marketplaceId: market.outsideId }
  switch (edit.way) {
    case 'put': {
      const { productType, attributes } = edit
      return client.call(PutListingsItem, { ...key, productType, requirements: 'LISTING', attributes })
    }
    case 'patch':
      return client.call(PatchListingsItem, {
        ...key,
        productType: edit.productType,
        patches: edit.patches,
      })
    case 'delete':
      return client.call(DeleteListingsItem, key)
  }
}

function verdictOf({ status, submissionId, issues }: Submitted) {
  const reasons = issues.map(reasonOf)
  return status === 'INVALID' || reasons.some(isGrave)
    ? ({ outcome: 'rejected', reasons } as const)
    : ({ outcome: 'accepted', outsideId: submissionId, reasons } as const)
}

/** Everything before createFeed may be lost without harm; from then on only Amazon knows. */
async function submitLot(
  desk: Desk,
  connection: Connection,
  market: Market,
  submissions: readonly Submission[],
): Promise<Called<Handed>> {
  const messages: FeedMessage[] = []
  for (const [index, submission] of submissions.entries()) {
    const edit = await editOf(desk, connection, market, submission)
    if (!edit.ok) return edit
    messages.push(messageOf(index + 1, submission.sku, edit.value))
  }
  const client = desk.clientOf(connection)
  const place = await client.call(CreateFeedDocument, {})
  if (!place.ok) return failed(place.problem)
  const body = await oneFeed(client.account.sellerId, messages)
  const { runtime } = desk.settings
  const uploaded = await upload(runtime, place.value.url, body, FEED_CONTENT_TYPE)
  if (!uploaded.ok) return { ok: false, why: 'later', afterMs: 30_000 }
  const feed = await client.call(CreateFeed, {
    marketplaceIds: [market.outsideId],
    inputFeedDocumentId: place.value.feedDocumentId,
  })
  return called(feed, ({ feedId }) => ({ as: 'lot', outsideId: feedId }))
}

async function oneFeed(sellerId: string, messages: readonly FeedMessage[]): Promise<Blob> {
  const whole = { messages: messages.length, bytes: Number.MAX_SAFE_INTEGER }
  for await (const { body } of splitFeeds({ sellerId, version: '2.0' }, messages, whole)) return body
  throw new Error('a lot of nothing')
}
