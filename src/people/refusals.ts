import { refusal } from '#kernel/refusal.ts'

/** The planned "no"s of people, each with what to do next. */
export const SignInFirst = refusal('people.sign-in-first', 'forbidden', {
  en: 'Please sign in first.',
  hi: 'कृपया पहले साइन इन करें।',
  gu: 'કૃપા કરીને પહેલાં સાઇન ઇન કરો.',
})

export const NotAllowed = refusal('people.not-allowed', 'forbidden', {
  en: 'Your role does not include this. If it should, ask your district officer or an administrator.',
  hi: 'आपकी भूमिका में यह काम शामिल नहीं है। होना चाहिए, तो ज़िला अधिकारी या एडमिन से कहें।',
  gu: 'તમારી ભૂમિકામાં આ કામ આવતું નથી. આવવું જોઈએ, તો જિલ્લા અધિકારી કે એડમિનને કહો.',
})

export const NotHere = refusal('people.not-here', 'forbidden', {
  en: 'This lies outside your area or does not belong to you.',
  hi: 'यह आपके क्षेत्र से बाहर है या आपका नहीं है।',
  gu: 'આ તમારા વિસ્તારની બહાર છે અથવા તમારું નથી.',
})

export const SecondPerson = refusal('people.second-person', 'forbidden', {
  en: 'A second person must agree to this. You proposed it yourself, or it concerns you.',
  hi: 'इस पर किसी दूसरे की मंज़ूरी ज़रूरी है। प्रस्ताव आपका ही है, या बात आपकी अपनी है।',
  gu: 'આના પર બીજી વ્યક્તિની મંજૂરી જોઈએ. દરખાસ્ત તમારી જ છે, અથવા વાત તમારી પોતાની છે.',
})

export const ForeignForm = refusal('people.foreign-form', 'forbidden', {
  en: 'This form did not come from our page, or the page is too old. Please open the page again and send it from there.',
  hi: 'यह फ़ॉर्म हमारे पन्ने से नहीं आया, या पन्ना पुराना हो गया है। पन्ना फिर खोलें और वहीं से भेजें।',
  gu: 'આ ફોર્મ અમારા પાનામાંથી આવ્યું નથી, અથવા પાનું જૂનું થઈ ગયું છે. પાનું ફરી ખોલો અને ત્યાંથી મોકલો.',
})

export const NotAPhone = refusal('people.not-a-phone', 'invalid', {
  en: 'This is not a mobile number. Write its ten digits, such as 98250 12345; from abroad start with + and the country code.',
  hi: 'यह मोबाइल नंबर नहीं लगता। दस अंक लिखें, जैसे 98250 12345; विदेशी नंबर + और देश के कोड से शुरू करें।',
  gu: 'આ મોબાઇલ નંબર લાગતો નથી. દસ આંકડા લખો, જેમ કે 98250 12345; વિદેશી નંબર + અને દેશના કોડથી શરૂ કરો.',
})

export const NotAnEmail = refusal('people.not-an-email', 'invalid', {
  en: 'This is not an e-mail address. It looks like name@example.com.',
  hi: 'यह ई-मेल पता नहीं लगता। ऐसा होता है: name@example.com',
  gu: 'આ ઈ-મેઇલ સરનામું લાગતું નથી. આવું હોય છે: name@example.com',
})

export const NoWayThere = refusal('people.no-way-there', 'invalid', {
  en: 'Codes cannot be sent there from here. Please use the other way to sign in.',
  hi: 'यहाँ से वहाँ कोड नहीं भेज सकते। कृपया साइन इन का दूसरा तरीक़ा चुनें।',
  gu: 'અહીંથી ત્યાં કોડ મોકલી શકાતો નથી. કૃપા કરીને સાઇન ઇનની બીજી રીત લો.',
})

export const AskedTooSoon = refusal('people.asked-too-soon', 'invalid', {
  en: 'We have just sent a code. Please wait {seconds} seconds before you ask for another.',
  hi: 'कोड अभी-अभी भेजा है। दूसरा माँगने से पहले {seconds} सेकंड रुकें।',
  gu: 'કોડ હમણાં જ મોકલ્યો છે. બીજો માગતાં પહેલાં {seconds} સેકન્ડ રાહ જુઓ.',
})

export const AskedTooOften = refusal('people.asked-too-often', 'invalid', {
  en: 'Too many codes were asked for. Please try again in {minutes} minutes.',
  hi: 'बहुत बार कोड माँगा गया। {minutes} मिनट बाद फिर कोशिश करें।',
  gu: 'ઘણી વાર કોડ મંગાયો છે. {minutes} મિનિટ પછી ફરી પ્રયત્ન કરો.',
})

export const WrongCode = refusal('people.wrong-code', 'invalid', {
  en: 'That is not the code we sent. Please look again: six digits.',
  hi: 'यह हमारा भेजा कोड नहीं है। फिर देखें: छह अंक।',
  gu: 'આ અમે મોકલેલો કોડ નથી. ફરી જુઓ: છ આંકડા.',
})

export const CodeOver = refusal('people.code-over', 'invalid', {
  en: 'This code no longer works. Please ask for a new one.',
  hi: 'यह कोड अब नहीं चलेगा। कृपया नया कोड मँगाएँ।',
  gu: 'આ કોડ હવે નહીં ચાલે. કૃપા કરીને નવો કોડ મંગાવો.',
})

export const NameTooLong = refusal('people.name', 'invalid', {
  en: 'Please write a name of at most {most} letters.',
  hi: 'कृपया ज़्यादा से ज़्यादा {most} अक्षरों का नाम लिखें।',
  gu: 'કૃપા કરીને વધુમાં વધુ {most} અક્ષરનું નામ લખો.',
})

export const NothingThere = refusal('people.nothing-there', 'missing', {
  en: 'This is no longer there. It may have been ended already.',
  hi: 'यह अब मौजूद नहीं है। शायद पहले ही बंद हो चुका है।',
  gu: 'આ હવે નથી. કદાચ પહેલેથી બંધ થઈ ગયું છે.',
})

export const PeriodUnreadable = refusal('people.period', 'invalid', {
  en: 'Please give a last day that is today or later, within {years} years.',
  hi: 'आज या उसके बाद का, {years} साल के भीतर का आख़िरी दिन लिखें।',
  gu: 'આજનો કે એ પછીનો, {years} વર્ષની અંદરનો છેલ્લો દિવસ લખો.',
})

export const LimitsMissing = refusal('people.limits', 'invalid', {
  en: 'Please choose what this person may do for the firm.',
  hi: 'चुनें कि यह व्यक्ति फ़र्म के लिए क्या कर सकता है।',
  gu: 'પસંદ કરો કે આ વ્યક્તિ પેઢી માટે શું કરી શકે.',
})

export const ConsentMissing = refusal('people.consent', 'invalid', {
  en: 'Please tick that you agree. Without your consent nobody acts for your firm.',
  hi: 'सहमति पर निशान लगाएँ। आपकी सहमति के बिना कोई आपकी फ़र्म के लिए काम नहीं कर सकता।',
  gu: 'સંમતિ પર ટિક કરો. તમારી સંમતિ વગર કોઈ તમારી પેઢી માટે કામ નહીં કરી શકે.',
})

export const RoleUnreadable = refusal('people.role', 'invalid', {
  en: 'Please choose a role and the area where it holds.',
  hi: 'भूमिका और उसका क्षेत्र चुनें।',
  gu: 'ભૂમિકા અને તેનો વિસ્તાર પસંદ કરો.',
})

export const AlreadyThere = refusal('people.already-there', 'conflict', {
  en: 'This person already has that.',
  hi: 'इस व्यक्ति के पास यह पहले से है।',
  gu: 'આ વ્યક્તિ પાસે આ પહેલેથી છે.',
})

export const PasskeyFailed = refusal('people.passkey', 'invalid', {
  en: 'The passkey was not recognised. Try again, or sign in with a code.',
  hi: 'पासकी पहचानी नहीं गई। फिर कोशिश करें, या कोड से साइन इन करें।',
  gu: 'પાસકી ઓળખાઈ નહીં. ફરી પ્રયત્ન કરો, અથવા કોડથી સાઇન ઇન કરો.',
})

export const ProviderFailed = refusal('people.provider', 'invalid', {
  en: 'The sign-in service did not confirm who you are. Try again, or sign in with a code.',
  hi: 'साइन-इन सेवा ने आपकी पहचान पक्की नहीं की। फिर कोशिश करें, या कोड से साइन इन करें।',
  gu: 'સાઇન-ઇન સેવાએ તમારી ઓળખ પાકી કરી નહીં. ફરી પ્રયત્ન કરો, અથવા કોડથી સાઇન ઇન કરો.',
})

export const WordsChanged = refusal('people.words-changed', 'conflict', {
  en: 'These words have changed since you opened the page. Please read them again, then decide.',
  hi: 'आपके पन्ना खोलने के बाद ये शब्द बदल गए हैं। एक बार फिर पढ़ें, फिर तय करें।',
  gu: 'તમે પાનું ખોલ્યું એ પછી આ શબ્દો બદલાયા છે. એક વાર ફરી વાંચો, પછી નક્કી કરો.',
})

export const NoSuchPurpose = refusal('people.no-such-purpose', 'invalid', {
  en: 'There is no such purpose, or it needs no yes.',
  hi: 'ऐसा कोई काम नहीं है, या इसके लिए हाँ की ज़रूरत नहीं।',
  gu: 'એવો કોઈ હેતુ નથી, અથવા એના માટે હા જરૂરી નથી.',
})

export const EraseNotConfirmed = refusal('people.erase-not-confirmed', 'invalid', {
  en: 'Please tick the box first: what is erased cannot be brought back.',
  hi: 'पहले खाने में निशान लगाएँ: मिटाई हुई चीज़ वापस नहीं आती।',
  gu: 'પહેલાં ખાનામાં ટિક કરો: ભૂંસેલું પાછું આવતું નથી.',
})

export const LastOfItsRole = refusal('people.last-of-its-role', 'conflict', {
  en: 'You are the only administrator. Give the role to somebody else first.',
  hi: 'आप अकेले एडमिन हैं। पहले यह भूमिका किसी और को दें।',
  gu: 'તમે એકલા જ એડમિન છો. પહેલાં આ ભૂમિકા બીજાને આપો.',
})

export const NobodyThere = refusal('people.nobody-there', 'missing', {
  en: 'Nobody signs in with this number or address.',
  hi: 'इस नंबर या पते से कोई साइन इन नहीं करता।',
  gu: 'આ નંબર કે સરનામાથી કોઈ સાઇન ઇન કરતું નથી.',
})

export const UnknownTable = refusal('people.unknown-table', 'invalid', {
  en: '{table} holds no personal data that we know of. The tables are: {known}.',
  hi: '{table} में, जहाँ तक हमें पता है, किसी की निजी जानकारी नहीं है। टेबल ये हैं: {known}।',
  gu: '{table} માં, અમને ખબર છે ત્યાં સુધી, કોઈની અંગત માહિતી નથી. ટેબલ આ છે: {known}.',
})
