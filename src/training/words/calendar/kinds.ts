/** The words in which an event is described, wherever it is shown. */
import { sentences } from '#kernel/words.ts'

export const KINDS = sentences({
  workshop: { en: 'Workshop', hi: 'वर्कशॉप', gu: 'વર્કશોપ' },
  webinar: { en: 'Webinar', hi: 'वेबिनार', gu: 'વેબિનાર' },
  session: { en: 'Small session', hi: 'छोटा सत्र', gu: 'નાનું સત્ર' },
})

export const LEVELS = sentences({
  first: { en: 'For beginners', hi: 'शुरुआत करने वालों के लिए', gu: 'શરૂઆત કરનારા માટે' },
  next: { en: 'You have begun', hi: 'जो काम शुरू कर चुके हैं', gu: 'જેમણે શરૂ કરી દીધું છે' },
  deep: { en: 'In depth', hi: 'गहराई से', gu: 'ઊંડાણથી' },
})

/** Languages spoken in the hall; other ones are named by the browser's own names. */
export const SPOKEN = sentences({
  en: { en: 'English', hi: 'अंग्रेज़ी', gu: 'અંગ્રેજી' },
  hi: { en: 'Hindi', hi: 'हिन्दी', gu: 'હિન્દી' },
  gu: { en: 'Gujarati', hi: 'गुजराती', gu: 'ગુજરાતી' },
})

export const STATES = sentences({
  draft: { en: 'Draft', hi: 'मसौदा', gu: 'મુસદ્દો' },
  published: { en: 'Announced', hi: 'घोषित', gu: 'જાહેર થયું' },
  open: { en: 'Seats open', hi: 'सीटें खुली हैं', gu: 'સીટ ખુલ્લી છે' },
  full: { en: 'Full, waiting list open', hi: 'भर गया, प्रतीक्षा सूची खुली है', gu: 'ભરાઈ ગયું, વેઇટિંગ ખુલ્લું છે' },
  running: { en: 'On now', hi: 'अभी चल रहा है', gu: 'અત્યારે ચાલુ છે' },
  held: { en: 'Held', hi: 'हो चुका', gu: 'થઈ ગયું' },
  closed: { en: 'Closed', hi: 'समाप्त', gu: 'પૂરું થયું' },
  cancelled: { en: 'Cancelled', hi: 'रद्द', gu: 'રદ' },
})

/** What a hall offers, by the ids kept with it. */
export const ACCESS = sentences({
  'step-free': { en: 'No steps at the door', hi: 'दरवाज़े पर सीढ़ी नहीं', gu: 'દરવાજે પગથિયાં નથી' },
  lift: { en: 'Lift', hi: 'लिफ़्ट', gu: 'લિફ્ટ' },
  'accessible-toilet': {
    en: 'Toilet for wheelchair users',
    hi: 'व्हीलचेयर वालों के लिए शौचालय',
    gu: 'વ્હીલચેર માટે શૌચાલય',
  },
  'women-toilet': { en: 'Toilet for women', hi: 'महिला शौचालय', gu: 'મહિલા શૌચાલય' },
  'hearing-loop': { en: 'Hearing loop', hi: 'सुनने की मशीन वालों के लिए लूप', gu: 'સાંભળવાના મશીન માટે લૂપ' },
  'sign-language': { en: 'Sign language', hi: 'सांकेतिक भाषा', gu: 'સાંકેતિક ભાષા' },
  parking: { en: 'Parking', hi: 'पार्किंग', gu: 'પાર્કિંગ' },
  creche: { en: 'Children are looked after', hi: 'बच्चों की देखभाल', gu: 'બાળકોની સંભાળ' },
})
