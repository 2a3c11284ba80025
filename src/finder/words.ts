import { sentences } from '#kernel/words.ts'

/** What the finder asks, by what it asks about. */
export const ASK = sentences({
  material: {
    en: 'What is it made of, mostly?',
    hi: 'यह मुख्य रूप से किससे बना है?',
    gu: 'આ મોટે ભાગે શેમાંથી બન્યું છે?',
  },
  construction: {
    en: 'How is the cloth made?',
    hi: 'कपड़ा कैसे बना है?',
    gu: 'કાપડ કેવી રીતે બન્યું છે?',
  },
  gender: { en: 'Who wears it?', hi: 'इसे कौन पहनता है?', gu: 'આ કોણ પહેરે છે?' },
  precious: {
    en: 'Is it real jewellery or imitation?',
    hi: 'ज़ेवर असली है या इमिटेशन?',
    gu: 'દાગીનો સાચો છે કે ઇમિટેશન?',
  },
  children: {
    en: 'Is it a toy, or something for babies?',
    hi: 'क्या यह खिलौना या छोटे बच्चों की चीज़ है?',
    gu: 'શું આ રમકડું કે નાનાં બાળકોની વસ્તુ છે?',
  },
  part: {
    en: 'Is it the whole article or a part of one?',
    hi: 'यह पूरी चीज़ है या किसी चीज़ का पुर्ज़ा?',
    gu: 'આ આખી વસ્તુ છે કે કોઈ વસ્તુનો ભાગ?',
  },
  retail: {
    en: 'Is it packed for sale in a shop?',
    hi: 'क्या यह दुकान पर बिकने वाले पैक में है?',
    gu: 'શું આ દુકાનમાં વેચાય એવા પેકમાં છે?',
  },
  state: { en: 'Is it whole or ground?', hi: 'यह साबुत है या पिसा हुआ?', gu: 'આ આખું છે કે દળેલું?' },
  print: {
    en: 'Is the cloth printed?',
    hi: 'क्या कपड़े पर छपाई (प्रिंट) है?',
    gu: 'શું કાપડ પર છાપકામ (પ્રિન્ટ) છે?',
  },
  'more-words': {
    en: 'Tell a little more: what it is, what it is made of and who uses it, as in “women’s cotton kurti, woven”.',
    hi: 'थोड़ा और बताएँ: क्या चीज़ है, किससे बनी है और कौन इस्तेमाल करता है, जैसे “महिलाओं की सूती कुर्ती, बुने कपड़े की”।',
    gu: 'થોડું વધારે કહો: વસ્તુ શું છે, શેમાંથી બની છે અને કોણ વાપરે છે, જેમ કે “મહિલાઓની સુતરાઉ કુર્તી, વણેલા કાપડની”.',
  },
})

/** The choices, by the value of the fact. */
export const CHOICES = sentences({
  unknown: { en: 'I do not know', hi: 'मुझे नहीं पता', gu: 'મને ખબર નથી' },
  cotton: { en: 'Cotton', hi: 'सूती (कॉटन)', gu: 'સુતરાઉ (કોટન)' },
  silk: { en: 'Silk', hi: 'रेशम', gu: 'રેશમ' },
  wool: { en: 'Wool', hi: 'ऊन', gu: 'ઊન' },
  synthetic: { en: 'Polyester, nylon or the like', hi: 'पॉलिएस्टर, नायलॉन आदि', gu: 'પોલિએસ્ટર, નાયલોન વગેરે' },
  viscose: { en: 'Viscose or rayon', hi: 'विस्कोस या रेयॉन', gu: 'વિસ્કોસ કે રેયોન' },
  linen: { en: 'Linen', hi: 'लिनन', gu: 'લિનન' },
  jute: { en: 'Jute', hi: 'जूट', gu: 'શણ (જ્યુટ)' },
  coir: { en: 'Coir', hi: 'नारियल की जटा (कॉयर)', gu: 'કાથી (કોયર)' },
  leather: { en: 'Leather', hi: 'चमड़ा', gu: 'ચામડું' },
  plastic: { en: 'Plastic', hi: 'प्लास्टिक', gu: 'પ્લાસ્ટિક' },
  rubber: { en: 'Rubber', hi: 'रबर', gu: 'રબર' },
  bamboo: { en: 'Bamboo', hi: 'बाँस', gu: 'વાંસ' },
  cane: { en: 'Cane', hi: 'बेंत', gu: 'નેતર' },
  wood: { en: 'Wood', hi: 'लकड़ी', gu: 'લાકડું' },
  cork: { en: 'Cork', hi: 'कॉर्क', gu: 'કોર્ક' },
  paper: { en: 'Paper', hi: 'काग़ज़', gu: 'કાગળ' },
  porcelain: { en: 'Porcelain or bone china', hi: 'पोर्सिलेन या बोन चाइना', gu: 'પોર્સેલિન કે બોન ચાઇના' },
  ceramic: {
    en: 'Clay, terracotta or ceramic',
    hi: 'मिट्टी, टेराकोटा या सिरेमिक',
    gu: 'માટી, ટેરાકોટા કે સિરામિક',
  },
  glass: { en: 'Glass', hi: 'काँच', gu: 'કાચ' },
  marble: { en: 'Marble', hi: 'संगमरमर', gu: 'આરસ' },
  stone: { en: 'Other stone', hi: 'दूसरा पत्थर', gu: 'બીજો પથ્થર' },
  steel: { en: 'Stainless steel', hi: 'स्टेनलेस स्टील', gu: 'સ્ટેનલેસ સ્ટીલ' },
  iron: { en: 'Iron or ordinary steel', hi: 'लोहा या सादा स्टील', gu: 'લોખંડ કે સાદું સ્ટીલ' },
  brass: { en: 'Brass or copper', hi: 'पीतल या ताँबा', gu: 'પિત્તળ કે તાંબું' },
  aluminium: { en: 'Aluminium', hi: 'एल्युमिनियम', gu: 'એલ્યુમિનિયમ' },
  'base-metal': {
    en: 'Brass, steel or another common metal',
    hi: 'पीतल, स्टील या दूसरी आम धातु',
    gu: 'પિત્તળ, સ્ટીલ કે બીજી સામાન્ય ધાતુ',
  },
  silver: { en: 'Silver', hi: 'चाँदी', gu: 'ચાંદી' },
  gold: { en: 'Gold or platinum', hi: 'सोना या प्लैटिनम', gu: 'સોનું કે પ્લેટિનમ' },
  pearl: { en: 'Pearls', hi: 'मोती', gu: 'મોતી' },
  gemstone: { en: 'Gemstones', hi: 'रत्न', gu: 'રત્નો' },
  imitation: {
    en: 'Imitation, plated or fashion jewellery',
    hi: 'इमिटेशन, पॉलिश चढ़ा या फ़ैशन ज़ेवर',
    gu: 'ઇમિટેશન, ઢોળ ચઢાવેલા કે ફેશન દાગીના',
  },
  precious: {
    en: 'Real gold, silver, pearls or gemstones',
    hi: 'असली सोना, चाँदी, मोती या रत्न',
    gu: 'સાચું સોનું, ચાંદી, મોતી કે રત્નો',
  },
  textile: { en: 'Cloth', hi: 'कपड़ा', gu: 'કાપડ' },
  other: { en: 'Something else', hi: 'कुछ और', gu: 'બીજું કંઈક' },
  knitted: {
    en: 'Knitted or crocheted, it stretches (T-shirt cloth)',
    hi: 'निटिंग (होज़री) या क्रोशिया का, खिंचता है (टी-शर्ट जैसा)',
    gu: 'ગૂંથેલું (હોઝિયરી) કે ક્રોશેનું, ખેંચાય છે (ટી-શર્ટ જેવું)',
  },
  woven: {
    en: 'Woven on a loom, it does not stretch (shirt cloth)',
    hi: 'करघे पर बुना, खिंचता नहीं (कमीज़ जैसा)',
    gu: 'સાળ પર વણેલું, ખેંચાતું નથી (શર્ટ જેવું)',
  },
  knotted: { en: 'Knotted by hand', hi: 'हाथ से गाँठ लगाकर', gu: 'હાથે ગાંઠ વાળીને' },
  tufted: { en: 'Tufted', hi: 'टफ़्टेड', gu: 'ટફ્ટેડ' },
  men: { en: 'Men or boys', hi: 'पुरुष या लड़के', gu: 'પુરુષો કે છોકરાઓ' },
  women: { en: 'Women or girls', hi: 'महिलाएँ या लड़कियाँ', gu: 'મહિલાઓ કે છોકરીઓ' },
  yes: { en: 'Yes', hi: 'हाँ', gu: 'હા' },
  no: { en: 'No', hi: 'नहीं', gu: 'ના' },
  part: { en: 'A part or accessory', hi: 'पुर्ज़ा या साथ लगने वाली चीज़', gu: 'ભાગ કે સાથે લાગતી વસ્તુ' },
  whole: { en: 'Whole', hi: 'पूरा या साबुत', gu: 'આખું' },
  ground: { en: 'Ground or powdered', hi: 'पिसा हुआ', gu: 'દળેલું' },
  retail: { en: 'Yes, in shop packs', hi: 'हाँ, दुकान के पैक में', gu: 'હા, દુકાનના પેકમાં' },
  bulk: { en: 'No, in bulk', hi: 'नहीं, थोक में', gu: 'ના, જથ્થાબંધ' },
  printed: { en: 'Printed', hi: 'छपाई वाला (प्रिंटेड)', gu: 'છાપેલું (પ્રિન્ટેડ)' },
  plain: {
    en: 'Plain, dyed or woven in colours',
    hi: 'सादा, रंगा या रंगीन धागों का',
    gu: 'સાદું, રંગેલું કે રંગીન દોરાનું',
  },
})

/** The table that the command line prints. */
export const FOUND = sentences({
  nothing: {
    en: 'Nothing fits these words.',
    hi: 'इन शब्दों से कुछ नहीं मिला।',
    gu: 'આ શબ્દોથી કંઈ મળ્યું નહીં.',
  },
  unsure: {
    en: 'No code is likely enough; an officer should confirm.',
    hi: 'कोई भी कोड पक्का नहीं लगता; अधिकारी से पुष्टि कराएँ।',
    gu: 'કોઈ કોડ પાકો લાગતો નથી; અધિકારી પાસે ખાતરી કરાવો.',
  },
})
