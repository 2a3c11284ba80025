/** Lots under way: those that the marketplace works on are followed, those whose answer we lost are asked about. */
import type { LotProgress, Market, Reason, Submission } from '../port.ts'
import { askAgainAfter } from '../rules/publishing/pace.ts'
import {
  askLotAt,
  knownLots,
  lookAtEach,
  lotTakenIn,
  openLots,
  underWay,
  type OpenLot,
} from '../store/publishing/hand-in.ts'
import { countTries, settle, type Outcome } from '../store/publishing/outcomes.ts'
import { DONE, expire, later, marketOf, writeOutcomes, type AtWork, type Turn } from './desk.ts'
import { told } from './hand-in.ts'

/** Asks about the lot whose turn came first. */
export async function lotsTurn(work: AtWork): Promise<Turn> {
  const { engine, account } = work
  const [lot] = await openLots(engine.db, account.id)
  if (!lot || lot.nextAt > engine.now()) return undefined
  const submissions = await underWay(engine.db, lot.id)
  const market = marketOf(work, lot.market)
  if (!market) {
    await askLotAt(engine.db, lot.id, later(engine.now(), engine.pace.mostCheckMs))
    return DONE
  }
  return lot.state === 'working'
    ? follow(work, market, lot, submissions)
    : find(work, market, lot, submissions)
}

async function follow(
  work: AtWork,
  market: Market,
  lot: OpenLot,
  submissions: readonly Submission[],
): Promise<Turn> {
  const { engine, connection, marketplace } = work
  const called = await marketplace.follow(connection, market, lot.outsideId ?? '', submissions)
  if (called.ok) return goOn(work, lot, submissions, called.value)
  if (called.why === 'credentials') return expire(work, called)
  await askLotAt(
    engine.db,
    lot.id,
    later(engine.now(), waitOf(work, lot, called.why === 'later' ? called.afterMs : 0)),
  )
  return DONE
}

const waitOf = ({ engine }: AtWork, { asked }: OpenLot, atLeast: number): number =>
  Math.max(atLeast, askAgainAfter(asked, engine.pace.mostCheckMs))

async function goOn(
  work: AtWork,
  lot: OpenLot,
  submissions: readonly Submission[],
  progress: LotProgress,
): Promise<Turn> {
  const { engine } = work
  switch (progress.state) {
    case 'working':
      await askLotAt(engine.db, lot.id, later(engine.now(), Math.max(1, progress.afterMs)))
      return DONE
    case 'done': {
      const known = told(progress.outcomes)
      const heard = new Set(known.map(({ id }) => id))
      await writeOutcomes(work, lot.id, known)
      // Of the others nobody knows: what the marketplace has there must be looked at, one by one.
      if (submissions.some(({ id }) => !heard.has(id)))
        await lookAtEach(engine.db, lot.id, later(engine.now(), work.marketplace.settlesAfterMs))
      return DONE
    }
    case 'dropped':
      await dropped(work, lot, submissions, progress.reasons)
      return DONE
  }
}

/** Handed in again, but not for ever. */
async function dropped(
  { engine }: AtWork,
  lot: OpenLot,
  submissions: readonly Submission[],
  reasons: readonly Reason[],
): Promise<void> {
  const now = engine.now()
  await engine.db.transaction().execute(async (tx) => {
    const given = new Set(await countTries(tx, lot.id, engine.pace.tries))
    const outcomes = submissions.map(({ id }): Outcome =>
      given.has(id) ? { id, outcome: 'rejected', reasons } : { id, outcome: 'put-back' },
    )
    await settle(tx, lot.id, outcomes, { now, checkAt: later(now, engine.pace.firstCheckMs) })
  })
}

/** We do not know whether it arrived: the marketplace must say so before anything of it is handed in again. */
async function find(
  work: AtWork,
  market: Market,
  lot: OpenLot,
  submissions: readonly Submission[],
): Promise<Turn> {
  const { engine, account, connection, marketplace } = work
  const called = await marketplace.received(connection, market, {
    submissions,
    as: lot.kind,
    begunAt: lot.begunAt,
    knownLots: await knownLots(engine.db, account.id, later(lot.begunAt, -KNOWN_BEFORE_MS)),
  })
  if (!called.ok) {
    if (called.why === 'credentials') return expire(work, called)
    const atLeast = called.why === 'later' ? called.afterMs : 0
    await askLotAt(engine.db, lot.id, later(engine.now(), waitOf(work, lot, atLeast)))
    return DONE
  }
  if (called.value.as === 'lot') {
    const { outsideId } = called.value
    if (outsideId !== undefined) {
      await engine.db.transaction().execute((tx) => lotTakenIn(tx, lot.id, outsideId, engine.now()))
      return DONE
    }
    await writeOutcomes(
      work,
      lot.id,
      submissions.map(({ id }): Outcome => ({ id, outcome: 'put-back' })),
    )
    return DONE
  }
  const got = new Map(called.value.got.map((one) => [one.id, one]))
  await writeOutcomes(
    work,
    lot.id,
    submissions.map(({ id }): Outcome => {
      const one = got.get(id)
      return one?.got
        ? { id, outcome: 'accepted', outsideId: one.outsideId ?? null, reasons: [] }
        : { id, outcome: 'put-back' }
    }),
  )
  return DONE
}

/** Two clocks never agree wholly. */
const KNOWN_BEFORE_MS = 3_600_000
