import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equalShares, parseShare, readShares, shareText } from './shares.ts'

describe('shares of a co-operative', () => {
  test.each([
    ['12.5', 1250],
    ['१२.५', 1250],
    ['૩૩,૩૩ %', 3333],
    ['100', 10_000],
    ['0', 0],
  ])('%s is read', (text, bps) => expect(parseShare(text)).toBe(bps))

  test.each(['100.01', '-1', 'half', '33.333', ''])('%j is no share', (text) =>
    expect(parseShare(text)).toBeUndefined(),
  )

  test('three thirds are not the whole until a hundredth is given to somebody', () => {
    const lines = (third: string) =>
      ['A', 'B', 'C'].map((name, at) => ({ id: '', name, share: at === 0 ? third : '33.33' }))
    const short = readShares(lines('33.33'))
    expect(!short.ok && short.refusal).toMatchObject({ field: 'shares', params: { total: '99.99' } })
    expect(readShares(lines('33.34')).ok).toBe(true)
  })

  test('equal shares are the whole, whoever many there are, and differ by a hundredth at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const shares = equalShares(count)
        const lines = shares.map((bps, at) => ({ id: '', name: `Member ${at}`, share: shareText(bps) }))
        expect(readShares(lines).ok).toBe(true)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
