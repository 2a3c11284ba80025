import { sentences } from '#kernel/words.ts'

/** Joining: a handful of questions, one at a time. */
export const JOIN = sentences({
  title: { en: 'Bring your firm aboard', hi: 'अपनी फ़र्म जोड़िए', gu: 'તમારી પેઢી જોડો' },
  lead: {
    en: 'Four short questions. You can stop at any time: what you wrote stays on this phone.',
    hi: 'चार छोटे सवाल। बीच में कभी भी रुक सकते हैं: लिखा हुआ इसी फ़ोन पर बचा रहता है।',
    gu: 'ચાર ટૂંકા સવાલ. વચ્ચે ગમે ત્યારે અટકી શકો: લખેલું આ ફોનમાં સચવાયેલું રહે છે.',
  },
  leadPlain: {
    en: 'Four short questions; then you see your one next step to a first export.',
    hi: 'चार छोटे सवाल; फिर पहले निर्यात की ओर आपका एक अगला क़दम दिखेगा।',
    gu: 'ચાર ટૂંકા સવાલ; પછી પહેલી નિકાસ તરફનું તમારું હવે પછીનું એક પગલું દેખાશે.',
  },
  steps: { en: 'Questions', hi: 'सवाल', gu: 'સવાલ' },
  stepName: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  stepNumber: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  stepMakes: { en: 'What you make', hi: 'आप क्या बनाते हैं', gu: 'તમે શું બનાવો છો' },
  stepPlace: { en: 'Where you are', hi: 'आप कहाँ हैं', gu: 'તમે ક્યાં છો' },
  name: { en: 'Name of the firm', hi: 'फ़र्म का नाम', gu: 'પેઢીનું નામ' },
  nameHint: {
    en: 'As it stands on your bill, in any script.',
    hi: 'जैसा बिल पर है, किसी भी लिपि में।',
    gu: 'જેમ બિલ પર છે, ગમે તે લિપિમાં.',
  },
  person: { en: 'Your own name', hi: 'आपका अपना नाम', gu: 'તમારું પોતાનું નામ' },
  cooperative: {
    en: 'We are a co-operative or a self-help group with members',
    hi: 'हम सदस्यों वाली सहकारी समिति या स्वयं सहायता समूह हैं',
    gu: 'અમે સભ્યોવાળી સહકારી મંડળી કે સખી મંડળ છીએ',
  },
  number: {
    en: 'GSTIN, PAN or Udyam number',
    hi: 'जीएसटी नंबर, पैन नंबर या उद्यम नंबर',
    gu: 'જીએસટી નંબર, પાન નંબર કે ઉદ્યમ નંબર',
  },
  numberHint: {
    en: 'One is enough, whichever you have at hand. It is checked on this phone before anything is sent. Never your Aadhaar.',
    hi: 'एक ही काफ़ी है, जो पास में हो। कुछ भी भेजने से पहले इसकी जाँच इसी फ़ोन पर होती है। आधार कभी न दें।',
    gu: 'એક જ પૂરતો છે, જે હાથવગો હોય. કંઈ પણ મોકલતાં પહેલાં એની ચકાસણી આ ફોનમાં જ થાય છે. આધાર ક્યારેય ન આપો.',
  },
  numberGood: {
    en: '{name}: well formed.',
    hi: '{name}: सही लिखा है।',
    gu: '{name}: બરાબર લખ્યો છે.',
  },
  numberPan: {
    en: 'Gujarat, and the PAN {pan} stands inside it. Your IEC will be the same as this PAN.',
    hi: 'गुजरात, और इसके अंदर पैन {pan} है। आपका IEC भी यही पैन होगा।',
    gu: 'ગુજરાત, અને એની અંદર પાન {pan} છે. તમારો IEC પણ આ જ પાન હશે.',
  },
  numberPanElsewhere: {
    en: 'This GSTIN is of another state (code {state}); the PAN {pan} stands inside it.',
    hi: 'यह जीएसटी नंबर दूसरे राज्य (कोड {state}) का है; इसके अंदर पैन {pan} है।',
    gu: 'આ જીએસટી નંબર બીજા રાજ્ય (કોડ {state}) નો છે; એની અંદર પાન {pan} છે.',
  },
  takeSuggestion: { en: 'Yes, take {suggestion}', hi: 'हाँ, {suggestion} लीजिए', gu: 'હા, {suggestion} લો' },
  makes: { en: 'What do you make?', hi: 'आप क्या बनाते हैं?', gu: 'તમે શું બનાવો છો?' },
  makesHint: {
    en: 'Tick all that fits.',
    hi: 'जो-जो सही हो, उस पर निशान लगाइए।',
    gu: 'જે-જે લાગુ પડે તેના પર ટિક કરો.',
  },
  district: { en: 'District', hi: 'ज़िला', gu: 'જિલ્લો' },
  chooseDistrict: { en: 'Choose your district', hi: 'अपना ज़िला चुनिए', gu: 'તમારો જિલ્લો પસંદ કરો' },
  pin: { en: 'PIN code, if you like', hi: 'पिन कोड, चाहें तो', gu: 'પિન કોડ, ઈચ્છો તો' },
  next: { en: 'Next', hi: 'आगे', gu: 'આગળ' },
  back: { en: 'Back', hi: 'पीछे', gu: 'પાછળ' },
  send: { en: 'Join', hi: 'जुड़िए', gu: 'જોડાઓ' },
  sending: { en: 'Sending …', hi: 'भेजा जा रहा है …', gu: 'મોકલાઈ રહ્યું છે …' },
  noNetwork: {
    en: 'There is no network at the moment. Nothing is lost: it is kept on this phone and goes out by itself when the network is back.',
    hi: 'अभी नेटवर्क नहीं है। कुछ खोया नहीं: सब इसी फ़ोन पर है, और नेटवर्क आते ही अपने आप चला जाएगा।',
    gu: 'હમણાં નેટવર્ક નથી. કંઈ ખોવાયું નથી: બધું આ ફોનમાં છે, અને નેટવર્ક આવતાં જ આપમેળે જતું રહેશે.',
  },
  draftBack: {
    en: 'Here is what you wrote earlier.',
    hi: 'आपने पहले जो लिखा था, वह यहीं है।',
    gu: 'તમે પહેલાં જે લખ્યું હતું તે અહીં જ છે.',
  },
  draftDrop: { en: 'Start afresh', hi: 'नए सिरे से शुरू कीजिए', gu: 'નવેસરથી શરૂ કરો' },
  wrong: {
    en: 'Please look at these once more:',
    hi: 'कृपया इन्हें एक बार फिर देखिए:',
    gu: 'કૃપા કરીને આ એક વાર ફરી જુઓ:',
  },
  promise: {
    en: 'Your numbers are kept sealed and shown masked. You may take your record with you or have it erased at any time.',
    hi: 'आपके नंबर एन्क्रिप्ट करके रखे जाते हैं और अधूरे ही दिखते हैं। अपना रिकॉर्ड आप कभी भी ले सकते हैं या मिटवा सकते हैं।',
    gu: 'તમારા નંબર એન્ક્રિપ્ટ કરીને સચવાય છે અને અધૂરા જ દેખાય છે. તમારો રેકોર્ડ ગમે ત્યારે લઈ જઈ શકો કે ભૂંસાવી શકો.',
  },
  hasFirm: {
    en: 'You are already here with {name}. This form would add a second firm.',
    hi: 'आप {name} के साथ यहाँ पहले से हैं। इस फ़ॉर्म से दूसरी फ़र्म जुड़ेगी।',
    gu: 'તમે {name} સાથે અહીં પહેલેથી છો. આ ફોર્મથી બીજી પેઢી ઉમેરાશે.',
  },
  goHome: { en: 'Go to {name}', hi: '{name} पर जाइए', gu: '{name} પર જાઓ' },
})

/** A number that another record has already. */
export const MATCH = sentences({
  title: {
    en: 'This firm may be here already',
    hi: 'यह फ़र्म शायद यहाँ पहले से है',
    gu: 'આ પેઢી કદાચ અહીં પહેલેથી છે',
  },
  lead: {
    en: 'Somebody, perhaps your accountant, has already written down a firm with your number:',
    hi: 'किसी ने, शायद आपके सीए ने, आपके नंबर वाली फ़र्म पहले ही दर्ज की है:',
    gu: 'કોઈએ, કદાચ તમારા સીએની ઑફિસે, તમારા નંબરવાળી પેઢી પહેલેથી નોંધી છે:',
  },
  reason: { en: 'Why we think so', hi: 'हमें ऐसा क्यों लगता है', gu: 'અમને આવું કેમ લાગે છે' },
  since: { en: 'Here since {day}', hi: '{day} से यहाँ है', gu: '{day} થી અહીં છે' },
  mine: {
    en: 'It is my firm: write mine down and ask to put both together',
    hi: 'यह मेरी ही फ़र्म है: मेरा भी लिखिए और दोनों को एक करने को कहिए',
    gu: 'આ મારી જ પેઢી છે: મારું પણ લખો અને બંનેને એક કરવા કહો',
  },
  mineHint: {
    en: 'Nothing is lost on either side. They become one when its owner agrees, or when two officers do.',
    hi: 'किसी तरफ़ का कुछ नहीं खोता। उसके मालिक की सहमति से, या दो अधिकारियों की सहमति से, दोनों एक होते हैं।',
    gu: 'કોઈ બાજુનું કંઈ ખોવાતું નથી. એના માલિકની સંમતિથી, કે બે અધિકારીઓની સંમતિથી, બંને એક થાય છે.',
  },
  notMine: {
    en: 'It is not mine: let me check my number',
    hi: 'यह मेरी नहीं है: नंबर फिर देखना है',
    gu: 'આ મારી નથી: નંબર ફરી જોવો છે',
  },
})
