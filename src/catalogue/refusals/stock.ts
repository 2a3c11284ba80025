import { refusal } from '#kernel/refusal.ts'

export const StockTooLittle = refusal('catalogue.stock-too-little', 'conflict', {
  en: 'Only {left} are left, and {wanted} are asked for.',
  hi: 'सिर्फ़ {left} बचे हैं, और {wanted} माँगे गए हैं।',
  gu: 'ફક્ત {left} બાકી છે, અને {wanted} માગ્યા છે.',
})

export const StockBelowReserved = refusal('catalogue.stock-below-reserved', 'conflict', {
  en: '{reserved} of them are set aside for orders, so there cannot be fewer than {reserved}.',
  hi: 'इनमें से {reserved} ऑर्डर के लिए रखे हैं, इसलिए {reserved} से कम नहीं हो सकते।',
  gu: 'આમાંથી {reserved} ઓર્ડર માટે રાખેલા છે, એટલે {reserved} થી ઓછા ન હોઈ શકે.',
})

export const StockWrong = refusal('catalogue.stock-wrong', 'invalid', {
  en: 'Please write how many pieces there are: a whole number.',
  hi: 'कितने नग हैं, पूरी संख्या में लिखिए।',
  gu: 'કેટલા નંગ છે તે પૂરા આંકડામાં લખો.',
})

export const PlaceNameMissing = refusal('catalogue.place-name', 'invalid', {
  en: 'Please give the place a name, like “workshop” or “godown”.',
  hi: 'जगह का नाम लिखिए, जैसे “कारख़ाना” या “गोदाम”।',
  gu: 'જગ્યાનું નામ લખો, જેમ કે “કારખાનું” કે “ગોદામ”.',
})
