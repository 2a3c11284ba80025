/** Events, officers and guests for the tests of training. */
import { randomUUID } from 'node:crypto'
import { day } from '../../src/kernel/day.ts'
import type { Contact } from '../../src/people/contact.ts'
import type { Viewer } from '../../src/people/rules/authorisation.ts'
import type { Area, Role } from '../../src/people/rules/roles.ts'
import { vaultOf } from '../../src/people/vault.ts'
import type { Db } from '../../src/platform/database.ts'
import { silentLog } from '../../src/platform/log.ts'
import { messageDesk } from '../../src/platform/messages/desk.ts'
import type { EventDraft } from '../../src/training/rules/event-draft.ts'
import type { EventStatus } from '../../src/training/rules/event-states.ts'
import type { TrainingContext } from '../../src/training/services.ts'
import { setStatus } from '../../src/training/store/event-rows.ts'
import { commitTo } from '../../src/training/store/lottery.ts'
import { insertHall } from '../../src/training/store/halls.ts'
import { createEvent } from '../../src/training/usecases/events/create-event.ts'
import { testKeyring } from './keyring.ts'

/** Noon in India on a Sunday three weeks before the events of these tests. */
export const NOON = new Date('2026-11-22T06:30:00Z')

const vault = vaultOf(testKeyring)
const desk = messageDesk({ keyring: testKeyring, carriers: {}, log: silentLog })

export const trainingContext = (db: Db, now: Date = NOON): TrainingContext => ({
  db,
  now,
  newId: randomUUID,
  vault,
  desk,
  site: 'https://dhow.example',
})

/** What was written to this number or address, newest first. */
export const messagesTo = ({ db }: { db: Db }, to: string) => desk.listSimulated(db, to)

export function aViewer(
  role?: Role,
  area: Area = { kind: 'state', code: 'GJ' },
  more: Partial<Viewer> = {},
): Viewer {
  return {
    personId: randomUUID(),
    sessionId: randomUUID(),
    name: 'Ramilaben',
    lang: 'gu',
    csrf: '',
    grants: role ? [{ role, area, from: day('2026-01-01'), to: null }] : [],
    actsFor: null,
    seat: null,
    limits: [],
    seatTo: null,
    ...more,
  }
}

/** A state's director. */
export const officer = aViewer('state-director')
export const trainer = aViewer('trainer', { kind: 'district', code: 'bharuch' })

let guests = 0

/** Somebody with a mobile number that nobody else has. */
export function aGuest(name = 'Jayaben'): {
  name: string
  contact: Contact
  lang: 'gu'
  district: string
} {
  guests += 1
  const value = `+9198${String(20_000_000 + guests)}`
  return { name, contact: { kind: 'phone', value }, lang: 'gu', district: 'bharuch' }
}

export async function aHall({ db, now }: TrainingContext, seats = 100_000): Promise<string> {
  const id = randomUUID()
  await db.transaction().execute((tx) =>
    insertHall(tx, {
      id,
      name: 'Town Hall',
      address: 'Station Road',
      state: 'GJ',
      district: 'bharuch',
      latitude: null,
      longitude: null,
      seats,
      accessibility: ['step-free'],
      createdBy: null,
      now,
    }),
  )
  return id
}

const BEGIN = new Date('2026-12-12T04:30:00Z')
const END = new Date('2026-12-12T11:30:00Z')

/** A webinar of one day, which needs no hall. */
export const aDraft = (more: Partial<EventDraft> = {}): EventDraft => ({
  kind: 'webinar',
  title: { en: 'First parcel abroad', hi: 'विदेश को पहला पार्सल', gu: 'વિદેશ પહેલું પાર્સલ' },
  about: {},
  languages: ['gu'],
  level: 'first',
  sectors: [],
  modules: [],
  state: 'GJ',
  district: 'bharuch',
  cluster: null,
  partner: null,
  seats: 2,
  entry: 'open',
  allocation: 'arrival',
  waitlist: 1000,
  acceptMinutes: 1440,
  passAttendanceBps: 8000,
  passMarksBps: null,
  quiz: null,
  seriesId: null,
  sittings: [
    {
      startsAt: BEGIN,
      endsAt: END,
      hallId: null,
      room: { provider: 'link', url: 'https://meet.example/first-parcel' },
      trainers: [],
    },
  ],
  ...more,
})

/** An event that is open for booking, unless another status is asked for. Answers its id. */
export async function anEvent(
  context: TrainingContext,
  more: Partial<EventDraft> = {},
  status: EventStatus = 'open',
): Promise<string> {
  const id = await createEvent(context, officer, aDraft(more))
  const promise = more.allocation === 'lottery' ? { commitment: commitTo(vault, id) } : {}
  await context.db.transaction().execute((tx) => setStatus(tx, id, { status, ...promise }, context.now))
  return id
}
