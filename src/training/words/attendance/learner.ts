/** What a learner reads about her own attendance. */
import { sentences } from '#kernel/words.ts'

export const LEARNER = sentences({
  passLabel: {
    en: 'Your code for the door, as a picture',
    hi: 'दरवाज़े पर दिखाने का आपका कोड, चित्र में',
    gu: 'દરવાજે બતાવવાનો તમારો કોડ, ચિત્રમાં',
  },
  passHint: {
    en: 'Show this at the door, or say the six letters. It holds no details of yours.',
    hi: 'दरवाज़े पर इसे दिखाइए या छह अक्षर बोलिए। इसमें आपकी कोई जानकारी नहीं है।',
    gu: 'દરવાજે આ બતાવો અથવા છ અક્ષર બોલો. એમાં તમારી કોઈ વિગત નથી.',
  },
  title: { en: 'Your attendance', hi: 'आपकी हाज़िरी', gu: 'તમારી હાજરી' },
  back: { en: 'Back to your seat', hi: 'अपनी सीट पर वापस', gu: 'તમારી સીટ પર પાછા' },
  sum: {
    en: 'You attended {minutes} of {planned} minutes: {share}.',
    hi: 'आप {planned} में से {minutes} मिनट हाज़िर रहे: {share}।',
    gu: 'તમે {planned} માંથી {minutes} મિનિટ હાજર રહ્યા: {share}.',
  },
  enough: {
    en: 'For the certificate {share} attendance is needed. You have that.',
    hi: 'प्रमाणपत्र के लिए {share} हाज़िरी चाहिए। आपकी पूरी है।',
    gu: 'પ્રમાણપત્ર માટે {share} હાજરી જોઈએ. તમારી પૂરી છે.',
  },
  short: {
    en: 'For the certificate {share} attendance is needed.',
    hi: 'प्रमाणपत्र के लिए {share} हाज़िरी चाहिए।',
    gu: 'પ્રમાણપત્ર માટે {share} હાજરી જોઈએ.',
  },
  day: { en: 'Day', hi: 'दिन', gu: 'દિવસ' },
  counted: { en: 'Counts', hi: 'गिना गया', gu: 'ગણાયું' },
  seenBy: { en: 'How we know', hi: 'कैसे पता चला', gu: 'કેવી રીતે ખબર પડી' },
  minutes: { en: '{n} of {of} minutes', hi: '{of} में से {n} मिनट', gu: '{of} માંથી {n} મિનિટ' },
  absent: { en: 'not seen', hi: 'हाज़िरी नहीं लगी', gu: 'હાજરી પુરાઈ નથી' },
  ahead: { en: 'still to come', hi: 'अभी बाकी है', gu: 'હજી બાકી છે' },
  contestTitle: { en: 'You were there all the same?', hi: 'फिर भी आप वहाँ थे?', gu: 'છતાં તમે ત્યાં હતા?' },
  contestLead: {
    en: 'Tell us until {day}. Your trainer and the district office see the list of scans and decide; you hear of it.',
    hi: '{day} तक बताइए। प्रशिक्षक और ज़िला कार्यालय स्कैन की सूची देखकर फ़ैसला करेंगे; आपको ख़बर मिलेगी।',
    gu: '{day} સુધીમાં જણાવો. તાલીમ આપનાર અને જિલ્લા કચેરી સ્કેનની યાદી જોઈ નિર્ણય કરશે; તમને ખબર મળશે.',
  },
  which: { en: 'Which day', hi: 'कौन सा दिन', gu: 'કયો દિવસ' },
  words: { en: 'What happened?', hi: 'क्या हुआ था?', gu: 'શું થયું હતું?' },
  wordsHint: {
    en: 'For example: the scanner was not there yet when I came in.',
    hi: 'जैसे: मेरे आने तक स्कैन शुरू नहीं हुआ था।',
    gu: 'જેમ કે: મારા આવવા સુધી સ્કેન શરૂ થયું નહોતું.',
  },
  photo: {
    en: 'A photo, if you have one: you in the hall, your notes',
    hi: 'फ़ोटो, अगर हो: हॉल में आपकी, या आपके नोट्स की',
    gu: 'ફોટો, જો હોય તો: હૉલમાં તમારો, કે તમારી નોંધનો',
  },
  send: { en: 'I was there', hi: 'मैं वहाँ थी / था', gu: 'હું ત્યાં હતી / હતો' },
  sent: {
    en: 'Thank you. We are looking into it and write to you.',
    hi: 'धन्यवाद। हम देख रहे हैं और आपको लिखेंगे।',
    gu: 'આભાર. અમે જોઈ રહ્યા છીએ અને તમને લખીશું.',
  },
  open: {
    en: 'You told us on {day}. Not decided yet.',
    hi: 'आपने {day} को बताया। फ़ैसला बाकी है।',
    gu: 'તમે {day} એ જણાવ્યું. નિર્ણય બાકી છે.',
  },
  history: { en: 'What was decided', hi: 'क्या फ़ैसला हुआ', gu: 'શું નિર્ણય થયો' },
  ruledPresent: {
    en: '{at}: counts as attended. {reason}',
    hi: '{at}: हाज़िर गिना गया। {reason}',
    gu: '{at}: હાજર ગણાયું. {reason}',
  },
  ruledAbsent: {
    en: '{at}: does not count. {reason}',
    hi: '{at}: नहीं गिना गया। {reason}',
    gu: '{at}: ગણાયું નથી. {reason}',
  },
})

/** By what somebody was seen. */
export const WAYS = sentences({
  qr: { en: 'scanned', hi: 'स्कैन', gu: 'સ્કેન' },
  code: { en: 'code typed', hi: 'कोड लिखा', gu: 'કોડ લખ્યો' },
  manual: { en: 'by hand', hi: 'हाथ से', gu: 'હાથે નોંધ્યું' },
  paper: { en: 'late, on paper', hi: 'बाद में, काग़ज़ पर', gu: 'મોડા, કાગળ પર' },
  webinar: { en: 'listened', hi: 'वेबिनार सुना', gu: 'વેબિનાર સાંભળ્યો' },
  ruling: { en: 'decided', hi: 'फ़ैसले से', gu: 'નિર્ણયથી' },
})
