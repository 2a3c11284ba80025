/** The life of an event as a table: from where to where, and by whom. */
import type { Action } from '#people/rules/authorisation.ts'

export const EVENT_STATUSES = [
  'draft',
  'published',
  'open',
  'full',
  'running',
  'held',
  'closed',
  'cancelled',
] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** Who moves it: somebody with this right, its hours, or the seats that are taken. */
export type Mover = Action | 'clock' | 'seats'
export type EventMove = Readonly<{ from: EventStatus; to: EventStatus; by: Mover }>

const WRITE = 'training.event.write'

export const EVENT_MOVES: readonly EventMove[] = [
  { from: 'draft', to: 'published', by: 'training.event.publish' },
  { from: 'published', to: 'open', by: WRITE },
  { from: 'open', to: 'full', by: 'seats' },
  { from: 'full', to: 'open', by: 'seats' },
  { from: 'published', to: 'running', by: 'clock' },
  { from: 'open', to: 'running', by: 'clock' },
  { from: 'full', to: 'running', by: 'clock' },
  { from: 'running', to: 'held', by: 'clock' },
  { from: 'held', to: 'closed', by: WRITE },
  { from: 'draft', to: 'cancelled', by: WRITE },
  { from: 'published', to: 'cancelled', by: WRITE },
  { from: 'open', to: 'cancelled', by: WRITE },
  { from: 'full', to: 'cancelled', by: WRITE },
  { from: 'running', to: 'cancelled', by: WRITE },
]

export const moveOf = (from: EventStatus, to: EventStatus): EventMove | undefined =>
  EVENT_MOVES.find((move) => move.from === from && move.to === to)

/** Whether the table knows this way at all. */
export const mayMove = (from: EventStatus, to: EventStatus): boolean => moveOf(from, to) !== undefined

/** Everything that visitors may see; a draft is for its makers. */
export const PUBLIC_STATUSES: readonly EventStatus[] = EVENT_STATUSES.filter((status) => status !== 'draft')

/** Before its first hour: seats are given, changed and called off. */
export const isAhead = (status: EventStatus): boolean =>
  status === 'published' || status === 'open' || status === 'full'

/** What the hours say; anything else than the present status is a move of the clock. Sittings of one event are one span. */
export function statusByClock(
  status: EventStatus,
  { firstAt, lastAt }: Readonly<{ firstAt: Date | null; lastAt: Date | null }>,
  now: Date,
): EventStatus {
  if (!firstAt || !lastAt) return status
  if (isAhead(status) && now >= firstAt) return 'running'
  if (status === 'running' && now >= lastAt) return 'held'
  return status
}
