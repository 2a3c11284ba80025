/** What stands against a scan, a contest or a decision about attendance. */
import { refusal } from '#kernel/refusal.ts'

export const SittingMissing = refusal('training.sitting-missing', 'missing', {
  en: 'There is no such training day.',
  hi: 'ऐसा कोई प्रशिक्षण का दिन नहीं है।',
  gu: 'આવો કોઈ તાલીમનો દિવસ નથી.',
})

export const DeviceMissing = refusal('training.device-missing', 'missing', {
  en: 'This phone did not take the list of this day along. Please take it along first.',
  hi: 'इस फ़ोन में इस दिन की सूची नहीं ली गई। पहले सूची लीजिए।',
  gu: 'આ ફોનમાં આ દિવસની યાદી લેવાઈ નથી. પહેલાં યાદી લો.',
})

export const HandedInTooLate = refusal('training.handed-in-too-late', 'conflict', {
  en: 'This day is more than {days} days past. Please type what is missing into the paper list.',
  hi: 'इस दिन को {days} दिन से ज़्यादा हो गए। जो बाकी है वह काग़ज़ वाली सूची में लिखिए।',
  gu: 'આ દિવસને {days} દિવસથી વધુ થયા. જે બાકી છે તે કાગળની યાદીમાં લખો.',
})

export const NotYetOpen = refusal('training.attendance-not-yet', 'conflict', {
  en: 'Attendance opens on the day itself.',
  hi: 'हाज़िरी उसी दिन शुरू होगी।',
  gu: 'હાજરી એ જ દિવસે શરૂ થશે.',
})

export const BatchUnclear = refusal('training.scans-unclear', 'invalid', {
  en: 'These scans could not be read. Nothing was taken; they stay on the phone.',
  hi: 'ये स्कैन पढ़े नहीं जा सके। कुछ दर्ज नहीं हुआ; वे फ़ोन में ही हैं।',
  gu: 'આ સ્કેન વાંચી શકાયા નહીં. કંઈ નોંધાયું નથી; તે ફોનમાં જ છે.',
})

export const ScanChanged = refusal('training.scan-changed', 'conflict', {
  en: 'Scan {seq} of this phone was handed in before with other contents.',
  hi: 'इस फ़ोन का स्कैन {seq} पहले दूसरी जानकारी के साथ आ चुका है।',
  gu: 'આ ફોનનું સ્કેન {seq} પહેલાં બીજી વિગત સાથે આવી ગયું છે.',
})

export const LearnerNotHere = refusal('training.learner-not-here', 'missing', {
  en: 'Nobody by this code or name is on the list of this training.',
  hi: 'इस कोड या नाम से इस प्रशिक्षण की सूची में कोई नहीं है।',
  gu: 'આ કોડ કે નામથી આ તાલીમની યાદીમાં કોઈ નથી.',
})

export const LateComerNameMissing = refusal('training.late-comer-name', 'invalid', {
  en: 'Please write the name of who came.',
  hi: 'जो आए उनका नाम लिखिए।',
  gu: 'જે આવ્યા તેમનું નામ લખો.',
})

export const ContactUnclear = refusal('training.late-comer-mobile', 'invalid', {
  en: 'This is not a mobile number of ten digits. Leave it empty if it is not known.',
  hi: 'यह दस अंकों का मोबाइल नंबर नहीं है। न पता हो तो ख़ाली छोड़िए।',
  gu: 'આ દસ આંકડાનો મોબાઇલ નંબર નથી. ખબર ન હોય તો ખાલી રાખો.',
})

export const ContestTooEarly = refusal('training.contest-too-early', 'conflict', {
  en: 'This day is not over yet. Attendance is complete once it has ended.',
  hi: 'यह दिन अभी पूरा नहीं हुआ। हाज़िरी दिन ख़त्म होने पर पूरी होगी।',
  gu: 'આ દિવસ હજી પૂરો થયો નથી. હાજરી દિવસ પૂરો થયે પૂરી થશે.',
})

export const ContestTooLate = refusal('training.contest-too-late', 'conflict', {
  en: 'You could tell us within {days} days after it. Please speak with your trainer or the district office.',
  hi: 'इसके बाद {days} दिन तक बता सकते थे। अब प्रशिक्षक या ज़िला कार्यालय से बात कीजिए।',
  gu: 'ત્યાર પછી {days} દિવસ સુધી જણાવી શકાતું હતું. હવે તાલીમ આપનાર કે જિલ્લા કચેરી સાથે વાત કરો.',
})

export const CountedInFull = refusal('training.counted-in-full', 'conflict', {
  en: 'This day already counts for you in full.',
  hi: 'यह दिन आपके लिए पूरा गिना जा चुका है।',
  gu: 'આ દિવસ તમારા માટે પૂરો ગણાઈ ગયો છે.',
})

export const AlreadyContested = refusal('training.already-contested', 'conflict', {
  en: 'You told us about this day already. We are looking into it.',
  hi: 'इस दिन के बारे में आप बता चुके हैं। हम देख रहे हैं।',
  gu: 'આ દિવસ વિશે તમે જણાવી દીધું છે. અમે જોઈ રહ્યા છીએ.',
})

export const ContestEmpty = refusal('training.contest-empty', 'invalid', {
  en: 'Please write a few words, or add a photo.',
  hi: 'कुछ शब्द लिखिए या फ़ोटो जोड़िए।',
  gu: 'થોડા શબ્દો લખો અથવા ફોટો ઉમેરો.',
})

export const ContestDecided = refusal('training.contest-decided', 'conflict', {
  en: 'This was decided already.',
  hi: 'इस पर फ़ैसला हो चुका है।',
  gu: 'આના પર નિર્ણય થઈ ગયો છે.',
})

export const OwnAttendance = refusal('training.own-attendance', 'forbidden', {
  en: 'Nobody decides about her own attendance. Please ask a colleague.',
  hi: 'अपनी हाज़िरी का फ़ैसला कोई ख़ुद नहीं करता। किसी साथी से कहिए।',
  gu: 'પોતાની હાજરીનો નિર્ણય કોઈ પોતે કરતું નથી. કોઈ સાથીને કહો.',
})

export const ReasonMissing = refusal('training.ruling-reason', 'invalid', {
  en: 'Please write why: the learner will read it.',
  hi: 'कारण लिखिए: सीखने वाले इसे पढ़ेंगे।',
  gu: 'કારણ લખો: શીખનાર એ વાંચશે.',
})

export const RoomUnreachable = refusal('training.room-unreachable', 'conflict', {
  en: 'The webinar’s room does not answer. Please try again in a minute.',
  hi: 'वेबिनार का रूम अभी जवाब नहीं दे रहा। एक मिनट बाद फिर कोशिश कीजिए।',
  gu: 'વેબિનારનો રૂમ અત્યારે જવાબ આપતો નથી. એક મિનિટ પછી ફરી પ્રયત્ન કરો.',
})

export const RoomNotOpen = refusal('training.room-not-open', 'conflict', {
  en: 'The room opens a quarter of an hour before the webinar begins.',
  hi: 'रूम वेबिनार शुरू होने से पंद्रह मिनट पहले खुलेगा।',
  gu: 'રૂમ વેબિનાર શરૂ થવાની પંદર મિનિટ પહેલાં ખૂલશે.',
})

export const NoticeForged = refusal('training.notice-forged', 'forbidden', {
  en: 'This notice does not bear the signature of the room’s provider.',
  hi: 'इस सूचना पर रूम देने वाले के सही हस्ताक्षर नहीं हैं।',
  gu: 'આ સૂચના પર રૂમ આપનારની સાચી સહી નથી.',
})
