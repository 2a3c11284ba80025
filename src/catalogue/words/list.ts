import { sentences } from '#kernel/words.ts'

/** All products of a firm, and the first questions about a new one. */
export const LIST = sentences({
  title: { en: 'My products', hi: 'मेरे उत्पाद', gu: 'મારી પ્રોડક્ટ' },
  menu: { en: 'Products', hi: 'उत्पाद', gu: 'પ્રોડક્ટ' },
  lead: {
    en: 'One product is described once, and then goes to every country and marketplace that it may go to.',
    hi: 'उत्पाद का ब्योरा एक बार लिखिए, फिर वह हर उस देश और मार्केटप्लेस पर जा सकता है जहाँ जाने की इजाज़त है।',
    gu: 'પ્રોડક્ટની વિગત એક વાર લખો, પછી એ દરેક એવા દેશ અને માર્કેટપ્લેસ પર જાય જ્યાં જવા દેવાય.',
  },
  add: { en: 'Add a product', hi: 'उत्पाद जोड़िए', gu: 'પ્રોડક્ટ ઉમેરો' },
  none: { en: 'No product yet', hi: 'अभी कोई उत्पाद नहीं', gu: 'હજી કોઈ પ્રોડક્ટ નથી' },
  noneText: {
    en: 'Begin with one photo of what you sell most.',
    hi: 'जो सबसे ज़्यादा बिकता है, उसकी एक फ़ोटो से शुरू कीजिए।',
    gu: 'જે સૌથી વધારે વેચાય છે, એના એક ફોટાથી શરૂ કરો.',
  },
  nothing: { en: 'Nothing fits this search', hi: 'इस खोज में कुछ नहीं मिला', gu: 'આ શોધમાં કંઈ મળ્યું નથી' },
  showAll: { en: 'Show all', hi: 'सब दिखाइए', gu: 'બધું બતાવો' },
  find: { en: 'Name or SKU', hi: 'नाम या SKU', gu: 'નામ કે SKU' },
  search: { en: 'Search', hi: 'खोजिए', gu: 'શોધો' },
  state: { en: 'State', hi: 'स्थिति', gu: 'સ્થિતિ' },
  anyState: { en: 'all but archived', hi: 'संग्रह छोड़कर सब', gu: 'આર્કાઇવ સિવાય બધી' },
  code: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  anyCode: { en: 'with or without', hi: 'हो या न हो', gu: 'હોય કે ન હોય' },
  withCode: { en: 'with a code', hi: 'कोड है', gu: 'કોડ છે' },
  withoutCode: { en: 'without a code', hi: 'कोड नहीं है', gu: 'કોડ નથી' },
  member: { en: 'Made by', hi: 'किसने बनाया', gu: 'કોણે બનાવ્યું' },
  anyMember: { en: 'everybody', hi: 'सभी', gu: 'બધાં' },
  count: { en: '{count} products', hi: '{count} उत्पाद', gu: '{count} પ્રોડક્ટ' },
  countOne: { en: '1 product', hi: '1 उत्पाद', gu: '1 પ્રોડક્ટ' },
  tick: { en: 'Choose {name}', hi: '{name} चुनिए', gu: '{name} પસંદ કરો' },
  archive: { en: 'Put the ticked ones away', hi: 'निशान वाले हटाकर रखिए', gu: 'ટિક કરેલી બાજુ પર મૂકો' },
  restore: { en: 'Bring the ticked ones back', hi: 'निशान वाले वापस लाइए', gu: 'ટિક કરેલી પાછી લાવો' },
  archived: { en: '{count} put away.', hi: '{count} हटाकर रखे गए।', gu: '{count} બાજુ પર મૂકી.' },
  restored: { en: '{count} brought back.', hi: '{count} वापस लाए गए।', gu: '{count} પાછી લાવ્યા.' },
  undo: { en: 'Take that back', hi: 'यह वापस लीजिए', gu: 'આ પાછું લો' },
  variants: { en: '{count} variants', hi: '{count} वैरिएंट', gu: '{count} વેરિયન્ટ' },
  noPrice: { en: 'no price yet', hi: 'दाम नहीं लिखा', gu: 'ભાવ નથી' },
  noCode: { en: 'no HS code yet', hi: 'HS कोड नहीं', gu: 'HS કોડ નથી' },
  stock: { en: '{count} in stock', hi: '{count} स्टॉक में', gu: '{count} સ્ટોકમાં' },
  noPhoto: { en: 'no photo', hi: 'फ़ोटो नहीं', gu: 'ફોટો નથી' },
  from: { en: 'from {price}', hi: '{price} से', gu: '{price} થી' },
  readOf: {
    en: 'You are looking at the products of {name}.',
    hi: 'आप {name} के उत्पाद देख रहे हैं।',
    gu: 'તમે {name} ની પ્રોડક્ટ જોઈ રહ્યા છો.',
  },
})

/** By catalogue.product.status. */
export const STATES = sentences({
  draft: { en: 'Draft', hi: 'अधूरा', gu: 'અધૂરી' },
  ready: { en: 'Ready to sell', hi: 'बेचने को तैयार', gu: 'વેચવા તૈયાર' },
  archived: { en: 'Put away', hi: 'हटाकर रखा', gu: 'બાજુ પર મૂકેલી' },
})

export const NEW = sentences({
  title: { en: 'A new product', hi: 'नया उत्पाद', gu: 'નવી પ્રોડક્ટ' },
  lead: {
    en: 'Four short questions. Everything else can wait.',
    hi: 'चार छोटे सवाल। बाक़ी सब बाद में।',
    gu: 'ચાર ટૂંકા સવાલ. બાકી બધું પછી.',
  },
  photo: { en: 'One photo', hi: 'एक फ़ोटो', gu: 'એક ફોટો' },
  photoHint: {
    en: 'May be left out for now.',
    hi: 'अभी छोड़ सकते हैं।',
    gu: 'હમણાં રહેવા દઈ શકો.',
  },
  name: { en: 'What is it?', hi: 'यह क्या है?', gu: 'આ શું છે?' },
  nameHint: {
    en: 'As you would say it to a buyer, in any language: cotton kurta, block print.',
    hi: 'जैसे ख़रीदार को बताते हैं, किसी भी भाषा में: सूती कुर्ता, ब्लॉक प्रिंट।',
    gu: 'જેમ ખરીદનારને કહો છો, કોઈ પણ ભાષામાં: સુતરાઉ કુર્તો, બ્લોક પ્રિન્ટ.',
  },
  price: { en: 'Your price for one, in rupees', hi: 'एक का दाम, रुपयों में', gu: 'એકનો ભાવ, રૂપિયામાં' },
  weight: {
    en: 'How much one weighs, in grams',
    hi: 'एक का वज़न, ग्राम में',
    gu: 'એકનું વજન, ગ્રામમાં',
  },
  save: { en: 'Save the product', hi: 'उत्पाद सहेजिए', gu: 'પ્રોડક્ટ સાચવો' },
  codeFound: {
    en: 'The code {code} comes along from your search.',
    hi: 'आपकी खोज से कोड {code} साथ आ रहा है।',
    gu: 'તમારી શોધમાંથી કોડ {code} સાથે આવે છે.',
  },
})
