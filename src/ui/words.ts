import { sentences } from '#kernel/words.ts'

/** What every page says: the shell around the page's own words, and the badges. */
export const SHELL = sentences({
  tagline: {
    en: 'From your workshop to the world',
    hi: 'आपके कारख़ाने से दुनिया तक',
    gu: 'તમારા કારખાનાથી દુનિયા સુધી',
  },
  skip: { en: 'Skip to the content', hi: 'सीधे मुख्य सामग्री पर जाएँ', gu: 'સીધા મુખ્ય ભાગ પર જાઓ' },
  menu: { en: 'Pages', hi: 'पन्ने', gu: 'પાનાં' },
  language: { en: 'Language', hi: 'भाषा', gu: 'ભાષા' },
  home: { en: 'Home', hi: 'मुखपृष्ठ', gu: 'મુખ્ય પાનું' },
  reach: { en: 'Where can I sell?', hi: 'कहाँ बेच सकते हैं?', gu: 'ક્યાં વેચી શકાય?' },
  finder: { en: 'Find a code', hi: 'कोड खोजें', gu: 'કોડ શોધો' },
  training: { en: 'Training', hi: 'प्रशिक्षण', gu: 'તાલીમ' },
  tradebook: { en: 'Trade book', hi: 'व्यापार-पुस्तक', gu: 'વેપાર-પોથી' },
  api: { en: 'For programmers', hi: 'प्रोग्रामरों के लिए', gu: 'પ્રોગ્રામરો માટે' },
  signIn: { en: 'Sign in', hi: 'साइन इन', gu: 'સાઇન ઇન' },
  me: { en: 'About me', hi: 'मेरे बारे में', gu: 'મારા વિશે' },
  privacy: { en: 'Your data', hi: 'आपकी जानकारी', gu: 'તમારી માહિતી' },
  design: { en: 'Design system', hi: 'रूप और रचना', gu: 'રૂપ અને રચના' },
  promise: {
    en: 'Every figure here names its source and its date. Where we do not know, we say so.',
    hi: 'यहाँ हर आँकड़े के साथ उसका स्रोत और तारीख़ है। जो हमें नहीं पता, वह हम साफ़ कहते हैं।',
    gu: 'અહીં દરેક આંકડા સાથે તેનો સ્રોત અને તારીખ છે. જે અમને ખબર નથી, તે અમે ચોખ્ખું કહીએ છીએ.',
  },
  advice: {
    en: 'A careful estimate, not legal advice. Customs at the border has the last word.',
    hi: 'यह सोच-समझकर लगाया अनुमान है, क़ानूनी सलाह नहीं। आख़िरी फ़ैसला सीमा शुल्क अधिकारी का होता है।',
    gu: 'આ કાળજીથી કાઢેલો અંદાજ છે, કાનૂની સલાહ નહીં. છેલ્લો નિર્ણય કસ્ટમ્સનો હોય છે.',
  },
  licence: {
    en: 'Open source, Apache 2.0 licence',
    hi: 'ओपन सोर्स, Apache 2.0 लाइसेंस',
    gu: 'ઓપન સોર્સ, Apache 2.0 લાઇસન્સ',
  },
  previous: { en: 'Previous', hi: 'पिछला', gu: 'પાછલું' },
  next: { en: 'Next', hi: 'अगला', gu: 'આગળનું' },
  page: { en: 'Page {page} of {pages}', hi: 'पन्ना {page}, कुल {pages}', gu: 'પાનું {page}, કુલ {pages}' },
  pages: { en: 'Pages of the list', hi: 'सूची के पन्ने', gu: 'યાદીનાં પાનાં' },
  sortedUp: { en: 'sorted, lowest first', hi: 'क्रम: छोटे से बड़ा', gu: 'ક્રમ: નાનાથી મોટું' },
  sortedDown: { en: 'sorted, highest first', hi: 'क्रम: बड़े से छोटा', gu: 'ક્રમ: મોટાથી નાનું' },
  source: { en: 'Source', hi: 'स्रोत', gu: 'સ્રોત' },
  asOf: { en: 'as of {day}', hi: '{day} के अनुसार', gu: '{day} પ્રમાણે' },
})

/** What the components say by themselves. */
export const COMPONENTS = sentences({
  outside: { en: 'another website', hi: 'दूसरी वेबसाइट', gu: 'બીજી વેબસાઇટ' },
  fileHint: {
    en: '{kinds}, at most {size}',
    hi: '{kinds}, ज़्यादा से ज़्यादा {size}',
    gu: '{kinds}, વધુમાં વધુ {size}',
  },
  steps: { en: 'Steps', hi: 'क़दम', gu: 'પગલાં' },
  stepDone: { en: 'done', hi: 'हो गया', gu: 'થઈ ગયું' },
  progressCount: { en: '{done} of {of} done', hi: '{of} में से {done} पूरे', gu: '{of} માંથી {done} પૂરાં' },
  progressOpen: { en: 'Work has begun', hi: 'काम शुरू हो गया है', gu: 'કામ શરૂ થઈ ગયું છે' },
  lookAgain: { en: 'Look again now', hi: 'अभी ताज़ा करें', gu: 'હમણાં તાજું કરો' },
  looksItself: {
    en: 'This page looks again by itself every {seconds} seconds.',
    hi: 'यह पन्ना हर {seconds} सेकंड में अपने आप ताज़ा होता है।',
    gu: 'આ પાનું દર {seconds} સેકન્ડે આપમેળે તાજું થાય છે.',
  },
  restNow: { en: 'Stop that', hi: 'इसे रोकें', gu: 'એ રોકો' },
  close: { en: 'Close', hi: 'बंद करें', gu: 'બંધ કરો' },
  daySpan: { en: 'From {first} to {last}', hi: '{first} से {last} तक', gu: '{first} થી {last} સુધી' },
  amountExample: { en: 'For example {amount}', hi: 'जैसे {amount}', gu: 'જેમ કે {amount}' },
  amountRead: { en: 'We read: {amount}', hi: 'हम यह समझे: {amount}', gu: 'અમે આ સમજ્યા: {amount}' },
  asTable: { en: 'The same as a table', hi: 'यही तालिका में', gu: 'આ જ કોષ્ટકમાં' },
})

/** Kinds of notice; the word stands where no better title is given. */
export const NOTICES = sentences({
  info: { en: 'Good to know', hi: 'यह जान लें', gu: 'આ જાણી લો' },
  success: { en: 'Done', hi: 'हो गया', gu: 'થઈ ગયું' },
  warning: { en: 'Take care', hi: 'ज़रा ध्यान दें', gu: 'જરા ધ્યાન આપો' },
  error: { en: 'Please check this', hi: 'कृपया यह देख लें', gu: 'કૃપા કરીને આ જોઈ લો' },
})

/** The four answers to "may I send this there?". */
export const VERDICTS = sentences({
  open: { en: 'Open', hi: 'खुला', gu: 'ખુલ્લું' },
  papers: { en: 'With papers', hi: 'काग़ज़ के साथ', gu: 'કાગળ સાથે' },
  ask: { en: 'Ask first', hi: 'पहले पूछें', gu: 'પહેલાં પૂછો' },
  closed: { en: 'Closed', hi: 'बंद', gu: 'બંધ' },
})

export const VERDICT_MEANINGS = sentences({
  open: {
    en: 'You may send it. Only the papers that every export needs.',
    hi: 'भेज सकते हैं। बस वही काग़ज़ जो हर निर्यात में लगते हैं।',
    gu: 'મોકલી શકો છો. ફક્ત એ જ કાગળ જે દરેક નિકાસમાં જોઈએ.',
  },
  papers: {
    en: 'You may send it once you have the papers listed.',
    hi: 'सूची के काग़ज़ तैयार हों तो भेज सकते हैं।',
    gu: 'યાદીના કાગળ તૈયાર હોય તો મોકલી શકો છો.',
  },
  ask: {
    en: 'A rule or a figure needs a person to look at it first.',
    hi: 'किसी नियम या आँकड़े को पहले किसी जानकार से दिखाना होगा।',
    gu: 'કોઈ નિયમ કે આંકડો પહેલાં જાણકારને બતાવવો પડશે.',
  },
  closed: {
    en: 'It may not be sent there now.',
    hi: 'अभी वहाँ नहीं भेज सकते।',
    gu: 'હમણાં ત્યાં મોકલી શકાય નહીં.',
  },
})

/** How sure a figure is. */
export const COVERAGES = sentences({
  A: { en: 'Official', hi: 'सरकारी', gu: 'સરકારી' },
  'A-range': { en: 'Official range', hi: 'सरकारी दायरा', gu: 'સરકારી ગાળો' },
  B: { en: 'Estimate', hi: 'अनुमान', gu: 'અંદાજ' },
  C: { en: 'No figure', hi: 'आँकड़ा नहीं', gu: 'આંકડો નથી' },
})

export const COVERAGE_MEANINGS = sentences({
  A: {
    en: 'An official, dated rate for this code.',
    hi: 'इस कोड की सरकारी दर, तारीख़ के साथ।',
    gu: 'આ કોડનો સરકારી દર, તારીખ સાથે.',
  },
  'A-range': {
    en: 'Official rates, but they differ inside the six digits: we count with the highest.',
    hi: 'दरें सरकारी हैं, पर छह अंकों के भीतर अलग-अलग हैं: हम सबसे ऊँची दर लेते हैं।',
    gu: 'દર સરકારી છે, પણ છ આંકડાની અંદર જુદા જુદા છે: અમે સૌથી ઊંચો દર ગણીએ છીએ.',
  },
  B: {
    en: 'Our labelled estimate for the chapter. Confirm before you promise a price.',
    hi: 'पूरे अध्याय के लिए हमारा अनुमान। दाम पक्का करने से पहले पूछ लें।',
    gu: 'આખા પ્રકરણ માટે અમારો અંદાજ. ભાવ પાકો કરતાં પહેલાં પૂછી લો.',
  },
  C: {
    en: 'We hold no figure we would stand by, so we give none.',
    hi: 'हमारे पास भरोसे लायक आँकड़ा नहीं है, इसलिए देते भी नहीं।',
    gu: 'અમારી પાસે ભરોસાપાત્ર આંકડો નથી, એટલે આપતા પણ નથી.',
  },
})

/** Each language by its own name: the same on every page. */
export const LANGUAGE_NAMES = { en: 'English', hi: 'हिन्दी', gu: 'ગુજરાતી' } as const
