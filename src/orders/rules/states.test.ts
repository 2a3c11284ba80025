import { describe, expect, test } from 'vitest'
import { isOver, mayBecome, needsPieces, piecesFollow, stateOf, type OrderState } from './states.ts'

const STATES: readonly OrderState[] = ['awaiting', 'accepted', 'shipped', 'cancelled', 'sold-out']

describe('an order', () => {
  test('goes on from a state only where the trade does', () => {
    const moves = STATES.flatMap((from) =>
      STATES.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`),
    )
    expect(moves).toEqual([
      'awaiting accepted',
      'awaiting shipped',
      'awaiting cancelled',
      'accepted shipped',
      'accepted cancelled',
    ])
    expect(STATES.filter(isOver)).toEqual(['shipped', 'cancelled', 'sold-out'])
  })

  test('lets its pieces go when it is cancelled and takes them when it leaves', () => {
    expect(piecesFollow('accepted', 'cancelled')).toBe('release')
    expect(piecesFollow('awaiting', 'shipped')).toBe('take')
    expect(piecesFollow('awaiting', 'accepted')).toBe('keep')
    expect(piecesFollow('sold-out', 'cancelled')).toBe('nothing')
    expect(piecesFollow('shipped', 'cancelled')).toBe('nothing')
  })

  test('has pieces set aside before the money is there, and none when it was over before we saw it', () => {
    expect(stateOf('pending')).toBe('awaiting')
    expect(stateOf('partly-shipped')).toBe('accepted')
    expect(STATES.filter(needsPieces)).toEqual(['awaiting', 'accepted'])
  })
})
