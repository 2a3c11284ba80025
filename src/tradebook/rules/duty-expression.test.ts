import { describe, expect, it } from 'vitest'
import { hasOpaque, parseDuty, parseSpecificColumn } from './duty-expression.ts'

describe('the grammar of duties', () => {
  it('reads a percentage in basis points', () => {
    expect(parseDuty('1200bp')).toEqual({ kind: 'ad-valorem', bps: 1200 })
  })

  it('reads an amount per unit exactly', () => {
    expect(parseDuty('0.052USD/kg')).toEqual({
      kind: 'specific',
      amount: { num: 52n, den: 1000n },
      currency: 'USD',
      unit: 'kg',
    })
  })

  it('reads a sum and bounds inside each other', () => {
    expect(parseDuty('min(max(450bp;0.3EUR/item);0.8EUR/item)')).toMatchObject({
      kind: 'min',
      parts: [{ kind: 'max', parts: [{ bps: 450 }, { unit: 'item' }] }, { unit: 'item' }],
    })
    expect(parseDuty('880bp+0.052USD/kg')).toMatchObject({
      kind: 'sum',
      parts: [{ bps: 880 }, { unit: 'kg' }],
    })
    expect(parseDuty('min(900bp+EA;1870bp+ADSZ)')).toMatchObject({
      kind: 'min',
      parts: [{ kind: 'sum' }, { kind: 'sum' }],
    })
  })

  it.each(['?', 'entry', 'EA', 'season(850bp;1200bp)', 'nonsense', '12%', ''])(
    'keeps %j as opaque, never as zero',
    (text) => {
      expect(parseDuty(text)).toEqual({ kind: 'opaque', text })
    },
  )

  it('finds an opaque part however deep it lies', () => {
    expect(hasOpaque(parseDuty('min(900bp+EA;2070bp+ADFM)'))).toBe(true)
    expect(hasOpaque(parseDuty('min(900bp;0.5EUR/kg)'))).toBe(false)
  })

  it('counts the national lines of a row', () => {
    expect(parseSpecificColumn('')).toEqual([])
    expect(parseSpecificColumn('11x1020bp+0.931EUR/kg|2x?')).toMatchObject([
      { count: 11, text: '1020bp+0.931EUR/kg', duty: { kind: 'sum' } },
      { count: 2, text: '?', duty: { kind: 'opaque' } },
    ])
  })
})
