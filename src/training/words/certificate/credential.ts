/** What a credential says in words, in the learner's language; and the messages about it. */
import { sentences } from '#kernel/words.ts'
import { messageTemplate } from '#platform/messages/template.ts'

export const CREDENTIAL = sentences({
  about: {
    en: '{kind} on export by e-commerce: {title}. {hours}, {from} to {to}.',
    hi: 'ई-कॉमर्स निर्यात पर {kind}: {title}। {hours}, {from} से {to}।',
    gu: 'ઈ-કોમર્સ નિકાસ વિશે {kind}: {title}. {hours}, {from} થી {to}.',
  },
  attended: {
    en: 'Attended at least {share} of the planned time.',
    hi: 'तय समय के कम से कम {share} में हाज़िरी।',
    gu: 'નક્કી સમયમાં ઓછામાં ઓછી {share} હાજરી.',
  },
  passed: {
    en: 'Scored at least {share} in the quiz.',
    hi: 'क्विज़ में कम से कम {share} अंक।',
    gu: 'ક્વિઝમાં ઓછામાં ઓછા {share} ગુણ.',
  },
  hours: {
    en: '{hours} h {minutes} min',
    hi: '{hours} घंटे {minutes} मिनट',
    gu: '{hours} કલાક {minutes} મિનિટ',
  },
  wholeHours: { en: '{hours} hours', hi: '{hours} घंटे', gu: '{hours} કલાક' },
  oneHour: { en: '1 hour', hi: '1 घंटा', gu: '1 કલાક' },
})

export const CertificateReady = messageTemplate(
  'training.certificate-ready',
  {
    en: 'Well done! Your certificate for “{event}” is ready: number {number}. Download or share it here: {link}',
    hi: 'बधाई! “{event}” का आपका प्रमाणपत्र तैयार है: नंबर {number}। यहाँ से डाउनलोड या शेयर कीजिए: {link}',
    gu: 'અભિનંદન! “{event}” નું તમારું પ્રમાણપત્ર તૈયાર છે: નંબર {number}. અહીંથી ડાઉનલોડ કે શેર કરો: {link}',
  },
  {
    subject: {
      en: 'Your certificate: {event}',
      hi: 'आपका प्रमाणपत्र: {event}',
      gu: 'તમારું પ્રમાણપત્ર: {event}',
    },
  },
)

export const CertificateTakenBack = messageTemplate(
  'training.certificate-taken-back',
  {
    en: 'Your certificate {number} for “{event}” was taken back: {because} If you think this is wrong, please contact the office. Details: {link}',
    hi: '“{event}” का आपका प्रमाणपत्र {number} वापस लिया गया है: {because} अगर यह ग़लत लगे तो कार्यालय से बात कीजिए। ब्योरा: {link}',
    gu: '“{event}” નું તમારું પ્રમાણપત્ર {number} પાછું લેવાયું છે: {because} આ ખોટું લાગે તો કચેરી સાથે વાત કરો. વિગત: {link}',
  },
  {
    subject: {
      en: 'Your certificate {number} was taken back',
      hi: 'आपका प्रमाणपत्र {number} वापस लिया गया',
      gu: 'તમારું પ્રમાણપત્ર {number} પાછું લેવાયું',
    },
  },
)

/** Why a certificate was taken back. */
export const BECAUSE = sentences({
  mistake: {
    en: 'Something on it is wrong.',
    hi: 'उस पर कुछ ग़लत लिखा है।',
    gu: 'તેના પર કંઈક ખોટું લખાયું છે.',
  },
  attendance: {
    en: 'The attendance turned out to be too little.',
    hi: 'जाँच में हाज़िरी कम निकली।',
    gu: 'તપાસમાં હાજરી ઓછી નીકળી.',
  },
  identity: {
    en: 'Somebody else attended under this name.',
    hi: 'इस नाम से कोई और आया था।',
    gu: 'આ નામે બીજું કોઈ આવ્યું હતું.',
  },
  asked: {
    en: 'You asked for it to be taken back.',
    hi: 'आपके कहने पर वापस लिया गया।',
    gu: 'તમારા કહેવાથી પાછું લેવાયું.',
  },
})
