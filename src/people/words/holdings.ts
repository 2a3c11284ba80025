import { sentences } from '#kernel/words.ts'

/** Headings of “everything you hold about me”. */
export const HOLDINGS = sentences({
  account: { en: 'Your account', hi: 'आपका खाता', gu: 'તમારું ખાતું' },
  contacts: { en: 'What you sign in with', hi: 'आप जिससे साइन इन करते हैं', gu: 'તમે જેનાથી સાઇન ઇન કરો છો' },
  sessions: { en: 'Where you were signed in', hi: 'आप कहाँ-कहाँ साइन इन थे', gu: 'તમે ક્યાં ક્યાં સાઇન ઇન હતા' },
  passkeys: { en: 'Your passkeys', hi: 'आपकी पासकी', gu: 'તમારી પાસકી' },
  identities: { en: 'Accounts elsewhere', hi: 'दूसरी जगह के खाते', gu: 'બીજી જગ્યાનાં ખાતાં' },
  roles: { en: 'Your roles', hi: 'आपकी भूमिकाएँ', gu: 'તમારી ભૂમિકાઓ' },
  seats: { en: 'Firms you act for', hi: 'जिन फ़र्मों के लिए आप काम करते हैं', gu: 'જે પેઢીઓ માટે તમે કામ કરો છો' },
  consents: { en: 'What you agreed to', hi: 'आपने किस-किस बात की हामी भरी', gu: 'તમે શેની શેની હા પાડી' },
  messages: { en: 'Messages to you', hi: 'आपको भेजे संदेश', gu: 'તમને મોકલેલા સંદેશા' },
  notices: {
    en: 'Breaches that touched you',
    hi: 'डेटा सेंध, जिनका असर आप पर पड़ा',
    gu: 'ડેટા સુરક્ષા ભંગ, જેની અસર તમને થઈ',
  },
  log: { en: 'What you did here', hi: 'आपने यहाँ क्या-क्या किया', gu: 'તમે અહીં શું શું કર્યું' },
})

/** Names of fields. */
export const FIELDS = sentences({
  name: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  lang: { en: 'Language', hi: 'भाषा', gu: 'ભાષા' },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
  until: { en: 'Until', hi: 'कब तक', gu: 'ક્યાં સુધી' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  ended: { en: 'Ended', hi: 'बंद हुआ', gu: 'બંધ થયું' },
  seen: { en: 'Last used', hi: 'पिछली बार', gu: 'છેલ્લે' },
  contact: { en: 'Number or address', hi: 'नंबर या पता', gu: 'નંબર કે સરનામું' },
  proved: { en: 'Proved', hi: 'जाँचा गया', gu: 'ચકાસાયું' },
  device: { en: 'Device', hi: 'डिवाइस', gu: 'ડિવાઇસ' },
  proof: { en: 'Signed in by', hi: 'किससे साइन इन', gu: 'શેનાથી સાઇન ઇન' },
  provider: { en: 'Provider', hi: 'सेवा', gu: 'સેવા' },
  role: { en: 'Role', hi: 'भूमिका', gu: 'ભૂમિકા' },
  area: { en: 'Where', hi: 'कहाँ', gu: 'ક્યાં' },
  firm: { en: 'Firm', hi: 'फ़र्म', gu: 'પેઢી' },
  limits: { en: 'May do', hi: 'क्या कर सकते हैं', gu: 'શું કરી શકે' },
  purpose: { en: 'What for', hi: 'किसलिए', gu: 'શેના માટે' },
  answer: { en: 'Answer', hi: 'जवाब', gu: 'જવાબ' },
  words: { en: 'The words you were shown', hi: 'जो शब्द आपको दिखाए गए', gu: 'જે શબ્દો તમને બતાવાયા' },
  version: { en: 'Version of the words', hi: 'शब्दों का संस्करण', gu: 'શબ્દોની આવૃત્તિ' },
  way: { en: 'How', hi: 'कैसे', gu: 'કેવી રીતે' },
  channel: { en: 'By', hi: 'किससे', gu: 'શેનાથી' },
  template: { en: 'Kind of message', hi: 'संदेश का प्रकार', gu: 'સંદેશનો પ્રકાર' },
  status: { en: 'Status', hi: 'स्थिति', gu: 'સ્થિતિ' },
  deed: { en: 'What', hi: 'क्या', gu: 'શું' },
  subject: { en: 'To what', hi: 'किस पर', gu: 'શેના પર' },
  number: { en: 'Entry', hi: 'क्रम', gu: 'ક્રમ' },
  data: { en: 'Data', hi: 'जानकारी', gu: 'માહિતી' },
})

export const ANSWERS = sentences({
  yes: { en: 'yes', hi: 'हाँ', gu: 'હા' },
  no: { en: 'no', hi: 'ना', gu: 'ના' },
})

export const WAYS = sentences({
  page: { en: 'on your page', hi: 'आपके पन्ने पर', gu: 'તમારા પાના પર' },
  form: { en: 'in a form', hi: 'फ़ॉर्म में', gu: 'ફોર્મમાં' },
  paper: { en: 'on paper, through an officer', hi: 'काग़ज़ पर, अधिकारी के ज़रिए', gu: 'કાગળ પર, અધિકારી મારફતે' },
  erasure: { en: 'with your account', hi: 'खाते के साथ', gu: 'ખાતા સાથે' },
})

export const SEATS = sentences({
  owner: { en: 'owner', hi: 'मालिक', gu: 'માલિક' },
  delegate: { en: 'acts for the owner', hi: 'मालिक की ओर से', gu: 'માલિક વતી' },
})
