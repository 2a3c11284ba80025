import { sentences } from '#kernel/words.ts'

/** Orders from buyers abroad. */
export const ORDERS = sentences({
  menu: { en: 'Orders', hi: 'ऑर्डर', gu: 'ઓર્ડર' },
  title: { en: 'Orders from abroad', hi: 'विदेश से ऑर्डर', gu: 'પરદેશથી ઓર્ડર' },
  lead: {
    en: 'Orders from all your shops in one list. The pieces of each are set aside the moment it comes.',
    hi: 'आपकी सब दुकानों के ऑर्डर एक ही सूची में। ऑर्डर आते ही उसके नग अलग रख दिए जाते हैं।',
    gu: 'તમારી બધી દુકાનોના ઓર્ડર એક જ યાદીમાં. ઓર્ડર આવતાં જ એના નંગ અલગ મૂકી દેવાય છે.',
  },
  empty: {
    en: 'No order yet. They come here by themselves from the shops you joined.',
    hi: 'अभी कोई ऑर्डर नहीं। जुड़ी हुई दुकानों से ऑर्डर यहाँ अपने आप आएँगे।',
    gu: 'હજી કોઈ ઓર્ડર નથી. જોડેલી દુકાનોમાંથી ઓર્ડર અહીં આપોઆપ આવશે.',
  },
  noneFound: { en: 'No order like that.', hi: 'ऐसा कोई ऑर्डर नहीं मिला।', gu: 'આવો કોઈ ઓર્ડર મળ્યો નહીં.' },
  toOffers: { en: 'To my offers abroad', hi: 'मेरे विदेशी ऑफ़र', gu: 'પરદેશમાં મારી ઑફર' },
  find: { en: 'Order number or SKU', hi: 'ऑर्डर नंबर या SKU', gu: 'ઓર્ડર નંબર કે SKU' },
  state: { en: 'State', hi: 'स्थिति', gu: 'સ્થિતિ' },
  any: { en: 'all', hi: 'सब', gu: 'બધા' },
  show: { en: 'Show', hi: 'दिखाइए', gu: 'બતાવો' },
  order: { en: 'Order', hi: 'ऑर्डर', gu: 'ઓર્ડર' },
  shop: { en: 'Shop', hi: 'दुकान', gu: 'દુકાન' },
  placed: { en: 'Placed on', hi: 'कब', gu: 'ક્યારે' },
  total: { en: 'Total', hi: 'कुल', gu: 'કુલ' },
  pieces: { en: 'Pieces', hi: 'नग', gu: 'નંગ' },
  lines: { en: 'What was ordered', hi: 'क्या मँगाया', gu: 'શું મંગાવ્યું' },
  unknownSku: {
    en: 'no product of yours has this SKU',
    hi: 'इस SKU का आपका कोई उत्पाद नहीं',
    gu: 'આ SKU ની તમારી કોઈ પ્રોડક્ટ નથી',
  },
  buyer: { en: 'Send to', hi: 'किसे भेजना है', gu: 'કોને મોકલવાનું' },
  buyerHidden: {
    en: 'The shop has not given us the address, or it was forgotten after the parcel had arrived.',
    hi: 'दुकान ने पता नहीं दिया, या पार्सल पहुँचने के बाद हमने उसे मिटा दिया।',
    gu: 'દુકાને સરનામું આપ્યું નથી, અથવા પાર્સલ પહોંચ્યા પછી અમે એ ભૂંસી નાખ્યું.',
  },
  buyerUntil: {
    en: 'Name and address are deleted {days} days after the order has ended.',
    hi: 'ऑर्डर पूरा होने के {days} दिन बाद नाम और पता मिटा दिए जाते हैं।',
    gu: 'ઓર્ડર પૂરો થયાના {days} દિવસ પછી નામ અને સરનામું ભૂંસી નાખવામાં આવે છે.',
  },
  importNumber: {
    en: 'This number must stand on the parcel’s papers',
    hi: 'यह नंबर पार्सल के काग़ज़ पर होना चाहिए',
    gu: 'આ નંબર પાર્સલના કાગળ પર હોવો જોઈએ',
  },
  taxCollected: {
    en: 'The shop collects the tax abroad itself.',
    hi: 'विदेश का टैक्स दुकान ख़ुद लेती है।',
    gu: 'પરદેશનો ટેક્સ દુકાન પોતે લે છે.',
  },
  history: { en: 'What happened', hi: 'क्या-क्या हुआ', gu: 'શું શું થયું' },
  simulated: {
    en: 'From a simulated shop, for trying things out.',
    hi: 'आज़माने के लिए बनी नक़ली दुकान से।',
    gu: 'અજમાવવા માટેની બનાવટી દુકાનમાંથી.',
  },
  someSimulated: {
    en: 'Orders marked “simulated” come from a simulated shop, for trying things out. Send nothing for them.',
    hi: 'जिन पर “नक़ली” लिखा है, वे आज़माने की दुकान के ऑर्डर हैं। उनके लिए कुछ मत भेजिए।',
    gu: 'જેના પર “બનાવટી” લખ્યું છે, એ અજમાવવાની દુકાનના ઓર્ડર છે. એના માટે કંઈ મોકલશો નહીં.',
  },
  isSimulated: { en: 'simulated', hi: 'नक़ली', gu: 'બનાવટી' },
  soldOut: {
    en: 'This order came when nothing was left: the last piece went to an order from another shop.',
    hi: 'यह ऑर्डर आया तब माल बचा नहीं था: आख़िरी नग दूसरी दुकान के ऑर्डर में चला गया।',
    gu: 'આ ઓર્ડર આવ્યો ત્યારે માલ બાકી નહોતો: છેલ્લો નંગ બીજી દુકાનના ઓર્ડરમાં ગયો.',
  },
  sent: {
    en: 'The shop cancelled it, paid {refund} back and told the buyer. There is nothing left for you to do.',
    hi: 'दुकान ने ऑर्डर रद्द करके {refund} लौटा दिए और ख़रीदार को बता दिया। आपको कुछ नहीं करना है।',
    gu: 'દુકાને ઓર્ડર રદ કરીને {refund} પાછા આપ્યા અને ખરીદનારને જણાવ્યું. તમારે કંઈ કરવાનું નથી.',
  },
  waiting: {
    en: 'We are asking the shop to cancel it, pay {refund} back and tell the buyer.',
    hi: 'हम दुकान से ऑर्डर रद्द करने, {refund} लौटाने और ख़रीदार को बताने को कह रहे हैं।',
    gu: 'અમે દુકાનને ઓર્ડર રદ કરવા, {refund} પાછા આપવા અને ખરીદનારને જણાવવા કહી રહ્યા છીએ.',
  },
  byHand: {
    en: 'This shop does not let a program do it. Please open the order there, cancel it because there is no stock, pay {refund} back, and send the buyer these words:',
    hi: 'यह दुकान प्रोग्राम को ऐसा नहीं करने देती। वहाँ ऑर्डर खोलिए, “माल नहीं है” कहकर रद्द कीजिए, {refund} लौटाइए, और ख़रीदार को ये शब्द भेजिए:',
    gu: 'આ દુકાન પ્રોગ્રામને આવું કરવા દેતી નથી. ત્યાં ઓર્ડર ખોલો, “માલ નથી” કહીને રદ કરો, {refund} પાછા આપો, અને ખરીદનારને આ શબ્દો મોકલો:',
  },
  wholeAmount: { en: 'the whole amount', hi: 'पूरी रक़म', gu: 'પૂરી રકમ' },
  done: {
    en: 'I have cancelled it and paid back',
    hi: 'मैंने रद्द करके रक़म लौटा दी',
    gu: 'મેં રદ કરીને રકમ પાછી આપી',
  },
  doneOn: { en: 'Done on {day}.', hi: '{day} को हो गया।', gu: '{day} ના રોજ થઈ ગયું.' },
})

export const ORDER_STATES = sentences({
  awaiting: { en: 'waiting for payment', hi: 'भुगतान बाक़ी', gu: 'ચુકવણી બાકી' },
  accepted: { en: 'to be sent', hi: 'भेजना है', gu: 'મોકલવાનો છે' },
  shipped: { en: 'sent', hi: 'भेज दिया', gu: 'મોકલી દીધો' },
  cancelled: { en: 'cancelled', hi: 'रद्द', gu: 'રદ' },
  'sold-out': { en: 'sold out', hi: 'माल ख़त्म', gu: 'માલ ખલાસ' },
})
