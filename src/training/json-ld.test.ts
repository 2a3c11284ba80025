/** Our events before the judge: schema.org’s own shapes and vocabulary. */
import { describe, expect, test } from 'vitest'
import { schemaOrgIsThere, shapeFaults, vocabularyFaults } from '../../test/support/schema-org.ts'
import { eventLd, ldText, type EventFactsLd } from './json-ld.ts'

const HALL = {
  name: 'Town Hall',
  address: 'Station Road',
  locality: 'Bharuch',
  region: 'GJ',
  latitude: 21.7051,
  longitude: 72.9959,
}
const FACTS: EventFactsLd = {
  url: 'https://dhow.example/gu/training/event/1',
  name: 'વિદેશ તમારું પહેલું પાર્સલ',
  description: 'કાગળથી પોસ્ટ ઑફિસ સુધી',
  image: 'https://dhow.example/gu/training/event/1/card.png',
  languages: ['gu', 'hi'],
  sittings: [
    { startsAt: new Date('2026-12-03T05:00:00Z'), endsAt: new Date('2026-12-03T08:00:00Z'), hall: HALL },
    { startsAt: new Date('2026-12-04T05:00:00Z'), endsAt: new Date('2026-12-04T08:00:00Z'), hall: null },
  ],
  seats: 30,
  free: 12,
  cancelled: false,
  bookable: true,
  trainers: ['Falguni Desai'],
}

describe.skipIf(!schemaOrgIsThere('JSON-LD of events'))('schema.org finds nothing against', () => {
  test.each([
    ['a workshop of two days, one of them online', FACTS],
    ['a webinar', { ...FACTS, sittings: FACTS.sittings.slice(1), bookable: false, trainers: [] }],
    ['one that was called off', { ...FACTS, cancelled: true, description: '' }],
  ])('%s', async (_what, facts) => {
    const ld = eventLd(facts)
    expect(await shapeFaults(ld)).toEqual([])
    expect(vocabularyFaults(ld)).toEqual([])
  })

  test('and much against an event that is none', async () => {
    const ld = eventLd(FACTS)
    const [place] = ld['location'] as object[]
    const broken = { ...ld, location: [{ ...place, geo: '21.7,72.9' }], organizer: 'Somebody' }
    expect(await shapeFaults(broken)).not.toEqual([])
    expect(vocabularyFaults({ ...ld, eventStatus: 'yes', seats: 30, performer: 'Somebody' }).sort()).toEqual([
      'schema:EducationEvent has no seats',
      'schema:EducationEvent.eventStatus takes no "yes"',
      'schema:EducationEvent.performer takes no "Somebody"',
      'schema:EducationEvent.seats takes no 30',
    ])
  })
})

test('hours carry India’s offset, and no text ends the element it stands in', () => {
  const ld = eventLd({ ...FACTS, name: '</script><script>alert(1)</script>' })
  expect(ld).toMatchObject({ startDate: '2026-12-03T10:30:00+05:30', endDate: '2026-12-04T13:30:00+05:30' })
  expect(ldText(ld)).not.toContain('<')
  expect(JSON.parse(ldText(ld))).toEqual(ld)
})
