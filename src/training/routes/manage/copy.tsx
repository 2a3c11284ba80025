/** `/training/manage/:id/copy`: the same event once more, in another place or on other days. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Sentence } from '#kernel/words.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { fieldsOfDraft, type EventFields } from '../../rules/event-form.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import type { Event } from '../../store/events.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { copyEvent } from '../../usecases/events/copy-event.ts'
import { CopyPage } from '../../views/manage/copy-page.tsx'
import { textsOf, type Wrong } from '../reading.ts'
import { choicesFor } from './choices.ts'
import { draftIn, draftOf, fieldsIn, formWrong, withOneMore } from './edit.tsx'
import { WRITE } from './list.tsx'
import { managedEvent } from './managed.ts'

export function copyRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/manage/:id/copy')) {
    app.get(path, WRITE, async (request, reply) =>
      show(services, request, reply, await managedEvent(services, request)),
    )
    app.post(path, WRITE, (request, reply) => copy(services, request, reply))
  }
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  event: Event,
  again?: Readonly<{ fields: EventFields; wrong?: Wrong }>,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const choices = await choicesFor(services, viewerOf(request))
  // A new series takes the name of the event until somebody writes a better one.
  const { fields, wrong } = again ?? { fields: await kept(services, event, event.title) }
  const props = { frame, event, form: { fields, choices, wrong } }
  return sendPage(reply, frame, <CopyPage {...props} />, wrong ? 422 : 200)
}

/** All of the event but its days. */
async function kept({ db }: TrainingServices, event: Event, series: Sentence): Promise<EventFields> {
  const draft = draftOf(event, (await sittingsOf(db, event.id)).slice(0, 1))
  const { texts, ticked } = fieldsOfDraft(draft)
  const without = { 'sittings.0.id': '', 'sittings.0.on': '', 'sittings.0.hallId': '' }
  const named = { 'series.en': series.en, 'series.hi': series.hi, 'series.gu': series.gu }
  return { ticked, texts: { ...texts, ...without, ...named } }
}

async function copy(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const sent = fieldsIn(request)
  const base = await kept(services, event, event.title)
  const fields = { ...base, texts: { ...base.texts, ...sent.texts } }
  if (textsOf(request)('more') === 'day')
    return show(services, request, reply, event, { fields: withOneMore(fields) })
  try {
    const { district, sittings } = await draftIn(services, request, fields)
    const { texts } = fields
    const title = {
      en: texts['series.en'] ?? '',
      hi: texts['series.hi'] ?? '',
      gu: texts['series.gu'] ?? '',
    }
    const series = event.seriesId ? null : title
    const copies = [{ district, sittings }]
    const [id = event.id] = await copyEvent(contextOf(services), viewerOf(request), event.id, series, copies)
    return reply.redirect(link(frame, `/training/manage/${id}?said=saved`), 303)
  } catch (error) {
    return show(services, request, reply, event, { fields, wrong: formWrong(error, frame.lang) })
  }
}
