/** Feedback, report, cohort and desk: in every language, and as the people concerned see them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { LANGS } from '#kernel/words.ts'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { elements, readHtml, spoken, textOf } from '../../../../test/support/html.ts'
import { everyRole, signIn, web } from '../../../../test/support/web.ts'
import { insertFeedback } from '../../store/follow-up/feedback.ts'
import { insertReport, numbersOf } from '../../store/follow-up/reports.ts'
import { findEvent } from '../../store/events.ts'
import { insertScans } from '../../store/attendance/scans.ts'
import { insertSeries } from '../../store/series.ts'
import { COHORT, METHOD } from '../../words/follow-up/cohort.ts'
import { DEEDS, TRAINER_DESK } from '../../words/follow-up/desk.ts'
import { FEEDBACK, QUESTIONS_SAID } from '../../words/follow-up/feedback.ts'
import { NUMBERS, REPORT } from '../../words/follow-up/report.ts'

let site: Awaited<ReturnType<typeof web>>
let headers: Record<string, string>
const addresses: Record<string, string> = {}

/** Held two days before the tests' noon. */
const HELD = [new Date('2026-11-20T04:30:00Z')]
const GOOD = { understood: '5', useful: '4', language: '4', place: '3', again: '5' }
const MARKS = { understood: 5, useful: 4, language: 4, place: 3, again: 5 }

const held = (where = INSIDE) => aTraining(site.context, { where, starts: HELD, status: 'held' })
const post = (url: string, payload: Record<string, string>, as = headers) =>
  site.app.inject({ method: 'POST', url, headers: as, payload })

beforeAll(async () => {
  site = await web()
  headers = { ...(await everyRole(site)), accept: 'text/html' }
  const { db, vault, at } = site.context
  const { now, newId } = at()
  const { eventId } = await held()
  const [seat, other, full] = [
    await aSeat(site.context, eventId, { name: '1' }),
    await aSeat(site.context, eventId, { name: '2' }),
    await held(),
  ]
  const seriesId = newId()
  const title = { en: 'First parcels', hi: 'पहले पार्सल', gu: 'પહેલાં પાર્સલ' }
  const event = (await findEvent(db, full.eventId))!
  const report = { eventId: full.eventId, wentWell: '1', asked: '2', changeNext: '3', submittedBy: newId() }
  const numbers = await numbersOf(db, event)
  await db.transaction().execute(async (tx) => {
    await insertSeries(tx, {
      id: seriesId,
      title,
      about: {},
      state: 'GJ',
      partner: null,
      createdBy: null,
      now,
    })
    for (const version of [1, 2]) await insertReport(tx, { ...report, version, numbers, submittedAt: now })
    for (let count = 0; count < 5; count++)
      await insertFeedback(
        tx,
        vault,
        { id: newId(), eventId: full.eventId, heldAt: now },
        {
          marks: MARKS,
          words: '',
          lang: 'gu',
        },
      )
  })
  await db.updateTable('training.event').set({ series_id: seriesId }).where('id', '=', eventId).execute()
  await post(`/en/training/seat/${other.secret}/feedback`, GOOD)
  Object.assign(addresses, {
    feedback: `/training/seat/${seat.secret}/feedback`,
    given: `/training/seat/${other.secret}/feedback?done=yes`,
    report: `/training/report/${eventId}`,
    'report with versions': `/training/report/${full.eventId}?done=yes`,
    cohort: `/training/cohort/${eventId}`,
    series: `/training/cohort/series/${seriesId}`,
    desk: '/training/desk?all=yes',
  })
})
afterAll(() => site.close())

const english = new Set(
  [COHORT, METHOD, DEEDS, TRAINER_DESK, FEEDBACK, QUESTIONS_SAID, NUMBERS, REPORT]
    .flatMap((table) => Object.values(table))
    .map(({ en }) => en)
    .filter((text) => !/\{/.test(text) && text.length > 8),
)
const WHICH = ['feedback', 'given', 'report', 'report with versions', 'cohort', 'series', 'desk']

describe.each(WHICH)('%s', (name) => {
  test.each(LANGS)('in %s', async (lang) => {
    const answer = await site.app.inject({ url: `/${lang}${addresses[name]}`, headers })
    expect(answer.statusCode).toBe(200)
    const page = readHtml(answer.body)
    const said = spoken(page)
      .filter((part) => part.lang === lang)
      .map(({ text }) => text)
    if (lang !== 'en') expect(said.filter((text) => english.has(text.trim()))).toEqual([])
    const other = { en: /[\u0900-\u0aff]/, hi: /[\u0a80-\u0aff]/, gu: /[\u0900-\u0963\u0966-\u097f]/ }[lang]
    expect(said.filter((text) => other.test(text))).toEqual([])
    expect(said.filter((text) => /[{}]/.test(text))).toEqual([])
    const all = elements(page)
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const form of all.filter(({ tag, attributes }) => tag === 'form' && attributes['method'] === 'post'))
      expect(elements(form).some(({ attributes }) => attributes['name'] === 'csrf')).toBe(true)
    expect(textOf(all.find(({ tag }) => tag === 'h1')!)).not.toBe('')
  })
})

describe('feedback', () => {
  test('is asked of whoever had a seat, face by face, and taken once', async () => {
    const { eventId } = await held()
    const { secret, bookingId } = await aSeat(site.context, eventId)
    const url = `/en/training/seat/${secret}/feedback`
    const { useful: _useful, ...four } = GOOD
    const missing = await post(url, { ...four, words: 'More tea' })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('useful-error')
    expect(missing.body).toContain('More tea')
    expect((await post(url, { ...GOOD, words: 'More tea' })).statusCode).toBe(303)
    expect((await post(url, GOOD)).statusCode).toBe(303)
    const { db, vault } = site.context
    const rows = await db
      .selectFrom('training.feedback')
      .selectAll()
      .where('event_id', '=', eventId)
      .execute()
    expect(rows.map((row) => vault.open(row.words_sealed!))).toEqual(['More tea'])
    // What is kept of an answer holds neither her booking nor the hour.
    expect(JSON.stringify(rows)).not.toContain(bookingId)
    expect(Object.keys(rows[0]!).filter((column) => /booking|learner|person|given/.test(column))).toEqual([])
    expect((await site.app.inject({ url, headers })).body).toContain('answered already')
  })

  test('waits for the end, and is not for those who only waited for a seat', async () => {
    const ahead = await aTraining(site.context, {
      starts: [new Date('2026-12-01T04:30:00Z')],
      status: 'open',
    })
    const early = await aSeat(site.context, ahead.eventId)
    expect((await post(`/en/training/seat/${early.secret}/feedback`, GOOD)).statusCode).toBe(422)
    const past = await held()
    const waited = await aSeat(site.context, past.eventId, { status: 'waiting' })
    expect((await post(`/en/training/seat/${waited.secret}/feedback`, GOOD)).statusCode).toBe(422)
    const missing = await post('/en/training/seat/nobody/feedback', GOOD)
    expect(missing.statusCode).toBe(404)
  })

  test('four answers stay hidden, the fifth shows all', async () => {
    const { eventId } = await held()
    const see = async () => (await site.app.inject({ url: `/en/training/report/${eventId}`, headers })).body
    for (let count = 1; count <= 5; count++) {
      const { secret } = await aSeat(site.context, eventId)
      await post(`/en/training/seat/${secret}/feedback`, { ...GOOD, words: `word${count}` })
      const shown = (await see()).includes('word1')
      expect(shown).toBe(count === 5)
    }
    expect(await see()).toContain('5 of 5')
    expect(await see()).toContain('word5')
  })
})

describe('the report', () => {
  test('is handed in once; a correction is a new version, and nobody writes over one she has not read', async () => {
    const { eventId, sittingId } = await held()
    const { learnerId, bookingId } = await aSeat(site.context, eventId)
    await aSeat(site.context, eventId, { status: 'waiting' })
    const { db, at } = site.context
    const scan = {
      sitting_id: sittingId,
      learner_id: learnerId,
      booking_id: bookingId,
      origin: 'manual' as const,
      received_at: at().now,
      person_id: at().newId(),
      sent_by: at().newId(),
    }
    const end = new Date(HELD[0]!.getTime() + 3 * 3_600_000)
    await db.transaction().execute((tx) =>
      insertScans(tx, [
        { ...scan, id: at().newId(), kind: 'in', at: HELD[0]! },
        { ...scan, id: at().newId(), kind: 'out', at: end },
      ]),
    )
    const url = `/en/training/report/${eventId}`
    expect((await post(url, { wentWell: ' ', asked: 'Which HS code?', after: '0' })).statusCode).toBe(422)
    expect((await post(url, { wentWell: 'Lively.', asked: '=1+1', after: '0' })).statusCode).toBe(303)
    expect((await post(url, { wentWell: 'Twice.', after: '0' })).body).toContain('another version')
    expect((await post(url, { wentWell: 'Lively, and long.', after: '1' })).statusCode).toBe(303)
    const rows = await db.selectFrom('training.report').selectAll().where('event_id', '=', eventId).execute()
    expect(rows.map(({ version, went_well: well }) => [version, well])).toEqual([
      [1, 'Lively.'],
      [2, 'Lively, and long.'],
    ])
    const numbers = { applied: 2, seated: 1, came: 1, enough: 1, certificates: 0, feedback: 0 }
    expect(rows[0]!.numbers).toMatchObject(numbers)
    const csv = (await site.app.inject({ url: `${url}.csv`, headers })).body
    expect(csv).toContain("'=1+1")
    const sheet = await site.app.inject({ url: `${url}.xlsx`, headers })
    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  test('is not written before the event was held, and auditors read it only', async () => {
    const { eventId } = await aTraining(site.context, { where: INSIDE, status: 'open' })
    const early = await post(`/en/training/report/${eventId}`, { wentWell: 'Soon.', after: '0' })
    expect(early.statusCode).toBe(422)
    const grants = [
      { role: 'auditor', area: { kind: 'state', code: 'GJ' }, from: day('2026-01-01'), to: null },
    ] as const
    const auditor = await signIn(site.app, site.context, { grants })
    const { eventId: past } = await held()
    const url = `/en/training/report/${past}`
    const page = await site.app.inject({ url, headers: { ...auditor.headers, accept: 'text/html' } })
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('<textarea')
    expect((await post(url, { wentWell: 'x', after: '0' }, auditor.headers)).statusCode).toBe(403)
  })
})

test('a series and the desk show only what lies in the viewer’s own area', async () => {
  const { db, at } = site.context
  const [here, there] = [
    await held({ district: 'bharuch', state: 'GJ' }),
    await held({ district: 'kachchh', state: 'GJ' }),
  ]
  const seriesId = at().newId()
  const title = { en: 'Two cities', hi: 'दो शहर', gu: 'બે શહેર' }
  const now = at().now
  await db
    .transaction()
    .execute((tx) =>
      insertSeries(tx, { id: seriesId, title, about: {}, state: 'GJ', partner: null, createdBy: null, now }),
    )
  await db
    .updateTable('training.event')
    .set({ series_id: seriesId })
    .where('id', '=', there.eventId)
    .execute()
  const grants = [
    { role: 'trainer', area: { kind: 'district', code: 'bharuch' }, from: day('2026-01-01'), to: null },
  ] as const
  const trainer = await signIn(site.app, site.context, { grants })
  const see = (url: string) => site.app.inject({ url, headers: { ...trainer.headers, accept: 'text/html' } })
  expect((await see(`/en/training/cohort/series/${seriesId}`)).statusCode).toBe(403)
  const desk = (await see('/en/training/desk?all=yes')).body
  expect(desk).toContain(here.eventId)
  expect(desk).not.toContain(there.eventId)
  expect((await see('/en/training/desk')).body).not.toContain(here.eventId)
  await db
    .updateTable('training.event')
    .set({ created_by: trainer.personId })
    .where('id', '=', here.eventId)
    .execute()
  const own = (await see('/en/training/desk')).body
  expect(own).toContain(`/training/report/${here.eventId}`)
  expect(own).toContain('Close it')
})
