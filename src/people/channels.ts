/** By which ways codes go out. */
import type { MessageDesk } from '#platform/messages/desk.ts'
import { CHANNELS, type Channel } from '#platform/messages/message.ts'
import type { ContactKind } from './contact.ts'

type Desk = Pick<MessageDesk, 'simulates'>

/**
 * Those that a service carries. Only where there is none at all, in development and demonstrations, all of them, simulated:
 * one channel without a service must never be a way around the others, since a simulated code is shown to whoever asks.
 */
export function openChannels(desk: Desk): readonly Channel[] {
  const carried = CHANNELS.filter((channel) => !desk.simulates(channel))
  return carried.length > 0 ? carried : CHANNELS
}

export const allSimulated = (desk: Desk): boolean => CHANNELS.every((channel) => desk.simulates(channel))

/** The wished way to such a contact, or another one that is open; undefined where none leads there. */
export function channelTo(desk: Desk, kind: ContactKind, wished: string): Channel | undefined {
  const ways = openChannels(desk).filter((channel) => (channel === 'email') === (kind === 'email'))
  return ways.find((channel) => channel === wished) ?? ways[0]
}
