/** Variants, their figures, and their stock. */
import type { FastifyInstance } from 'fastify'
import { isUuid } from '#firms/routes/reading.ts'
import { formatAmount } from '#kernel/money.ts'
import { cmText, gramText } from '../rules/figures.ts'
import { MEASURE_FIELDS, type MeasureLine } from '../rules/measures.ts'
import { choicesOf, readChoices, type Choices } from '../rules/options.ts'
import { OPTION_NAMES, type OptionName, type Variant } from '../rules/product.ts'
import type { CatalogueServices } from '../services.ts'
import { movesOf } from '../store/stock/moves.ts'
import { placesOf } from '../store/stock/places.ts'
import { stockOf } from '../store/stock/stock.ts'
import { variantsOf } from '../store/variants.ts'
import { countPieces } from '../usecases/count-stock.ts'
import { saveMeasures } from '../usecases/save-measures.ts'
import { saveVariants } from '../usecases/save-variants.ts'
import { MeasuresPage } from '../views/measures-page.tsx'
import { StockPage } from '../views/stock-page.tsx'
import { VariantsPage } from '../views/variants-page.tsx'
import { keepsTyped, part, type At } from './at.tsx'

const MOST_MOVES = 20

export function variantRoutes(app: FastifyInstance, services: CatalogueServices): void {
  const { db } = services
  part(app, services, {
    path: '/variants',
    show: async ({ about, text }, again) => {
      const variants = await variantsOf(db, about.product.id)
      const choices = keepsTyped(again) ? typedChoices(text) : keptChoices(choicesOf(variants))
      return <VariantsPage {...about} variants={variants} choices={choices} />
    },
    post: async ({ context, viewer, about, version, text }) => {
      const typed = typedChoices(text)
      const choices: Partial<Record<OptionName, string[]>> = {}
      for (const name of OPTION_NAMES) choices[name] = readChoices(typed[name] ?? '')
      await saveVariants(context, viewer, { id: about.product.id, version, choices })
      return { to: 'measures' }
    },
  })
  part(app, services, {
    path: '/measures',
    show: async ({ about, edition, text }, again) => {
      const variants = await variantsOf(db, about.product.id)
      const kept = !keepsTyped(again)
      const lines = Object.fromEntries(
        variants.map((variant) => [variant.id, kept ? lineOf(variant) : typedLine(text, variant.id)]),
      )
      return <MeasuresPage {...about} variants={variants} lines={lines} edition={edition} />
    },
    post: async ({ context, viewer, about, version, text }) => {
      const variants = await variantsOf(db, about.product.id)
      // A variant that came after the form was opened has no line in it.
      const told = variants.filter(({ id }) => text(`sku-${id}`) !== '')
      const lines = Object.fromEntries(told.map(({ id }) => [id, typedLine(text, id)]))
      await saveMeasures(context, viewer, { id: about.product.id, version, lines })
      return { to: 'measures' }
    },
  })
  part(app, services, {
    path: '/stock',
    show: async ({ about, context, request }, again) => {
      const { product, firm } = about
      const variants = await variantsOf(db, product.id)
      const page = {
        ...about,
        variants,
        places: await placesOf(db, firm.id),
        stock: await stockOf(
          db,
          variants.map(({ id }) => id),
        ),
        moves: await movesOf(db, product.id, MOST_MOVES),
        typed: keepsTyped(again) ? bodyOf(request.body) : {},
        tried: context.newId(),
      }
      return <StockPage {...page} />
    },
    post: async ({ context, viewer, about, request, text }) => {
      const lines = Object.entries(bodyOf(request.body)).flatMap(([name, pieces]) => {
        const [variant = '', place = ''] = /^n-(.{36})-(.+)$/.exec(name)?.slice(1) ?? []
        return isUuid(variant) ? [{ variant, place, pieces }] : []
      })
      const tried = isUuid(text('tried')) ? text('tried') : context.newId()
      await countPieces(context, viewer, { id: about.product.id, lines, newPlace: text('newPlace'), tried })
      return { to: 'stock' }
    },
  })
}

const bodyOf = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

const typedChoices = (text: At['text']): Record<OptionName, string> =>
  Object.fromEntries(OPTION_NAMES.map((name) => [name, text(`choice-${name}`).slice(0, 2000)])) as Record<
    OptionName,
    string
  >

const keptChoices = (choices: Choices): Partial<Record<OptionName, string>> =>
  Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values.join(', ')]))

const typedLine = (text: At['text'], id: string): MeasureLine =>
  Object.fromEntries(MEASURE_FIELDS.map((field) => [field, text(`${field}-${id}`)])) as MeasureLine

const rupees = (paise: bigint | null): string =>
  paise === null ? '' : formatAmount(paise, 2).replace(/\.00$/, '')
const whole = (value: number | null): string => (value === null ? '' : String(value))

const lineOf = (variant: Variant): MeasureLine => ({
  sku: variant.sku,
  gtin: variant.gtin ?? '',
  price: rupees(variant.pricePaise),
  cost: rupees(variant.costPaise),
  net: whole(variant.netWeightGrams),
  packed: whole(variant.packedWeightGrams),
  length: cmText(variant.lengthMm),
  width: cmText(variant.widthMm),
  height: cmText(variant.heightMm),
  metal: variant.metal ?? '',
  metalWeight: gramText(variant.metalWeightMg),
  purity: whole(variant.purityPermille),
  metalPrice: rupees(variant.metalPricePaise),
  making: rupees(variant.makingPaise),
})
