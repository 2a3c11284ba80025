/** `/training/manage/:id`: one event on the organiser's desk, and the steps that it takes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { say, type Lang } from '#kernel/words.ts'
import { mayDo, type Action } from '#people/rules/authorisation.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { mayMove, type EventStatus } from '../../rules/event-states.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { findBooking } from '../../store/bookings.ts'
import { whereOf, type Event } from '../../store/events.ts'
import { findLearner } from '../../store/learners.ts'
import { materialsOf } from '../../store/materials.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { cancelEvent, closeEvent, openEvent, publishEvent } from '../../usecases/events/move-event.ts'
import { drawLottery } from '../../usecases/seats/draw-lottery.ts'
import type { DeskWrong } from '../../views/manage/desk-forms.tsx'
import { DeskPage } from '../../views/manage/desk-page.tsx'
import { DESK, MANAGE } from '../../words/manage/manage.ts'
import { BOOKING_STATES } from '../../words/mine/seat.ts'
import { asked, textsOf, tidy, wrongOf } from '../reading.ts'
import { guestsOf } from './guests-of.ts'
import { WRITE } from './list.tsx'
import { managedEvent } from './managed.ts'

type Verb = 'publish' | 'open' | 'close' | 'cancel' | 'draw'

const actionOf = (verb: Verb): Action =>
  verb === 'publish' ? 'training.event.publish' : 'training.event.write'

export function deskRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/manage/:id'))
    app.get(path, WRITE, async (request, reply) =>
      showDesk(services, request, reply, await managedEvent(services, request)),
    )
  for (const verb of ['publish', 'open', 'close', 'cancel', 'draw'] as const)
    for (const path of localised(`/training/manage/:id/${verb}`))
      app.post(path, { ...WRITE, config: { action: actionOf(verb) } }, (request, reply) =>
        move(services, request, reply, verb),
      )
}

export async function showDesk(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  event: Event,
  wrong?: DeskWrong,
): Promise<FastifyReply> {
  const { db } = services
  const frame = frameOf(request, services.asset)
  const [sittings, materials, guests, said] = await Promise.all([
    sittingsOf(db, event.id),
    materialsOf(db, event.id),
    guestsOf(services, request, event),
    saidOf(services, request, event, frame.lang),
  ])
  const may = mayOf(viewerOf(request), event)
  const tried = services.at().newId()
  const props = { frame, event, sittings, materials, guests, said, wrong, may, tried }
  return sendPage(reply, frame, <DeskPage {...props} />, wrong ? 422 : 200)
}

/** What the table of states and the viewer's rights leave open; a maker never publishes what she made. */
function mayOf(viewer: Viewer, event: Event) {
  const may = (to: EventStatus, action: Action) =>
    mayMove(event.status, to) && mayDo(viewer, action, whereOf(event))
  return {
    publish: may('published', 'training.event.publish') && event.createdBy !== viewer.personId,
    open: event.status === 'published' && may('open', 'training.event.write'),
    close: may('closed', 'training.event.write'),
    cancel: may('cancelled', 'training.event.write'),
    edit: ['draft', 'published', 'open', 'full'].includes(event.status),
  }
}

/** What was just done stands in the address, so that a reload says it again and does nothing. */
async function saidOf(
  { db, vault }: TrainingServices,
  request: FastifyRequest,
  event: Event,
  lang: Lang,
): Promise<string | undefined> {
  const count = (name: string) => /^\d{1,5}$/.exec(asked(request, name))?.[0] ?? '0'
  switch (asked(request, 'said')) {
    case 'saved':
      return say(MANAGE.saved, lang)
    case 'invited':
      return say(DESK.inviteDone, lang, { invited: count('invited'), already: count('already') })
    case 'walk-in': {
      const booking = await findBooking(db, asked(request, 'booking'))
      if (booking?.eventId !== event.id) return undefined
      const learner = await findLearner(db, vault, booking.learnerId)
      const state = say(BOOKING_STATES[booking.status], lang)
      return say(DESK.walkInDone, lang, { name: learner?.name ?? '', state })
    }
    default:
      return undefined
  }
}

async function move(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: Verb,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const context = contextOf(services)
  try {
    if (verb === 'publish') await publishEvent(context, viewer, event.id)
    if (verb === 'open') await openEvent(context, viewer, event.id)
    if (verb === 'close') await closeEvent(context, viewer, event.id)
    if (verb === 'draw') await drawLottery(context, viewer, event.id)
    if (verb === 'cancel')
      await cancelEvent(context, viewer, event.id, tidy(textsOf(request)('because'), 300))
  } catch (error) {
    const wrong = { form: 'move', texts: {}, ...wrongOf(error, frame.lang) } as const
    return showDesk(services, request, reply, event, wrong)
  }
  return reply.redirect(link(frame, `/training/manage/${event.id}?said=saved`), 303)
}
