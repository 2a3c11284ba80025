/** Asking how offers stand that were taken in. */
import { STATUS_AT_A_TIME } from '../port.ts'
import type { Pace } from '../rules/publishing/pace.ts'
import { checkAgainAt, checksDue, noteStatuses, type Rhythm } from '../store/publishing/checks.ts'
import { reportLater } from '../store/progress.ts'
import { DONE, expire, later, marketOf, type AtWork, type Turn } from './desk.ts'

const rhythmOf = ({ firstCheckMs, mostCheckMs, liveCheckMs, lostMs }: Pace): Rhythm => ({
  firstSeconds: firstCheckMs / 1000,
  mostSeconds: mostCheckMs / 1000,
  liveSeconds: liveCheckMs / 1000,
  lostSeconds: lostMs / 1000,
})

export async function checksTurn(work: AtWork): Promise<Turn> {
  const { engine, account, connection, marketplace } = work
  const due = await checksDue(engine.db, account.id, engine.now(), STATUS_AT_A_TIME)
  if (!due) return undefined
  const asked = { connectionId: account.id, ...due }
  const market = marketOf(work, due.market)
  const called = market ? await marketplace.statusOf(connection, market, due.skus) : undefined
  if (called?.ok) {
    const now = engine.now()
    const heard = new Set(called.value.map(({ sku }) => sku))
    const silent = due.skus.filter((sku) => !heard.has(sku))
    await engine.db.transaction().execute(async (tx) => {
      if ((await noteStatuses(tx, asked, called.value, rhythmOf(engine.pace), now)) > 0)
        await reportLater(tx, account.firmId)
      if (silent.length > 0)
        await checkAgainAt(tx, { ...asked, skus: silent }, later(now, engine.pace.mostCheckMs))
    })
    return DONE
  }
  if (called?.why === 'credentials') return expire(work, called)
  // Whoever was asked about waits; so do the others, for they ask by the same limit.
  const wait = called?.why === 'later' ? Math.max(1, called.afterMs) : engine.pace.firstCheckMs
  await checkAgainAt(engine.db, asked, later(engine.now(), wait))
  return DONE
}
