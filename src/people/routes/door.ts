/**
 * What stands between a request and every route: who is it, does the write come from our own page, and does her role allow
 * what the route is for. The area is asked by the use case, which knows the record.
 */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { inLanguage, negotiate, splitPath } from '#ui/language.ts'
import { cookieIn, dropCookie, setCookie } from '../cookies.ts'
import { guardWrite, isWrite } from '../csrf.ts'
import { NotAllowed, SignInFirst } from '../refusals.ts'
import { mayDo, type Action } from '../rules/authorisation.ts'
import { endOf, isDueToRoll } from '../rules/session.ts'
import type { PeopleServices } from '../services.ts'
import { openSession, rollSession } from '../store/sessions.ts'
import '../viewer.ts'

type Door = Pick<PeopleServices, 'db' | 'at' | 'vault'>

export async function door(app: FastifyInstance, services: Door): Promise<void> {
  await app.register(cookie)
  app.decorateRequest('viewer', null)
  app.addHook('preHandler', async (request, reply) => {
    await recognise(services, request, reply)
    guardWrite(request)
    return admit(request, reply)
  })
}

/** A visitor costs no question to the database. */
async function recognise(
  { db, at, vault }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const ticket = cookieIn(request, 'session')
  if (!ticket) return
  const { now } = at()
  const opened = await openSession(db, vault, ticket, { now, on: dayInIndia(now) })
  if (!opened) return dropCookie(request, reply, 'session')
  const { viewer, createdAt, seenAt } = opened
  const roles = viewer.grants.map(({ role }) => role)
  // A role given since brings its shorter time along, also for a session that was opened without it.
  if (endOf(createdAt, seenAt, roles) <= now) return dropCookie(request, reply, 'session')
  request.viewer = viewer
  if (!isDueToRoll(seenAt, now)) return
  const until = endOf(createdAt, now, roles)
  await rollSession(db, viewer.sessionId, now, until)
  setCookie(request, reply, 'session', ticket, until, now)
}

function admit(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const { action } = request.routeOptions.config
  // No action: there is no such address, and the answer says so.
  if (!action || mayDo(request.viewer, action)) return undefined
  if (request.viewer) throw new Refused(NotAllowed())
  if (!wantsPage(request)) throw new Refused(SignInFirst())
  return reply.redirect(signInAddress(request), 303)
}

const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? 'text/html').includes('text/html')

/** A form that comes too late leads back to the page it may stand on, not to its own address. */
export function signInAddress(request: FastifyRequest): string {
  const { lang, path, query } = splitPath(request.url)
  const page = lang ?? negotiate(request.headers['accept-language'])
  const next = isWrite(request) ? '' : `?next=${encodeURIComponent(path + query)}`
  return inLanguage(page, '/sign-in') + next
}

/** One route and the row of the table that stands before it. */
export type Guarded = Readonly<{ method: string; url: string; action: Action }>

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with its action, once the program is ready. */
    guarded: Guarded[]
  }
}

/** Refuses to start a program with a route that names no action. Call it before any route is made. */
export function everyRouteNamesItsAction(app: FastifyInstance): void {
  const routes: { method: string | string[]; url: string; config?: { action?: Action } }[] = []
  const guarded: Guarded[] = []
  app.decorate('guarded', guarded)
  app.addHook('onRoute', (route) => void routes.push(route))
  app.addHook('onReady', async () => {
    const open: string[] = []
    for (const { method, url, config } of routes) {
      const methods = [method].flat()
      if (config?.action)
        guarded.push(...methods.map((one) => ({ method: one, url, action: config.action! })))
      else open.push(`${methods.join()} ${url}`)
    }
    if (open.length > 0) throw new Error(`routes without an action (config: { action }): ${open.join('; ')}`)
  })
}

/** For rooms that only show: their reading routes need no word. A write must still name its action. */
export function readingIsPublic(room: FastifyInstance): void {
  room.addHook('onRoute', (route) => {
    const methods = [route.method].flat()
    if (!methods.every((method) => method === 'GET' || method === 'HEAD')) return
    route.config = { action: 'public.read', ...route.config }
  })
}
