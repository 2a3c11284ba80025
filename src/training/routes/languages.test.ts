/** Pages of one event, seat or series, which the table of all pages cannot name: each in every language, and in no other. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGS, type Lang, type Sentence } from '#kernel/words.ts'
import { aTraining, aSeat } from '../../../test/support/attendance.ts'
import { elements, readHtml, spoken, textOf } from '../../../test/support/html.ts'
import { everyRole, web } from '../../../test/support/web.ts'
import { insertMaterial } from '../store/materials.ts'
import { insertSeries } from '../store/series.ts'
import { CALENDAR } from '../words/calendar/calendar.ts'
import { ACCESS, KINDS, LEVELS, SPOKEN, STATES } from '../words/calendar/kinds.ts'
import { BOOK, EVENT } from '../words/event/event.ts'
import { FORM, HALLS } from '../words/manage/form.ts'
import { DESK, MANAGE, WAYS } from '../words/manage/manage.ts'
import { BOOKING_STATES, MATERIALS, SEAT } from '../words/mine/seat.ts'

let site: Awaited<ReturnType<typeof web>>
let headers: Record<string, string>
const addresses: Record<string, string> = {}

beforeAll(async () => {
  site = await web()
  const { context } = site
  const { db, at } = context
  const { now, newId } = at()
  headers = { ...(await everyRole(site)), accept: 'text/html' }
  const her = await db.selectFrom('people.session').select('person_id').executeTakeFirstOrThrow()
  const starts = [new Date('2026-12-03T05:00:00Z'), new Date('2026-12-04T05:00:00Z')]
  const title = { en: 'First parcels', hi: 'पहले पार्सल', gu: 'પહેલાં પાર્સલ' }
  const series = { id: newId(), title, about: {}, state: 'GJ', partner: null, createdBy: null, now }
  const made = await aTraining(context, {
    starts,
    status: 'open',
    kind: 'webinar',
    room: { provider: 'link', url: null },
  })
  const { eventId } = made
  await db.transaction().execute(async (tx) => {
    await insertSeries(tx, series)
    await insertMaterial(tx, {
      id: newId(),
      eventId,
      kind: 'recording',
      title: '1',
      url: 'https://video.example/1',
      fileId: null,
      audience: 'everybody',
      addedAt: now,
      addedBy: null,
    })
  })
  await db
    .updateTable('training.event')
    .set({ series_id: series.id, allocation: 'lottery', quiz: 'pricing', sectors: ['textiles'], in_line: 2 })
    .where('id', '=', eventId)
    .execute()
  const seat = await aSeat(context, eventId, { name: '1' })
  const own = await aSeat(context, eventId, { name: '2', personId: her.person_id })
  const statuses = {
    offered: '3',
    invited: '4',
    lapsed: '5',
    cancelled: '6',
    declined: '7',
    applied: '8',
    waiting: '9',
  }
  for (const [status, name] of Object.entries(statuses)) {
    const { bookingId, secret } = await aSeat(context, eventId, { name })
    await db
      .updateTable('training.booking')
      .set({ status: status as 'offered', answer_by: new Date('2026-11-22T08:00:00Z') })
      .where('id', '=', bookingId)
      .execute()
    addresses[`seat ${status}`] = `/training/seat/${secret}`
  }
  Object.assign(addresses, {
    event: `/training/event/${eventId}`,
    sent: `/training/event/${eventId}/sent`,
    'sent group': `/training/event/${eventId}/sent?seated=2&waiting=1`,
    series: `/training/series/${series.id}`,
    'seat seated': `/training/seat/${seat.secret}`,
    'own seat': `/training/mine/${own.bookingId}`,
    mine: '/training/mine',
    desk: `/training/manage/${eventId}`,
    'desk after': `/training/manage/${eventId}?said=invited&invited=2&already=1`,
    edit: `/training/manage/${eventId}/edit`,
    copy: `/training/manage/${eventId}/copy`,
    print: `/training/manage/${eventId}/print`,
  })
})
afterAll(() => site.close())

const TABLES = [CALENDAR, KINDS, LEVELS, SPOKEN, STATES, ACCESS, EVENT, BOOK, SEAT, BOOKING_STATES, MATERIALS]
const own: readonly Sentence[] = [...TABLES, MANAGE, DESK, WAYS, FORM, HALLS].flatMap((table) =>
  Object.values(table),
)
const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /[\u0900-\u0aff]/,
  hi: /[\u0a80-\u0aff]/,
  gu: /[\u0900-\u0963\u0966-\u097f]/,
}

const SEATS = ['seated', 'offered', 'invited', 'lapsed', 'cancelled', 'declined', 'applied', 'waiting']
const WHICH = [
  ...SEATS.map((one) => `seat ${one}`),
  'event',
  'sent',
  'sent group',
  'series',
  'own seat',
  'mine',
  'desk',
  'desk after',
  'edit',
  'copy',
  'print',
]
test.each(WHICH.flatMap((which) => LANGS.map((lang) => [which, lang] as const)))(
  '%s in %s',
  async (which, lang) => {
    const stranger = which.startsWith('seat')
    const asked = stranger ? { accept: 'text/html' } : headers
    const answer = await site.app.inject({ url: `/${lang}${addresses[which]}`, headers: asked })
    expect(answer.statusCode).toBe(200)
    const page = readHtml(answer.body)
    const all = elements(page)
    expect(all.find(({ tag }) => tag === 'html')?.attributes['lang']).toBe(lang)
    expect(all.filter(({ tag }) => tag === 'h1')).toHaveLength(1)
    const ids = all.flatMap(({ attributes: { id } }) => id ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    // What people wrote in each language, as titles are, may stand in the fields of a form.
    const texts = spoken(page).filter(({ lang: said }) => said === lang)
    const strange = texts.filter(({ text }) => SCRIPT[lang].test(text))
    if (!['edit', 'copy'].includes(which)) expect(strange).toEqual([])
    const english = new Set(own.filter((one) => lang !== 'en' && one.en !== one[lang]).map(({ en }) => en))
    expect(texts.filter(({ text }) => english.has(text.trim()))).toEqual([])
    expect(textOf(page)).not.toMatch(/\{\w+\}/)
  },
)
