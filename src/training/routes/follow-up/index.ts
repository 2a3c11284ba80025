import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../../services.ts'
import { cohortRoutes } from './cohort.tsx'
import { feedbackRoutes } from './feedback.tsx'
import { reportRoutes } from './report.tsx'
import { trainerDeskRoutes } from './trainer-desk.tsx'

/** Feedback, report, cohort page and the trainer's desk. */
export function followUpRoutes(app: FastifyInstance, services: TrainingServices): void {
  feedbackRoutes(app, services)
  reportRoutes(app, services)
  cohortRoutes(app, services)
  trainerDeskRoutes(app, services)
}
