/** `/training/event/:id/card.png`: made once for each state of an event and each language. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import type { TrainingServices } from '../../services.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { cardOf } from '../../views/event/card.ts'
import { seenEvent } from './show-event.tsx'

/** Drawing one takes a tenth of a second: so many visitors who pass the same event on share one. */
const READ = {
  schema: { hide: true },
  config: { action: 'training.book', rateLimit: { max: 60, timeWindow: 60_000 } },
} as const
const KEPT = 64

export function cardRoutes(app: FastifyInstance, services: TrainingServices): void {
  const kept = new Map<string, Promise<Buffer>>()
  for (const path of localised('/training/event/:id/card.png'))
    app.get(path, READ, (request, reply) => send(services, request, reply, kept))
}

async function send(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Map<string, Promise<Buffer>>,
): Promise<FastifyReply> {
  const event = await seenEvent(services, request)
  const { lang } = frameOf(request, services.asset)
  const key = [event.id, event.updatedAt.getTime(), lang].join(' ')
  let card = kept.get(key)
  if (!card) {
    card = cardOf(event, await sittingsOf(services.db, event.id), lang)
    kept.set(key, card)
    card.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
  }
  return reply
    .type('image/png')
    .header('content-language', lang)
    .header('cache-control', event.status === 'draft' ? 'private, no-store' : 'public, max-age=3600')
    .header('vary', 'Accept-Language')
    .send(await card)
}
