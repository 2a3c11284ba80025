import { sentences } from '#kernel/words.ts'

/** The public pages that belong to no other room. */
export const SITE = sentences({
  title: {
    en: 'Dhow: sell what you make, anywhere in the world',
    hi: 'Dhow: अपना बनाया माल दुनिया में कहीं भी बेचें',
    gu: 'Dhow: તમારું બનાવેલું દુનિયામાં ક્યાંય પણ વેચો',
  },
  hero: {
    en: 'Your craft, at the buyer’s door. Every cost known before you send it.',
    hi: 'आपका हुनर, खरीदार के दरवाज़े तक। भेजने से पहले हर ख़र्च साफ़।',
    gu: 'તમારી કારીગરી, ખરીદદારના દરવાજે. મોકલતા પહેલા દરેક ખર્ચ ચોખ્ખો.',
  },
  lead: {
    en: 'Dhow tells small makers in India where they may sell a product by parcel, what the buyer pays in duty, tax and freight, and which papers it needs. Free, open, and with a source behind every figure.',
    hi: 'Dhow भारत के छोटे कारीगरों और उद्यमियों को बताता है: माल पार्सल से कहाँ बिक सकता है, खरीदार को शुल्क, टैक्स और भाड़ा कितना पड़ेगा, और कौन-से काग़ज़ लगेंगे। मुफ़्त, खुला, और हर आँकड़े के पीछे स्रोत।',
    gu: 'Dhow ભારતના નાના કારીગરો અને ઉદ્યોગોને કહે છે: માલ પાર્સલથી ક્યાં વેચી શકાય, ખરીદદારને ડ્યૂટી, ટેક્સ અને ભાડું કેટલું પડશે, અને કયા કાગળ જોઈશે. મફત, ખુલ્લું, અને દરેક આંકડા પાછળ સ્રોત.',
  },
  try: { en: 'Try it with your product', hi: 'अपने उत्पाद से आज़माएँ', gu: 'તમારી વસ્તુથી અજમાવો' },
  knows: { en: 'What the trade book holds today', hi: 'आज व्यापार-पुस्तक में क्या है', gu: 'આજે વેપાર-પોથીમાં શું છે' },
  destinations: { en: 'destinations', hi: 'देश', gu: 'દેશ' },
  tariffLines: { en: 'official tariff lines', hi: 'सरकारी टैरिफ़ दरें', gu: 'સરકારી ટેરિફ દર' },
  sources: { en: 'sources', hi: 'स्रोत', gu: 'સ્રોત' },
  version: { en: 'version of {day}', hi: '{day} का संस्करण', gu: '{day} ની આવૃત્તિ' },
  mapTitle: {
    en: '{product}: the world today',
    hi: '{product}: आज की दुनिया',
    gu: '{product}: આજની દુનિયા',
  },
  mapLead: {
    en: 'One real answer from today’s rules. Yours is as quick.',
    hi: 'आज के नियमों से निकला एक असली जवाब। आपका भी इतनी ही जल्दी मिलेगा।',
    gu: 'આજના નિયમોમાંથી નીકળેલો એક સાચો જવાબ. તમારો પણ એટલો જ જલદી મળશે.',
  },
  mapWords: {
    en: 'Ways lead out of India to every continent.',
    hi: 'भारत से रास्ते हर महाद्वीप तक जाते हैं।',
    gu: 'ભારતથી રસ્તા દરેક ખંડ સુધી જાય છે.',
  },
  mapMore: { en: 'Open this answer', hi: 'यह जवाब खोलें', gu: 'આ જવાબ ખોલો' },
  coverage: { en: 'How sure we are', hi: 'हम कितने पक्के हैं', gu: 'અમે કેટલા ચોક્કસ છીએ' },
  coverageLead: {
    en: 'Counted over all {count} pairs of HS code and destination.',
    hi: 'HS कोड और देश की सभी {count} जोड़ियों पर गिना हुआ।',
    gu: 'HS કોડ અને દેશની બધી {count} જોડી પર ગણેલું.',
  },
  steps: { en: 'How it works', hi: 'यह कैसे काम करता है', gu: 'આ કેવી રીતે કામ કરે છે' },
  step1: { en: 'Say what you make', hi: 'बताएँ क्या बनाते हैं', gu: 'કહો શું બનાવો છો' },
  step1More: {
    en: 'Its HS code, price and weight. They stand on your bill.',
    hi: 'HS कोड, दाम और वज़न। ये आपके बिल पर हैं।',
    gu: 'HS કોડ, ભાવ અને વજન. એ તમારા બિલ પર છે.',
  },
  step2: { en: 'See the whole world', hi: 'पूरी दुनिया देखें', gu: 'આખી દુનિયા જુઓ' },
  step2More: {
    en: 'Open, with papers, ask first or closed: for every destination, with the buyer’s total.',
    hi: 'खुला, काग़ज़ के साथ, पहले पूछें या बंद: हर देश के लिए, खरीदार की कुल राशि के साथ।',
    gu: 'ખુલ્લું, કાગળ સાથે, પહેલા પૂછો કે બંધ: દરેક દેશ માટે, ખરીદદારની કુલ રકમ સાથે.',
  },
  step3: { en: 'Send it with confidence', hi: 'भरोसे से भेजें', gu: 'ભરોસાથી મોકલો' },
  step3More: {
    en: 'A receipt line by line, a checklist of papers and the best way to send.',
    hi: 'एक-एक मद की रसीद, काग़ज़ों की सूची और भेजने का सबसे अच्छा रास्ता।',
    gu: 'એક-એક મદની રસીદ, કાગળની યાદી અને મોકલવાનો સૌથી સારો રસ્તો.',
  },
  more: { en: 'All the questions', hi: 'सभी सवाल', gu: 'બધા સવાલ' },
  missingTitle: { en: 'This page is not here', hi: 'यह पन्ना यहाँ नहीं है', gu: 'આ પાનું અહીં નથી' },
  missing: {
    en: 'The address may be mistyped, or the page has moved. Start again from the home page.',
    hi: 'हो सकता है पता ग़लत लिखा गया हो, या पन्ना हट गया हो। मुखपृष्ठ से फिर शुरू करें।',
    gu: 'કદાચ સરનામું ખોટું લખાયું હોય, અથવા પાનું ખસી ગયું હોય. મુખ્ય પાનાથી ફરી શરૂ કરો.',
  },
  refusedTitle: { en: 'That did not work', hi: 'यह नहीं हो पाया', gu: 'આ થઈ શક્યું નહીં' },
  brokenTitle: { en: 'Something broke on our side', hi: 'हमारी तरफ़ कुछ गड़बड़ हो गई', gu: 'અમારી બાજુ કંઈક બગડ્યું' },
  home: { en: 'To the home page', hi: 'मुखपृष्ठ पर जाएँ', gu: 'મુખ્ય પાને જાઓ' },
  docsTitle: { en: 'For programmers', hi: 'प्रोग्रामरों के लिए', gu: 'પ્રોગ્રામરો માટે' },
  docsLead: {
    en: 'The same answers as JSON, without an account. The details below are in English, generated from the program itself.',
    hi: 'यही जवाब JSON में, बिना खाते के। नीचे का ब्योरा अंग्रेज़ी में है और प्रोग्राम से अपने आप बनता है।',
    gu: 'આ જ જવાબ JSON માં, ખાતા વગર. નીચેની વિગત અંગ્રેજીમાં છે અને પ્રોગ્રામમાંથી આપમેળે બને છે.',
  },
  docsDocument: { en: 'OpenAPI document', hi: 'OpenAPI दस्तावेज़', gu: 'OpenAPI દસ્તાવેજ' },
})
