import { sentences } from '#kernel/words.ts'

/** What the program says when a request never reaches a room. */
export const APP = sentences({
  notFound: {
    en: 'There is nothing at this address.',
    hi: 'इस पते पर कुछ नहीं है।',
    gu: 'આ સરનામે કંઈ નથી.',
  },
  tooLarge: {
    en: 'That is more than we can take at once (1 MB). Please send less.',
    hi: 'एक बार में इतना नहीं ले सकते (सीमा 1 MB)। कृपया कम भेजें।',
    gu: 'એક વારમાં આટલું લઈ શકતા નથી (મર્યાદા 1 MB). કૃપા કરીને ઓછું મોકલો.',
  },
  badJson: {
    en: 'The body is not JSON that we can read.',
    hi: 'भेजा गया JSON हम पढ़ नहीं पाए।',
    gu: 'મોકલેલું JSON અમે વાંચી શક્યા નહીં.',
  },
  badType: {
    en: 'Please send JSON, with Content-Type: application/json.',
    hi: 'कृपया JSON भेजें, Content-Type: application/json के साथ।',
    gu: 'કૃપા કરીને JSON મોકલો, Content-Type: application/json સાથે.',
  },
  tooMany: {
    en: 'Too many requests in a short time. Please wait a minute and try again.',
    hi: 'थोड़े समय में बहुत सारे अनुरोध आ गए। एक मिनट रुककर फिर कोशिश करें।',
    gu: 'થોડા સમયમાં ઘણી બધી વિનંતી આવી. એક મિનિટ રાહ જોઈ ફરી પ્રયત્ન કરો.',
  },
  badRequest: {
    en: 'We could not read this request.',
    hi: 'हम यह अनुरोध पढ़ नहीं पाए।',
    gu: 'અમે આ વિનંતી વાંચી શક્યા નહીં.',
  },
  desk: { en: 'Firms', hi: 'फ़र्में', gu: 'પેઢીઓ' },
  grants: { en: 'Roles', hi: 'भूमिकाएँ', gu: 'ભૂમિકાઓ' },
  audit: { en: 'Log', hi: 'लेखा-जोखा', gu: 'નોંધપોથી' },
  broken: {
    en: 'Something broke on our side. It is noted under {id}; please try again.',
    hi: 'हमारी तरफ़ कुछ गड़बड़ हुई। {id} नाम से दर्ज है; कृपया फिर कोशिश करें।',
    gu: 'અમારી બાજુ કંઈક બગડ્યું. {id} નામે નોંધ્યું છે; કૃપા કરીને ફરી પ્રયત્ન કરો.',
  },
})
