import { describe, expect, test } from 'vitest'
import type { EventDraft } from './event-draft.ts'
import {
  dayField,
  daysIn,
  fieldsOfDraft,
  formField,
  newFields,
  readEventForm,
  type EventFields,
} from './event-form.ts'

const TRAINER = '7f3b1c52-0000-4000-8000-00000000000a'
const KNOWS = { state: 'GJ', nameOf: (id: string) => (id === TRAINER ? 'Falguni Desai' : undefined) }

const DRAFT: EventDraft = {
  kind: 'webinar',
  title: { en: 'Price', hi: 'दाम', gu: 'ભાવ' },
  about: { gu: 'ભાવ કેવી રીતે નક્કી કરવો' },
  languages: ['gu', 'hi'],
  level: 'next',
  sectors: ['textiles'],
  modules: ['pricing'],
  state: 'GJ',
  district: null,
  cluster: null,
  partner: 'fieo',
  seats: 300,
  entry: 'invitation',
  allocation: 'lottery',
  waitlist: 50,
  acceptMinutes: 2880,
  passAttendanceBps: 7500,
  passMarksBps: 6000,
  quiz: 'pricing',
  seriesId: null,
  sittings: [
    {
      id: '7f3b1c52-0000-4000-8000-000000000001',
      startsAt: new Date('2026-12-03T18:30:00Z'),
      endsAt: new Date('2026-12-03T20:00:00Z'),
      hallId: null,
      room: { provider: 'link', url: 'https://meet.example/price' },
      trainers: [{ personId: TRAINER, shownName: 'Falguni Desai' }],
    },
  ],
}

const withTexts = (fields: EventFields, texts: Record<string, string>): EventFields => ({
  ...fields,
  texts: { ...fields.texts, ...texts },
})

describe('the form of an event', () => {
  test('says what the event is, and is read again as the same event', () => {
    const fields = fieldsOfDraft(DRAFT)
    // Half past midnight in India is the day after in Greenwich's terms.
    expect(fields.texts[dayField(0, 'on')]).toBe('2026-12-04')
    expect(fields.texts[dayField(0, 'from')]).toBe('00:00')
    expect(readEventForm(fields, KNOWS)).toEqual({ ok: true, value: DRAFT })
  })

  test('takes digits of every script, and hours as clocks show them in India', () => {
    const day = {
      [dayField(0, 'on')]: '2026-12-03',
      [dayField(0, 'from')]: '10:30',
      [dayField(0, 'to')]: '13:30',
    }
    const read = readEventForm(withTexts(newFields({}), { ...day, seats: '૧૨૦' }), KNOWS)
    expect(read).toMatchObject({ ok: true, value: { seats: 120 } })
    expect(read.ok && read.value.sittings[0]?.startsAt.toISOString()).toBe('2026-12-03T05:00:00.000Z')
  })

  test.each([
    ['seats', 'thirty', 'seats'],
    ['attendance', '120', 'attendance'],
    [dayField(0, 'on'), '2026-02-30', dayField(0, 'on')],
    [dayField(0, 'to'), '25:00', dayField(0, 'on')],
  ])('refuses %s = %s beside its field', (name, value, field) => {
    const day = {
      [dayField(0, 'on')]: '2026-12-03',
      [dayField(0, 'from')]: '10:30',
      [dayField(0, 'to')]: '13:30',
    }
    const read = readEventForm(withTexts(newFields({}), { ...day, [name]: value }), KNOWS)
    expect(read).toMatchObject({ ok: false, refusal: { field } })
  })

  test('leaves a day without a date out, and nobody teaches who is no trainer', () => {
    const fields = withTexts(fieldsOfDraft(DRAFT), {
      [dayField(0, 'second')]: '7f3b1c52-0000-4000-8000-00000000000b',
      [dayField(1, 'on')]: '',
      [dayField(1, 'from')]: '10:30',
    })
    expect(daysIn(fields)).toBe(2)
    const read = readEventForm(fields, KNOWS)
    expect(read.ok && read.value.sittings).toHaveLength(1)
    expect(read.ok && read.value.sittings[0]?.trainers).toHaveLength(1)
  })

  test('needs no marks where there is no quiz', () => {
    const read = readEventForm(withTexts(fieldsOfDraft(DRAFT), { quiz: '', marks: 'x' }), KNOWS)
    expect(read).toMatchObject({ ok: true, value: { quiz: null, passMarksBps: null } })
  })

  test('shows each fault of the draft beside the field it was typed into', () => {
    expect(formField('sittings.1.trainers')).toBe('sittings.1.trainer')
    expect(formField('sittings.0.endsAt')).toBe('sittings.0.to')
    expect(formField('passMarksBps')).toBe('marks')
    expect(formField('title.gu')).toBe('title.gu')
    expect(formField(undefined)).toBeUndefined()
  })
})
