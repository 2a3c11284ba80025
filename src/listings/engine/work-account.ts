/**
 * The engine: works for one account at one marketplace. Whatever is to be handed in is written down and committed before the
 * call; an attempt whose answer was lost (process killed, line broken) is asked about before anything of it is handed in again.
 * So each SKU ends as live, as rejected with reasons, or waiting, and nothing is handed in twice.
 */
import type { Engine } from '../services.ts'
import { findAccount, openConnection } from '../store/connections/connections.ts'
import { alone } from '../store/publishing/alone.ts'
import { nextCheck } from '../store/publishing/checks.ts'
import { marketDue, openLots } from '../store/publishing/hand-in.ts'
import { checksTurn } from './checks.ts'
import type { AtWork } from './desk.ts'
import { handInTurn } from './hand-in.ts'
import { lotsTurn } from './lots.ts'

/** busy: another process is at it; idle: nothing to come; later: milliseconds after which there is something to do. */
export type Worked = Readonly<{ state: 'busy' } | { state: 'idle' } | { state: 'later'; afterMs: number }>

/** Works until nothing is due, its time is over, or others should have their turn. */
export async function workAccount(engine: Engine, connectionId: string): Promise<Worked> {
  const worked = await alone(engine.db, `listings:${connectionId}`, () => slice(engine, connectionId))
  return worked ?? { state: 'busy' }
}

async function slice(engine: Engine, connectionId: string): Promise<Worked> {
  const until = engine.now().getTime() + engine.pace.sliceMs
  for (let calls = 0; calls < engine.pace.calls;) {
    const work = await atWork(engine, connectionId)
    if (!work) return { state: 'idle' }
    const turn = (await lotsTurn(work)) ?? (await handInTurn(work)) ?? (await checksTurn(work))
    if (turn?.did === 'over') return { state: 'idle' }
    if (turn) {
      calls += 1
      if (engine.now().getTime() > until) break
      continue
    }
    const afterMs = await nextDue(work)
    if (afterMs === undefined) return { state: 'idle' }
    if (afterMs > engine.pace.patienceMs || engine.now().getTime() + afterMs > until)
      return { state: 'later', afterMs }
    await engine.sleep(Math.max(1, afterMs))
  }
  return { state: 'later', afterMs: 0 }
}

async function atWork(engine: Engine, connectionId: string): Promise<AtWork | undefined> {
  const account = await findAccount(engine.db, connectionId)
  if (account?.state !== 'connected') return undefined
  const marketplace = engine.marketplaces.get(account.marketplace)
  const connection = await openConnection(engine.db, engine.vault, connectionId)
  return marketplace && connection ? { engine, account, connection, marketplace } : undefined
}

/** Milliseconds until something is due; undefined: nothing comes by itself. */
async function nextDue({ engine, account }: AtWork): Promise<number | undefined> {
  const { db } = engine
  const [lot] = await openLots(db, account.id)
  const fresh = await findAccount(db, account.id)
  const held = fresh && !fresh.pausedAt && (await marketDue(db, account.id)) ? fresh.heldUntil : undefined
  const now = engine.now().getTime()
  // A hold that is over does not say when: something else stands in the way, and has a time of its own.
  const times = [
    lot?.nextAt,
    await nextCheck(db, account.id),
    held && held.getTime() > now ? held : undefined,
  ]
  const ahead = times.flatMap((at) => (at ? [at.getTime() - now] : []))
  return ahead.length === 0 ? undefined : Math.max(0, Math.min(...ahead))
}
