/** Signing in by a one-time code, without script. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, sayRefusal, type Answer, type Refusal } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { masked, type Channel } from '#platform/messages/message.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { allSimulated, channelTo, openChannels } from '../channels.ts'
import { parseEmail, parsePhone, type Contact } from '../contact.ts'
import { cookieIn, dropCookie, setCookie } from '../cookies.ts'
import { NoWayThere } from '../refusals.ts'
import { deviceName } from '../rules/session.ts'
import { contextOf, type PeopleServices } from '../services.ts'
import { findCode, type Code } from '../store/codes.ts'
import type { SignedIn } from '../store/sign-in.ts'
import { askCode } from '../usecases/ask-code.ts'
import { redeemCode } from '../usecases/redeem-code.ts'
import { ticketHash } from '../vault.ts'
import { CodePage } from '../views/code-page.tsx'
import { SignInPage, type SignInProps } from '../views/sign-in-page.tsx'
import { CHANNELS, SignInCode } from '../words.ts'
import { fieldsOf, nextPath } from './form.ts'

const OPEN = { schema: { hide: true }, config: { action: 'session.open' } } as const
/** Asking and trying are limited by number too; this bounds one network address. */
const CAREFUL = { ...OPEN, config: { ...OPEN.config, rateLimit: { max: 60, timeWindow: 60_000 } } } as const

export function signInRoutes(app: FastifyInstance, services: PeopleServices): void {
  const page = (request: FastifyRequest, reply: FastifyReply) => showSignIn(services, request, reply)
  for (const path of localised('/sign-in')) {
    app.get(path, OPEN, page)
    app.post(path, CAREFUL, (request, reply) => postSignIn(services, request, reply))
  }
  for (const path of localised('/sign-in/code')) {
    app.get(path, OPEN, (request, reply) => showCode(services, request, reply))
    app.post(path, CAREFUL, (request, reply) => postCode(services, request, reply))
  }
  for (const path of localised('/sign-in/again'))
    app.post(path, CAREFUL, (request, reply) => postAgain(services, request, reply))
}

/** Somebody who is signed in already goes on. */
export function showSignIn(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  more: Partial<Pick<SignInProps, 'to' | 'error' | 'trouble'>> & { by?: string; next?: string } = {},
): FastifyReply {
  const frame = frameOf(request, services.asset)
  const query = request.query as { by?: string; next?: string }
  const next = nextPath(more.next ?? query.next)
  if (request.viewer && request.method === 'GET' && !more.trouble)
    return reply.redirect(link(frame, next || '/me'), 303)
  const channels = openChannels(services.desk)
  const by = byWhich(more.by ?? query.by, channels)
  const { to = '', error, trouble } = more
  const providers = services.providers.map(({ id, name }) => ({ id, name }))
  const props = { frame, by, channels, to, next, error, trouble, providers } as const
  return privately(sendPage(reply, frame, <SignInPage {...props} />, error || trouble ? 422 : 200))
}

/** As wished, where codes go that way. */
function byWhich(wished: string | undefined, channels: readonly Channel[]): 'phone' | 'email' {
  const [email, phone] = [channels.includes('email'), channels.some((channel) => channel !== 'email')]
  return email && (wished === 'email' || !phone) ? 'email' : 'phone'
}

/** These pages speak of one browser's sign-in: no cache keeps them. */
export const privately = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'private, no-store')

async function postSignIn(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { to = '', by = '', next = '', channel = '' } = fieldsOf(request)
  const contact = readContact(to, by)
  const again = (refusal: Refusal) => {
    const { lang } = frameOf(request, services.asset)
    return showSignIn(services, request, reply, { to, next, by, error: sayRefusal(refusal, lang) })
  }
  if (!contact.ok) return again(contact.refusal)
  const way = channelTo(services.desk, contact.value.kind, channel)
  if (!way) return again(NoWayThere({}, 'to'))
  return send(services, request, reply, contact.value, way, next).catch((error: unknown) => {
    if (error instanceof Refused) return again(error.refusal)
    throw error
  })
}

/** Whoever types an address into the other field means the address. */
const readContact = (to: string, by: string): Answer<Contact> =>
  by === 'email' || to.includes('@') ? parseEmail(to) : parsePhone(to)

async function send(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  contact: Contact,
  channel: Channel,
  next: string,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const context = contextOf(services)
  const asked = { contact, channel, lang: frame.lang, from: request.ip }
  const { ticket, expiresAt } = await askCode(context, services.desk, asked)
  setCookie(request, reply, 'ticket', ticket, expiresAt, context.now)
  return reply.redirect(link(frame, '/sign-in/code') + nextQuery(next), 303)
}

export const nextQuery = (next: string): string => {
  const path = nextPath(next)
  return path ? `?next=${encodeURIComponent(path)}` : ''
}

async function postAgain(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { next = '' } = fieldsOf(request)
  const frame = frameOf(request, services.asset)
  const code = await codeUnderWay(services, request)
  if (!code) return reply.redirect(link(frame, '/sign-in') + nextQuery(next), 303)
  try {
    return await send(services, request, reply, code.contact, code.channel, next)
  } catch (error) {
    if (error instanceof Refused) return showCode(services, request, reply, { next, refusal: error.refusal })
    throw error
  }
}

async function codeUnderWay(
  { db, vault }: PeopleServices,
  request: FastifyRequest,
): Promise<Code | undefined> {
  const ticket = cookieIn(request, 'ticket')
  return ticket ? findCode(db, vault, ticketHash(ticket)) : undefined
}

async function showCode(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  more: { next?: string; refusal?: Refusal } = {},
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const next = nextPath(more.next ?? (request.query as { next?: string }).next)
  const code = await codeUnderWay(services, request)
  if (!code) return reply.redirect(link(frame, '/sign-in') + nextQuery(next), 303)
  const simulated = await simulatedText(services, code)
  const error = more.refusal && sayRefusal(more.refusal, frame.lang)
  const to = masked(code.contact.value)
  const props = { frame, to, channel: CHANNELS[code.channel], next, error, simulated }
  return privately(sendPage(reply, frame, <CodePage {...props} />, error ? 422 : 200))
}

/** Shown only where no service carries messages at all: in development and demonstrations. */
async function simulatedText({ desk, db }: PeopleServices, { contact, lang }: Code) {
  if (!allSimulated(desk)) return undefined
  const messages = await desk.listSimulated(db, contact.value)
  const message = messages.find(({ template }) => template === SignInCode.key)
  return message && { text: message.text, lang }
}

async function postCode(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { code: typed = '', next = '' } = fieldsOf(request)
  const frame = frameOf(request, services.asset)
  const ticket = cookieIn(request, 'ticket')
  if (!ticket) return reply.redirect(link(frame, '/sign-in') + nextQuery(next), 303)
  const device = deviceOf(request)
  const redeemed = await redeemCode(contextOf(services), { ticket, typed, device, instead: request.viewer })
  if (!redeemed.ok) return showCode(services, request, reply, { next, refusal: redeemed.refusal })
  return enter(services, request, reply, redeemed.value, next)
}

export const deviceOf = ({ headers }: FastifyRequest): string => deviceName(headers['user-agent'] ?? '')

/** A new session has a new cookie; the ticket has done its work. */
export function enter(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { ticket, expiresAt }: SignedIn,
  next: string,
  lang: Lang = frameOf(request, services.asset).lang,
): FastifyReply {
  setCookie(request, reply, 'session', ticket, expiresAt, services.at().now)
  dropCookie(request, reply, 'ticket')
  return reply.redirect(link({ lang }, nextPath(next) || '/me'), 303)
}
