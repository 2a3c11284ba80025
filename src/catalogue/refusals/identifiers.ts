import { refusal } from '#kernel/refusal.ts'

export const GtinLength = refusal('catalogue.gtin-length', 'invalid', {
  en: 'A GTIN (the number below the barcode) has 8, 12, 13 or 14 digits.',
  hi: 'GTIN (बारकोड के नीचे का नंबर) 8, 12, 13 या 14 अंकों का होता है।',
  gu: 'GTIN (બારકોડ નીચેનો નંબર) 8, 12, 13 કે 14 આંકડાનો હોય છે.',
})

export const GtinCheckDigit = refusal('catalogue.gtin-check-digit', 'invalid', {
  en: 'One digit of this GTIN is not right: with these digits the last one would be {digit}. Please compare it with the barcode.',
  hi: 'GTIN का कोई अंक सही नहीं है: इन अंकों से आख़िरी अंक {digit} बनता। बारकोड से मिला लीजिए।',
  gu: 'GTIN નો કોઈ આંકડો બરાબર નથી: આ આંકડા પ્રમાણે છેલ્લો {digit} આવે. બારકોડ સાથે સરખાવો.',
})

export const GtinNotForTrade = refusal('catalogue.gtin-not-for-trade', 'invalid', {
  en: 'This number is a shop’s own and means nothing outside it. For marketplaces you need one from GS1 (in India they begin with 890), or none at all.',
  hi: 'यह नंबर दुकान का अपना है, बाहर नहीं चलता। मार्केटप्लेस के लिए GS1 का नंबर चाहिए (भारत में 890 से शुरू होता है), या ख़ाली छोड़ दीजिए।',
  gu: 'આ નંબર દુકાનનો પોતાનો છે, બહાર ચાલતો નથી. માર્કેટપ્લેસ માટે GS1 નો નંબર જોઈએ (ભારતમાં 890 થી શરૂ થાય), નહીં તો ખાલી રાખો.',
})

export const GtinTaken = refusal('catalogue.gtin-taken', 'conflict', {
  en: 'Another variant has this GTIN already: {sku}.',
  hi: 'यह GTIN पहले से {sku} का है।',
  gu: 'આ GTIN પહેલેથી {sku} નો છે.',
})

export const SkuWrong = refusal('catalogue.sku-wrong', 'invalid', {
  en: 'A SKU has 1 to 40 letters, digits, dots, hyphens or underscores, and begins with a letter or digit.',
  hi: 'SKU में 1 से 40 अंग्रेज़ी अक्षर, अंक, बिंदु, - या _ हों, और शुरुआत अक्षर या अंक से हो।',
  gu: 'SKU માં 1 થી 40 અંગ્રેજી અક્ષર, આંકડા, ટપકાં, - કે _ હોય, અને શરૂઆત અક્ષર કે આંકડાથી થાય.',
})

export const SkuTaken = refusal('catalogue.sku-taken', 'conflict', {
  en: 'You use the SKU {sku} already.',
  hi: 'SKU {sku} आप पहले से इस्तेमाल कर रहे हैं।',
  gu: 'SKU {sku} તમે પહેલેથી વાપરો છો.',
})

export const LinkWrong = refusal('catalogue.digital-link', 'invalid', {
  en: 'This is not a GS1 Digital Link with a GTIN in it.',
  hi: 'यह GTIN वाला GS1 Digital Link नहीं है।',
  gu: 'આ GTIN વાળી GS1 Digital Link નથી.',
})
