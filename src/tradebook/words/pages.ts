import { sentences } from '#kernel/words.ts'

/** The public page of the trade book. */
export const TRADEBOOK = sentences({
  title: { en: 'The trade book', hi: 'व्यापार-पुस्तक', gu: 'વેપાર-પોથી' },
  lead: {
    en: 'Every duty, tax, fee and rule behind our figures, each with its source, its date and the day we learned it. A published version never changes, so every quote can be checked years later.',
    hi: 'हमारे आँकड़ों के पीछे का हर शुल्क, टैक्स, फ़ीस और नियम, अपने स्रोत, तारीख़ और जानने के दिन के साथ। प्रकाशित संस्करण कभी नहीं बदलता, इसलिए हर कोटेशन बरसों बाद भी जाँचा जा सकता है।',
    gu: 'અમારા આંકડા પાછળની દરેક ડ્યૂટી, ટેક્સ, ફી અને નિયમ, તેના સ્રોત, તારીખ અને જાણ્યાના દિવસ સાથે. પ્રકાશિત આવૃત્તિ કદી બદલાતી નથી, એટલે દરેક ક્વોટેશન વર્ષો પછી પણ તપાસી શકાય.',
  },
  coverage: { en: 'How much we know', hi: 'हमें कितना पता है', gu: 'અમને કેટલી ખબર છે' },
  coverageNote: {
    en: 'Counted on {day} over every six-digit code and every destination.',
    hi: '{day} को छह अंकों के हर कोड और हर देश पर गिना गया।',
    gu: '{day} ના રોજ છ આંકડાના દરેક કોડ અને દરેક દેશ પર ગણ્યું.',
  },
  notCounted: {
    en: 'This version has not been counted yet.',
    hi: 'इस संस्करण की गिनती अभी नहीं हुई है।',
    gu: 'આ આવૃત્તિની ગણતરી હજી થઈ નથી.',
  },
  share: {
    en: '{share} of all answers, {count} destinations',
    hi: 'सभी जवाबों का {share}, {count} देश',
    gu: 'બધા જવાબના {share}, {count} દેશ',
  },
  versions: { en: 'Versions', hi: 'संस्करण', gu: 'આવૃત્તિઓ' },
  version: { en: 'Version', hi: 'संस्करण', gu: 'આવૃત્તિ' },
  state: { en: 'State', hi: 'स्थिति', gu: 'સ્થિતિ' },
  current: { en: 'Answers now', hi: 'अभी यही जवाब देता है', gu: 'હમણાં આ જવાબ આપે છે' },
  published: { en: 'Published', hi: 'प्रकाशित', gu: 'પ્રકાશિત' },
  proposed: {
    en: 'Proposed, waits for a second officer',
    hi: 'प्रस्तावित, दूसरे अधिकारी की प्रतीक्षा',
    gu: 'પ્રસ્તાવિત, બીજા અધિકારીની રાહ',
  },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
  origin: { en: 'From', hi: 'किससे', gu: 'કોના તરફથી' },
  release: { en: 'Release of Dhow', hi: 'Dhow का रिलीज़', gu: 'Dhow ની રિલીઝ' },
  officers: { en: 'Officers', hi: 'अधिकारी', gu: 'અધિકારીઓ' },
  sources: { en: 'Sources', hi: 'स्रोत', gu: 'સ્રોત' },
  source: { en: 'Source', hi: 'स्रोत', gu: 'સ્રોત' },
  publisher: { en: 'Publisher', hi: 'प्रकाशक', gu: 'પ્રકાશક' },
  edition: { en: 'Edition', hi: 'संस्करण', gu: 'આવૃત્તિ' },
  date: { en: 'Date', hi: 'तारीख़', gu: 'તારીખ' },
  licence: { en: 'Licence', hi: 'लाइसेंस', gu: 'લાઇસન્સ' },
  sourcesLead: {
    en: '{count} sources. Titles stay as their publishers print them.',
    hi: '{count} स्रोत। शीर्षक वैसे ही हैं जैसे प्रकाशकों ने छापे।',
    gu: '{count} સ્રોત. શીર્ષક પ્રકાશકોએ છાપ્યા તેવા જ છે.',
  },
  days: {
    en: 'This book covers {first} to {last}.',
    hi: 'यह पुस्तक {first} से {last} तक की है।',
    gu: 'આ પોથી {first} થી {last} સુધીની છે.',
  },
})
