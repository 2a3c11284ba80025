import { expect, test } from 'vitest'
import { yes } from '#kernel/refusal.ts'
import { arrive, moveTo, settle, step, unchanged, type Outcome } from '../rules/seats.ts'
import { runSchedule, runSchedules, said } from './run-schedules.ts'
import { seedOf } from './random.ts'
import { scheduleFrom } from './schedule.ts'
import { RULES, type Rules } from './world.ts'

const SCHEDULES = 100_000

test(
  'a hundred thousand schedules of taps, stops and changes leave every chair with one person',
  { timeout: 240_000 },
  () => {
    const seed = Math.floor(Math.random() * 1_000_000)
    const report = runSchedules(seed, SCHEDULES)
    process.stdout.write(`${said(seed, report)}\n`)
    expect(report.broken && said(seed, report)).toBeUndefined()
  },
)

test('the schedules reach every corner: each way in, out and through', () => {
  const seen = new Set<string>()
  for (let index = 0; index < 3000; index += 1)
    runSchedule(scheduleFrom(seedOf(11, index)), RULES, (act, { rows, event }) => {
      seen.add(`${act.do} ${act.fate}`)
      seen.add(event.status)
      for (const { status } of rows) seen.add(status)
    })
  const fates = ['lives', 'killed-before', 'killed-after']
  const deeds = [
    'book',
    'walk-in',
    'invite',
    'group',
    'cancel',
    'accept',
    'decline',
    'lapse',
    'draw',
    'call-off',
  ]
  const statuses = ['invited', 'applied', 'seated', 'waiting', 'offered', 'lapsed', 'cancelled', 'declined']
  for (const deed of deeds) for (const fate of fates) expect(seen).toContain(`${deed} ${fate}`)
  for (const status of [...statuses, 'published', 'open', 'full', 'running', 'held'])
    expect(seen).toContain(status)
})

/** The first two of the line get an offer, whatever is free. */
const two = ({ moves, seating }: Outcome, line: Parameters<Rules['cancel']>[2], at: Date): Outcome =>
  line.reduce(
    (before, place) => step(before, moveTo(place, 'offered', { answerBy: new Date(at.getTime() + 300_000) })),
    { moves, seating },
  )
const gone = (seating: Parameters<Rules['cancel']>[0], place: Parameters<Rules['cancel']>[1]): Outcome =>
  step(unchanged(seating), moveTo(place, 'cancelled'))
const alive = new Set(['seated', 'waiting', 'offered', 'applied', 'invited'])

/** Rules with one fault each, as a tired programmer might write them. */
const PLANTED: Readonly<Record<string, Partial<Rules>>> = {
  'one who leaves lets two move up': {
    cancel: (seating, place, line, at) =>
      alive.has(place.status) ? yes(settle(two(gone(seating, place), line, at))) : yes(unchanged(seating)),
  },
  'one who leaves lets nobody move up': {
    cancel: (seating, place) =>
      alive.has(place.status) ? yes(settle(gone(seating, place))) : yes(unchanged(seating)),
  },
  'the second in line moves up first': {
    cancel: (seating, place, line, at) => RULES.cancel(seating, place, line.toReversed(), at),
  },
  'a second tap is a second booking': {
    book: (seating, id, _, at) => RULES.book(seating, id, undefined, at),
  },
  'the last chair is given twice': {
    book: (seating, id, held, at) => {
      const answer = RULES.book(seating, id, held, at)
      const late = answer.ok && answer.value.moves[0]?.to === 'waiting' && seating.inLine === 0
      const outcome = unchanged(seating)
      return late ? yes(settle(step(outcome, arrive(outcome, id, 'seated')))) : answer
    },
  },
  'a seat that came free is not counted': {
    decline: (seating, place, line, at) => {
      const answer = RULES.decline(seating, place, line, at)
      return answer.ok
        ? yes({ ...answer.value, seating: { ...answer.value.seating, taken: seating.taken } })
        : answer
    },
  },
  'an offer is taken after its time': {
    accept: (seating, place, at) => RULES.accept(seating, { ...place, answerBy: null }, at),
  },
  'an offer never ends': {
    lapse: (seating, place, line, at) => ({ ...RULES.lapse(seating, place, line, at), moves: [] }),
  },
  'fewer chairs than people': {
    changeSeats: (seating, seats) => yes(settle(unchanged({ ...seating, seats }))),
  },
  'new chairs stay empty': {
    changeSeats: (seating, seats, _, at) => RULES.changeSeats(seating, seats, [], at),
  },
  'an event that is called off forgets those who wait': {
    callOff: (seating, places) =>
      RULES.callOff(
        seating,
        places.filter(({ status }) => status !== 'waiting'),
      ),
  },
  'a group is larger than the room': {
    bookTogether: (seating, ids, _, at) => {
      const answer = RULES.bookTogether({ ...seating, seats: 99 }, ids, 'all', at)
      const { seats } = seating
      return answer.ok
        ? yes(settle({ ...answer.value, seating: { ...answer.value.seating, seats } }))
        : answer
    },
  },
}

test.each(Object.keys(PLANTED))('a planted fault is found: %s', (name) => {
  const rules = { ...RULES, ...PLANTED[name] }
  const report = runSchedules(5, 20_000, rules)
  expect(report.broken, name).toBeDefined()
  const { schedule } = report.broken!
  // Short enough to be read, and it fails for this reason alone.
  expect(schedule.acts.length).toBeLessThanOrEqual(12)
  expect(runSchedule(schedule, rules)).toBeDefined()
  expect(runSchedule(schedule)).toBeUndefined()
})

test('the same seed is the same story', () => {
  expect(scheduleFrom(seedOf(3, 4))).toEqual(scheduleFrom(seedOf(3, 4)))
  expect(scheduleFrom(seedOf(3, 4))).not.toEqual(scheduleFrom(seedOf(3, 5)))
})
