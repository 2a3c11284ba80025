import { sentences, type Sentence } from '#kernel/words.ts'

/** Deeds of the log in words, by the action they are recorded under. One without words is shown by its code. */
export const DEEDS: Readonly<Record<string, Sentence>> = sentences({
  'session.open': { en: 'Signed in', hi: 'साइन इन किया', gu: 'સાઇન ઇન કર્યું' },
  'session.close': { en: 'Signed out', hi: 'साइन आउट किया', gu: 'સાઇન આઉટ કર્યું' },
  'session.revoke': {
    en: 'Ended a session on another device',
    hi: 'दूसरे डिवाइस से साइन आउट किया',
    gu: 'બીજા ડિવાઇસ પરથી સાઇન આઉટ કર્યું',
  },
  'session.switch': {
    en: 'Went over to another firm',
    hi: 'दूसरी फ़र्म का काम शुरू किया',
    gu: 'બીજી પેઢીનું કામ શરૂ કર્યું',
  },
  'person.join': { en: 'Joined', hi: 'जुड़े', gu: 'જોડાયા' },
  'person.link': { en: 'Linked a sign-in service', hi: 'साइन-इन सेवा जोड़ी', gu: 'સાઇન-ઇન સેવા જોડી' },
  'person.self': { en: 'Changed own details', hi: 'अपना ब्योरा बदला', gu: 'પોતાની વિગત બદલી' },
  'person.export': {
    en: 'Took a copy of own data',
    hi: 'अपनी जानकारी की कॉपी ली',
    gu: 'પોતાની માહિતીની નકલ લીધી',
  },
  'person.erase': { en: 'Erased a person’s data', hi: 'व्यक्ति की जानकारी मिटाई', gu: 'વ્યક્તિની માહિતી ભૂંસી' },
  'product.write': { en: 'Changed a product', hi: 'उत्पाद बदला', gu: 'પ્રોડક્ટ બદલી' },
  'finder.accept': { en: 'Took a code', hi: 'कोड चुना', gu: 'કોડ પસંદ કર્યો' },
  'finder.correct': { en: 'Corrected a code', hi: 'कोड सुधारा', gu: 'કોડ સુધાર્યો' },
  'finder.tasks.decide': {
    en: 'Answered a question about a code',
    hi: 'कोड के सवाल का जवाब दिया',
    gu: 'કોડના સવાલનો જવાબ આપ્યો',
  },
  'firm.register': { en: 'Registered a firm', hi: 'फ़र्म दर्ज की', gu: 'પેઢી નોંધી' },
  'firm.write': { en: 'Changed a firm’s details', hi: 'फ़र्म का ब्योरा बदला', gu: 'પેઢીની વિગત બદલી' },
  'firm.delegate': {
    en: 'Changed who acts for a firm',
    hi: 'फ़र्म के लिए कौन काम करे, यह बदला',
    gu: 'પેઢી માટે કોણ કામ કરે, એ બદલ્યું',
  },
  'firm.desk': { en: 'Worked at the desk', hi: 'डेस्क पर काम किया', gu: 'ડેસ્ક પર કામ કર્યું' },
  'firm.import': { en: 'Imported firms', hi: 'फ़र्मों की सूची जोड़ी', gu: 'પેઢીઓની યાદી ઉમેરી' },
  'firm.merge': { en: 'Merged firms', hi: 'फ़र्में एक कीं', gu: 'પેઢીઓ ભેગી કરી' },
  'firm.merge.consent': { en: 'Agreed to a merge', hi: 'एक करने पर सहमति दी', gu: 'ભેગી કરવા સંમતિ આપી' },
  'firm.document.decide': { en: 'Checked a document', hi: 'दस्तावेज़ जाँचा', gu: 'દસ્તાવેજ તપાસ્યો' },
  'grant.give': { en: 'Decided on a role', hi: 'भूमिका पर फ़ैसला किया', gu: 'ભૂમિકા પર નિર્ણય કર્યો' },
  'listing.connect': { en: 'Joined a marketplace account', hi: 'बाज़ार का खाता जोड़ा', gu: 'બજારનું ખાતું જોડ્યું' },
  'listing.disconnect': {
    en: 'Left a marketplace account',
    hi: 'बाज़ार का खाता अलग किया',
    gu: 'બજારનું ખાતું છૂટું કર્યું',
  },
  'listing.write': { en: 'Made offers', hi: 'ऑफ़र बनाए', gu: 'ઑફર બનાવી' },
  'listing.publish': { en: 'Published offers', hi: 'ऑफ़र प्रकाशित किए', gu: 'ઑફર પ્રકાશિત કરી' },
  'listing.close': { en: 'Closed offers', hi: 'ऑफ़र बंद किए', gu: 'ઑફર બંધ કરી' },
  'listing.steer': {
    en: 'Steered a marketplace account',
    hi: 'बाज़ार के खाते की सेटिंग बदली',
    gu: 'બજારના ખાતાની ગોઠવણ બદલી',
  },
  'training.book': { en: 'Booked seats', hi: 'सीटें लीं', gu: 'સીટ લીધી' },
  'training.event.write': { en: 'Worked on an event', hi: 'कार्यक्रम पर काम किया', gu: 'કાર્યક્રમ પર કામ કર્યું' },
  'training.event.publish': {
    en: 'Published an event',
    hi: 'कार्यक्रम प्रकाशित किया',
    gu: 'કાર્યક્રમ પ્રકાશિત કર્યો',
  },
  'training.attend': { en: 'Noted attendance', hi: 'हाज़िरी दर्ज की', gu: 'હાજરી નોંધી' },
  'training.contest': {
    en: 'Contested attendance',
    hi: 'हाज़िरी पर सवाल उठाया',
    gu: 'હાજરી વિશે વાંધો જણાવ્યો',
  },
  'training.contest.decide': {
    en: 'Decided about attendance',
    hi: 'हाज़िरी पर फ़ैसला किया',
    gu: 'હાજરી વિશે નિર્ણય કર્યો',
  },
  'training.certificate.issue': {
    en: 'Issued a certificate',
    hi: 'प्रमाणपत्र जारी किया',
    gu: 'પ્રમાણપત્ર આપ્યું',
  },
  'training.certificate.revoke': {
    en: 'Took a certificate back',
    hi: 'प्रमाणपत्र वापस लिया',
    gu: 'પ્રમાણપત્ર પાછું લીધું',
  },
  'training.certificate.new-key': {
    en: 'Put a new key for certificates into use',
    hi: 'प्रमाणपत्रों की नई कुंजी लगाई',
    gu: 'પ્રમાણપત્રો માટે નવી ચાવી શરૂ કરી',
  },
  'training.curriculum.write': {
    en: 'Changed the lessons',
    hi: 'पाठ बदले',
    gu: 'પાઠ બદલ્યા',
  },
  'order.write': {
    en: 'Looked after an order',
    hi: 'ऑर्डर सँभाला',
    gu: 'ઓર્ડર સંભાળ્યો',
  },
})
