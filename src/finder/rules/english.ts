/** What the finder knows about English: spellings made one, words that part no goods, and stems. */

const SPELLINGS = new Map(
  `jewellery:jewelry jewelery:jewelry jewelary:jewelry jewlery:jewelry colour:color fibre:fiber fibres:fiber
  aluminium:aluminum grey:gray tyre:tire tyres:tire mould:mold moulded:molded moulds:mold pyjamas:pajama
  pyjama:pajama pajamas:pajama cheque:check sulphur:sulfur sulphate:sulfate litre:liter metre:meter
  centimetre:centimeter plough:plow odour:odor flavour:flavor flavoured:flavored axe:ax doughnut:donut
  yoghurt:yogurt programme:program catalogue:catalog theatre:theater vapour:vapor coloured:colored tee:tshirt
  tees:tshirt bedsheet:sheet bedsheets:sheet pillowcase:pillowcover womens:women mens:men ladys:women ladies:women
  lady:women womans:women woman:women man:men gents:men female:women male:men kids:child kid:child children:child
  childrens:child childs:child sari:saree saris:saree sarees:saree earphones:headphones earphone:headphones
  earbuds:headphones mobilephone:smartphone cellphone:smartphone spectacles:eyeglasses fridge:refrigerator
  telly:television tv:television tvs:television woollen:wool woolen:wool woolens:wool silken:silk golden:gold
  wooden:wood wood:wood denims:denim crocheted:crochet crocheting:crochet knitwear:knitted knit:knitted
  knits:knitted autos:car automobile:car automobiles:car automotive:car auto:car cars:car bikes:bicycle bike:bicycle
  motorbike:motorcycle teddybear:teddy swimwears:swimwear polyesters:polyester nylons:nylon pc:computer
  pcs:piece usb:usb led:led doormat:mat chapati:chapatti agarbathi:agarbatti agarbathies:agarbatti
  bowling:tenpin pickling:descaling painting:artwork paintings:artwork`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

const STOP = new Set(
  `a an the of and or for in on to with by from at as is are was were be been being that this these those it its
  into not no nor than then other others whether such any all each per their they them which who what when where
  how but if so also may can will would shall one two more less over under between within having has have had use
  used using uses kind kinds like etc eg ie nesoi nes specified elsewhere including include includes included
  excluding except excl incl thereof therefor therewith put up new high quality hot sale style fashion free
  shipping pcs pc piece pieces set lot pack pkt brand best top best price wholesale dropshipping cm mm inch inches
  ft feet yard yards kg kgs gm gms gram grams mg ml ltr ltrs liters litres oz lb lbs pair pairs dozen nos qty size
  xl xxl xxxl xs please want need looking hs hsn code tariff hts called known about my our we you your i me`
    .split(/\s+/)
    .filter(Boolean),
)

export const isStopWord = (word: string): boolean => STOP.has(word)
export const usualSpelling = (word: string): string => SPELLINGS.get(word) ?? word

const kept = new Map<string, string>()
const KEPT_AT_MOST = 50_000

/** The stem under which singular, plural and the common endings of a word meet. */
export function stem(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const found = withoutEnding(singular(word))
  if (kept.size < KEPT_AT_MOST) kept.set(word, found)
  return found
}

function singular(word: string): string {
  if (word.length <= 3) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(sses|shes|ches|xes|zes|oes)$/.test(word)) return word.slice(0, -2)
  if (/(ss|us|is)$/.test(word) || !word.endsWith('s')) return word
  return word.slice(0, -1)
}

function withoutEnding(word: string): string {
  if (word.length <= 5) return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
  let short = word
  if (short.endsWith('ing') && short.length > 6) short = short.slice(0, -3)
  else if (/(ed|ly)$/.test(short)) short = short.slice(0, -2)
  if (short.length > 4 && short.endsWith('e')) short = short.slice(0, -1)
  const last = short.at(-1)!
  const isDoubled = short.length > 4 && last === short.at(-2) && !'lsz'.includes(last)
  return isDoubled ? short.slice(0, -1) : short
}
