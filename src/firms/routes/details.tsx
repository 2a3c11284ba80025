/** `/firm/details` and `/firm/members`. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { standing, versionOf } from '#people/store/privacy/consents.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { crossCheck } from '../rules/cross-checks.ts'
import type { DetailFields } from '../rules/details.ts'
import { placesOf } from '../rules/places.ts'
import { equalShares, shareText, type ShareLine } from '../rules/shares.ts'
import { contextOf, editionAt, type FirmsServices } from '../services.ts'
import { identifiersOf, plainNumbers } from '../store/identifiers.ts'
import { lutsOf } from '../store/luts.ts'
import { membersOf } from '../store/members.ts'
import { declareOwnership } from '../usecases/declare-ownership.ts'
import { editFirm } from '../usecases/edit-firm.ts'
import { saveMembers } from '../usecases/save-members.ts'
import { DetailsPage, fieldsOfFirm } from '../views/details-page.tsx'
import { firmLink } from '../views/firm-address.ts'
import { MembersPage } from '../views/members-page.tsx'
import { asked, chosenFirm, textsOf, ticked, wrongOf, type Wrong } from './reading.ts'

const READ = { schema: { hide: true }, config: { action: 'firm.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'firm.write' } } as const

export function detailRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/firm/details')) {
    app.get(path, READ, (request, reply) => showDetails(services, request, reply))
    app.post(path, WRITE, (request, reply) => postDetails(services, request, reply))
  }
  for (const path of localised('/firm/ownership'))
    app.post(path, WRITE, (request, reply) => postOwnership(services, request, reply))
  for (const path of localised('/firm/members')) {
    app.get(path, READ, (request, reply) => showMembers(services, request, reply))
    app.post(path, WRITE, (request, reply) => postMembers(services, request, reply))
  }
}

async function showDetails(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { fields?: DetailFields; wrong: Wrong },
): Promise<FastifyReply> {
  const { db, vault } = services
  const { firm, place, viewer } = await chosenFirm(services, request, 'firm.read')
  const edition = await editionAt(services, services.at().now)
  const [numbers, luts, plain] = await Promise.all([
    identifiersOf(db, firm.id),
    lutsOf(db, firm.id),
    plainNumbers(db, vault, firm.id),
  ])
  const yes = (await standing(db, viewer.personId)).get('ownership')
  const consentVersion = versionOf('ownership')
  const told = {
    ...plain,
    ...(firm.pin ? { pin: firm.pin } : {}),
    ...(firm.district ? { district: firm.district } : {}),
  }
  const page = {
    place,
    firm,
    numbers,
    luts,
    edition,
    wrong: again?.wrong,
    fields: again?.fields ?? fieldsOfFirm(firm),
    hints: crossCheck(told, placesOf(edition)),
    saved: 'saved' in (request.query as object),
    ownerHere: viewer.actsFor === firm.id && viewer.seat === 'owner',
    consents: yes?.given === true && yes.version === consentVersion,
    consentVersion,
  }
  return sendPage(reply, place.frame, <DetailsPage {...page} />, again ? 422 : 200)
}

async function postDetails(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'firm.write')
  const text = textsOf(request)
  const fields: DetailFields = {
    name: text('name'),
    kind: text('kind'),
    district: text('district'),
    cluster: text('cluster'),
    pin: text('pin'),
    organic: text('organic'),
    makes: ticked(request, 'makes'),
    destinations: ticked(request, 'destinations'),
    giProducts: ticked(request, 'giProducts'),
    investment: text('investment'),
    turnover: text('turnover'),
    exports: text('exports'),
  }
  const context = contextOf(services)
  try {
    await editFirm(context, viewer, await editionAt(services, context.now), { firmId: firm.id, fields })
  } catch (error) {
    return showDetails(services, request, reply, { fields, wrong: wrongOf(error, place.frame.lang) })
  }
  return reply.redirect(firmLink(place, '/firm/details', { saved: '' }), 303)
}

async function postOwnership(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'firm.write')
  const text = textsOf(request)
  const is = (name: string) => text(name) === 'yes'
  const told = {
    women: is('women'),
    sc: is('sc'),
    st: is('st'),
    agreed: is('agreed'),
    version: text('version'),
  }
  const { lang } = place.frame
  try {
    await declareOwnership(contextOf(services), viewer, { firmId: firm.id, ...told, lang })
  } catch (error) {
    return showDetails(services, request, reply, { wrong: wrongOf(error, lang) })
  }
  return reply.redirect(firmLink(place, '/firm/details', { saved: '' }), 303)
}

/** Empty lines below the members. */
const SPARE = 3
const LINES_AT_MOST = 500
const BLANK: ShareLine = { id: '', name: '', share: '' }

async function showMembers(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { lines: readonly ShareLine[]; wrong?: Wrong },
): Promise<FastifyReply> {
  const { firm, place } = await chosenFirm(services, request, 'firm.read')
  const members = await membersOf(services.db, services.vault, firm.id)
  const kept = members.map(({ id, name, shareBps }) => ({ id, name, share: shareText(shareBps) }))
  const lines = again?.lines ?? [...kept, ...Array.from({ length: SPARE }, () => BLANK)]
  const saved = asked(request, 'saved') === 'yes' ? members.length : undefined
  const page = <MembersPage {...{ place, firm, lines, saved, wrong: again?.wrong }} />
  return sendPage(reply, place.frame, page, again?.wrong ? 422 : 200)
}

async function postMembers(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'firm.write')
  const text = textsOf(request)
  const lines = typedLines(text)
  const wish = text('do')
  if (wish === 'equal') return showMembers(services, request, reply, { lines: shared(lines) })
  if (wish === 'more')
    return showMembers(services, request, reply, {
      lines: [...lines, ...Array.from({ length: 10 }, () => BLANK)],
    })
  try {
    await saveMembers(contextOf(services), viewer, { firmId: firm.id, lines })
  } catch (error) {
    const wrong = wrongOf(error, place.frame.lang)
    return showMembers(services, request, reply, { lines: [...lines, BLANK], wrong })
  }
  return reply.redirect(firmLink(place, '/firm/members', { saved: 'yes' }), 303)
}

/** Up to the last line that is not empty: one that she left out in between ends nothing. */
function typedLines(text: (name: string) => string): ShareLine[] {
  const lines = Array.from({ length: LINES_AT_MOST }, (_, at) => ({
    id: text(`id-${at}`),
    name: text(`name-${at}`),
    share: text(`share-${at}`),
  }))
  return lines.slice(0, lines.findLastIndex(({ id, name, share }) => id + name + share !== '') + 1)
}

/** Equal parts for whoever has a name; shown first, saved when she agrees. */
function shared(lines: readonly ShareLine[]): ShareLine[] {
  const named = lines.filter(({ name }) => name.trim() !== '')
  const parts = named.length === 0 ? [] : equalShares(named.length)
  return [...named.map((line, at) => ({ ...line, share: shareText(parts[at]!) })), BLANK]
}
