/** What happens in one schedule: an event, and people and stops of the program in random order. */
import type { GroupMode } from '../rules/seat-booking.ts'
import type { Seating } from '../rules/seats.ts'
import { randomFrom, type Random } from './random.ts'

/** Whether the program is killed: before its transaction ends (nothing was written), or after, so that nobody hears the answer. */
export type Fate = 'lives' | 'killed-before' | 'killed-after'

/** People by number; `nth` booking means the nth that was ever made, round and round. */
export type Deed = Readonly<
  | { do: 'book' | 'walk-in' | 'invite'; learner: number }
  | { do: 'group'; learners: readonly number[]; mode: GroupMode }
  | { do: 'cancel' | 'accept' | 'decline'; nth: number }
  | { do: 'lapse' | 'open' | 'draw' | 'call-off' }
  | { do: 'seats'; seats: number }
  | { do: 'wait'; minutes: number }
>
export type Act = Deed & Readonly<{ fate: Fate }>

export type Schedule = Readonly<{ event: Seating; acts: readonly Act[] }>

/** Noon in India; the event begins two days later. */
export const START = new Date('2026-11-22T06:30:00Z')
const FIRST = new Date('2026-11-24T04:30:00Z')

const LEARNERS = 14
const ACTS = 26

export function scheduleFrom(seed: number): Schedule {
  const random = randomFrom(seed)
  const event = eventOf(random)
  const acts = Array.from({ length: ACTS }, () => actOf(random))
  return { event, acts }
}

function eventOf(random: Random): Seating {
  return {
    status: random.below(8) === 0 ? 'published' : 'open',
    seats: 1 + random.below(4),
    waitlist: random.below(5) === 0 ? random.below(3) : 50,
    entry: random.below(8) === 0 ? 'invitation' : 'open',
    allocation: random.below(5) === 0 ? 'lottery' : 'arrival',
    drawn: false,
    acceptMinutes: random.pick([5, 60, 1440]),
    firstAt: FIRST,
    taken: 0,
    inLine: 0,
    arrivals: 0,
  }
}

const FATES: readonly Fate[] = ['killed-before', 'killed-after', ...Array<Fate>(8).fill('lives')]

const actOf = (random: Random): Act => ({ ...deedOf(random), fate: random.pick(FATES) })

function deedOf(random: Random): Deed {
  const chance = random.below(100)
  const learner = random.below(LEARNERS)
  const nth = random.below(64)
  if (chance < 40) return { do: 'book', learner }
  if (chance < 56) return { do: 'cancel', nth }
  if (chance < 66) return { do: 'accept', nth }
  if (chance < 70) return { do: 'decline', nth }
  if (chance < 78) return { do: 'lapse' }
  if (chance < 86) return { do: 'wait', minutes: random.pick([1, 30, 90, 600, 1500]) }
  if (chance < 89) return { do: 'seats', seats: 1 + random.below(6) }
  if (chance < 92)
    return { do: 'group', learners: group(random), mode: random.pick(['all', 'as-many-as-fit']) }
  if (chance < 94) return { do: 'invite', learner }
  if (chance < 96) return { do: 'walk-in', learner }
  if (chance < 98) return { do: 'draw' }
  return random.below(4) === 0 ? { do: 'call-off' } : { do: 'open' }
}

const group = (random: Random): number[] => [
  ...new Set(Array.from({ length: 1 + random.below(4) }, () => random.below(LEARNERS))),
]
