/** From the draft to the seat, over the pages: an officer makes an event, another publishes it, makers take seats. */
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Grant } from '#people/rules/roles.ts'
import { elements, readHtml, textOf } from '../../../test/support/html.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let now = new Date('2026-11-22T06:30:00Z')
let maker: SignedInPerson
let second: SignedInPerson
let eventId: string

const OFFICER: Grant = {
  role: 'district-officer',
  area: { kind: 'district', code: 'bharuch' },
  from: day('2026-01-01'),
  to: null,
}
const DIRECTOR: Grant = { ...OFFICER, role: 'state-director', area: { kind: 'state', code: 'GJ' } }

beforeAll(async () => {
  site = await web({ now: () => now })
  maker = await signIn(site.app, site.context, { name: 'Falguni Desai', grants: [OFFICER] })
  second = await signIn(site.app, site.context, { name: 'Nirav Shah', grants: [DIRECTOR] })
})
afterAll(() => site.close())

let senders = 0
const get = (url: string, who?: SignedInPerson) =>
  site.app.inject({ url, headers: { accept: 'text/html', ...who?.headers } })
const post = (url: string, fields: Record<string, string | string[]>, who?: SignedInPerson) => {
  senders += 1
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return site.app.inject({
    method: 'POST',
    url,
    remoteAddress: `10.7.0.${senders % 250}`,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...who?.headers },
    payload: form.toString(),
  })
}
const read = (body: string) => {
  const page = readHtml(body)
  return { page, text: textOf(page), all: elements(page) }
}

const WORKSHOP = {
  kind: 'workshop',
  level: 'first',
  'title.en': 'Your first parcel abroad',
  'title.hi': 'विदेश को आपका पहला पार्सल',
  'title.gu': 'વિદેશ તમારું પહેલું પાર્સલ',
  'about.gu': 'કાગળથી પોસ્ટ ઑફિસ સુધી.',
  languages: ['gu', 'hi'],
  sectors: 'textiles',
  modules: ['pricing', 'parcels'],
  district: 'bharuch',
  cluster: '',
  partner: '',
  seats: '૨',
  waitlist: '10',
  accept: '24',
  entry: 'open',
  allocation: 'arrival',
  attendance: '80',
  quiz: 'parcels',
  marks: '70',
  'sittings.0.on': '2026-12-03',
  'sittings.0.from': '10:30',
  'sittings.0.to': '13:30',
  'sittings.0.room': '',
  'sittings.0.url': '',
  'sittings.0.second': '',
}

describe('an organiser', () => {
  let hallId: string

  test('writes a hall down, with its place on the map', async () => {
    const fields = { name: 'Town Hall', address: 'Station Road', district: 'bharuch', seats: '120' }
    const wrong = await post(
      '/en/training/manage/halls',
      { ...fields, latitude: '210', longitude: '72.99' },
      maker,
    )
    expect(wrong.statusCode).toBe(422)
    expect(read(wrong.body).text).toContain('degrees such as 21.7051')
    const place = { latitude: '21.7051', longitude: '72.9959', accessibility: ['step-free', 'parking'] }
    const saved = await post('/en/training/manage/halls', { ...fields, ...place }, maker)
    expect(saved.statusCode).toBe(303)
    const row = await site.context.db.selectFrom('training.hall').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'GJ', district: 'bharuch', seats: 120, latitude: 21.7051 })
    hallId = row.id
  })

  test('is told beside the field what is missing, and loses nothing that was typed', async () => {
    const without = { ...WORKSHOP, 'title.hi': '', 'sittings.0.hallId': hallId, 'sittings.0.trainer': '' }
    const reply = await post('/en/training/manage/new', without, maker)
    expect(reply.statusCode).toBe(422)
    const { all } = read(reply.body)
    const field = all.find(({ attributes }) => attributes['id'] === 'title.hi')
    expect(field?.attributes['aria-invalid']).toBe('true')
    const kept = all.find(({ attributes }) => attributes['id'] === 'title.gu')
    expect(kept?.attributes['value']).toBe(WORKSHOP['title.gu'])
    const date = all.find(({ attributes }) => attributes['id'] === 'sittings.0.on')
    expect(date?.attributes['value']).toBe('2026-12-03')
  })

  test('adds a day without a script, with the hours of the day before', async () => {
    const reply = await post('/en/training/manage/new', { ...WORKSHOP, more: 'day' }, maker)
    const { all } = read(reply.body)
    const from = all.find(({ attributes }) => attributes['id'] === 'sittings.1.from')
    expect(from?.attributes['value']).toBe('10:30')
  })

  test('makes a draft that nobody else sees, and does not publish it herself', async () => {
    const event = { ...WORKSHOP, 'sittings.0.hallId': hallId, 'sittings.0.trainer': maker.personId }
    const reply = await post('/en/training/manage/new', event, maker)
    expect(reply.statusCode, read(reply.body).text).toBe(303)
    eventId = /manage\/([0-9a-f-]{36})/.exec(String(reply.headers.location))![1]!
    expect((await get(`/en/training/event/${eventId}`)).statusCode).toBe(404)
    expect((await get(`/en/training/event/${eventId}`, maker)).statusCode).toBe(200)
    const desk = read((await get(`/en/training/manage/${eventId}`, maker)).body).text
    expect(desk).toContain('A second person looks at it')
    const self = await post(`/en/training/manage/${eventId}/publish`, { csrf: maker.csrf }, maker)
    expect(self.statusCode).toBe(403)
  })

  test('sees a clash of halls named beside the hall', async () => {
    const event = { ...WORKSHOP, 'sittings.0.hallId': hallId, 'sittings.0.from': '12:00' }
    const reply = await post('/en/training/manage/new', event, maker)
    expect(reply.statusCode).toBe(422)
    const { all } = read(reply.body)
    expect(all.some(({ attributes }) => attributes['id'] === 'sittings.0.hallId-error')).toBe(true)
  })

  test('outside of her district finds nothing to change', async () => {
    const other = { ...OFFICER, area: { kind: 'district', code: 'kachchh' } } as const
    const stranger = await signIn(site.app, site.context, { grants: [other] })
    expect((await get(`/en/training/manage/${eventId}`, stranger)).statusCode).toBe(403)
    expect((await get('/en/training/manage', stranger)).body).not.toContain(eventId)
    expect((await get('/en/training/manage', maker)).body).toContain(eventId)
  })

  test('is offered the places and halls of her own district only', async () => {
    const other = { ...OFFICER, area: { kind: 'district', code: 'kachchh' } } as const
    const stranger = await signIn(site.app, site.context, { grants: [other] })
    const offered = async (who: SignedInPerson) => {
      const { all, text } = read((await get('/en/training/manage/new', who)).body)
      const values = all.filter(({ tag }) => tag === 'option').map(({ attributes }) => attributes['value'])
      return { districts: values.filter((one) => one === 'bharuch' || one === 'kachchh'), text }
    }
    expect((await offered(stranger)).districts).toEqual(['kachchh'])
    expect((await offered(stranger)).text).not.toContain('Town Hall')
    expect((await offered(maker)).districts).toEqual(['bharuch'])
    expect((await offered(maker)).text).toContain('Town Hall')
    expect(read((await get('/en/training/manage/halls', stranger)).body).text).not.toContain('Town Hall')
    expect(read((await get('/en/training/manage/halls', maker)).body).text).toContain('Town Hall')
  })

  test('has it published by a second person, and opens it', async () => {
    const published = await post(`/en/training/manage/${eventId}/publish`, {}, second)
    expect(published.statusCode).toBe(303)
    const opened = await post(`/en/training/manage/${eventId}/open`, {}, maker)
    expect(opened.statusCode).toBe(303)
  })
})

describe('the public pages', () => {
  test('list it in its week, with chairs left, for whoever filters for it', async () => {
    const found = read((await get('/en/training?district=bharuch&language=hi&sector=textiles')).body)
    expect(found.text).toContain('Your first parcel abroad')
    expect(found.text).toContain('2 of 2 seats free')
    expect(read((await get('/en/training?kind=webinar')).body).text).not.toContain('first parcel abroad')
    expect(read((await get('/en/training?week=2026-12-09')).body).text).toContain('Show everything')
  })

  test('show when, where and how to get there, and what is taught', async () => {
    const { text, all } = read((await get(`/gu/training/event/${eventId}`)).body)
    expect(text).toContain('વિદેશ તમારું પહેલું પાર્સલ')
    expect(text).toContain('Falguni Desai')
    const links = all.map(({ attributes }) => attributes['href'] ?? '')
    expect(links.some((href) => href.startsWith('geo:21.70510,72.99590'))).toBe(true)
    expect(links.some((href) => href.includes('openstreetmap.org/?mlat=21.70510'))).toBe(true)
    expect(links).toContain('/gu/learn/pricing')
    const head = all.find(({ attributes }) => attributes['property'] === 'og:image')
    expect(head?.attributes['content']).toMatch(/\/gu\/training\/event\/.+\/card\.png\?v=/)
  })

  test('ask four things of a stranger, and two of whom they know', async () => {
    const fieldsOf = async (who?: SignedInPerson) =>
      read((await get(`/en/training/event/${eventId}`, who)).body)
        .all.filter(({ attributes }) => attributes['name'] && attributes['type'] !== 'hidden')
        .map(({ attributes }) => attributes['name'])
        .filter((name) => ['name', 'to', 'district', 'lang', 'needs', 'more'].includes(name!))
    expect(await fieldsOf()).toEqual(['name', 'to', 'district', 'lang', 'needs'])
    const maker = await signIn(site.app, site.context, { name: 'Ramilaben' })
    expect(await fieldsOf(maker)).toEqual(['needs', 'more'])
  })
})

describe('a stranger', () => {
  let seat: string

  test('is told which field is wrong, and what she typed is still there', async () => {
    const typed = { name: 'Jayaben', to: '12345', district: 'bharuch', lang: 'gu' }
    const reply = await post(`/en/training/event/${eventId}`, typed)
    expect(reply.statusCode).toBe(422)
    const { all } = read(reply.body)
    expect(all.find(({ attributes }) => attributes['id'] === 'to')?.attributes['aria-invalid']).toBe('true')
    expect(all.find(({ attributes }) => attributes['id'] === 'name')?.attributes['value']).toBe('Jayaben')
    const nowhere = await post(`/en/training/event/${eventId}`, { ...typed, to: '98250 11111', district: '' })
    expect(read(nowhere.body).text).toContain('choose your district')
  })

  test('takes a seat with one tap or two, and gets the same seat', async () => {
    const tried = '7f3b1c52-0000-4000-8000-000000000001'
    const typed = { name: 'Jayaben', to: '98250 11111', district: 'bharuch', lang: 'gu', tried }
    const [one, other] = await Promise.all([
      post(`/en/training/event/${eventId}`, typed),
      post(`/en/training/event/${eventId}`, typed),
    ])
    expect(one.statusCode).toBe(303)
    seat = String(one.headers.location)
    expect(other.headers.location).toBe(seat)
    expect(seat).toMatch(/^\/en\/training\/seat\/[\w-]{20,}$/)
    const { text } = read((await get(seat)).body)
    expect(text).toContain('You have a seat. Your number on the list is 1.')
    expect(text).toContain('Show this at the door')
  })

  test('has it in her calendar under a name that never changes', async () => {
    const file = await get(`${seat}/calendar.ics`)
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const event = new ICAL.Component(ICAL.parse(file.body)).getFirstSubcomponent('vevent')!
    expect(event.getFirstPropertyValue('uid')).toBe(`${eventId}-1`)
    expect(String(event.getFirstPropertyValue('url'))).toContain(seat)
  })

  test('waits honestly when all is full, and moves up when somebody gives back', async () => {
    const book = async (name: string, to: string) => {
      const reply = await post(`/en/training/event/${eventId}`, { name, to, district: 'bharuch', lang: 'en' })
      return String(reply.headers.location)
    }
    await book('Kanta', '98250 22222')
    const waiting = await book('Manju', '98250 33333')
    expect(read((await get(waiting)).body).text).toContain('You are number 1 in line')
    expect(read((await get(`/en/training/event/${eventId}`)).body).text).toContain('Get in line')
    const given = await post(`${seat}/cancel`, {})
    expect(given.statusCode).toBe(303)
    expect(read((await get(seat)).body).text).toContain('This seat was given back')
    const offered = read((await get(waiting)).body).text
    expect(offered).toContain('A seat has come free for you')
    expect(offered).toContain('Still 24 h 0 min to answer')
    expect((await post(`${waiting}/accept`, {})).statusCode).toBe(303)
    expect(read((await get(waiting)).body).text).toContain('You have a seat')
    const file = await get(`${seat}/calendar.ics`)
    expect(file.body).toContain('METHOD:CANCEL')
  })

  test('with a secret that is none finds nothing', async () => {
    expect((await get('/en/training/seat/nonsense')).statusCode).toBe(404)
  })

  test('is led by no cache to another one’s seat', async () => {
    expect((await get(seat)).headers['cache-control']).toBe('private, no-store')
    const page = await get(`/en/training/event/${eventId}`)
    expect(page.headers['cache-control']).toBe('private, no-store')
  })
})

describe('the guests', () => {
  test('are found by name or number, masked on the page', async () => {
    const found = read((await get(`/en/training/manage/${eventId}?find=manju`, maker)).body)
    expect(found.text).toContain('Manju')
    expect(found.text).not.toContain('Kanta')
    expect(found.text).not.toContain('9825033333')
    expect(read((await get(`/en/training/manage/${eventId}?find=33333`, maker)).body).text).toContain('Manju')
  })

  test('are taken along whole as CSV, with formulas defused, and that is written down', async () => {
    await post(`/en/training/event/${eventId}`, {
      name: '=HYPERLINK("x")',
      to: 'guest@example.org',
      district: 'elsewhere',
      lang: 'en',
    })
    const file = await get(`/en/training/manage/${eventId}/guests.csv`, maker)
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.body).toContain('+919825033333')
    expect(file.body).toContain(`"'=HYPERLINK(""x"")"`)
    const xlsx = await get(`/en/training/manage/${eventId}/guests.xlsx`, maker)
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const log = await site.context.db.selectFrom('people.audit_entry').select('canonical').execute()
    expect(log.some(({ canonical }) => JSON.stringify(canonical).includes('export'))).toBe(true)
  })

  test('come by invitation from a list; a line that cannot be read is named', async () => {
    const bad = await post(
      `/en/training/manage/${eventId}/invite`,
      { people: 'Asha, 98250 44444\nBina' },
      maker,
    )
    expect(bad.statusCode).toBe(422)
    expect(read(bad.body).text).toContain('Line 2')
    const good = await post(
      `/en/training/manage/${eventId}/invite`,
      { people: 'Asha, 98250 44444\nManju, 98250 33333' },
      maker,
    )
    expect(String(good.headers.location)).toContain('invited=1&already=1')
  })
})

describe('what changes', () => {
  test('is told to calendars: a moved day keeps its UID and raises SEQUENCE', async () => {
    const before = new ICAL.Component(ICAL.parse((await get(`/en/training/event/${eventId}.ics`)).body))
    const edit = read((await get(`/en/training/manage/${eventId}/edit`, maker)).body)
    const values = Object.fromEntries(
      edit.all
        .filter(
          ({ tag, attributes }) => tag === 'input' && attributes['name'] && attributes['type'] !== 'checkbox',
        )
        .map(({ attributes }) => [attributes['name']!, attributes['value'] ?? '']),
    )
    const hall = await site.context.db.selectFrom('training.hall').select('id').executeTakeFirstOrThrow()
    const moved = {
      ...WORKSHOP,
      ...values,
      'sittings.0.hallId': hall.id,
      'sittings.0.trainer': maker.personId,
      'sittings.0.on': '2026-12-04',
    }
    const reply = await post(`/en/training/manage/${eventId}/edit`, moved, maker)
    expect(reply.statusCode, read(reply.body).text).toBe(303)
    const after = new ICAL.Component(ICAL.parse((await get(`/en/training/event/${eventId}.ics`)).body))
    const [old, fresh] = [before, after].map((one) => one.getFirstSubcomponent('vevent')!)
    expect(fresh!.getFirstPropertyValue('uid')).toBe(old!.getFirstPropertyValue('uid'))
    expect(Number(fresh!.getFirstPropertyValue('sequence'))).toBeGreaterThan(
      Number(old!.getFirstPropertyValue('sequence')),
    )
    expect(String(fresh!.getFirstPropertyValue('dtstart'))).toBe('2026-12-04T10:30:00')
  })

  test('and what is called off stays in the feed as cancelled', async () => {
    const reply = await post(`/en/training/manage/${eventId}/cancel`, { because: 'Heavy rain' }, maker)
    expect(reply.statusCode).toBe(303)
    const feed = new ICAL.Component(ICAL.parse((await get('/en/training.ics')).body))
    const entry = feed
      .getAllSubcomponents('vevent')
      .find((one) => one.getFirstPropertyValue('uid') === `${eventId}-1`)
    expect(entry?.getFirstPropertyValue('status')).toBe('CANCELLED')
    const { text } = read((await get(`/en/training/event/${eventId}`)).body)
    expect(text).toContain('This event was cancelled.')
    expect(text).toContain('Heavy rain')
  })
})

describe('a maker with an account', () => {
  test('finds the seat she took as a stranger among her own, gives it back there, and nobody else’s', async () => {
    now = new Date('2026-11-22T07:30:00Z')
    const her = await signIn(site.app, site.context, { name: 'Ramilaben' })
    const copy = await post(
      `/en/training/manage/${eventId}/copy`,
      {
        district: 'bharuch',
        'sittings.0.on': '2026-12-10',
        'sittings.0.from': '10:30',
        'sittings.0.to': '12:30',
        'sittings.0.hallId': (
          await site.context.db.selectFrom('training.hall').select('id').executeTakeFirstOrThrow()
        ).id,
        'series.en': 'First parcels',
        'series.hi': 'पहले पार्सल',
        'series.gu': 'પહેલાં પાર્સલ',
      },
      maker,
    )
    expect(copy.statusCode, read(copy.body).text).toBe(303)
    const id = /manage\/([0-9a-f-]{36})/.exec(String(copy.headers.location))![1]!
    await post(`/en/training/manage/${id}/publish`, {}, second)
    await post(`/en/training/manage/${id}/open`, {}, maker)
    const booked = await post(`/en/training/event/${id}`, { needs: 'A seat in front', more: 'yes' }, her)
    expect(booked.statusCode, read(booked.body).text).toBe(303)
    const own = String(booked.headers.location)
    expect(own).toMatch(/\/en\/training\/mine\/[0-9a-f-]{36}$/)
    const mine = read((await get('/en/training/mine', her)).body).text
    expect(mine).toContain('You have a seat')
    expect(read((await get(own, her)).body).text).toContain('You asked for: A seat in front')
    const other = await signIn(site.app, site.context, { name: 'Somebody' })
    expect((await get(own, other)).statusCode).toBe(404)
    const consent = await site.context.db.selectFrom('people.consent').select(['purpose', 'given']).execute()
    expect(consent).toEqual([{ purpose: 'training', given: true }])
    expect((await post(`${own}/cancel`, {}, her)).statusCode).toBe(303)
    expect(read((await get(own, her)).body).text).toContain('This seat was given back')
    const series = await site.context.db.selectFrom('training.series').select('id').executeTakeFirstOrThrow()
    expect(read((await get(`/en/training/series/${series.id}`)).body).text).toContain(
      'Your first parcel abroad',
    )
  })
})
