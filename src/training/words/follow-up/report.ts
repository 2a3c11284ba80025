/** The trainer's report. */
import { sentences } from '#kernel/words.ts'

export const REPORT = sentences({
  title: { en: 'Report', hi: 'रिपोर्ट', gu: 'અહેવાલ' },
  back: { en: 'Back to the event', hi: 'कार्यक्रम पर वापस', gu: 'કાર્યક્રમ પર પાછા' },
  attendance: { en: 'Attendance', hi: 'हाज़िरी', gu: 'હાજરી' },
  cohort: { en: 'What became of them', hi: 'आगे क्या हुआ', gu: 'આગળ શું થયું' },
  numbers: { en: 'In numbers', hi: 'आँकड़ों में', gu: 'આંકડામાં' },
  numbersThen: {
    en: 'In numbers, as they were when the report was handed in',
    hi: 'आँकड़ों में, जैसे रिपोर्ट जमा करते समय थे',
    gu: 'આંકડામાં, અહેવાલ જમા થયો ત્યારે હતા તેમ',
  },
  what: { en: 'What', hi: 'क्या', gu: 'શું' },
  count: { en: 'Number', hi: 'संख्या', gu: 'સંખ્યા' },
  notYet: {
    en: 'No report has been handed in.',
    hi: 'अभी तक कोई रिपोर्ट जमा नहीं हुई।',
    gu: 'હજી કોઈ અહેવાલ જમા થયો નથી.',
  },
  early: {
    en: 'The report can be written once the event was held.',
    hi: 'कार्यक्रम हो जाने के बाद रिपोर्ट लिखी जा सकती है।',
    gu: 'કાર્યક્રમ થઈ જાય પછી અહેવાલ લખી શકાય.',
  },
  version: {
    en: 'Version {version}, handed in on {when} by {who}',
    hi: 'संस्करण {version}, {when} को {who} ने जमा किया',
    gu: 'આવૃત્તિ {version}, {when} ના રોજ {who} એ જમા કરી',
  },
  older: { en: 'Earlier versions', hi: 'पिछले संस्करण', gu: 'અગાઉની આવૃત્તિઓ' },
  correct: { en: 'Correct it', hi: 'सुधार करें', gu: 'સુધારો' },
  correctHint: {
    en: 'Your correction is kept as a new version; the earlier one stays readable.',
    hi: 'सुधार नए संस्करण के रूप में रखा जाता है; पुराना भी पढ़ा जा सकता है।',
    gu: 'સુધારો નવી આવૃત્તિ તરીકે રખાય છે; જૂની પણ વાંચી શકાય છે.',
  },
  write: { en: 'Write the report', hi: 'रिपोर्ट लिखें', gu: 'અહેવાલ લખો' },
  wentWell: { en: 'How did it go?', hi: 'कैसा रहा?', gu: 'કેવો રહ્યો?' },
  asked: { en: 'What did they ask?', hi: 'उन्होंने क्या पूछा?', gu: 'એમણે શું પૂછ્યું?' },
  askedHint: {
    en: 'Questions that came up, also those you could not answer.',
    hi: 'जो सवाल आए, वे भी जिनका जवाब नहीं दे पाए।',
    gu: 'જે સવાલ આવ્યા, જેના જવાબ ન આપી શક્યા એ પણ.',
  },
  changeNext: {
    en: 'What should be different next time?',
    hi: 'अगली बार क्या अलग हो?',
    gu: 'આગલી વખતે શું જુદું હોવું જોઈએ?',
  },
  send: { en: 'Hand in the report', hi: 'रिपोर्ट जमा करें', gu: 'અહેવાલ જમા કરો' },
  done: {
    en: 'The report is handed in. Officers of the area can read it.',
    hi: 'रिपोर्ट जमा हो गई। इलाक़े के अधिकारी इसे पढ़ सकते हैं।',
    gu: 'અહેવાલ જમા થઈ ગયો. વિસ્તારના અધિકારીઓ એ વાંચી શકે છે.',
  },
  files: { en: 'Handed out', hi: 'जो बाँटा गया', gu: 'જે વહેંચ્યું' },
  versionOnly: {
    en: 'Version {version}, handed in on {when}',
    hi: 'संस्करण {version}, {when} को जमा हुआ',
    gu: 'આવૃત્તિ {version}, {when} ના રોજ જમા થઈ',
  },
  take: { en: 'Take it along', hi: 'साथ ले जाइए', gu: 'સાથે લઈ જાઓ' },
})

export const NUMBERS = sentences({
  applied: { en: 'Asked for a seat', hi: 'सीट माँगी', gu: 'સીટ માગી' },
  seated: { en: 'Had a seat', hi: 'सीट मिली', gu: 'સીટ મળી' },
  came: { en: 'Came', hi: 'आए', gu: 'આવ્યા' },
  enough: { en: 'Attended enough', hi: 'पूरा समय रहे', gu: 'પૂરો સમય રહ્યા' },
  passed: { en: 'Passed', hi: 'पास हुए', gu: 'પાસ થયા' },
  certificates: { en: 'Certificates in force', hi: 'मान्य प्रमाणपत्र', gu: 'માન્ય પ્રમાણપત્ર' },
  feedback: { en: 'Said how it was', hi: 'राय दी', gu: 'અભિપ્રાય આપ્યો' },
})
