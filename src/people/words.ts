import { sentences } from '#kernel/words.ts'
import { messageTemplate } from '#platform/messages/template.ts'

/** The message that carries a one-time code. */
export const SignInCode = messageTemplate(
  'people.sign-in-code',
  {
    en: 'Your Dhow code is {code}. It works for {minutes} minutes. Never give it to anybody: we do not ask for it by phone.',
    hi: 'आपका Dhow कोड {code} है। यह {minutes} मिनट चलेगा। किसी को न बताएँ: हम फ़ोन पर कोड कभी नहीं माँगते।',
    gu: 'તમારો Dhow કોડ {code} છે. તે {minutes} મિનિટ ચાલશે. કોઈને ન કહેશો: અમે ફોન પર કોડ ક્યારેય માગતા નથી.',
  },
  {
    subject: {
      en: 'Your Dhow code',
      hi: 'आपका Dhow कोड',
      gu: 'તમારો Dhow કોડ',
    },
    code: 'code',
  },
)

/** Signing in. */
export const SIGN_IN = sentences({
  title: { en: 'Sign in or join', hi: 'साइन इन करें या जुड़ें', gu: 'સાઇન ઇન કરો અથવા જોડાઓ' },
  lead: {
    en: 'We send you a code of six digits. No password to remember, and nothing to pay.',
    hi: 'हम आपको छह अंकों का कोड भेजेंगे। न पासवर्ड याद रखना है, न कोई पैसा देना है।',
    gu: 'અમે તમને છ આંકડાનો કોડ મોકલીશું. ન પાસવર્ડ યાદ રાખવાનો, ન કોઈ પૈસા આપવાના.',
  },
  phone: { en: 'Mobile number', hi: 'मोबाइल नंबर', gu: 'મોબાઇલ નંબર' },
  phoneHint: {
    en: 'Ten digits. From abroad: + and the country code first.',
    hi: 'दस अंक। विदेशी नंबर: पहले + और देश का कोड।',
    gu: 'દસ આંકડા. વિદેશી નંબર: પહેલાં + અને દેશનો કોડ.',
  },
  email: { en: 'E-mail address', hi: 'ई-मेल पता', gu: 'ઈ-મેઇલ સરનામું' },
  byWhatsapp: { en: 'Send the code by WhatsApp', hi: 'कोड WhatsApp पर भेजें', gu: 'કોડ WhatsApp પર મોકલો' },
  bySms: { en: 'Send it by SMS', hi: 'SMS से भेजें', gu: 'SMS થી મોકલો' },
  byEmail: { en: 'Send the code', hi: 'कोड भेजें', gu: 'કોડ મોકલો' },
  useEmail: { en: 'Use e-mail instead', hi: 'ई-मेल से कोड मँगाएँ', gu: 'ઈ-મેઇલથી કોડ મંગાવો' },
  usePhone: { en: 'Use a mobile number instead', hi: 'मोबाइल नंबर से कोड मँगाएँ', gu: 'મોબાઇલ નંબરથી કોડ મંગાવો' },
  promise: {
    en: 'Your number is kept encrypted and shown to nobody. You can take it back at any time.',
    hi: 'आपका नंबर एन्क्रिप्ट करके रखा जाता है और किसी को नहीं दिखता। आप इसे जब चाहें हटा सकते हैं।',
    gu: 'તમારો નંબર એન્ક્રિપ્ટ કરીને સચવાય છે અને કોઈને દેખાતો નથી. તમે એને ગમે ત્યારે હટાવી શકો છો.',
  },
  codeTitle: { en: 'Enter the code', hi: 'कोड लिखें', gu: 'કોડ લખો' },
  codeSent: {
    en: 'We sent six digits to {to} by {channel}.',
    hi: '{channel} से {to} पर छह अंक भेजे हैं।',
    gu: '{channel} થી {to} પર છ આંકડા મોકલ્યા છે.',
  },
  code: { en: 'Code', hi: 'कोड', gu: 'કોડ' },
  codeHint: {
    en: 'It works for {minutes} minutes.',
    hi: 'यह {minutes} मिनट तक चलेगा।',
    gu: 'તે {minutes} મિનિટ સુધી ચાલશે.',
  },
  enter: { en: 'Sign in', hi: 'साइन इन करें', gu: 'સાઇન ઇન કરો' },
  again: { en: 'Send a new code', hi: 'नया कोड भेजें', gu: 'નવો કોડ મોકલો' },
  other: { en: 'Use another number or address', hi: 'दूसरे नंबर या पते से', gu: 'બીજા નંબર કે સરનામાથી' },
  simulated: { en: 'Simulated message', hi: 'नमूने का संदेश', gu: 'નમૂનાનો સંદેશ' },
  simulatedWhy: {
    en: 'No message service is connected here, so the message is shown on this page instead of being sent.',
    hi: 'यहाँ कोई संदेश सेवा जुड़ी नहीं है, इसलिए संदेश भेजने के बजाय इसी पन्ने पर दिख रहा है।',
    gu: 'અહીં કોઈ સંદેશ સેવા જોડાયેલી નથી, એટલે સંદેશ મોકલવાને બદલે આ પાના પર દેખાય છે.',
  },
  passkey: { en: 'Sign in with a passkey', hi: 'पासकी से साइन इन करें', gu: 'પાસકીથી સાઇન ઇન કરો' },
  provider: { en: 'Sign in with {name}', hi: '{name} से साइन इन करें', gu: '{name} થી સાઇન ઇન કરો' },
})

export const CHANNELS = sentences({
  whatsapp: { en: 'WhatsApp', hi: 'WhatsApp', gu: 'WhatsApp' },
  sms: { en: 'SMS', hi: 'SMS', gu: 'SMS' },
  email: { en: 'e-mail', hi: 'ई-मेल', gu: 'ઈ-મેઇલ' },
})

/** Her own page. */
export const ME = sentences({
  title: { en: 'About me', hi: 'मेरे बारे में', gu: 'મારા વિશે' },
  welcome: {
    en: 'Welcome. What may we call you?',
    hi: 'स्वागत है। आपको किस नाम से पुकारें?',
    gu: 'આવો. તમને કયા નામે બોલાવીએ?',
  },
  hello: { en: 'Hello, {name}', hi: 'नमस्ते, {name}', gu: 'નમસ્તે, {name}' },
  name: { en: 'Your name', hi: 'आपका नाम', gu: 'તમારું નામ' },
  nameHint: {
    en: 'In any script, as people call you.',
    hi: 'किसी भी लिपि में, जैसे लोग आपको बुलाते हैं।',
    gu: 'કોઈ પણ લિપિમાં, જેમ લોકો તમને બોલાવે છે.',
  },
  lang: { en: 'Language of our messages', hi: 'हमारे संदेशों की भाषा', gu: 'અમારા સંદેશાની ભાષા' },
  save: { en: 'Save', hi: 'सहेजें', gu: 'સાચવો' },
  saved: { en: 'Saved.', hi: 'सहेज लिया।', gu: 'સાચવી લીધું.' },
  contacts: { en: 'You sign in with', hi: 'आप इससे साइन इन करते हैं', gu: 'તમે આનાથી સાઇન ઇન કરો છો' },
  roles: { en: 'Your roles', hi: 'आपकी भूमिकाएँ', gu: 'તમારી ભૂમિકાઓ' },
  roleLine: { en: '{role}: {area}', hi: '{role}: {area}', gu: '{role}: {area}' },
  roleUntil: { en: 'until {day}', hi: '{day} तक', gu: '{day} સુધી' },
  devices: { en: 'Where you are signed in', hi: 'आप कहाँ-कहाँ साइन इन हैं', gu: 'તમે ક્યાં ક્યાં સાઇન ઇન છો' },
  devicesLead: {
    en: 'If you do not know one of these, end it. The place is not known to us.',
    hi: 'इनमें से कोई अनजान लगे तो उसे बंद कर दें। जगह हमें पता नहीं होती।',
    gu: 'આમાંથી કોઈ અજાણ્યું લાગે તો એને બંધ કરો. જગ્યા અમને ખબર હોતી નથી.',
  },
  thisDevice: { en: 'this device', hi: 'यही फ़ोन या कंप्यूटर', gu: 'આ જ ફોન કે કમ્પ્યુટર' },
  unknownDevice: { en: 'Unknown device', hi: 'अनजान डिवाइस', gu: 'અજાણ્યું ડિવાઇસ' },
  lastSeen: { en: 'last used {when}', hi: 'पिछली बार {when}', gu: 'છેલ્લે {when}' },
  place: { en: 'place unknown', hi: 'जगह पता नहीं', gu: 'જગ્યા ખબર નથી' },
  end: { en: 'End', hi: 'बंद करें', gu: 'બંધ કરો' },
  endOthers: {
    en: 'Sign out everywhere else',
    hi: 'बाक़ी हर जगह से साइन आउट करें',
    gu: 'બીજી બધી જગ્યાએથી સાઇન આઉટ કરો',
  },
  signOut: { en: 'Sign out', hi: 'साइन आउट करें', gu: 'સાઇન આઉટ કરો' },
  passkeys: { en: 'Passkeys', hi: 'पासकी', gu: 'પાસકી' },
  passkeysLead: {
    en: 'A passkey lets you sign in with your fingerprint or the lock of your phone. It needs no code.',
    hi: 'पासकी से आप अंगूठे के निशान या फ़ोन के लॉक से साइन इन करते हैं। कोड नहीं लगता।',
    gu: 'પાસકીથી તમે આંગળીની છાપ કે ફોનના લોકથી સાઇન ઇન કરો છો. કોડ જોઈતો નથી.',
  },
  passkeyAdd: {
    en: 'Add a passkey on this device',
    hi: 'इस डिवाइस पर पासकी जोड़ें',
    gu: 'આ ડિવાઇસ પર પાસકી ઉમેરો',
  },
  passkeySince: { en: 'since {day}', hi: '{day} से', gu: '{day} થી' },
})

export const ROLE_NAMES = sentences({
  maker: { en: 'Maker', hi: 'उत्पादक', gu: 'ઉત્પાદક' },
  'cooperative-manager': { en: 'Co-operative manager', hi: 'सहकारी समिति मैनेजर', gu: 'સહકારી મંડળી મેનેજર' },
  trainer: { en: 'Trainer', hi: 'प्रशिक्षक', gu: 'ટ્રેનર' },
  'marketplace-manager': { en: 'Marketplace manager', hi: 'मार्केटप्लेस मैनेजर', gu: 'માર્કેટપ્લેસ મેનેજર' },
  'district-officer': { en: 'District officer', hi: 'ज़िला अधिकारी', gu: 'જિલ્લા અધિકારી' },
  'state-director': { en: 'State director', hi: 'राज्य निदेशक', gu: 'રાજ્ય નિયામક' },
  auditor: { en: 'Auditor', hi: 'ऑडिटर', gu: 'ઓડિટર' },
  administrator: { en: 'Administrator', hi: 'एडमिन', gu: 'એડમિન' },
})

/** `{code}` is the area's own code until its room names it. */
export const AREA_NAMES = sentences({
  state: { en: 'state {code}', hi: 'राज्य {code}', gu: 'રાજ્ય {code}' },
  district: { en: 'district {code}', hi: 'ज़िला {code}', gu: 'જિલ્લો {code}' },
  cluster: { en: 'cluster {code}', hi: 'क्लस्टर {code}', gu: 'ક્લસ્ટર {code}' },
  partner: { en: 'partner {code}', hi: 'सहयोगी संस्था {code}', gu: 'સહયોગી સંસ્થા {code}' },
  everything: { en: 'everywhere', hi: 'हर जगह', gu: 'બધે' },
})

/** Who acts for her firm. */
export const HELPERS = sentences({
  title: { en: 'Who acts for my firm', hi: 'मेरी फ़र्म के लिए कौन काम करता है', gu: 'મારી પેઢી માટે કોણ કામ કરે છે' },
  lead: {
    en: 'Your accountant, your son or daughter, anyone you trust. You say what they may do, and until when.',
    hi: 'आपके सीए, बेटा या बेटी, जिस पर भरोसा हो। क्या कर सकते हैं और कब तक, यह आप तय करते हैं।',
    gu: 'તમારા સીએ, દીકરો કે દીકરી, જેના પર ભરોસો હોય. શું કરી શકે અને ક્યાં સુધી, એ તમે નક્કી કરો છો.',
  },
  none: { en: 'Nobody but you yet.', hi: 'अभी आपके सिवा कोई नहीं।', gu: 'હજી તમારા સિવાય કોઈ નહીં.' },
  noFirm: {
    en: 'You have no firm here yet. Register it first.',
    hi: 'यहाँ अभी आपकी कोई फ़र्म नहीं है। पहले उसे दर्ज करें।',
    gu: 'અહીં હજી તમારી કોઈ પેઢી નથી. પહેલાં એની નોંધણી કરો.',
  },
  add: { en: 'Let somebody act', hi: 'किसी को काम सौंपें', gu: 'કોઈને કામ સોંપો' },
  who: { en: 'Mobile number or e-mail', hi: 'मोबाइल नंबर या ई-मेल', gu: 'મોબાઇલ નંબર કે ઈ-મેઇલ' },
  whoHint: {
    en: 'They sign in with it as you do.',
    hi: 'वे इसी से साइन इन करेंगे, जैसे आप करते हैं।',
    gu: 'એ આનાથી જ સાઇન ઇન કરશે, જેમ તમે કરો છો.',
  },
  limits: { en: 'What may they do?', hi: 'वे क्या कर सकते हैं?', gu: 'એ શું કરી શકે?' },
  'firm.read': {
    en: 'See the firm and its papers',
    hi: 'फ़र्म और उसके काग़ज़ देखना',
    gu: 'પેઢી અને એના કાગળ જોવા',
  },
  'firm.write': {
    en: 'Fill in and change',
    hi: 'भरना और बदलना',
    gu: 'ભરવું અને બદલવું',
  },
  until: { en: 'Until', hi: 'कब तक', gu: 'ક્યાં સુધી' },
  consent: {
    en: 'I agree that this person sees my firm’s data and acts for it within these limits until this day. I can end it at any time.',
    hi: 'मैं सहमत हूँ कि यह व्यक्ति इस तारीख़ तक, इन सीमाओं में, मेरी फ़र्म की जानकारी देखे और उसके लिए काम करे। मैं इसे कभी भी बंद कर सकती/सकता हूँ।',
    gu: 'હું સંમત છું કે આ વ્યક્તિ આ તારીખ સુધી, આ મર્યાદામાં, મારી પેઢીની માહિતી જુએ અને એના માટે કામ કરે. હું આને ગમે ત્યારે બંધ કરી શકું છું.',
  },
  give: { en: 'Let them act', hi: 'काम सौंपें', gu: 'કામ સોંપો' },
  firm: { en: 'Your firm', hi: 'आपकी फ़र्म', gu: 'તમારી પેઢી' },
  switch: { en: 'Work for {firm}', hi: '{firm} के लिए काम करें', gu: '{firm} માટે કામ કરો' },
})

/** Roles given to others. */
export const GRANTS = sentences({
  title: { en: 'Roles', hi: 'भूमिकाएँ', gu: 'ભૂમિકાઓ' },
  lead: {
    en: 'A role holds in one area, until one day, and only after a second person has agreed.',
    hi: 'भूमिका एक क्षेत्र में, एक तारीख़ तक, और किसी दूसरे की मंज़ूरी के बाद ही चलती है।',
    gu: 'ભૂમિકા એક વિસ્તારમાં, એક તારીખ સુધી, અને બીજી વ્યક્તિની મંજૂરી પછી જ ચાલે છે.',
  },
  waiting: { en: 'Waiting for a second person', hi: 'दूसरे की मंज़ूरी बाक़ी', gu: 'બીજાની મંજૂરી બાકી' },
  held: { en: 'In force', hi: 'लागू', gu: 'અમલમાં' },
  none: { en: 'None.', hi: 'कोई नहीं।', gu: 'કોઈ નહીં.' },
  agree: { en: 'Agree', hi: 'मंज़ूर', gu: 'મંજૂર' },
  end: { en: 'End', hi: 'बंद करें', gu: 'બંધ કરો' },
  propose: { en: 'Propose a role', hi: 'भूमिका का प्रस्ताव', gu: 'ભૂમિકાની દરખાસ્ત' },
  role: { en: 'Role', hi: 'भूमिका', gu: 'ભૂમિકા' },
  areaKind: { en: 'Where', hi: 'कहाँ', gu: 'ક્યાં' },
  areaCode: { en: 'Code of the area', hi: 'क्षेत्र का कोड', gu: 'વિસ્તારનો કોડ' },
  areaHint: {
    en: 'Such as kachchh, GJ, or the partner’s code. Empty for everywhere.',
    hi: 'जैसे kachchh, GJ, या सहयोगी संस्था का कोड। हर जगह के लिए ख़ाली छोड़ें।',
    gu: 'જેમ કે kachchh, GJ, કે સહયોગી સંસ્થાનો કોડ. બધે માટે ખાલી રાખો.',
  },
  send: { en: 'Propose', hi: 'प्रस्ताव भेजें', gu: 'દરખાસ્ત મોકલો' },
})

export const AREA_KIND_NAMES = sentences({
  state: { en: 'A state', hi: 'राज्य', gu: 'રાજ્ય' },
  district: { en: 'A district', hi: 'ज़िला', gu: 'જિલ્લો' },
  cluster: { en: 'A cluster', hi: 'क्लस्टर', gu: 'ક્લસ્ટર' },
  partner: { en: 'A partner', hi: 'सहयोगी संस्था', gu: 'સહયોગી સંસ્થા' },
  everything: { en: 'Everywhere', hi: 'हर जगह', gu: 'બધે' },
})

/** What was done, by whom. */
export const AUDIT = sentences({
  title: { en: 'Log', hi: 'लेखा-जोखा', gu: 'નોંધપોથી' },
  lead: {
    en: 'What was done, by whom, to what. Entries are chained: none can be changed or taken out without notice.',
    hi: 'किसने, क्या, किस पर किया। हर एंट्री पिछली से जुड़ी है: कोई भी चुपचाप बदली या हटाई नहीं जा सकती।',
    gu: 'કોણે, શું, શેના પર કર્યું. દરેક નોંધ પાછલી સાથે જોડાયેલી છે: કોઈ પણ ચૂપચાપ બદલી કે કાઢી શકાતી નથી.',
  },
  exactly: { en: 'Entry {number}, exactly', hi: 'एंट्री {number}, हूबहू', gu: 'નોંધ {number}, અક્ષરશઃ' },
  itself: { en: 'the program', hi: 'प्रोग्राम', gu: 'પ્રોગ્રામ' },
  older: { en: 'Older entries', hi: 'पुरानी एंट्री', gu: 'જૂની નોંધો' },
  none: { en: 'Nothing yet.', hi: 'अभी कुछ नहीं।', gu: 'હજી કંઈ નથી.' },
})
