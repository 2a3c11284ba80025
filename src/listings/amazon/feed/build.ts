/** Writes a feed as it goes: messages in, bytes out, never more than one piece of 64 KiB held. */
import { headerFaults, messageFaults } from './check.ts'
import { FEED_LIMITS, type FeedHeader, type FeedMessage } from './message.ts'

const pieceBytes = 64 * 1024

/** A message that Amazon would not read is our mistake, not hers: the feed is not sent. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault'
}

function demandSound(faults: readonly string[], where: string): void {
  if (faults.length > 0) throw new FeedFault(`${where}: ${faults.join('; ')}`)
}

const opening = (header: FeedHeader): string => {
  demandSound(headerFaults(header), 'header')
  return `{"header":${JSON.stringify(header)},"messages":[`
}
const closing = ']}'

type Messages = Iterable<FeedMessage> | AsyncIterable<FeedMessage>

/** One feed with all the messages. Each is checked before it is written; 1 to 25,000, every number only once. */
export async function* buildFeed(header: FeedHeader, messages: Messages): AsyncGenerator<Uint8Array> {
  let piece = opening(header)
  const numbers = new Set<number>()
  for await (const message of messages) {
    const text = sound(message)
    if (numbers.has(message.messageId)) throw new FeedFault(`message ${message.messageId} came twice`)
    piece += numbers.size === 0 ? text : `,${text}`
    numbers.add(message.messageId)
    if (numbers.size > FEED_LIMITS.messages) throw new FeedFault('more than 25,000 messages')
    if (piece.length >= pieceBytes) {
      yield Buffer.from(piece)
      piece = ''
    }
  }
  if (numbers.size === 0) throw new FeedFault('no messages')
  yield Buffer.from(piece + closing)
}

function sound(message: FeedMessage): string {
  demandSound(messageFaults(message), `message ${message.messageId}`)
  return JSON.stringify(message)
}

export type FeedPart = Readonly<{ body: Blob; messages: number; firstId: number; lastId: number }>

/**
 * As many feeds as it takes, each under the limits of count and bytes; only one is held at a time. A single message
 * that is larger than the limit gets a feed of its own: the ten megabytes are Amazon's advice, not its law.
 */
export async function* splitFeeds(
  header: FeedHeader,
  messages: Messages,
  limits: { messages: number; bytes: number } = FEED_LIMITS,
): AsyncGenerator<FeedPart> {
  const start = Buffer.from(opening(header))
  let held: Buffer<ArrayBuffer>[] = []
  let bytes = start.length + closing.length
  let ids: number[] = []
  const seal = (): FeedPart => {
    const body = new Blob([start, ...held.flatMap((one, i) => (i === 0 ? [one] : [',', one])), closing])
    return { body, messages: ids.length, firstId: ids[0]!, lastId: ids.at(-1)! }
  }
  for await (const message of messages) {
    const text = Buffer.from(sound(message))
    const isFull = ids.length === limits.messages || bytes + text.length + 1 > limits.bytes
    if (isFull && ids.length > 0) {
      yield seal()
      held = []
      ids = []
      bytes = start.length + closing.length
    }
    held.push(text)
    ids.push(message.messageId)
    bytes += text.length + 1
  }
  if (ids.length > 0) yield seal()
}
