/** What became of a feed, and what became of what we lost sight of. */
import type {
  Called,
  Connection,
  LostAttempt,
  LotProgress,
  Market,
  Received,
  Submission,
  SubmissionOutcome,
} from '../../port.ts'
import { download } from '../documents/transfer.ts'
import { issuesByMessage, readProcessingReport, type ProcessingReport } from '../feed/report.ts'
import { GetFeed, GetFeedDocument, GetFeeds, type Feed } from '../operations/feeds.ts'
import { SearchListingsItems, GetListingsItem, type ListingsItem } from '../operations/listings-items.ts'
import { good, type Outcome } from '../outcome.ts'
import { called, failed, isGrave, reasonOf } from './called.ts'
import type { AmazonClient } from '../client.ts'
import type { Desk } from './desk.ts'
import { editOf, traceOf } from './edits.ts'
import { holds } from './envelope.ts'

const lookAgainMs = 20_000

export async function follow(
  desk: Desk,
  connection: Connection,
  lotId: string,
  submissions: readonly Submission[],
): Promise<Called<LotProgress>> {
  const client = desk.clientOf(connection)
  const feed = await client.call(GetFeed, { feedId: lotId })
  if (!feed.ok) return failed(feed.problem)
  const { processingStatus, resultFeedDocumentId } = feed.value
  switch (processingStatus) {
    case 'IN_QUEUE':
    case 'IN_PROGRESS':
      return { ok: true, value: { state: 'working', afterMs: lookAgainMs } }
    case 'CANCELLED':
    case 'FATAL': {
      const reason = {
        code: processingStatus,
        text: processingStatus,
        severity: 'error',
        attributes: [],
      } as const
      return { ok: true, value: { state: 'dropped', reasons: [reason] } }
    }
    case 'DONE':
      return resultFeedDocumentId
        ? readResult(desk, client, resultFeedDocumentId, lotId, submissions)
        : { ok: true, value: { state: 'done', outcomes: submissions.map(uncertain) } }
  }
}

const uncertain = ({ id, sku }: Submission): SubmissionOutcome => ({ id, sku, outcome: 'uncertain' })

async function readResult(
  desk: Desk,
  client: AmazonClient,
  documentId: string,
  lotId: string,
  submissions: readonly Submission[],
): Promise<Called<LotProgress>> {
  const link = await client.call(GetFeedDocument, { feedDocumentId: documentId })
  if (!link.ok) return failed(link.problem)
  const bytes = await download(desk.settings.runtime, link.value)
  // A link that ran out: the next time there is a new one.
  if (!bytes.ok) return { ok: false, why: 'later', afterMs: lookAgainMs }
  const report = readProcessingReport(bytes.value.toString('utf8'))
  const outcomes = report ? outcomesOf(report, lotId, submissions) : submissions.map(uncertain)
  return { ok: true, value: { state: 'done', outcomes } }
}

/** A report that does not count as many messages as we sent proves nothing about those it does not name. */
function outcomesOf(
  report: ProcessingReport,
  lotId: string,
  submissions: readonly Submission[],
): SubmissionOutcome[] {
  const byMessage = issuesByMessage(report)
  const { messagesAccepted, messagesInvalid } = report.summary
  const isWhole = messagesAccepted + messagesInvalid === submissions.length
  return submissions.map((submission, index) => {
    const { id, sku } = submission
    const reasons = (byMessage.get(index + 1) ?? []).map(reasonOf)
    if (reasons.some(isGrave)) return { id, sku, outcome: 'rejected', reasons }
    return isWhole ? { id, sku, outcome: 'accepted', outsideId: lotId, reasons } : uncertain(submission)
  })
}

/** Clocks differ: a feed of ours may bear a time shortly before we began. */
const clockMs = 120_000

export async function received(
  desk: Desk,
  connection: Connection,
  market: Market,
  lost: LostAttempt,
): Promise<Called<Received>> {
  return lost.as === 'lot'
    ? lostLot(desk, connection, market, lost)
    : lostEdits(desk, connection, market, lost)
}

/** The oldest feed since then that nobody knows. */
async function lostLot(
  desk: Desk,
  connection: Connection,
  market: Market,
  lost: LostAttempt,
): Promise<Called<Received>> {
  const client = desk.clientOf(connection)
  const feeds = await allFeeds(client, market, new Date(lost.begunAt.getTime() - clockMs))
  return called(feeds, (all) => {
    const unknown = all.filter(({ feedId }) => !lost.knownLots.includes(feedId))
    const [oldest] = unknown.sort((a, b) => a.createdTime.localeCompare(b.createdTime))
    return { as: 'lot', outsideId: oldest?.feedId }
  })
}

async function allFeeds(client: AmazonClient, market: Market, createdSince: Date): Promise<Outcome<Feed[]>> {
  const all: Feed[] = []
  let page = await client.call(GetFeeds, { marketplaceIds: [market.outsideId], createdSince })
  for (;;) {
    if (!page.ok) return page
    all.push(...page.value.feeds)
    const { nextToken } = page.value
    if (!nextToken) return good(all)
    page = await client.call(GetFeeds, { nextToken })
  }
}

/** An edit has arrived where the item now holds what it said. */
async function lostEdits(
  desk: Desk,
  connection: Connection,
  market: Market,
  lost: LostAttempt,
): Promise<Called<Received>> {
  const client = desk.clientOf(connection)
  const skus = lost.submissions.map(({ sku }) => sku)
  const items = await itemsBySku(client, market, skus, ['summaries', 'attributes'])
  if (!items.ok) return failed(items.problem)
  const got: { id: string; got: boolean }[] = []
  for (const submission of lost.submissions) {
    const edit = await editOf(desk, connection, market, submission)
    if (!edit.ok) return edit
    const trace = traceOf(edit.value)
    const item = items.value.get(submission.sku)
    got.push({ id: submission.id, got: trace === 'gone' ? !item : holds(item?.attributes, trace) })
  }
  return { ok: true, value: { as: 'each', got } }
}

type ItemData = NonNullable<Parameters<typeof GetListingsItem.write>[0]['includedData']>[number]

/** Items by SKU, those that are there. A SKU with a comma cannot stand in a list, so it is asked for alone. */
export async function itemsBySku(
  client: AmazonClient,
  market: Market,
  skus: readonly string[],
  includedData: readonly ItemData[],
): Promise<Outcome<Map<string, ListingsItem>>> {
  const { sellerId } = client.account
  const marketplaceId = market.outsideId
  const found = new Map<string, ListingsItem>()
  const plain = skus.filter((sku) => !sku.includes(','))
  for (let from = 0; from < plain.length; from += 20) {
    const some = plain.slice(from, from + 20)
    const page = await client.call(SearchListingsItems, { sellerId, marketplaceId, skus: some, includedData })
    if (!page.ok) return page
    for (const item of page.value.items) found.set(item.sku, item)
  }
  for (const sku of skus.filter((one) => one.includes(','))) {
    const one = await client.call(GetListingsItem, { sellerId, marketplaceId, sku, includedData })
    if (one.ok) found.set(sku, one.value)
    else if (one.problem.kind !== 'missing') return one
  }
  return good(found)
}
