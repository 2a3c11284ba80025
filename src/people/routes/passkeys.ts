/** Passkeys, spoken in JSON with the script of the page (src/browser/passkeys.ts). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { cookieIn, dropCookie, setCookie } from '../cookies.ts'
import { PasskeyFailed } from '../refusals.ts'
import { contextOf, type PeopleServices } from '../services.ts'
import { forgetPasskey, offerPasskey, registerPasskey } from '../usecases/register-passkey.ts'
import type { RelyingParty } from '../rules/relying-party.ts'
import { askPasskey, usePasskey } from '../usecases/use-passkey.ts'
import { viewerOf } from '../viewer.ts'
import { nextPath } from './form.ts'
import { deviceOf } from './sign-in.tsx'

const SELF = { schema: { hide: true }, config: { action: 'person.self' } } as const
/** Each question leaves a row behind and each answer is checked: one network address does not ask without end. */
const CAREFUL = {
  schema: { hide: true },
  config: { action: 'session.open', rateLimit: { max: 60, timeWindow: 60_000 } },
} as const

export function passkeyRoutes(app: FastifyInstance, services: PeopleServices): void {
  app.post('/me/passkeys/options', SELF, async (request, reply) => {
    const context = contextOf(services)
    const offered = await offerPasskey(context, viewerOf(request), siteOf(request))
    setCookie(request, reply, 'ticket', offered.ticket, offered.expiresAt, context.now)
    return reply.send(offered.options)
  })
  app.post('/me/passkeys', SELF, async (request, reply) => {
    const [response, ticket] = [request.body, ticketOf(request)]
    const key = { ticket, response, label: deviceOf(request), site: siteOf(request) }
    await registerPasskey(contextOf(services), viewerOf(request), key)
    dropCookie(request, reply, 'ticket')
    return reply.send({ kept: true })
  })
  for (const path of localised('/me/passkeys/:id/end'))
    app.post(path, SELF, async (request, reply) => {
      const { id } = request.params as { id: string }
      await forgetPasskey(contextOf(services), viewerOf(request), id)
      return reply.redirect(link(frameOf(request, services.asset), '/me'), 303)
    })
  app.post('/sign-in/passkey/options', CAREFUL, async (request, reply) => {
    const context = contextOf(services)
    const asked = await askPasskey(context, siteOf(request))
    setCookie(request, reply, 'ticket', asked.ticket, asked.expiresAt, context.now)
    return reply.send(asked.options)
  })
  app.post('/sign-in/passkey', CAREFUL, (request, reply) => signIn(services, request, reply))
}

async function signIn(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context = contextOf(services)
  const proof = {
    ticket: ticketOf(request),
    response: request.body,
    device: deviceOf(request),
    site: siteOf(request),
    instead: request.viewer,
  }
  const { ticket, expiresAt } = await usePasskey(context, proof)
  setCookie(request, reply, 'session', ticket, expiresAt, context.now)
  dropCookie(request, reply, 'ticket')
  const { next } = request.query as { next?: string }
  return reply.send({ next: nextPath(next) || '/me' })
}

function ticketOf(request: FastifyRequest): string {
  const ticket = cookieIn(request, 'ticket')
  if (!ticket) throw new Refused(PasskeyFailed())
  return ticket
}

/** A passkey belongs to a host; its pages' origin is what the browser itself wrote into what it signed. */
const siteOf = (request: FastifyRequest): RelyingParty => ({
  id: request.hostname,
  origin: `${request.protocol}://${request.host}`,
})
