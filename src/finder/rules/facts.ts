/** The facts that part codes from one another, and how a code's description tells them. */

export const FACTS = [
  'material',
  'construction',
  'gender',
  'precious',
  'children',
  'part',
  'retail',
  'state',
  'print',
] as const
export type FactName = (typeof FACTS)[number]
/** A code's facts; a fact that its description leaves open is absent. */
export type Facts = Readonly<Partial<Record<FactName, string>>>

/** The first pattern that fits names the material, so narrower ones come first. */
const MATERIALS: readonly (readonly [string, RegExp])[] = [
  ['silver', /\bof silver\b/],
  ['gold', /\bgold\b|precious metal(?! or)/],
  ['pearl', /\bpearls?\b/],
  ['gemstone', /precious stones?|diamonds?|\brub(?:y|ies)\b|emerald|sapphire/],
  ['cotton', /\bcotton\b/],
  ['silk', /\bsilk\b/],
  ['wool', /\bwool\b|fine animal hair/],
  [
    'synthetic',
    /synthetic fibres?|synthetic (?:staple|filament)|polyester|nylon|polyamide|acrylic|man-made fib/,
  ],
  ['viscose', /artificial fibres?|artificial (?:staple|filament)|viscose|rayon/],
  ['linen', /\bflax\b|\blinen\b/],
  ['jute', /\bjute\b/],
  ['coir', /\bcoir\b|coconut fib/],
  ['leather', /(?<!composition )\bleather\b|furskin/],
  ['plastic', /\bplastics?\b/],
  ['rubber', /\brubber\b/],
  ['bamboo', /\bbamboo\b/],
  ['cane', /\brattan\b|\bcane\b/],
  ['wood', /\bwood(?:en)?\b/],
  ['cork', /\bcork\b/],
  ['paper', /\bpaper(?:board)?\b/],
  ['porcelain', /porcelain|china/],
  ['ceramic', /ceramic|pottery|clay/],
  ['glass', /\bglass(?:ware)?\b/],
  ['marble', /marble|alabaster|travertine/],
  ['stone', /\bstone\b|granite|slate/],
  ['steel', /stainless/],
  ['iron', /\biron\b|\bsteel\b/],
  ['brass', /copper|brass/],
  ['aluminium', /aluminium|aluminum/],
  ['base-metal', /base metals?|\bof metal\b|metal frames?|\bmetal furniture\b|; metal\b/],
  ['textile', /textile|fabrics?/],
]

const only = (name: FactName, value: string | undefined): Facts =>
  value === undefined ? {} : { [name]: value }

/** The facts of a code of 6 digits from its descriptions, the nearest one first (code, heading, chapter). */
export function factsOf(code: string, description: string, heading: string): Facts {
  const own = description.toLowerCase()
  const both = `${own} ${heading.toLowerCase()}`
  const positive = own.replace(
    /\((?:other than|not|excluding)[^)]*\)|\b(?:other than|excluding|not|except)\b[^;,]*/g,
    ' ',
  )
  const isGarment = ['61', '62'].includes(code.slice(0, 2))
  return {
    ...only('material', materialOf(code, positive, heading.toLowerCase())),
    ...only('construction', constructionOf(code, both)),
    ...only('gender', isGarment ? genderOf(both) : undefined),
    ...only('precious', preciousOf(code)),
    ...only('children', /\bbabies|\btoys?\b/.test(both) ? 'yes' : isGarment ? 'no' : undefined),
    ...only('part', HAS_PARTS.test(code) ? partOf(own) : undefined),
    ...only(
      'retail',
      /retail sale/.test(own) ? (/not (?:put up )?for retail/.test(own) ? 'bulk' : 'retail') : undefined,
    ),
    ...only('state', stateOf(own)),
    ...only(
      'print',
      /\bprinted\b/.test(positive) ? 'printed' : /not printed|dyed|bleached/.test(own) ? 'plain' : undefined,
    ),
  }
}

/** Chapters whose codes are told apart by what goods are made of, as a maker would say it. */
const BY_MATERIAL = /^(?:39|40|42|43|44|45|46|48|5\d|6[0-8]|69|7[0-6]|83|94|95|96)/
/** Where the law's words would mislead: a bag "of plastic sheeting or of textile materials" is of cloth or the like. */
const MATERIAL_BY_CODE: readonly (readonly [RegExp, string])[] = [
  [/^4202[1239]1|^420310|^4203[23]|^420500/, 'leather'],
  [/^4202[1239]2/, 'textile'],
  [/^4202[1239]9/, 'other'],
  [/^4602(?:19|90)|^4601(?:29|94|99)/, 'other'],
  [/^57(?:0190|0239|0249|0259|0299|0390|0500)/, 'other'],
  [/^6401/, 'rubber'],
  [/^6402/, 'plastic'],
  [/^6403|^640420|^640510/, 'leather'],
  [/^6404|^640520/, 'textile'],
  [/^640590/, 'other'],
  [/^701[38]/, 'glass'],
  [/^711320/, 'base-metal'],
  [/^83/, 'base-metal'],
  [/^9401(?:59|80)|^940389/, 'other'],
]

/** Chapters in which a part of an article has a code of its own. */
const HAS_PARTS = /^(?:42|6[4-7]|73|8[2-9]|9[0-6])/
const partOf = (own: string): string => (/\bparts?\b(?! of a)|accessories/.test(own) ? 'part' : 'whole')

function materialOf(code: string, own: string, heading: string): string | undefined {
  if (!BY_MATERIAL.test(code)) return undefined
  const known = MATERIAL_BY_CODE.find(([codes]) => codes.test(code))
  if (known) return known[1]
  if (code.startsWith('7117')) return code === '711719' || code === '711711' ? 'base-metal' : 'other'
  if (code === '711311' || code === '711411') return 'silver'
  if (code === '711319' || code === '711419') return 'gold'
  const nearest = MATERIALS.find(([, pattern]) => pattern.test(own))
  if (nearest?.[0] === 'textile' && /^6[1-3]/.test(code)) return 'other'
  return (nearest ?? MATERIALS.find(([, pattern]) => pattern.test(heading)))?.[0]
}

function constructionOf(code: string, text: string): string | undefined {
  if (code.startsWith('60') || code.startsWith('61')) return 'knitted'
  if (code.startsWith('62') || /not knitted/.test(text)) return 'woven'
  if (/hand-?knotted|\bknotted\b/.test(text)) return 'knotted'
  if (/tufted/.test(text)) return 'tufted'
  if (/knitted|crocheted/.test(text)) return 'knitted'
  return /\bwoven\b/.test(text) ? 'woven' : undefined
}

const genderOf = (text: string): string | undefined =>
  /women's|girls'/.test(text) ? 'women' : /men's|boys'/.test(text) ? 'men' : undefined

function preciousOf(code: string): string | undefined {
  if (['7113', '7114', '7115', '7116'].includes(code.slice(0, 4))) return 'precious'
  return code.startsWith('7117') ? 'imitation' : undefined
}

function stateOf(text: string): string | undefined {
  if (/neither crushed nor ground|not ground|not crushed/.test(text)) return 'whole'
  if (/crushed or ground|ground|powder/.test(text)) return 'ground'
  return undefined
}
