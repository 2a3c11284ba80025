/** Sentences of the page on which products become offers. */
import { sentences } from '#kernel/words.ts'

export const CHOOSE = sentences({
  title: { en: 'Offer products abroad', hi: 'उत्पाद विदेश में ऑफ़र कीजिए', gu: 'પ્રોડક્ટ પરદેશમાં ઑફર કરો' },
  lead: {
    en: 'Choose the country, what the goods are listed as, and the products. You can change each offer before it goes out.',
    hi: 'देश चुनिए, सामान किस रूप में दिखे, और उत्पाद। जाने से पहले हर ऑफ़र बदल सकते हैं।',
    gu: 'દેશ પસંદ કરો, માલ કયા રૂપે દેખાય, અને પ્રોડક્ટ. મોકલતાં પહેલાં દરેક ઑફર બદલી શકો છો.',
  },
  to: { en: 'Where to', hi: 'कहाँ', gu: 'ક્યાં' },
  chooseTo: { en: 'Choose a country', hi: 'देश चुनिए', gu: 'દેશ પસંદ કરો' },
  open: { en: 'Go on', hi: 'आगे', gu: 'આગળ' },
  kind: { en: 'What is it, in a word?', hi: 'एक शब्द में, यह क्या है?', gu: 'એક શબ્દમાં, આ શું છે?' },
  search: { en: 'Ask the marketplace', hi: 'मार्केटप्लेस से पूछिए', gu: 'માર્કેટપ્લેસને પૂછો' },
  types: { en: 'Listed as', hi: 'किस रूप में दिखे', gu: 'કયા રૂપે દેખાય' },
  noTypes: {
    en: 'The marketplace knows nothing for this word, or does not answer now. Try another word.',
    hi: 'इस शब्द पर मार्केटप्लेस को कुछ नहीं मिला, या वह अभी जवाब नहीं दे रहा। दूसरा शब्द आज़माइए।',
    gu: 'આ શબ્દ માટે માર્કેટપ્લેસને કંઈ ન મળ્યું, અથવા તે હમણાં જવાબ નથી આપતું. બીજો શબ્દ અજમાવો.',
  },
  products: { en: 'Which products', hi: 'कौन-से उत्पाद', gu: 'કઈ પ્રોડક્ટ' },
  noProducts: {
    en: 'No product is ready yet. A product is ready when it has words, a price, and you said so.',
    hi: 'अभी कोई उत्पाद तैयार नहीं। शब्द और दाम लिखकर “बेचने को तैयार है” दबाइए, तब तैयार माना जाएगा।',
    gu: 'હજી કોઈ પ્રોડક્ટ તૈયાર નથી. શબ્દો અને ભાવ લખો અને “વેચવા તૈયાર છે” દબાવો, એટલે તૈયાર ગણાશે.',
  },
  noAccounts: {
    en: 'Join a marketplace account first.',
    hi: 'पहले मार्केटप्लेस का खाता जोड़िए।',
    gu: 'પહેલાં માર્કેટપ્લેસનું ખાતું જોડો.',
  },
  variants: { en: '{count} to sell', hi: 'बेचने को {count}', gu: 'વેચવા માટે {count}' },
  noPrice: { en: 'without a price', hi: 'बिना दाम', gu: 'ભાવ વગર' },
  make: { en: 'Make offers, look at them first', hi: 'ऑफ़र बनाइए, पहले देख लूँ', gu: 'ઑફર બનાવો, પહેલાં જોઈ લઉં' },
  makeAndPublish: {
    en: 'Make offers and publish',
    hi: 'ऑफ़र बनाकर प्रकाशित कीजिए',
    gu: 'ઑફર બનાવીને પ્રકાશિત કરો',
  },
  price: {
    en: 'Each price is your rupee price at today’s rate of exchange, rounded up. It follows when the rate moves.',
    hi: 'आपका रुपये का दाम आज की विनिमय दर से वहाँ की मुद्रा में बदला जाता है और ऊपर की ओर पूरा किया जाता है। दर बदले तो दाम भी बदलेगा।',
    gu: 'તમારો રૂપિયાનો ભાવ આજના વિનિમય દરે ત્યાંના ચલણમાં ગણાય છે અને ઉપરના પૂરા આંકડે લેવાય છે. દર બદલાય તો ભાવ પણ બદલાશે.',
  },
})
