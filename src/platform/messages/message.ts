import type { Lang, Params } from '#kernel/words.ts'
import type { MessageTemplate } from './template.ts'

export const CHANNELS = ['whatsapp', 'sms', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** A message as a use case asks for it. */
export type OutgoingMessage = Readonly<{
  channel: Channel
  /** A number in E.164 (`+919825012345`) or an e-mail address, already in its one form. */
  to: string
  template: MessageTemplate
  params?: Params
  /** The reader's language; there is no message without one. */
  lang: Lang
  /** The same key is the same message: it is sent once, however often it is asked for. */
  key: string
  /** Not sent after this instant, such as the end of a one-time code. */
  notAfter?: Date
  /** Whose yes to which purpose it needs. Asked when it is handed in, and again when it is about to leave. */
  consent?: ConsentNeeded
}>

export type ConsentNeeded = Readonly<{ person: string; purpose: string }>

/** A message as a carrier takes it. */
export type ReadyMessage = Readonly<{
  /** Ours; the same at every try, so that a carrier that can may drop a second one. */
  id: string
  channel: Channel
  to: string
  /** The key of its template, such as `people.sign-in-code`. */
  template: string
  lang: Lang
  text: string
  subject?: string
  /** The values of the template's parameters in the order in which its English text names them. */
  values: readonly string[]
  /** The one-time code among them, where there is one. */
  code?: string
}>

/** What became of a try. `again`: worth another one later; otherwise nobody will ever take this message. */
export type Delivery = Readonly<
  { outcome: 'sent'; providerId: string } | { outcome: 'failed'; error: string; again: boolean }
>

/** Something that carries messages of one channel. Rejects only for bugs: what the other side says is a Delivery. */
export type MessagePort = Readonly<{ send(message: ReadyMessage): Promise<Delivery> }>

/** A channel that is absent is simulated. */
export type Carriers = Readonly<Partial<Record<Channel, MessagePort>>>

export const sent = (providerId: string): Delivery => ({ outcome: 'sent', providerId })
export const failed = (error: string, again: boolean): Delivery => ({ outcome: 'failed', error, again })

/** A recipient as logs and lists may show it: `+91 ••••••••45`, `r•••@example.org`. */
export function masked(to: string): string {
  const at = to.lastIndexOf('@')
  if (at > 0) return `${[...to][0]}•••${to.slice(at)}`
  const hidden = Math.max(to.length - 5, 0)
  return `${to.slice(0, 3)} ${'•'.repeat(hidden)}${to.slice(-2)}`
}
