import { refusal } from '#kernel/refusal.ts'

export const AccountMissing = refusal('listings.account-missing', 'missing', {
  en: 'This account is not there.',
  hi: 'यह खाता यहाँ नहीं है।',
  gu: 'આ ખાતું અહીં નથી.',
})

export const MarketplaceUnknown = refusal('listings.marketplace-unknown', 'missing', {
  en: 'Dhow does not know this marketplace, or not this way of joining it.',
  hi: 'Dhow इस मार्केटप्लेस को, या इससे जुड़ने के इस तरीके को नहीं जानता।',
  gu: 'Dhow આ માર્કેટપ્લેસને, અથવા તેમાં જોડાવાની આ રીતને ઓળખતું નથી.',
})

export const FieldNeeded = refusal('listings.field-needed', 'invalid', {
  en: 'Copy this from your seller account; it is not complete.',
  hi: 'इसे अपने विक्रेता खाते से कॉपी कीजिए; यह अधूरा है।',
  gu: 'આ તમારા વેચાણ ખાતામાંથી કૉપી કરો; તે અધૂરું છે.',
})

export const AccountRefused = refusal('listings.account-refused', 'invalid', {
  en: 'The marketplace did not let us in: {text}. Nothing was kept. Check the three values and try again.',
  hi: 'मार्केटप्लेस ने हमें आने नहीं दिया: {text}। कुछ भी नहीं रखा गया। जानकारी जाँचकर फिर कोशिश कीजिए।',
  gu: 'માર્કેટપ્લેસે અમને અંદર આવવા ન દીધા: {text}. કંઈ રાખ્યું નથી. વિગતો તપાસી ફરી પ્રયત્ન કરો.',
})

export const MarketplaceSilent = refusal('listings.marketplace-silent', 'conflict', {
  en: 'The marketplace does not answer right now. Nothing was kept. Please try again in a few minutes.',
  hi: 'मार्केटप्लेस अभी जवाब नहीं दे रहा। कुछ भी नहीं रखा गया। कुछ मिनट बाद फिर कोशिश कीजिए।',
  gu: 'માર્કેટપ્લેસ અત્યારે જવાબ નથી આપતું. કંઈ રાખ્યું નથી. થોડી મિનિટ પછી ફરી પ્રયત્ન કરો.',
})

export const ConsentUnknown = refusal('listings.consent-unknown', 'forbidden', {
  en: 'This way back does not belong to this sign-in, or it took longer than an hour. Begin again.',
  hi: 'यह सहमति इस साइन-इन में शुरू नहीं हुई थी, या एक घंटे से ज़्यादा हो गया। फिर से शुरू कीजिए।',
  gu: 'આ સંમતિ આ સાઇન-ઇનમાં શરૂ થઈ નહોતી, અથવા એક કલાકથી વધુ થઈ ગયો. ફરી શરૂ કરો.',
})
