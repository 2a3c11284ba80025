import { refusal } from '#kernel/refusal.ts'

export const BookUnfit = refusal('tradebook.unfit', 'invalid', {
  en: 'This trade book has {count} flaws and cannot be published. The first: {first}.',
  hi: 'इस व्यापार-पुस्तक में {count} गलतियाँ हैं, इसलिए यह प्रकाशित नहीं हो सकती। पहली: {first}।',
  gu: 'આ વેપાર-પોથીમાં {count} ભૂલો છે, એટલે તે પ્રકાશિત ન થઈ શકે. પહેલી: {first}.',
})

export const VersionKnown = refusal('tradebook.version-known', 'conflict', {
  en: 'This very version ({hash}) has been proposed or published before.',
  hi: 'ठीक यही संस्करण ({hash}) पहले से प्रस्तावित या प्रकाशित है।',
  gu: 'બરાબર આ જ આવૃત્તિ ({hash}) પહેલેથી પ્રસ્તાવિત કે પ્રકાશિત છે.',
})

export const VersionMissing = refusal('tradebook.version-missing', 'missing', {
  en: 'There is no single version “{hash}”. Give at least eight digits of one that is listed.',
  hi: '“{hash}” नाम का एक ही संस्करण नहीं मिला। सूची के संस्करण के कम से कम आठ अंक दें।',
  gu: '“{hash}” નામની એક જ આવૃત્તિ મળી નહીં. યાદીમાંની આવૃત્તિના ઓછામાં ઓછા આઠ આંકડા આપો.',
})

export const VersionPublished = refusal('tradebook.version-published', 'conflict', {
  en: 'Version {hash} is already published. A published version never changes; propose a new one.',
  hi: 'संस्करण {hash} प्रकाशित हो चुका है। प्रकाशित संस्करण बदलता नहीं; नया प्रस्ताव दें।',
  gu: 'આવૃત્તિ {hash} પ્રકાશિત થઈ ચૂકી છે. પ્રકાશિત આવૃત્તિ બદલાતી નથી; નવો પ્રસ્તાવ મૂકો.',
})

export const SecondOfficerNeeded = refusal('tradebook.second-officer', 'forbidden', {
  en: 'A second officer must publish what {officer} proposed.',
  hi: '{officer} के प्रस्ताव को कोई दूसरा अधिकारी ही प्रकाशित कर सकता है।',
  gu: '{officer} ના પ્રસ્તાવને બીજા અધિકારીએ જ પ્રકાશિત કરવો પડે.',
})

export const FileBroken = refusal('tradebook.file-broken', 'invalid', {
  en: '{file}: line {line} is broken or cut off.',
  hi: '{file}: पंक्ति {line} टूटी या अधूरी है।',
  gu: '{file}: લીટી {line} તૂટેલી કે અધૂરી છે.',
})

export const FileForeign = refusal('tradebook.file-foreign', 'invalid', {
  en: '{file} has no column “{column}”. Is it the right official file?',
  hi: '{file} में “{column}” नाम का स्तंभ नहीं है। क्या यह सही सरकारी फ़ाइल है?',
  gu: '{file} માં “{column}” નામની કૉલમ નથી. શું આ સાચી સરકારી ફાઇલ છે?',
})

export const FileWithoutRates = refusal('tradebook.file-without-rates', 'invalid', {
  en: '{file} holds no rate that the book can take.',
  hi: '{file} में ऐसी कोई दर नहीं है जो पुस्तक में आ सके।',
  gu: '{file} માં પોથીમાં લઈ શકાય એવો કોઈ દર નથી.',
})

export const FileNotXml = refusal('tradebook.file-not-xml', 'invalid', {
  en: '{file} is not whole XML: it breaks at line {line}. Was it cut off?',
  hi: '{file} पूरी XML फ़ाइल नहीं है: पंक्ति {line} पर टूटती है। क्या यह अधूरी उतरी है?',
  gu: '{file} આખી XML ફાઇલ નથી: લીટી {line} પર તૂટે છે. શું એ અધૂરી ઊતરી છે?',
})

export const RupeeMissing = refusal('tradebook.rupee-missing', 'invalid', {
  en: '{file} gives no rate for the rupee (INR) on {day}.',
  hi: '{file} में {day} के लिए रुपये (INR) की दर नहीं है।',
  gu: '{file} માં {day} માટે રૂપિયા (INR) નો દર નથી.',
})

export const EditionTooThin = refusal('tradebook.edition-too-thin', 'invalid', {
  en: '{file} answers only {found} of the {expected} codes that the book holds for {importer}. Was it cut off?',
  hi: 'पुस्तक में {importer} के {expected} कोड हैं, {file} उनमें से केवल {found} बताती है। क्या यह अधूरी है?',
  gu: 'પોથીમાં {importer} ના {expected} કોડ છે, {file} એમાંથી ફક્ત {found} જણાવે છે. શું એ અધૂરી છે?',
})

export const LearnedTooEarly = refusal('tradebook.learned-too-early', 'conflict', {
  en: 'The book already holds what was learned on {latest} about {table}; it cannot learn this on {known}, before that.',
  hi: '{table} के बारे में पुस्तक {latest} तक की बात जानती है; उससे पहले, {known} को, यह बात नहीं जोड़ी जा सकती।',
  gu: '{table} વિશે પોથી {latest} સુધીની વાત જાણે છે; એ પહેલાં, {known} ના રોજ, આ વાત ઉમેરી ન શકાય.',
})

export const ReleaseIsKept = refusal('tradebook.release-is-kept', 'forbidden', {
  en: '“{folder}” is the book that ships with the program and stays as it is. Name another folder for the copy.',
  hi: '“{folder}” कार्यक्रम के साथ आई पुस्तक है और वैसी ही रहती है। नकल के लिए दूसरा फ़ोल्डर बताइए।',
  gu: '“{folder}” પ્રોગ્રામ સાથે આવેલી પોથી છે અને એમ જ રહે છે. નકલ માટે બીજું ફોલ્ડર આપો.',
})

export const NotABook = refusal('tradebook.not-a-book', 'invalid', {
  en: '“{folder}” holds no trade book: book.csv is not there.',
  hi: '“{folder}” में व्यापार-पुस्तक नहीं है: book.csv नहीं मिली।',
  gu: '“{folder}” માં વેપાર-પોથી નથી: book.csv મળી નહીં.',
})
