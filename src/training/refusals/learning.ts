/** What stands against a lesson, a quiz or a lesson taught live. */
import { refusal } from '#kernel/refusal.ts'

export const LessonMissing = refusal('training.lesson-missing', 'missing', {
  en: 'There is no such lesson, or it is not shown any more.',
  hi: 'ऐसा कोई पाठ नहीं है, या अब दिखाया नहीं जाता।',
  gu: 'આવો કોઈ પાઠ નથી, કે હવે બતાવાતો નથી.',
})

export const AttemptMissing = refusal('training.attempt-missing', 'missing', {
  en: 'There is no such quiz here, or it is somebody else’s.',
  hi: 'ऐसी कोई क्विज़ यहाँ नहीं है, या वह किसी और की है।',
  gu: 'આવી કોઈ ક્વિઝ અહીં નથી, કે એ કોઈ બીજાની છે.',
})

export const QuizPause = refusal('training.quiz-pause', 'conflict', {
  en: 'You tried several times in a row. Read the lesson once more in peace; from {time} on {day} you can try again.',
  hi: 'आपने लगातार कई बार कोशिश की। आराम से पाठ एक बार फिर पढ़िए; {day} को {time} से फिर कोशिश कर सकते हैं।',
  gu: 'તમે ઉપરાઉપરી ઘણી વાર પ્રયત્ન કર્યો. નિરાંતે પાઠ ફરી એક વાર વાંચો; {day} એ {time} થી ફરી પ્રયત્ન કરી શકશો.',
})

export const AttemptHandedIn = refusal('training.attempt-handed-in', 'conflict', {
  en: 'This quiz was handed in already. Its answers stay as they are.',
  hi: 'यह क्विज़ पहले ही जमा हो चुकी है। जवाब अब नहीं बदलेंगे।',
  gu: 'આ ક્વિઝ પહેલેથી જમા થઈ ગઈ છે. જવાબ હવે નહીં બદલાય.',
})

export const AnswerMissing = refusal('training.answer-missing', 'invalid', {
  en: 'Please choose an answer. If you do not know, skip the question and come back later.',
  hi: 'कोई जवाब चुनिए। नहीं आता तो सवाल छोड़कर बाद में लौट आइए।',
  gu: 'કોઈ જવાબ પસંદ કરો. ન આવડે તો સવાલ છોડીને પછી પાછા આવો.',
})

export const ModuleUnreadable = refusal('training.module-unreadable', 'invalid', {
  en: 'Line {line}: {text}. A line of a question begins with ? + - = ! or 1. and a section begins with #.',
  hi: 'पंक्ति {line}: {text}। सवाल की पंक्ति ? + - = ! या 1. से और भाग # से शुरू होता है।',
  gu: 'લીટી {line}: {text}. સવાલની લીટી ? + - = ! કે 1. થી અને ભાગ # થી શરૂ થાય છે.',
})

export const ModuleUneven = refusal('training.module-uneven', 'invalid', {
  en: 'The three languages must say the same: here the number of sections, lines or options differs from the English text (near “{text}”).',
  hi: 'तीनों भाषाओं में एक ही बात हो: यहाँ भागों, पंक्तियों या विकल्पों की संख्या अंग्रेज़ी से अलग है (“{text}” के पास)।',
  gu: 'ત્રણેય ભાષામાં એક જ વાત હોય: અહીં ભાગ, લીટી કે વિકલ્પોની સંખ્યા અંગ્રેજી કરતાં જુદી છે (“{text}” પાસે).',
})

export const ModuleIncomplete = refusal('training.module-incomplete', 'invalid', {
  en: 'Please fill this in, in all three languages.',
  hi: 'इसे तीनों भाषाओं में भरिए।',
  gu: 'આ ત્રણેય ભાષામાં ભરો.',
})

export const ModuleIdWrong = refusal('training.module-id', 'invalid', {
  en: 'A short name of small Latin letters, digits and hyphens, such as sea-freight.',
  hi: 'छोटे रोमन अक्षरों, अंकों और हाइफ़न का छोटा नाम, जैसे sea-freight।',
  gu: 'નાના રોમન અક્ષર, આંકડા અને હાઇફનનું ટૂંકું નામ, જેમ કે sea-freight.',
})

export const ModuleFactUnknown = refusal('training.module-fact', 'invalid', {
  en: 'The trade book has no fact {name}. Use one of the names in the list below.',
  hi: 'व्यापार-पुस्तक में {name} नाम का कोई तथ्य नहीं है। नीचे की सूची से नाम लीजिए।',
  gu: 'વેપાર-પોથીમાં {name} નામની કોઈ હકીકત નથી. નીચેની યાદીમાંથી નામ લો.',
})

export const ModuleMissing = refusal('training.module-missing', 'missing', {
  en: 'There is no such version of a module.',
  hi: 'पाठ का ऐसा कोई संस्करण नहीं है।',
  gu: 'પાઠની આવી કોઈ આવૃત્તિ નથી.',
})

export const ModuleDecided = refusal('training.module-decided', 'conflict', {
  en: 'This version was decided on already.',
  hi: 'इस संस्करण पर फ़ैसला हो चुका है।',
  gu: 'આ આવૃત્તિ પર નિર્ણય થઈ ચૂક્યો છે.',
})

export const SittingMissing = refusal('training.sitting-missing', 'missing', {
  en: 'There is no such session here.',
  hi: 'ऐसा कोई सत्र यहाँ नहीं है।',
  gu: 'આવું કોઈ સત્ર અહીં નથી.',
})

export const SoundTooFast = refusal('training.sound-too-fast', 'invalid', {
  en: '{kbit} kbit/s are {megabytes} MB an hour: too much for a phone on 2G. At most {most} kbit/s; Opus speaks clearly at 24.',
  hi: '{kbit} kbit/s यानी घंटे में {megabytes} MB: 2G फ़ोन के लिए बहुत ज़्यादा। ज़्यादा से ज़्यादा {most} kbit/s; Opus 24 पर भी साफ़ सुनाई देता है।',
  gu: '{kbit} kbit/s એટલે કલાકના {megabytes} MB: 2G ફોન માટે ઘણું વધારે. વધુમાં વધુ {most} kbit/s; Opus 24 પર પણ ચોખ્ખું સંભળાય છે.',
})

export const SoundAddressWrong = refusal('training.sound-address', 'invalid', {
  en: 'The address of the sound must begin with https://',
  hi: 'आवाज़ का पता https:// से शुरू होना चाहिए',
  gu: 'અવાજનું સરનામું https:// થી શરૂ થવું જોઈએ',
})

export const SoundRateMissing = refusal('training.sound-rate', 'invalid', {
  en: 'Say how fast the sound is in kbit/s, or the recording’s size in MB and its length in minutes.',
  hi: 'आवाज़ की रफ़्तार kbit/s में बताइए, या रिकॉर्डिंग का आकार MB में और लंबाई मिनट में।',
  gu: 'અવાજની ઝડપ kbit/s માં કહો, અથવા રેકોર્ડિંગનું કદ MB માં અને લંબાઈ મિનિટમાં.',
})
