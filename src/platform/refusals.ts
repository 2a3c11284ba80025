import { refusal } from '#kernel/refusal.ts'

/** The key came with another body before: the sender made two different requests look like one. */
export const IdempotencyKeyReused = refusal('platform.idempotency-key-reused', 'conflict', {
  en: 'This Idempotency-Key was already used for a different request. Please send a new key.',
  hi: 'यह Idempotency-Key किसी और अनुरोध में इस्तेमाल हो चुकी है। कृपया नई key भेजिए।',
  gu: 'આ Idempotency-Key બીજી કોઈ વિનંતીમાં વપરાઈ ચૂકી છે. કૃપા કરીને નવી key મોકલો.',
})

/** More bytes than FileLimits.maxBytes. */
export const FileTooLarge = refusal('platform.file-too-large', 'invalid', {
  en: 'This file is larger than {megabytes} MB. Please choose a smaller one.',
  hi: 'यह फ़ाइल {megabytes} MB से बड़ी है। कृपया छोटी फ़ाइल चुनिए।',
  gu: 'આ ફાઇલ {megabytes} MB થી મોટી છે. કૃપા કરીને નાની ફાઇલ પસંદ કરો.',
})

export const FileEmpty = refusal('platform.file-empty', 'invalid', {
  en: 'No file arrived, or it is empty. Please choose it again.',
  hi: 'फ़ाइल पहुँची नहीं या खाली है। कृपया दोबारा चुनिए।',
  gu: 'ફાઇલ પહોંચી નથી અથવા ખાલી છે. કૃપા કરીને ફરી પસંદ કરો.',
})

/** By its content, not its name. */
export const FileTypeNotAllowed = refusal('platform.file-type-not-allowed', 'invalid', {
  en: 'We can take photos (JPEG, PNG, WebP) and PDF files. This file is something else.',
  hi: 'हम फ़ोटो (JPEG, PNG, WebP) और PDF फ़ाइलें ले सकते हैं। यह फ़ाइल कुछ और है।',
  gu: 'અમે ફોટા (JPEG, PNG, WebP) અને PDF ફાઇલ લઈ શકીએ છીએ. આ ફાઇલ કંઈક બીજું છે.',
})

/** What iPhones take by default; nothing we may ship opens it. */
export const HeicNotAllowed = refusal('platform.heic-not-allowed', 'invalid', {
  en: 'This photo is in the iPhone’s own HEIC format. Set Camera, Formats to “Most Compatible” and take it again.',
  hi: 'यह फ़ोटो iPhone के अपने HEIC रूप में है। Camera, Formats में “Most Compatible” चुनकर दोबारा खींचिए।',
  gu: 'આ ફોટો iPhone ના પોતાના HEIC રૂપમાં છે. Camera, Formats માં “Most Compatible” રાખીને ફરી પાડો.',
})

export const FileInfected = refusal('platform.file-infected', 'invalid', {
  en: 'This file carries a virus, so we did not keep it. Please send the document from another phone or computer.',
  hi: 'इस फ़ाइल में वायरस है, इसलिए हमने इसे नहीं रखा। कृपया दस्तावेज़ किसी दूसरे फ़ोन या कंप्यूटर से भेजिए।',
  gu: 'આ ફાઇલમાં વાયરસ છે, એટલે અમે રાખી નથી. કૃપા કરીને દસ્તાવેજ બીજા ફોન કે કમ્પ્યુટરથી મોકલો.',
})

export const PhotoUnreadable = refusal('platform.photo-unreadable', 'invalid', {
  en: 'This photo cannot be opened. Please take it again or choose another one.',
  hi: 'यह फ़ोटो खुल नहीं रही। कृपया दोबारा खींचिए या दूसरी चुनिए।',
  gu: 'આ ફોટો ખૂલતો નથી. કૃપા કરીને ફરી પાડો અથવા બીજો પસંદ કરો.',
})

export const PhotoTooLarge = refusal('platform.photo-too-large', 'invalid', {
  en: 'This photo has more than {megapixels} megapixels. Please send it in a smaller size.',
  hi: 'यह फ़ोटो {megapixels} मेगापिक्सेल से बड़ी है। कृपया इसे छोटे आकार में भेजिए।',
  gu: 'આ ફોટો {megapixels} મેગાપિક્સેલથી મોટો છે. કૃપા કરીને નાના કદમાં મોકલો.',
})
