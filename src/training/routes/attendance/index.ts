import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../../services.ts'
import { checkInRoutes } from './check-in.tsx'
import { attendanceDeskRoutes } from './desk.tsx'
import { ownAttendanceRoutes } from './own.tsx'
import { roomRoutes } from './rooms.ts'

/** Every address of attendance. */
export function attendanceRoutes(app: FastifyInstance, services: TrainingServices): void {
  checkInRoutes(app, services)
  attendanceDeskRoutes(app, services)
  ownAttendanceRoutes(app, services)
  roomRoutes(app, services)
}
