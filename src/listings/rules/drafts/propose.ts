/** Lines for an offer out of what the product's own facts say, and nothing else: no praise, no promise. */
import { say, type Lang } from '#kernel/words.ts'
import type { Product, Variant } from '#catalogue/rules/product.ts'
import { isMaterial, MATERIALS } from '#catalogue/words/materials.ts'
import { PROPOSED } from '../../words/drafts/proposed.ts'

const TOLD: ReadonlySet<string> = new Set(['en', 'hi', 'gu'])

/** Material, size, weight, care and origin, in languages that we have words in; none in others. */
export function factLines(product: Product, variant: Variant, tag: string): string[] {
  const [code = ''] = tag.split('-')
  if (!TOLD.has(code)) return []
  const lang = code as Lang
  const parts = product.materials.map(({ material, bps }) => {
    const name = isMaterial(material) ? say(MATERIALS[material], lang) : material
    return product.materials.length > 1 ? `${percent(bps)} % ${name}` : name
  })
  const { size = '', colour = '' } = variant.options
  const { lengthMm, widthMm, heightMm, netWeightGrams } = variant
  const care = product.care[lang] ?? ''
  return [
    parts.length > 0 ? say(PROPOSED.material, lang, { parts: parts.join(', ') }) : '',
    size === '' ? '' : say(PROPOSED.size, lang, { size }),
    colour === '' ? '' : say(PROPOSED.colour, lang, { colour }),
    netWeightGrams === null ? '' : say(PROPOSED.weight, lang, { grams: netWeightGrams }),
    lengthMm && widthMm && heightMm
      ? say(PROPOSED.packed, lang, { length: cm(lengthMm), width: cm(widthMm), height: cm(heightMm) })
      : '',
    care === '' ? '' : say(PROPOSED.care, lang, { care }),
    say(PROPOSED.origin, lang),
  ]
    .filter((line) => line !== '')
    .slice(0, 5)
}

const percent = (bps: number): string => (bps % 100 === 0 ? String(bps / 100) : (bps / 100).toFixed(2))
const cm = (mm: number): string => (mm % 10 === 0 ? String(mm / 10) : (mm / 10).toFixed(1))
