/** Queued work of seats and events. */
import type { Context } from '#platform/context.ts'
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Vault } from '#people/vault.ts'
import type { TrainingContext } from './services.ts'
import { runEventClock } from './usecases/events/run-event-clock.ts'
import { tellChange } from './usecases/events/tell-change.ts'
import { lapseOffers } from './usecases/seats/lapse-offers.ts'
import { releaseSeats } from './usecases/seats/release-seats.ts'
import { sendNotices } from './usecases/seats/send-notices.ts'

export type SeatWork = Readonly<{ vault: Vault; desk: Pick<MessageDesk, 'queue'>; site: string }>

export function seatTasks({ vault, desk, site }: SeatWork): Tasks {
  const working = (context: Context): TrainingContext => ({ ...context, vault, desk, site })
  return {
    'training.lapse-offers': async (context) => void (await lapseOffers(working(context))),
    'training.run-event-clock': async (context) => void (await runEventClock(context)),
    'training.send-notices': (context, payload) =>
      sendNotices(working(context), payload as Parameters<typeof sendNotices>[1]),
    'training.release-seats': (context, payload) =>
      releaseSeats(working(context), payload as Parameters<typeof releaseSeats>[1]),
    'training.tell-change': (context, payload) =>
      tellChange(working(context), payload as Parameters<typeof tellChange>[1]),
  }
}

/** Each minute: seats that nobody answered for go on, and events begin and end. */
export const seatCron: readonly Cron[] = [
  { task: 'training.lapse-offers', match: '* * * * *' },
  { task: 'training.run-event-clock', match: '* * * * *' },
]
