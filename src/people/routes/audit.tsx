/** `/audit`: the log, as far as the viewer's area goes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { areasFor } from '../rules/authorisation.ts'
import type { PeopleServices } from '../services.ts'
import { latestEntries } from '../store/audit.ts'
import { viewerOf } from '../viewer.ts'
import { AuditPage } from '../views/audit-page.tsx'

const PAGE = 100

export function auditRoutes(app: FastifyInstance, services: PeopleServices): void {
  for (const path of localised('/audit'))
    app.get(path, { schema: { hide: true }, config: { action: 'audit.read' } }, (request, reply) =>
      show(services, request, reply),
    )
}

async function show(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { before = '' } = request.query as { before?: string }
  const seq = /^\d{1,15}$/.test(before) ? BigInt(before) : undefined
  const areas = areasFor(viewerOf(request), 'audit.read')
  const entries = await latestEntries(services.db, { limit: PAGE + 1, before: seq, areas })
  const shown = entries.slice(0, PAGE)
  const older = entries.length > PAGE ? shown.at(-1)?.seq : undefined
  return sendPage(reply, frame, <AuditPage frame={frame} entries={shown} older={older} />)
}
