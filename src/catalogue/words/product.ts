import { sentences } from '#kernel/words.ts'

/** The page of one product: its parts, and what is still missing. */
export const PRODUCT = sentences({
  untitled: { en: 'A product without a name', hi: 'बिना नाम का उत्पाद', gu: 'નામ વગરની પ્રોડક્ટ' },
  back: { en: 'This product', hi: 'यह उत्पाद', gu: 'આ પ્રોડક્ટ' },
  all: { en: 'All products', hi: 'सब उत्पाद', gu: 'બધી પ્રોડક્ટ' },
  saved: { en: 'Saved.', hi: 'सहेज लिया।', gu: 'સાચવી લીધું.' },
  created: {
    en: 'The product is here. Its next step stands below.',
    hi: 'उत्पाद जुड़ गया। अगला क़दम नीचे है।',
    gu: 'પ્રોડક્ટ ઉમેરાઈ ગઈ. હવેનું પગલું નીચે છે.',
  },
  save: { en: 'Save', hi: 'सहेजिए', gu: 'સાચવો' },
  change: { en: 'Change', hi: 'बदलिए', gu: 'બદલો' },
  fill: { en: 'Fill in', hi: 'भरिए', gu: 'ભરો' },
  parts: { en: 'Parts of this product', hi: 'इस उत्पाद के हिस्से', gu: 'આ પ્રોડક્ટના ભાગ' },
  missing: { en: 'Still missing', hi: 'अभी बाक़ी', gu: 'હજી બાકી' },
  complete: {
    en: 'Nothing is missing. It may be offered.',
    hi: 'कुछ बाक़ी नहीं। बेचने के लिए रख सकते हैं।',
    gu: 'કંઈ બાકી નથી. વેચવા મૂકી શકાય.',
  },
  makeReady: { en: 'It is ready to sell', hi: 'बेचने को तैयार है', gu: 'વેચવા તૈયાર છે' },
  makeDraft: { en: 'Back to draft', hi: 'फिर अधूरा कीजिए', gu: 'ફરી અધૂરી કરો' },
  archive: { en: 'Put away', hi: 'हटाकर रखिए', gu: 'બાજુ પર મૂકો' },
  restore: { en: 'Bring back', hi: 'वापस लाइए', gu: 'પાછી લાવો' },
  isReady: { en: 'It now counts as ready to sell.', hi: 'अब यह बेचने को तैयार है।', gu: 'હવે એ વેચવા તૈયાર છે.' },
  isDraft: { en: 'It is a draft again.', hi: 'यह फिर अधूरा है।', gu: 'એ ફરી અધૂરી છે.' },
  isArchived: { en: 'It is put away.', hi: 'हटाकर रख दिया।', gu: 'બાજુ પર મૂકી.' },
  words: { en: 'Words', hi: 'शब्द', gu: 'શબ્દો' },
  make: { en: 'Make and origin', hi: 'बनावट और मूल', gu: 'બનાવટ અને મૂળ' },
  code: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  goodsText: { en: 'Text for customs', hi: 'कस्टम्स के लिए लाइन', gu: 'કસ્ટમ્સ માટેની લાઇન' },
  variants: { en: 'Variants', hi: 'वैरिएंट', gu: 'વેરિયન્ટ' },
  measures: { en: 'Prices, weights, barcodes', hi: 'दाम, वज़न, बारकोड', gu: 'ભાવ, વજન, બારકોડ' },
  stock: { en: 'Stock', hi: 'स्टॉक', gu: 'સ્ટોક' },
  history: { en: 'History', hi: 'इतिहास', gu: 'ઇતિહાસ' },
  print: { en: 'Sheet to print', hi: 'छापने का पन्ना', gu: 'છાપવાનું પાનું' },
  demo: {
    en: 'A made-up product for demonstration.',
    hi: 'दिखाने के लिए बनाया गया काल्पनिक उत्पाद।',
    gu: 'બતાવવા માટે બનાવેલી કાલ્પનિક પ્રોડક્ટ.',
  },
  notTold: { en: 'not told yet', hi: 'अभी नहीं लिखा', gu: 'હજી લખ્યું નથી' },
  madeBy: { en: 'Made by', hi: 'किसने बनाया', gu: 'કોણે બનાવ્યું' },
  world: {
    en: 'Where may it go, and what does the buyer pay?',
    hi: 'कहाँ जा सकता है, और ख़रीदार को कितने में पड़ेगा?',
    gu: 'ક્યાં જઈ શકે, અને ખરીદનારને કેટલામાં પડે?',
  },
})

/** What a product still needs before it may be offered, by the ids of rules/gaps.ts. */
export const GAPS = sentences({
  title: { en: 'A name in English', hi: 'अंग्रेज़ी में नाम', gu: 'અંગ્રેજીમાં નામ' },
  photo: { en: 'At least one photo', hi: 'कम से कम एक फ़ोटो', gu: 'ઓછામાં ઓછો એક ફોટો' },
  price: { en: 'A price for every variant', hi: 'हर वैरिएंट का दाम', gu: 'દરેક વેરિયન્ટનો ભાવ' },
  weight: { en: 'A weight for every variant', hi: 'हर वैरिएंट का वज़न', gu: 'દરેક વેરિયન્ટનું વજન' },
  materials: { en: 'What it is made of', hi: 'किस चीज़ का बना है', gu: 'શેનું બનેલું છે' },
  code: { en: 'The HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  'goods-text': { en: 'The line that customs reads', hi: 'कस्टम्स के लिए लाइन', gu: 'કસ્ટમ્સ માટેની લાઇન' },
  gi: {
    en: 'Your GI user number, or no GI name',
    hi: 'आपका GI उपयोगकर्ता नंबर, या GI नाम हटाइए',
    gu: 'તમારો GI યુઝર નંબર, કે GI નામ કાઢો',
  },
})

/** Texts in the languages of Dhow and of buyers. */
export const WORDS = sentences({
  title: { en: 'Words', hi: 'शब्द', gu: 'શબ્દો' },
  lead: {
    en: 'In your own language first. English is what marketplaces and customs read.',
    hi: 'पहले अपनी भाषा में। मार्केटप्लेस और कस्टम्स अंग्रेज़ी पढ़ते हैं।',
    gu: 'પહેલાં પોતાની ભાષામાં. માર્કેટપ્લેસ અને કસ્ટમ્સ અંગ્રેજી વાંચે છે.',
  },
  name: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  about: { en: 'About it', hi: 'इसके बारे में', gu: 'એના વિશે' },
  aboutHint: {
    en: 'How it is made, by whom, what is special. Only what is true.',
    hi: 'कैसे बनता है, कौन बनाता है, क्या ख़ास है। जो सच है वही।',
    gu: 'કેવી રીતે બને છે, કોણ બનાવે છે, શું ખાસ છે. જે સાચું છે એ જ.',
  },
  care: { en: 'How to look after it', hi: 'कैसे सँभालें', gu: 'કેવી રીતે સાચવવું' },
  more: { en: 'A buyer’s language', hi: 'ख़रीदार की भाषा', gu: 'ખરીદનારની ભાષા' },
  addLanguage: { en: 'Add this language', hi: 'यह भाषा जोड़िए', gu: 'આ ભાષા ઉમેરો' },
  chooseLanguage: { en: 'choose', hi: 'चुनिए', gu: 'પસંદ કરો' },
})

/** What it is, of what, from where, by whom. */
export const MAKE = sentences({
  title: { en: 'Make and origin', hi: 'बनावट और मूल', gu: 'બનાવટ અને મૂળ' },
  kind: { en: 'Kind of product', hi: 'किस तरह का उत्पाद', gu: 'કઈ જાતની પ્રોડક્ટ' },
  chooseKind: { en: 'choose', hi: 'चुनिए', gu: 'પસંદ કરો' },
  brand: { en: 'Brand, if it has one', hi: 'ब्रांड, अगर हो', gu: 'બ્રાન્ડ, જો હોય તો' },
  materials: { en: 'What it is made of', hi: 'किस चीज़ का बना है', gu: 'શેનું બનેલું છે' },
  materialsHint: {
    en: 'The parts add up to 100 %. For one material alone no figure is needed.',
    hi: 'सब हिस्से मिलाकर 100 % हों। एक ही सामग्री हो तो आँकड़ा ज़रूरी नहीं।',
    gu: 'બધા ભાગ મળીને 100 % થાય. એક જ સામગ્રી હોય તો આંકડો જરૂરી નથી.',
  },
  material: { en: 'Material {number}', hi: 'सामग्री {number}', gu: 'સામગ્રી {number}' },
  percent: { en: 'Part, percent', hi: 'हिस्सा, प्रतिशत', gu: 'ભાગ, ટકા' },
  children: { en: 'It is for children', hi: 'यह बच्चों के लिए है', gu: 'એ બાળકો માટે છે' },
  childrenHint: {
    en: 'Many countries ask for a safety test of what is meant for children.',
    hi: 'बच्चों की चीज़ों के लिए कई देश सुरक्षा जाँच माँगते हैं।',
    gu: 'બાળકોની વસ્તુ માટે ઘણા દેશ સલામતીની તપાસ માગે છે.',
  },
  district: { en: 'District where it is made', hi: 'किस ज़िले में बनता है', gu: 'કયા જિલ્લામાં બને છે' },
  noDistrict: { en: 'not told', hi: 'नहीं बताया', gu: 'કહ્યું નથી' },
  gi: { en: 'GI name', hi: 'GI नाम', gu: 'GI નામ' },
  noGi: { en: 'none', hi: 'कोई नहीं', gu: 'કોઈ નહીં' },
  giHint: {
    en: 'A protected name of a place. Only registered users may write it on their goods.',
    hi: 'किसी जगह का संरक्षित नाम। सिर्फ़ पंजीकृत उपयोगकर्ता ही लिख सकते हैं।',
    gu: 'જગ્યાનું સંરક્ષિત નામ. ફક્ત નોંધાયેલા વપરાશકર્તા જ લખી શકે.',
  },
  member: { en: 'Which member makes it', hi: 'कौन सा सदस्य बनाता है', gu: 'કયા સભ્ય બનાવે છે' },
  noMember: { en: 'the co-operative together', hi: 'पूरी समिति मिलकर', gu: 'આખી મંડળી સાથે મળીને' },
  odop: {
    en: '{district}: One District One Product is {product}.',
    hi: '{district}: एक ज़िला एक उत्पाद में {product}।',
    gu: '{district}: એક જિલ્લો એક ઉત્પાદનમાં {product}.',
  },
})

/** HS code and the line for customs. */
export const CODE = sentences({
  title: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  none: { en: 'No code yet.', hi: 'अभी कोई कोड नहीं।', gu: 'હજી કોઈ કોડ નથી.' },
  six: {
    en: 'Six digits are known. For an Indian shipping bill eight are needed; the finder’s questions or an officer tell the last two. They are never made up.',
    hi: 'छह अंक पता हैं। भारत के शिपिंग बिल के लिए आठ चाहिए; आख़िरी दो खोज के सवालों से या अधिकारी से तय होते हैं। अंदाज़ से कभी नहीं।',
    gu: 'છ આંકડા ખબર છે. ભારતના શિપિંગ બિલ માટે આઠ જોઈએ; છેલ્લા બે શોધના સવાલોથી કે અધિકારી પાસેથી નક્કી થાય. અંદાજે ક્યારેય નહીં.',
  },
  fromTrail: { en: 'Found with the finder, {day}', hi: 'खोज से मिला, {day}', gu: 'શોધમાંથી મળ્યો, {day}' },
  fromOfficer: { en: 'Told by an officer, {day}', hi: 'अधिकारी ने बताया, {day}', gu: 'અધિકારીએ કહ્યો, {day}' },
  fromMaker: { en: 'Entered by you, {day}', hi: 'आपने लिखा, {day}', gu: 'તમે લખ્યો, {day}' },
  trail: { en: 'How it was found', hi: 'कैसे मिला', gu: 'કેવી રીતે મળ્યો' },
  waiting: {
    en: 'An officer has been asked and will answer here.',
    hi: 'अधिकारी से पूछा गया है; जवाब यहीं आएगा।',
    gu: 'અધિકારીને પૂછ્યું છે; જવાબ અહીં જ આવશે.',
  },
  proposals: { en: 'These codes fit its name', hi: 'नाम से ये कोड मेल खाते हैं', gu: 'નામ પરથી આ કોડ બંધબેસે છે' },
  unsure: {
    en: 'The name alone does not tell. Please answer a question or two.',
    hi: 'सिर्फ़ नाम से पता नहीं चलता। एक-दो सवालों के जवाब दीजिए।',
    gu: 'ફક્ત નામ પરથી ખબર પડતી નથી. એક-બે સવાલના જવાબ આપો.',
  },
  take: { en: 'Take this code', hi: 'यह कोड लीजिए', gu: 'આ કોડ લો' },
  questions: {
    en: 'Answer the finder’s questions (up to eight digits)',
    hi: 'खोज के सवालों के जवाब दीजिए (आठ अंक तक)',
    gu: 'શોધના સવાલના જવાબ આપો (આઠ આંકડા સુધી)',
  },
  questionsHint: {
    en: 'When a code is chosen there, come back to this page: it stands below, ready to be taken.',
    hi: 'वहाँ कोड चुनकर इस पेज पर लौटिए: वह नीचे तैयार मिलेगा।',
    gu: 'ત્યાં કોડ પસંદ કરીને આ પેજ પર પાછા આવો: એ નીચે તૈયાર મળશે.',
  },
  searches: { en: 'Your latest searches', hi: 'आपकी पिछली खोजें', gu: 'તમારી છેલ્લી શોધ' },
  typed: { en: 'I know the first six digits', hi: 'मुझे पहले छह अंक पता हैं', gu: 'મને પહેલા છ આંકડા ખબર છે' },
  typedSave: { en: 'Save these six', hi: 'ये छह सहेजिए', gu: 'આ છ સાચવો' },
  ask: { en: 'Ask an officer', hi: 'अधिकारी से पूछिए', gu: 'અધિકારીને પૂછો' },
  asked: {
    en: 'The question is with an officer. You will find the answer here.',
    hi: 'सवाल अधिकारी के पास है। जवाब यहीं मिलेगा।',
    gu: 'સવાલ અધિકારી પાસે છે. જવાબ અહીં મળશે.',
  },
  goodsTitle: { en: 'Text for customs', hi: 'कस्टम्स के लिए लाइन', gu: 'કસ્ટમ્સ માટેની લાઇન' },
  goodsLead: {
    en: 'One line in English: what it is, of what, and for what. It stands on every parcel.',
    hi: 'अंग्रेज़ी में एक लाइन: क्या है, किस चीज़ का है, किस काम का है। हर पार्सल पर यही रहती है।',
    gu: 'અંગ્રેજીમાં એક લાઇન: શું છે, શેનું છે, શા માટે છે. દરેક પાર્સલ પર એ જ રહે છે.',
  },
  goods: { en: 'What customs reads', hi: 'कस्टम्स क्या पढ़ेगा', gu: 'કસ્ટમ્સ શું વાંચશે' },
  goodsTo: { en: 'For parcels to', hi: 'पार्सल कहाँ के लिए', gu: 'પાર્સલ ક્યાં માટે' },
  goodsEverywhere: { en: 'everywhere', hi: 'हर जगह', gu: 'બધે' },
  better: {
    en: 'Better texts for this product',
    hi: 'इस उत्पाद के लिए बेहतर लाइनें',
    gu: 'આ પ્રોડક્ટ માટે સારી લાઇન',
  },
  betterHow: {
    en: 'Each says material, thing and use. Choose one, and change it where it is not true.',
    hi: 'हर लाइन में सामग्री, चीज़ और काम है। एक चुनिए, और जो सही न हो वह बदल दीजिए।',
    gu: 'દરેક લાઇનમાં સામગ્રી, વસ્તુ અને ઉપયોગ છે. એક પસંદ કરો, અને જે સાચું ન હોય તે બદલો.',
  },
  useThis: { en: 'Use this one', hi: 'यह लीजिए', gu: 'આ લો' },
  tellMaterials: {
    en: 'Tell what it is made of, and these texts become better.',
    hi: 'किस चीज़ का बना है, यह लिखिए; तब ये लाइनें और अच्छी होंगी।',
    gu: 'શેનું બનેલું છે એ લખો; ત્યારે આ લાઇન હજી સારી થશે.',
  },
  source: { en: 'Source of the list', hi: 'सूची का स्रोत', gu: 'યાદીનો સ્રોત' },
})
