import { refusal } from '#kernel/refusal.ts'

export const ShopMissing = refusal('listings.shop-missing', 'missing', {
  en: 'This shop, or this piece, is not there (any more).',
  hi: 'यह दुकान या यह चीज़ यहाँ नहीं है।',
  gu: 'આ દુકાન કે આ વસ્તુ અહીં નથી.',
})

export const FeedUnpublished = refusal('listings.feed-unpublished', 'missing', {
  en: 'The maker has not opened this shop to price searches.',
  hi: 'निर्माता ने यह दुकान दाम-खोज के लिए नहीं खोली है।',
  gu: 'બનાવનારે આ દુકાન ભાવ-શોધ માટે ખોલી નથી.',
})

export const ContactUnreadable = refusal('listings.shop-contact', 'invalid', {
  en: 'Write a mobile number with its country code, such as +91 98250 00000, or an e-mail address.',
  hi: 'देश-कोड के साथ मोबाइल नंबर लिखिए, जैसे +91 98250 00000, या ई-मेल पता।',
  gu: 'દેશના કોડ સાથે મોબાઇલ નંબર લખો, જેમ કે +91 98250 00000, અથવા ઈ-મેલ સરનામું.',
})
