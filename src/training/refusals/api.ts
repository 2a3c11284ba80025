import { refusal } from '#kernel/refusal.ts'

export const NotReadable = refusal('training.not-readable', 'invalid', {
  en: 'We could not read “{field}”. Please check it and send it again.',
  hi: '“{field}” हम पढ़ नहीं पाए। जाँचकर दोबारा भेजिए।',
  gu: '“{field}” અમે વાંચી શક્યા નહીં. તપાસીને ફરી મોકલો.',
})
