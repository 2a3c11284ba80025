/** Every marketplace that this program speaks to, and the engine that works for the accounts there. */
import type { Engine, Marketplaces } from '#listings/services.ts'
import { marketplacesOf, PACE } from '#listings/services.ts'
import { setTimeout as wait } from 'node:timers/promises'
import type { AppContext } from './context.ts'

/** In the order of their keys: none stands before another. */
export function allMarketplaces(_parts: Pick<AppContext, 'config' | 'db' | 'clock' | 'log'>): Marketplaces {
  return marketplacesOf([])
}

/** The engine on the program's clock. */
export const engineOf = ({
  db,
  vault,
  desk,
  clock,
  log,
  marketplaces,
  at,
}: Pick<AppContext, 'db' | 'vault' | 'desk' | 'clock' | 'log' | 'marketplaces' | 'at'>): Engine => ({
  db,
  vault,
  desk,
  log,
  marketplaces,
  now: () => clock.now(),
  sleep: async (ms) => {
    await wait(ms)
  },
  newId: () => at().newId(),
  pace: PACE,
})

/** The queue runs by the machine's own clock, also where the program's stands still. */
export const dueIn = (ms: number): Date => new Date(Date.now() + ms)
