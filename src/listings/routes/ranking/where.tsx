/** `/listings/where`: places to sell one product, side by side; `/listings/ranking`: the rule of their order, for everybody. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { walkProducts } from '#catalogue/store/products.ts'
import { variantsOf } from '#catalogue/store/variants.ts'
import { asked, chosenFirm } from '#firms/routes/reading.ts'
import { editionAt } from '#firms/services.ts'
import { projectRoot } from '#platform/root.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { rankEach } from '../../rules/ranking/rank.ts'
import type { ListingsServices } from '../../services.ts'
import { accountsOf } from '../../store/connections/connections.ts'
import { optionsOf } from '../../store/ranking/options.ts'
import { RankingPage } from '../../views/ranking/ranking-page.tsx'
import { WherePage } from '../../views/ranking/where-page.tsx'

const READ = { schema: { hide: true }, config: { action: 'listing.read' } } as const
const OPEN = { schema: { hide: true }, config: { action: 'public.read' } } as const
const SHOWN = 200
/** Countries of each account on one page. */
const OF_EACH = 8

export function rankingRoutes(app: FastifyInstance, services: ListingsServices): void {
  // What is published is what runs.
  const text = readFileSync(join(projectRoot(), 'src/listings/rules/ranking/rank.ts'), 'utf8')
  for (const path of localised('/listings/ranking'))
    app.get(path, OPEN, (request, reply) => {
      const frame = frameOf(request, services.asset)
      return sendPage(reply, frame, <RankingPage frame={frame} text={text} />)
    })
  for (const path of localised('/listings/where'))
    app.get(path, READ, (request, reply) => show(services, request, reply))
}

async function show(services: ListingsServices, request: FastifyRequest, reply: FastifyReply) {
  const { db, marketplaces } = services
  const { firm, place } = await chosenFirm(services, request, 'listing.read')
  const { now } = services.at()
  const accounts = await accountsOf(db, firm.id)
  const products = await walkProducts(db, firm.id, { limit: SHOWN })
  const chosen = products.find(({ id }) => id === asked(request, 'product')) ?? products[0]
  const [variant] = chosen ? await variantsOf(db, chosen.id) : []
  const edition = await editionAt(services, now)
  const options = chosen && variant ? await optionsOf(db, edition, accounts, chosen, variant) : []
  const to = /^[A-Z]{2}$/.exec(asked(request, 'to'))?.[0]
  const there = options.filter(({ market }) => to === undefined || market === to)
  const ranked = rankEach([...Map.groupBy(there, ({ account }) => account).values()], OF_EACH)
  const countries = [...new Set(options.map(({ market }) => market))]
  const joined = new Set(accounts.map(({ marketplace }) => marketplace))
  const others = shuffled(
    [...marketplaces.keys()].filter((key) => !joined.has(key)),
    `${firm.id} ${dayInIndia(now)}`,
  )
  const props = { place, firm, products, chosen, ranked, to, countries, others, marketplaces }
  return sendPage(reply, place.frame, <WherePage {...props} />)
}

/** By chance, another one every day for every firm. */
function shuffled(keys: readonly string[], seed: string): string[] {
  const lot = (key: string) => createHash('sha256').update(`${seed} ${key}`).digest('hex')
  return [...keys].sort((a, b) => (lot(a) < lot(b) ? -1 : 1))
}
