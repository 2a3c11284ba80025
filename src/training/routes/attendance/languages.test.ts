/** Attendance pages name one record each, so the table of all pages cannot ask for them: here, in every language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { elements, readHtml, spoken, textOf } from '../../../../test/support/html.ts'
import { everyRole, web } from '../../../../test/support/web.ts'
import { insertContest } from '../../store/attendance/contests.ts'
import { attendanceOf } from '../../store/attendance/summary.ts'
import { insertScans } from '../../store/attendance/scans.ts'
import { CHECK_IN } from '../../words/attendance/check-in.ts'
import { DESK } from '../../words/attendance/desk.ts'
import { LEARNER, WAYS } from '../../words/attendance/learner.ts'
import { insertDevice } from '../../store/attendance/devices.ts'

let site: Awaited<ReturnType<typeof web>>
let headers: Record<string, string>
const addresses: Record<string, string> = {}

beforeAll(async () => {
  site = await web()
  headers = { ...(await everyRole(site)), accept: 'text/html' }
  const { db, vault, at } = site.context
  const { now, newId } = at()
  const starts = [new Date('2026-11-20T04:30:00Z'), new Date('2026-11-22T04:30:00Z')]
  const made = await aTraining(site.context, { where: INSIDE, starts })
  const seat = await aSeat(site.context, made.eventId, { name: '1234' })
  const learnerId = seat.learnerId
  const device = newId()
  const person = newId()
  const [sittingId] = made.sittingIds as [string]
  await db.transaction().execute(async (tx) => {
    await insertDevice(tx, {
      id: device,
      sittingId,
      personId: person,
      label: '99',
      takenAt: now,
      listHash: '0'.repeat(64),
    })
    const scan = { sitting_id: sittingId, received_at: now, person_id: person, sent_by: person }
    await insertScans(tx, [
      { ...scan, id: newId(), learner_id: learnerId, kind: 'in', origin: 'paper', at: starts[0]! },
      { ...scan, id: newId(), learner_id: learnerId, kind: 'out', origin: 'manual', at: starts[0]! },
      { ...scan, id: newId(), code_hash: 'x', kind: 'in', origin: 'code', at: starts[0]! },
    ])
    await insertContest(tx, vault, {
      id: newId(),
      sittingId,
      learnerId,
      words: '',
      fileId: null,
      lang: 'gu',
      filedAt: now,
      countedBps: 0,
    })
  })
  addresses['phone'] = `/training/check-in/${sittingId}`
  addresses['list'] = `/training/check-in/${sittingId}/list?taken=2`
  addresses['sheet'] = `/training/check-in/${sittingId}/sheet`
  addresses['desk'] = `/training/attendance/${made.eventId}?decided`
  addresses['learner'] = `/training/attendance/${made.eventId}/learner/${learnerId}`
  addresses['own'] = `/training/seat/${seat.secret}/attendance?sent`
})
afterAll(() => site.close())

const english = new Set(
  [CHECK_IN, DESK, LEARNER, WAYS]
    .flatMap((table) => Object.values(table))
    .map(({ en }) => en)
    .filter((text) => !/\{/.test(text) && text.length > 8),
)

describe.each(['phone', 'list', 'sheet', 'desk', 'learner', 'own'])('%s', (name) => {
  test.each(LANGS)('in %s', async (lang) => {
    const answer = await site.app.inject({ url: `/${lang}${addresses[name]}`, headers })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-language']).toBe(lang)
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

test('a paper list that is sent twice by a double tap is taken once', async () => {
  const { eventId, sittingId } = await aTraining(site.context, {
    where: INSIDE,
    starts: [site.context.at().now],
  })
  const url = `/en/training/check-in/${sittingId}/list`
  const form = await site.app.inject({ url, headers })
  const value = (name: string) =>
    elements(readHtml(form.body)).find(({ attributes }) => attributes['name'] === name)!.attributes['value']!
  const sent = { csrf: value('csrf'), tried: value('tried'), paper: 'Rekhaben Rathva\nSavita Makwana' }
  const send = () =>
    site.app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(sent).toString(),
    })
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ headers: { location } }) => location)).toEqual([`${url}?taken=2`, `${url}?taken=2`])
  expect(await attendanceOf(site.context.db, eventId)).toHaveLength(2)
})

test('the phone’s page names nobody of the list, so that it may lie on the phone unsealed', async () => {
  const { body } = await site.app.inject({ url: addresses['phone']!, headers })
  expect(body).not.toContain('1234')
})

test('files open in a spreadsheet, and no name runs as a formula', async () => {
  const { eventId } = await aTraining(site.context, { where: INSIDE })
  await aSeat(site.context, eventId, { name: '=HYPERLINK("x")' })
  const csv = await site.app.inject({ url: `/en/training/attendance/${eventId}.csv`, headers })
  expect(csv.body).toContain(`"'=HYPERLINK(""x"")"`)
  const sheet = await site.app.inject({ url: `/en/training/attendance/${eventId}.xlsx`, headers })
  expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
  const log = await site.app.inject({ url: `/en/training/attendance/${eventId}/log.csv`, headers })
  expect(log.headers['content-disposition']).toContain('scan-log.csv')
})
