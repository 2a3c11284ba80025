import { sentences } from '#kernel/words.ts'

/** What becomes of a wish for a seat, in a word. */
export const BOOKING_STATES = sentences({
  invited: { en: 'Invited', hi: 'निमंत्रण मिला', gu: 'આમંત્રણ મળ્યું' },
  applied: { en: 'In the draw', hi: 'लॉटरी में शामिल', gu: 'લોટરીમાં સામેલ' },
  seated: { en: 'Seat confirmed', hi: 'सीट पक्की', gu: 'સીટ પાકી' },
  waiting: { en: 'Waiting', hi: 'प्रतीक्षा में', gu: 'વેઇટિંગમાં' },
  offered: { en: 'Seat offered', hi: 'सीट मिल सकती है', gu: 'સીટ મળી શકે છે' },
  lapsed: { en: 'Time ran out', hi: 'समय निकल गया', gu: 'સમય વીતી ગયો' },
  cancelled: { en: 'Cancelled', hi: 'रद्द', gu: 'રદ' },
  declined: { en: 'Declined', hi: 'मना किया', gu: 'ના પાડી' },
})

/** One's own seat, on a page of its own or among others. */
export const SEAT = sentences({
  title: { en: 'Your seat', hi: 'आपकी सीट', gu: 'તમારી સીટ' },
  mine: { en: 'My training', hi: 'मेरा प्रशिक्षण', gu: 'મારી તાલીમ' },
  mineLead: {
    en: 'Your seats, what to bring, and what you earned.',
    hi: 'आपकी सीटें, साथ क्या लाना है, और आपको क्या मिला।',
    gu: 'તમારી સીટ, સાથે શું લાવવું, અને તમને શું મળ્યું.',
  },
  none: { en: 'You have no seat yet.', hi: 'अभी आपकी कोई सीट नहीं है।', gu: 'હજી તમારી કોઈ સીટ નથી.' },
  noneHint: {
    en: 'Look at what is planned near you.',
    hi: 'देखिए आपके पास क्या होने वाला है।',
    gu: 'જુઓ તમારી નજીક શું થવાનું છે.',
  },
  toCalendar: { en: 'See the calendar', hi: 'कैलेंडर देखिए', gu: 'કૅલેન્ડર જુઓ' },
  coming: { en: 'Coming up', hi: 'आगे', gu: 'આગળ' },
  past: { en: 'Before', hi: 'पहले', gu: 'પહેલાં' },
  hello: { en: 'Namaste {name},', hi: 'नमस्ते {name},', gu: 'નમસ્તે {name},' },
  seated: {
    en: 'You have a seat. Your number on the list is {arrival}.',
    hi: 'आपकी सीट पक्की है। सूची में आपका नंबर {arrival} है।',
    gu: 'તમારી સીટ પાકી છે. યાદીમાં તમારો નંબર {arrival} છે.',
  },
  waiting: {
    en: 'All seats are taken. You are number {place} in line. If a seat comes free, we write to you at once.',
    hi: 'सब सीटें भर गई हैं। क़तार में आपका नंबर {place} है। सीट ख़ाली होते ही हम आपको लिखेंगे।',
    gu: 'બધી સીટ ભરાઈ ગઈ છે. લાઇનમાં તમારો નંબર {place} છે. સીટ ખાલી થતાં જ અમે તમને લખીશું.',
  },
  applied: {
    en: 'Your name is in the draw. After it we write to you, whichever way it goes.',
    hi: 'आपका नाम लॉटरी में है। नतीजा जो भी हो, लॉटरी के बाद हम आपको लिखेंगे।',
    gu: 'તમારું નામ લોટરીમાં છે. પરિણામ જે પણ હોય, લોટરી પછી અમે તમને લખીશું.',
  },
  offered: {
    en: 'A seat has come free for you. Take it before {until}; after that the next in line is asked.',
    hi: 'आपके लिए एक सीट ख़ाली हुई है। {until} से पहले ले लीजिए; उसके बाद क़तार में अगले को पूछेंगे।',
    gu: 'તમારા માટે એક સીટ ખાલી થઈ છે. {until} પહેલાં લઈ લો; એ પછી લાઇનમાં બીજાને પૂછીશું.',
  },
  invited: {
    en: 'You are invited. Take your seat before {until}.',
    hi: 'आपको बुलाया गया है। {until} से पहले अपनी सीट ले लीजिए।',
    gu: 'તમને આમંત્રણ છે. {until} પહેલાં તમારી સીટ લઈ લો.',
  },
  invitedOpen: {
    en: 'You are invited. Please tell us whether you come.',
    hi: 'आपको बुलाया गया है। बताइए, आप आएँगे?',
    gu: 'તમને આમંત્રણ છે. જણાવો, તમે આવશો?',
  },
  lapsed: {
    en: 'The time for your answer is over, and the seat went to the next in line.',
    hi: 'जवाब का समय निकल गया, सीट क़तार में अगले को मिली।',
    gu: 'જવાબનો સમય વીતી ગયો, સીટ લાઇનમાં બીજાને મળી.',
  },
  cancelled: {
    en: 'This seat was given back.',
    hi: 'यह सीट लौटा दी गई है।',
    gu: 'આ સીટ પાછી અપાઈ ગઈ છે.',
  },
  declined: {
    en: 'You said that you do not come. Thank you for telling us.',
    hi: 'आपने बताया कि आप नहीं आएँगे। बताने के लिए धन्यवाद।',
    gu: 'તમે જણાવ્યું કે તમે નહીં આવો. જણાવવા બદલ આભાર.',
  },
  left: { en: 'Still {time} to answer', hi: 'जवाब के लिए {time} बाकी', gu: 'જવાબ માટે {time} બાકી' },
  hours: {
    en: '{hours} h {minutes} min',
    hi: '{hours} घंटे {minutes} मिनट',
    gu: '{hours} કલાક {minutes} મિનિટ',
  },
  minutes: { en: '{minutes} min', hi: '{minutes} मिनट', gu: '{minutes} મિનિટ' },
  accept: { en: 'I take the seat', hi: 'हाँ, सीट चाहिए', gu: 'હા, સીટ જોઈએ છે' },
  decline: { en: 'I cannot come', hi: 'नहीं, आना नहीं हो पाएगा', gu: 'ના, આવી શકાશે નહીં' },
  cancel: { en: 'Give the seat back', hi: 'सीट लौटाइए', gu: 'સીટ પાછી આપો' },
  cancelLine: { en: 'Leave the line', hi: 'क़तार से नाम हटाइए', gu: 'લાઇનમાંથી નામ કાઢો' },
  cancelAsk: {
    en: 'You cannot come? Give your seat back, so that somebody else can take it at once.',
    hi: 'नहीं आ सकते? सीट लौटा दीजिए, ताकि वह तुरंत किसी और के काम आए।',
    gu: 'આવી શકાય એમ નથી? સીટ પાછી આપી દો, જેથી તરત બીજા કોઈને કામ લાગે.',
  },
  again: { en: 'Take a seat again', hi: 'फिर से सीट लीजिए', gu: 'ફરી સીટ લો' },
  show: {
    en: 'Show this at the door',
    hi: 'दरवाज़े पर यह दिखाइए',
    gu: 'દરવાજે આ બતાવો',
  },
  join: { en: 'Join the webinar', hi: 'वेबिनार में जाइए', gu: 'વેબિનારમાં જોડાઓ' },
  joinLight: {
    en: 'Weak network? Slides and voice only',
    hi: 'नेटवर्क कमज़ोर है? सिर्फ़ स्लाइड और आवाज़',
    gu: 'નેટવર્ક નબળું છે? ફક્ત સ્લાઇડ અને અવાજ',
  },
  joinLater: {
    en: 'The way in opens here a quarter of an hour before it begins.',
    hi: 'शुरू होने से पंद्रह मिनट पहले यहीं से अंदर आ सकेंगे।',
    gu: 'શરૂ થવાના પંદર મિનિટ પહેલાં અહીંથી અંદર આવી શકાશે.',
  },
  materials: { en: 'To keep', hi: 'आपके लिए सामग्री', gu: 'તમારા માટે સામગ્રી' },
  attendance: { en: 'My attendance', hi: 'मेरी हाज़िरी', gu: 'મારી હાજરી' },
  quiz: { en: 'Take the quiz', hi: 'क्विज़ दीजिए', gu: 'ક્વિઝ આપો' },
  certificate: { en: 'My certificate', hi: 'मेरा प्रमाणपत्र', gu: 'મારું પ્રમાણપત્ર' },
  feedback: { en: 'Say how it was', hi: 'कैसा लगा, बताइए', gu: 'કેવું લાગ્યું, જણાવો' },
  file: { en: 'Add to my calendar', hi: 'मेरे कैलेंडर में जोड़िए', gu: 'મારા કૅલેન્ડરમાં ઉમેરો' },
  page: { en: 'All about this event', hi: 'इस कार्यक्रम की पूरी जानकारी', gu: 'આ કાર્યક્રમની પૂરી માહિતી' },
  keep: {
    en: 'Keep this address to yourself: whoever has it can give your seat back.',
    hi: 'यह लिंक अपने पास रखिए: जिसके पास यह है वह आपकी सीट लौटा सकता है।',
    gu: 'આ લિંક તમારી પાસે રાખો: જેની પાસે એ હોય તે તમારી સીટ પાછી આપી શકે.',
  },
  needs: { en: 'You asked for: {needs}', hi: 'आपने माँगा: {needs}', gu: 'તમે માગ્યું: {needs}' },
  signIn: {
    en: 'See all your seats with an account',
    hi: 'साइन इन करके अपनी सब सीटें देखिए',
    gu: 'સાઇન ઇન કરીને તમારી બધી સીટ જુઓ',
  },
  sentTitle: { en: 'We have your name', hi: 'आपका नाम दर्ज हो गया', gu: 'તમારું નામ નોંધાઈ ગયું' },
  sent: {
    en: 'The link to your seat is on its way to you. It says whether you have a seat or wait.',
    hi: 'आपकी सीट का लिंक आपको भेजा जा रहा है। उसी में लिखा है कि सीट मिली या प्रतीक्षा है।',
    gu: 'તમારી સીટની લિંક તમને મોકલી રહ્યા છીએ. એમાં લખ્યું છે કે સીટ મળી કે વેઇટિંગ છે.',
  },
  eventCancelled: {
    en: 'This event was cancelled. You need not do anything.',
    hi: 'यह कार्यक्रम रद्द हो गया है। आपको कुछ नहीं करना है।',
    gu: 'આ કાર્યક્રમ રદ થયો છે. તમારે કંઈ કરવાનું નથી.',
  },
})

export const MATERIALS = sentences({
  recording: { en: 'Recording', hi: 'रिकॉर्डिंग', gu: 'રેકોર્ડિંગ' },
  slides: { en: 'Slides', hi: 'स्लाइड', gu: 'સ્લાઇડ' },
  sheet: { en: 'Sheet', hi: 'पर्चा', gu: 'પત્રક' },
  link: { en: 'Link', hi: 'लिंक', gu: 'લિંક' },
})
