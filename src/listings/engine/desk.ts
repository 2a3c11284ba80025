/** What one turn of the engine works on, and what its calls may answer. */
import type { Called, Connection, Market, Marketplace } from '../port.ts'
import type { Engine } from '../services.ts'
import { changeAccount, type Account } from '../store/connections/connections.ts'
import { settle, type Outcome } from '../store/publishing/outcomes.ts'
import { reportLater } from '../store/progress.ts'

/** One account at work: opened, with its marketplace at hand. */
export type AtWork = Readonly<{
  engine: Engine
  account: Account
  connection: Connection
  marketplace: Marketplace
}>

/** done: something went on; wait: nothing before then; over: this account can do no more. Undefined: nothing of the kind is due. */
export type Turn = Readonly<{ did: 'done' } | { did: 'over' }> | undefined
export const DONE: Turn = { did: 'done' }
export const OVER: Turn = { did: 'over' }

/** The country as the marketplace told it; one that is not there any more cannot be asked. */
export const marketOf = ({ account }: AtWork, iso2: string): Market | undefined =>
  account.markets.find((market) => market.iso2 === iso2)

type NotDone = Exclude<Called<never>, { ok: true }>

export const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms)

/** What a marketplace said that would not do a thing, as one line for the owner. */
export function troubleText(called: NotDone): string {
  switch (called.why) {
    case 'credentials':
      return called.text
    case 'refused':
      return called.reasons.map(({ code, text }) => text || code).join(' · ')
    default:
      return ''
  }
}

/** The account must be agreed to anew: nothing more is tried until then. */
export async function expire({ engine, account }: AtWork, called: NotDone): Promise<Turn> {
  engine.log.warn(
    { connection: account.id, marketplace: account.marketplace },
    'an account must be connected anew',
  )
  await changeAccount(engine.db, account.id, { state: 'expired', trouble: troubleText(called).slice(0, 500) })
  return OVER
}

/** Writes down what each submission of a lot came to. */
export async function writeOutcomes(
  { engine, account }: AtWork,
  lotId: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  const now = engine.now()
  await engine.db.transaction().execute(async (tx) => {
    await settle(tx, lotId, outcomes, { now, checkAt: later(now, engine.pace.firstCheckMs) })
    await reportLater(tx, account.firmId)
  })
}
