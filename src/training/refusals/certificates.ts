/** The planned “no”s around certificates. */
import { refusal } from '#kernel/refusal.ts'

export const CertificateMissing = refusal('training.certificate-missing', 'missing', {
  en: 'We do not find this certificate.',
  hi: 'यह प्रमाणपत्र हमें नहीं मिला।',
  gu: 'આ પ્રમાણપત્ર અમને મળ્યું નહીં.',
})

export const CertificateRevokedBefore = refusal('training.certificate-revoked-before', 'conflict', {
  en: 'This certificate was taken back already. That cannot be undone; a new one can be issued.',
  hi: 'यह प्रमाणपत्र पहले ही वापस लिया जा चुका है। इसे बहाल नहीं किया जा सकता; नया जारी हो सकता है।',
  gu: 'આ પ્રમાણપત્ર પહેલેથી પાછું લેવાયું છે. તે ફરી ચાલુ ન થઈ શકે; નવું આપી શકાય.',
})

export const ReasonMissing = refusal('training.certificate-reason-missing', 'invalid', {
  en: 'Say why, in at least ten letters: the learner reads it.',
  hi: 'कारण लिखिए, कम से कम दस अक्षर: सीखने वाले इसे पढ़ेंगे।',
  gu: 'કારણ લખો, ઓછામાં ઓછા દસ અક્ષર: શીખનાર તે વાંચશે.',
})

export const NotRevoked = refusal('training.certificate-not-revoked', 'conflict', {
  en: 'A new certificate stands in the place of one that was taken back. This one still stands, or has a successor.',
  hi: 'नया प्रमाणपत्र वापस लिए गए की जगह ही मिलता है। यह अब भी मान्य है, या इसकी जगह नया मिल चुका है।',
  gu: 'પાછા લેવાયેલા પ્રમાણપત્રની જગ્યાએ જ નવું અપાય. આ હજી માન્ય છે, કે તેની જગ્યાએ નવું અપાઈ ગયું છે.',
})

export const StillTooLittle = refusal('training.certificate-still-too-little', 'conflict', {
  en: 'It was taken back because of too little attendance, and the attendance is still too little. Put that right first.',
  hi: 'यह हाज़िरी कम होने से वापस लिया गया था, और हाज़िरी अब भी कम है। पहले हाज़िरी ठीक कीजिए।',
  gu: 'હાજરી ઓછી હોવાથી આ પાછું લેવાયું હતું, અને હાજરી હજી ઓછી છે. પહેલાં હાજરી સુધારો.',
})

export const NameMissing = refusal('training.certificate-name-missing', 'invalid', {
  en: 'Write the name as it is to stand on the certificate.',
  hi: 'नाम लिखिए, जैसा प्रमाणपत्र पर चाहिए।',
  gu: 'પ્રમાણપત્ર પર જોઈએ એ રીતે નામ લખો.',
})
