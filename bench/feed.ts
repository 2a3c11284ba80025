/**
 * `npm run bench -- feed`: a feed of 25,000 listings for Amazon, written piece by piece and checked by Amazon's feed schema message by
 * message, against JSON.stringify of the same data. Fails over 3 s or 200 MB. Options: --messages N, --rounds N.
 */
import { parseArgs } from 'node:util'
import { buildFeed } from '#listings/amazon/feed/build.ts'
import { FEED_LIMITS, type FeedMessage } from '#listings/amazon/feed/message.ts'

const { values: flags } = parseArgs({
  options: {
    messages: { type: 'string', default: String(FEED_LIMITS.messages) },
    rounds: { type: 'string', default: '5' },
  },
})
const count = Number(flags.messages)
const header = { sellerId: 'A1BENCH', version: '2.0' } as const
const store = 'A1PA6795UKMFR9'
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const words = (value: string) => [{ value, language_tag: 'de_DE', marketplace_id: store }]
const about =
  'Von Hand gewebt in Kutch aus reiner Wolle, mit Pflanzenfarben gefärbt; jedes Stück ist ein wenig anders. '

/** What a rug's listing says: about 2.5 KB each. */
function message(index: number): FeedMessage {
  return {
    messageId: index + 1,
    sku: `KUTCH-${String(index).padStart(6, '0')}`,
    operationType: 'UPDATE',
    productType: 'RUG',
    requirements: 'LISTING',
    attributes: {
      item_name: words(`Teppich aus Kutch, Muster ${index}`),
      brand: words('Rann Weavers'),
      bullet_point: [1, 2, 3, 4, 5].flatMap((one) => words(`${one}. ${about}`)),
      product_description: words(about.repeat(8)),
      country_of_origin: [{ value: 'IN', marketplace_id: store }],
      item_type_keyword: [{ value: 'area-rugs', marketplace_id: store }],
      supplier_declared_dg_hz_regulation: [{ value: 'not_applicable', marketplace_id: store }],
      color: words('Indigo'),
      size: words(`${60 + (index % 90)} x ${90 + (index % 120)} cm`),
      material: words('Wolle'),
      purchasable_offer: [
        {
          currency: 'EUR',
          audience: 'ALL',
          our_price: [{ schedule: [{ value_with_tax: 20 + (index % 180) }] }],
          marketplace_id: store,
        },
      ],
      fulfillment_availability: [
        { fulfillment_channel_code: 'DEFAULT', quantity: index % 9, lead_time_to_ship_max_days: 4 },
      ],
    },
  }
}

function* messages(): Generator<FeedMessage> {
  for (let index = 0; index < count; index += 1) yield message(index)
}

async function written(from: Iterable<FeedMessage>): Promise<number> {
  let bytes = 0
  for await (const piece of buildFeed(header, from)) bytes += piece.length
  return bytes
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!

const began = performance.now()
const bytes = await written(messages())
const seconds = (performance.now() - began) / 1000
const peak = process.resourceUsage().maxRSS * 1024
console.log(
  `${count} listings made, checked and written: ${seconds.toFixed(2)} s, ${megabytes(bytes)} MB of JSON, at most ${megabytes(peak)} MB held (whole process)`,
)

const all = [...messages()]
const ours: number[] = []
const plain: number[] = []
for (let round = 0; round < Number(flags.rounds); round += 1) {
  const start = performance.now()
  await written(all)
  const middle = performance.now()
  const length = Buffer.byteLength(JSON.stringify({ header, messages: all }))
  plain.push(performance.now() - middle)
  ours.push(middle - start)
  if (length !== bytes) throw new Error(`not the same feed: ${length} and ${bytes} bytes`)
}
console.log(
  `the same messages from memory, medians of ${flags.rounds} rounds turn about: checked and written ${median(ours).toFixed(0)} ms, JSON.stringify to bytes ${median(plain).toFixed(0)} ms, ratio ${(median(ours) / median(plain)).toFixed(2)}`,
)
if (count === FEED_LIMITS.messages && (seconds > 3 || peak > 200 * 1024 * 1024)) {
  console.log('too slow or too large: at most 3 s and 200 MB')
  process.exitCode = 1
}
