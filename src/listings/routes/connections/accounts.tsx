/** `/listings/connect`: accounts at marketplaces joined, steered and left. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { asked, chosenFirm, isUuid, textsOf, wrongOf, type Wrong } from '#firms/routes/reading.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { AccountMissing, MarketplaceUnknown } from '../../refusals/connections/connections.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import { accountsOf, findAccount } from '../../store/connections/connections.ts'
import {
  beginConsent,
  finishConsent,
  joinOpenly,
  joinPrivately,
} from '../../usecases/connections/join-account.ts'
import { leaveMarketplace } from '../../usecases/connections/leave-account.ts'
import { steerAccount, type Steering } from '../../usecases/publishing/steer-account.ts'
import { AccountsPage } from '../../views/connections/accounts-page.tsx'
import { JoinPage } from '../../views/connections/join-page.tsx'
import { ACCOUNTS } from '../../words/connections/pages.ts'

const READ = { schema: { hide: true }, config: { action: 'listing.read' } } as const
const CONNECT = { schema: { hide: true }, config: { action: 'listing.connect' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'listing.write' } } as const

export function accountRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings/connect'))
    app.get(path, READ, (request, reply) => show(services, request, reply))
  for (const path of localised('/listings/connect/:marketplace')) {
    app.get(path, CONNECT, (request, reply) => showJoin(services, request, reply))
    app.post(path, CONNECT, (request, reply) => join(services, request, reply))
    app.get(`${path}/consent`, CONNECT, (request, reply) => toConsent(services, request, reply))
    app.get(`${path}/back`, CONNECT, (request, reply) => back(services, request, reply))
  }
  for (const verb of ['pause', 'resume', 'cancel', 'choose'] as const)
    for (const path of localised(`/listings/account/:id/${verb}`))
      app.post(path, WRITE, (request, reply) => steer(services, request, reply, verb))
  for (const path of localised('/listings/account/:id/leave'))
    app.post(path, CONNECT, (request, reply) => leave(services, request, reply))
}

const SAID = {
  joined: ACCOUNTS.saidJoined,
  left: ACCOUNTS.saidLeft,
  leaving: ACCOUNTS.saidLeaving,
  kept: ACCOUNTS.saidKept,
} as const

function saidOf(request: FastifyRequest, lang: Lang): string | undefined {
  const done = asked(request, 'done')
  return Object.hasOwn(SAID, done) ? say(SAID[done as keyof typeof SAID], lang) : undefined
}

async function show(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'listing.read')
  const props = {
    place,
    firm,
    accounts: await accountsOf(services.db, firm.id),
    marketplaces: services.marketplaces,
    today: dayInIndia(services.at().now),
    mayConnect: mayDo(viewer, 'listing.connect', { firm: firm.id }),
    said: saidOf(request, place.frame.lang),
  }
  return sendPage(reply, place.frame, <AccountsPage {...props} />)
}

function marketplaceOf({ marketplaces }: ListingsServices, request: FastifyRequest) {
  const { marketplace: key } = request.params as { marketplace: string }
  const marketplace = marketplaces.get(key)
  if (!marketplace) throw new Refused(MarketplaceUnknown())
  return marketplace
}

async function showJoin(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: Wrong,
): Promise<FastifyReply> {
  const marketplace = marketplaceOf(services, request)
  const { place } = await chosenFirm(services, request, 'listing.connect')
  const region = textsOf(request)('region') || asked(request, 'region')
  return sendPage(
    reply,
    place.frame,
    <JoinPage {...{ place, marketplace, region, wrong }} />,
    wrong ? 422 : 200,
  )
}

async function join(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { key } = marketplaceOf(services, request)
  const { viewer, firm, place } = await chosenFirm(services, request, 'listing.connect')
  const text = textsOf(request)
  const here = { ...contextOf(services), marketplaces: services.marketplaces }
  const wish = { firmId: firm.id, marketplace: key, region: text('region') }
  try {
    await (text('way') === 'open' ? joinOpenly(here, viewer, wish) : joinPrivately(here, viewer, wish, text))
    return reply.redirect(firmLink(place, '/listings/connect', { done: 'joined' }), 303)
  } catch (error) {
    return showJoin(services, request, reply, wrongOf(error, place.frame.lang))
  }
}

/** Where the marketplace sends her back to; the same in every language. */
const backAddress = ({ site }: ListingsServices, key: string): string =>
  `${site}/listings/connect/${key}/back`

async function toConsent(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { key } = marketplaceOf(services, request)
  const { viewer, firm } = await chosenFirm(services, request, 'listing.connect')
  const here = { ...contextOf(services), marketplaces: services.marketplaces }
  const wish = { firmId: firm.id, marketplace: key, region: asked(request, 'region') }
  return reply.redirect(await beginConsent(here, viewer, wish, backAddress(services, key)), 303)
}

async function back(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { key } = marketplaceOf(services, request)
  const viewer = viewerOf(request)
  const { lang } = frameOf(request, services.asset)
  const here = { ...contextOf(services), marketplaces: services.marketplaces }
  const query = Object.fromEntries(
    Object.entries(request.query as Record<string, unknown>).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length <= 4000,
    ),
  )
  try {
    await finishConsent(here, viewer, key, query, backAddress(services, key))
  } catch (error) {
    return showJoin(services, request, reply, wrongOf(error, lang))
  }
  const place = { frame: frameOf(request, services.asset), of: undefined }
  return reply.redirect(firmLink(place, '/listings/connect', { done: 'joined' }), 303)
}

async function accountIn({ db }: ListingsServices, request: FastifyRequest) {
  const { id } = request.params as { id: string }
  const account = isUuid(id) ? await findAccount(db, id) : undefined
  if (!account) throw new Refused(AccountMissing())
  return account
}

async function steer(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: Steering['verb'],
): Promise<FastifyReply> {
  const account = await accountIn(services, request)
  const viewer = viewerOf(request)
  const steering: Steering =
    verb === 'choose' ? { verb, reopens: textsOf(request)('reopens') === 'yes' } : { verb }
  await steerAccount(contextOf(services), viewer, account.id, steering)
  const of = account.firmId === viewer.actsFor ? undefined : account.firmId
  const place = { frame: frameOf(request, services.asset), of }
  const there = verb === 'choose' ? '/listings/connect' : '/listings'
  return reply.redirect(firmLink(place, there, verb === 'choose' ? { done: 'kept' } : {}), 303)
}

async function leave(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const account = await accountIn(services, request)
  const closing = textsOf(request)('closing') !== 'no'
  const done = await leaveMarketplace(contextOf(services), viewerOf(request), {
    accountId: account.id,
    closing,
  })
  const place = { frame: frameOf(request, services.asset), of: undefined }
  return reply.redirect(firmLink(place, '/listings/connect', { done }), 303)
}
