/**
 * Story 5, as written: 30 seats, 200 people at once with double taps, the server killed twice; then exactly 30 are confirmed,
 * 170 wait in order of arrival, each person once; one cancellation moves exactly one up and sends one message.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { bookingBySecret, bookingsOf, type Booking } from '../../src/training/store/bookings.ts'
import { findEvent } from '../../src/training/store/events.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'
import { killableServer, type KillableServer } from '../support/killable-server.ts'
import { auditSeats } from '../support/seat-audit.ts'
import { aGuest, anEvent, messagesTo, NOON, trainingContext } from '../support/training.ts'

const SEATS = 30
const PEOPLE = 200

let database: FreshDatabase
let server: KillableServer
let answered = 0

beforeAll(async () => {
  database = await freshDatabase()
  server = await killableServer({
    DATABASE_URL: database.url,
    DHOW_NOW: NOON.toISOString(),
    DHOW_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    // Everybody comes from a telephone of her own.
    DHOW_PROXY: 'on',
    DHOW_SITE: 'https://dhow.example',
    DHOW_DEMO: 'off',
  })
}, 60_000)
afterAll(async () => {
  await server?.stop()
  await database?.close()
}, 30_000)

type Person = Readonly<{ guest: ReturnType<typeof aGuest>; ip: string }>
type Confirmed = Readonly<{
  person: number
  askedAt: number
  answeredAt: number
  location: string
  tries: number
}>

/** A phone that asks until it is answered. */
async function tap(eventId: string, person: number, { guest, ip }: Person, key: string): Promise<Confirmed> {
  const askedAt = performance.now()
  const { name, contact, lang, district } = guest
  for (let tries = 1; ; tries += 1) {
    const reply = await post(`/training/event/${eventId}`, ip, {
      name,
      to: contact.value,
      district,
      lang,
      needs: '',
      tried: key,
    })
    const location = reply?.headers.get('location')
    if (reply?.status === 303 && location) {
      answered += 1
      return { person, askedAt, answeredAt: performance.now(), location, tries }
    }
    if (reply && reply.status < 500)
      throw new Error(`${reply.status}: ${(await reply.text()).slice(0, 2000)}`)
    await pause(40)
  }
}

async function post(path: string, ip: string, fields: Record<string, string>): Promise<Response | undefined> {
  try {
    return await fetch(server.address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': ip },
      body: new URLSearchParams(fields),
    })
  } catch {
    // Nobody there: the server is down, or died while it worked.
    return undefined
  }
}

/** Kills the server while people are being served, once this many have their answer. */
async function killAt(count: number): Promise<void> {
  for (;;) {
    if (answered >= count) return server.killAndStart()
    await pause(1)
  }
}

test(
  'story 5: thirty seats, two hundred people at once, the server killed twice',
  { timeout: 60_000 },
  async () => {
    const context = trainingContext(database.db)
    const eventId = await anEvent(context, { seats: SEATS })
    const people = Array.from({ length: PEOPLE }, (_, n): Person => ({
      guest: aGuest(),
      ip: `10.0.${n >> 8}.${n & 255}`,
    }))
    const taps = people.flatMap((person, n) => {
      const key = randomUUID()
      // Every fifth taps twice, with the form as it is; every tenth has it open in a second window too.
      const keys = [key, ...(n % 5 === 0 ? [key] : []), ...(n % 10 === 3 ? [randomUUID()] : [])]
      return keys.map((one) => () => tap(eventId, n, person, one))
    })
    const kills = killAt(25).then(() => killAt(90))
    // All within a second; some have their answer before others ask.
    const confirmed = await Promise.all(
      taps.map((one, n) => pause(Math.floor((n * 900) / taps.length)).then(one)),
    )
    await kills

    expect(confirmed).toHaveLength(taps.length)
    expect(confirmed.some(({ tries }) => tries > 1)).toBe(true)
    const bookings = await bookingsOf(database.db, eventId)
    expect(await auditSeats(database.db, eventId)).toEqual([])
    expect(bookings.map(({ status }) => status)).toEqual([
      ...Array<string>(SEATS).fill('seated'),
      ...Array<string>(PEOPLE - SEATS).fill('waiting'),
    ])
    expect(new Set(bookings.map(({ learnerId }) => learnerId)).size).toBe(PEOPLE)

    const first = await firstBookings(confirmed)
    inOrderOfArrival(confirmed, first)
    await eachToldOnce(context, people)
    await oneMovesUp(context, eventId, people, first, bookings)
  },
)

/** What each person was shown first; a second window of hers may only be told to look at her messages. */
async function firstBookings(
  confirmed: readonly Confirmed[],
): Promise<Map<number, Booking & { secret: string }>> {
  const found = new Map<number, Booking & { secret: string }>()
  for (const { person, location } of confirmed) {
    const secret = /\/training\/seat\/([\w-]+)$/.exec(location)?.[1]
    const booking = secret ? await bookingBySecret(database.db, secret) : undefined
    if (secret) expect(booking, 'what was confirmed is kept').toBeDefined()
    if (booking && secret) found.set(person, { ...booking, secret })
  }
  return found
}

/** Whoever had her answer before another one asked came before her. */
function inOrderOfArrival(confirmed: readonly Confirmed[], first: ReadonlyMap<number, Booking>): void {
  const asked = new Map<number, number>()
  for (const { person, askedAt } of confirmed)
    asked.set(person, Math.min(askedAt, asked.get(person) ?? Number.POSITIVE_INFINITY))
  for (const { person, answeredAt } of confirmed)
    for (const [other, askedAt] of asked) {
      if (answeredAt >= askedAt || !first.has(person) || !first.has(other)) continue
      expect(first.get(person)!.arrival).toBeLessThan(first.get(other)!.arrival)
    }
}

async function eachToldOnce(
  context: ReturnType<typeof trainingContext>,
  people: readonly Person[],
): Promise<void> {
  for (const { guest } of people) expect(await messagesTo(context, guest.contact.value)).toHaveLength(1)
}

async function countMessages(): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from platform.outbox_message`.execute(
    database.db,
  )
  return Number(rows[0]!.n)
}

async function oneMovesUp(
  context: ReturnType<typeof trainingContext>,
  eventId: string,
  people: readonly Person[],
  first: ReadonlyMap<number, Booking & { secret: string }>,
  bookings: readonly Booking[],
): Promise<void> {
  const next = bookings[SEATS]!
  const leaver = [...first.values()].find(({ status }) => status === 'seated')!
  const before = await countMessages()
  // She taps twice here too.
  const left = await Promise.all(
    [1, 2].map(() => post(`/training/seat/${leaver.secret}/cancel`, '10.1.0.1', {})),
  )
  expect(left.map((reply) => reply?.status)).toEqual([303, 303])
  const after = await bookingsOf(database.db, eventId)
  expect(after.filter(({ status }) => status === 'offered').map(({ id }) => id)).toEqual([next.id])
  expect(after.filter(({ status }) => status === 'cancelled').map(({ id }) => id)).toEqual([leaver.id])
  expect(await countMessages()).toBe(before + 1)
  const [lucky] = [...first].find(([, { id }]) => id === next.id) ?? []
  if (lucky !== undefined) {
    const [told] = await messagesTo(context, people[lucky]!.guest.contact.value)
    expect(told?.template === 'training.seat-offered' || told?.template === 'training.seat-waiting').toBe(
      true,
    )
  }
  expect(await findEvent(database.db, eventId)).toMatchObject({ status: 'full', taken: SEATS, inLine: 169 })
  expect(await auditSeats(database.db, eventId)).toEqual([])
}
