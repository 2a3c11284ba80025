import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinedSpans, minuteOf, type RoomNotice } from './joined.ts'
import { attendedOf, attendedOver, bpsOf, hallSpans, type Evidence, type Mark } from './presence.ts'
import { lasting, union, type Span } from './spans.ts'

const at = (time: string): number => Date.parse(`2026-11-22T${time}:00+05:30`)
const TEN_TO_ONE: Span = { from: at('10:00'), to: at('13:00') }
const scan = (kind: Mark['kind'], time: string): Mark => ({ kind, at: at(time) })
const minutes = (ms: number): number => ms / 60_000

describe('a hall', () => {
  test.each<[string, Mark[], number]>([
    ['nobody saw her', [], 0],
    ['scanned in, a quarter of an hour late in the queue', [scan('in', '10:15')], 180],
    ['scanned in twice by two phones', [scan('in', '10:02'), scan('in', '10:03')], 180],
    ['scanned in, and out at noon', [scan('in', '10:00'), scan('out', '12:00')], 120],
    ['out for an hour in between', [scan('in', '10:00'), scan('out', '11:00'), scan('in', '12:00')], 120],
    ['out without an in: there from the beginning', [scan('out', '11:30')], 90],
    ['marked on paper in the evening', [scan('in', '19:00')], 180],
    ['the evening before, when the phone was tried out', [scan('in', '03:00')], 0],
  ])('%s', (_, marks, counted) => {
    expect(minutes(lasting(hallSpans(TEN_TO_ONE, marks)))).toBe(counted)
  })
})

describe('a decision counts in full', () => {
  const seen: Evidence = { marks: [scan('in', '10:00'), scan('out', '10:30')], listened: [] }
  test('for her', () =>
    expect(attendedOf(TEN_TO_ONE, { ...seen, ruling: { present: true } })).toBe(3 * 3_600_000))
  test('and against her', () =>
    expect(attendedOf(TEN_TO_ONE, { ...seen, ruling: { present: false } })).toBe(0))
})

test('two days, one of them missed, and 80 % of the other: 4,000 basis points of the event', () => {
  const tuesday = { from: TEN_TO_ONE.from + 86_400_000, to: TEN_TO_ONE.to + 86_400_000 }
  const parts = [
    { sitting: TEN_TO_ONE, seen: { marks: [], listened: [{ from: at('10:00'), to: at('12:24') }] } },
    { sitting: tuesday, seen: { marks: [], listened: [] } },
  ]
  expect(attendedOver(parts)).toEqual({ bps: 4000, minutes: 144, plannedMinutes: 360 })
})

test('nobody passes by rounding: 79.999 % are 7,999 basis points', () => {
  expect(bpsOf(79_999, 100_000)).toBe(7999)
  expect(bpsOf(1, 0)).toBe(0)
})

const span = fc
  .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }))
  .map(([from, length]): Span => ({
    from: TEN_TO_ONE.from + from * 60_000,
    to: TEN_TO_ONE.from + (from + length) * 60_000,
  }))
const mark = fc.record({
  kind: fc.constantFrom('in' as const, 'out' as const),
  at: fc.integer({ min: TEN_TO_ONE.from - 3_600_000, max: TEN_TO_ONE.to + 3_600_000 }),
})
const evidence = fc.record({
  marks: fc.array(mark, { maxLength: 6 }),
  listened: fc.array(span, { maxLength: 6 }),
})

describe('whatever was seen', () => {
  test('nobody attends less than nothing or more than the sitting', () => {
    fc.assert(
      fc.property(evidence, (seen) => {
        const attended = attendedOf(TEN_TO_ONE, seen)
        expect(attended).toBeGreaterThanOrEqual(0)
        expect(attended).toBeLessThanOrEqual(TEN_TO_ONE.to - TEN_TO_ONE.from)
      }),
    )
  })

  test('the order in which it came, and its repetition, change nothing', () => {
    fc.assert(
      fc.property(evidence, fc.nat(), (seen, turn) => {
        const turned = <T>(all: readonly T[]): T[] => {
          const cut = turn % (all.length + 1)
          return [...all.slice(cut), ...all.slice(0, cut), ...all]
        }
        const again = { marks: turned(seen.marks), listened: turned(seen.listened) }
        expect(attendedOf(TEN_TO_ONE, again)).toBe(attendedOf(TEN_TO_ONE, seen))
      }),
    )
  })

  test('another source never takes minutes away, and never counts the same minute twice', () => {
    fc.assert(
      fc.property(evidence, fc.array(span), (seen, more) => {
        const before = attendedOf(TEN_TO_ONE, seen)
        const after = attendedOf(TEN_TO_ONE, { ...seen, listened: [...seen.listened, ...more] })
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + lasting(union(more)))
      }),
    )
  })
})

describe('a provider’s notices', () => {
  const joined = (time: string): RoomNotice => ({ kind: 'joined', at: at(time) })
  const left = (time: string): RoomNotice => ({ kind: 'left', at: at(time) })

  test('that come in the wrong order', () => {
    expect(joinedSpans([left('11:00'), joined('12:00'), joined('10:00'), left('12:30')])).toEqual([
      { from: at('10:00'), to: at('11:00') },
      { from: at('12:00'), to: at('12:30') },
    ])
  })

  test('of two devices at once: she is there until both are gone', () => {
    expect(joinedSpans([joined('10:00'), joined('10:10'), left('10:20'), left('11:00')])).toEqual([
      { from: at('10:00'), to: at('11:00') },
    ])
  })

  test('without an end prove nothing, until the end of the room is known', () => {
    expect(joinedSpans([joined('10:00')])).toEqual([])
    expect(joinedSpans([joined('10:00')], at('10:45'))).toEqual([{ from: at('10:00'), to: at('10:45') }])
  })

  test('are told apart from one another by nothing but their time: any order answers the same', () => {
    const notice = fc.record({
      kind: fc.constantFrom('joined' as const, 'left' as const),
      at: fc.integer({ min: 0, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(notice), (notices) => {
        expect(joinedSpans([...notices].reverse())).toEqual(joinedSpans(notices))
      }),
    )
  })
})

test('a sign of life at 10:05:59 stands for the minute from 10:05', () => {
  expect(minuteOf(at('10:05') + 59_000)).toEqual({ from: at('10:05'), to: at('10:06') })
})
