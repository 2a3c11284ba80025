import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../services.ts'

/** Every address of training, part by part. */
export function trainingRoutes(app: FastifyInstance, services: TrainingServices): void {
  void [app, services]
}
