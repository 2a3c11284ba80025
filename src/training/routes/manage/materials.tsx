/** What is handed out for an event: put up and taken back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accept, Refused } from '#kernel/refusal.ts'
import { demandToken } from '#people/csrf.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { MaterialUnclear } from '../../refusals/pages.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { addMaterial } from '../../usecases/materials/add-material.ts'
import { removeMaterial } from '../../usecases/materials/remove-material.ts'
import { textsOf, tidy, wrongOf } from '../reading.ts'
import { showDesk } from './desk.tsx'
import { WRITE } from './list.tsx'
import { managedEvent } from './managed.ts'

export function materialRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/manage/:id/material'))
    app.post(path, { ...WRITE, onSend: takeRest }, (request, reply) => add(services, request, reply))
  for (const path of localised('/training/manage/:id/material/gone'))
    app.post(path, WRITE, (request, reply) => remove(services, request, reply))
}

/** A browser reads our answer only when all that it sends was taken, so a file that was refused is let go by. */
async function takeRest({ raw }: FastifyRequest): Promise<void> {
  if (raw.complete) return
  raw.unpipe()
  raw.resume()
}

const KINDS = ['recording', 'slides', 'sheet', 'link'] as const

async function add(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // Who may write is asked before a byte of the file is read.
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  let texts: Record<string, string> = {}
  try {
    const sent = await receive(services, request, (typed) => (texts = typed))
    const material = { eventId: event.id, ...sent }
    await addMaterial(contextOf(services), services.files, viewerOf(request), material)
    return reply.redirect(link(frame, `/training/manage/${event.id}?said=saved#material`), 303)
  } catch (error) {
    const wrong = { form: 'material', texts, ...wrongOf(error, frame.lang) } as const
    return showDesk(services, request, reply, event, wrong)
  }
}

/** The fields stand before the file in our form, so the token is checked before the file is taken in. */
async function receive(
  { files }: TrainingServices,
  request: FastifyRequest,
  typed: (texts: Record<string, string>) => void,
) {
  const part = request.isMultipart() ? await request.file() : undefined
  if (!part) throw new Refused(MaterialUnclear({}, 'title'))
  const text = (name: string): string => {
    const field = [part.fields[name]].flat()[0]
    return field && 'value' in field && typeof field.value === 'string' ? field.value : ''
  }
  demandToken(request, text('csrf'))
  typed({ kind: text('kind'), title: text('title'), url: text('url') })
  const title = tidy(text('title'), 200)
  // Nothing is kept of a form that will be refused.
  if (title === '') throw new Refused(MaterialUnclear({}, 'title'))
  const file = part.filename === '' ? undefined : accept(await files.prepare(part.file))
  const audience = text('all') === 'yes' ? 'everybody' : 'learners'
  const kind = KINDS.find((one) => one === text('kind')) ?? 'link'
  return { kind, title, url: text('url').trim(), file, audience } as const
}

async function remove(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const event = await managedEvent(services, request)
  const frame = frameOf(request, services.asset)
  const id = textsOf(request)('material')
  await removeMaterial(contextOf(services), services.files, viewerOf(request), { eventId: event.id, id })
  return reply.redirect(link(frame, `/training/manage/${event.id}?said=saved#material`), 303)
}
