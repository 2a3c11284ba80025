import { sentences } from '#kernel/words.ts'

/** Headings of what the finder holds about somebody. */
export const FINDER_HOLDINGS = sentences({
  asked: { en: 'Goods you asked about', hi: 'जिस माल के बारे में आपने पूछा', gu: 'જે માલ વિશે તમે પૂછ્યું' },
  remembered: {
    en: 'Your own words for goods',
    hi: 'माल के लिए आपके अपने शब्द',
    gu: 'માલ માટે તમારા પોતાના શબ્દો',
  },
  questions: { en: 'Questions to an officer', hi: 'अधिकारी से पूछे सवाल', gu: 'અધિકારીને પૂછેલા સવાલ' },
  words: { en: 'Your words', hi: 'आपके शब्द', gu: 'તમારા શબ્દો' },
  code: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  reason: { en: 'Why', hi: 'क्यों', gu: 'કેમ' },
})
