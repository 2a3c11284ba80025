import { refusal } from '#kernel/refusal.ts'

export const OrderMissing = refusal('orders.missing', 'missing', {
  en: 'There is no such order here.',
  hi: 'ऐसा कोई ऑर्डर यहाँ नहीं है।',
  gu: 'આવો કોઈ ઓર્ડર અહીં નથી.',
})
