import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amazonJson, hasAmazonModels } from '../../../../test/support/amazon-models.ts'
import { buildFeed, splitFeeds } from './build.ts'
import { feedFaults } from './check.ts'
import { issuesByMessage, readProcessingReport } from './report.ts'
import type { FeedMessage } from './message.ts'

const header = { sellerId: 'A1', version: '2.0' } as const
const message = (id: number): FeedMessage => ({
  messageId: id,
  sku: `KUTCH-${id}`,
  operationType: 'UPDATE',
  productType: 'RUG',
  requirements: 'LISTING',
  attributes: { item_name: [{ value: `दरी ${id}`, language_tag: 'hi_IN' }] },
})
const many = (count: number): FeedMessage[] => Array.from({ length: count }, (_, i) => message(i + 1))

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString('utf8')
}

describe('a feed of listings', () => {
  test('is written piece by piece and is whole in the end', async () => {
    const feed = JSON.parse(await textOf(buildFeed(header, many(2_000)))) as { messages: unknown[] }
    expect(feed.messages).toEqual(many(2_000))
    expect(feedFaults(feed)).toEqual([])
  })

  test('refuses what Amazon would refuse: a number twice, nothing at all, an edit without attributes', async () => {
    await expect(textOf(buildFeed(header, [message(1), message(1)]))).rejects.toThrow('came twice')
    await expect(textOf(buildFeed(header, []))).rejects.toThrow('no messages')
    const bare = { ...message(1), attributes: {} }
    await expect(textOf(buildFeed(header, [bare]))).rejects.toThrow(
      'attributes is an object with at least one',
    )
  })

  test('is cut by count and by bytes, and nothing is lost or doubled at the seams', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 300, max: 4_000 }),
        async (count, messages, bytes) => {
          const seen: number[] = []
          for await (const part of splitFeeds(header, many(count), { messages, bytes })) {
            const text = await part.body.text()
            const feed = JSON.parse(text) as { messages: FeedMessage[] }
            expect(feedFaults(feed)).toEqual([])
            expect(feed.messages).toHaveLength(part.messages)
            expect(part.messages).toBeLessThanOrEqual(messages)
            if (part.messages > 1) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
            seen.push(...feed.messages.map(({ messageId }) => messageId))
          }
          expect(seen).toEqual(many(count).map(({ messageId }) => messageId))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('25,001 messages are two feeds', async () => {
    const sizes: number[] = []
    const small = many(25_001).map(({ messageId, sku }) => ({
      messageId,
      sku,
      operationType: 'DELETE' as const,
    }))
    for await (const part of splitFeeds(header, small)) sizes.push(part.messages)
    expect(sizes).toEqual([25_000, 1])
  })
})

/** Feeds near the edge of right and wrong. */
const parts = {
  messageId: fc.constantFrom(1, 2_147_483_647, 2_147_483_648, 0, 1.5, '1', null),
  sku: fc.constantFrom('A', '', 3),
  operationType: fc.constantFrom('UPDATE', 'PARTIAL_UPDATE', 'PATCH', 'DELETE', 'update', 'toString', 4),
  productType: fc.constantFrom('RUG', '', 1),
  requirements: fc.constantFrom('LISTING', 'LISTING_OFFER_ONLY', 'NONE', null),
  attributes: fc.constantFrom({ a: [] }, {}, [], null, 'x'),
  patches: fc.constantFrom(
    [{ op: 'replace', path: '/a' }],
    [{ op: 'merge', path: '/a', value: [{}] }],
    [{ op: 'delete', path: '/a', value: [1] }],
    [{ op: 'move', path: '/a' }],
    [{ op: 'add' }],
    [],
    {},
  ),
}
const anyMessage = fc.oneof(
  { weight: 9, arbitrary: fc.record(parts, { requiredKeys: [] }) },
  { weight: 3, arbitrary: fc.constantFrom(...many(1), { messageId: 1, sku: 'a', operationType: 'DELETE' }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, []) },
)
const anyFeed = fc.record(
  {
    header: fc.oneof(
      { weight: 6, arbitrary: fc.constant(header as unknown) },
      {
        weight: 3,
        arbitrary: fc.record(
          {
            sellerId: fc.constantFrom('A', 1),
            version: fc.constantFrom('2.0', '1.0'),
            issueLocale: fc.constantFrom('de_DE', 1),
            report: fc.constantFrom(
              { includedData: ['issues'], apiVersion: '2021-08-01' },
              { includedData: [], apiVersion: '2021-08-01' },
              { includedData: ['all'], apiVersion: '2021-08-01' },
              { includedData: ['issues'] },
              null,
            ),
          },
          { requiredKeys: [] },
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(null, [], 'x') },
    ),
    messages: fc.oneof(
      { weight: 9, arbitrary: fc.array(anyMessage, { maxLength: 3 }) as fc.Arbitrary<unknown> },
      { weight: 1, arbitrary: fc.constantFrom(null, {}, 'x') },
    ),
  },
  { requiredKeys: [] },
)

describe.runIf(hasAmazonModels)('our check of feeds', () => {
  const ajv = new Ajv({ strict: false })
  formats.default(ajv)
  const official = hasAmazonModels
    ? ajv.compile(amazonJson('schemas', 'feeds', 'listings-feed-schema-v2.json') as object)
    : undefined

  test("gives Amazon's own verdict on every feed, right or wrong", () => {
    const tally = { right: 0, wrong: 0 }
    fc.assert(
      fc.property(anyFeed, (feed) => {
        const isRight = official!(feed)
        tally[isRight ? 'right' : 'wrong'] += 1
        expect([JSON.stringify(feed), feedFaults(feed).length === 0]).toEqual([JSON.stringify(feed), isRight])
      }),
      { numRuns: 6_000 },
    )
    expect(tally.right).toBeGreaterThan(100)
    expect(tally.wrong).toBeGreaterThan(1_000)
  })

  test('25,000 listings are written as the schema wants them', async () => {
    const text = await textOf(buildFeed(header, many(25_000)))
    expect(official!(JSON.parse(text))).toBe(true)
  })

  test("finds nothing wrong with Amazon's example", () => {
    expect(feedFaults(amazonJson('schemas', 'feeds', 'listings-feed-schema-v2.example.json'))).toEqual([])
  })
})

test('the report tells each message its own issues', () => {
  const report = readProcessingReport(
    JSON.stringify({
      header: { sellerId: 'A1', version: '2.0', feedId: '9' },
      summary: { errors: 1, warnings: 1, messagesProcessed: 3, messagesAccepted: 2, messagesInvalid: 1 },
      issues: [
        { messageId: 2, sku: 'B', code: '90220', severity: 'ERROR', message: 'brand is required' },
        { messageId: 3, sku: 'C', code: '18', severity: 'WARNING', message: 'no image' },
      ],
    }),
  )!
  expect([...issuesByMessage(report).keys()]).toEqual([2, 3])
  expect(readProcessingReport('{"header":')).toBeUndefined()
})
