import { sentences } from '#kernel/words.ts'

/** What follows in law from a code, wherever it is told. */
export const LAW = sentences({
  duty: { en: 'Ordinary duty abroad', hi: 'विदेश में सामान्य शुल्क', gu: 'વિદેશમાં સામાન્ય ડ્યૂટી' },
  dutySpread: {
    en: '{least} to {most} over {official} destinations with an official rate.',
    hi: 'जिन {official} देशों की सरकारी दर हमारे पास है, उनमें {least} से {most}।',
    gu: 'જે {official} દેશોનો સરકારી દર અમારી પાસે છે તેમાં {least} થી {most}.',
  },
  dutyFlat: {
    en: '{least} in all {official} destinations with an official rate.',
    hi: 'जिन {official} देशों की सरकारी दर हमारे पास है, उन सब में {least}।',
    gu: 'જે {official} દેશોનો સરકારી દર અમારી પાસે છે તે બધામાં {least}.',
  },
  dutyEstimated: {
    en: 'For {count} more we can only estimate.',
    hi: 'बाक़ी {count} देशों के लिए हम सिर्फ़ अंदाज़ा दे सकते हैं।',
    gu: 'બીજા {count} દેશો માટે અમે ફક્ત અંદાજ આપી શકીએ.',
  },
  dutyUnknown: {
    en: 'For {count} we hold no figure.',
    hi: '{count} देशों का कोई आँकड़ा हमारे पास नहीं है।',
    gu: '{count} દેશોનો કોઈ આંકડો અમારી પાસે નથી.',
  },
  dutyNone: {
    en: 'We hold no official percentage for this code.',
    hi: 'इस कोड की कोई सरकारी प्रतिशत दर हमारे पास नहीं है।',
    gu: 'આ કોડનો ટકામાં કોઈ સરકારી દર અમારી પાસે નથી.',
  },
  papers: { en: 'Papers: {papers}', hi: 'काग़ज़ात: {papers}', gu: 'કાગળો: {papers}' },
})
