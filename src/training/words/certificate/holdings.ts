/** How certificates are named in a copy of somebody's data. */
import { sentences } from '#kernel/words.ts'

export const CERTIFICATE_HOLDINGS = sentences({
  certificates: { en: 'Your certificates', hi: 'आपके प्रमाणपत्र', gu: 'તમારાં પ્રમાણપત્રો' },
  number: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  name: { en: 'Name on it', hi: 'उस पर नाम', gu: 'તેના પરનું નામ' },
  event: { en: 'Training', hi: 'प्रशिक्षण', gu: 'તાલીમ' },
  attended: {
    en: 'Attended, in hundredths of a percent',
    hi: 'हाज़िरी, प्रतिशत के सौवें भाग में',
    gu: 'હાજરી, ટકાના સોમા ભાગમાં',
  },
  marks: {
    en: 'Marks, in hundredths of a percent',
    hi: 'अंक, प्रतिशत के सौवें भाग में',
    gu: 'ગુણ, ટકાના સોમા ભાગમાં',
  },
  since: { en: 'Issued', hi: 'जारी', gu: 'આપ્યાની તારીખ' },
  revoked: { en: 'Taken back', hi: 'वापस लिया', gu: 'પાછું લેવાયું' },
  because: { en: 'Why', hi: 'क्यों', gu: 'શા માટે' },
})
