/** Notifications API v1: where Amazon should tell us news, and which. Destinations belong to the application itself. */
import { z } from 'zod'
import { operation, pathOf, type NoArgs } from '../transport/operation.ts'
import { Nothing } from './shapes.ts'

const model = 'notifications-api-model/notifications'
const grantless = 'sellingpartnerapi::notifications' as const

const Destination = z.looseObject({ destinationId: z.string(), name: z.string() })
const Subscription = z.looseObject({
  subscriptionId: z.string(),
  payloadVersion: z.string(),
  destinationId: z.string(),
})

/** An Amazon queue, or the event bus of an AWS account that forwards to our HTTPS address. */
export type Resource =
  | Readonly<{ sqs: Readonly<{ arn: string }> }>
  | Readonly<{ eventBridge: Readonly<{ accountId: string; region: string }> }>

export const CreateDestination = operation({
  name: 'createDestination',
  model,
  method: 'POST',
  grantless,
  answer: z.looseObject({ payload: Destination }).transform(({ payload }) => payload),
  write: (args: { name: string; resource: Resource }) => ({
    path: '/notifications/v1/destinations',
    body: { name: args.name, resourceSpecification: args.resource },
  }),
})

export const GetDestinations = operation({
  name: 'getDestinations',
  model,
  method: 'GET',
  grantless,
  answer: z.looseObject({ payload: z.array(Destination) }).transform(({ payload }) => payload),
  write: (_nothing: NoArgs) => ({ path: '/notifications/v1/destinations' }),
})

export const DeleteDestination = operation({
  name: 'deleteDestination',
  model,
  method: 'DELETE',
  grantless,
  repeatable: true,
  answer: Nothing,
  write: (args: { destinationId: string }) => ({
    path: pathOf`/notifications/v1/destinations/${args.destinationId}`,
  }),
})

/** A second subscription to the same answers 409. */
export const CreateSubscription = operation({
  name: 'createSubscription',
  model,
  method: 'POST',
  answer: z.looseObject({ payload: Subscription }).transform(({ payload }) => payload),
  write: (args: { type: string; payloadVersion: string; destinationId: string }) => ({
    path: pathOf`/notifications/v1/subscriptions/${args.type}`,
    body: { payloadVersion: args.payloadVersion, destinationId: args.destinationId },
  }),
})

export const GetSubscription = operation({
  name: 'getSubscription',
  model,
  method: 'GET',
  answer: z.looseObject({ payload: Subscription }).transform(({ payload }) => payload),
  write: (args: { type: string; payloadVersion: string }) => ({
    path: pathOf`/notifications/v1/subscriptions/${args.type}`,
    query: { payloadVersion: args.payloadVersion },
  }),
})

export const DeleteSubscription = operation({
  name: 'deleteSubscriptionById',
  model,
  method: 'DELETE',
  grantless,
  repeatable: true,
  answer: Nothing,
  write: (args: { type: string; subscriptionId: string }) => ({
    path: pathOf`/notifications/v1/subscriptions/${args.type}/${args.subscriptionId}`,
  }),
})
