/** Lines of an offer that buyers read, made from facts of the product. */
import { sentences } from '#kernel/words.ts'

export const PROPOSED = sentences({
  material: { en: 'Material: {parts}', hi: 'सामग्री: {parts}', gu: 'સામગ્રી: {parts}' },
  size: { en: 'Size: {size}', hi: 'नाप: {size}', gu: 'માપ: {size}' },
  colour: { en: 'Colour: {colour}', hi: 'रंग: {colour}', gu: 'રંગ: {colour}' },
  weight: { en: 'Weight: {grams} g', hi: 'वज़न: {grams} ग्राम', gu: 'વજન: {grams} ગ્રામ' },
  packed: {
    en: 'Packed: {length} × {width} × {height} cm',
    hi: 'पैक: {length} × {width} × {height} सेमी',
    gu: 'પૅક: {length} × {width} × {height} સેમી',
  },
  care: { en: 'Care: {care}', hi: 'देखभाल: {care}', gu: 'સંભાળ: {care}' },
  origin: { en: 'Made in Gujarat, India', hi: 'गुजरात, भारत में बना', gu: 'ગુજરાત, ભારતમાં બનેલું' },
})
