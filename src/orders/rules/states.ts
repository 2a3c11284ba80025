/** What may become of an order, as a table. */
/**
 * awaiting: the marketplace has not yet the buyer's money; its pieces are set aside all the same.
 * sold-out: there was no piece left for it when it came.
 */
export type OrderState = 'awaiting' | 'accepted' | 'shipped' | 'cancelled' | 'sold-out'

const MOVES: Readonly<Record<OrderState, readonly OrderState[]>> = {
  awaiting: ['accepted', 'shipped', 'cancelled'],
  accepted: ['shipped', 'cancelled'],
  shipped: [],
  cancelled: [],
  'sold-out': [],
}

export const mayBecome = (from: OrderState, to: OrderState): boolean => MOVES[from].includes(to)
export const isOver = (state: OrderState): boolean => MOVES[state].length === 0

/** How marketplaces call it, by the port (src/listings/port.ts). */
export type OutsideState =
  'pending' | 'unshipped' | 'partly-shipped' | 'shipped' | 'cancelled' | 'unfulfillable'

/** How we call what the marketplace says; a parcel that left in part is still to be looked after. */
export function stateOf(outside: OutsideState): Exclude<OrderState, 'sold-out'> {
  switch (outside) {
    case 'pending':
      return 'awaiting'
    case 'shipped':
      return 'shipped'
    case 'cancelled':
    case 'unfulfillable':
      return 'cancelled'
    default:
      return 'accepted'
  }
}

export type Following = 'nothing' | 'release' | 'take' | 'keep'

/** What happens to the pieces that are set aside when an order goes from one state to another. */
export function piecesFollow(from: OrderState, to: OrderState): Following {
  if (!mayBecome(from, to)) return 'nothing'
  return to === 'shipped' ? 'take' : to === 'cancelled' ? 'release' : 'keep'
}

/** What is done with an order that we see for the first time. An order that is over already needs no piece of ours. */
export const needsPieces = (state: OrderState): boolean => state === 'awaiting' || state === 'accepted'
