/** Seats for several members of a co-operative at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { bookGroup } from '../../usecases/seats/book-group.ts'
import { textsOf, ticked, wrongOf } from '../reading.ts'
import { seenEvent, showEvent } from './show-event.tsx'

const BOOK = { schema: { hide: true }, config: { action: 'training.book' } } as const

export function groupRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/event/:id/group'))
    app.post(path, BOOK, (request, reply) => book(services, request, reply))
}

async function book(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const event = await seenEvent(services, request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const memberIds = ticked(request, 'member')
  const mode = text('all') === 'yes' ? 'all' : 'as-many-as-fit'
  try {
    const asked = { eventId: event.id, firmId: text('firm'), memberIds, mode, needs: '' } as const
    const { seated, waiting } = await bookGroup(contextOf(services), viewer, asked)
    return reply.redirect(
      link(frame, `/training/event/${event.id}/sent?seated=${seated}&waiting=${waiting}`),
      303,
    )
  } catch (error) {
    const group = { chosen: memberIds, wrong: wrongOf(error, frame.lang).sentence }
    return showEvent(services, request, reply, event, { group })
  }
}
