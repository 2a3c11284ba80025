import { afterAll, beforeAll, expect, test } from 'vitest'
import { web } from '../../../test/support/web.ts'
import { aGuest, anEvent, NOON, trainingContext } from '../../../test/support/training.ts'
import * as shapes from './api-schemas.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const context = () => trainingContext(site.context.db, NOON)
const get = (url: string) => site.app.inject({ url: `/api/v1/training/events${url}` })

function book(eventId: string, payload: object, key = crypto.randomUUID() as string) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return site.app.inject({
    method: 'POST',
    url: `/api/v1/training/events/${eventId}/bookings`,
    headers,
    payload,
  })
}

test('events to come are listed in the documented shape, without drafts and those that are over', async () => {
  const [open, draft] = [await anEvent(context()), await anEvent(context(), {}, 'draft')]
  const answer = await get('?district=bharuch&language=gu')
  expect(answer.statusCode).toBe(200)
  const { events } = shapes.eventsAnswer.parse(answer.json())
  expect(events.map(({ id }) => id)).toContain(open)
  expect(events.map(({ id }) => id)).not.toContain(draft)
  expect(shapes.eventsAnswer.parse((await get('?from=2026-12-13')).json()).total).toBe(0)
  expect((await get(`/${draft}`)).statusCode).toBe(404)
  expect((await get('/nonsense')).statusCode).toBe(404)
  expect((await get('?from=2026-99-99')).statusCode).toBe(422)
  expect((await get('?page=0')).statusCode).toBe(422)
})

test('a key is one booking, however often it is sent; another body under it is a conflict', async () => {
  const eventId = await anEvent(context(), { seats: 1 })
  const { name, contact } = aGuest()
  const body = { name, to: contact.value, district: 'bharuch' }
  const first = await book(eventId, body, 'one key')
  expect(first.statusCode).toBe(201)
  const booking = shapes.bookingAnswer.parse(first.json())
  expect(booking).toMatchObject({ status: 'seated', again: false })
  expect(booking.link).toMatch(/\/training\/seat\/[\w-]{22}$/)
  expect((await book(eventId, body, 'one key')).json()).toEqual(booking)
  expect((await book(eventId, { ...body, name: 'Somebody else' }, 'one key')).statusCode).toBe(409)
  expect((await book(eventId, body)).json()).toMatchObject({
    booking: booking.booking,
    again: true,
    link: null,
  })
  const next = shapes.bookingAnswer.parse((await book(eventId, { name, to: aGuest().contact.value })).json())
  expect(next).toMatchObject({ status: 'waiting', place: 1 })
  expect(shapes.event.parse((await get(`/${eventId}`)).json())).toMatchObject({
    status: 'full',
    free: 0,
    inLine: 1,
  })
})

test('what cannot be read is refused by name', async () => {
  const eventId = await anEvent(context())
  expect((await book(eventId, { name: 'Jayaben', to: '12345' })).json()).toMatchObject({
    code: 'people.not-a-phone',
  })
  expect((await book(eventId, { to: '98250 12345' })).json()).toMatchObject({ field: 'name' })
  const url = `/api/v1/training/events/${eventId}/bookings`
  const keyless = await site.app.inject({ method: 'POST', url, payload: { name: 'J', to: '98250 12345' } })
  expect(keyless.json()).toMatchObject({ code: 'training.not-readable', field: 'idempotency-key' })
})
