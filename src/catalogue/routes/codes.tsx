/** The HS code and the line that customs reads. */
import type { FastifyInstance } from 'fastify'
import { asked } from '#firms/routes/reading.ts'
import { explain } from '#finder/rules/find.ts'
import { tenantOf } from '#finder/rules/tenant.ts'
import { lineLabel } from '#finder/store/line-labels.ts'
import { rememberedBy } from '#finder/store/remembered.ts'
import { takenTrails } from '#finder/store/taken.ts'
import { taskOfTrail } from '#finder/store/tasks.ts'
import { theFinder } from '#finder/store/the-finder.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { CodeUnknownHere } from '../refusals/product.ts'
import { betterTextsFor } from '../rules/better-goods-texts.ts'
import { LONGEST_GOODS_TEXT, stopTerms } from '../rules/goods-text.ts'
import { textIn } from '../rules/product.ts'
import type { CatalogueServices } from '../services.ts'
import { askOfficerForCode, saveCode, type CodeChoice } from '../usecases/save-code.ts'
import { saveGoodsText } from '../usecases/save-goods-text.ts'
import { CodePage } from '../views/code-page.tsx'
import { GoodsTextPage } from '../views/goods-text-page.tsx'
import { keepsTyped, part, type At } from './at.tsx'

const SEARCHES = 4
const PROPOSALS = 5

export function codeRoutes(app: FastifyInstance, services: CatalogueServices): void {
  part(app, services, {
    path: '/code',
    show: async (here, again) => {
      const { about } = here
      const typed = keepsTyped(again) ? here.text('hs') : ''
      return <CodePage {...about} {...await known(services, here)} typed={typed} />
    },
    post: async (here) => {
      const { context, viewer, edition, about, version, text } = here
      const { product, frame } = about
      const wish = { id: product.id, version, lang: frame.lang }
      if (text('ask') === 'officer') {
        await askOfficerForCode(context, viewer, edition, wish)
        return { to: 'code' }
      }
      await saveCode(context, viewer, edition, { ...wish, from: chosenIn(text) })
      return { to: 'code' }
    },
  })
  part(app, services, {
    path: '/goods-text',
    show: ({ about, edition, text, request }, again) => {
      const { product, firm } = about
      const offered = asked(request, 'text').slice(0, LONGEST_GOODS_TEXT)
      const shown = keepsTyped(again) ? text('goodsText') : offered || (product.goodsText ?? '')
      const to = again ? text('to') : asked(request, 'to')
      const told = { ...product, make: product.make ?? firm.makes[0] ?? null }
      const better = betterTextsFor(told, stopTerms(edition))
      return <GoodsTextPage {...about} text={shown} to={to} better={better} edition={edition} />
    },
    post: async ({ context, viewer, edition, about, version, text }) => {
      const to = edition.fact('destinations', text('to')) ? text('to') : ''
      const form = { id: about.product.id, version, text: text('goodsText'), to }
      await saveGoodsText(context, viewer, edition, form)
      return { to: '' }
    },
  })
}

function chosenIn(text: At['text']): CodeChoice['from'] {
  if (text('trail') !== '') return { trail: text('trail') }
  if (text('proposed') !== '') return { proposed: text('proposed') }
  if (text('hs').trim() === '') throw new Refused(CodeUnknownHere({}, 'hs'))
  return { typed: text('hs') }
}

/** What the name says, what she searched before, and whether an officer was asked. */
async function known({ db }: CatalogueServices, { viewer, about }: At) {
  const { product, frame, mayWrite } = about
  const { lang } = frame
  const label = (hs: string) => labelOf(hs, lang)
  const task = product.trailId ? await taskOfTrail(db, product.trailId) : undefined
  const name = textIn(product.title, 'en')?.text
  if (!mayWrite || !name) return { found: undefined, searches: [], task, label }
  const tenant = tenantOf(viewer)
  const remembered = await rememberedBy(db, tenant)
  const found = explain(theFinder(), { text: name }, lang, PROPOSALS, {}, remembered)
  return { found, searches: await takenTrails(db, tenant, SEARCHES), task, label }
}

const labelOf = (hs: string, lang: Lang): string =>
  lineLabel(hs)?.[lang] || theFinder().label(hs.slice(0, 6), lang)
