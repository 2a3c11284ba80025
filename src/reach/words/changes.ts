import { sentences } from '#kernel/words.ts'

/** What time does to an answer: rules that began or end, and one day against another. */
export const CHANGES = sentences({
  near: { en: 'What changed, and what will', hi: 'क्या बदला, क्या बदलेगा', gu: 'શું બદલાયું, શું બદલાશે' },
  nearWords: {
    en: 'Rules that move this very sum, with today’s exchange rate.',
    hi: 'वे नियम जिनसे यही राशि बदलती है, आज की विनिमय दर पर।',
    gu: 'એવા નિયમો જેનાથી આ જ રકમ બદલાય છે, આજના વિનિમય દરે.',
  },
  since: { en: 'Since {day}', hi: '{day} से', gu: '{day} થી' },
  from: { en: 'From {day}', hi: '{day} से आगे', gu: '{day} થી આગળ' },
  began: { en: '{line}: new', hi: '{line}: नया', gu: '{line}: નવું' },
  ended: { en: '{line}: no longer', hi: '{line}: अब नहीं', gu: '{line}: હવે નહીં' },
  moved: {
    en: '{line}: {now} instead of {was}',
    hi: '{line}: {was} की जगह {now}',
    gu: '{line}: {was} ની જગ્યાએ {now}',
  },
  replaced: { en: '{now} instead of {was}', hi: '{was} की जगह {now}', gu: '{was} ની જગ્યાએ {now}' },
  verdictMoved: {
    en: '“{was}” became “{now}”',
    hi: '“{was}” से “{now}” हुआ',
    gu: '“{was}” માંથી “{now}” થયું',
  },
  verdictWill: {
    en: '“{was}” becomes “{now}”',
    hi: '“{was}” से “{now}” होगा',
    gu: '“{was}” માંથી “{now}” થશે',
  },
  sameSum: { en: 'Same sum', hi: 'राशि वही', gu: 'રકમ એ જ' },
  seeDay: { en: 'Compare with the day before', hi: 'एक दिन पहले से मिलाएँ', gu: 'એક દિવસ પહેલા સાથે સરખાવો' },

  asOf: { en: 'Two days compared', hi: 'दो दिनों की तुलना', gu: 'બે દિવસની સરખામણી' },
  on: { en: 'Rules of this day', hi: 'इस दिन के नियम', gu: 'આ દિવસના નિયમ' },
  against: { en: 'compared with this day', hi: 'इस दिन से तुलना', gu: 'આ દિવસ સાથે સરખામણી' },
  only: { en: 'Only what changed', hi: 'केवल जो बदला', gu: 'ફક્ત જે બદલાયું' },
  show: { en: 'Show the change', hi: 'बदलाव दिखाएँ', gu: 'ફેરફાર બતાવો' },
  stop: { en: 'Show one day only', hi: 'केवल एक दिन दिखाएँ', gu: 'ફક્ત એક દિવસ બતાવો' },
  summary: {
    en: '{was} to {now}: {dearer} dearer, {cheaper} cheaper, {verdicts} with another verdict, {same} unchanged.',
    hi: '{was} से {now}: {dearer} महँगे, {cheaper} सस्ते, {verdicts} का फ़ैसला बदला, {same} वैसे ही।',
    gu: '{was} થી {now}: {dearer} મોંઘા, {cheaper} સસ્તા, {verdicts} નો જવાબ બદલાયો, {same} જેમના તેમ.',
  },
  widest: { en: 'Widest change first', hi: 'पहले सबसे बड़ा बदलाव', gu: 'પહેલા સૌથી મોટો ફેરફાર' },
  nothing: {
    en: 'Between these two days nothing changed here.',
    hi: 'इन दो दिनों के बीच यहाँ कुछ नहीं बदला।',
    gu: 'આ બે દિવસ વચ્ચે અહીં કંઈ બદલાયું નથી.',
  },
  changedLines: { en: 'Then and now', hi: 'तब और अब', gu: 'ત્યારે અને હવે' },
  difference: { en: 'Difference', hi: 'अंतर', gu: 'ફરક' },
  none: { en: 'not charged', hi: 'नहीं लगता', gu: 'લાગતું નથી' },
  was: { en: 'was {verdict}', hi: 'पहले: {verdict}', gu: 'પહેલાં: {verdict}' },
  held: { en: 'in force from {from}', hi: '{from} से लागू', gu: '{from} થી લાગુ' },
  heldUntil: { en: 'in force {from} to {to}', hi: '{from} से {to} तक लागू', gu: '{from} થી {to} સુધી લાગુ' },
})
