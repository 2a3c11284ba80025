/** Words, make and origin of a product. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asked } from '#firms/routes/reading.ts'
import { membersOf } from '#firms/store/members.ts'
import { materialId, materialName } from '../rules/material-names.ts'
import { percentText, type MaterialLine } from '../rules/materials.ts'
import type { Product } from '../rules/product.ts'
import { isTextLang, LONGEST, type TextKind } from '../rules/texts.ts'
import type { CatalogueServices } from '../services.ts'
import { saveMake } from '../usecases/save-make.ts'
import { saveWords } from '../usecases/save-words.ts'
import { MakePage, type MakeFields } from '../views/make-page.tsx'
import { WordsPage } from '../views/words-page.tsx'
import { keepsTyped, part, type At } from './at.tsx'

export function partRoutes(app: FastifyInstance, services: CatalogueServices): void {
  part(app, services, {
    path: '/words',
    show: ({ about, request }, again) => {
      const { title, about: told, care } = about.product
      const texts = keepsTyped(again) ? typedTexts(request) : { title, about: told, care }
      const more = asked(request, 'more')
      return <WordsPage {...about} texts={texts} more={isTextLang(more) ? more : ''} />
    },
    post: async ({ context, viewer, about, version, request }) => {
      await saveWords(context, viewer, { id: about.product.id, version, ...typedTexts(request) })
      return { to: '' }
    },
  })
  part(app, services, {
    path: '/make',
    show: async ({ about, edition, text }, again) => {
      const { firm, product } = about
      const members =
        firm.kind === 'co-operative' ? await membersOf(services.db, services.vault, firm.id) : []
      const fields = keepsTyped(again) ? typedMake(text) : keptMake(product, about.frame.lang)
      return <MakePage {...about} fields={fields} edition={edition} members={members} />
    },
    post: async ({ context, viewer, edition, about, version, text }) => {
      const { materials, ...fields } = typedMake(text)
      const lines = materials.map((line) => ({ ...line, material: materialId(line.material) }))
      const { lang } = about.frame
      const form = { id: about.product.id, version, ...fields, materials: lines, lang }
      await saveMake(context, viewer, edition, form)
      return { to: '' }
    },
  })
}

/** `title-gu`, `about-en` … of a form, by kind and language. */
function typedTexts({ body }: FastifyRequest): Record<TextKind, Record<string, string>> {
  const typed: Record<TextKind, Record<string, string>> = { title: {}, about: {}, care: {} }
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    const [kind = '', lang = ''] = name.split('-')
    if (kind in LONGEST && /^[a-z]{2}$/.test(lang) && typeof value === 'string')
      typed[kind as TextKind][lang] = value
  }
  return typed
}

const LINES = 6
/** Lines that are always there to be filled. */
const SPARE = 2

function typedMake(text: At['text']): MakeFields {
  const materials = Array.from({ length: LINES + SPARE }, (_, at): MaterialLine => ({
    material: text(`material-${at}`),
    percent: text(`percent-${at}`),
  }))
  return {
    make: text('make'),
    brand: text('brand'),
    materials: withSpare(materials.filter(({ material, percent }) => material + percent !== '')),
    forChildren: text('children') === 'yes',
    district: text('district'),
    gi: text('gi'),
    member: text('member'),
  }
}

function keptMake(product: Product, lang: 'en' | 'hi' | 'gu'): MakeFields {
  const { make, brand, materials, forChildren, originDistrict, giProduct, memberId } = product
  const lines = materials.map(({ material, bps }) => ({
    material: materialName(material, lang),
    percent: percentText(bps),
  }))
  return {
    make: make ?? '',
    brand: brand ?? '',
    materials: withSpare(lines),
    forChildren,
    district: originDistrict ?? '',
    gi: giProduct ?? '',
    member: memberId ?? '',
  }
}

const withSpare = (lines: readonly MaterialLine[]): MaterialLine[] => [
  ...lines,
  ...Array.from({ length: Math.max(1, Math.min(SPARE, LINES + SPARE - lines.length)) }, () => ({
    material: '',
    percent: '',
  })),
]
