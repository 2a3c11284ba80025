/** `/me/privacy`: consent, her file, erasing; `/privacy`: the notice for everybody. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { dropCookie } from '../../cookies.ts'
import type { Holder } from '../../holder.ts'
import { holdOf, isHold, type Hold } from '../../rules/privacy/holds.ts'
import { contextOf, type PeopleServices } from '../../services.ts'
import { noticesFor } from '../../store/privacy/breaches.ts'
import { standing } from '../../store/privacy/consents.ts'
import { aboutPerson } from '../../store/privacy/erasures.ts'
import { kindsOf } from '../../store/privacy/exposures.ts'
import { eraseMyself } from '../../usecases/privacy/erase-person.ts'
import { setConsent } from '../../usecases/privacy/set-consent.ts'
import { tellEverything } from '../../usecases/privacy/tell-everything.ts'
import { viewerOf } from '../../viewer.ts'
import { everythingHtml, everythingJson } from '../../views/privacy/everything.tsx'
import { ErasedPage, NoticePage } from '../../views/privacy/notice-page.tsx'
import { ErasePage, PrivacyPage } from '../../views/privacy/privacy-page.tsx'
import { fieldsOf } from '../form.ts'

export type PrivacyServices = Pick<PeopleServices, 'db' | 'at' | 'asset' | 'vault'> &
  Readonly<{
    holders: readonly Holder[]
    /** Who answers questions about personal data, as the operator wrote it. */
    contact: string | undefined
  }>

const hidden = { hide: true } as const
const SELF = { schema: hidden, config: { action: 'person.self' } } as const
const EXPORT = { schema: hidden, config: { action: 'person.export' } } as const
const ERASE = { schema: hidden, config: { action: 'person.erase' } } as const
const OPEN = { schema: hidden, config: { action: 'public.read' } } as const

type Handler = (services: PrivacyServices, request: FastifyRequest, reply: FastifyReply) => unknown

export function privacyRoutes(app: FastifyInstance, services: PrivacyServices): void {
  const bound = (handler: Handler) => (request: FastifyRequest, reply: FastifyReply) =>
    handler(services, request, reply)
  for (const path of localised('/me/privacy')) {
    app.get(path, SELF, bound(showMine))
    app.post(path, SELF, bound(answer))
  }
  for (const path of localised('/me/privacy/file.json')) app.get(path, EXPORT, bound(sendFile('json')))
  for (const path of localised('/me/privacy/file.html')) app.get(path, EXPORT, bound(sendFile('html')))
  for (const path of localised('/me/privacy/erase')) {
    app.get(path, ERASE, bound(askErase))
    app.post(path, ERASE, bound(doErase))
  }
  for (const path of localised('/privacy')) app.get(path, OPEN, bound(showNotice))
  for (const path of localised('/privacy/erased')) app.get(path, OPEN, bound(showErased))
}

async function showMine(
  services: PrivacyServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db, asset, holders } = services
  const frame = frameOf(request, asset)
  const { personId } = viewerOf(request)
  const { done } = request.query as { done?: string }
  const breaches = (await noticesFor(db, personId)).map(({ id, since, until, tables, told }) => ({
    id,
    since,
    until,
    kinds: kindsOf(holders, tables),
    told,
  }))
  const props = {
    frame,
    breaches,
    wrong,
    standing: await standing(db, personId),
    done: done === 'given' || done === 'withdrawn' ? done : undefined,
  } as const
  return sendPage(reply, frame, <PrivacyPage {...props} />, wrong ? 409 : 200)
}

/** One tap: a yes or a no, then the page again. */
async function answer(
  services: PrivacyServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { purpose = '', version = '', answer: said = '' } = fieldsOf(request)
  const frame = frameOf(request, services.asset)
  const given = said === 'yes'
  try {
    await setConsent(services.at(), viewerOf(request), { purpose, given, version, lang: frame.lang })
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'conflict') throw error
    return showMine(services, request, reply, sayRefusal(error.refusal, frame.lang))
  }
  return reply.redirect(`${link(frame, '/me/privacy')}?done=${given ? 'given' : 'withdrawn'}`, 303)
}

const TYPES = { json: 'application/json', html: 'text/html' } as const

const sendFile =
  (kind: 'json' | 'html'): Handler =>
  async (services, request, reply) => {
    const { personId } = viewerOf(request)
    const { lang } = frameOf(request, services.asset)
    const everything = await tellEverything(contextOf(services), services.holders, {
      personId,
      actor: personId,
    })
    const text = kind === 'json' ? everythingJson(everything, lang) : everythingHtml(everything, lang)
    return reply
      .type(`${TYPES[kind]}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="dhow-${dayInIndia(everything.at)}.${kind}"`)
      .header('cache-control', 'private, no-store')
      .send(text)
  }

async function askErase(
  services: PrivacyServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db, vault, at, asset } = services
  const frame = frameOf(request, asset)
  const { personId, grants } = viewerOf(request)
  const { ownsAlone } = await aboutPerson(db, vault, personId, dayInIndia(at().now))
  const props = { frame, ownsAlone: ownsAlone.length > 0, hasRoles: grants.length > 0, wrong }
  return sendPage(reply, frame, <ErasePage {...props} />, wrong ? 422 : 200)
}

async function doErase(
  services: PrivacyServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { confirmed = '' } = fieldsOf(request)
  const frame = frameOf(request, services.asset)
  try {
    const viewer = viewerOf(request)
    const kept = await eraseMyself(contextOf(services), services.holders, viewer, confirmed === 'yes')
    dropCookie(request, reply, 'session')
    return reply.redirect(`${link(frame, '/privacy/erased')}?kept=${kept.join('.')}`, 303)
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind === 'forbidden') throw error
    return askErase(services, request, reply, sayRefusal(error.refusal, frame.lang))
  }
}

function showNotice(services: PrivacyServices, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const frame = frameOf(request, services.asset)
  return sendPage(reply, frame, <NoticePage frame={frame} contact={services.contact} />)
}

/** The address says what stayed, so that nothing about her has to be read again. */
function showErased(services: PrivacyServices, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const frame = frameOf(request, services.asset)
  const { kept = '' } = request.query as { kept?: string }
  const named = String(kept).split('.').filter(isHold)
  const holds: Hold[] = [...new Set(named.length > 0 ? named : (['account', 'proof', 'log'] as const))].map(
    holdOf,
  )
  return sendPage(reply, frame, <ErasedPage frame={frame} holds={holds} />)
}
