import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../../services.ts'
import { checkInRoutes } from './check-in.tsx'

/** Every address of attendance. */
export function attendanceRoutes(app: FastifyInstance, services: TrainingServices): void {
  checkInRoutes(app, services)
}
