import type { FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { viewerOf } from '#people/viewer.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { TrainingServices } from '../../services.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { param } from '../reading.ts'

/** The event named in the address. Refuses one that is not there, and one outside of the viewer's areas. */
export async function managedEvent(
  { db }: Pick<TrainingServices, 'db'>,
  request: FastifyRequest,
): Promise<Event> {
  const event = await findEvent(db, param(request, 'id'))
  if (!event) throw new Refused(EventMissing())
  demand(viewerOf(request), 'training.event.write', whereOf(event))
  return event
}
