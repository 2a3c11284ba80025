import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../../services.ts'
import { learnRoutes } from './learn.tsx'
import { liveRoutes } from './live.tsx'
import { manageLearningRoutes } from './manage.tsx'
import { quizRoutes } from './quiz.tsx'

/** Every address of learning. */
export function learningRoutes(app: FastifyInstance, services: TrainingServices): void {
  manageLearningRoutes(app, services)
  quizRoutes(app, services)
  learnRoutes(app, services)
  liveRoutes(app, services)
}
