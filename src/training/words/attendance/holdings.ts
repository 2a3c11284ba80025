import { sentences } from '#kernel/words.ts'

export const ATTENDANCE_HOLDINGS = sentences({
  attendance: {
    en: 'When you were seen at trainings',
    hi: 'प्रशिक्षण में आपकी हाज़िरी',
    gu: 'તાલીમમાં તમારી હાજરી',
  },
  minutes: { en: 'Webinars you listened to', hi: 'आपने सुने वेबिनार', gu: 'તમે સાંભળેલા વેબિનાર' },
  contests: {
    en: 'What you told us about your attendance',
    hi: 'हाज़िरी के बारे में आपने जो बताया',
    gu: 'હાજરી વિશે તમે જે જણાવ્યું',
  },
  doors: {
    en: 'Lists you took along as a trainer',
    hi: 'प्रशिक्षक के नाते ली गई सूचियाँ',
    gu: 'તાલીમ આપનાર તરીકે લીધેલી યાદીઓ',
  },
  event: { en: 'Training', hi: 'प्रशिक्षण', gu: 'તાલીમ' },
  how: { en: 'How', hi: 'कैसे', gu: 'કેવી રીતે' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  words: { en: 'Your words', hi: 'आपके शब्द', gu: 'તમારા શબ્દો' },
  device: { en: 'Phone', hi: 'फ़ोन', gu: 'ફોન' },
})
