import type { FastifyInstance } from 'fastify'
import type { TrainingServices } from '../services.ts'
import { calendarRoutes } from './calendar/calendar.tsx'

import { cardRoutes } from './event/card.ts'
import { eventRoutes } from './event/event.tsx'
import { groupRoutes } from './event/group.ts'
import { copyRoutes } from './manage/copy.tsx'
import { deskRoutes } from './manage/desk.tsx'
import { editRoutes } from './manage/edit.tsx'
import { guestRoutes } from './manage/guests.tsx'
import { hallRoutes } from './manage/halls.tsx'
import { listRoutes } from './manage/list.tsx'
import { materialRoutes } from './manage/materials.tsx'
import { mineRoutes } from './mine/mine.tsx'
import { seatRoutes } from './mine/seat.tsx'

/** The calendar, events and their seats, and the organiser's desk. */
export function eventPageRoutes(app: FastifyInstance, services: TrainingServices): void {
  calendarRoutes(app, services)
  eventRoutes(app, services)
  cardRoutes(app, services)
  groupRoutes(app, services)
  seatRoutes(app, services)
  mineRoutes(app, services)
  listRoutes(app, services)
  editRoutes(app, services)
  copyRoutes(app, services)
  hallRoutes(app, services)
  deskRoutes(app, services)
  guestRoutes(app, services)
  materialRoutes(app, services)
}
