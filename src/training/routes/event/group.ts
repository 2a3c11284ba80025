/** Seats for members of a co-operative: who may book for whom, and the form read. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findFirm, whereOf as placeOfFirm } from '#firms/store/firms.ts'
import { membersOf } from '#firms/store/members.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import type { Event } from '../../store/events.ts'
import { bookGroup } from '../../usecases/seats/book-group.ts'
import { isBookable } from '../../views/event/entry.ts'
import type { GroupFormProps } from '../../views/event/group-form.tsx'
import { textsOf, ticked, wrongOf } from '../reading.ts'
import { seenEvent, showEvent } from './event.tsx'

const BOOK = { schema: { hide: true }, config: { action: 'training.book' } } as const

export function groupRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/event/:id/group'))
    app.post(path, BOOK, (request, reply) => book(services, request, reply))
}

export type GroupAgain = Readonly<{ chosen: readonly string[]; wrong: string }>

/** For whoever looks after a co-operative: its members, by the session that acts for it. */
export async function groupFor(
  { db, vault }: TrainingServices,
  { viewer }: FastifyRequest,
  event: Event,
  again: GroupAgain | undefined,
): Promise<Omit<GroupFormProps, 'frame' | 'event'> | undefined> {
  if (!viewer?.actsFor || !isBookable(event)) return undefined
  const firm = await findFirm(db, viewer.actsFor)
  if (firm?.kind !== 'co-operative' || !mayDo(viewer, 'firm.write', placeOfFirm(firm))) return undefined
  const members = await membersOf(db, vault, firm.id)
  return { firm, members, chosen: again?.chosen ?? [], wrong: again?.wrong }
}

async function book(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const event = await seenEvent(services, request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const memberIds = ticked(request, 'member')
  const mode = text('all') === 'yes' ? 'all' : 'as-many-as-fit'
  try {
    const asked = { eventId: event.id, firmId: text('firm'), memberIds, mode, needs: '' } as const
    const { seated, waiting } = await bookGroup(contextOf(services), viewer, asked)
    return reply.redirect(link(frame, `/training/event/${event.id}/sent?seated=${seated}&waiting=${waiting}`), 303)
  } catch (error) {
    const group = { chosen: memberIds, wrong: wrongOf(error, frame.lang).sentence }
    return showEvent(services, request, reply, event, { group })
  }
}
