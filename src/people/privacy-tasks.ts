import type { Cron, Tasks } from '#platform/jobs.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Holder } from './holder.ts'
import { WITHDRAWN } from './store/privacy/consents.ts'
import type { Vault } from './vault.ts'
import { runClocks } from './usecases/privacy/run-clocks.ts'
import { warnOfBreaches } from './usecases/privacy/warn-of-breaches.ts'
import { spreadWithdrawal } from './usecases/privacy/spread-withdrawal.ts'

/** What privacy leaves to the worker, over all rooms that hold personal data. */
export const privacyTasks = (
  holders: readonly Holder[],
  { vault, desk }: Readonly<{ vault: Vault; desk: MessageDesk }>,
): Tasks => ({
  [WITHDRAWN]: (context, payload) =>
    spreadWithdrawal(context, holders, payload as { personId: string; purpose: string }),
  'people.warn-of-breaches': (context) => warnOfBreaches({ ...context, vault, desk }),
  'people.run-clocks': async (context) => void (await runClocks(context, holders)),
})

/** Every hour; and nightly at 21:05 UTC, 02:35 in India. */
export const privacyCron: readonly Cron[] = [
  { task: 'people.warn-of-breaches', match: '35 * * * *' },
  { task: 'people.run-clocks', match: '5 21 * * *' },
]
