/** Our own forms of requests against Amazon's models: the same verdict on what the client sends, and on the same spoiled. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyCall, recordedClient } from '../../../../test/support/amazon-calls.ts'
import {
  amazonJudge,
  hasAmazonModels,
  operationsOf,
  type JudgedRequest,
} from '../../../../test/support/amazon-models.ts'
import { OPERATIONS } from '../operations/all.ts'
import { wellFormed } from './handle.ts'
import { PLACES, findOperation } from './routes-table.ts'

const models = [...new Set(OPERATIONS.map(({ model }) => model))]

function ours(request: JudgedRequest): boolean {
  const url = new URL(request.url, 'https://x.invalid')
  const found = findOperation(request.method, url.pathname)
  if (!found) return false
  const wire = { method: request.method, url, headers: request.headers, body: request.body ?? '' }
  return !('status' in wellFormed(wire, found.name))
}

/** Values that are wrong nearly everywhere, and some that are right nearly everywhere. */
const junk: fc.Arbitrary<unknown> = fc.constantFrom(
  '',
  'x',
  'LISTING',
  'ERROR',
  0,
  -1,
  1.5,
  true,
  null,
  [],
  ['x'],
  {},
  { a: 1 },
  [{}],
)
const queryJunk = fc.constantFrom(
  'x',
  'ISSUES',
  'issues,x',
  '0',
  '101',
  '21',
  '-3',
  '2026-13-01T00:00:00Z',
  'true',
  'a,b,c',
)

/** One thing changed: a key taken away or set to junk, in the query or somewhere in the body. */
function spoil(
  request: JudgedRequest,
  where: number,
  what: unknown,
  query: string,
  away: boolean,
): JudgedRequest {
  const url = new URL(request.url, 'https://x.invalid')
  const names = [...url.searchParams.keys()]
  const body: unknown = request.body === undefined ? undefined : JSON.parse(request.body)
  const spots = spotsOf(body)
  const index = where % Math.max(1, names.length + spots.length)
  const name = names[index]
  if (name !== undefined) {
    if (away) url.searchParams.delete(name)
    else url.searchParams.set(name, query)
  } else {
    const spot = spots[index - names.length]
    if (!spot) url.searchParams.set('unknown', 'x')
    else if (away && Array.isArray(spot.in)) spot.in.splice(Number(spot.key), 1)
    else if (away) delete spot.in[spot.key]
    else spot.in[spot.key] = what
  }
  return {
    ...request,
    url: url.pathname + url.search,
    body: body === undefined ? undefined : JSON.stringify(body),
  }
}

type Spot = { in: Record<string, unknown>; key: string }
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return []
  const its = value as Record<string, unknown>
  return Object.keys(its).flatMap((key) => [{ in: its, key }, ...spotsOf(its[key])])
}

describe.runIf(hasAmazonModels)("our own forms and Amazon's models", () => {
  test('know the same places', () => {
    for (const { name, model } of OPERATIONS) {
      const official = operationsOf(model).find(({ verb }) => verb.operationId === name)!
      expect(PLACES[name]).toBe(`${official.method} ${official.path}`)
    }
  })

  test('give the same verdict on every kind of request, sound or spoiled', async () => {
    const { client, sent } = recordedClient()
    await Promise.all(everyCall(client))
    const judge = amazonJudge(models)
    for (const request of sent) expect([request.url, ours(request)]).toEqual([request.url, true])
    const tally = { sound: 0, spoiled: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom(...sent),
        fc.nat(200),
        junk,
        queryJunk,
        fc.boolean(),
        (request, where, what, query, away) => {
          const other = spoil(request, where, what, query, away)
          const { faults } = judge(other)
          tally[faults.length === 0 ? 'sound' : 'spoiled'] += 1
          const shown = `${other.method} ${other.url} ${other.body ?? ''} ${faults.join(' | ')}`
          expect([shown, ours(other)]).toEqual([shown, faults.length === 0])
        },
      ),
      { numRuns: 3_000 },
    )
    process.stdout.write(
      `amazon: same verdict on ${tally.sound} sound and ${tally.spoiled} spoiled requests\n`,
    )
    expect(tally.spoiled).toBeGreaterThan(800)
    expect(tally.sound).toBeGreaterThan(300)
  })
})
