/**
 * Story 6. Two trainers' phones in a hall in Bharuch without a network scan the same pass, a third learner is added on
 * paper. After both handed in, the second three days later, there is one attendance with two scan events, the late-comer is
 * marked as added by hand by whom, and nothing is lost or counted twice.
 */
import { webcrypto } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whom } from '../../src/browser/check-in/whom.ts'
import { day } from '../../src/kernel/day.ts'
import type { CheckInList, HandInAnswer, SignedList } from '../../src/training/rules/attendance/list.ts'
import type { ScanItem } from '../../src/training/rules/attendance/scan-item.ts'
import { passOf } from '../../src/training/store/attendance/passes.ts'
import { scanLog } from '../../src/training/store/attendance/scans.ts'
import { attendanceOf } from '../../src/training/store/attendance/summary.ts'
import { aSeat, aTraining, type MadeSeat, type MadeSitting } from '../support/attendance.ts'
import { signIn, web, type SignedInPerson } from '../support/web.ts'

const at = (time: string) => new Date(`2026-11-22T${time}:00+05:30`)
let clock = at('09:30')
let site: Awaited<ReturnType<typeof web>>
let hall: MadeSitting
let hansa: MadeSeat
let meena: MadeSeat
let trainer: SignedInPerson
let colleague: SignedInPerson

beforeAll(async () => {
  site = await web({ now: () => clock })
  hall = await aTraining(site.context, { starts: [at('10:00')] })
  hansa = await aSeat(site.context, hall.eventId, { name: 'હંસાબેન પટેલ' })
  meena = await aSeat(site.context, hall.eventId, { name: 'મીનાબેન વસાવા', status: 'waiting' })
  const grants = [
    {
      role: 'trainer',
      area: { kind: 'district', code: 'bharuch' },
      from: day('2026-01-01'),
      to: null,
    },
  ] as const
  trainer = await signIn(site.app, site.context, { name: 'Kiran Trainer', grants })
  colleague = await signIn(site.app, site.context, { name: 'Jigna Trainer', grants })
})
afterAll(() => site.close())

const passOfHer = (seat: MadeSeat) => passOf(site.context.vault, seat.bookingId)

async function post<T>(
  who: SignedInPerson,
  path: string,
  body: object,
): Promise<{ status: number; json: T }> {
  const reply = await site.app.inject({
    method: 'POST',
    url: `/gu/training/check-in/${hall.sittingId}${path}`,
    headers: { ...who.headers, accept: 'application/json', 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  })
  return { status: reply.statusCode, json: reply.json() as T }
}

/** A phone: takes the list along, checks its signature with the key its page came with, and notes what it scans. */
async function phone(who: SignedInPerson, fastByMinutes = 0) {
  const page = await site.app.inject({ url: `/gu/training/check-in/${hall.sittingId}`, headers: who.headers })
  const key = /data-key="([^"]+)"/.exec(page.body)![1]!
  const { json: signed } = await post<SignedList>(who, '/take', { label: 'Android 14; Redmi' })
  expect(await isGenuine(signed, key)).toBe(true)
  expect(await isGenuine({ ...signed, list: signed.list.replace('હંસા', 'રેખા') }, key)).toBe(false)
  const list = JSON.parse(signed.list) as CheckInList
  const scans: ScanItem[] = []
  const noted = () => clock.getTime() + fastByMinutes * 60_000
  return {
    list,
    scans,
    async scan(shown: string, kind: 'in' | 'out' = 'in') {
      const found = await whom(list, shown)
      const ref = found?.fitting.length === 1 ? found.fitting[0]!.ref : undefined
      scans.push({
        seq: scans.length + 1,
        origin: found!.kind === 'pass' ? 'qr' : 'code',
        kind,
        at: noted(),
        shown: found!.value,
        ...(ref ? { ref } : {}),
      })
      return found?.fitting.map(({ name }) => name)
    },
    paper(name: string, contact = '') {
      scans.push({ seq: scans.length + 1, origin: 'paper', kind: 'in', at: noted(), name, contact })
    },
    handIn: (some: readonly ScanItem[] = scans) =>
      post<HandInAnswer>(who, '/scans', { device: list.device, phoneNow: noted(), scans: some }),
  }
}

async function isGenuine({ list, signature }: SignedList, key: string): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  const known = await webcrypto.subtle.importKey('raw', bytes(key), algorithm, false, ['verify'])
  return webcrypto.subtle.verify(algorithm, known, bytes(signature), Buffer.from(list))
}

let one: Awaited<ReturnType<typeof phone>>
let two: Awaited<ReturnType<typeof phone>>

test('both phones take the list along: names and hashes, no number and no pass', async () => {
  one = await phone(trainer)
  two = await phone(colleague, 7)
  expect(one.list.people.map(({ name, standing }) => [name, standing])).toEqual([
    ['હંસાબેન પટેલ', 'seat'],
    ['મીનાબેન વસાવા', 'line'],
  ])
  const text = JSON.stringify(one.list)
  expect(text).not.toContain(passOfHer(hansa).pass)
  expect(text).not.toContain(passOfHer(hansa).code)
  expect(text).not.toMatch(/\+91|secret/)
})

test('without a network both scan the same pass, one learner says her letters, one is on paper', async () => {
  clock = at('10:02')
  expect(await one.scan(passOfHer(hansa).pass)).toEqual(['હંસાબેન પટેલ'])
  clock = at('10:03')
  expect(await two.scan(passOfHer(hansa).pass.toLowerCase())).toEqual(['હંસાબેન પટેલ'])
  const { code } = passOfHer(meena)
  expect(await two.scan(` ${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`)).toEqual(['મીનાબેન વસાવા'])
  clock = at('10:40')
  one.paper('રેખાબેન', '98250 43210')
  expect(await attendanceOf(site.context.db, hall.eventId)).toMatchObject([{ attendedBps: 0 }])
})

test('a batch with one unreadable scan is refused whole: nothing of it is taken', async () => {
  clock = at('14:00')
  const broken = [...one.scans, { seq: 9, origin: 'qr', kind: 'in', at: -5, shown: 'x' } as ScanItem]
  expect((await one.handIn(broken)).status).toBe(422)
  expect(await scanLog(site.context.db, hall.eventId)).toEqual([])
})

test('the first phone hands in at two o’clock, twice: the second time changes nothing', async () => {
  const first = await one.handIn()
  expect(first.json.outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken'])
  const again = await one.handIn()
  expect(again.json.outcomes.map(({ outcome }) => outcome)).toEqual(['again', 'again'])
  expect(await scanLog(site.context.db, hall.eventId)).toHaveLength(2)
})

test('the second phone hands in three days later: one attendance, two scan events, nothing lost', async () => {
  clock = new Date(at('18:30').getTime() + 3 * 86_400_000)
  const late = await two.handIn()
  expect(late.json.outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken'])
  const log = await scanLog(site.context.db, hall.eventId, hansa.learnerId)
  expect(log.map(({ origin, personId }) => [origin, personId])).toEqual([
    ['qr', trainer.personId],
    ['qr', colleague.personId],
  ])
  // Its clock was seven minutes fast; what it noted is kept, what counts is put right.
  expect(log[1]!.at).toEqual(at('10:03'))
  expect(log[1]!.device!.noted).toEqual(at('10:10'))
  const all = await attendanceOf(site.context.db, hall.eventId)
  const hers = all.filter(({ learnerId }) => learnerId === hansa.learnerId)
  expect(hers).toHaveLength(1)
  expect(hers[0]).toMatchObject({ attendedBps: 10_000, attendedMinutes: 180 })
  expect(hers[0]!.sittings).toMatchObject([{ scans: 2, ways: ['qr'] }])
  // Who waited in line and came has come.
  expect(all.find(({ learnerId }) => learnerId === meena.learnerId)).toMatchObject({ attendedBps: 10_000 })
})

test('the late-comer is there without a seat, marked as added by hand by the trainer', async () => {
  const all = await attendanceOf(site.context.db, hall.eventId)
  const rekha = all.find(({ lateComer }) => lateComer)!
  expect(rekha).toMatchObject({ bookingId: null, attendedBps: 10_000 })
  expect(rekha.sittings[0]!.ways).toEqual(['paper'])
  const desk = await site.app.inject({
    url: `/training/attendance/${hall.eventId}`,
    headers: trainer.headers,
  })
  expect(desk.statusCode).toBe(200)
  expect(desk.body).toContain('રેખાબેન')
  expect(desk.body).toContain('manual, by Kiran Trainer')
})

test('a number cannot be used again for another scan', async () => {
  const changed = [{ ...one.scans[0]!, at: one.scans[0]!.at + 60_000 }]
  const { status, json } = await post<{ code: string }>(trainer, '/scans', {
    device: one.list.device,
    phoneNow: clock.getTime(),
    scans: changed,
  })
  expect([status, json.code]).toEqual([409, 'training.scan-changed'])
})

test('a pass that nobody has is kept in the log, and counts for nobody', async () => {
  const stranger = `DHOW:${'A'.repeat(26)}`
  const { json } = await one.handIn([
    { seq: 3, origin: 'qr', kind: 'in', at: clock.getTime(), shown: stranger },
  ])
  expect(json.outcomes).toEqual([{ seq: 3, outcome: 'unknown' }])
  expect((await scanLog(site.context.db, hall.eventId)).at(-1)).toMatchObject({ learnerId: null })
  expect(await attendanceOf(site.context.db, hall.eventId)).toHaveLength(3)
})

test('whoever deletes or changes a scan in the database is refused', async () => {
  const { db } = site.context
  await expect(db.deleteFrom('training.scan').execute()).rejects.toThrow('never changed')
  await expect(
    db
      .updateTable('training.scan')
      .set({ kind: 'out' } as never)
      .execute(),
  ).rejects.toThrow('never changed')
})

test('after thirty days a phone is told to use paper, and keeps what it has', async () => {
  clock = new Date(at('18:30').getTime() + 31 * 86_400_000)
  const refused = await two.handIn([
    { seq: 3, origin: 'manual', kind: 'in', at: clock.getTime(), ref: hansa.bookingId },
  ])
  expect(refused.status).toBe(409)
})
