/** `/listings/shop`: the maker arranges her own shop. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asked, chosenFirm, textsOf, wrongOf, type Wrong } from '#firms/routes/reading.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { CONTACT_WAYS } from '../../rules/shop/contact.ts'
import { contextOf, type ListingsServices } from '../../services.ts'
import { shopOfFirm } from '../../store/shop/shops.ts'
import { saveShop } from '../../usecases/shop/save-shop.ts'
import { KeepPage, RETURN_DAYS } from '../../views/shop/keep-page.tsx'

const WRITE = { schema: { hide: true }, config: { action: 'listing.write' } } as const

export function keepShopRoutes(app: FastifyInstance, services: ListingsServices): void {
  for (const path of localised('/listings/shop')) {
    app.get(path, WRITE, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => act(services, request, reply))
  }
}

async function show(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Readonly<{ wrong: Wrong; typed: Readonly<Record<'way' | 'to' | 'returns', string>> }>,
): Promise<FastifyReply> {
  const { db, vault, site } = services
  const { firm, place } = await chosenFirm(services, request, 'listing.write')
  const shop = await shopOfFirm(db, vault, firm.id)
  const saved = !again && asked(request, 'saved') === 'yes'
  const props = { place, firm, shop, site, saved, ...again }
  return sendPage(reply, place.frame, <KeepPage {...props} />, again ? 422 : 200)
}

async function act(
  services: ListingsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'listing.write')
  const text = textsOf(request)
  const typed = { way: text('way'), to: text('to').slice(0, 254), returns: text('returns') }
  try {
    await saveShop(contextOf(services), viewer, {
      firmId: firm.id,
      published: text('published') === 'yes',
      way: CONTACT_WAYS.find((way) => way === typed.way),
      to: typed.to,
      returnDays: RETURN_DAYS.find((days) => String(days) === typed.returns) ?? null,
    })
    return await reply.redirect(firmLink(place, '/listings/shop', { saved: 'yes' }), 303)
  } catch (error) {
    return show(services, request, reply, { wrong: wrongOf(error, place.frame.lang), typed })
  }
}
