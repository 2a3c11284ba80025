/**
 * Story 8. A learner was marked absent; within seven days she says with a photo that she was there. Trainer and district
 * officer see the scan log, one of them decides, and the numbers change with an entry of the log, not by an overwrite.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import type { Role } from '../../src/people/rules/roles.ts'
import { entriesAfter, verifyChain } from '../../src/people/store/audit.ts'
import { contestsOf, rulingsOf } from '../../src/training/store/attendance/contests.ts'
import { attendanceOfLearner, openContests } from '../../src/training/store/attendance/summary.ts'
import { aSeat, aTraining, type MadeSeat, type MadeSitting } from '../support/attendance.ts'
import { aPhoto } from '../support/photo.ts'
import { signIn, web, type SignedInPerson } from '../support/web.ts'

const at = (date: string, time = '12:00') => new Date(`2026-11-${date}T${time}:00+05:30`)
let clock = at('22', '09:00')
let site: Awaited<ReturnType<typeof web>>
let training: MadeSitting
let meena: MadeSeat
let hansa: MadeSeat
let trainer: SignedInPerson
let officer: SignedInPerson
let elsewhere: SignedInPerson

const MOBILE = '+919825043210'
const withRole = (role: Exclude<Role, 'maker'>, code: string, name: string) =>
  signIn(site.app, site.context, {
    name,
    grants: [{ role, area: { kind: 'district', code }, from: day('2026-01-01'), to: null }],
  })

beforeAll(async () => {
  site = await web({ now: () => clock })
  training = await aTraining(site.context, { starts: [at('22', '10:00')], status: 'held' })
  trainer = await withRole('trainer', 'bharuch', 'Kiran Trainer')
  hansa = await aSeat(site.context, training.eventId, { name: 'Hansaben Patel' })
  meena = await aSeat(site.context, training.eventId, { name: 'Meenaben Vasava', mobile: MOBILE })
})
afterAll(() => site.close())

const own = () => `/gu/training/seat/${meena.secret}/attendance`
const desk = () => `/training/attendance/${training.eventId}`
const of = (seat: MadeSeat) => attendanceOfLearner(site.context.db, training.eventId, seat.learnerId)

/** The form as a browser sends it, with a photo or with the file field left empty. */
async function contest(words: string, photo?: Buffer, url = own()) {
  const boundary = 'dhow-boundary'
  const field = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="${photo ? 'hall.jpg' : ''}"\r\ncontent-type: image/jpeg\r\n\r\n`
  const payload = Buffer.concat([
    Buffer.from(field('sitting', training.sittingId) + field('words', words) + head),
    photo ?? Buffer.alloc(0),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return site.app.inject({
    method: 'POST',
    url,
    payload,
    headers: {
      origin: 'http://localhost:80',
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  })
}

const post = (who: SignedInPerson, url: string, form: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...who.headers, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })

const decide = (who: SignedInPerson, contestId: string, reason = 'She is in the photo beside the banner.') =>
  post(who, `${desk()}/decide`, {
    learner: meena.learnerId,
    sitting: training.sittingId,
    contest: contestId,
    present: 'yes',
    reason,
  })

test('before the day is over nobody contests it', async () => {
  clock = at('22', '11:00')
  const marked = await post(trainer, `/training/check-in/${training.sittingId}/list`, {
    ref: hansa.bookingId,
  })
  expect(marked.statusCode).toBe(303)
  const early = await contest('હું ત્યાં હતી')
  expect(early.statusCode).toBe(422)
  expect(early.body).toContain('આ દિવસ હજી પૂરો થયો નથી')
})

test('the next day she reads that she was not seen, and says with a photo that she was there', async () => {
  clock = at('23')
  // Sessions of officers do not last overnight.
  officer = await withRole('district-officer', 'bharuch', 'Dharti Officer')
  elsewhere = await withRole('district-officer', 'kachchh', 'Other Officer')
  const page = await site.app.inject({ url: own() })
  expect(page.body).toContain('હાજરી પુરાઈ નથી')
  // Under `no-referrer` a browser sends her form with `Origin: null`, and we would refuse it.
  expect(page.headers['referrer-policy']).toBe('same-origin')
  expect(page.body).toContain('29 નવે')
  expect((await contest('  ')).statusCode).toBe(422)
  const sent = await contest('હું ત્યાં હતી, સ્કેન શરૂ થયું નહોતું', await aPhoto())
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `${own()}?sent`])
  // Nothing counts differently until somebody decided, and she is not asked twice.
  expect(await of(meena)).toMatchObject({ attendedBps: 0, sittings: [{ openContest: true }] })
  expect((await contest('ફરી')).statusCode).toBe(422)
})

test('trainer and district officer see her words, the photo and the scan log; another district sees nothing', async () => {
  const [filed] = await contestsOf(site.context.db, site.context.vault, training.eventId)
  for (const who of [trainer, officer]) {
    const page = await site.app.inject({ url: desk(), headers: who.headers })
    expect(page.body).toContain('હું ત્યાં હતી, સ્કેન શરૂ થયું નહોતું')
    expect(page.body).toContain('No scan of this person on any day.')
    expect(page.body).toContain('manual, by Kiran Trainer')
    const photo = await site.app.inject({ url: `${desk()}/contest/${filed!.id}`, headers: who.headers })
    expect(photo.headers['content-type']).toBe('image/jpeg')
  }
  for (const path of ['', `/contest/${filed!.id}`])
    expect((await site.app.inject({ url: desk() + path, headers: elsewhere.headers })).statusCode).toBe(403)
  expect((await decide(elsewhere, filed!.id)).statusCode).toBe(403)
})

test('the decision needs a reason, is made once, and changes the numbers beside a log entry', async () => {
  const { db, vault } = site.context
  const [filed] = await contestsOf(db, vault, training.eventId)
  expect((await decide(officer, filed!.id, ' ')).statusCode).toBe(422)
  expect(await openContests(db, training.eventId)).toBe(1)
  expect((await decide(officer, filed!.id)).statusCode).toBe(303)
  expect((await decide(trainer, filed!.id)).statusCode).toBe(422)
  expect(await openContests(db, training.eventId)).toBe(0)
  expect(await of(meena)).toMatchObject({
    attendedBps: 10_000,
    attendedMinutes: 180,
    sittings: [{ ways: ['ruling'], scans: 0 }],
  })
  const entries = (await entriesAfter(db, 0n, 1000)).filter(
    ({ action }) => action === 'training.contest.decide',
  )
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({
    actor: officer.personId,
    detail: { contest: filed!.id, present: true, beforeBps: 0, afterBps: 10_000 },
  })
  expect((await verifyChain(db)).whole).toBe(true)
})

test('she is told once, in Gujarati, with the reason', async () => {
  const messages = await site.context.desk.listSimulated(site.context.db, MOBILE)
  expect(messages.map(({ lang, text }) => [lang, text])).toEqual([
    [
      'gu',
      'Dhow: “વિદેશ પહેલું પાર્સલ” માં 22 નવે ની હાજરી અમે તપાસી. હવે એ દિવસ ગણી લીધો છે. કારણ: She is in the photo beside the banner.',
    ],
  ])
  expect((await site.app.inject({ url: own() })).body).toContain('She is in the photo beside the banner.')
})

test('a later correction stands beside the first decision, which stays', async () => {
  const form = {
    learner: meena.learnerId,
    sitting: training.sittingId,
    present: 'no',
    reason: 'Photo of another day.',
  }
  // A double tap: it stands once, and she is told once.
  const taps = [post(trainer, `${desk()}/decide`, form), post(trainer, `${desk()}/decide`, form)]
  expect((await Promise.all(taps)).map(({ statusCode }) => statusCode)).toEqual([303, 303])
  expect(await site.context.desk.listSimulated(site.context.db, MOBILE)).toHaveLength(2)
  expect((await of(meena))!.attendedBps).toBe(0)
  const rulings = await rulingsOf(site.context.db, training.eventId)
  expect(rulings.map(({ present, beforeBps, afterBps }) => [present, beforeBps, afterBps])).toEqual([
    [true, 0, 10_000],
    [false, 10_000, 0],
  ])
  const page = await site.app.inject({ url: desk(), headers: officer.headers })
  expect(page.body).toContain('100% → 0%')
  await expect(site.context.db.deleteFrom('training.ruling').execute()).rejects.toThrow('never changed')
})

test('nobody decides about her own attendance', async () => {
  const own = await aSeat(site.context, training.eventId, {
    name: 'Kiran Trainer',
    personId: trainer.personId,
  })
  const form = { learner: own.learnerId, sitting: training.sittingId, present: 'yes', reason: 'I was there.' }
  expect((await post(trainer, `${desk()}/decide`, form)).statusCode).toBe(403)
  expect((await post(officer, `${desk()}/decide`, form)).statusCode).toBe(303)
})

test('on the seventh day it is still time, on the eighth no more', async () => {
  clock = at('29', '23:30')
  expect((await contest('હું ત્યાં હતી')).statusCode).toBe(303)
  const rekha = await aSeat(site.context, training.eventId, { name: 'Rekhaben' })
  clock = at('30', '00:30')
  const late = await contest('હું ત્યાં હતી', undefined, `/gu/training/seat/${rekha.secret}/attendance`)
  expect(late.statusCode).toBe(422)
  expect(late.body).toContain('7 દિવસ સુધી')
})
