import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { frozenClock } from '../clock.ts'
import { startWorker } from '../jobs.ts'
import { silentLog, type Log } from '../log.ts'
import { eventually } from '../postgres/processes.ts'
import { keyringFrom } from '../secrets/keyring.ts'
import { outdated, rotate } from '../secrets/rotate.ts'
import { messageDesk, type MessageDesk } from './desk.ts'
import {
  failed,
  sent,
  type Carriers,
  type Delivery,
  type OutgoingMessage,
  type ReadyMessage,
} from './message.ts'
import { platformSealedColumns } from './store.ts'
import { messageTemplate } from './template.ts'

const now = new Date('2026-11-22T06:30:00Z')
const key = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const keyring = keyringFrom(key('k1', 1), '')

const Code = messageTemplate(
  'people.sign-in-code',
  {
    en: 'Your Dhow code is {code}.',
    hi: 'आपका धाउ कोड {code} है।',
    gu: 'તમારો ધાઉ કોડ {code} છે.',
  },
  { code: 'code' },
)
const message: OutgoingMessage = {
  channel: 'sms',
  to: '+919825012345',
  template: Code,
  params: { code: '402913' },
  lang: 'gu',
  key: 'sign-in:1',
}

/** A carrier that keeps what it was given and answers in turn; the last answer stays. */
function carrier(...answers: Delivery[]) {
  const taken: ReadyMessage[] = []
  const send = async (ready: ReadyMessage): Promise<Delivery> => {
    taken.push(ready)
    return answers[Math.min(taken.length, answers.length) - 1]!
  }
  return { taken, carriers: { sms: { send } } satisfies Carriers }
}

const deskWith = (carriers: Carriers, log: Log = silentLog): MessageDesk =>
  messageDesk({ keyring, carriers, log })
const at = ({ db }: FreshDatabase, instant = now) => ({ db, now: instant, newId: randomUUID })

async function work({ url, db }: FreshDatabase, { tasks }: MessageDesk): Promise<void> {
  const worker = await startWorker({ url, db, clock: frozenClock(now), log: silentLog, tasks })
  onTestFinished(worker.stop)
}

const rows = ({ db }: FreshDatabase) =>
  db.selectFrom('platform.outbox_message').selectAll().orderBy('created_at').execute()

const ended = (database: FreshDatabase, count: number): Promise<boolean> =>
  eventually(
    async () => (await rows(database)).filter(({ status }) => status !== 'queued').length === count,
    5_000,
  )

describe('a message with a carrier', () => {
  test('goes out after the commit, and what it said is wiped', async () => {
    const database = await freshDatabase()
    const { taken, carriers } = carrier(sent('gw-7'))
    const desk = deskWith(carriers)
    await work(database, desk)
    const id = await database.db.transaction().execute(async (tx) => {
      const queued = await desk.queue({ ...at(database), db: tx }, message)
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(taken).toEqual([])
      return queued
    })
    expect(await ended(database, 1)).toBe(true)
    expect(taken).toEqual([
      {
        id,
        channel: 'sms',
        to: '+919825012345',
        template: 'people.sign-in-code',
        lang: 'gu',
        text: 'તમારો ધાઉ કોડ 402913 છે.',
        values: ['402913'],
        code: '402913',
      },
    ])
    const [row] = await rows(database)
    expect(row).toMatchObject({
      status: 'sent',
      provider_id: 'gw-7',
      attempts: 1,
      content_sealed: null,
      settled_at: now,
    })
    expect(desk.simulates('sms')).toBe(false)
  })

  test('of a transaction that is rolled back never goes out', async () => {
    const database = await freshDatabase()
    const desk = deskWith(carrier(sent('gw-7')).carriers)
    const undone = database.db.transaction().execute(async (tx) => {
      await desk.queue({ ...at(database), db: tx }, message)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await rows(database)).toEqual([])
    const { rows: jobs } = await sql`select 1 from graphile_worker.jobs`.execute(database.db)
    expect(jobs).toEqual([])
  })

  test('asked for 20 times at once goes out once', async () => {
    const database = await freshDatabase()
    const { taken, carriers } = carrier(sent('gw-7'))
    const desk = deskWith(carriers)
    const ask = () =>
      database.db.transaction().execute((tx) => desk.queue({ ...at(database), db: tx }, message))
    const ids = await Promise.all(Array.from({ length: 20 }, ask))
    expect(new Set(ids).size).toBe(1)
    await work(database, desk)
    expect(await ended(database, 1)).toBe(true)
    await ask()
    await desk.queue(at(database), { ...message, key: 'sign-in:2' })
    expect(await ended(database, 2)).toBe(true)
    expect(taken).toHaveLength(2)
  })

  test('that the carrier cannot take now is tried again later, with the same id', async () => {
    const database = await freshDatabase()
    const { taken, carriers } = carrier(failed('the gateway is down', true), sent('gw-8'))
    const desk = deskWith(carriers)
    await work(database, desk)
    const id = await desk.queue(at(database), message)
    expect(
      await eventually(async () => (await rows(database))[0]?.error === 'the gateway is down', 5_000),
    ).toBe(true)
    expect((await rows(database))[0]).toMatchObject({ status: 'queued', attempts: 1 })
    expect(await ended(database, 1)).toBe(true)
    expect(taken.map((ready) => ready.id)).toEqual([id, id])
    expect((await rows(database))[0]).toMatchObject({
      status: 'sent',
      attempts: 2,
      provider_id: 'gw-8',
      error: null,
    })
  })

  test('that nobody will ever take is given up at once, and one that failed nine times', async () => {
    const database = await freshDatabase()
    const refused = deskWith(carrier(failed('no such template', false)).carriers)
    const down = deskWith(carrier(failed('the gateway is down', true)).carriers)
    const wrong = await refused.queue(at(database), message)
    const tired = await down.queue(at(database), { ...message, key: 'sign-in:2' })
    await database.db
      .updateTable('platform.outbox_message')
      .set({ attempts: 8 })
      .where('id', '=', tired)
      .execute()
    await refused.tasks['platform.send-message']!(at(database), { id: wrong })
    await down.tasks['platform.send-message']!(at(database), { id: tired })
    expect((await rows(database)).map(({ status, error }) => `${status}: ${error}`).sort()).toEqual([
      'failed: no such template',
      'failed: the gateway is down',
    ])
  })

  test('whose time is over is not sent', async () => {
    const database = await freshDatabase()
    const { taken, carriers } = carrier(sent('gw-7'))
    const desk = deskWith(carriers)
    const id = await desk.queue(at(database), { ...message, notAfter: new Date('2026-11-22T06:29:59Z') })
    await desk.tasks['platform.send-message']!(at(database), { id })
    expect(taken).toEqual([])
    expect((await rows(database))[0]).toMatchObject({ status: 'failed', content_sealed: null })
  })
})

describe('a message without a carrier', () => {
  test('is simulated at once and shown to whoever asks for its recipient', async () => {
    const database = await freshDatabase()
    const said: unknown[] = []
    const desk = deskWith({}, { ...silentLog, info: (fields) => void said.push(fields) })
    await desk.queue(at(database), message)
    const later = at(database, new Date('2026-11-22T06:31:00Z'))
    await desk.queue(later, { ...message, key: 'sign-in:2', params: { code: '550871' }, lang: 'hi' })
    await desk.queue(later, { ...message, key: 'sign-in:3', to: '+919825099999' })
    const shown = await desk.listSimulated(database.db, '+919825012345')
    expect(shown.map(({ text }) => text)).toEqual(['आपका धाउ कोड 550871 है।', 'તમારો ધાઉ કોડ 402913 છે.'])
    expect(shown[0]).toMatchObject({
      channel: 'sms',
      lang: 'hi',
      template: 'people.sign-in-code',
      params: { code: '550871' },
    })
    expect(said).toContainEqual(
      expect.objectContaining({ to: '+91 ••••••••45', text: 'તમારો ધાઉ કોડ 402913 છે.' }),
    )
    expect(desk.simulates('sms')).toBe(true)
  })

  test('says nothing any more after a day; its row is deleted after a year', async () => {
    const database = await freshDatabase()
    const desk = deskWith({})
    await desk.queue(at(database), message)
    const forget = (instant: string) =>
      desk.tasks['platform.forget-messages']!(at(database, new Date(instant)), {})
    await forget('2026-11-23T06:00:00Z')
    expect(await desk.listSimulated(database.db, message.to)).toHaveLength(1)
    await forget('2026-11-23T07:00:00Z')
    expect(await desk.listSimulated(database.db, message.to)).toEqual([])
    expect(await rows(database)).toHaveLength(1)
    await forget('2027-11-23T07:00:00Z')
    expect(await rows(database)).toEqual([])
  })
})

test('neither recipient nor text lies readable in the database; both follow a change of keys', async () => {
  const database = await freshDatabase()
  const desk = deskWith({})
  await desk.queue(at(database), message)
  const stored = JSON.stringify(await rows(database))
  for (const open of ['9825012345', '402913', 'કોડ']) expect(stored).not.toContain(open)
  const ring = keyringFrom(`${key('k2', 2)},${key('k1', 1)}`, '')
  const after = messageDesk({ keyring: ring, carriers: {}, log: silentLog })
  expect(await after.listSimulated(database.db, message.to)).toHaveLength(1)
  await rotate(database.db, ring, platformSealedColumns)
  expect(await outdated(database.db, ring, platformSealedColumns)).toBe(0n)
  const alone = messageDesk({ keyring: keyringFrom(key('k2', 2), ''), carriers: {}, log: silentLog })
  expect(await alone.listSimulated(database.db, message.to)).toHaveLength(1)
})

test('an error that repeats the recipient or the code is kept without them', async () => {
  const database = await freshDatabase()
  const answer = 'rejected: 919825012345 (+919825012345) "Your code 402913"'
  const desk = deskWith(carrier(failed(answer, false)).carriers)
  const id = await desk.queue(at(database), message)
  await desk.tasks['platform.send-message']!(at(database), { id })
  const [row] = await rows(database)
  expect(row!.error).toBe('rejected: +91 ••••••••45 (+91 ••••••••45) "Your code •••"')
})

test('who asks is told what was sent; who wants to be forgotten is, waiting messages too', async () => {
  const database = await freshDatabase()
  const { taken, carriers } = carrier(sent('gw-7'))
  const desk = deskWith(carriers)
  const id = await desk.queue(at(database), message)
  await desk.queue(at(database), { ...message, key: 'sign-in:2', to: '+919825099999' })
  expect(await desk.historyOf(database.db, message.to)).toEqual([
    { id, channel: 'sms', template: 'people.sign-in-code', lang: 'gu', status: 'queued', at: now },
  ])
  expect(await desk.forgetRecipient(database.db, message.to)).toBe(1)
  await desk.tasks['platform.send-message']!(at(database), { id })
  expect(taken).toEqual([])
  expect(await rows(database)).toHaveLength(1)
})

test('an e-mail without a subject is a mistake of the program', async () => {
  const database = await freshDatabase()
  const asked = deskWith({}).queue(at(database), { ...message, channel: 'email', to: 'ramila@example.org' })
  await expect(asked).rejects.toThrow('people.sign-in-code has no subject')
})

describe('a message that needs a yes', () => {
  const asked = { ...message, key: 'fair:1', consent: { person: 'p1', purpose: 'marketing' } }
  const withGate = (carriers: Carriers, may: () => boolean) =>
    messageDesk({ keyring, carriers, log: silentLog, mayMessage: async () => may() })

  test('is withheld when the yes was taken back while it waited', async () => {
    const database = await freshDatabase()
    const { taken, carriers } = carrier(sent('gw-7'))
    let may = true
    const desk = withGate(carriers, () => may)
    const id = await desk.queue(at(database), asked)
    may = false
    await desk.tasks['platform.send-message']!(at(database), { id })
    const [row] = await rows(database)
    expect(taken).toEqual([])
    expect(row).toMatchObject({
      status: 'failed',
      error: 'withheld: no consent for marketing',
      content_sealed: null,
    })
  })

  test('is written down as withheld, and never shown, where there was no yes', async () => {
    const database = await freshDatabase()
    const desk = withGate({}, () => false)
    await desk.queue(at(database), asked)
    expect((await rows(database))[0]).toMatchObject({ status: 'failed', content_sealed: null })
    expect(await desk.listSimulated(database.db, asked.to)).toEqual([])
  })

  test('is not taken without saying whose yes', async () => {
    const database = await freshDatabase()
    const desk = withGate({}, () => true)
    const offer = { ...message, template: { ...Code, purpose: 'marketing' } }
    await expect(desk.queue(at(database), offer)).rejects.toThrow('needs a consent to marketing')
  })

  test('is not taken by a desk that cannot ask', async () => {
    const database = await freshDatabase()
    await expect(deskWith({}).queue(at(database), asked)).rejects.toThrow('cannot ask for consent')
  })
})
