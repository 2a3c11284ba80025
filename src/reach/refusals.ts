import { refusal } from '#kernel/refusal.ts'

/** The planned "no"s of reach, each with what to do next. */
export const NotReadable = refusal('reach.not-readable', 'invalid', {
  en: 'We could not read “{field}”. Please check it and send it again.',
  hi: '“{field}” हम पढ़ नहीं पाए। कृपया जाँचकर दोबारा भेजें।',
  gu: '“{field}” અમે વાંચી શક્યા નહીં. કૃપા કરી તપાસીને ફરી મોકલો.',
})

export const HsNotACode = refusal('reach.hs-not-a-code', 'invalid', {
  en: '“{hs}” is not an HS code. Write its 6 or 8 digits, for example 621142.',
  hi: '“{hs}” एचएस कोड नहीं है। इसके 6 या 8 अंक लिखें, जैसे 621142।',
  gu: '“{hs}” એચએસ કોડ નથી. તેના 6 કે 8 આંકડા લખો, જેમ કે 621142.',
})

export const HsUnknown = refusal('reach.hs-unknown', 'invalid', {
  en: 'There is no HS code {hs}. Check its digits, or start from the first four and look again.',
  hi: 'एचएस कोड {hs} मौजूद नहीं है। अंक जाँचें, या पहले चार अंकों से फिर ढूँढें।',
  gu: 'એચએસ કોડ {hs} અસ્તિત્વમાં નથી. આંકડા તપાસો, અથવા પહેલા ચાર આંકડાથી ફરી શોધો.',
})

export const HsRetired = refusal('reach.hs-retired', 'invalid', {
  en: 'HS code {hs} ended on {day} with an older edition of the code list. Look for its successor under {heading}.',
  hi: 'एचएस कोड {hs} सूची के पुराने संस्करण के साथ {day} को समाप्त हो गया। इसका नया कोड {heading} के नीचे देखें।',
  gu: 'એચએસ કોડ {hs} યાદીની જૂની આવૃત્તિ સાથે {day} ના રોજ પૂરો થયો. તેનો નવો કોડ {heading} હેઠળ જુઓ.',
})

export const Hs8Unknown = refusal('reach.hs8-unknown', 'invalid', {
  en: 'The Indian tariff has no 8-digit code {hs}. Use one of its own lines, or only the six digits {hs6}.',
  hi: 'भारतीय टैरिफ़ में 8 अंकों का कोड {hs} नहीं है। उसकी अपनी पंक्ति चुनें, या केवल छह अंक {hs6} लिखें।',
  gu: 'ભારતીય ટેરિફમાં 8 આંકડાનો કોડ {hs} નથી. તેની પોતાની લાઇન લો, અથવા ફક્ત છ આંકડા {hs6} લખો.',
})

export const Hs8Replaced = refusal('reach.hs8-replaced', 'invalid', {
  en: 'The Indian tariff has replaced {hs} by {successors}. Please use the new code.',
  hi: 'भारतीय टैरिफ़ में {hs} की जगह अब {successors} है। कृपया नया कोड लिखें।',
  gu: 'ભારતીય ટેરિફમાં {hs} ની જગ્યાએ હવે {successors} છે. કૃપા કરી નવો કોડ લખો.',
})

export const CurrencyUnknown = refusal('reach.currency-unknown', 'invalid', {
  en: 'We hold no exchange rate for “{currency}”. Use a three-letter code such as INR, USD or EUR.',
  hi: '“{currency}” की विनिमय दर हमारे पास नहीं है। INR, USD या EUR जैसा तीन अक्षर का कोड लिखें।',
  gu: '“{currency}” નો વિનિમય દર અમારી પાસે નથી. INR, USD કે EUR જેવો ત્રણ અક્ષરનો કોડ લખો.',
})

export const AmountUnreadable = refusal('reach.amount', 'invalid', {
  en: '“{value}” is not an amount in {currency}. Write it plainly, such as 1499 or 1499.50; not below zero.',
  hi: '“{value}” {currency} में सही राशि नहीं है। सीधे लिखें, जैसे 1499 या 1499.50; शून्य से कम नहीं।',
  gu: '“{value}” {currency} માં સાચી રકમ નથી. સાદી રીતે લખો, જેમ કે 1499 કે 1499.50; શૂન્યથી ઓછી નહીં.',
})

export const NumberAbsurd = refusal('reach.number', 'invalid', {
  en: '“{value}” cannot be right here. It must lie between {least} and {most}.',
  hi: '“{value}” यहाँ सही नहीं हो सकता। यह {least} और {most} के बीच होना चाहिए।',
  gu: '“{value}” અહીં સાચું ન હોઈ શકે. તે {least} અને {most} ની વચ્ચે હોવું જોઈએ.',
})

export const DayUnreadable = refusal('reach.day', 'invalid', {
  en: '“{value}” is not a day. Write it as year-month-day, for example 2026-11-22.',
  hi: '“{value}” कोई तारीख़ नहीं है। साल-महीना-दिन में लिखें, जैसे 2026-11-22।',
  gu: '“{value}” કોઈ તારીખ નથી. વર્ષ-મહિનો-દિવસ લખો, જેમ કે 2026-11-22.',
})

export const DayOutsideBook = refusal('reach.day-outside-book', 'invalid', {
  en: 'Our trade book covers {first} to {last}. For another day we have no facts, so we give no figure.',
  hi: 'हमारी व्यापार-पुस्तक {first} से {last} तक है। दूसरे दिन के तथ्य हमारे पास नहीं हैं, इसलिए आँकड़ा नहीं देते।',
  gu: 'અમારી વેપાર-પોથી {first} થી {last} સુધીની છે. બીજા દિવસની માહિતી અમારી પાસે નથી, એટલે આંકડો આપતા નથી.',
})

export const DestinationUnknown = refusal('reach.destination-unknown', 'invalid', {
  en: 'We do not know a destination “{to}”. Use a two-letter country code such as DE, US or AE.',
  hi: '“{to}” नाम का गंतव्य हमें नहीं पता। DE, US या AE जैसा दो अक्षर का देश-कोड लिखें।',
  gu: '“{to}” નામનું ગંતવ્ય અમને ખબર નથી. DE, US કે AE જેવો બે અક્ષરનો દેશ-કોડ લખો.',
})

export const RateAndAmount = refusal('reach.rate-and-amount', 'invalid', {
  en: 'You gave both a rate and an amount for the same charge. Keep one of them, or the parcel would be charged twice.',
  hi: 'आपने एक ही शुल्क के लिए दर भी दी और राशि भी। दोनों में से एक रखें, नहीं तो पार्सल पर दो बार शुल्क लगेगा।',
  gu: 'તમે એક જ ચાર્જ માટે દર પણ આપ્યો અને રકમ પણ. બેમાંથી એક રાખો, નહીં તો પાર્સલ પર બે વાર ચાર્જ લાગશે.',
})

export const TooManyLines = refusal('reach.too-large', 'invalid', {
  en: 'That is more than one question may hold ({most} items). Please split it.',
  hi: 'एक सवाल में इतना नहीं आ सकता (सीमा {most} वस्तुएँ)। कृपया बाँटकर भेजें।',
  gu: 'એક સવાલમાં આટલું ન સમાય (મર્યાદા {most} વસ્તુ). કૃપા કરી ભાગ પાડીને મોકલો.',
})

export const QuoteMissing = refusal('reach.quote-missing', 'missing', {
  en: 'We have no quote with this number. Check the link, or ask again.',
  hi: 'इस नंबर का कोई कोटेशन हमारे पास नहीं है। लिंक जाँचें, या फिर से पूछें।',
  gu: 'આ નંબરનું કોઈ ક્વોટેશન અમારી પાસે નથી. લિંક તપાસો, અથવા ફરી પૂછો.',
})
