import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { projectRoot } from '#platform/root.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { openBook, type Edition } from '#tradebook/rules/edition.ts'
import { loadBook } from '#tradebook/store/files.ts'
import type { Lane } from '../rules/consignment.ts'
import { allDestinations } from '../rules/destination.ts'
import { makeWorkspace, priceWorld, type Articles } from './price.ts'
import { pricesAtLimits, receiptTotal } from './reference.ts'
import { highest, specialAmount, specialDuty } from './special-duty.ts'
import { compileWorld } from './terms.ts'
import type { WorldTerms } from './world.ts'

let book: TradeBook
beforeAll(async () => {
  book = (await loadBook(`${projectRoot()}/data`)).book
})

/** Numbers between 0 and 1; the seed is in the name of the failing test's message. */
const SEED = 20_261_122
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

type Sample = { hs: number; paise: number; mg: number; destinations: number[] }

/** Random articles for a few destinations each; limits of value and of weight steps for the destination that has them. */
function samplesOf(world: WorldTerms, random: () => number, articles: number): Sample[] {
  const among = (count: number) => Math.floor(random() * count)
  const samples: Sample[] = []
  for (let i = 0; i < articles; i++) {
    const some = [among(243), among(243), among(243), among(243)]
    const paise = Math.min(world.mostPaise, Math.floor(Math.exp(random() * 18)) + 1)
    samples.push({ hs: among(world.hs6.length), paise, mg: among(2_000_000) + 1, destinations: some })
  }
  for (const [index, terms] of world.destinations.entries()) {
    if (!terms.served) continue
    const { firstMg, stepMg, mostMg, table } = terms.freight
    const step = among(table.length - 1)
    const edge = Math.min(mostMg, firstMg + step * stepMg)
    for (const mg of [edge, edge + 1, mostMg, mostMg + 1, 1])
      samples.push({ hs: among(world.hs6.length), paise: 1 + among(5_000_000), mg, destinations: [index] })
    for (const paise of pricesAtLimits(terms, world.currencies[terms.currency]!, table[step]!))
      if (paise <= world.mostPaise)
        samples.push({ hs: among(world.hs6.length), paise, mg: edge, destinations: [index] })
    samples.push({ hs: among(world.hs6.length), paise: world.mostPaise, mg: mostMg, destinations: [index] })
    samples.push({ hs: among(world.hs6.length), paise: 1, mg: 1, destinations: [index] })
    const special = terms.duties.special.findIndex((at, code) => at >= 0 && code >= among(world.hs6.length))
    if (special >= 0)
      samples.push({ hs: special, paise: 1 + among(5_000_000), mg: 1 + among(mostMg), destinations: [index] })
  }
  return samples
}

const columnsOf = (samples: readonly Sample[]): Articles => ({
  hs: Uint16Array.from(samples, ({ hs }) => hs),
  paise: Float64Array.from(samples, ({ paise }) => paise),
  mg: Float64Array.from(samples, ({ mg }) => mg),
  length: samples.length,
})

function differences(edition: Edition, lane: Lane, samples: readonly Sample[], world: WorldTerms): string[] {
  const room = makeWorkspace(world, samples.length)
  const totals = new Float64Array(samples.length * world.destinations.length)
  priceWorld(world, columnsOf(samples), room, totals)
  const places = allDestinations(edition)
  return samples.flatMap(({ hs, paise, mg, destinations }, i) =>
    destinations.flatMap((d) => {
      const want = receiptTotal(edition, { hs: world.hs6[hs]!, paise, mg }, places[d]!, lane)
      const got = totals[d * samples.length + i]!
      if (want === undefined ? Number.isNaN(got) : Number.isSafeInteger(got) && BigInt(got) === want)
        return []
      return [
        `${places[d]!.iso2} ${world.hs6[hs]} ${paise} paise ${mg} mg: receipt ${want}, fast ${got} (seed ${SEED})`,
      ]
    }),
  )
}

describe('the fast path', () => {
  const days = ['2025-03-10', '2026-06-30', '2026-07-01', '2026-11-22'] as const
  for (const on of days) {
    for (const lane of ['post', 'courier'] as const) {
      it(`gives the receipt's totals by ${lane} on ${on}, at every limit, step and size of price`, () => {
        const edition = openBook(book, day(on))
        const world = compileWorld(edition, lane)
        const samples = samplesOf(world, randomNumbers(SEED), 600)
        expect(samples.length).toBeGreaterThan(600)
        expect(differences(edition, lane, samples, world)).toEqual([])
      })
    }
  }

  it('prices the whole world for one article as for many', () => {
    const world = compileWorld(openBook(book, day('2026-11-22')), 'courier')
    const samples = samplesOf(world, randomNumbers(7), 40).slice(0, 40)
    const many = new Float64Array(40 * world.destinations.length)
    priceWorld(world, columnsOf(samples), makeWorkspace(world, 40), many)
    const room = makeWorkspace(world, 1)
    const one = new Float64Array(world.destinations.length)
    for (const [i, sample] of samples.entries()) {
      priceWorld(world, columnsOf([sample]), room, one)
      for (const [d, total] of one.entries()) expect(total).toBe(many[d * 40 + i]!)
    }
  })

  it('leaves what is dearer than a lane may carry to the receipt', () => {
    const world = compileWorld(openBook(book, day('2025-03-10')), 'courier')
    expect(world.mostPaise).toBeLessThanOrEqual(100_000_000)
  })
})

describe('special duties', () => {
  const ways = (bps: number, step: number) => [{ bps, step, fixed: 0, more: undefined }]
  const edition = () => openBook(book, day('2026-11-22'))

  it('charge the dearer of a share and a weight', () => {
    // 10 % of 500.00 is 50.00; 2.00 a kilogram of 30 kg is 60.00.
    const duty = highest([[ways(1000, 0)], [ways(0, 200_000)]])
    expect(specialAmount(duty, 50_000, 30_000_000)).toBe(6000)
    expect(specialAmount(duty, 50_000, 20_000_000)).toBe(5000)
  })

  it('drop an alternative that another always exceeds', () => {
    expect(highest([[ways(1000, 0)], [ways(500, 0)], [ways(1000, 5)]])).toEqual([ways(1000, 5)])
  })

  it('add two shares without rounding them together', () => {
    const half = { kind: 'ad-valorem', bps: 5 } as const
    const duty = specialDuty(edition(), { kind: 'sum', parts: [half, half] }, 'EUR')!
    // 0.05 % of 10.00 is 0.005, rounded to 0.01, twice.
    expect(specialAmount(duty, 1000, 1)).toBe(2)
  })

  it('have no figure where a part has none', () => {
    const parts = [{ kind: 'ad-valorem', bps: 100 } as const, { kind: 'opaque', text: '?' } as const]
    expect(specialDuty(edition(), { kind: 'max', parts }, 'EUR')).toBeUndefined()
    expect(specialAmount([], 1000, 1)).toBeNaN()
  })
})
