import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../../services.ts'
import { deskRoutes } from './desk.tsx'
import { ownRoutes } from './own.tsx'
import { verifyRoutes } from './verify.tsx'

/** Every address of certificates. */
export function certificateRoutes(app: FastifyInstance, services: TrainingServices): void {
  verifyRoutes(app, services)
  ownRoutes(app, services)
  deskRoutes(app, services)
}
