/** `/training/desk`: the trainer's home. */
import type { FastifyInstance } from 'fastify'
import { areasFor } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { TrainingServices } from '../../services.ts'
import { onDesk } from '../../store/follow-up/desk.ts'
import { TrainerDeskPage } from '../../views/follow-up/trainer-desk-page.tsx'
import { asked } from '../reading.ts'

const WRITE = { schema: { hide: true }, config: { action: 'training.event.write' } } as const

export function trainerDeskRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/desk'))
    app.get(path, WRITE, async (request, reply) => {
      const viewer = viewerOf(request)
      const { now } = services.at()
      const mine = asked(request, 'all') !== 'yes'
      const areas = areasFor(viewer, 'training.event.write')
      const personId = mine ? viewer.personId : undefined
      const events = await onDesk(services.db, { personId, areas, now })
      const frame = frameOf(request, services.asset)
      return sendPage(reply, frame, <TrainerDeskPage {...{ frame, events, now, mine }} />)
    })
}
