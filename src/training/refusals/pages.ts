/** The planned “no”s of forms about events, beside those of seats and of events themselves. */
import { refusal } from '#kernel/refusal.ts'

export const DistrictMissing = refusal('training.district-missing', 'invalid', {
  en: 'Please choose your district.',
  hi: 'कृपया अपना ज़िला चुनिए।',
  gu: 'કૃપા કરીને તમારો જિલ્લો પસંદ કરો.',
})

export const MaterialUnclear = refusal('training.material-unclear', 'invalid', {
  en: 'Please give it a name and an address that begins with https://, or a file.',
  hi: 'इसे एक नाम दीजिए, और https:// से शुरू होने वाला पता या एक फ़ाइल।',
  gu: 'એને નામ આપો, અને https:// થી શરૂ થતું સરનામું કે એક ફાઇલ.',
})

export const MaterialMissing = refusal('training.material-missing', 'missing', {
  en: 'This is not here any more.',
  hi: 'यह अब यहाँ नहीं है।',
  gu: 'આ હવે અહીં નથી.',
})

export const LineUnread = refusal('training.line-unread', 'invalid', {
  en: 'Line {line} does not hold a name and a mobile number or e-mail: {text}',
  hi: 'लाइन {line} में नाम के साथ मोबाइल नंबर या ई-मेल नहीं मिला: {text}',
  gu: 'લાઇન {line} માં નામ સાથે મોબાઇલ નંબર કે ઈ-મેલ મળ્યો નહીં: {text}',
})

export const TrainerUnknown = refusal('training.trainer-unknown', 'invalid', {
  en: 'Nobody with a trainer’s role signs in with {to}.',
  hi: '{to} से साइन इन करने वाला कोई प्रशिक्षक नहीं मिला।',
  gu: '{to} થી સાઇન ઇન કરનાર કોઈ તાલીમ આપનાર મળ્યા નહીં.',
})

export const DayUnread = refusal('training.day-unread', 'invalid', {
  en: 'Please give the day, and from when to when.',
  hi: 'तारीख़ और कब से कब तक, दोनों भरिए।',
  gu: 'તારીખ અને ક્યારથી ક્યાં સુધી, એ બંને ભરો.',
})

export const NumberUnread = refusal('training.number-unread', 'invalid', {
  en: 'Please write a whole number.',
  hi: 'पूरी संख्या लिखिए।',
  gu: 'પૂર્ણ સંખ્યા લખો.',
})

export const PlaceUnread = refusal('training.place-unread', 'invalid', {
  en: 'Latitude and longitude are degrees such as 21.7051 and 72.9959.',
  hi: 'अक्षांश और देशांतर डिग्री में लिखिए, जैसे 21.7051 और 72.9959।',
  gu: 'અક્ષાંશ અને રેખાંશ ડિગ્રીમાં લખો, જેમ કે 21.7051 અને 72.9959.',
})
