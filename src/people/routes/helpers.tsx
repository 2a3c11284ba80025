/** `/me/helpers`: the owner gives and takes seats at her firm; `/me/firm`: which firm the session works for. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addDays, dayInIndia, parseDay } from '#kernel/day.ts'
import { accept, Refused, sayRefusal } from '#kernel/refusal.ts'
import { masked } from '#platform/messages/message.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { parseContact } from '../contact.ts'
import { mayDo } from '../rules/authorisation.ts'
import { contextOf, type PeopleServices } from '../services.ts'
import { contactsOf } from '../store/persons.ts'
import { seatsAt } from '../store/seats.ts'
import { endAct, letAct } from '../usecases/let-act.ts'
import { switchFirm } from '../usecases/switch-firm.ts'
import { viewerOf } from '../viewer.ts'
import { HelpersPage, type HelperFields } from '../views/helpers-page.tsx'
import { allOf, fieldsOf, uuid } from './form.ts'

const DELEGATE = { schema: { hide: true }, config: { action: 'firm.delegate' } } as const
const SELF = { schema: { hide: true }, config: { action: 'person.self' } } as const

export function helperRoutes(app: FastifyInstance, services: PeopleServices): void {
  for (const path of localised('/me/helpers')) {
    app.get(path, DELEGATE, (request, reply) => show(services, request, reply))
    app.post(path, DELEGATE, (request, reply) => give(services, request, reply))
  }
  for (const path of localised('/me/helpers/:id/end'))
    app.post(path, DELEGATE, async (request, reply) => {
      const { id } = request.params as { id: string }
      await endAct(contextOf(services), viewerOf(request), uuid(id))
      return reply.redirect(link(frameOf(request, services.asset), '/me/helpers'), 303)
    })
  for (const path of localised('/me/firm'))
    app.post(path, SELF, async (request, reply) => {
      const { firm = '' } = fieldsOf(request)
      await switchFirm(contextOf(services), viewerOf(request), uuid(firm))
      return reply.redirect(link(frameOf(request, services.asset), '/me'), 303)
    })
}

const EMPTY: HelperFields = { to: '', limits: ['firm.read'], until: '' }

async function show(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  tried?: { fields: HelperFields; wrong: { field: string | undefined; sentence: string } },
): Promise<FastifyReply> {
  const { db, vault } = services
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const today = dayInIndia(services.at().now)
  const firm = viewer.actsFor
  const owns = firm !== null && mayDo(viewer, 'firm.delegate', { firm })
  const delegates = owns ? (await seatsAt(db, firm, today)).filter(({ kind }) => kind === 'delegate') : []
  const seats = await Promise.all(
    delegates.map(async (seat) => {
      const contacts = await contactsOf(db, vault, seat.personId)
      return { ...seat, who: contacts.map(({ value }) => masked(value)).join(', ') }
    }),
  )
  const fields = tried?.fields ?? { ...EMPTY, until: addDays(today, 90) }
  const days = { first: today, last: addDays(today, 2 * 366) }
  const props = { frame, owns, seats, fields, days, wrong: tried?.wrong }
  return sendPage(reply, frame, <HelpersPage {...props} />, tried ? 422 : 200)
}

async function give(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { who = '', until = '', consent = '' } = fieldsOf(request)
  const limits = allOf(request, 'limits')
  const frame = frameOf(request, services.asset)
  try {
    const contact = accept(parseContact(who))
    const seat = { contact, limits, agreed: consent === 'yes', lang: frame.lang, to: parseDay(until) }
    await letAct(contextOf(services), viewerOf(request), seat)
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind === 'forbidden') throw error
    const { field } = error.refusal
    const sentence = sayRefusal(error.refusal, frame.lang)
    const fields = { to: who, limits, until }
    return show(services, request, reply, { fields, wrong: { field, sentence } })
  }
  return reply.redirect(link(frame, '/me/helpers'), 303)
}
