/** News that Amazon would push: to whoever subscribed, some of it twice. */
import { iso, type Ask } from './ask.ts'
import { shareOf } from './random.ts'
import { nextId } from './world.ts'

/** Keeps a piece of news for the moment `at`, if the seller subscribed to its type. */
export function tell(ask: Ask, type: string, at: number, payload: object): void {
  const { world, seller } = ask
  const its = Object.values(world.subscriptions).find(
    (one) => one.sellerId === seller.id && one.type === type,
  )
  if (!its) return
  const id = `sim-news-${nextId(world)}`
  const body = {
    NotificationVersion: '1.0',
    NotificationType: type,
    PayloadVersion: its.version,
    EventTime: iso(at),
    Payload: payload,
    NotificationMetadata: {
      ApplicationId: 'simulated',
      SubscriptionId: its.id,
      PublishTime: iso(at),
      NotificationId: id,
    },
  }
  const twice = shareOf(id, ask.settings.seed) < ask.settings.hostility.duplicateNotifications
  for (let copy = 0; copy < (twice ? 2 : 1); copy += 1)
    world.news.push({ id, at, sellerId: seller.id, body, taken: false })
}
