/** Calendar files, read by another library and held against files that were looked at by hand. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { icsFile, type CalendarEntry } from './ics.ts'

const ENTRY: CalendarEntry = {
  id: '0e8c9d9e-1b5a-4c3d-8e7f-000000000001',
  title: 'વિદેશ તમારું પહેલું પાર્સલ; કાગળથી પોસ્ટ ઑફિસ સુધી',
  about: 'લાવો: આધાર, PAN\nબે દિવસ, બે કલાક',
  place: 'Town Hall, Station Road, Bharuch',
  geo: { latitude: 21.7051, longitude: 72.9959 },
  url: 'https://dhow.example/gu/training/event/0e8c9d9e-1b5a-4c3d-8e7f-000000000001',
  sittings: [
    { startsAt: new Date('2026-12-03T05:00:00Z'), endsAt: new Date('2026-12-03T08:00:00Z') },
    { startsAt: new Date('2026-12-04T05:00:00Z'), endsAt: new Date('2026-12-04T08:00:00Z') },
  ],
  revision: 0,
  cancelled: false,
  updatedAt: new Date('2026-11-22T06:30:00Z'),
}
const MOVED: CalendarEntry = {
  ...ENTRY,
  revision: 1,
  updatedAt: new Date('2026-11-23T06:30:00Z'),
  sittings: ENTRY.sittings.map(({ startsAt, endsAt }) => ({
    startsAt: new Date(startsAt.getTime() + 86_400_000),
    endsAt: new Date(endsAt.getTime() + 86_400_000),
  })),
}
const CANCELLED: CalendarEntry = {
  ...MOVED,
  revision: 2,
  cancelled: true,
  updatedAt: new Date('2026-11-24T06:30:00Z'),
}

const calendar = (text: string) => new ICAL.Component(ICAL.parse(text))
const eventsIn = (text: string) => calendar(text).getAllSubcomponents('vevent')
const values = (text: string, name: string) => eventsIn(text).map((one) => one.getFirstPropertyValue(name))

describe('golden files', () => {
  test.each([
    ['published', ENTRY, {}],
    ['moved', MOVED, {}],
    ['cancelled', CANCELLED, { cancels: true }],
    ['feed', CANCELLED, { source: 'https://dhow.example/gu/training.ics' }],
  ] as const)('%s', async (name, entry, more) => {
    const text = icsFile({ name: 'તાલીમ · Dhow', entries: [entry], ...more })
    await expect(text).toMatchFileSnapshot(`./ics.${name}.golden.ics`)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})

describe('another library reads', () => {
  test('the hours in India, from a server in whatever zone', () => {
    const text = icsFile({ name: 'x', entries: [ENTRY] })
    const start = eventsIn(text)[0]!.getFirstProperty('dtstart')!
    expect(start.getParameter('tzid')).toBe('Asia/Kolkata')
    const zone = new ICAL.Timezone(calendar(text).getFirstSubcomponent('vtimezone')!)
    const at = start.getFirstValue() as InstanceType<typeof ICAL.Time>
    at.zone = zone
    expect(at.toJSDate().toISOString()).toBe('2026-12-03T05:00:00.000Z')
  })

  test('one entry for each day, whose UID stays when it is moved or called off while SEQUENCE rises', () => {
    const files = [ENTRY, MOVED, CANCELLED].map((entry) => icsFile({ name: 'x', entries: [entry] }))
    const uids = files.map((text) => values(text, 'uid'))
    expect(uids[0]).toEqual([`${ENTRY.id}-1`, `${ENTRY.id}-2`])
    expect(uids[1]).toEqual(uids[0])
    expect(uids[2]).toEqual(uids[0])
    expect(files.map((text) => values(text, 'sequence')[0])).toEqual([0, 1, 2])
    expect(files.map((text) => values(text, 'status')[0])).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
  })

  test('METHOD, and the place', () => {
    const file = (cancels: boolean) => calendar(icsFile({ name: 'x', entries: [ENTRY], cancels }))
    expect(file(false).getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(file(true).getFirstPropertyValue('method')).toBe('CANCEL')
    const [first] = file(false).getAllSubcomponents('vevent')
    expect(first!.getFirstPropertyValue('geo')).toEqual([21.7051, 72.9959])
    expect(first!.getFirstPropertyValue('location')).toBe(ENTRY.place)
  })

  test('whatever people write, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, words, (title, about) => {
        const plain = (text: string) => text.replace(/\p{Cc}/gu, ' ').trim() || 'x'
        const entry = {
          ...ENTRY,
          title: plain(title),
          about: plain(about),
          sittings: ENTRY.sittings.slice(0, 1),
        }
        const text = icsFile({ name: plain(title), entries: [entry] })
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(values(text, 'summary')).toEqual([entry.title])
        expect(values(text, 'description')).toEqual([`${entry.about}\n\n${entry.url}`])
      }),
      { numRuns: 300 },
    )
  })
})
