/** `/training/manage/new` and `…/:id/edit`: an event written down and changed. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { EventDraft } from '../../rules/event-draft.ts'
import {
  dayField,
  daysIn,
  fieldsOfDraft,
  formField,
  MOST_DAYS,
  newFields,
  readEventForm,
  type EventFields,
} from '../../rules/event-form.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { whereOf, type Event } from '../../store/events.ts'
import { sittingsOf, type Sitting } from '../../store/sittings.ts'
import { createEvent } from '../../usecases/events/create-event.ts'
import { editEvent } from '../../usecases/events/edit-event.ts'
import { EditPage } from '../../views/manage/edit-page.tsx'
import { FORM } from '../../words/manage/form.ts'
import { textsOf, ticked, tidy, wrongOf, type Wrong } from '../reading.ts'
import { choicesFor, stateOf } from './choices.ts'
import { managedEvent } from './managed.ts'
import { WRITE } from './list.tsx'

export function editRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/manage/new')) {
    app.get(path, WRITE, (request, reply) => showNew(services, request, reply))
    app.post(path, WRITE, (request, reply) => create(services, request, reply))
  }
  for (const path of localised('/training/manage/:id/edit')) {
    app.get(path, WRITE, async (request, reply) => {
      const event = await managedEvent(services, request)
      const fields = fieldsOfDraft(draftOf(event, await sittingsOf(services.db, event.id)))
      return showEdit(services, request, reply, event, { fields })
    })
    app.post(path, WRITE, (request, reply) => edit(services, request, reply))
  }
}

type Again = Readonly<{ fields: EventFields; wrong?: Wrong }>

async function showNew(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Again,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const choices = await choicesFor(services, viewer)
  const first = { district: choices.wholeState ? '' : (choices.districts[0] ?? '') }
  const { fields, wrong } = again ?? { fields: newFields(first) }
  const address = '/training/manage'
  const props = { frame, title: FORM.new, action: `${address}/new`, back: address, send: FORM.save }
  return sendPage(reply, frame, <EditPage {...props} form={{ fields, choices, wrong }} />, wrong ? 422 : 200)
}

async function showEdit(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  event: Event,
  { fields, wrong }: Again,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const choices = await choicesFor(services, viewerOf(request))
  const back = `/training/manage/${event.id}`
  const props = { frame, title: FORM.edit, action: `${back}/edit`, back, send: FORM.save }
  return sendPage(reply, frame, <EditPage {...props} form={{ fields, choices, wrong }} />, wrong ? 422 : 200)
}

/** An event that is there, as its maker would write it down. */
export const draftOf = (event: Event, sittings: readonly Sitting[]): EventDraft => ({
  ...event,
  sittings: sittings.map(({ id, startsAt, endsAt, hall, room, trainers }) => ({
    id,
    startsAt,
    endsAt,
    hallId: hall?.id ?? null,
    room: room && { provider: room.provider, url: room.url },
    trainers: trainers.map(({ personId, name }) => ({ personId, shownName: name })),
  })),
})

/** What the form sent. */
export function fieldsIn(request: FastifyRequest): EventFields {
  const { body } = request
  const names = Object.keys(typeof body === 'object' && body !== null ? body : {})
  const text = textsOf(request)
  const texts = Object.fromEntries(names.map((name) => [name, tidy(text(name), 4000)]))
  const several = (name: string) => ticked(request, name)
  return {
    texts,
    ticked: { languages: several('languages'), sectors: several('sectors'), modules: several('modules') },
  }
}

/** One more day, with the hours and the place of the last one. */
export function withOneMore(fields: EventFields): EventFields {
  const days = daysIn(fields)
  if (days >= MOST_DAYS) return fields
  const copied = (['from', 'to', 'hallId', 'room', 'url', 'trainer', 'second'] as const).map((field) => [
    dayField(days, field),
    fields.texts[dayField(days - 1, field)] ?? '',
  ])
  return { ...fields, texts: { ...fields.texts, ...Object.fromEntries(copied), [dayField(days, 'on')]: '' } }
}

/** The draft that the form means. Throws Refused where a field cannot be read. */
export async function draftIn(
  services: TrainingServices,
  request: FastifyRequest,
  fields: EventFields,
): Promise<EventDraft> {
  const { trainers } = await choicesFor(services, viewerOf(request))
  const state = await stateOf(services, fields.texts['district'] ?? '')
  const nameOf = (id: string) => trainers.find((one) => one.id === id)?.name
  return accept(readEventForm(fields, { state, nameOf }))
}

export const formWrong = (error: unknown, lang: Parameters<typeof wrongOf>[1]): Wrong => {
  const { field, sentence } = wrongOf(error, lang)
  return { field: formField(field), sentence }
}

const asksMore = (request: FastifyRequest): boolean => textsOf(request)('more') === 'day'

/** Where she may not is said before anything that is wrong with the form. */
async function demandPlace(
  services: TrainingServices,
  viewer: Viewer,
  { texts }: EventFields,
): Promise<void> {
  const { district = '', cluster = '', partner = '' } = texts
  const state = await stateOf(services, district)
  const place = { state, district: district || null, cluster: cluster || null, partner: partner || null }
  demand(viewer, 'training.event.write', whereOf(place))
}

async function create(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const fields = fieldsIn(request)
  await demandPlace(services, viewer, fields)
  if (asksMore(request)) return showNew(services, request, reply, { fields: withOneMore(fields) })
  try {
    const draft = await draftIn(services, request, fields)
    const id = await createEvent(contextOf(services), viewer, draft)
    return reply.redirect(link(frame, `/training/manage/${id}?said=saved`), 303)
  } catch (error) {
    return showNew(services, request, reply, { fields, wrong: formWrong(error, frame.lang) })
  }
}

async function edit(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const fields = fieldsIn(request)
  if (asksMore(request)) return showEdit(services, request, reply, event, { fields: withOneMore(fields) })
  try {
    const draft = await draftIn(services, request, fields)
    await editEvent(contextOf(services), viewerOf(request), event.id, draft)
    return reply.redirect(link(frame, `/training/manage/${event.id}?said=saved`), 303)
  } catch (error) {
    return showEdit(services, request, reply, event, { fields, wrong: formWrong(error, frame.lang) })
  }
}
