/** Sentences of a certificate's own page and of the officer's list. */
import { sentences } from '#kernel/words.ts'

export const CERTIFICATE = sentences({
  title: { en: 'Your certificate', hi: 'आपका प्रमाणपत्र', gu: 'તમારું પ્રમાણપત્ર' },
  pdf: { en: 'Download as PDF', hi: 'PDF डाउनलोड कीजिए', gu: 'PDF ડાઉનલોડ કરો' },
  json: { en: 'Open Badge (JSON)', hi: 'Open Badge (JSON)', gu: 'Open Badge (JSON)' },
  check: { en: 'See the check', hi: 'जाँच देखिए', gu: 'ચકાસણી જુઓ' },
  whatsapp: { en: 'Share on WhatsApp', hi: 'WhatsApp पर भेजिए', gu: 'WhatsApp પર મોકલો' },
  linkedin: { en: 'Add to LinkedIn', hi: 'LinkedIn पर जोड़िए', gu: 'LinkedIn પર ઉમેરો' },
  shareText: {
    en: 'I completed the training “{title}”. Check my certificate {number}: {link}',
    hi: 'मैंने “{title}” का प्रशिक्षण पूरा किया। मेरा प्रमाणपत्र {number} यहाँ जाँचिए: {link}',
    gu: 'મેં “{title}” ની તાલીમ પૂરી કરી. મારું પ્રમાણપત્ર {number} અહીં ચકાસો: {link}',
  },
  keep: {
    en: 'Whoever has the PDF or the shared link can read your name on it and check it. Share it with whom you like.',
    hi: 'जिसके पास PDF या शेयर किया लिंक हो, वह आपका नाम पढ़ सकता है और जाँच सकता है। जिसे चाहें भेजिए।',
    gu: 'જેની પાસે PDF કે શેર કરેલી લિંક હોય તે તમારું નામ વાંચી શકે અને ચકાસી શકે. જેને ઇચ્છો તેને મોકલો.',
  },
  revoked: {
    en: 'This certificate was taken back on {day}. {because}',
    hi: 'यह प्रमाणपत्र {day} को वापस लिया गया। {because}',
    gu: 'આ પ્રમાણપત્ર {day} ના રોજ પાછું લેવાયું. {because}',
  },
  office: { en: 'The office wrote:', hi: 'कार्यालय ने लिखा:', gu: 'કચેરીએ લખ્યું:' },
  newOne: { en: 'Open the new certificate', hi: 'नया प्रमाणपत्र खोलिए', gu: 'નવું પ્રમાણપત્ર ખોલો' },
  back: { en: 'Back to your trainings', hi: 'अपने प्रशिक्षण पर वापस', gu: 'તમારી તાલીમ પર પાછા' },
})

export const CERTIFICATES = sentences({
  title: { en: 'Certificates', hi: 'प्रमाणपत्र', gu: 'પ્રમાણપત્રો' },
  lead: {
    en: 'Every certificate of your area, newest first. Taking one back is for good; whoever checks it sees “revoked”. A new one can be issued in its place.',
    hi: 'आपके क्षेत्र के सभी प्रमाणपत्र, सबसे नए पहले। वापस लेना हमेशा के लिए है; जाँचने वाले को “वापस लिया गया” दिखता है। उसकी जगह नया जारी हो सकता है।',
    gu: 'તમારા વિસ્તારનાં બધાં પ્રમાણપત્રો, નવાં પહેલાં. પાછું લેવું કાયમ માટે છે; ચકાસનારને “પાછું લેવાયું” દેખાય છે. તેની જગ્યાએ નવું આપી શકાય.',
  },
  find: { en: 'Find by number', hi: 'नंबर से खोजिए', gu: 'નંબરથી શોધો' },
  search: { en: 'Find', hi: 'खोजिए', gu: 'શોધો' },
  none: { en: 'No certificate here yet', hi: 'अभी कोई प्रमाणपत्र नहीं', gu: 'હજી કોઈ પ્રમાણપત્ર નથી' },
  noneHint: {
    en: 'They are issued by themselves when a training is closed, to everybody who attended and passed.',
    hi: 'प्रशिक्षण बंद होते ही, जो आए और पास हुए उन सबको अपने आप जारी होते हैं।',
    gu: 'તાલીમ બંધ થાય ત્યારે, જે આવ્યાં અને પાસ થયાં એ સૌને આપોઆપ અપાય છે.',
  },
  number: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  name: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  training: { en: 'Training', hi: 'प्रशिक्षण', gu: 'તાલીમ' },
  issued: { en: 'Issued', hi: 'जारी', gu: 'આપ્યાની તારીખ' },
  state: { en: 'State', hi: 'स्थिति', gu: 'સ્થિતિ' },
  stands: { en: 'Stands', hi: 'मान्य', gu: 'માન્ય' },
  revokedOn: { en: 'Revoked on {day}', hi: '{day} को वापस लिया गया', gu: '{day} ના રોજ પાછું લેવાયું' },
  replaced: { en: 'A new one was issued', hi: 'नया जारी हुआ', gu: 'નવું અપાયું' },
  revoke: { en: 'Take back …', hi: 'वापस लीजिए …', gu: 'પાછું લો …' },
  revokeNow: { en: 'Take back for good', hi: 'हमेशा के लिए वापस लीजिए', gu: 'કાયમ માટે પાછું લો' },
  why: { en: 'Why', hi: 'क्यों', gu: 'શા માટે' },
  words: { en: 'To the learner, in your words', hi: 'सीखने वाले को, अपने शब्दों में', gu: 'શીખનારને, તમારા શબ્દોમાં' },
  mistake: { en: 'Something on it is wrong', hi: 'उस पर कुछ ग़लत है', gu: 'તેના પર કંઈક ખોટું છે' },
  attendance: { en: 'Too little attendance', hi: 'हाज़िरी कम थी', gu: 'હાજરી ઓછી હતી' },
  identity: { en: 'Somebody else attended', hi: 'कोई और आया था', gu: 'બીજું કોઈ આવ્યું હતું' },
  asked: { en: 'The learner asked for it', hi: 'सीखने वाले ने कहा', gu: 'શીખનારે કહ્યું' },
  reissue: { en: 'Issue anew …', hi: 'नया जारी कीजिए …', gu: 'નવું આપો …' },
  reissueNow: { en: 'Issue the new certificate', hi: 'नया प्रमाणपत्र जारी कीजिए', gu: 'નવું પ્રમાણપત્ર આપો' },
  nameOn: { en: 'Name on the new certificate', hi: 'नए प्रमाणपत्र पर नाम', gu: 'નવા પ્રમાણપત્ર પર નામ' },
  pdf: { en: 'PDF', hi: 'PDF', gu: 'PDF' },
  doneRevoked: {
    en: 'The certificate was taken back.',
    hi: 'प्रमाणपत्र वापस लिया गया।',
    gu: 'પ્રમાણપત્ર પાછું લેવાયું.',
  },
  doneReissued: {
    en: 'The new certificate was issued.',
    hi: 'नया प्रमाणपत्र जारी हुआ।',
    gu: 'નવું પ્રમાણપત્ર અપાયું.',
  },
})
