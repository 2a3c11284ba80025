import type { FastifyInstance } from 'fastify'
import type { FinderServices } from '../services.ts'
import { answerRoutes, sendAnswer } from './answer.tsx'
import { finderApi } from './api.ts'
import { browseRoutes } from './browse.tsx'
import { suggestRoutes } from './suggest.ts'
import { takeRoutes } from './take.ts'
import { trailRoutes } from './trail.tsx'

/** Every address of the finder: the tree of goods, the answer to her words, suggestions while typing, the JSON API. */
export function finderRoutes(app: FastifyInstance, services: FinderServices): void {
  browseRoutes(app, services, (request, reply) => sendAnswer(services, request, reply))
  answerRoutes(app, services)
  takeRoutes(app, services)
  trailRoutes(app, services)
  suggestRoutes(app, services)
  finderApi(app, services)
}
