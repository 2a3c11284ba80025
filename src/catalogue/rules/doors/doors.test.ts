import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Coverage, Verdict } from '#reach/rules/receipt.ts'
import { changesBetween, countDoors, isNews, pack, unpack, type Door } from './doors.ts'
import { missingSteps, rankSteps } from './openers.ts'

const door = (to: string, verdict: Verdict, totalInr?: bigint, papers: string[] = []): Door => ({
  to,
  verdict,
  coverage: 'A',
  totalInr,
  papers,
})

const anyDoor = fc.record({
  to: fc.stringMatching(/^[A-Z]{2}$/),
  verdict: fc.constantFrom<Verdict>('open', 'papers', 'ask', 'closed'),
  coverage: fc.constantFrom<Coverage>('A', 'A-range', 'B', 'C'),
  totalInr: fc.option(fc.bigInt(0n, 10n ** 15n), { nil: undefined }),
  papers: fc.uniqueArray(fc.constantFrom('iec', 'eu-gpsr-responsible-person', 'fssai-licence')),
})

describe('the world’s answer, packed', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDoor, { selector: ({ to }) => to, maxLength: 250 }), (doors) => {
        const sorted = (list: readonly Door[]) =>
          list.map((one) => ({ ...one, papers: [...one.papers].sort() }))
        expect(sorted(unpack(pack(doors)))).toEqual(sorted(doors))
      }),
    )
  })

  test('is counted without unpacking', () => {
    const { verdicts } = pack([
      door('DE', 'papers'),
      door('US', 'open'),
      door('FR', 'papers'),
      door('KP', 'closed'),
    ])
    expect(countDoors(verdicts)).toEqual({ open: 1, papers: 2, ask: 0, closed: 1 })
  })
})

describe('a change', () => {
  const was = [door('DE', 'open', 100_00n), door('US', 'open', 200_00n), door('GB', 'open', 300_00n)]
  test('is another verdict or another price; a place that only one answer knew is none', () => {
    const is = [
      door('DE', 'closed'),
      door('US', 'open', 201_00n),
      door('GB', 'open', 300_00n),
      door('NP', 'open', 1n),
    ]
    expect(changesBetween(was, is).map(({ to }) => to)).toEqual(['DE', 'US'])
  })

  test('is news where a door closed, or a price moved by more than a tenth', () => {
    const news = (is: Door) => isNews(changesBetween(was, [is])[0]!, 1000)
    expect(news(door('DE', 'closed'))).toBe(true)
    expect(news(door('US', 'open', 220_00n))).toBe(false)
    expect(news(door('US', 'open', 220_01n))).toBe(true)
    expect(news(door('US', 'open', 179_99n))).toBe(true)
    expect(news(door('GB', 'papers', 300_00n))).toBe(false)
  })
})

describe('the step that opens most doors', () => {
  const steps = new Map([
    ['eu-gpsr-responsible-person', 'euPerson'],
    ['fssai-licence', 'fssai'],
  ])
  const doors = [
    door('DE', 'papers', 1n, ['eu-gpsr-responsible-person']),
    door('FR', 'papers', 1n, ['eu-gpsr-responsible-person', 'phytosanitary-certificate']),
    door('NL', 'papers', 1n, ['eu-gpsr-responsible-person', 'fssai-licence']),
    door('US', 'open', 1n),
  ]

  test('comes first; papers got for each parcel do not count against it', () => {
    expect(rankSteps(doors, steps, new Set())).toEqual([
      { step: 'euPerson', opens: 2, helps: 1, places: ['DE', 'FR', 'NL'] },
      { step: 'fssai', opens: 0, helps: 1, places: ['NL'] },
    ])
  })

  test('is not one that is done', () => {
    expect(rankSteps(doors, steps, new Set(['euPerson']))).toEqual([
      { step: 'fssai', opens: 1, helps: 0, places: ['NL'] },
    ])
    expect(missingSteps(['fssai-licence', 'iec'], steps, new Set(['fssai']))).toEqual([])
  })
})
