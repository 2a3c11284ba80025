/** Handing in what is due: intent first, then the call, then what came of it. */
import type { Called, Handed, Market, SubmissionOutcome } from '../port.ts'
import { changeAccount } from '../store/connections/connections.ts'
import { beginLot, isLotLost, lotTakenIn, marketDue, type BegunLot } from '../store/publishing/hand-in.ts'
import type { Outcome } from '../store/publishing/outcomes.ts'
import { DONE, expire, later, marketOf, troubleText, writeOutcomes, type AtWork, type Turn } from './desk.ts'

/** Hands in the country's offers that have waited longest. */
export async function handInTurn(work: AtWork): Promise<Turn> {
  const { engine, account, marketplace } = work
  const { pausedAt, heldUntil } = account
  if (pausedAt || (heldUntil && heldUntil > engine.now())) return undefined
  const due = await marketDue(engine.db, account.id)
  if (!due) return undefined
  if (due.count > marketplace.lots.from && (await isLotLost(engine.db, account.id))) return undefined
  const market = marketOf(work, due.market)
  const now = engine.now()
  const lot = await engine.db.transaction().execute((tx) =>
    beginLot(tx, {
      id: engine.newId(),
      connectionId: account.id,
      market: due.market,
      lots: marketplace.lots,
      askAfter: later(now, marketplace.settlesAfterMs),
      now,
      newId: () => engine.newId(),
    }),
  )
  if (!lot) return undefined
  if (!market) return turnAway(work, lot)
  const called = await marketplace.submit(work.connection, market, lot.submissions, lot.kind)
  return takeDown(work, market, lot, called)
}

/** The marketplace does not name this country any more. */
const turnAway = async (work: AtWork, lot: BegunLot): Promise<Turn> => {
  const reason = { code: 'market-closed', text: '', severity: 'error', attributes: [] } as const
  await writeOutcomes(
    work,
    lot.id,
    lot.submissions.map(({ id }) => ({ id, outcome: 'rejected', reasons: [reason] })),
  )
  return DONE
}

async function takeDown(work: AtWork, market: Market, lot: BegunLot, called: Called<Handed>): Promise<Turn> {
  const { engine, account } = work
  const all = (
    outcome: { outcome: 'put-back' } | Pick<Outcome & { outcome: 'rejected' }, 'outcome' | 'reasons'>,
  ) => lot.submissions.map(({ id }): Outcome => ({ id, ...outcome }))
  if (called.ok) {
    if (called.value.as === 'lot') {
      const { outsideId } = called.value
      await engine.db.transaction().execute((tx) => lotTakenIn(tx, lot.id, outsideId, engine.now()))
      return DONE
    }
    return takeEach(work, lot, called.value.outcomes)
  }
  engine.log.debug(
    { connection: account.id, market: market.iso2, why: called.why },
    'handing in did not go through',
  )
  switch (called.why) {
    case 'later':
      await writeOutcomes(work, lot.id, all({ outcome: 'put-back' }))
      return hold(work, called.afterMs)
    case 'credentials':
      await writeOutcomes(work, lot.id, all({ outcome: 'put-back' }))
      return expire(work, called)
    case 'refused':
      await writeOutcomes(work, lot.id, all({ outcome: 'rejected', reasons: called.reasons }))
      await changeAccount(engine.db, account.id, { trouble: troubleText(called).slice(0, 500) })
      return DONE
    case 'uncertain':
      // Stays under way: its fate is asked for once it has settled.
      return DONE
  }
}

async function takeEach(work: AtWork, lot: BegunLot, outcomes: readonly SubmissionOutcome[]): Promise<Turn> {
  await writeOutcomes(work, lot.id, told(outcomes))
  const waits = outcomes.flatMap((one) => (one.outcome === 'later' ? [one.afterMs] : []))
  return waits.length > 0 ? hold(work, Math.max(...waits)) : DONE
}

/** What each submission came to; those whose fate nobody knows have none yet. */
export const told = (outcomes: readonly SubmissionOutcome[]): Outcome[] =>
  outcomes.flatMap((one): Outcome[] => {
    switch (one.outcome) {
      case 'accepted':
        return [{ id: one.id, outcome: 'accepted', outsideId: one.outsideId, reasons: one.reasons }]
      case 'rejected':
        return [{ id: one.id, outcome: 'rejected', reasons: one.reasons }]
      case 'later':
        return [{ id: one.id, outcome: 'put-back' }]
      case 'uncertain':
        return []
    }
  })

/** Nothing is handed in before then; following and asking go on. */
async function hold({ engine, account }: AtWork, afterMs: number): Promise<Turn> {
  await changeAccount(engine.db, account.id, { heldUntil: later(engine.now(), Math.max(1, afterMs)) })
  return DONE
}
