import type { FastifyInstance } from 'fastify'
import type { Services } from '#tradebook/services.ts'
import { reachApi } from './api.ts'
import { reachFiles } from './files.ts'
import { reachPages } from './pages.tsx'

/** Every address of reach. */
export function reachRoutes(app: FastifyInstance, services: Services): void {
  reachPages(app, services)
  reachFiles(app, services)
  reachApi(app, services)
}
