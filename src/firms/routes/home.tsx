/** `/firm` and `/firm/step/:step`: the way to a first export, one step at a time. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { NoFirmYet, StepUnknown } from '../refusals/firm.ts'
import { ladderOf } from '../rules/ladder.ts'
import { igstStatusOn } from '../rules/lut.ts'
import { councilsFor } from '../rules/makes.ts'
import { inputOf, type StepFields } from '../rules/step-input.ts'
import { contextOf, editionAt, type FirmsServices } from '../services.ts'
import { documentsOf } from '../store/documents.ts'
import { factsOf } from '../store/facts.ts'
import { identifiersOf } from '../store/identifiers.ts'
import { lutsOf } from '../store/luts.ts'
import { giveNumber } from '../usecases/give-number.ts'
import { firmLink } from '../views/firm-address.ts'
import { HomePage } from '../views/home-page.tsx'
import { StepPage } from '../views/step-page.tsx'
import { asked, chosenFirm, textsOf, wrongOf, type Wrong } from './reading.ts'

const READ = { schema: { hide: true }, config: { action: 'firm.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'firm.write' } } as const

export function homeRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/firm'))
    app.get(path, READ, (request, reply) => home(services, request, reply))
  for (const path of localised('/firm/step/:step')) {
    app.get(path, READ, (request, reply) => showStep(services, request, reply))
    app.post(path, WRITE, (request, reply) => postStep(services, request, reply))
  }
}

async function home(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chosen = await chosenFirm(services, request, 'firm.read').catch((error: unknown) => {
    if (error instanceof Refused && error.refusal.code === NoFirmYet().code) return undefined
    throw error
  })
  // Whoever has no firm yet is on the way to one.
  if (!chosen) return reply.redirect(link(frameOf(request, services.asset), '/firm/join'), 303)
  const { firm, place } = chosen
  const { db } = services
  const edition = await editionAt(services, services.at().now)
  const [facts, documents] = await Promise.all([factsOf(db, firm.id), documentsOf(db, firm.id)])
  const ladder = ladderOf(facts, edition)
  const done = asked(request, 'done')
  const page = {
    place,
    firm,
    ladder,
    done: inputOf(done) ? done : undefined,
    joined: 'joined' in (request.query as object),
    rejected: documents.filter(({ status }) => status === 'rejected'),
  }
  return sendPage(reply, place.frame, <HomePage {...page} />)
}

const NOTHING: StepFields = { number: '', ifsc: '', year: '', validTo: '', confirmedOn: '' }

export async function showStep(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { step?: string; fields?: StepFields; wrong: Wrong },
): Promise<FastifyReply> {
  const { db } = services
  const { firm, place } = await chosenFirm(services, request, 'firm.read')
  const name = again?.step ?? (request.params as { step: string }).step
  const { now, newId } = services.at()
  const edition = await editionAt(services, now)
  const [facts, numbers, luts, documents] = await Promise.all([
    factsOf(db, firm.id),
    identifiersOf(db, firm.id),
    lutsOf(db, firm.id),
    documentsOf(db, firm.id, name),
  ])
  const step = ladderOf(facts, edition).steps.find((one) => one.step === name)
  if (!step) throw new Refused(StepUnknown())
  const page = {
    place,
    step,
    documents,
    book: edition.book,
    on: edition.on,
    tried: newId(),
    wrong: again?.wrong,
    input: inputOf(name),
    igst: igstStatusOn(facts, edition.on),
    councils: [...new Set(councilsFor(firm.makes, edition).map(({ council }) => council))],
    fields: again?.fields ?? NOTHING,
    numbers: numbers.filter(({ kind }) => kind === name || (name === 'bankAccount' && kind === 'ifsc')),
    luts: name === 'lut' ? luts : [],
  }
  return sendPage(reply, place.frame, <StepPage {...page} />, again ? 422 : 200)
}

async function postStep(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'firm.write')
  const { step } = request.params as { step: string }
  if (!inputOf(step)) throw new Refused(StepUnknown())
  const context = contextOf(services)
  const text = textsOf(request)
  const fields: StepFields = {
    number: text('number'),
    ifsc: text('ifsc'),
    year: text('year'),
    validTo: text('validTo'),
    confirmedOn: text('confirmedOn'),
  }
  try {
    await giveNumber(context, viewer, await editionAt(services, context.now), {
      firmId: firm.id,
      step,
      fields,
    })
  } catch (error) {
    const wrong = wrongOf(error, place.frame.lang)
    // Whose number it is does not matter here: it stands beside the number.
    const field = wrong.field === step ? 'number' : wrong.field
    return showStep(services, request, reply, { fields, wrong: { ...wrong, field } })
  }
  return reply.redirect(firmLink(place, '/firm', { done: step }), 303)
}
