import { refusal } from '#kernel/refusal.ts'

export const ChecksFailed = refusal('listings.checks-failed', 'invalid', {
  en: 'Not sent: something in {count} of these offers would be against the law there or against the marketplace’s rules. Open an offer to see what, and a better text.',
  hi: 'नहीं भेजा गया: इनमें से {count} ऑफ़र में कुछ ऐसा है जो वहाँ के क़ानून या बाज़ार के नियमों के ख़िलाफ़ है। ऑफ़र खोलिए: क्या बदलना है और बेहतर शब्द वहाँ हैं।',
  gu: 'મોકલ્યું નથી: આમાંથી {count} ઑફરમાં કંઈક ત્યાંના કાયદા કે બજારના નિયમની વિરુદ્ધ છે. ઑફર ખોલો: શું બદલવું અને વધુ સારા શબ્દો ત્યાં છે.',
})
