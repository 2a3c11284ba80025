import { sentences } from '#kernel/words.ts'

/** What learning holds about somebody, as it is told to her. */
export const LEARNING_HOLDINGS = sentences({
  attempts: { en: 'Quizzes you took', hi: 'आपकी दी हुई क्विज़', gu: 'તમે આપેલી ક્વિઝ' },
  lessons: { en: 'Lessons you have read', hi: 'आपके पढ़े पाठ', gu: 'તમે વાંચેલા પાઠ' },
  written: { en: 'Lessons you wrote', hi: 'आपके लिखे पाठ', gu: 'તમે લખેલા પાઠ' },
  module: { en: 'Lesson', hi: 'पाठ', gu: 'પાઠ' },
  marks: { en: 'Right answers', hi: 'सही जवाब', gu: 'સાચા જવાબ' },
  asked: { en: 'Questions', hi: 'सवाल', gu: 'સવાલ' },
  when: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  version: { en: 'Version', hi: 'संस्करण', gu: 'આવૃત્તિ' },
})
