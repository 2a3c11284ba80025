import { sentences } from '#kernel/words.ts'

/** The firm's own page: where it stands, and the one next step. */
export const HOME = sentences({
  menu: { en: 'My firm', hi: 'मेरी फ़र्म', gu: 'મારી પેઢી' },
  bar: {
    en: '{done} of {needed} steps to your first export money',
    hi: 'निर्यात की पहली कमाई तक {needed} में से {done} क़दम पूरे',
    gu: 'નિકાસની પહેલી કમાણી સુધી {needed} માંથી {done} પગલાં પૂરાં',
  },
  next: { en: 'Your next step', hi: 'आपका अगला क़दम', gu: 'તમારું હવે પછીનું પગલું' },
  doIt: { en: 'Do this step', hi: 'यह क़दम पूरा कीजिए', gu: 'આ પગલું પૂરું કરો' },
  readAloud: { en: 'Read aloud', hi: 'पढ़कर सुनाइए', gu: 'વાંચી સંભળાવો' },
  stopReading: { en: 'Stop reading', hi: 'पढ़ना बंद कीजिए', gu: 'વાંચવાનું બંધ કરો' },
  noVoice: {
    en: 'This phone has no voice for this language. You can add one in its settings under text-to-speech.',
    hi: 'इस फ़ोन में इस भाषा की आवाज़ नहीं है। सेटिंग्स में text-to-speech से जोड़ सकते हैं।',
    gu: 'આ ફોનમાં આ ભાષાનો અવાજ નથી. સેટિંગ્સમાં text-to-speech માંથી ઉમેરી શકો.',
  },
  time: { en: 'Time', hi: 'समय', gu: 'સમય' },
  fee: { en: 'Fee', hi: 'फ़ीस', gu: 'ફી' },
  papers: { en: 'Keep ready', hi: 'तैयार रखिए', gu: 'તૈયાર રાખો' },
  helper: { en: 'Who helps', hi: 'कौन मदद करेगा', gu: 'કોણ મદદ કરશે' },
  where: { en: 'Where', hi: 'कहाँ', gu: 'ક્યાં' },
  today: { en: 'today', hi: 'आज ही', gu: 'આજે જ' },
  oneDay: { en: 'about a day', hi: 'लगभग एक दिन', gu: 'લગભગ એક દિવસ' },
  days: { en: '{days} days', hi: '{days} दिन', gu: '{days} દિવસ' },
  free: { en: 'none', hi: 'कुछ नहीं', gu: 'કંઈ નહીં' },
  feeVaries: { en: 'ask first', hi: 'पहले पूछ लीजिए', gu: 'પહેલાં પૂછી લો' },
  nothing: { en: 'nothing', hi: 'कुछ नहीं', gu: 'કંઈ નહીં' },
  allDone: {
    en: 'All steps are done. Now sell, and look after what ends.',
    hi: 'सब क़दम पूरे हुए। अब बेचिए, और जो ख़त्म होने वाला है उसका ध्यान रखिए।',
    gu: 'બધાં પગલાં પૂરાં. હવે વેચો, અને જે પૂરું થવાનું છે તેનું ધ્યાન રાખો.',
  },
  soon: { en: 'Look after this soon', hi: 'इस पर जल्दी ध्यान दीजिए', gu: 'આના પર જલદી ધ્યાન આપો' },
  soonText: {
    en: '{what}: last day {day}, {days} days left.',
    hi: '{what}: आख़िरी दिन {day}, {days} दिन बचे।',
    gu: '{what}: છેલ્લો દિવસ {day}, {days} દિવસ બાકી.',
  },
  done: {
    en: '{what}: done. Your bar has moved.',
    hi: '{what}: हो गया। आप एक क़दम आगे बढ़े।',
    gu: '{what}: થઈ ગયું. તમે એક પગલું આગળ વધ્યા.',
  },
  joined: {
    en: 'Welcome aboard. This is your first step:',
    hi: 'आपका स्वागत है। यह आपका पहला क़दम है:',
    gu: 'તમારું સ્વાગત છે. આ તમારું પહેલું પગલું છે:',
  },
  wholeWay: { en: 'The whole way', hi: 'पूरा रास्ता', gu: 'આખો રસ્તો' },
  notNeeded: {
    en: 'Not needed by you ({count})',
    hi: 'आपके लिए ज़रूरी नहीं ({count})',
    gu: 'તમારે જરૂરી નથી ({count})',
  },
  details: { en: 'Details and numbers', hi: 'विवरण और नंबर', gu: 'વિગત અને નંબર' },
  documents: { en: 'Documents', hi: 'दस्तावेज़', gu: 'દસ્તાવેજ' },
  members: { en: 'Members and shares', hi: 'सदस्य और हिस्से', gu: 'સભ્યો અને ભાગ' },
  plan: { en: 'Export plan', hi: 'निर्यात योजना', gu: 'નિકાસ યોજના' },
  helpers: { en: 'Who may help me', hi: 'मेरी मदद कौन कर सकता है', gu: 'મને કોણ મદદ કરી શકે' },
  ways: { en: 'Of this firm', hi: 'इस फ़र्म का', gu: 'આ પેઢીનું' },
  demo: {
    en: 'A made-up firm for demonstration.',
    hi: 'दिखाने के लिए बनाई गई काल्पनिक फ़र्म।',
    gu: 'બતાવવા માટે બનાવેલી કાલ્પનિક પેઢી.',
  },
  rejected: {
    en: '{what} was not accepted: {reason}',
    hi: '{what} स्वीकार नहीं हुआ: {reason}',
    gu: '{what} સ્વીકારાયું નથી: {reason}',
  },
})

/** One step. */
export const STEP = sentences({
  back: { en: 'My way', hi: 'मेरा रास्ता', gu: 'મારો રસ્તો' },
  why: { en: 'Why', hi: 'क्यों', gu: 'કેમ' },
  how: { en: 'How', hi: 'कैसे', gu: 'કેવી રીતે' },
  haveIt: { en: 'I have it already', hi: 'मेरे पास है', gu: 'મારી પાસે છે' },
  number: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  account: { en: 'Bank account number', hi: 'बैंक खाता नंबर', gu: 'બેંક ખાતા નંબર' },
  year: { en: 'For which financial year', hi: 'किस वित्तीय वर्ष के लिए', gu: 'કયા નાણાકીય વર્ષ માટે' },
  yearByNumber: { en: 'as the number says', hi: 'जैसा नंबर बताए', gu: 'નંબર પ્રમાણે' },
  validTo: { en: 'Last day, if it ends', hi: 'आख़िरी दिन, अगर ख़त्म होता हो', gu: 'છેલ્લો દિવસ, જો પૂરું થતું હોય' },
  confirmedOn: {
    en: 'Last confirmed at DGFT, if you know the day',
    hi: 'DGFT पर पिछली पुष्टि, अगर तारीख़ पता हो',
    gu: 'DGFT પર છેલ્લે ક્યારે કન્ફર્મ કર્યો, જો તારીખ ખબર હોય',
  },
  save: { en: 'Save', hi: 'सहेजिए', gu: 'સાચવો' },
  upload: { en: 'Photo or PDF of it', hi: 'इसकी फ़ोटो या PDF', gu: 'એનો ફોટો કે PDF' },
  send: { en: 'Send the document', hi: 'दस्तावेज़ भेजिए', gu: 'દસ્તાવેજ મોકલો' },
  uploadHint: {
    en: 'An officer compares it with the number.',
    hi: 'अधिकारी इसे नंबर से मिलाकर देखते हैं।',
    gu: 'અધિકારી એને નંબર સાથે સરખાવે છે.',
  },
  paperDoes: {
    en: 'The document alone is enough for now.',
    hi: 'अभी सिर्फ़ दस्तावेज़ ही काफ़ी है।',
    gu: 'હમણાં ફક્ત દસ્તાવેજ પૂરતો છે.',
  },
  elsewhere: {
    en: 'This step moves by itself as soon as it happens here in Dhow.',
    hi: 'Dhow में यह होते ही यह क़दम अपने आप आगे बढ़ जाता है।',
    gu: 'Dhow માં આ થતાં જ આ પગલું આપમેળે આગળ વધે છે.',
  },
  councils: { en: 'Your council', hi: 'आपकी परिषद', gu: 'તમારી પરિષદ' },
  findCode: { en: 'Find the code', hi: 'कोड खोजिए', gu: 'કોડ શોધો' },
  underLut: {
    en: 'Exports that you invoice today go under LUT, without IGST.',
    hi: 'आज जिस निर्यात का इनवॉइस बनाएँ, वह LUT पर जाएगा, बिना IGST के।',
    gu: 'આજે જે નિકાસનું ઇન્વોઇસ બનાવો, એ LUT પર જશે, IGST વગર.',
  },
  igstPaid: {
    en: 'Until the LUT of this financial year is here, IGST is paid on every export and claimed back; a CSB-V cannot say “under LUT”.',
    hi: 'इस वित्तीय वर्ष का LUT आने तक हर निर्यात पर IGST चुकाकर वापस माँगना होगा; CSB-V में “LUT पर” नहीं लिख सकते।',
    gu: 'આ નાણાકીય વર્ષનો LUT ન આવે ત્યાં સુધી દરેક નિકાસ પર IGST ભરીને પાછો માગવો પડશે; CSB-V માં “LUT પર” લખી શકાતું નથી.',
  },
  wantedBy: {
    en: 'Asked for by: {countries}',
    hi: 'ये देश माँगते हैं: {countries}',
    gu: 'આ દેશો માગે છે: {countries}',
  },
  source: { en: 'Source', hi: 'स्रोत', gu: 'સ્રોત' },
  kept: { en: 'What we have', hi: 'हमारे पास जो है', gu: 'અમારી પાસે જે છે' },
})
