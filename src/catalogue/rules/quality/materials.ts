/** Where a text or a code says another material than the list of materials. */
import { isMaterial, MATERIALS } from '../../words/materials.ts'
import { mainMaterial } from '../materials.ts'
import type { MaterialPart, Product } from '../product.ts'

/** What a buyer pays more for, or a law asks about: only these are looked for in a text. */
const SAID = [
  'gold',
  'silver',
  'platinum',
  'silk',
  'wool',
  'cotton',
  'leather',
  'pearl',
  'diamond',
  'brass',
  'copper',
] as const
/** `silver plated` has no silver in it to speak of, and `gold colour` none at all. */
const ONLY_LOOKS =
  '(?:[- ](?:plated?|plating|tone[ds]?|colou?r(?:ed)?|finish|polish(?:ed)?|look|foil|like|type|blend|thread|border|smith))'

const PATTERNS = SAID.map((id) => ({
  id,
  english: new RegExp(`(?<!(?:art|faux|vegan|mock|imitation|no|non)[- ])\\b${id}\\b(?!${ONLY_LOOKS})`, 'i'),
}))
/** In Hindi and Gujarati the metals alone: other materials' words are part of longer ones. */
const METALS = ['gold', 'silver', 'platinum'] as const

/** The first material that name or goods text claim and the list does not have; undefined where the list is empty. */
export function claimedMaterial({
  title,
  goodsText,
  materials,
}: Pick<Product, 'title' | 'goodsText' | 'materials'>): string | undefined {
  if (materials.length === 0) return undefined
  const has = (id: string): boolean => materials.some(({ material }) => material.toLowerCase().includes(id))
  const english = `${title['en'] ?? ''} . ${goodsText ?? ''}`
  const found = PATTERNS.find(({ id, english: pattern }) => !has(id) && pattern.test(english))
  if (found) return found.id
  return METALS.find(
    (id) =>
      !has(id) && (['hi', 'gu'] as const).some((lang) => wordIn(title[lang] ?? '', MATERIALS[id][lang])),
  )
}

const wordIn = (text: string, word: string): boolean => text.split(/[^\p{L}\p{M}]+/u).includes(word)

/** Which of our materials fit a material that the description of a code names (finder/assets/facts.csv). */
const FITS: Readonly<Record<string, readonly string[]>> = {
  cotton: ['cotton'],
  silk: ['silk'],
  wool: ['wool'],
  linen: ['linen'],
  jute: ['jute'],
  viscose: ['viscose'],
  synthetic: ['polyester', 'nylon', 'acrylic', 'elastane'],
  gold: ['gold', 'silver', 'platinum'],
  silver: ['silver'],
  'base-metal': ['brass', 'copper', 'iron', 'stainless-steel', 'aluminium', 'base-metal'],
  brass: ['brass', 'copper'],
  iron: ['iron', 'stainless-steel'],
  steel: ['iron', 'stainless-steel'],
  aluminium: ['aluminium'],
  wood: ['wood'],
  bamboo: ['bamboo'],
  leather: ['leather'],
  plastic: ['plastic'],
  glass: ['glass', 'glass-beads'],
  ceramic: ['ceramic', 'clay'],
  porcelain: ['ceramic'],
  paper: ['paper'],
}
const TEXTILES: ReadonlySet<string> = new Set([
  'cotton',
  'silk',
  'wool',
  'linen',
  'jute',
  'viscose',
  'synthetic',
])

/**
 * Whether the materials can be what the code names. Of cloth the material with the largest part decides (Harmonized System,
 * note 2 to section XI); of other goods one of them is enough. Words that we do not know decide nothing.
 */
export function codeMisfits(named: string | undefined, materials: readonly MaterialPart[]): boolean {
  const fits = named === undefined ? undefined : FITS[named]
  const main = mainMaterial(materials)
  if (!fits || !main || !materials.every(({ material }) => isMaterial(material))) return false
  if (TEXTILES.has(named!)) return !fits.includes(main)
  return !materials.some(({ material }) => fits.includes(material))
}
