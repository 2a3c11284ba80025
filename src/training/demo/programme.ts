/**
 * The trainings of the demonstration: about forty over half a year behind and two months ahead of the day on which they are
 * loaded. Pure: names of modules, days from today, seats; who comes is drawn in make-people.ts.
 */
import type { EventKind } from '../store/tables.ts'

export type DemoTraining = Readonly<{
  kind: EventKind
  /** Whose title it bears. */
  module: string
  /** From the day of loading; negative: behind. */
  inDays: number
  /** Which of the districts with the most demonstration firms; null: the whole state. */
  district: number | null
  seats: number
  /** Who asked for a seat. */
  people: number
  draw: boolean
  /** Belongs to the one series. */
  series: boolean
  quiz: boolean
  certificates: boolean
  feedback: boolean
  report: boolean
  cancelled: boolean
}>

const PLAIN = {
  draw: false,
  series: false,
  quiz: false,
  certificates: false,
  feedback: true,
  report: true,
  cancelled: false,
} as const

const workshop = (inDays: number, district: number, module: string, people: number): DemoTraining => ({
  ...PLAIN,
  kind: 'workshop',
  module,
  inDays,
  district,
  seats: 30,
  people,
})

const webinar = (inDays: number, module: string, people: number): DemoTraining => ({
  ...PLAIN,
  kind: 'webinar',
  module,
  inDays,
  district: null,
  seats: 100,
  people,
})

const session = (inDays: number, district: number, module: string, people: number): DemoTraining => ({
  ...workshop(inDays, district, module, people),
  kind: 'session',
  seats: 8,
})

const BEHIND: readonly DemoTraining[] = [
  workshop(-196, 0, 'first-steps', 28),
  workshop(-188, 1, 'registering', 30),
  webinar(-181, 'first-steps', 70),
  workshop(-170, 2, 'first-steps', 26),
  session(-163, 3, 'coding', 7),
  { ...workshop(-150, 4, 'pricing', 84), draw: true, seats: 40 },
  ...[0, 1, 2, 3, 4].map((city) => ({
    ...workshop(-128 + 2 * city, city, 'listing', 30),
    series: true,
    certificates: city === 0,
  })),
  webinar(-110, 'what-may-go', 64),
  workshop(-97, 5, 'sector-textiles', 24),
  workshop(-84, 6, 'photographs', 22),
  session(-77, 0, 'pricing', 8),
  { ...webinar(-63, 'payment', 55), quiz: true },
  workshop(-49, 7, 'sector-handicrafts', 27),
  workshop(-41, 1, 'parcels', 30),
  { ...webinar(-33, 'refunds', 48), certificates: true, quiz: true },
  { ...workshop(-20, 2, 'coding', 25), certificates: true, quiz: true },
  { ...workshop(-13, 3, 'sector-jewellery', 20), report: false },
  { ...webinar(-6, 'parcels', 52), report: false },
  { ...workshop(-4, 4, 'photographs', 12), cancelled: true },
  { ...session(-2, 5, 'listing', 6), report: false, feedback: false },
]

const AHEAD: readonly DemoTraining[] = [
  workshop(3, 0, 'first-steps', 24),
  webinar(4, 'coding', 41),
  workshop(6, 1, 'pricing', 36),
  session(8, 2, 'photographs', 5),
  workshop(10, 3, 'registering', 11),
  webinar(12, 'what-may-go', 17),
  workshop(15, 4, 'sector-textiles', 9),
  { ...workshop(19, 5, 'parcels', 47), draw: true },
  webinar(22, 'payment', 12),
  workshop(25, 6, 'listing', 6),
  workshop(29, 7, 'sector-herbal', 4),
  session(33, 0, 'refunds', 2),
  webinar(37, 'first-steps', 8),
  workshop(44, 2, 'coding', 3),
  workshop(52, 1, 'first-steps', 0),
  webinar(59, 'refunds', 0),
]

export const PROGRAMME: readonly DemoTraining[] = [...BEHIND, ...AHEAD]

export const SERIES_TITLE = {
  en: 'Your first listing: five cities',
  hi: 'आपकी पहली लिस्टिंग: पाँच शहर',
  gu: 'તમારું પહેલું લિસ્ટિંગ: પાંચ શહેર',
} as const

/** What some said, in the language in which it was said. */
export const SAID = [
  { lang: 'gu', text: 'ભાવ કેવી રીતે ગણવો એ હવે સમજાયું.' },
  { lang: 'gu', text: 'ફોટાવાળો ભાગ વધારે લાંબો રાખો.' },
  { lang: 'hi', text: 'पार्सल के काग़ज़ात का नमूना साथ दें तो अच्छा रहेगा।' },
  { lang: 'en', text: 'Please hold it in the evening; we work by day.' },
  { lang: 'gu', text: 'બીજી બહેનોને પણ લાવીશ.' },
] as const

export const REPORTED = {
  wentWell: {
    hi: 'नमूना: ज़्यादातर लोग फ़ोन साथ लाए और अपना HS code ख़ुद खोज लिया।',
    gu: 'નમૂનો: મોટાભાગના ફોન સાથે લાવ્યા અને પોતાનો HS code જાતે શોધ્યો.',
  },
  asked: {
    gu: 'નમૂનો: પાર્સલ પાછું આવે તો ડ્યૂટી કોણ ભરે? IEC માં કેટલા દિવસ લાગે?',
    hi: 'नमूना: पार्सल लौट आए तो ड्यूटी कौन भरे? IEC में कितने दिन लगते हैं?',
  },
  changeNext: {
    gu: 'નમૂનો: પેક કરવા માટે બે પાર્સલ સાથે લાવવાં.',
    hi: 'नमूना: पैक करके दिखाने के लिए दो पार्सल साथ लाएँ।',
  },
} as const
