/** Her own page, and what she changes there. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import { isLang } from '#kernel/words.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { dropCookie } from '../cookies.ts'
import { contextOf, type PeopleServices } from '../services.ts'
import { passkeysOf } from '../store/passkeys.ts'
import { contactsOf } from '../store/persons.ts'
import { noticesFor } from '../store/privacy/breaches.ts'
import { seatsOf } from '../store/seats.ts'
import { sessionsOf } from '../store/sessions.ts'
import { editSelf } from '../usecases/edit-self.ts'
import { endSession } from '../usecases/end-session.ts'
import { viewerOf } from '../viewer.ts'
import { MePage } from '../views/me-page.tsx'
import { fieldsOf, uuid } from './form.ts'

const hidden = { hide: true } as const

export function meRoutes(app: FastifyInstance, services: PeopleServices): void {
  for (const path of localised('/me')) {
    app.get(path, { schema: hidden, config: { action: 'person.self' } }, (request, reply) =>
      showMe(services, request, reply),
    )
    app.post(path, { schema: hidden, config: { action: 'person.self' } }, (request, reply) =>
      postMe(services, request, reply),
    )
  }
  for (const path of localised('/me/sessions/:id/end'))
    app.post(path, { schema: hidden, config: { action: 'session.revoke' } }, async (request, reply) => {
      const { id } = request.params as { id: string }
      const viewer = viewerOf(request)
      const which = id === 'others' ? { except: viewer.sessionId } : { only: uuid(id) }
      await endSession(contextOf(services), viewer, which)
      return reply.redirect(link(frameOf(request, services.asset), '/me'), 303)
    })
  for (const path of localised('/sign-out'))
    app.post(path, { schema: hidden, config: { action: 'session.close' } }, async (request, reply) => {
      const { viewer } = request
      if (viewer) await endSession(contextOf(services), viewer, { only: viewer.sessionId })
      dropCookie(request, reply, 'session')
      // A shared phone forgets drafts too.
      reply.header('clear-site-data', '"storage"')
      return reply.redirect(link(frameOf(request, services.asset), '/'), 303)
    })
}

async function showMe(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: { name: string; error: string },
): Promise<FastifyReply> {
  const { db, vault } = services
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const { now } = services.at()
  const on = dayInIndia(now)
  const [contacts, sessions, passkeys, held, notices] = await Promise.all([
    contactsOf(db, vault, viewer.personId),
    sessionsOf(db, viewer.personId, now),
    passkeysOf(db, viewer.personId),
    seatsOf(db, viewer.personId, on),
    noticesFor(db, viewer.personId),
  ])
  const seats = await Promise.all(
    held.map(async ({ firmId }) => ({ firmId, name: await services.firmName(firmId) })),
  )
  const saved = 'saved' in (request.query as object)
  const props = {
    frame,
    viewer,
    contacts,
    sessions,
    passkeys,
    seats,
    saved,
    hasBreach: notices.length > 0,
    wrong,
    areaName: services.areaName,
  }
  return sendPage(reply, frame, <MePage {...props} />, wrong ? 422 : 200)
}

async function postMe(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { name = '', lang = '' } = fieldsOf(request)
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  try {
    await editSelf(contextOf(services), viewer, { name, lang: isLang(lang) ? lang : viewer.lang })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return showMe(services, request, reply, { name, error: sayRefusal(error.refusal, frame.lang) })
  }
  return reply.redirect(`${link(frame, '/me')}?saved`, 303)
}
