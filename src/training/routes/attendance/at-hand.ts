/** What the attendance routes share: the sitting that an address names, and whether the viewer may work on it. */
import type { FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Action } from '#people/rules/authorisation.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import { frameOf, type Frame } from '#ui/frame.ts'
import { SittingMissing } from '../../refusals/attendance.ts'
import type { TrainingServices } from '../../services.ts'
import { findSitting, type Sitting } from '../../store/attendance/sittings.ts'
import { findEvent, whereOf, type Event } from '../../store/events.ts'
import { param } from '../reading.ts'

export type AtDoor = Readonly<{ viewer: Viewer; frame: Frame; sitting: Sitting }>

/** Refuses a sitting that is not there, and one outside the viewer's area. */
export async function atDoor(
  { db, asset }: Pick<TrainingServices, 'db' | 'asset'>,
  request: FastifyRequest,
): Promise<AtDoor> {
  const viewer = viewerOf(request)
  const sitting = await findSitting(db, param(request, 'sitting'))
  if (!sitting) throw new Refused(SittingMissing())
  demand(viewer, 'training.attend', sitting.event.where)
  return { viewer, frame: frameOf(request, asset), sitting }
}

export type AtDesk = Readonly<{ viewer: Viewer; frame: Frame; event: Event }>

export async function atDesk(
  { db, asset }: Pick<TrainingServices, 'db' | 'asset'>,
  request: FastifyRequest,
  action: Action,
): Promise<AtDesk> {
  const viewer = viewerOf(request)
  const event = await findEvent(db, param(request, 'event'))
  if (!event) throw new Refused(SittingMissing())
  demand(viewer, action, whereOf(event))
  return { viewer, frame: frameOf(request, asset), event }
}
