/** The form of an event: its fields as they stand in the page, and what they say. Pure. */
import { parseDay, type Day } from '#kernel/day.ts'
import { no, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import { LANGS, type Sentence } from '#kernel/words.ts'
import { latinDigits } from '#people/rules/digits.ts'
import { DayUnread, NumberUnread } from '../refusals/pages.ts'
import { EVENT_KINDS, EVENT_LANGUAGES, EVENT_LEVELS } from './calendar.ts'
import type { EventDraft } from './event-draft.ts'

/** Every field is text; what may be ticked several times is a list. Days are numbered: `sittings.0.on`. */
export type EventFields = Readonly<{
  texts: Readonly<Record<string, string>>
  ticked: Readonly<Record<'languages' | 'sectors' | 'modules', readonly string[]>>
}>

export const DAY_FIELDS = ['id', 'on', 'from', 'to', 'hallId', 'room', 'url', 'trainer', 'second'] as const
export type DayField = (typeof DAY_FIELDS)[number]
export const dayField = (n: number, field: DayField): string => `sittings.${n}.${field}`

/** A page of more days than this is a series. */
export const MOST_DAYS = 12

/** How many days the form holds: those that were sent, at least one. */
export function daysIn({ texts }: EventFields): number {
  let days = 1
  while (days < MOST_DAYS && DAY_FIELDS.some((field) => texts[dayField(days, field)] !== undefined)) days += 1
  return days
}

/** Where events and trainers come from: the state around the district, and who teaches by what name. */
export type FormKnows = Readonly<{
  state: string
  nameOf: (trainerId: string) => string | undefined
}>

const ROOM_PROVIDERS = ['link', 'bigbluebutton', 'zoom'] as const

/** What the form says. Refuses a number that is none and a day without its hours; all else is judged by the draft's own rules. */
export function readEventForm(fields: EventFields, knows: FormKnows): Answer<EventDraft> {
  const text = (name: string): string => (fields.texts[name] ?? '').trim()
  const faults: Refusal[] = []
  const whole = (name: string, least: number, most: number): number => {
    const found = wholeIn(text(name), least, most)
    if (found === undefined) faults.push(NumberUnread({}, name))
    return found ?? least
  }
  const quiz = text('quiz') || null
  const draft: EventDraft = {
    kind: oneOf(EVENT_KINDS, text('kind')),
    title: inAll(text, 'title'),
    about: inSome(text, 'about'),
    languages: fields.ticked.languages.filter((one) => (EVENT_LANGUAGES as readonly string[]).includes(one)),
    level: oneOf(EVENT_LEVELS, text('level')),
    sectors: [...fields.ticked.sectors],
    modules: [...fields.ticked.modules],
    state: knows.state,
    district: text('district') || null,
    cluster: text('cluster') || null,
    partner: text('partner') || null,
    seats: whole('seats', 1, 100_000),
    entry: oneOf(['open', 'invitation'], text('entry')),
    allocation: oneOf(['arrival', 'lottery'], text('allocation')),
    waitlist: whole('waitlist', 0, 100_000),
    acceptMinutes: whole('accept', 1, 336) * 60,
    passAttendanceBps: whole('attendance', 0, 100) * 100,
    passMarksBps: quiz === null ? null : whole('marks', 0, 100) * 100,
    quiz,
    seriesId: text('seriesId') || null,
    sittings: Array.from({ length: daysIn(fields) }, (_, n) => dayOf(text, n, knows, faults)).flat(),
  }
  const fault = faults[0]
  return fault ? no(fault) : yes(draft)
}

const oneOf = <T extends string>(all: readonly [T, ...T[]], text: string): T =>
  all.find((one) => one === text) ?? all[0]

const wholeIn = (text: string, least: number, most: number): number | undefined => {
  const latin = latinDigits(text)
  const plain = /^\d{1,6}$/.test(latin) ? Number(latin) : undefined
  return plain !== undefined && plain >= least && plain <= most ? plain : undefined
}

const inAll = (text: (name: string) => string, name: string): Sentence => ({
  en: text(`${name}.en`),
  hi: text(`${name}.hi`),
  gu: text(`${name}.gu`),
})

const inSome = (text: (name: string) => string, name: string): Partial<Sentence> =>
  Object.fromEntries(
    LANGS.flatMap((lang) => (text(`${name}.${lang}`) ? [[lang, text(`${name}.${lang}`)] as const] : [])),
  )

/** One day; none where its date was left empty. */
function dayOf(
  text: (name: string) => string,
  n: number,
  { nameOf }: FormKnows,
  faults: Refusal[],
): EventDraft['sittings'] {
  const at = (field: DayField): string => text(dayField(n, field))
  if (at('on') === '') return []
  const day = parseDay(at('on'))
  const [startsAt, endsAt] = day ? [instantOf(day, at('from')), instantOf(day, at('to'))] : []
  if (!startsAt || !endsAt) {
    faults.push(DayUnread({}, dayField(n, 'on')))
    return []
  }
  const provider = ROOM_PROVIDERS.find((one) => one === at('room'))
  const trainers = [...new Set([at('trainer'), at('second')])].flatMap((personId) => {
    const shownName = nameOf(personId)
    return shownName ? [{ personId, shownName }] : []
  })
  return [
    {
      ...(at('id') ? { id: at('id') } : {}),
      startsAt,
      endsAt,
      hallId: at('hallId') || null,
      room: provider ? { provider, url: at('url') || null } : null,
      trainers,
    },
  ]
}

/** A wall clock in India. */
const instantOf = (day: Day, time: string): Date | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? new Date(`${day}T${time}:00+05:30`) : undefined

const FIELD_OF: Readonly<Record<string, string>> = {
  acceptMinutes: 'accept',
  passAttendanceBps: 'attendance',
  passMarksBps: 'marks',
  sittings: dayField(0, 'on'),
}

/** The field of the form that a fault of the draft stands beside. */
export const formField = (field: string | undefined): string | undefined =>
  field === undefined
    ? undefined
    : (FIELD_OF[field] ??
      field
        .replace(/\.startsAt$/, '.from')
        .replace(/\.endsAt$/, '.to')
        .replace(/\.trainers$/, '.trainer'))

/** The fields of a new event. */
export const newFields = (over: Readonly<Record<string, string>>): EventFields => ({
  texts: {
    kind: 'workshop',
    level: 'first',
    seats: '30',
    waitlist: '100',
    entry: 'open',
    allocation: 'arrival',
    accept: '24',
    attendance: '80',
    marks: '70',
    ...over,
  },
  ticked: { languages: ['gu'], sectors: [], modules: [] },
})

/** What a kept event says, as fields: reading them again gives the same event. */
export function fieldsOfDraft(draft: EventDraft): EventFields {
  const { title, about, sittings } = draft
  const texts: Record<string, string> = {
    kind: draft.kind,
    level: draft.level,
    district: draft.district ?? '',
    cluster: draft.cluster ?? '',
    partner: draft.partner ?? '',
    seats: String(draft.seats),
    waitlist: String(draft.waitlist),
    entry: draft.entry,
    allocation: draft.allocation,
    accept: String(Math.max(1, Math.round(draft.acceptMinutes / 60))),
    attendance: String(Math.round(draft.passAttendanceBps / 100)),
    marks: String(Math.round((draft.passMarksBps ?? 7000) / 100)),
    quiz: draft.quiz ?? '',
    seriesId: draft.seriesId ?? '',
  }
  for (const lang of LANGS) {
    texts[`title.${lang}`] = title[lang] ?? ''
    texts[`about.${lang}`] = about[lang] ?? ''
  }
  sittings.forEach((sitting, n) => Object.assign(texts, dayTexts(sitting, n)))
  const { languages, sectors, modules } = draft
  return { texts, ticked: { languages, sectors, modules } }
}

function dayTexts(sitting: EventDraft['sittings'][number], n: number): Record<string, string> {
  const { id, startsAt, endsAt, hallId, room, trainers } = sitting
  const values: Record<DayField, string> = {
    id: id ?? '',
    on: wallClock(startsAt).slice(0, 10),
    from: wallClock(startsAt).slice(11, 16),
    to: wallClock(endsAt).slice(11, 16),
    hallId: hallId ?? '',
    room: room?.provider ?? '',
    url: room?.url ?? '',
    trainer: trainers[0]?.personId ?? '',
    second: trainers[1]?.personId ?? '',
  }
  return Object.fromEntries(DAY_FIELDS.map((field) => [dayField(n, field), values[field]]))
}

const wallClock = (at: Date): string => new Date(at.getTime() + 19_800_000).toISOString()
