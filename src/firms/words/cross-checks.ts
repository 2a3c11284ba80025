import { sentences } from '#kernel/words.ts'

/** What two numbers of one firm say against each other. Only the small, public part of a number is repeated. */
export const CROSS_CHECKS = sentences({
  'pan-in-gstin': {
    en: 'The PAN inside your GSTIN is another one than the PAN you gave. One of the two is mistyped, or belongs to another firm.',
    hi: 'आपके जीएसटी नंबर के अंदर का पैन, दिए गए पैन से अलग है। दोनों में से एक ग़लत लिखा है, या किसी और फ़र्म का है।',
    gu: 'તમારા જીએસટી નંબરની અંદરનો પાન, આપેલા પાનથી જુદો છે. બેમાંથી એક ખોટો લખાયો છે, કે બીજી પેઢીનો છે.',
  },
  'iec-is-pan': {
    en: 'An IEC is the same as the PAN, but here they differ. Please compare both.',
    hi: 'IEC और पैन एक ही होते हैं, पर यहाँ अलग हैं। कृपया दोनों मिलाकर देखिए।',
    gu: 'IEC અને પાન એક જ હોય છે, પણ અહીં જુદા છે. કૃપા કરીને બંને સરખાવો.',
  },
  'iec-in-gstin': {
    en: 'Your IEC should stand inside your GSTIN as its PAN, but it does not. Please compare both.',
    hi: 'आपका IEC जीएसटी नंबर के अंदर पैन के रूप में होना चाहिए, पर नहीं है। कृपया दोनों मिलाकर देखिए।',
    gu: 'તમારો IEC જીએસટી નંબરની અંદર પાન તરીકે હોવો જોઈએ, પણ નથી. કૃપા કરીને બંને સરખાવો.',
  },
  'legacy-iec': {
    en: 'This is an IEC of before GST. Log in at dgft.gov.in once, so that it becomes your PAN.',
    hi: 'यह जीएसटी से पहले का IEC है। dgft.gov.in पर एक बार लॉग इन कीजिए, तब यह आपका पैन बन जाएगा।',
    gu: 'આ જીએસટી પહેલાંનો IEC છે. dgft.gov.in પર એક વાર લોગ ઇન કરો, પછી એ તમારો પાન બની જશે.',
  },
  'state-of-gstin': {
    en: 'The GSTIN is of another state than Gujarat (its code is {state}). Did you mean the one for your unit here?',
    hi: 'यह जीएसटी नंबर गुजरात का नहीं है (राज्य कोड {state})। क्या आप यहाँ वाली इकाई का नंबर देना चाहते थे?',
    gu: 'આ જીએસટી નંબર ગુજરાતનો નથી (રાજ્ય કોડ {state}). શું તમે અહીંના એકમનો નંબર આપવા માગતા હતા?',
  },
  'state-of-udyam': {
    en: 'Your Udyam is registered in another state ({state}). That may be right if your first unit is there.',
    hi: 'आपका उद्यम पंजीकरण दूसरे राज्य ({state}) का है। पहली इकाई वहाँ हो तो यह ठीक है।',
    gu: 'તમારી ઉદ્યમ નોંધણી બીજા રાજ્ય ({state}) ની છે. પહેલું એકમ ત્યાં હોય તો એ બરાબર છે.',
  },
  'state-of-lut': {
    en: 'The LUT’s number begins with another state than your GSTIN. Please check that it is this firm’s LUT.',
    hi: 'LUT नंबर में राज्य आपके जीएसटी नंबर से अलग है। देख लीजिए कि यह LUT इसी फ़र्म का है।',
    gu: 'LUT નંબરમાં રાજ્ય તમારા જીએસટી નંબરથી જુદું છે. જોઈ લો કે આ LUT આ જ પેઢીનો છે.',
  },
  'pin-outside': {
    en: 'This PIN code is not in Gujarat as far as we know. Is the address right?',
    hi: 'हमारी जानकारी में यह पिन कोड गुजरात का नहीं है। क्या पता सही है?',
    gu: 'અમારી જાણમાં આ પિન કોડ ગુજરાતનો નથી. શું સરનામું સાચું છે?',
  },
  'pin-of-district': {
    en: 'As far as we know, this PIN code is in another district. Please check both.',
    hi: 'हमारी जानकारी में यह पिन कोड दूसरे ज़िले का है। कृपया दोनों देख लीजिए।',
    gu: 'અમારી જાણમાં આ પિન કોડ બીજા જિલ્લાનો છે. કૃપા કરીને બંને જોઈ લો.',
  },
  'udyam-of-district': {
    en: 'Your Udyam number seems to be of another district. That may be right if the firm has moved.',
    hi: 'आपका उद्यम नंबर दूसरे ज़िले का लगता है। फ़र्म ने जगह बदली हो तो यह ठीक है।',
    gu: 'તમારો ઉદ્યમ નંબર બીજા જિલ્લાનો લાગે છે. પેઢીએ જગ્યા બદલી હોય તો એ બરાબર છે.',
  },
})
