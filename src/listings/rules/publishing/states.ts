/** What may become of a listing. The database keeps the same table (listings.step), and a test compares the two. */

export const STATES = [
  'draft',
  'ready',
  'queued',
  'submitting',
  'waiting',
  'live',
  'rejected',
  'changed',
  'closing',
  'closed',
] as const
/**
 * draft: being written · ready: may be published · queued: asked to be shown, not handed in yet · submitting: on its way, or
 * its answer was lost · waiting: taken in, the marketplace has not decided · live: shown · rejected: with reasons ·
 * changed: shown, and newer here · closing: to be taken away · closed.
 */
export type State = (typeof STATES)[number]

export type Event =
  | 'complete'
  | 'revise'
  | 'publish'
  /** Not to be handed in after all; nothing of it is shown. */
  | 'cancel'
  /** Not to be handed in after all; the older one stays. */
  | 'keep-older'
  | 'begin'
  /** The marketplace has certainly not got it: to be handed in again. */
  | 'put-back'
  | 'accept'
  | 'reject'
  | 'show'
  /** Shown, but changed here since it was handed in. */
  | 'show-older'
  | 'edit'
  | 'close'
  /** Ended where the marketplace has nothing of it. */
  | 'drop'
  | 'end'
  /** The marketplace will not take it away. */
  | 'stuck'

export const STEPS: Readonly<Record<State, Readonly<Partial<Record<Event, State>>>>> = {
  draft: { complete: 'ready', drop: 'closed' },
  ready: { revise: 'draft', publish: 'queued', drop: 'closed' },
  queued: { cancel: 'ready', 'keep-older': 'changed', begin: 'submitting', close: 'closing', drop: 'closed' },
  submitting: { 'put-back': 'queued', accept: 'waiting', reject: 'rejected' },
  waiting: { publish: 'queued', reject: 'rejected', show: 'live', 'show-older': 'changed', close: 'closing' },
  live: { publish: 'queued', reject: 'rejected', edit: 'changed', close: 'closing' },
  rejected: { publish: 'queued', show: 'live', close: 'closing', drop: 'closed' },
  changed: { publish: 'queued', reject: 'rejected', show: 'live', close: 'closing' },
  closing: { end: 'closed', stuck: 'rejected' },
  closed: { publish: 'queued', close: 'closing' },
}

/** Where `event` leads from `state`; undefined where it cannot happen there. */
export const next = (state: State, event: Event): State | undefined => STEPS[state][event]

/** The states from which `event` can happen. */
export const before = (event: Event): readonly State[] => STATES.filter((state) => next(state, event))

/** Nothing more happens by itself: shown, turned away with reasons, or (waiting) in the marketplace's hands. */
export const END_STATES: readonly State[] = ['live', 'rejected', 'waiting', 'closed']

/** Why an offer is taken away. */
export const CLOSED_WHY = [
  'owner',
  'archived',
  'retired',
  'sold-out',
  'firm-left',
  'disconnected',
  'moved',
] as const
export type ClosedWhy = (typeof CLOSED_WHY)[number]
