import { sentences } from '#kernel/words.ts'

/** Why two records look like one firm. */
export const MATCH_REASONS = sentences({
  'same-gstin': { en: 'The same GSTIN', hi: 'वही जीएसटी नंबर', gu: 'એ જ જીએસટી નંબર' },
  'same-pan': { en: 'The same PAN', hi: 'वही पैन नंबर', gu: 'એ જ પાન નંબર' },
  'same-udyam': { en: 'The same Udyam number', hi: 'वही उद्यम नंबर', gu: 'એ જ ઉદ્યમ નંબર' },
  'same-mobile': { en: 'The same mobile number', hi: 'वही मोबाइल नंबर', gu: 'એ જ મોબાઇલ નંબર' },
  'same-name': { en: 'The names sound the same', hi: 'नाम सुनने में एक जैसे हैं', gu: 'નામ સાંભળવામાં સરખાં છે' },
  'similar-name': { en: 'The names sound alike', hi: 'नाम मिलते-जुलते हैं', gu: 'નામ મળતાં આવે છે' },
})

export const MATCH_STRENGTHS = sentences({
  certain: { en: 'One firm, by its numbers', hi: 'नंबरों से एक ही फ़र्म', gu: 'નંબરો પરથી એક જ પેઢી' },
  strong: { en: 'Very likely one firm', hi: 'शायद एक ही फ़र्म', gu: 'ઘણું કરીને એક જ પેઢી' },
  weak: { en: 'Perhaps one firm', hi: 'हो सकता है एक ही फ़र्म हो', gu: 'કદાચ એક જ પેઢી' },
})
