/** Sentences of a firm's own shop: for buyers abroad, and for the maker who arranges it. */
import { sentences } from '#kernel/words.ts'

export const SHOP = sentences({
  from: { en: 'Made in {place}, India', hi: '{place}, भारत में बना', gu: '{place}, ભારતમાં બનેલું' },
  by: { en: 'By {firm}', hi: '{firm} की ओर से', gu: '{firm} તરફથી' },
  gi: {
    en: 'Carries the protected name “{name}”',
    hi: 'संरक्षित नाम “{name}” के साथ',
    gu: 'સંરક્ષિત નામ “{name}” સાથે',
  },
  to: { en: 'Deliver to', hi: 'कहाँ पहुँचाएँ', gu: 'ક્યાં પહોંચાડવું' },
  show: { en: 'Show prices', hi: 'दाम दिखाइए', gu: 'ભાવ બતાવો' },
  elsewhere: {
    en: 'Your country is not in the list? Write to the maker.',
    hi: 'आपका देश सूची में नहीं? बनाने वाले को लिखिए।',
    gu: 'તમારો દેશ યાદીમાં નથી? બનાવનારને લખો.',
  },
  price: { en: 'Price', hi: 'दाम', gu: 'ભાવ' },
  delivered: {
    en: 'At your door in {country}, with sending, duty and tax: about {amount}',
    hi: '{country} में आपके दरवाज़े पर, भेजना, ड्यूटी और कर मिलाकर: लगभग {amount}',
    gu: '{country}માં તમારે આંગણે, મોકલવું, ડ્યૂટી અને કર સાથે: આશરે {amount}',
  },
  ask: {
    en: 'We hold no sure figure for sending, duty and tax to {country}. Ask the maker for the price at your door.',
    hi: '{country} तक भेजने, ड्यूटी और कर का पक्का आँकड़ा हमारे पास नहीं है। दरवाज़े तक का दाम बनाने वाले से पूछिए।',
    gu: '{country} સુધી મોકલવા, ડ્યૂટી અને કરનો પાકો આંકડો અમારી પાસે નથી. આંગણા સુધીનો ભાવ બનાવનારને પૂછો.',
  },
  closed: {
    en: 'This may not be sent to {country} at present.',
    hi: 'इसे अभी {country} नहीं भेजा जा सकता।',
    gu: 'આ હમણાં {country} મોકલી શકાતું નથી.',
  },
  left: { en: '{count} to buy now', hi: 'अभी {count} उपलब्ध', gu: 'હમણાં {count} મળશે' },
  soldOut: { en: 'Sold out just now', hi: 'अभी बिक चुका है', gu: 'હમણાં વેચાઈ ગયું છે' },
  leaves: {
    en: 'Leaves the workshop within {days} working days',
    hi: '{days} कामकाजी दिनों में कारख़ाने से निकलेगा',
    gu: '{days} કામકાજના દિવસમાં કારખાનેથી નીકળશે',
  },
  returns: {
    en: 'You may send it back within {days} days; the way back is at your cost.',
    hi: '{days} दिन में लौटा सकते हैं; लौटाने का ख़र्च आपका।',
    gu: '{days} દિવસમાં પાછું મોકલી શકો; પાછું મોકલવાનો ખર્ચ તમારો.',
  },
  noReturns: { en: 'Nothing is taken back.', hi: 'वापसी नहीं होती।', gu: 'પાછું લેવાતું નથી.' },
  returnsUnsaid: {
    en: 'About returns, please ask the maker.',
    hi: 'वापसी के बारे में बनाने वाले से पूछिए।',
    gu: 'પાછું મોકલવા વિશે બનાવનારને પૂછો.',
  },
  buy: { en: 'Ask or buy', hi: 'पूछिए या ख़रीदिए', gu: 'પૂછો કે ખરીદો' },
  noCheckout: {
    en: 'There is no till here. You write to the maker, she answers, and you settle price, sending and payment with each other.',
    hi: 'यहाँ भुगतान नहीं होता। आप बनाने वाले को लिखते हैं, वे जवाब देती हैं, और दाम, भेजना व भुगतान आपस में तय होता है।',
    gu: 'અહીં ચુકવણી થતી નથી. તમે બનાવનારને લખો, એ જવાબ આપે, અને ભાવ, મોકલવું ને ચુકવણી આપસમાં નક્કી થાય.',
  },
  whatsapp: { en: 'Write on WhatsApp', hi: 'WhatsApp पर लिखिए', gu: 'WhatsApp પર લખો' },
  phone: { en: 'Call {to}', hi: '{to} पर फ़ोन कीजिए', gu: '{to} પર ફોન કરો' },
  email: { en: 'Write to {to}', hi: '{to} पर लिखिए', gu: '{to} પર લખો' },
  noContact: {
    en: 'The maker has not said yet how she wants to be reached.',
    hi: 'बनाने वाले ने अभी नहीं बताया कि संपर्क कैसे करें।',
    gu: 'બનાવનારે હજી કહ્યું નથી કે સંપર્ક કેવી રીતે કરવો.',
  },
  hello: {
    en: 'Hello, I saw {sku} in your shop: {link}',
    hi: 'नमस्ते, आपकी दुकान में {sku} देखा: {link}',
    gu: 'નમસ્તે, તમારી દુકાનમાં {sku} જોયું: {link}',
  },
  demo: {
    en: 'Demonstration: this maker and these goods are made up. Nothing is for sale.',
    hi: 'प्रदर्शन: यह निर्माता और सामान बनावटी हैं। कुछ भी बिक्री के लिए नहीं।',
    gu: 'પ્રદર્શન: આ બનાવનાર અને માલ બનાવટી છે. કંઈ વેચવા માટે નથી.',
  },
  empty: {
    en: 'Nothing lies in this shop’s window for this country.',
    hi: 'इस देश के लिए इस दुकान में कुछ नहीं है।',
    gu: 'આ દેશ માટે આ દુકાનમાં કંઈ નથી.',
  },
  back: { en: 'Everything of {firm}', hi: '{firm} का सब कुछ', gu: '{firm}નું બધું' },
  others: { en: 'Also as', hi: 'इन रूपों में भी', gu: 'આ રૂપે પણ' },
  xml: {
    en: 'Product feed for price searches (RSS)',
    hi: 'दाम-खोज के लिए उत्पाद-फ़ीड (RSS)',
    gu: 'ભાવ-શોધ માટે ઉત્પાદન-ફીડ (RSS)',
  },
  tsv: {
    en: 'The same as a sheet (TSV)',
    hi: 'वही, शीट के रूप में (TSV)',
    gu: 'એ જ, શીટ રૂપે (TSV)',
  },
})

export const KEEP = sentences({
  title: { en: 'Your own shop', hi: 'आपकी अपनी दुकान', gu: 'તમારી પોતાની દુકાન' },
  lead: {
    en: 'A page for buyers abroad with your offers, prices in their money, and how to reach you. It costs nothing, and nobody stands between you and the buyer.',
    hi: 'विदेशी ख़रीदारों के लिए पन्ना: आपके ऑफ़र, उनकी मुद्रा में दाम, और आपसे संपर्क का रास्ता। कोई ख़र्च नहीं, और ख़रीदार और आपके बीच कोई नहीं।',
    gu: 'પરદેશી ખરીદદારો માટે પાનું: તમારી ઑફર, એમના ચલણમાં ભાવ, અને તમારો સંપર્ક. કોઈ ખર્ચ નહીં, અને તમારી ને ખરીદદારની વચ્ચે કોઈ નહીં.',
  },
  none: {
    en: 'Join “Your own shop” first, as you would any marketplace: it needs no key.',
    hi: 'पहले “आपकी अपनी दुकान” को जोड़िए, जैसे किसी भी बाज़ार को: कोई चाबी नहीं चाहिए।',
    gu: 'પહેલાં “તમારી પોતાની દુકાન” જોડો, જેમ કોઈ પણ બજાર: કોઈ ચાવી ન જોઈએ.',
  },
  join: { en: 'Join it', hi: 'जोड़िए', gu: 'જોડો' },
  address: { en: 'Its address', hi: 'इसका पता', gu: 'એનું સરનામું' },
  published: {
    en: 'Search engines and price feeds may show it',
    hi: 'सर्च इंजन और दाम-फ़ीड इसे दिखा सकते हैं',
    gu: 'સર્ચ એન્જિન અને ભાવ-ફીડ એને બતાવી શકે',
  },
  unpublished: {
    en: 'Until then only people with the link see it.',
    hi: 'तब तक केवल लिंक वाले देख सकते हैं।',
    gu: 'ત્યાં સુધી ફક્ત લિંકવાળા જ જોઈ શકે.',
  },
  way: { en: 'Buyers reach you by', hi: 'ख़रीदार आपसे कैसे मिलें', gu: 'ખરીદદાર તમને કેવી રીતે મળે' },
  wayHint: {
    en: 'What you write here is shown to everybody who opens the shop.',
    hi: 'यहाँ जो लिखेंगे वह दुकान खोलने वाले हर किसी को दिखेगा।',
    gu: 'અહીં જે લખશો તે દુકાન ખોલનાર દરેકને દેખાશે.',
  },
  notYet: { en: 'Not yet', hi: 'अभी नहीं', gu: 'હમણાં નહીં' },
  whatsapp: { en: 'WhatsApp', hi: 'WhatsApp', gu: 'WhatsApp' },
  phone: { en: 'Phone', hi: 'फ़ोन', gu: 'ફોન' },
  email: { en: 'E-mail', hi: 'ई-मेल', gu: 'ઈ-મેલ' },
  contact: { en: 'Number or e-mail address', hi: 'नंबर या ई-मेल पता', gu: 'નંબર કે ઈ-મેલ સરનામું' },
  returns: { en: 'Taken back within', hi: 'वापसी कितने दिन में', gu: 'કેટલા દિવસમાં પાછું લેવાય' },
  returnsHint: {
    en: 'Buyers in the European Union and the United Kingdom may by law send back within 14 days what they bought from afar.',
    hi: 'यूरोपीय संघ और ब्रिटेन के ख़रीदार दूर से ख़रीदा सामान क़ानूनन 14 दिन में लौटा सकते हैं।',
    gu: 'યુરોપિયન યુનિયન અને બ્રિટનના ખરીદદાર દૂરથી ખરીદેલું કાયદેસર 14 દિવસમાં પાછું મોકલી શકે.',
  },
  unsaid: { en: 'Say nothing', hi: 'कुछ नहीं कहना', gu: 'કંઈ કહેવું નથી' },
  never: { en: 'Nothing is taken back', hi: 'वापसी नहीं', gu: 'પાછું નહીં લેવાય' },
  days: { en: '{days} days', hi: '{days} दिन', gu: '{days} દિવસ' },
  save: { en: 'Save', hi: 'सहेजिए', gu: 'સાચવો' },
  saved: { en: 'Saved.', hi: 'सहेज लिया।', gu: 'સાચવ્યું.' },
})
