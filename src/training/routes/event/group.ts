/** Seats for several members of a co-operative at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { bookGroup } from '../../usecases/seats/book-group.ts'
import { isUuid, textsOf, ticked, wrongOf } from '../reading.ts'
import { seenEvent, showEvent } from './show-event.tsx'

/** Whoever may write for the co-operative may book for its members. */
const BOOK = { schema: { hide: true }, config: { action: 'firm.write' } } as const

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
    const firmId = text('firm')
    if (!isUuid(firmId)) throw new Refused(FirmMissing())
    const asked = { eventId: event.id, firmId, memberIds: memberIds.filter(isUuid), mode, needs: '' } as const
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
