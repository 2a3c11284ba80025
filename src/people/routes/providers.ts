/** Signing in with an identity provider: away to it, and back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sayRefusal } from '#kernel/refusal.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { cookieIn, setCookie } from '../cookies.ts'
import { arrival, departure, type Pending } from '../identity-provider.ts'
import { ProviderFailed } from '../refusals.ts'
import { contextOf, type PeopleServices, type Provider } from '../services.ts'
import { beginStep, takeStep } from '../store/steps.ts'
import { enterByIdentity } from '../usecases/enter-by-identity.ts'
import { nextPath } from './form.ts'
import { deviceOf, enter, showSignIn } from './sign-in.tsx'

const OPEN = {
  schema: { hide: true },
  config: { action: 'session.open', rateLimit: { max: 60, timeWindow: 60_000 } },
} as const

export function providerRoutes(app: FastifyInstance, services: PeopleServices): void {
  for (const path of localised('/sign-in/with/:id'))
    app.get(path, OPEN, (request, reply) => leave(services, request, reply))
  for (const path of localised('/sign-in/from/:id'))
    app.get(path, OPEN, (request, reply) => arrive(services, request, reply))
}

const providerOf = ({ providers }: PeopleServices, request: FastifyRequest): Provider | undefined =>
  providers.find(({ id }) => id === (request.params as { id: string }).id)

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`

async function leave(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const provider = providerOf(services, request)
  if (!provider) {
    reply.callNotFound()
    return reply
  }
  const { lang } = frameOf(request, services.asset)
  const next = nextPath((request.query as { next?: string }).next)
  try {
    const callback = `${originOf(request)}/sign-in/from/${provider.id}`
    const { address, pending } = await departure(provider, callback, { next, lang })
    const { now } = services.at()
    const secret = { ...pending, lang }
    const personId = request.viewer?.personId ?? null
    const { ticket, expiresAt } = await beginStep(services.db, now, { kind: 'oidc', personId, secret })
    setCookie(request, reply, 'ticket', ticket, expiresAt, now)
    return await reply.redirect(address, 303)
  } catch (error) {
    return failed(services, request, reply, error)
  }
}

/** The reason is for the operator; she hears that it did not work, and how else she comes in. */
function failed(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): FastifyReply {
  request.log.warn({ err: error }, 'an identity provider did not confirm')
  const { lang } = frameOf(request, services.asset)
  return showSignIn(services, request, reply, { trouble: sayRefusal(ProviderFailed(), lang) })
}

async function arrive(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const provider = providerOf(services, request)
  if (!provider) {
    reply.callNotFound()
    return reply
  }
  const ticket = cookieIn(request, 'ticket')
  const context = contextOf(services)
  const step = ticket && (await takeStep(services.db, context.now, 'oidc', ticket))
  try {
    if (!step) throw new Error('nobody left for this provider from this browser')
    const { viewer } = request
    // On a shared phone one may begin and another sign in meanwhile: nobody's account is tied to somebody else.
    if (step.personId !== (viewer?.personId ?? null)) throw new Error('somebody else is signed in by now')
    const pending = step.secret as Pending & { lang: 'en' | 'hi' | 'gu' }
    if (pending.provider !== provider.id) throw new Error('the answer is another provider’s')
    const address = new URL(request.url, originOf(request))
    const { issuer, subject } = await arrival(provider, address, pending)
    const identity = { provider: provider.id, issuer, subject }
    const { lang, next } = pending
    const signedIn = await enterByIdentity(context, { identity, lang, device: deviceOf(request), viewer })
    return enter(services, request, reply, signedIn, next, lang)
  } catch (error) {
    return failed(services, request, reply, error)
  }
}
