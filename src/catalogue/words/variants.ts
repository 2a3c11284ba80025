import { sentences } from '#kernel/words.ts'

/** The choices a buyer has, by rules/product.ts. */
export const OPTIONS = sentences({
  size: { en: 'Size', hi: 'साइज़', gu: 'સાઇઝ' },
  colour: { en: 'Colour', hi: 'रंग', gu: 'રંગ' },
  metal: { en: 'Metal', hi: 'धातु', gu: 'ધાતુ' },
  purity: { en: 'Purity', hi: 'शुद्धता', gu: 'શુદ્ધતા' },
  stone: { en: 'Stone', hi: 'स्टोन', gu: 'સ્ટોન' },
  style: { en: 'Style', hi: 'डिज़ाइन', gu: 'ડિઝાઇન' },
})

export const METALS = sentences({
  gold: { en: 'Gold', hi: 'सोना', gu: 'સોનું' },
  silver: { en: 'Silver', hi: 'चाँदी', gu: 'ચાંદી' },
  platinum: { en: 'Platinum', hi: 'प्लैटिनम', gu: 'પ્લેટિનમ' },
})

/** Choices, and the figures of each variant. */
export const VARIANTS = sentences({
  title: { en: 'Variants', hi: 'वैरिएंट', gu: 'વેરિયન્ટ' },
  lead: {
    en: 'What may the buyer choose? Write the values with commas: S, M, L. Each combination becomes a variant with a SKU of its own.',
    hi: 'ख़रीदार क्या चुन सकता है? कॉमा लगाकर लिखिए: S, M, L। हर जोड़ का अपना SKU वाला वैरिएंट बनेगा।',
    gu: 'ખરીદનાર શું પસંદ કરી શકે? અલ્પવિરામ મૂકીને લખો: S, M, L. દરેક જોડીનો પોતાના SKU વાળો વેરિયન્ટ બનશે.',
  },
  example: { en: 'for example {values}', hi: 'जैसे {values}', gu: 'જેમ કે {values}' },
  now: { en: '{count} variants now', hi: 'अभी {count} वैरिएंट', gu: 'હમણાં {count} વેરિયન્ટ' },
  becomes: {
    en: 'Those that are no longer among the choices are put away with their stock and history; choose them again, and they come back.',
    hi: 'जो विकल्प हटेंगे, उनके वैरिएंट स्टॉक और इतिहास सहित अलग रख दिए जाएँगे; फिर चुनने पर लौट आएँगे।',
    gu: 'જે પસંદગી નીકળશે એના વેરિયન્ટ સ્ટોક અને ઇતિહાસ સાથે બાજુ પર મુકાશે; ફરી પસંદ કરતાં પાછા આવશે.',
  },
  single: { en: 'one kind only', hi: 'एक ही तरह का', gu: 'એક જ જાત' },
  measures: { en: 'Prices, weights, barcodes', hi: 'दाम, वज़न, बारकोड', gu: 'ભાવ, વજન, બારકોડ' },
  measuresLead: {
    en: 'Packed weight and size decide the postage. What a carrier counts stands below each.',
    hi: 'डाक ख़र्च पैक किए वज़न और आकार से तय होता है। कौन कितना गिनेगा, नीचे लिखा है।',
    gu: 'ટપાલ ખર્ચ પેક કરેલા વજન અને માપથી નક્કી થાય છે. કોણ કેટલું ગણશે એ નીચે લખ્યું છે.',
  },
  sku: { en: 'SKU', hi: 'SKU', gu: 'SKU' },
  gtin: { en: 'GTIN (barcode), if it has one', hi: 'GTIN (बारकोड), अगर हो', gu: 'GTIN (બારકોડ), જો હોય તો' },
  price: { en: 'Price, rupees', hi: 'दाम, रुपये', gu: 'ભાવ, રૂપિયા' },
  cost: { en: 'What it costs you, rupees', hi: 'आपको कितने में पड़ता है, रुपये', gu: 'તમને કેટલામાં પડે છે, રૂપિયા' },
  net: { en: 'Net weight, grams', hi: 'शुद्ध वज़न, ग्राम', gu: 'ચોખ્ખું વજન, ગ્રામ' },
  packed: { en: 'Packed weight, grams', hi: 'पैक किया वज़न, ग्राम', gu: 'પેક કરેલું વજન, ગ્રામ' },
  size: { en: 'Packed size, centimetres', hi: 'पैक का आकार, सेंटीमीटर', gu: 'પેકનું માપ, સેન્ટિમીટર' },
  length: { en: 'Length', hi: 'लंबाई', gu: 'લંબાઈ' },
  width: { en: 'Width', hi: 'चौड़ाई', gu: 'પહોળાઈ' },
  height: { en: 'Height', hi: 'ऊँचाई', gu: 'ઊંચાઈ' },
  precious: { en: 'Gold, silver or platinum', hi: 'सोना, चाँदी या प्लैटिनम', gu: 'સોનું, ચાંદી કે પ્લેટિનમ' },
  metal: { en: 'Metal', hi: 'धातु', gu: 'ધાતુ' },
  noMetal: { en: 'none', hi: 'कोई नहीं', gu: 'કોઈ નહીં' },
  metalWeight: { en: 'Its weight, grams', hi: 'उसका वज़न, ग्राम', gu: 'એનું વજન, ગ્રામ' },
  purity: { en: 'Purity, of 1,000', hi: 'शुद्धता, 1,000 में', gu: 'શુદ્ધતા, 1,000 માં' },
  metalPrice: {
    en: 'Your rate for one gram of pure metal, rupees',
    hi: 'शुद्ध धातु के एक ग्राम का आपका भाव, रुपये',
    gu: 'શુદ્ધ ધાતુના એક ગ્રામનો તમારો ભાવ, રૂપિયા',
  },
  making: { en: 'Making, rupees', hi: 'मजूरी, रुपये', gu: 'મજૂરી, રૂપિયા' },
  madePrice: {
    en: 'With rate and making the price is worked out: {price}.',
    hi: 'भाव और मजूरी से दाम बनता है: {price}।',
    gu: 'ભાવ અને મજૂરીથી કિંમત બને છે: {price}.',
  },
  preciousHint: {
    en: 'Leave the price empty, and it is worked out from rate and making.',
    hi: 'दाम ख़ाली छोड़िए, भाव और मजूरी से अपने आप बनेगा।',
    gu: 'કિંમત ખાલી રાખો, ભાવ અને મજૂરીથી આપમેળે બનશે.',
  },
  counted: {
    en: '{lane}: {weight} g count',
    hi: '{lane}: {weight} ग्राम गिने जाते हैं',
    gu: '{lane}: {weight} ગ્રામ ગણાય છે',
  },
  post: { en: 'Post', hi: 'डाक', gu: 'ટપાલ' },
  courier: { en: 'Courier', hi: 'कूरियर', gu: 'કુરિયર' },
  freight: { en: 'Air freight', hi: 'हवाई माल', gu: 'એર ફ્રેઇટ' },
  link: {
    en: 'Address for a QR code on the piece',
    hi: 'चीज़ पर QR कोड के लिए पता',
    gu: 'વસ્તુ પર QR કોડ માટેનું સરનામું',
  },
  gtinIndia: { en: 'GTIN from GS1 India', hi: 'GS1 इंडिया का GTIN', gu: 'GS1 ઇન્ડિયાનો GTIN' },
})

/** Stock, counted by place. */
export const STOCK = sentences({
  title: { en: 'Stock', hi: 'स्टॉक', gu: 'સ્ટોક' },
  lead: {
    en: 'How many pieces lie where. Pieces of an order are set aside by themselves, so nobody sells one twice.',
    hi: 'कहाँ कितने नग रखे हैं। ऑर्डर के नग अपने आप अलग हो जाते हैं, इसलिए एक चीज़ दो बार नहीं बिकती।',
    gu: 'ક્યાં કેટલા નંગ છે. ઓર્ડરના નંગ આપમેળે અલગ થાય છે, એટલે એક વસ્તુ બે વાર વેચાતી નથી.',
  },
  place: { en: 'Place', hi: 'जगह', gu: 'જગ્યા' },
  workshop: { en: 'Workshop', hi: 'कारख़ाना', gu: 'કારખાનું' },
  newPlace: { en: 'One more place', hi: 'एक और जगह', gu: 'બીજી જગ્યા' },
  newPlaceHint: {
    en: 'For example: godown, shop in Bhuj.',
    hi: 'जैसे: गोदाम, भुज की दुकान।',
    gu: 'જેમ કે: ગોદામ, ભુજની દુકાન.',
  },
  variant: { en: 'Variant', hi: 'वैरिएंट', gu: 'વેરિયન્ટ' },
  lie: { en: 'Pieces there', hi: 'वहाँ नग', gu: 'ત્યાં નંગ' },
  reserved: { en: 'Set aside', hi: 'ऑर्डर के लिए अलग', gu: 'ઓર્ડર માટે અલગ' },
  free: { en: 'Free to sell', hi: 'बेचने को', gu: 'વેચવા માટે' },
  piecesOf: { en: '{sku} at {place}', hi: '{place} में {sku}', gu: '{place} માં {sku}' },
  save: { en: 'Save the count', hi: 'गिनती सहेजिए', gu: 'ગણતરી સાચવો' },
  moves: { en: 'Latest moves', hi: 'पिछली हलचल', gu: 'છેલ્લી હિલચાલ' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  what: { en: 'What', hi: 'क्या', gu: 'શું' },
  change: { en: 'Change', hi: 'बदलाव', gu: 'ફેરફાર' },
})

/** By catalogue.stock_move.kind. */
export const MOVES = sentences({
  count: { en: 'Counted', hi: 'गिना गया', gu: 'ગણ્યું' },
  reserve: { en: 'Set aside for an order', hi: 'ऑर्डर के लिए अलग रखा', gu: 'ઓર્ડર માટે અલગ રાખ્યું' },
  release: { en: 'Free again', hi: 'फिर बेचने को', gu: 'ફરી વેચવા માટે' },
  take: { en: 'Sent', hi: 'भेजा गया', gu: 'મોકલ્યું' },
  return: { en: 'Came back', hi: 'वापस आया', gu: 'પાછું આવ્યું' },
})

/** By catalogue.change.part. */
export const CHANGES = sentences({
  created: { en: 'Added', hi: 'जोड़ा', gu: 'ઉમેર્યું' },
  words: { en: 'Words', hi: 'शब्द', gu: 'શબ્દો' },
  materials: { en: 'Materials', hi: 'सामग्री', gu: 'સામગ્રી' },
  origin: { en: 'Make and origin', hi: 'बनावट और मूल', gu: 'બનાવટ અને મૂળ' },
  code: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  'goods-text': { en: 'Text for customs', hi: 'कस्टम्स के लिए लाइन', gu: 'કસ્ટમ્સ માટેની લાઇન' },
  variants: { en: 'Variants', hi: 'वैरिएंट', gu: 'વેરિયન્ટ' },
  stock: { en: 'Stock', hi: 'स्टॉक', gu: 'સ્ટોક' },
  photos: { en: 'Photos', hi: 'फ़ोटो', gu: 'ફોટા' },
  status: { en: 'State', hi: 'स्थिति', gu: 'સ્થિતિ' },
})

export const HISTORY = sentences({
  title: { en: 'History', hi: 'इतिहास', gu: 'ઇતિહાસ' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  what: { en: 'What', hi: 'क्या', gu: 'શું' },
  more: { en: 'More', hi: 'और', gu: 'વિગત' },
  who: { en: 'Who', hi: 'किसने', gu: 'કોણે' },
  you: { en: 'you', hi: 'आपने', gu: 'તમે' },
  another: { en: 'somebody else of the firm', hi: 'फ़र्म के किसी और ने', gu: 'પેઢીના બીજા કોઈએ' },
  itself: { en: 'Dhow itself', hi: 'Dhow ने अपने आप', gu: 'Dhow એ આપમેળે' },
})

/** For everything that is held about a person's firms. */
export const HOLDINGS = sentences({
  products: { en: 'Products of your firms', hi: 'आपकी फ़र्मों के उत्पाद', gu: 'તમારી પેઢીઓની પ્રોડક્ટ' },
  firm: { en: 'Firm', hi: 'फ़र्म', gu: 'પેઢી' },
  name: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  code: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  state: { en: 'State', hi: 'स्थिति', gu: 'સ્થિતિ' },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
})
