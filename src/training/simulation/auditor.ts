/** Somebody who counts after every step, and trusts no counter. */
import { isLive, gathers, hasBegun, type Move, type Seating } from '../rules/seats.ts'
import type { Deed } from './schedule.ts'
import { lineOf, type Decision, type Row, type World } from './world.ts'

/** What was, as far as it tells whether a step was right. */
export type Before = Readonly<{
  line: readonly string[]
  event: Seating
  /** Until when each offered or invited seat was kept. */
  kept: ReadonlyMap<string, Date>
}>

export const before = (world: World): Before => ({
  line: lineOf(world).map(({ id }) => id),
  event: world.event,
  kept: new Map(world.rows.flatMap(({ id, answerBy }) => (answerBy ? [[id, answerBy] as const] : []))),
})

/** What is wrong with the seats as they stand; undefined where nothing is. */
export function faultOf({ event, rows, now }: World): string | undefined {
  let [chairs, line, waiting] = [0, 0, 0]
  const sitting = new Set<number>()
  for (const [index, { status, learner, arrival, answerBy }] of rows.entries()) {
    if (arrival !== index + 1) return `arrival ${arrival} is the ${index + 1}th`
    if (status === 'offered' && !answerBy) return 'an offer without end'
    if (status === 'seated' || status === 'offered') chairs += 1
    if (status === 'waiting') waiting += 1
    if (status === 'waiting' || status === 'applied') line += 1
    if (!isLive(status)) continue
    if (sitting.has(learner)) return `learner ${learner} twice`
    sitting.add(learner)
  }
  if (chairs > event.seats) return `${chairs} on ${event.seats} chairs`
  if (chairs !== event.taken) return `${chairs} chairs taken, ${event.taken} counted`
  if (line !== event.inLine) return `${line} in line, ${event.inLine} counted`
  if (rows.length !== event.arrivals) return `${rows.length} arrived, ${event.arrivals} counted`
  return openFault(event, chairs, waiting, now)
}

function openFault(event: Seating, chairs: number, waiting: number, now: Date): string | undefined {
  const { status, seats } = event
  if (status === 'cancelled' && (chairs > 0 || waiting > 0)) return 'guests of an event that was called off'
  if (status !== 'open' && status !== 'full') return undefined
  if ((status === 'full') !== chairs >= seats) return `${status} with ${chairs} of ${seats}`
  const serves = !gathers(event) && !hasBegun(event, now)
  return serves && chairs < seats && waiting > 0 ? `${waiting} wait beside a free chair` : undefined
}

/** What is wrong with the way that one step went. */
export function stepFaultOf(was: Before, deed: Deed, decision: Decision, world: World): string | undefined {
  const { moves } = decision.outcome
  const offered = moves.filter(({ to }) => to === 'offered')
  const free = world.event.seats - was.event.taken
  const left = moves.filter(({ from, to }) => holds(from) && !holds(to)).length
  if (offered.length > Math.max(free, 0) + left) return `${offered.length} offers for ${free + left} chairs`
  if (offered.some(({ booking }, index) => booking !== ahead(was, moves)[index]))
    return 'somebody overtook the line'
  if (deed.do !== 'seats' && world.event.seats !== was.event.seats) return 'chairs came or went by themselves'
  return moves.map((move) => moveFault(was, deed, move, world)).find(Boolean)
}

const holds = (status: Row['status'] | null): boolean => status === 'seated' || status === 'offered'

/** The line without who left it in this very step. */
function ahead({ line }: Before, moves: readonly Move[]): readonly string[] {
  const gone = new Set(moves.filter(({ to }) => to !== 'offered').map(({ booking }) => booking))
  return gone.size === 0 ? line : line.filter((id) => !gone.has(id))
}

function moveFault(was: Before, deed: Deed, move: Move, { now, event }: World): string | undefined {
  const { booking, from, to, answerBy } = move
  const begun = hasBegun(event, now)
  const kept = was.kept.get(booking)
  if (to === 'offered' && begun) return 'a seat was offered after the event began'
  if ((to === 'offered' || to === 'invited') && !(answerBy && answerBy > now))
    return 'an offer that is over at once'
  if (to === 'lapsed' && !(kept && kept <= now)) return 'lapsed before its time'
  if (to === 'seated' && deed.do !== 'walk-in' && kept && kept <= now) return 'accepted too late'
  if (begun || to !== 'seated') return undefined
  if (from === null && was.line.length > 0) return 'seated past those who wait'
  return was.event.allocation === 'lottery' && !event.drawn ? 'seated before the draw' : undefined
}
