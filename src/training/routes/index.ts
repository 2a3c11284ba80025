import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../services.ts'
import { trainingApi } from './api.ts'
import { attendanceRoutes } from './attendance/index.ts'
import { certificateRoutes } from './certificates/index.ts'
import { eventPageRoutes } from './events.ts'
import { followUpRoutes } from './follow-up/index.ts'
import { learningRoutes } from './learning/index.ts'

/** Every address of training, part by part. */
export function trainingRoutes(app: FastifyInstance, services: TrainingServices): void {
  eventPageRoutes(app, services)
  attendanceRoutes(app, services)
  learningRoutes(app, services)
  certificateRoutes(app, services)
  followUpRoutes(app, services)
  trainingApi(app, services)
}
