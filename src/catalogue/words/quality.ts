import { sentences } from '#kernel/words.ts'

/** What is odd about a product, by kind: the heading, and why it is said. */
export const KIND_NAMES = sentences({
  'no-photo': { en: 'No photo', hi: 'फ़ोटो नहीं', gu: 'ફોટો નથી' },
  'no-code': { en: 'No HS code', hi: 'HS कोड नहीं', gu: 'HS કોડ નથી' },
  'no-goods-text': { en: 'No line for customs', hi: 'कस्टम्स की लाइन नहीं', gu: 'કસ્ટમ્સની લાઇન નથી' },
  'vague-text': { en: 'Customs would not understand', hi: 'कस्टम्स को समझ नहीं आएगा', gu: 'કસ્ટમ્સને સમજાશે નહીં' },
  'text-material': {
    en: 'Name and materials disagree',
    hi: 'नाम और सामग्री अलग-अलग',
    gu: 'નામ અને સામગ્રી જુદાં',
  },
  'code-material': {
    en: 'Code and materials disagree',
    hi: 'कोड और सामग्री अलग-अलग',
    gu: 'કોડ અને સામગ્રી જુદાં',
  },
  'no-translation': { en: 'Name missing in a language', hi: 'किसी भाषा में नाम नहीं', gu: 'કોઈ ભાષામાં નામ નથી' },
  'no-weight': { en: 'No weight', hi: 'वज़न नहीं', gu: 'વજન નથી' },
  'weight-odd': { en: 'Weight unlike your others', hi: 'वज़न बाक़ी से अलग', gu: 'વજન બીજાથી જુદું' },
  'weight-book': {
    en: 'Weight unusual for such goods',
    hi: 'ऐसी चीज़ के लिए वज़न अजीब',
    gu: 'આવી વસ્તુ માટે વજન અજુગતું',
  },
  'packed-same': { en: 'Packing weighs nothing', hi: 'पैकिंग का वज़न शून्य', gu: 'પૅકિંગનું વજન શૂન્ય' },
  'no-price': { en: 'No price', hi: 'दाम नहीं', gu: 'ભાવ નથી' },
  'price-old': {
    en: 'Price not looked at for long',
    hi: 'दाम बहुत दिन से नहीं देखा',
    gu: 'ભાવ ઘણા વખતથી જોયો નથી',
  },
  'below-cost': { en: 'Price below cost', hi: 'दाम लागत से कम', gu: 'ભાવ પડતરથી ઓછો' },
  'no-gtin': { en: 'No GTIN', hi: 'GTIN नहीं', gu: 'GTIN નથી' },
  'twin-sku': { en: 'Two SKUs look alike', hi: 'दो SKU एक जैसे', gu: 'બે SKU સરખા લાગે' },
})

export const WHY = sentences({
  'no-photo': {
    en: 'Buyers see it before they read.',
    hi: 'ख़रीदार पहले फ़ोटो देखता है, फिर पढ़ता है।',
    gu: 'ખરીદનાર પહેલાં ફોટો જુએ, પછી વાંચે.',
  },
  'no-code': {
    en: 'Without a code nobody can tell duty or papers.',
    hi: 'कोड के बिना न ड्यूटी पता चलती है, न काग़ज़।',
    gu: 'કોડ વગર ડ્યૂટી કે કાગળ કહી ન શકાય.',
  },
  'no-goods-text': {
    en: 'Every parcel needs one plain English line.',
    hi: 'हर पार्सल पर अंग्रेज़ी की एक सीधी लाइन चाहिए।',
    gu: 'દરેક પાર્સલ પર અંગ્રેજીની એક સીધી લાઇન જોઈએ.',
  },
  'vague-text': {
    en: '“{text}” could be anything; such parcels come back.',
    hi: '“{text}” कुछ भी हो सकता है; ऐसे पार्सल लौट आते हैं।',
    gu: '“{text}” કંઈ પણ હોઈ શકે; આવા પાર્સલ પાછા આવે છે.',
  },
  'text-material': {
    en: 'The text says {said}, but the materials do not have it.',
    hi: 'नाम या ब्योरे में {said} है, पर सामग्री में नहीं।',
    gu: 'નામ કે વિગતમાં {said} છે, પણ સામગ્રીમાં નથી.',
  },
  'code-material': {
    en: 'Code {hs} is for {said}; you wrote {main}.',
    hi: 'कोड {hs} {said} के लिए है; आपने {main} लिखा है।',
    gu: 'કોડ {hs} {said} માટે છે; તમે {main} લખ્યું છે.',
  },
  'no-translation': { en: 'Missing: {langs}.', hi: 'बाक़ी: {langs}।', gu: 'બાકી: {langs}.' },
  'no-weight': {
    en: 'Postage goes by weight.',
    hi: 'डाक का ख़र्च वज़न से चलता है।',
    gu: 'પોસ્ટનો ખર્ચ વજન પ્રમાણે છે.',
  },
  'weight-odd': {
    en: '{grams} g; your {others} others under {heading} weigh about {usual} g.',
    hi: '{grams} g; {heading} के आपके बाक़ी {others} लगभग {usual} g के हैं।',
    gu: '{grams} g; {heading} હેઠળની તમારી બીજી {others} આશરે {usual} g ની છે.',
  },
  'weight-book': {
    en: '{grams} g; goods under {heading} usually weigh about {usual} g. Grams and kilograms mixed up?',
    hi: '{grams} g; {heading} की चीज़ें आम तौर पर लगभग {usual} g की होती हैं। ग्राम और किलो बदल गए?',
    gu: '{grams} g; {heading} ની વસ્તુ સામાન્ય રીતે આશરે {usual} g ની હોય. ગ્રામ અને કિલો અદલાબદલી થયા?',
  },
  'packed-same': {
    en: 'Packed and unpacked are both {grams} g.',
    hi: 'पैक और बिना पैक, दोनों {grams} g।',
    gu: 'પૅક અને પૅક વગર, બંને {grams} g.',
  },
  'no-price': {
    en: 'It cannot be offered yet.',
    hi: 'अभी बेचने के लिए नहीं रख सकते।',
    gu: 'હજી વેચવા મૂકી ન શકાય.',
  },
  'price-old': {
    en: 'Last told {days} days ago.',
    hi: '{days} दिन पहले बताया था।',
    gu: '{days} દિવસ પહેલાં કહ્યો હતો.',
  },
  'below-cost': {
    en: 'You sell at {price} what costs you {cost}.',
    hi: '{cost} की चीज़ {price} में बिक रही है।',
    gu: '{cost} ની વસ્તુ {price} માં વેચાય છે.',
  },
  'no-gtin': { en: 'Some marketplaces ask for one.', hi: 'कुछ मार्केटप्लेस माँगते हैं।', gu: 'કેટલાક માર્કેટપ્લેસ માગે છે.' },
  'twin-sku': {
    en: '{sku} looks like {other}; is it the same piece?',
    hi: '{sku} और {other} एक जैसे लगते हैं; क्या वही चीज़ है?',
    gu: '{sku} અને {other} સરખા લાગે છે; શું એ જ વસ્તુ છે?',
  },
})

export const QUALITY = sentences({
  title: { en: 'Check my products', hi: 'उत्पादों की जाँच', gu: 'પ્રોડક્ટની ચકાસણી' },
  lead: {
    en: 'What customs or a marketplace would trip over. The biggest heap first.',
    hi: 'जिन बातों पर कस्टम्स या मार्केटप्लेस अटक सकता है। सबसे बड़ी ढेरी पहले।',
    gu: 'કસ્ટમ્સ કે માર્કેટપ્લેસ જ્યાં અટકે તેવી વાતો. સૌથી મોટો ઢગલો પહેલાં.',
  },
  good: { en: 'Nothing to put right', hi: 'सुधारने को कुछ नहीं', gu: 'સુધારવા જેવું કંઈ નથી' },
  goodText: {
    en: 'All your products are in good order.',
    hi: 'आपके सब उत्पाद ठीक हैं।',
    gu: 'તમારી બધી પ્રોડક્ટ બરાબર છે.',
  },
  waiting: {
    en: '{count} products are still being looked at.',
    hi: '{count} उत्पाद अभी देखे जा रहे हैं।',
    gu: '{count} પ્રોડક્ટ હજી જોવાય છે.',
  },
  all: { en: 'All kinds', hi: 'सब', gu: 'બધા પ્રકાર' },
  fix: { en: 'Put it right', hi: 'सुधारिए', gu: 'સુધારો' },
  priceHolds: { en: 'The price still holds', hi: 'दाम अब भी यही है', gu: 'ભાવ હજી આ જ છે' },
  ignore: { en: 'It is right as it is', hi: 'यह ऐसे ही ठीक है', gu: 'આ આમ જ બરાબર છે' },
  why: { en: 'Why? (for your team)', hi: 'क्यों? (आपके साथियों के लिए)', gu: 'કેમ? (તમારા સાથીઓ માટે)' },
  ignored: {
    en: 'Noted. It comes back if the figures change.',
    hi: 'लिख लिया। आँकड़े बदले तो फिर दिखेगा।',
    gu: 'નોંધ્યું. આંકડા બદલાશે તો ફરી દેખાશે.',
  },
  fixed: { en: 'Done.', hi: 'हो गया।', gu: 'થઈ ગયું.' },
  onProduct: { en: 'To put right', hi: 'सुधारने की बातें', gu: 'સુધારવા જેવું' },
})
