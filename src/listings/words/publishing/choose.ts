/** Sentences of the page on which products become offers. */
import { sentences } from '#kernel/words.ts'

export const CHOOSE = sentences({
  title: { en: 'Offer products abroad', hi: 'उत्पाद विदेश में ऑफ़र कीजिए', gu: 'ઉત્પાદન પરદેશમાં ઑફર કરો' },
  lead: {
    en: 'Choose the country, what the goods are listed as, and the products. You can change each offer before it goes out.',
    hi: 'देश चुनिए, सामान किस रूप में दिखे, और उत्पाद। जाने से पहले हर ऑफ़र बदल सकते हैं।',
    gu: 'દેશ પસંદ કરો, માલ કયા રૂપે દેખાય, અને ઉત્પાદનો. મોકલતાં પહેલાં દરેક ઑફર બદલી શકો છો.',
  },
  to: { en: 'Where to', hi: 'कहाँ', gu: 'ક્યાં' },
  chooseTo: { en: 'Choose a country', hi: 'देश चुनिए', gu: 'દેશ પસંદ કરો' },
  open: { en: 'Go on', hi: 'आगे', gu: 'આગળ' },
  kind: { en: 'What is it, in a word?', hi: 'एक शब्द में, यह क्या है?', gu: 'એક શબ્દમાં, આ શું છે?' },
  search: { en: 'Ask the marketplace', hi: 'बाज़ार से पूछिए', gu: 'બજારને પૂછો' },
  types: { en: 'Listed as', hi: 'किस रूप में दिखे', gu: 'કયા રૂપે દેખાય' },
  noTypes: {
    en: 'The marketplace knows nothing for this word, or does not answer now. Try another word.',
    hi: 'इस शब्द पर बाज़ार को कुछ नहीं मिला, या वह अभी जवाब नहीं दे रहा। दूसरा शब्द आज़माइए।',
    gu: 'આ શબ્દ માટે બજારને કંઈ ન મળ્યું, અથવા તે હમણાં જવાબ નથી આપતું. બીજો શબ્દ અજમાવો.',
  },
  products: { en: 'Which products', hi: 'कौन-से उत्पाद', gu: 'કયાં ઉત્પાદન' },
  noProducts: {
    en: 'No product is ready yet. A product is ready when it has words, a price, and you said so.',
    hi: 'अभी कोई उत्पाद तैयार नहीं। शब्द और दाम हों और आप “तैयार” कहें, तब उत्पाद तैयार है।',
    gu: 'હજી કોઈ ઉત્પાદન તૈયાર નથી. શબ્દો અને ભાવ હોય અને તમે “તૈયાર” કહો, ત્યારે ઉત્પાદન તૈયાર છે.',
  },
  noAccounts: {
    en: 'Join a marketplace account first.',
    hi: 'पहले बाज़ार का खाता जोड़िए।',
    gu: 'પહેલાં બજારનું ખાતું જોડો.',
  },
  variants: { en: '{count} to sell', hi: 'बेचने को {count}', gu: 'વેચવા માટે {count}' },
  noPrice: { en: 'without a price', hi: 'बिना दाम', gu: 'ભાવ વગર' },
  make: { en: 'Make offers, look at them first', hi: 'ऑफ़र बनाइए, पहले देखूँगी', gu: 'ઑફર બનાવો, પહેલાં જોઈશ' },
  makeAndPublish: {
    en: 'Make offers and publish',
    hi: 'ऑफ़र बनाकर प्रकाशित कीजिए',
    gu: 'ઑફર બનાવીને પ્રકાશિત કરો',
  },
  price: {
    en: 'Each price is your rupee price at today’s rate of exchange, rounded up. It follows when the rate moves.',
    hi: 'हर दाम आपके रुपये के दाम का आज की विनिमय दर पर हिसाब है, ऊपर की ओर पूरा किया हुआ। दर बदले तो दाम भी बदलेगा।',
    gu: 'દરેક ભાવ એટલે આજના વિનિમય દરે તમારો રૂપિયાનો ભાવ, ઉપર તરફ પૂરો કરેલો. દર બદલાય તો ભાવ પણ બદલાશે.',
  },
})
