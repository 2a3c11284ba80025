/** `/training/event/:id/sent`: after a wish whose answer goes to the reader's own contact, and after a group's. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { frameOf } from '#ui/frame.ts'
import { sendPage } from '#ui/render.ts'
import type { TrainingServices } from '../../services.ts'
import type { Event } from '../../store/events.ts'
import { SentPage } from '../../views/event/sent-page.tsx'
import { asked } from '../reading.ts'

export function sendSent(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  event: Event,
): FastifyReply {
  const frame = frameOf(request, services.asset)
  const count = (name: string) =>
    /^\d{1,4}$/.test(asked(request, name)) ? Number(asked(request, name)) : undefined
  const [seated, waiting] = [count('seated'), count('waiting')]
  const group = seated === undefined || waiting === undefined ? undefined : { seated, waiting }
  return sendPage(reply, frame, <SentPage frame={frame} event={event} group={group} />)
}
