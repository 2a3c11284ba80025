/** The planned “no”s around an event. */
import { refusal } from '#kernel/refusal.ts'

export const TitleMissing = refusal('training.title-missing', 'invalid', {
  en: 'Please write the title in this language too.',
  hi: 'शीर्षक इस भाषा में भी लिखिए।',
  gu: 'શીર્ષક આ ભાષામાં પણ લખો.',
})

export const SeatsWrong = refusal('training.seats-wrong', 'invalid', {
  en: 'Seats are a whole number from 1 to {most}.',
  hi: 'सीटें 1 से {most} तक की पूरी संख्या हों।',
  gu: 'સીટ 1 થી {most} સુધીની પૂર્ણ સંખ્યા હોય.',
})

export const NumberWrong = refusal('training.number-wrong', 'invalid', {
  en: 'Please give a whole number from {least} to {most}.',
  hi: '{least} से {most} तक की पूरी संख्या दीजिए।',
  gu: '{least} થી {most} સુધીની પૂર્ણ સંખ્યા આપો.',
})

export const SittingMissing = refusal('training.sitting-missing', 'invalid', {
  en: 'Please say on which day and at what hours it is held.',
  hi: 'बताइए किस दिन और किस समय होगा।',
  gu: 'કયા દિવસે અને કયા સમયે યોજાશે તે જણાવો.',
})

export const EndsBeforeBegin = refusal('training.ends-before-begin', 'invalid', {
  en: 'It must end after it begins, on the same day or within {hours} hours.',
  hi: 'शुरू होने के बाद ही ख़त्म हो, ज़्यादा से ज़्यादा {hours} घंटे में।',
  gu: 'શરૂ થયા પછી જ પૂરું થાય, વધુમાં વધુ {hours} કલાકમાં.',
})

export const SittingsOverlap = refusal('training.sittings-overlap', 'invalid', {
  en: 'Two of its own days overlap in time.',
  hi: 'इसी कार्यक्रम के दो दिनों का समय टकरा रहा है।',
  gu: 'આ જ કાર્યક્રમના બે દિવસનો સમય અથડાય છે.',
})

export const PlaceMissing = refusal('training.place-missing', 'invalid', {
  en: 'Please choose a hall, or an online room.',
  hi: 'हॉल चुनिए, या ऑनलाइन रूम।',
  gu: 'હૉલ પસંદ કરો, અથવા ઑનલાઇન રૂમ.',
})

export const HallUnknown = refusal('training.hall-unknown', 'invalid', {
  en: 'We do not know this hall.',
  hi: 'यह हॉल हमारी सूची में नहीं है।',
  gu: 'આ હૉલ અમારી યાદીમાં નથી.',
})

export const HallTooSmall = refusal('training.hall-too-small', 'invalid', {
  en: '{hall} has {chairs} chairs; give fewer seats or take a larger hall.',
  hi: '{hall} में {chairs} कुर्सियाँ हैं; सीटें कम कीजिए या बड़ा हॉल लीजिए।',
  gu: '{hall} માં {chairs} ખુરશી છે; સીટ ઓછી કરો કે મોટો હૉલ લો.',
})

export const LinkNotSecure = refusal('training.link-not-secure', 'invalid', {
  en: 'Please give a link that begins with https://.',
  hi: 'ऐसा लिंक दीजिए जो https:// से शुरू हो।',
  gu: 'https:// થી શરૂ થતી લિંક આપો.',
})

export const HallTaken = refusal('training.hall-taken', 'conflict', {
  en: '{hall} is taken by “{title}” on {from} until {until}.',
  hi: '{hall} में {from} से {until} तक “{title}” है।',
  gu: '{hall} માં {from} થી {until} સુધી “{title}” છે.',
})

export const TrainerBusy = refusal('training.trainer-busy', 'conflict', {
  en: '{trainer} teaches “{title}” on {from} until {until}.',
  hi: '{trainer} {from} से {until} तक “{title}” में पढ़ा रहे हैं।',
  gu: '{trainer} {from} થી {until} સુધી “{title}” માં ભણાવે છે.',
})

export const TakenMeanwhile = refusal('training.taken-meanwhile', 'conflict', {
  en: 'Somebody has just taken this hall or trainer for those hours. Please look again.',
  hi: 'अभी-अभी किसी ने यह हॉल या प्रशिक्षक उस समय के लिए ले लिया। फिर से देखिए।',
  gu: 'હમણાં જ કોઈએ આ હૉલ કે તાલીમ આપનાર એ સમય માટે લીધા. ફરી જુઓ.',
})

export const TrainerTwice = refusal('training.trainer-twice', 'invalid', {
  en: 'The same trainer is named twice.',
  hi: 'एक ही प्रशिक्षक का नाम दो बार है।',
  gu: 'એક જ તાલીમ આપનારનું નામ બે વાર છે.',
})

export const TrainerNameless = refusal('training.trainer-nameless', 'invalid', {
  en: 'Please write the trainer’s name as guests shall read it.',
  hi: 'प्रशिक्षक का नाम वैसे लिखिए जैसे लोग पढ़ेंगे।',
  gu: 'તાલીમ આપનારનું નામ લોકો વાંચે એ રીતે લખો.',
})

export const InThePast = refusal('training.in-the-past', 'conflict', {
  en: 'Its first hour is over. Please give it a new date first.',
  hi: 'इसका समय निकल चुका है। पहले नई तारीख़ दीजिए।',
  gu: 'એનો સમય વીતી ગયો છે. પહેલાં નવી તારીખ આપો.',
})

export const WrongMoment = refusal('training.wrong-moment', 'conflict', {
  en: 'This cannot be done at this stage of the event.',
  hi: 'कार्यक्रम के इस चरण में यह नहीं हो सकता।',
  gu: 'કાર્યક્રમના આ તબક્કે આ થઈ શકે નહીં.',
})

export const RulesFixed = refusal('training.rules-fixed', 'conflict', {
  en: 'People have booked under these rules; how seats are given can no longer change.',
  hi: 'लोग इन नियमों पर बुक कर चुके हैं; सीट देने का तरीका अब नहीं बदल सकता।',
  gu: 'લોકોએ આ નિયમે બુક કર્યું છે; સીટ આપવાની રીત હવે બદલાશે નહીં.',
})

export const ReasonMissing = refusal('training.reason-missing', 'invalid', {
  en: 'Please tell the guests why, in a few words.',
  hi: 'आने वालों को कारण कुछ शब्दों में बताइए।',
  gu: 'લોકોને કારણ થોડા શબ્દોમાં જણાવો.',
})

export const SeriesUnknown = refusal('training.series-unknown', 'missing', {
  en: 'We do not find this series.',
  hi: 'यह शृंखला हमें नहीं मिली।',
  gu: 'આ શ્રેણી અમને મળી નહીં.',
})

export const DistrictMissing = refusal('training.district-missing', 'invalid', {
  en: 'Please choose the district.',
  hi: 'ज़िला चुनिए।',
  gu: 'જિલ્લો પસંદ કરો.',
})
