/** `/firm/plan`: one page for one country. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readConsignment } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import type { Receipt } from '#reach/rules/receipt.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { latinDigits } from '../rules/identifiers/text.ts'
import { contextOf, editionAt, type FirmsServices } from '../services.ts'
import { plansOf } from '../store/plans.ts'
import { PLAN_FIELDS, savePlan, type PlanAnswers } from '../usecases/save-plan.ts'
import { firmLink } from '../views/firm-address.ts'
import { PlanPage } from '../views/plan-page.tsx'
import { asked, chosenFirm, textsOf, wrongOf } from './reading.ts'

const READ = { schema: { hide: true }, config: { action: 'firm.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'firm.write' } } as const

export function planRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/firm/plan')) {
    app.get(path, READ, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => post(services, request, reply))
  }
}

async function show(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { answers: PlanAnswers; wrong: string },
): Promise<FastifyReply> {
  const { firm, place } = await chosenFirm(services, request, 'firm.read')
  const edition = await editionAt(services, services.at().now)
  const wished = asked(request, 'to')
  const to = edition.fact('destinations', wished) ? wished : undefined
  const plans = await plansOf(services.db, firm.id)
  const kept = plans.find(({ market }) => market === to)?.answers ?? plans[0]?.answers
  // A plan for another country begins with the same product.
  const same = plans.some(({ market }) => market === to)
  const answers = again?.answers ?? (same ? kept : product(kept)) ?? {}
  const receipt = to ? await priced(services, edition, to, answers) : undefined
  const saved = 'saved' in (request.query as object)
  const page = { place, firm, edition, to, answers, plans, receipt, saved, wrong: again?.wrong }
  return sendPage(reply, place.frame, <PlanPage {...page} />, again ? 422 : 200)
}

const product = (answers: PlanAnswers | undefined): PlanAnswers | undefined =>
  answers && { hs: answers.hs ?? '', price: answers.price ?? '', weight: answers.weight ?? '' }

/** What the trade book says about one piece of it; undefined where code, price or weight are not told, or are none. */
async function priced(
  { shelf }: FirmsServices,
  edition: Edition,
  to: string,
  { hs = '', price = '', weight = '' }: PlanAnswers,
): Promise<Receipt | undefined> {
  if (hs === '' || price === '' || weight === '') return undefined
  const { book, edition: editions } = await shelf.current()
  const plain = (text: string) => latinDigits(text).replace(/[,\s₹]/g, '')
  const item = { hs: plain(hs), unitPrice: plain(price), netWeightGrams: Number(plain(weight)) }
  const read = readConsignment({ to, on: edition.on, items: [item] }, book, editions)
  return read.ok ? answer(read.value.edition, read.value.parcel) : undefined
}

async function post(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'firm.write')
  const context = contextOf(services)
  const market = asked(request, 'to')
  const text = textsOf(request)
  const answers: PlanAnswers = Object.fromEntries(
    PLAN_FIELDS.map((name) => [name, [...text(name).trim()].slice(0, 2000).join('')]),
  )
  try {
    const edition = await editionAt(services, context.now)
    await savePlan(context, viewer, edition, { firmId: firm.id, market, answers })
  } catch (error) {
    return show(services, request, reply, { answers, wrong: wrongOf(error, place.frame.lang).sentence })
  }
  return reply.redirect(firmLink(place, '/firm/plan', { to: market, saved: '' }), 303)
}
