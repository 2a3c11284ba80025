/** `/training/manage`: the events of an organiser's areas. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { areasFor } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { readCalendarFilters, readPage } from '../../rules/calendar.ts'
import { EVENT_STATUSES } from '../../rules/event-states.ts'
import type { TrainingServices } from '../../services.ts'
import { listEvents } from '../../store/event-list.ts'
import { sittingsOfMany } from '../../store/sittings.ts'
import { ManagePage, type ManageFilters } from '../../views/manage/manage-page.tsx'
import { asked } from '../reading.ts'

export const WRITE = { schema: { hide: true }, config: { action: 'training.event.write' } } as const
const PAGE_ROWS = 25

export function listRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/manage'))
    app.get(path, WRITE, (request, reply) => show(services, request, reply))
}

async function show(
  { db, asset }: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, asset)
  const query = request.query as Record<string, unknown>
  const filters: ManageFilters = {
    status: EVENT_STATUSES.find((one) => one === asked(request, 'status')),
    district: readCalendarFilters(query).district,
    mine: asked(request, 'mine') === 'yes',
  }
  const page = readPage(query)
  const { events, total } = await listEvents(db, {
    areas: areasFor(viewer, 'training.event.write'),
    ...(filters.status ? { statuses: [filters.status] } : {}),
    ...(filters.district ? { district: filters.district } : {}),
    ...(filters.mine ? { createdBy: viewer.personId } : {}),
    order: 'latest',
    limit: PAGE_ROWS,
    offset: (page - 1) * PAGE_ROWS,
  })
  const sittings = await sittingsOfMany(
    db,
    events.map(({ id }) => id),
  )
  const items = events.map((event) => ({ event, sittings: sittings.get(event.id) ?? [] }))
  const props = { frame, filters, items, page, pages: Math.ceil(total / PAGE_ROWS) }
  return sendPage(reply, frame, <ManagePage {...props} />)
}
