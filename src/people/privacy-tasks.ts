import type { Cron, Tasks } from '#platform/jobs.ts'
import type { Holder } from './holder.ts'
import { WITHDRAWN } from './store/privacy/consents.ts'
import { runClocks } from './usecases/privacy/run-clocks.ts'
import { spreadWithdrawal } from './usecases/privacy/spread-withdrawal.ts'

/** What privacy leaves to the worker, over all rooms that hold personal data. */
export const privacyTasks = (holders: readonly Holder[]): Tasks => ({
  [WITHDRAWN]: (context, payload) =>
    spreadWithdrawal(context, holders, payload as { personId: string; purpose: string }),
  'people.run-clocks': async (context) => void (await runClocks(context, holders)),
})

/** Nightly at 21:05 UTC, 02:35 in India. */
export const privacyCron: readonly Cron[] = [{ task: 'people.run-clocks', match: '5 21 * * *' }]
