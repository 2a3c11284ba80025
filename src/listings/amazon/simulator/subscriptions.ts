/** Who wants to be told what, and restricted tokens. */
import { ok, refuse, type Ask, type Reply } from './ask.ts'
import { nextId } from './world.ts'

export function createDestination(ask: Ask): Reply {
  const { name, resourceSpecification } = ask.body as {
    name: string
    resourceSpecification: { sqs?: object; eventBridge?: object }
  }
  const id = `sim-d-${nextId(ask.world)}`
  const bus = resourceSpecification.eventBridge
  const resource = bus
    ? { eventBridge: { name: `aws.partner/simulated/${id}`, ...bus } }
    : resourceSpecification
  ask.world.destinations[id] = { id, name, resource }
  return ok({ payload: { destinationId: id, name, resource } })
}

export const getDestinations = (ask: Ask): Reply =>
  ok({
    payload: Object.values(ask.world.destinations).map(({ id, name, resource }) => ({
      destinationId: id,
      name,
      resource,
    })),
  })

export function deleteDestination(ask: Ask): Reply {
  const id = ask.path['destinationId']!
  if (!ask.world.destinations[id]) return refuse(404, 'NotFound', 'Destination not found')
  delete ask.world.destinations[id]
  return ok({})
}

const keyOf = (ask: Ask): string => `${ask.seller.id}|${ask.path['notificationType']}`

export function createSubscription(ask: Ask): Reply {
  const { payloadVersion, destinationId } = ask.body as { payloadVersion: string; destinationId: string }
  if (!ask.world.destinations[destinationId]) return refuse(400, 'InvalidInput', 'Destination not found')
  if (ask.world.subscriptions[keyOf(ask)]) return refuse(409, 'Conflict', 'Subscription already exists')
  const its = {
    id: `sim-sub-${nextId(ask.world)}`,
    sellerId: ask.seller.id,
    type: ask.path['notificationType']!,
    version: payloadVersion,
    destinationId,
  }
  ask.world.subscriptions[keyOf(ask)] = its
  return ok({ payload: { subscriptionId: its.id, payloadVersion, destinationId } })
}

export function getSubscription(ask: Ask): Reply {
  const its = ask.world.subscriptions[keyOf(ask)]
  if (!its) return refuse(404, 'NotFound', 'Subscription not found')
  const { id: subscriptionId, version: payloadVersion, destinationId } = its
  return ok({ payload: { subscriptionId, payloadVersion, destinationId } })
}

/** Made for the application, so it is found by its id alone. */
export function deleteSubscription(ask: Ask): Reply {
  const id = ask.path['subscriptionId']
  const found = Object.entries(ask.world.subscriptions).find(([, its]) => its.id === id)
  if (!found) return refuse(404, 'NotFound', 'Subscription not found')
  delete ask.world.subscriptions[found[0]]
  return ok({})
}

export function restrictedToken(ask: Ask): Reply {
  const token = `Atz.sprdt|sim${nextId(ask.world)}`
  ask.world.tokens[token] = { sellerId: ask.seller.id, scope: '', endsAt: ask.now + 3_600_000 }
  return ok({ restrictedDataToken: token, expiresIn: 3600 })
}
