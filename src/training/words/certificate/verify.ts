/** Sentences of /verify. */
import { sentences } from '#kernel/words.ts'

export const VERIFY = sentences({
  title: { en: 'Is this certificate genuine?', hi: 'क्या यह प्रमाणपत्र असली है?', gu: 'આ પ્રમાણપત્ર અસલી છે?' },
  lead: {
    en: 'Scan the code on the certificate with your phone: the answer comes by itself, also without a network once this page was opened before. Or use one of these ways.',
    hi: 'प्रमाणपत्र पर बना कोड फ़ोन से स्कैन कीजिए: जवाब अपने आप आता है, और यह पन्ना पहले कभी खोला हो तो नेटवर्क के बिना भी। या नीचे का कोई तरीका चुनिए।',
    gu: 'પ્રમાણપત્ર પરનો કોડ ફોનથી સ્કેન કરો: જવાબ આપોઆપ આવશે, અને આ પાનું પહેલાં ખોલ્યું હોય તો નેટવર્ક વગર પણ. અથવા નીચેની કોઈ રીત વાપરો.',
  },
  byNumber: { en: 'By its number', hi: 'नंबर से', gu: 'નંબરથી' },
  number: { en: 'Number on the certificate', hi: 'प्रमाणपत्र का नंबर', gu: 'પ્રમાણપત્રનો નંબર' },
  numberHint: { en: 'Such as DHOW-2026-000123', hi: 'जैसे DHOW-2026-000123', gu: 'જેમ કે DHOW-2026-000123' },
  byFile: { en: 'By its file', hi: 'फ़ाइल से', gu: 'ફાઇલથી' },
  file: {
    en: 'PDF or JSON of the certificate',
    hi: 'प्रमाणपत्र की PDF या JSON फ़ाइल',
    gu: 'પ્રમાણપત્રની PDF કે JSON ફાઇલ',
  },
  byText: { en: 'By the link in its code', hi: 'कोड के लिंक से', gu: 'કોડની લિંકથી' },
  text: {
    en: 'Paste the link that the code holds',
    hi: 'कोड में जो लिंक है, वह यहाँ पेस्ट कीजिए',
    gu: 'કોડમાં જે લિંક છે તે અહીં પેસ્ટ કરો',
  },
  check: { en: 'Check', hi: 'जाँचिए', gu: 'ચકાસો' },
  valid: { en: 'Genuine', hi: 'असली है', gu: 'અસલી છે' },
  validText: {
    en: 'Dhow issued this certificate, and it stands.',
    hi: 'यह प्रमाणपत्र Dhow ने जारी किया है और मान्य है।',
    gu: 'આ પ્રમાણપત્ર Dhow એ આપ્યું છે અને માન્ય છે.',
  },
  known: { en: 'We issued this number', hi: 'यह नंबर हमने जारी किया है', gu: 'આ નંબર અમે આપ્યો છે' },
  shortNumber: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  knownText: {
    en: 'Dhow issued a certificate with this number, and it stands. Compare name and training with the paper: the number alone does not prove the paper.',
    hi: 'इस नंबर का प्रमाणपत्र Dhow ने जारी किया है और मान्य है। नाम और प्रशिक्षण काग़ज़ से मिलाइए: केवल नंबर से काग़ज़ साबित नहीं होता।',
    gu: 'આ નંબરનું પ્રમાણપત્ર Dhow એ આપ્યું છે અને માન્ય છે. નામ અને તાલીમ કાગળ સાથે મેળવો: માત્ર નંબરથી કાગળ સાબિત થતો નથી.',
  },
  revoked: { en: 'Revoked', hi: 'वापस लिया गया', gu: 'પાછું લેવાયું' },
  revokedText: {
    en: 'Dhow issued this certificate and has taken it back. It no longer counts.',
    hi: 'यह प्रमाणपत्र Dhow ने जारी किया था, पर वापस ले लिया है। अब यह मान्य नहीं है।',
    gu: 'આ પ્રમાણપત્ર Dhow એ આપ્યું હતું, પણ પાછું લીધું છે. હવે તે માન્ય નથી.',
  },
  unlisted: {
    en: 'Genuine, revocation not checked',
    hi: 'असली है, वापस लिया गया या नहीं, यह देखना बाक़ी',
    gu: 'અસલી છે, પાછું લેવાયું કે નહીં તે જોવાનું બાકી',
  },
  unlistedText: {
    en: 'The signature is ours. Whether it was taken back since could not be checked: open this page once with a network.',
    hi: 'हस्ताक्षर हमारा है। बाद में वापस लिया गया या नहीं, यह नहीं देखा जा सका: यह पन्ना एक बार नेटवर्क पर खोलिए।',
    gu: 'સહી અમારી છે. પછી પાછું લેવાયું કે નહીં તે જોઈ શકાયું નથી: આ પાનું એક વાર નેટવર્ક સાથે ખોલો.',
  },
  'not-ours': { en: 'Not issued by this Dhow', hi: 'इस Dhow ने जारी नहीं किया', gu: 'આ Dhow એ આપ્યું નથી' },
  'not-oursText': {
    en: 'It is signed with a key that is not ours. It may come from somebody else; ask them.',
    hi: 'इस पर जिस कुंजी से हस्ताक्षर है, वह हमारी नहीं है। शायद किसी और का हो; उन्हीं से पूछिए।',
    gu: 'આના પરની સહી અમારી ચાવીની નથી. કદાચ બીજા કોઈનું હશે; તેમને પૂછો.',
  },
  altered: { en: 'Not genuine', hi: 'असली नहीं है', gu: 'અસલી નથી' },
  alteredText: {
    en: 'It names our key, but this is not what we signed: something was changed.',
    hi: 'इसमें हमारी कुंजी का नाम है, पर हमने इस पर हस्ताक्षर नहीं किया: कुछ बदला गया है।',
    gu: 'આમાં અમારી ચાવીનું નામ છે, પણ અમે આના પર સહી કરી નથી: કંઈક બદલાયું છે.',
  },
  unreadable: { en: 'This is no certificate', hi: 'यह प्रमाणपत्र नहीं है', gu: 'આ પ્રમાણપત્ર નથી' },
  unreadableText: {
    en: 'We could not read it. Scan the code again in good light, or choose the PDF as you received it.',
    hi: 'हम इसे पढ़ नहीं पाए। अच्छी रोशनी में कोड फिर स्कैन कीजिए, या वही PDF चुनिए जो आपको मिली थी।',
    gu: 'અમે તે વાંચી ન શક્યા. સારા અજવાળે કોડ ફરી સ્કેન કરો, કે મળી હતી એ જ PDF પસંદ કરો.',
  },
  unknown: { en: 'No such number', hi: 'ऐसा कोई नंबर नहीं', gu: 'આવો કોઈ નંબર નથી' },
  unknownText: {
    en: 'Dhow has issued no certificate with this number. Check the digits once more.',
    hi: 'Dhow ने इस नंबर का कोई प्रमाणपत्र जारी नहीं किया। अंक एक बार फिर देख लीजिए।',
    gu: 'Dhow એ આ નંબરનું કોઈ પ્રમાણપત્ર આપ્યું નથી. આંકડા ફરી એક વાર જોઈ લો.',
  },
  unsure: { en: 'Cannot be checked just now', hi: 'अभी जाँच नहीं हो सकती', gu: 'હમણાં ચકાસી શકાતું નથી' },
  unsureText: {
    en: 'This phone has no network and has not opened this page before. Open it once with a network; then it works without.',
    hi: 'फ़ोन पर नेटवर्क नहीं है और यह पन्ना पहले खोला नहीं गया। एक बार नेटवर्क पर खोलिए; फिर बिना नेटवर्क भी चलेगा।',
    gu: 'ફોનમાં નેટવર્ક નથી અને આ પાનું પહેલાં ખોલ્યું નથી. એક વાર નેટવર્ક સાથે ખોલો; પછી વગર નેટવર્કે પણ ચાલશે.',
  },
  name: { en: 'Issued to', hi: 'किसे', gu: 'કોને' },
  training: { en: 'Training', hi: 'प्रशिक्षण', gu: 'તાલીમ' },
  on: { en: 'Last day', hi: 'आख़िरी दिन', gu: 'છેલ્લો દિવસ' },
  revokedOn: { en: 'Revoked on', hi: 'वापस लेने का दिन', gu: 'પાછું લેવાયાની તારીખ' },
  erasedName: {
    en: 'Name deleted at the learner’s own wish',
    hi: 'नाम उनके कहने पर मिटाया गया',
    gu: 'નામ તેમની ઇચ્છાથી કાઢી નાખ્યું છે',
  },
  asOf: {
    en: 'Revocations as of {time}.',
    hi: 'वापस लिए गए प्रमाणपत्रों की सूची {time} तक की है।',
    gu: 'પાછાં લેવાયેલાં પ્રમાણપત્રોની યાદી {time} સુધીની છે.',
  },
  demo: {
    en: 'A demonstration: made up, it proves nothing.',
    hi: 'यह नमूना है: इससे कुछ साबित नहीं होता।',
    gu: 'આ નમૂનો છે: એનાથી કશું સાબિત થતું નથી.',
  },
  checking: { en: 'Checking …', hi: 'जाँच रहे हैं …', gu: 'ચકાસીએ છીએ …' },
  machines: {
    en: 'For programs: certificates are Open Badges 3.0 credentials. Our keys and the list of revocations are public.',
    hi: 'प्रोग्रामों के लिए: प्रमाणपत्र Open Badges 3.0 क्रेडेंशियल हैं। हमारी कुंजियाँ और वापस लिए गए प्रमाणपत्रों की सूची सार्वजनिक हैं।',
    gu: 'પ્રોગ્રામ માટે: પ્રમાણપત્રો Open Badges 3.0 ક્રેડેન્શિયલ છે. અમારી ચાવીઓ અને પાછાં લેવાયેલાં પ્રમાણપત્રોની યાદી જાહેર છે.',
  },
  keys: { en: 'Keys and list', hi: 'कुंजियाँ और सूची', gu: 'ચાવીઓ અને યાદી' },
})
