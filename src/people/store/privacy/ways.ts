/** By which way a message that matters reaches somebody. */
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { Contact } from '../../contact.ts'

/** A channel that really carries before one that is only simulated; the phone before the letter box. */
export function wayTo(
  desk: MessageDesk,
  contacts: readonly Contact[],
): Readonly<{ channel: Channel; to: string }> | undefined {
  const ways = contacts.flatMap(({ kind, value }): { channel: Channel; to: string }[] =>
    kind === 'email'
      ? [{ channel: 'email', to: value }]
      : [
          { channel: 'whatsapp', to: value },
          { channel: 'sms', to: value },
        ],
  )
  const order: readonly Channel[] = ['whatsapp', 'sms', 'email']
  const sorted = ways.toSorted((a, b) => order.indexOf(a.channel) - order.indexOf(b.channel))
  return sorted.find(({ channel }) => !desk.simulates(channel)) ?? sorted[0]
}
