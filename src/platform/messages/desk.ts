import type { Context } from '../context.ts'
import type { Db } from '../database.ts'
import { enqueue, type Cron, type Tasks } from '../jobs.ts'
import type { Log } from '../log.ts'
import type { Keyring } from '../secrets/keyring.ts'
import {
  failed,
  masked,
  type Carriers,
  type Channel,
  type ConsentNeeded,
  type Delivery,
  type OutgoingMessage,
} from './message.ts'
import {
  beginTry,
  forgetMessages,
  forgetRecipient,
  historyOf,
  insertMessage,
  listSimulated,
  noteError,
  settle,
  type PastMessage,
  type SimulatedMessage,
  type Waiting,
} from './store.ts'
import { render } from './template.ts'

/** Tries before a message is given up, over about an hour and a half. */
const TRIES = 9
const DAY_MS = 86_400_000

/** Where rooms hand in their messages; made once, from the installation's keys and carriers. */
export type MessageDesk = Readonly<{
  /**
   * Writes the message in the caller's transaction (`db: tx`): it goes out only if that commits, and once for each key.
   * Without a carrier for its channel it is simulated: written as such at once, and shown by listSimulated.
   * Answers its id. Throws for a missing parameter or an e-mail without a subject.
   */
  queue(context: Pick<Context, 'db' | 'now' | 'newId'>, message: OutgoingMessage): Promise<string>
  /** What was simulated for this recipient, newest first, for a day. */
  listSimulated(db: Db, to: string): Promise<SimulatedMessage[]>
  /** What was sent to this recipient in the past year, newest first, without what it said: for who asks what we hold. */
  historyOf(db: Db, to: string): Promise<PastMessage[]>
  /** Deletes every message to this recipient, waiting ones too: for who wants to be forgotten. Answers how many. */
  forgetRecipient(db: Db, to: string): Promise<number>
  /** Whether messages of this channel go nowhere but to a page. */
  simulates(channel: Channel): boolean
  tasks: Tasks
  cron: readonly Cron[]
}>

export type DeskOptions = Readonly<{
  keyring: Keyring
  carriers: Carriers
  log: Log
  /** Whether this person may be written to for this purpose, now; a desk without it takes no message that needs a yes. */
  mayMessage?: (db: Db, person: string, purpose: string) => Promise<boolean>
}>

export function messageDesk(options: DeskOptions): MessageDesk {
  const { keyring, carriers } = options
  return {
    queue: (context, message) => queue(options, context, message),
    listSimulated: (db, to) => listSimulated(db, keyring, to),
    historyOf: (db, to) => historyOf(db, keyring, to),
    forgetRecipient: (db, to) => forgetRecipient(db, keyring, to),
    simulates: (channel) => !carriers[channel],
    tasks: {
      'platform.send-message': (context, payload) =>
        trySending(options, context, (payload as { id: string }).id),
      'platform.forget-messages': ({ db, now }) =>
        forgetMessages(db, { day: ago(now, 1), year: ago(now, 365) }),
    },
    cron: [{ task: 'platform.forget-messages', match: '10 * * * *' }],
  }
}

const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS)

async function queue(
  options: DeskOptions,
  { db, now, newId }: Pick<Context, 'db' | 'now' | 'newId'>,
  message: OutgoingMessage,
): Promise<string> {
  const { keyring, carriers, log } = options
  const { channel, to, template, params = {}, lang, key, notAfter = null, consent } = message
  if (template.purpose && template.purpose !== consent?.purpose)
    throw new Error(`the message ${template.key} needs a consent to ${template.purpose}`)
  if (channel === 'email' && !template.subject) throw new Error(`the message ${template.key} has no subject`)
  const withheld = consent && (await withheldFor(options, db, consent))
  const status = withheld ? 'failed' : carriers[channel] ? 'queued' : 'simulated'
  const content = { ...render(template, lang, params), params, ...(consent ? { consent } : {}) }
  const row = {
    id: newId(),
    key,
    channel,
    template: template.key,
    lang,
    to,
    content,
    status,
    ...(withheld ? { error: withheld } : {}),
    notAfter,
    at: now,
  } as const
  const { id, isNew } = await insertMessage(db, keyring, row)
  if (isNew && status === 'queued') {
    await enqueue(db, 'platform.send-message', { id }, { key: `message:${id}`, attempts: TRIES })
  }
  if (isNew && status === 'simulated') {
    log.info(
      { to: masked(to), channel, template: template.key, lang, text: content.text },
      'simulated message',
    )
  }
  return id
}

/** Why a message must not go out; undefined where it may. */
async function withheldFor(
  { mayMessage }: DeskOptions,
  db: Db,
  { person, purpose }: ConsentNeeded,
): Promise<string | undefined> {
  if (!mayMessage) throw new Error('this desk cannot ask for consent')
  return (await mayMessage(db, person, purpose)) ? undefined : `withheld: no consent for ${purpose}`
}

/**
 * One try. A process that dies between the carrier's yes and our note of it makes a second try, with the same id for
 * carriers that can drop it: a reminder read twice is better than one never sent.
 */
async function trySending(options: DeskOptions, { db, now }: Context, id: string): Promise<void> {
  const message = await beginTry(db, options.keyring, id)
  if (!message) return
  const { consent } = message.content
  const withheld = consent && (await withheldFor(options, db, consent))
  if (withheld) return settle(db, id, now, { status: 'failed', error: withheld })
  const delivery = await deliver(options, message, now)
  const about = { message: id, to: masked(message.to), channel: message.channel, template: message.template }
  if (delivery.outcome === 'sent') {
    await settle(db, id, now, { status: 'sent', providerId: delivery.providerId })
    return options.log.info({ ...about, providerId: delivery.providerId }, 'message sent')
  }
  const error = discreet(delivery.error, message)
  const { again } = delivery
  if (again && message.attempts < TRIES) {
    await noteError(db, id, error)
    // The queue tries again after e^n seconds.
    throw new Error(error)
  }
  await settle(db, id, now, { status: 'failed', error })
  options.log.warn({ ...about, error, attempts: message.attempts }, 'a message was given up')
}

/** Carriers repeat in their answers what they were told; an error lies open in tables and logs. */
const discreet = (error: string, { to, content }: Waiting): string =>
  [to, to.replace('+', ''), content.code ?? '']
    .filter(Boolean)
    .reduce((text, secret) => text.replaceAll(secret, secret === content.code ? '•••' : masked(to)), error)

async function deliver({ carriers }: DeskOptions, message: Waiting, now: Date): Promise<Delivery> {
  const { id, channel, to, template, lang, notAfter } = message
  if (notAfter && now > notAfter) return failed('too late: its time was over before it could be sent', false)
  const carrier = carriers[channel]
  if (!carrier) return failed(`this process has no carrier for ${channel}`, true)
  const { text, subject, values, code } = message.content
  return carrier.send({
    id,
    channel,
    to,
    template,
    lang,
    text,
    values,
    ...(subject === undefined ? {} : { subject }),
    ...(code === undefined ? {} : { code }),
  })
}
