import { refusal } from '#kernel/refusal.ts'

/** The key came with another body before: the sender made two different requests look like one. */
export const IdempotencyKeyReused = refusal('platform.idempotency-key-reused', 'conflict', {
  en: 'This Idempotency-Key was already used for a different request. Please send a new key.',
  hi: 'यह Idempotency-Key किसी और अनुरोध में इस्तेमाल हो चुकी है। कृपया नई key भेजिए।',
  gu: 'આ Idempotency-Key બીજી કોઈ વિનંતીમાં વપરાઈ ચૂકી છે. કૃપા કરીને નવી key મોકલો.',
})
