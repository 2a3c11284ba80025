/**
 * Story 9. Given 300 learners, when the stream falls below 40 kbit/s, then the lesson continues as slides and sound for at most
 * 15 MB an hour, and attendance counts the minutes listened. Over real sockets, whose bytes are counted.
 */
import { Agent, request } from 'node:http'
import type { Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  audioBytesAnHour,
  MOST_BYTES_AN_HOUR,
  PROBE_EVERY_SECONDS,
  slideBytesAnHour,
  wayOf,
} from '../../src/training/rules/low-bandwidth.ts'
import { attendanceOf } from '../../src/training/store/attendance/summary.ts'
import { liveLesson } from '../../src/training/store/live.ts'
import { aSeat, aTraining, type MadeSeat } from '../support/attendance.ts'
import { signIn, web } from '../support/web.ts'
import { day } from '../../src/kernel/day.ts'

const LEARNERS = 300
const MINUTES = 3
/** Whose phone has no network in the second minute. */
const LOST = 7

let now = new Date('2026-11-22T06:30:00Z')
let site: Awaited<ReturnType<typeof web>>
let port: number
beforeAll(async () => {
  site = await web({ now: () => now })
  await site.app.listen({ port: 0, host: '127.0.0.1' })
  port = (site.app.server.address() as AddressInfo).port
})
afterAll(() => site.close())

/** One phone: one connection, its slide by ETag, and every byte that crossed. */
class Phone {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  #sockets = new Set<Socket>()
  #etag = ''
  slides = 0
  readonly #page: string
  readonly #seat: MadeSeat
  constructor(page: string, seat: MadeSeat) {
    this.#page = page
    this.#seat = seat
  }

  get bytes(): number {
    return [...this.#sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0)
  }

  #ask(path: string, body?: string, headers: Record<string, string> = {}): Promise<number> {
    return new Promise((done, failed) => {
      const form = body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
      const options = { port, path, agent: this.#agent, method: body ? 'POST' : 'GET' }
      // What a phone's browser sends beside.
      const usual = {
        accept: '*/*',
        'accept-encoding': 'gzip, deflate',
        'accept-language': 'gu-IN,gu;q=0.9,en;q=0.5',
        'user-agent':
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
        referer: `http://127.0.0.1:${port}${this.#page}`,
      }
      const asked = request({ ...options, headers: { ...usual, ...form, ...headers } }, (reply) => {
        if (reply.headers.etag) this.#etag = String(reply.headers.etag)
        reply.resume().on('end', () => done(reply.statusCode ?? 0))
      })
      asked.on('socket', (socket) => this.#sockets.add(socket)).on('error', failed)
      asked.end(body)
    })
  }

  async look(): Promise<void> {
    const known = this.#etag ? { 'if-none-match': this.#etag } : {}
    const status = await this.#ask(`${this.#page}/now`, undefined, known as Record<string, string>)
    if (status === 200) this.slides += 1
    else expect(status).toBe(304)
  }

  async beat(): Promise<void> {
    expect(await this.#ask(`${this.#page}/beat`, `seat=${this.#seat.secret}&quiet=yes`)).toBe(204)
  }

  async measure(): Promise<void> {
    const kept = this.#etag
    expect(await this.#ask('/training/live/probe')).toBe(200)
    this.#etag = kept
  }

  close(): void {
    this.#agent.destroy()
  }
}

test('300 learners on 2G go on with slides and sound, below 15 MB an hour, and their minutes count', async () => {
  const { context, app } = site
  const training = await aTraining(context, { kind: 'webinar', starts: [new Date('2026-11-22T06:00:00Z')] })
  const { db } = context
  await db.updateTable('training.event').set({ seats: LEARNERS }).where('id', '=', training.eventId).execute()
  const seats: MadeSeat[] = []
  for (let one = 0; one < LEARNERS; one++) seats.push(await aSeat(context, training.eventId))
  const trainer = await signIn(app, context, {
    grants: [
      { role: 'trainer', area: { kind: 'district', code: 'bharuch' }, from: day('2026-01-01'), to: null },
    ],
  })
  const page = `/gu/training/live/${training.sittingId}`
  const show = (section: number) =>
    app.inject({
      method: 'POST',
      url: `${page}/lead`,
      headers: trainer.headers,
      payload: {
        module: 'parcels',
        section: String(section),
        audioUrl: 'https://sound.example/live.opus',
        kbit: '24',
      },
    })
  expect((await show(0)).statusCode).toBe(303)
  // The stream has fallen to 38 kbit/s: the page keeps to slides and sound.
  expect(wayOf(undefined, 38)).toBe('sound')

  const phones = seats.map((seat) => new Phone(page, seat))
  const all = (deed: (phone: Phone, index: number) => Promise<void>) => Promise.all(phones.map(deed))
  for (let minute = 0; minute < MINUTES; minute++) {
    if (minute === 2) await show(1)
    const has = (index: number) => !(minute === 1 && index === LOST)
    if ((minute * 60) % PROBE_EVERY_SECONDS === 0) await all((phone) => phone.measure())
    for (let quarter = 0; quarter < 4; quarter++)
      await all(async (phone, index) => (has(index) ? phone.look() : undefined))
    await all(async (phone, index) => (has(index) ? phone.beat() : undefined))
    now = new Date(now.getTime() + 60_000)
  }

  expect((await liveLesson(db, training.sittingId))?.section).toBe(1)
  expect(phones.every(({ slides }) => slides === 2)).toBe(true)

  const anHour = Math.max(...phones.map(({ bytes }) => bytes)) * (60 / MINUTES)
  phones.forEach((phone) => phone.close())
  const total = anHour + audioBytesAnHour(24)
  process.stdout.write(
    `webinar on 2G: ${LEARNERS} phones, slides and signs ${(anHour / 1e6).toFixed(2)} MB an hour, ` +
      `with sound of 24 kbit/s ${(total / 1e6).toFixed(2)} MB\n`,
  )
  expect(anHour).toBeLessThanOrEqual(slideBytesAnHour())
  expect(total).toBeLessThanOrEqual(MOST_BYTES_AN_HOUR)

  const attended = new Map((await attendanceOf(db, training.eventId)).map((one) => [one.learnerId, one]))
  const minutes = seats.map(({ learnerId }) => attended.get(learnerId)?.attendedMinutes)
  expect(minutes.filter((heard) => heard === MINUTES).length).toBe(LEARNERS - 1)
  expect(minutes[LOST]).toBe(MINUTES - 1)
}, 60_000)
