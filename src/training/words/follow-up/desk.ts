/** The trainer's desk: what to do now. */
import { sentences } from '#kernel/words.ts'

export const TRAINER_DESK = sentences({
  title: { en: 'My desk', hi: 'मेरी मेज़', gu: 'મારું ટેબલ' },
  lead: {
    en: 'Your trainings, and what each of them needs from you now.',
    hi: 'आपके प्रशिक्षण, और हर एक को अभी आपसे क्या चाहिए।',
    gu: 'તમારી તાલીમો, અને દરેકને હમણાં તમારી પાસેથી શું જોઈએ છે.',
  },
  mine: { en: 'Mine', hi: 'मेरे', gu: 'મારી' },
  all: { en: 'All in my area', hi: 'मेरे इलाक़े के सभी', gu: 'મારા વિસ્તારની બધી' },
  events: { en: 'All events', hi: 'सभी कार्यक्रम', gu: 'બધા કાર્યક્રમ' },
  new: { en: 'New event', hi: 'नया कार्यक्रम', gu: 'નવો કાર્યક્રમ' },
  today: { en: 'Today', hi: 'आज', gu: 'આજે' },
  now: { en: 'Waiting for you', hi: 'आपका इंतज़ार', gu: 'તમારી રાહ જુએ છે' },
  ahead: { en: 'Coming up', hi: 'आगे', gu: 'આગળ' },
  done: { en: 'Done', hi: 'पूरे हुए', gu: 'પૂરી થયેલી' },
  none: { en: 'Nothing is on your desk', hi: 'आपकी मेज़ खाली है', gu: 'તમારું ટેબલ ખાલી છે' },
  noneHint: {
    en: 'Events that you make or teach appear here by themselves.',
    hi: 'जो कार्यक्रम आप बनाते या पढ़ाते हैं, वे यहाँ अपने-आप आते हैं।',
    gu: 'તમે બનાવેલા કે ભણાવતા હો એ કાર્યક્રમ અહીં આપમેળે આવે છે.',
  },
  seats: {
    en: '{taken} of {seats} seats taken',
    hi: '{seats} में से {taken} सीटें भरीं',
    gu: '{seats} માંથી {taken} સીટ ભરાઈ',
  },
  certificates: { en: 'Certificates: {count}', hi: 'प्रमाणपत्र: {count}', gu: 'પ્રમાણપત્ર: {count}' },
  feedback: { en: 'Feedback: {count}', hi: 'राय: {count}', gu: 'અભિપ્રાય: {count}' },
  demo: { en: 'demonstration', hi: 'नमूना', gu: 'નમૂનો' },
})

export const DEEDS = sentences({
  finish: {
    en: 'Draft: another officer publishes it',
    hi: 'मसौदा: प्रकाशित दूसरा अधिकारी करेगा',
    gu: 'મુસદ્દો: બીજા અધિકારી પ્રકાશિત કરશે',
  },
  open: { en: 'Open it for booking', hi: 'बुकिंग खोलें', gu: 'બુકિંગ ખોલો' },
  draw: {
    en: 'Draw the seats: {count} applied',
    hi: 'लॉटरी निकालें: {count} आवेदन',
    gu: 'ડ્રો કરો: {count} અરજી',
  },
  checkIn: { en: 'Check in at the door', hi: 'दरवाज़े पर हाज़िरी', gu: 'દરવાજે હાજરી' },
  lead: { en: 'Lead the webinar', hi: 'वेबिनार चलाएँ', gu: 'વેબિનાર ચલાવો' },
  attendance: { en: 'See who is there', hi: 'कौन आया, देखें', gu: 'કોણ આવ્યું, જુઓ' },
  contests: {
    en: 'Decide who was there: {count} ask',
    hi: 'तय करें कौन मौजूद था: {count} ने पूछा',
    gu: 'નક્કી કરો કોણ હાજર હતું: {count} જણે પૂછ્યું',
  },
  close: {
    en: 'Close it: certificates go out at once',
    hi: 'समाप्त करें: प्रमाणपत्र तुरंत जाएँगे',
    gu: 'પૂરો કરો: પ્રમાણપત્ર તરત જશે',
  },
  report: { en: 'Write the report', hi: 'रिपोर्ट लिखें', gu: 'અહેવાલ લખો' },
  cohort: { en: 'See what became of them', hi: 'देखें आगे क्या हुआ', gu: 'જુઓ આગળ શું થયું' },
})
