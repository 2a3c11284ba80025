/** Telling a learner something: in her language, on her channel, once for each fact. */
import { say, type Lang, type Params } from '#kernel/words.ts'
import { contactsOf, findPerson, provedContactsOf } from '#people/store/persons.ts'
import type { Tx } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { MessageTemplate } from '#platform/messages/template.ts'
import { hourText } from '../rules/hour-text.ts'
import { inLanguage } from '#ui/language.ts'
import type { TrainingContext } from '../services.ts'
import { findLearner, type Learner } from './learner-rows.ts'
import { linkOf, type Booking } from './bookings.ts'
import { channelFor } from './ensure-learner.ts'
import type { Event } from './events.ts'

/** Where somebody is reached, and in which language. */
export type Recipient = Readonly<{ channel: Channel; to: string; lang: Lang }>

/**
 * Her own contact: that of her account, else the one she booked with; who booked for her where she has none. Undefined where
 * nobody can be told, and for whoever was erased.
 */
export async function recipientOf(
  tx: Tx,
  { vault }: Pick<TrainingContext, 'vault'>,
  learner: Learner | undefined,
  bookedBy: string | null,
): Promise<Recipient | undefined> {
  if (!learner || learner.erasedAt) return undefined
  const own = learner.personId ? await personsOwn(tx, vault, learner.personId) : undefined
  if (own) return own
  if (learner.contact && learner.channel)
    return { channel: learner.channel, to: learner.contact, lang: learner.lang }
  return bookedBy ? personsOwn(tx, vault, bookedBy) : undefined
}

export async function personsOwn(
  tx: Tx,
  vault: TrainingContext['vault'],
  personId: string,
): Promise<Recipient | undefined> {
  const contact =
    (await provedContactsOf(tx, vault, personId))[0] ?? (await contactsOf(tx, vault, personId))[0]
  const person = contact && (await findPerson(tx, vault, personId))
  return contact && person && { channel: channelFor(contact), to: contact.value, lang: person.lang }
}

export type Notice = Readonly<{
  booking: Pick<Booking, 'id' | 'learnerId' | 'bookedBy' | 'secretIndex' | 'demo'>
  event: Pick<Event, 'id' | 'title' | 'firstAt' | 'demo'>
  template: MessageTemplate
  /** Beside {event}, {when} and {link}, which are filled here. */
  params?: (lang: Lang) => Params
  /** The fact; told once. */
  key: string
  /** Where she is reached, where the caller knows it already. */
  recipient?: Recipient
  /** Where the link leads, without a language; her own booking when absent. */
  link?: string
}>

/** Hands the message in at once. Demonstration bookings hear nothing. Answers whether somebody is told. */
export async function notify(tx: Tx, context: TrainingContext, notice: Notice): Promise<boolean> {
  const { booking, event, template, params, key } = notice
  if (booking.demo || event.demo) return false
  const recipient = notice.recipient ?? (await herRecipient(tx, context, booking))
  if (!recipient) return false
  const { lang } = recipient
  const link = inHerLanguage(context.site, lang, notice.link ?? linkOf(context, booking))
  await context.desk.queue(
    { ...context, db: tx },
    {
      ...recipient,
      template,
      key,
      params: {
        event: say(event.title, lang),
        when: event.firstAt ? whenText(event.firstAt, lang) : '–',
        link,
        ...params?.(lang),
      },
    },
  )
  return true
}

/** The address says the language: left out, her browser's wish would decide, and many telephones wish for English. */
const inHerLanguage = (site: string, lang: Lang, address: string): string =>
  address.startsWith(`${site}/`) ? site + inLanguage(lang, address.slice(site.length)) : address

const herRecipient = async (
  tx: Tx,
  context: TrainingContext,
  { learnerId, bookedBy }: Notice['booking'],
): Promise<Recipient | undefined> =>
  recipientOf(tx, context, await findLearner(tx, context.vault, learnerId), bookedBy)

const formats = new Map<Lang, Intl.DateTimeFormat>()

/** Day and hour in India, in words of the reader: `Sat, 12 Dec, 10:30 am`. */
export function whenText(at: Date, lang: Lang): string {
  let format = formats.get(lang)
  if (!format) {
    format = new Intl.DateTimeFormat(`${lang}-IN-u-nu-latn`, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'Asia/Kolkata',
    })
    formats.set(lang, format)
  }
  return `${format.format(at)}, ${hourText(at, lang)}`
}
