/** `/listings/prices/:id`: how prices are made at one account. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseAmount } from '#kernel/money.ts'
import { Refused } from '#kernel/refusal.ts'
import { asked, isUuid, textsOf, wrongOf } from '#firms/routes/reading.ts'
import { editionAt } from '#firms/services.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { demand } from '#people/demand.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { AccountMissing } from '../../refusals/connections/connections.ts'
import { ValueUnread } from '../../refusals/drafts/drafts.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import { findAccount } from '../../store/connections/connections.ts'
import { NO_POLICY, policyOf, type KeptPolicy } from '../../store/pricing/policies.ts'
import { savePolicy } from '../../usecases/pricing/save-policy.ts'
import { PolicyPage } from '../../views/pricing/policy-page.tsx'

const WRITE = { schema: { hide: true }, config: { action: 'listing.write' } } as const

export function policyRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings/prices/:id')) {
    app.get(path, WRITE, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => act(services, request, reply))
  }
}

async function chosen(services: ListingsServices, request: FastifyRequest) {
  const viewer = viewerOf(request)
  const { id } = request.params as { id: string }
  const account = isUuid(id) ? await findAccount(services.db, id) : undefined
  const firm = account && (await findFirm(services.db, account.firmId))
  if (!account || !firm) throw new Refused(AccountMissing())
  demand(viewer, 'listing.write', whereOf(firm))
  const of = firm.id === viewer.actsFor ? undefined : firm.id
  return { viewer, account, place: { frame: frameOf(request, services.asset), of } }
}

async function show(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: Readonly<{ field: string | undefined; sentence: string }>,
): Promise<FastifyReply> {
  const { account, place } = await chosen(services, request)
  const policy = (await policyOf(services.db, account.id)) ?? NO_POLICY
  const done = /^\d{1,6}$/.exec(asked(request, 'done'))?.[0]
  const props = { place, account, policy, wrong, done, marketplaces: services.marketplaces }
  return sendPage(reply, place.frame, <PolicyPage {...props} />, wrong ? 422 : 200)
}

async function act(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, account, place } = await chosen(services, request)
  const context = contextOf(services)
  try {
    const policy = readPolicy(textsOf(request))
    const count = await savePolicy(
      context,
      viewer,
      await editionAt(services, context.now),
      account.id,
      policy,
    )
    return reply.redirect(
      `${firmLink(place, `/listings/prices/${account.id}`, { done: String(count) })}`,
      303,
    )
  } catch (error) {
    return show(services, request, reply, wrongOf(error, place.frame.lang))
  }
}

function readPolicy(text: (name: string) => string): KeptPolicy {
  const fee = text('fee').trim()
  const ending = text('ending')
  return {
    feeBps: fee === '' ? null : bpsOf(fee, 'fee', 6000),
    terms: text('terms') === 'ddp' ? 'ddp' : 'dap',
    floorBps: bpsOf(text('floor').trim() || '0', 'floor', 100_000),
    ending: ending === '99' || ending === '95' || ending === '00' ? ending : 'none',
  }
}

/** `17` or `12,5` percent → basis points. */
function bpsOf(text: string, field: string, most: number): number {
  const bps = parseAmount(text.replace(',', '.').replace(/\s*%$/, ''), 2)
  if (bps === undefined || bps > BigInt(most))
    throw new Refused(ValueUnread({ text: text.slice(0, 20) }, field))
  return Number(bps)
}
