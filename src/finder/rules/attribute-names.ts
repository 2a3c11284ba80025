/** Names of attributes that shops use, so that `Material Cotton` in one string is read as name and value. */

const USEFUL =
  `material|main material|item type|type|gender|department name|upper material|outsole material|lining material
fabric type|metals type|fine or fashion|bracelets type|rings type|necklace type|earring type|brooches type|tops type
boot type|shoes type|band material|blade material|base material|shaft material|shell material|frame material|filling
construction|technics|technique|weaving method|knitting method|use|usage|purpose|product name|product type|classification
main stone|cladding material|craft of weaving|craft of|craft|form|composition|fabric|made of|category|age range
recommend age|model|application|applications|function|origin of material|stone|gemstone type|wood type|leather type
animal|ingredient|item name|material type|processing|feature|features|special use|power source|upper|sole`
    .split(/[|\n]/)
    .map((name) => name.trim())

const USELESS =
  `origin|place of origin|measurement unit|cn|hign-concerned chemical|brand name|brand|each pack|package|model number
choice|semi_choice|certification|certificate|certificate type|style|occasion|season|applicable season|applicable scene
compatibility|shape\\pattern|shape|pattern type|color|colour|item weight|size|release date|condition|fashion element
special features|decoration|is customized|theme|number of pieces|number of|quantity|fit|fit type|length|collar
sleeve length(cm)|sleeve style|clothing length|dresses length|heel height|heel type|toe shape|product care
waistline|waist type|elasticity|thickness|suitable dying|cap size|wigs length|warranty|completion degree|hardness
by animation|mfg series|commodity attribute|commodity quality certification|closure type|fits|return policy|sku|price`
    .split(/[|\n]/)
    .map((name) => name.trim())

const uselessNames = new Set(USELESS)
const namesLongestFirst = [...USEFUL, ...USELESS].sort((a, b) => b.length - a.length)

/** Parts `material cotton` or `material: cotton` into name and value; without a known name all of it is value. */
export function nameOf(part: string): { name: string; value: string } {
  const text = part.trim()
  const colon = /^([^:]{1,40}):\s*(.+)$/s.exec(text)
  if (colon) return { name: colon[1]!.trim(), value: colon[2]! }
  const name = namesLongestFirst.find((known) => text.startsWith(`${known} `))
  return name === undefined ? { name: '', value: text } : { name, value: text.slice(name.length + 1) }
}

/** Attributes that never part goods, and values that say nothing. */
export const isUseless = (name: string, value: string): boolean =>
  uselessNames.has(name) ||
  name.startsWith('package') ||
  /^[\d\s.,x×*-]*$/.test(value) ||
  ['none', 'null', 'no', 'yes', 'other', 'others', 'n/a', 'na'].includes(value.trim())
