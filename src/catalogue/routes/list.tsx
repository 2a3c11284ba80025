/** `/products`: all of a firm, and many put away at once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asked, chosenFirm, isUuid, textsOf, ticked, wrongOf } from '#firms/routes/reading.ts'
import { contextOf, editionAt } from '#firms/services.ts'
import { whereOf } from '#firms/store/firms.ts'
import { membersOf } from '#firms/store/members.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import type { ProductStatus } from '../rules/product.ts'
import type { CatalogueServices } from '../services.ts'
import { listProducts } from '../store/listing.ts'
import { shelve } from '../usecases/set-status.ts'
import { ListPage, type ListQuery } from '../views/list-page.tsx'
import { reading } from './at.tsx'

export function listRoutes(app: FastifyInstance, services: CatalogueServices): void {
  for (const path of localised('/products')) {
    app.get(path, reading('product.read'), (request, reply) => show(services, request, reply))
    app.post(path, reading('product.write'), (request, reply) => post(services, request, reply))
  }
}

const STATUSES: readonly ProductStatus[] = ['draft', 'ready', 'archived']
const MOST_PAGES = 10_000

function queryOf(request: FastifyRequest): ListQuery {
  const page = Math.trunc(Number(asked(request, 'page')) || 1)
  const status = STATUSES.find((one) => one === asked(request, 'status')) ?? ''
  const code = ['yes', 'no'].find((one) => one === asked(request, 'code')) ?? ''
  const member = asked(request, 'member')
  return {
    find: asked(request, 'find').slice(0, 80),
    status,
    code,
    member: isUuid(member) ? member : '',
    page: Math.min(Math.max(page, 1), MOST_PAGES),
  }
}

async function show(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.read')
  const query = queryOf(request)
  const { db, vault } = services
  const listed = await listProducts(db, {
    firmId: firm.id,
    find: query.find,
    status: STATUSES.find((one) => one === query.status),
    coded: query.code === '' ? undefined : query.code === 'yes',
    memberId: query.member,
    page: query.page,
  })
  const page = {
    place,
    firm,
    query,
    ...listed,
    wrong,
    members: firm.kind === 'co-operative' ? await membersOf(db, vault, firm.id) : [],
    mayWrite: mayDo(viewer, 'product.write', whereOf(firm)),
    done: doneIn(request),
  }
  return sendPage(reply, place.frame, <ListPage {...page} />, wrong ? 422 : 200)
}

/** What was just done travels in the address, so that it can be taken back. */
function doneIn(request: FastifyRequest) {
  const to = (['archived', 'draft'] as const).find((one) => one === asked(request, 'done'))
  const ids = asked(request, 'ids').split(' ').filter(isUuid)
  return to && { to, ids: ids.slice(0, 100) }
}

async function post(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.write')
  const context = contextOf(services)
  const to = textsOf(request)('to') === 'draft' ? 'draft' : 'archived'
  try {
    const ids = ticked(request, 'product').filter(isUuid)
    const edition = await editionAt(services, context.now)
    const changed = await shelve(context, viewer, edition, { firmId: firm.id, ids, to })
    return await reply.redirect(firmLink(place, '/products', { done: to, ids: changed.join(' ') }), 303)
  } catch (error) {
    return show(services, request, reply, wrongOf(error, place.frame.lang).sentence)
  }
}
