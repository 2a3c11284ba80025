/** What an event needs from its trainer now, most pressing first. */
import { dayInIndia } from '#kernel/day.ts'
import type { EventStatus } from './event-states.ts'

export type Deed =
  'checkIn' | 'lead' | 'attendance' | 'contests' | 'close' | 'report' | 'draw' | 'open' | 'finish' | 'cohort'

export type DeskEvent = Readonly<{
  status: EventStatus
  allocation: 'arrival' | 'lottery'
  drawn: boolean
  inLine: number
  lastAt: Date | null
  sittings: readonly Readonly<{ startsAt: Date; endsAt: Date; inHall: boolean }>[]
  openContests: number
  reported: boolean
}>

const FOLLOWED_DAYS = 30
const DAY_MS = 86_400_000

export const isToday = ({ sittings }: Pick<DeskEvent, 'sittings'>, now: Date): boolean =>
  sittings.some(
    ({ startsAt, endsAt }) =>
      dayInIndia(startsAt) <= dayInIndia(now) && dayInIndia(endsAt) >= dayInIndia(now),
  )

export function deedsOf(event: DeskEvent, now: Date): readonly Deed[] {
  const { status } = event
  if (status === 'cancelled') return []
  if (status === 'draft') return ['finish']
  if (status === 'published') return ['open']
  return [...doorDeeds(event, now), ...seatDeeds(event), ...afterDeeds(event, now)]
}

function doorDeeds(event: DeskEvent, now: Date): Deed[] {
  if (!isToday(event, now) || event.status === 'closed') return []
  const inHall = event.sittings.some((sitting) => sitting.inHall)
  const online = event.sittings.some((sitting) => !sitting.inHall)
  return [...(inHall ? (['checkIn'] as const) : []), ...(online ? (['lead'] as const) : []), 'attendance']
}

const seatDeeds = ({ status, allocation, drawn, inLine }: DeskEvent): Deed[] =>
  (status === 'open' || status === 'full') && allocation === 'lottery' && !drawn && inLine > 0 ? ['draw'] : []

/** An event does not close over a contest that nobody decided. */
function afterDeeds({ status, openContests, reported, lastAt }: DeskEvent, now: Date): Deed[] {
  const after = status === 'held' || status === 'closed'
  const long = lastAt !== null && now.getTime() >= lastAt.getTime() + FOLLOWED_DAYS * DAY_MS
  return [
    ...(openContests > 0 ? (['contests'] as const) : []),
    ...(status === 'held' && openContests === 0 ? (['close'] as const) : []),
    ...(after && !reported ? (['report'] as const) : []),
    ...(status === 'closed' && long ? (['cohort'] as const) : []),
  ]
}
