import { sentences } from '#kernel/words.ts'

/** The public page of one event. */
export const EVENT = sentences({
  back: { en: 'All training', hi: 'पूरा प्रशिक्षण कैलेंडर', gu: 'બધી તાલીમ' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  where: { en: 'Where', hi: 'कहाँ', gu: 'ક્યાં' },
  map: { en: 'Show on the map', hi: 'नक़्शे पर देखिए', gu: 'નકશા પર જુઓ' },
  route: { en: 'Open in the phone’s map', hi: 'फ़ोन के नक़्शे में खोलिए', gu: 'ફોનના નકશામાં ખોલો' },
  onlineHow: {
    en: 'On your phone or computer. Whoever has a seat gets the link.',
    hi: 'आपके फ़ोन या कंप्यूटर पर। जिनकी सीट है उन्हें लिंक मिलेगा।',
    gu: 'તમારા ફોન કે કમ્પ્યુટર પર. જેમની સીટ છે એમને લિંક મળશે.',
  },
  access: { en: 'At the place', hi: 'वहाँ की सुविधाएँ', gu: 'ત્યાંની સગવડ' },
  trainers: { en: 'Who teaches', hi: 'कौन सिखाएँगे', gu: 'કોણ શીખવશે' },
  languages: { en: 'Language', hi: 'भाषा', gu: 'ભાષા' },
  forWhom: { en: 'For whom', hi: 'किसके लिए', gu: 'કોના માટે' },
  everyone: { en: 'every trade', hi: 'हर तरह का काम', gu: 'દરેક પ્રકારનું કામ' },
  cost: { en: 'Cost', hi: 'ख़र्च', gu: 'ખર્ચ' },
  free: { en: 'Free of charge', hi: 'कोई फ़ीस नहीं', gu: 'કોઈ ફી નથી' },
  modules: { en: 'What you learn', hi: 'क्या सीखेंगे', gu: 'શું શીખશો' },
  certificateName: { en: 'Certificate', hi: 'प्रमाणपत्र', gu: 'પ્રમાણપત્ર' },
  certificate: {
    en: 'A certificate for whoever attends at least {share} of it.',
    hi: 'जो कम से कम {share} समय हाज़िर रहें, उन्हें प्रमाणपत्र मिलेगा।',
    gu: 'જે ઓછામાં ઓછો {share} સમય હાજર રહે એમને પ્રમાણપત્ર મળશે.',
  },
  certificateQuiz: {
    en: 'A certificate for whoever attends at least {share} of it and answers {marks} of the quiz.',
    hi: 'जो कम से कम {share} समय हाज़िर रहें और क्विज़ में {marks} जवाब सही दें, उन्हें प्रमाणपत्र मिलेगा।',
    gu: 'જે ઓછામાં ઓછો {share} સમય હાજર રહે અને ક્વિઝમાં {marks} જવાબ સાચા આપે એમને પ્રમાણપત્ર મળશે.',
  },
  seats: { en: 'Seats', hi: 'सीटें', gu: 'સીટ' },
  inSeries: { en: 'Other days and places', hi: 'दूसरी तारीख़ें और जगहें', gu: 'બીજી તારીખ અને જગ્યા' },
  file: { en: 'Add to my calendar', hi: 'मेरे कैलेंडर में जोड़िए', gu: 'મારા કૅલેન્ડરમાં ઉમેરો' },
  card: { en: 'Picture to pass on', hi: 'शेयर करने का चित्र', gu: 'શેર કરવા માટે ચિત્ર' },
  cancelled: { en: 'This event was cancelled.', hi: 'यह कार्यक्रम रद्द हो गया।', gu: 'આ કાર્યક્રમ રદ થયો છે.' },
  because: { en: 'Reason: {reason}', hi: 'कारण: {reason}', gu: 'કારણ: {reason}' },
  others: { en: 'See other events', hi: 'दूसरे कार्यक्रम देखिए', gu: 'બીજા કાર્યક્રમ જુઓ' },
  notYet: {
    en: 'Seats are not given out yet. Look again soon.',
    hi: 'सीटों की बुकिंग अभी शुरू नहीं हुई। कुछ दिन बाद फिर देखिए।',
    gu: 'સીટનું બુકિંગ હજી શરૂ થયું નથી. થોડા દિવસ પછી ફરી જોજો.',
  },
  over: {
    en: 'This event is over.',
    hi: 'यह कार्यक्रम हो चुका है।',
    gu: 'આ કાર્યક્રમ પૂરો થઈ ગયો છે.',
  },
  now: {
    en: 'It is on now. Whoever stands at the door is seated by the trainer.',
    hi: 'यह अभी चल रहा है। जो वहाँ पहुँच गए हैं, उन्हें प्रशिक्षक सीट देंगे।',
    gu: 'આ અત્યારે ચાલુ છે. જે ત્યાં પહોંચ્યા છે એમને તાલીમ આપનાર સીટ આપશે.',
  },
  onlyInvited: {
    en: 'Seats here are given by invitation. Whoever was invited has got a link.',
    hi: 'यहाँ सीट निमंत्रण से मिलती है। जिन्हें बुलाया गया है उन्हें लिंक मिला है।',
    gu: 'અહીં સીટ આમંત્રણથી મળે છે. જેમને બોલાવ્યા છે એમને લિંક મળી છે.',
  },
  draftSeen: {
    en: 'Only you and your colleagues see this page yet.',
    hi: 'यह पन्ना अभी सिर्फ़ आपको और आपके साथियों को दिखता है।',
    gu: 'આ પાનું હમણાં ફક્ત તમને અને તમારા સાથીઓને દેખાય છે.',
  },
  manage: { en: 'Manage this event', hi: 'यह कार्यक्रम सँभालिए', gu: 'આ કાર્યક્રમ સંભાળો' },
  promised: {
    en: 'The draw is bound already: this is the fingerprint (SHA-256) of its seed, which is shown after it: {commitment}',
    hi: 'लॉटरी का गुप्त नंबर पहले से तय है। नंबर लॉटरी के बाद दिखाएँगे; उसकी छाप (SHA-256) यह रही: {commitment}',
    gu: 'લોટરીનો ગુપ્ત નંબર પહેલેથી નક્કી છે. નંબર લોટરી પછી બતાવીશું; એની છાપ (SHA-256) આ રહી: {commitment}',
  },
  drawn: {
    en: 'Drawn on {when} with the seed {seed}, whose fingerprint was shown before: {commitment}',
    hi: '{when} को गुप्त नंबर {seed} से लॉटरी निकली; उसकी छाप पहले से दिख रही थी: {commitment}',
    gu: '{when} એ ગુપ્ત નંબર {seed} થી લોટરી થઈ; એની છાપ પહેલેથી દેખાતી હતી: {commitment}',
  },
  sharing: { en: 'Save and pass on', hi: 'सहेजिए और आगे भेजिए', gu: 'સાચવો અને મોકલો' },
})

/** The form for a seat. */
export const BOOK = sentences({
  title: { en: 'Take a seat', hi: 'सीट लीजिए', gu: 'સીટ લો' },
  titleWait: { en: 'Get in line', hi: 'प्रतीक्षा सूची में नाम लिखाइए', gu: 'વેઇટિંગમાં નામ લખાવો' },
  titleDraw: { en: 'Enter the draw', hi: 'लॉटरी में नाम दीजिए', gu: 'લોટરીમાં નામ આપો' },
  waitHint: {
    en: 'All seats are taken. In line already: {count}. When a seat comes free, whoever is first is asked.',
    hi: 'सब सीटें भर गई हैं। प्रतीक्षा में पहले से: {count}। सीट ख़ाली होते ही क़तार में पहले को पूछा जाता है।',
    gu: 'બધી સીટ ભરાઈ ગઈ છે. વેઇટિંગમાં પહેલેથી: {count}. સીટ ખાલી થતાં જ લાઇનમાં પહેલાને પૂછીએ છીએ.',
  },
  waitNone: {
    en: 'All seats are taken, but nobody is waiting yet: you would be the first in line.',
    hi: 'सब सीटें भर गई हैं, पर अभी प्रतीक्षा में कोई नहीं: क़तार में पहला नंबर आपका होगा।',
    gu: 'બધી સીટ ભરાઈ ગઈ છે, પણ હજી વેઇટિંગમાં કોઈ નથી: લાઇનમાં પહેલો નંબર તમારો હશે.',
  },
  drawHint: {
    en: 'There may be more applicants than seats. A draw decides, and everybody can check it afterwards.',
    hi: 'हो सकता है सीटों से ज़्यादा लोग आवेदन करें। फ़ैसला लॉटरी से होगा, और बाद में कोई भी उसे जाँच सकता है।',
    gu: 'સીટ કરતાં વધુ લોકો અરજી કરે એવું બને. નિર્ણય લોટરીથી થશે, અને પછી કોઈ પણ એ ચકાસી શકશે.',
  },
  name: { en: 'Your name', hi: 'आपका नाम', gu: 'તમારું નામ' },
  nameHint: {
    en: 'As it should stand on the certificate.',
    hi: 'जैसा प्रमाणपत्र पर चाहिए।',
    gu: 'પ્રમાણપત્ર પર જેવું જોઈએ તેવું.',
  },
  to: { en: 'Mobile number or e-mail', hi: 'मोबाइल नंबर या ई-मेल', gu: 'મોબાઇલ નંબર કે ઈ-મેલ' },
  toHint: {
    en: 'Your link to the seat comes here. Only for this training.',
    hi: 'आपकी सीट का लिंक यहीं आएगा। सिर्फ़ इसी प्रशिक्षण के लिए।',
    gu: 'તમારી સીટની લિંક અહીં આવશે. ફક્ત આ તાલીમ માટે.',
  },
  district: { en: 'Your district', hi: 'आपका ज़िला', gu: 'તમારો જિલ્લો' },
  choose: { en: 'Please choose', hi: 'चुनिए', gu: 'પસંદ કરો' },
  elsewhere: { en: 'Outside of Gujarat', hi: 'गुजरात के बाहर', gu: 'ગુજરાતની બહાર' },
  lang: { en: 'Write to me in', hi: 'मुझे इस भाषा में लिखें', gu: 'મને આ ભાષામાં લખો' },
  needs: { en: 'Do you need anything there?', hi: 'वहाँ कुछ चाहिए?', gu: 'ત્યાં કંઈ જોઈએ છે?' },
  needsHint: {
    en: 'Wheelchair, interpreter, a seat in front. You may leave this empty.',
    hi: 'व्हीलचेयर, दुभाषिया, आगे की सीट। ख़ाली भी छोड़ सकते हैं।',
    gu: 'વ્હીલચેર, દુભાષિયા, આગળની સીટ. ખાલી પણ રાખી શકો.',
  },
  needsOpen: {
    en: 'I need something there',
    hi: 'मुझे वहाँ कुछ मदद चाहिए',
    gu: 'મને ત્યાં કંઈક મદદ જોઈએ',
  },
  as: {
    en: 'You are signed in as {name}. That is all we need.',
    hi: 'आप {name} नाम से साइन इन हैं। बस इतना काफ़ी है।',
    gu: 'તમે {name} નામે સાઇન ઇન છો. બસ આટલું પૂરતું છે.',
  },
  more: {
    en: 'Tell me about further training near me',
    hi: 'मेरे पास के और प्रशिक्षण की ख़बर मुझे दीजिए',
    gu: 'મારી નજીકની બીજી તાલીમની ખબર મને આપો',
  },
  send: { en: 'Take the seat', hi: 'सीट पक्की कीजिए', gu: 'સીટ પાકી કરો' },
  sendWait: { en: 'Get in line', hi: 'क़तार में लग जाइए', gu: 'લાઇનમાં જોડાઓ' },
  sendDraw: { en: 'Enter the draw', hi: 'लॉटरी में शामिल हों', gu: 'લોટરીમાં જોડાઓ' },
  signIn: {
    en: 'I have an account: sign in',
    hi: 'मेरा खाता है, साइन इन करें',
    gu: 'મારું ખાતું છે, સાઇન ઇન કરો',
  },
  promise: {
    en: 'We use this for your seat and its reminders, and for nothing else.',
    hi: 'यह जानकारी आपकी सीट और उसके रिमाइंडर के लिए है, और किसी काम के लिए नहीं।',
    gu: 'આ માહિતી તમારી સીટ અને એના રિમાઇન્ડર માટે છે, બીજા કશા માટે નહીં.',
  },
  already: {
    en: 'You are on the list already.',
    hi: 'आपका नाम पहले से सूची में है।',
    gu: 'તમારું નામ યાદીમાં છે જ.',
  },
  toSeat: { en: 'See my seat', hi: 'मेरी सीट देखिए', gu: 'મારી સીટ જુઓ' },
  group: { en: 'Book for our members', hi: 'हमारे सदस्यों के लिए सीटें', gu: 'અમારા સભ્યો માટે સીટ' },
  groupHint: {
    en: 'Tick who comes from {firm}. Each of them gets a seat of their own.',
    hi: '{firm} से कौन-कौन आएगा, उनके नाम पर निशान लगाइए। हर एक को अपनी सीट मिलेगी।',
    gu: '{firm} માંથી કોણ કોણ આવશે એમનાં નામ પર ટિક કરો. દરેકને પોતાની સીટ મળશે.',
  },
  groupAll: {
    en: 'Only if there is a seat for all of them',
    hi: 'तभी, जब सबको सीट मिले',
    gu: 'બધાને સીટ મળે તો જ',
  },
  groupSend: { en: 'Book for these', hi: 'इनके लिए सीटें लीजिए', gu: 'આમના માટે સીટ લો' },
  groupNone: {
    en: 'No members are on your list yet.',
    hi: 'आपकी सूची में अभी कोई सदस्य नहीं है।',
    gu: 'તમારી યાદીમાં હજી કોઈ સભ્ય નથી.',
  },
  groupMembers: { en: 'Add members', hi: 'सदस्य जोड़िए', gu: 'સભ્ય ઉમેરો' },
  groupDone: {
    en: '{seated} have a seat, {waiting} are waiting.',
    hi: '{seated} को सीट मिली, {waiting} प्रतीक्षा में हैं।',
    gu: '{seated} ને સીટ મળી, {waiting} વેઇટિંગમાં છે.',
  },
})
