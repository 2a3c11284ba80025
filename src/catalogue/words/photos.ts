import { sentences } from '#kernel/words.ts'

/** Photos of a product: what to do, and what could be better. */
export const PHOTOS = sentences({
  title: { en: 'Photos', hi: 'फ़ोटो', gu: 'ફોટા' },
  lead: {
    en: 'Daylight, a plain light background, the whole piece in the middle. The first photo is the one that buyers see first.',
    hi: 'दिन की रोशनी, सादा हल्का बैकग्राउंड, पूरी चीज़ बीच में। ख़रीदार पहली फ़ोटो सबसे पहले देखता है।',
    gu: 'દિવસનો પ્રકાશ, સાદું આછું બેકગ્રાઉન્ડ, આખી વસ્તુ વચ્ચે. ખરીદનાર પહેલો ફોટો સૌથી પહેલાં જુએ છે.',
  },
  add: { en: 'Add a photo', hi: 'फ़ोटो जोड़िए', gu: 'ફોટો ઉમેરો' },
  choose: { en: 'Photo from the phone', hi: 'फ़ोन से फ़ोटो', gu: 'ફોનમાંથી ફોટો' },
  hint: {
    en: 'JPEG or PNG up to 10 MB. Place and camera are taken out of the photo. If the network breaks off, it goes on where it stopped.',
    hi: 'JPEG या PNG, 10 MB तक। फ़ोटो से जगह और कैमरे की जानकारी हटा दी जाती है। नेटवर्क टूटे तो वहीं से आगे चलती है।',
    gu: 'JPEG કે PNG, 10 MB સુધી. ફોટામાંથી જગ્યા અને કેમેરાની માહિતી કાઢી નાખીએ છીએ. નેટવર્ક તૂટે તો ત્યાંથી જ આગળ ચાલે છે.',
  },
  send: { en: 'Send the photo', hi: 'फ़ोटो भेजिए', gu: 'ફોટો મોકલો' },
  sending: { en: '{percent} % sent', hi: '{percent} % भेजा गया', gu: '{percent} % મોકલાયો' },
  waiting: {
    en: 'No network just now; it goes on by itself.',
    hi: 'अभी नेटवर्क नहीं है; आते ही अपने आप आगे चलेगा।',
    gu: 'હમણાં નેટવર્ક નથી; આવતાં જ આપમેળે આગળ ચાલશે.',
  },
  preparing: { en: 'Getting the photo ready …', hi: 'फ़ोटो तैयार हो रही है …', gu: 'ફોટો તૈયાર થાય છે …' },
  none: { en: 'No photo yet', hi: 'अभी कोई फ़ोटो नहीं', gu: 'હજી કોઈ ફોટો નથી' },
  first: { en: 'Shown first', hi: 'सबसे पहले दिखती है', gu: 'સૌથી પહેલાં દેખાય છે' },
  size: { en: '{width} × {height} pixels', hi: '{width} × {height} पिक्सेल', gu: '{width} × {height} પિક્સેલ' },
  alt: {
    en: 'What the photo shows, for buyers who cannot see it',
    hi: 'फ़ोटो में क्या है, उन ख़रीदारों के लिए जो देख नहीं सकते',
    gu: 'ફોટામાં શું છે, જે ખરીદનાર જોઈ શકતા નથી એમના માટે',
  },
  saveAlt: { en: 'Save the words', hi: 'शब्द सहेजिए', gu: 'શબ્દો સાચવો' },
  earlier: { en: 'Move forward', hi: 'आगे लाइए', gu: 'આગળ લાવો' },
  later: { en: 'Move back', hi: 'पीछे कीजिए', gu: 'પાછળ કરો' },
  remove: { en: 'Take out', hi: 'हटाइए', gu: 'કાઢો' },
  removed: { en: 'The photo is taken out.', hi: 'फ़ोटो हटा दी गई।', gu: 'ફોટો કાઢી નાખ્યો.' },
  undo: { en: 'Take that back', hi: 'वापस लाइए', gu: 'પાછો લાવો' },
  added: { en: 'The photo is here.', hi: 'फ़ोटो आ गई।', gu: 'ફોટો આવી ગયો.' },
  saved: { en: 'Saved.', hi: 'सहेज लिया।', gu: 'સાચવી લીધું.' },
  good: { en: 'Good for marketplaces', hi: 'मार्केटप्लेस के लिए ठीक है', gu: 'માર્કેટપ્લેસ માટે બરાબર છે' },
  advice: { en: 'Could be better', hi: 'और अच्छी हो सकती है', gu: 'હજી સારો થઈ શકે' },
})

/** By the ids of rules/photo-advice.ts. */
export const PHOTO_ADVICE = sentences({
  tiny: {
    en: 'Too small: marketplaces refuse fewer than {tiny} pixels on the longer side. Take it again from nearer.',
    hi: 'बहुत छोटी है: लंबी तरफ़ {tiny} पिक्सेल से कम हो तो मार्केटप्लेस नहीं लेते। पास से फिर खींचिए।',
    gu: 'બહુ નાનો છે: લાંબી બાજુ {tiny} પિક્સેલથી ઓછા હોય તો માર્કેટપ્લેસ લેતા નથી. નજીકથી ફરી પાડો.',
  },
  small: {
    en: 'Buyers cannot zoom in below {small} pixels on the longer side. A larger one sells better.',
    hi: 'लंबी तरफ़ {small} पिक्सेल से कम हो तो ख़रीदार ज़ूम नहीं कर सकता। बड़ी फ़ोटो से बिक्री अच्छी होती है।',
    gu: 'લાંબી બાજુ {small} પિક્સેલથી ઓછા હોય તો ખરીદનાર ઝૂમ કરી શકતો નથી. મોટો ફોટો વધારે વેચાણ આપે છે.',
  },
  background: {
    en: 'The background is not light. Put a white sheet behind it; the first photo on marketplaces needs white.',
    hi: 'बैकग्राउंड हल्का नहीं है। पीछे सफ़ेद चादर लगाइए; मार्केटप्लेस पर पहली फ़ोटो में सफ़ेद चाहिए।',
    gu: 'બેકગ્રાઉન્ડ આછું નથી. પાછળ સફેદ ચાદર રાખો; માર્કેટપ્લેસ પર પહેલા ફોટામાં સફેદ જોઈએ.',
  },
  dark: {
    en: 'It is dark. Take it in daylight, near a window.',
    hi: 'फ़ोटो अँधेरी है। दिन में, खिड़की के पास खींचिए।',
    gu: 'ફોટો અંધારો છે. દિવસે, બારી પાસે પાડો.',
  },
  blurred: {
    en: 'It looks blurred. Wipe the lens, rest your elbows, touch the piece on the screen.',
    hi: 'फ़ोटो धुँधली लगती है। लेंस पोंछिए, कोहनी टिकाइए, स्क्रीन पर चीज़ को छूकर खींचिए।',
    gu: 'ફોટો ઝાંખો લાગે છે. લેન્સ લૂછો, કોણી ટેકવો, સ્ક્રીન પર વસ્તુને અડીને પાડો.',
  },
})
