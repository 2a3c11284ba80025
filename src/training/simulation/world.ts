/** The tables as the simulation keeps them, and the use cases as far as they choose what a rule is asked. */
import type { Answer } from '#kernel/refusal.ts'
import { isAhead, statusByClock } from '../rules/event-states.ts'
import { draw } from '../rules/lottery.ts'
import { noticeOf } from '../rules/notices.ts'
import { book, bookTogether, invite, walkIn } from '../rules/seat-booking.ts'
import { accept, callOff, cancel, changeSeats, decline, lapse, openSeats } from '../rules/seat-line.ts'
import { isLive, type BookingStatus, type Outcome, type Seating } from '../rules/seats.ts'
import type { Deed } from './schedule.ts'

/** The decisions under test; a test may plant a fault here. */
export const RULES = {
  book,
  walkIn,
  bookTogether,
  invite,
  accept,
  cancel,
  decline,
  lapse,
  changeSeats,
  draw,
  callOff,
  openSeats,
}
export type Rules = typeof RULES

export type Row = {
  readonly id: string
  readonly learner: number
  readonly arrival: number
  status: BookingStatus
  answerBy: Date | null
  draw: number | null
}

export type World = {
  event: Seating
  /** In order of arrival. */
  readonly rows: Row[]
  now: Date
  /** How many messages went to whom: booking and notice. */
  readonly messages: string[]
  /** Ids of new bookings. */
  made: number
}

export const worldOf = (event: Seating, now: Date): World => ({ event, rows: [], now, messages: [], made: 0 })

const LAST = Number.MAX_SAFE_INTEGER
const before = (a: Row, b: Row): number => (a.draw ?? LAST) - (b.draw ?? LAST) || a.arrival - b.arrival

/** Those who wait, in the order of the line. */
export const lineOf = ({ rows }: World): Row[] =>
  rows.filter(({ status }) => status === 'waiting').sort(before)

const heldBy = ({ rows }: World, learner: number): Row | undefined =>
  rows.find((row) => row.learner === learner && isLive(row.status))

/** One deed is one decision after the other; whose booking each new id would be. */
export type Decision = Readonly<{
  outcome: Outcome
  learners: ReadonlyMap<string, number>
  byHerself: boolean
}>

const NOBODY: ReadonlyMap<string, number> = new Map()

/** What the use case of this deed decides now; undefined where it refuses or has nothing to do. Changes nothing. */
export function decide(world: World, rules: Rules, deed: Deed): Decision | undefined {
  const { event, now, rows } = world
  switch (deed.do) {
    case 'wait':
      return undefined
    case 'open': {
      if (event.status !== 'published') return undefined
      return decided(rules.openSeats(event, lineOf(world), now))
    }
    case 'seats': {
      if (!isAhead(event.status)) return undefined
      const line = lineOf(world).slice(0, Math.max(deed.seats - event.taken, 0))
      return taken(rules.changeSeats(event, deed.seats, line, now))
    }
    case 'call-off':
      return isOver(event) ? undefined : decided(rules.callOff(event, rows))
    case 'draw': {
      // Any order will do here: which tickets come first is the lottery's own test.
      const applied = rows.filter(({ status }) => status === 'applied').reverse()
      return taken(rules.draw(event, applied, now))
    }
    case 'lapse': {
      const due = rows.find(({ answerBy }) => answerBy !== null && answerBy <= now)
      return due && decided(rules.lapse(event, due, lineOf(world).slice(0, 1), now))
    }
    case 'group':
      return decideGroup(world, rules, deed.learners, deed.mode)
    case 'book':
    case 'walk-in':
    case 'invite': {
      const id = newId(world)
      const rule = deed.do === 'book' ? rules.book : deed.do === 'invite' ? rules.invite : rules.walkIn
      const answer = rule(event, id, heldBy(world, deed.learner), now)
      return taken(answer, new Map([[id, deed.learner]]), deed.do !== 'invite')
    }
    default:
      return decideAnswer(world, rules, deed.do, deed.nth)
  }
}

function decideAnswer(
  world: World,
  rules: Rules,
  what: 'cancel' | 'accept' | 'decline',
  nth: number,
): Decision | undefined {
  const { event, now, rows } = world
  const row = rows.length > 0 ? rows[nth % rows.length] : undefined
  if (!row) return undefined
  if (what === 'accept') return taken(rules.accept(event, row, now), NOBODY, true)
  const line = lineOf(world)
    .slice(0, 2)
    .filter(({ id }) => id !== row.id)
  return taken(rules[what](event, row, line, now), NOBODY, true)
}

function decideGroup(
  world: World,
  rules: Rules,
  learners: readonly number[],
  mode: 'all' | 'as-many-as-fit',
): Decision | undefined {
  const newcomers = learners.filter((learner) => !heldBy(world, learner))
  if (newcomers.length === 0) return undefined
  const ids = newcomers.map((_, index) => newId(world, index))
  const whose = new Map(ids.map((id, index) => [id, newcomers[index]!]))
  return taken(rules.bookTogether(world.event, ids, mode, world.now), whose, true)
}

const newId = ({ made }: World, index = 0): string => `b${made + 1 + index}`
const isOver = ({ status }: Seating): boolean =>
  status === 'held' || status === 'closed' || status === 'cancelled'

const decided = (outcome: Outcome, learners = NOBODY, byHerself = false): Decision => ({
  outcome,
  learners,
  byHerself,
})

const taken = (answer: Answer<Outcome>, learners = NOBODY, byHerself = false): Decision | undefined =>
  answer.ok ? decided(answer.value, learners, byHerself) : undefined

/** Writes what was decided, whole, as the database does. Throws where a decision took a booking for what it is not. */
export function commit(world: World, { outcome, learners, byHerself }: Decision): void {
  for (const move of outcome.moves) {
    if (move.from === null) {
      const { booking: id, to: status, answerBy, arrival = 0 } = move
      world.rows.push({ id, learner: learners.get(id)!, arrival, status, answerBy, draw: null })
      world.made += 1
    } else {
      const row = world.rows.find(({ id }) => id === move.booking)
      if (row?.status !== move.from) throw new Error(`${move.booking} is ${row?.status}, not ${move.from}`)
      row.status = move.to
      row.answerBy = move.answerBy
      row.draw = move.draw ?? row.draw
    }
    const notice = noticeOf(move, byHerself)
    if (notice) world.messages.push(`${notice} ${move.booking}`)
  }
  world.event = outcome.seating
}

/** Time passes, and the clock's job runs. */
export function pass(world: World, minutes: number): void {
  world.now = new Date(world.now.getTime() + minutes * 60_000)
  const hours = { firstAt: world.event.firstAt, lastAt: null }
  const lastAt = new Date((hours.firstAt?.getTime() ?? 0) + 7 * 3_600_000)
  const status = statusByClock(world.event.status, { ...hours, lastAt }, world.now)
  if (status !== world.event.status) world.event = { ...world.event, status }
}
