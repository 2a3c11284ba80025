import { sentences } from '#kernel/words.ts'

/** A webinar followed on a weak network, and the trainer's side of it. */
export const LIVE = sentences({
  title: {
    en: 'Live lesson: slides and sound',
    hi: 'लाइव पाठ: स्लाइड और आवाज़',
    gu: 'લાઇવ પાઠ: સ્લાઇડ અને અવાજ',
  },
  lead: {
    en: 'For a weak network. Slides move on with the trainer; an hour of slides and sound uses at most {megabytes} MB of your data.',
    hi: 'कमज़ोर नेटवर्क के लिए। स्लाइड प्रशिक्षक के साथ आगे बढ़ती हैं; एक घंटे की स्लाइड और आवाज़ में ज़्यादा से ज़्यादा {megabytes} MB डेटा लगता है।',
    gu: 'નબળા નેટવર્ક માટે. સ્લાઇડ તાલીમ આપનાર સાથે આગળ વધે છે; એક કલાકની સ્લાઇડ અને અવાજમાં વધુમાં વધુ {megabytes} MB ડેટા વપરાય છે.',
  },
  waiting: {
    en: 'The trainer has not begun yet. This page looks again by itself.',
    hi: 'प्रशिक्षक ने अभी शुरू नहीं किया। यह पन्ना अपने आप फिर देखता रहेगा।',
    gu: 'તાલીમ આપનારે હજી શરૂ નથી કર્યું. આ પાનું આપમેળે ફરી જોતું રહેશે.',
  },
  sound: { en: 'Sound of the lesson', hi: 'पाठ की आवाज़', gu: 'પાઠનો અવાજ' },
  soundSum: {
    en: '{kbit} kbit/s, about {megabytes} MB an hour',
    hi: '{kbit} kbit/s, घंटे में क़रीब {megabytes} MB',
    gu: '{kbit} kbit/s, કલાકના આશરે {megabytes} MB',
  },
  soundLink: { en: 'Open the sound by itself', hi: 'आवाज़ अलग से खोलिए', gu: 'અવાજ અલગથી ખોલો' },
  noSound: {
    en: 'No sound yet; the slides move on.',
    hi: 'अभी आवाज़ नहीं है; स्लाइड आगे बढ़ती रहेंगी।',
    gu: 'હજી અવાજ નથી; સ્લાઇડ આગળ વધતી રહેશે.',
  },
  slow: {
    en: 'Your network is slow now ({kbit} kbit/s): stay here with slides and sound.',
    hi: 'अभी नेटवर्क धीमा है ({kbit} kbit/s): यहीं स्लाइड और आवाज़ के साथ रहिए।',
    gu: 'હમણાં નેટવર્ક ધીમું છે ({kbit} kbit/s): અહીં જ સ્લાઇડ અને અવાજ સાથે રહો.',
  },
  fast: {
    en: 'Your network carries a picture now ({kbit} kbit/s).',
    hi: 'अभी नेटवर्क वीडियो चला सकता है ({kbit} kbit/s)।',
    gu: 'હમણાં નેટવર્ક વિડિયો ચલાવી શકે છે ({kbit} kbit/s).',
  },
  room: { en: 'Join with picture', hi: 'वीडियो के साथ जुड़िए', gu: 'વિડિયો સાથે જોડાઓ' },
  counted: {
    en: 'Your minutes here are counted as attendance: {minutes} so far on this phone.',
    hi: 'यहाँ के मिनट आपकी हाज़िरी में गिने जाते हैं: इस फ़ोन पर अब तक {minutes}।',
    gu: 'અહીંની મિનિટો તમારી હાજરીમાં ગણાય છે: આ ફોન પર અત્યાર સુધી {minutes}.',
  },
  beat: { en: 'I am listening', hi: 'मैं सुन रहा/रही हूँ', gu: 'હું સાંભળું છું' },
  beatHow: {
    en: 'Without script on this phone: press once in a while, so that your minutes count.',
    hi: 'इस फ़ोन पर स्क्रिप्ट न चले तो थोड़ी-थोड़ी देर में दबाइए, ताकि आपके मिनट गिने जाएँ।',
    gu: 'આ ફોનમાં સ્ક્રિપ્ટ ન ચાલે તો થોડી-થોડી વારે દબાવો, જેથી તમારી મિનિટો ગણાય.',
  },
  noSeat: {
    en: 'You see the slides as a guest. With a seat you hear the sound, and your minutes count.',
    hi: 'आप मेहमान के रूप में स्लाइड देख रहे हैं। सीट हो तो आवाज़ भी मिलेगी और मिनट गिने जाएँगे।',
    gu: 'તમે મહેમાન તરીકે સ્લાઇડ જુઓ છો. સીટ હોય તો અવાજ પણ મળશે અને મિનિટો ગણાશે.',
  },
  book: { en: 'Take a seat', hi: 'सीट लीजिए', gu: 'સીટ લો' },
  again: { en: 'Look again now', hi: 'अभी फिर देखिए', gu: 'હમણાં ફરી જુઓ' },
  lost: {
    en: 'No network at the moment. The slide stays; the page tries again by itself.',
    hi: 'अभी नेटवर्क नहीं है। स्लाइड यहीं रहेगी; पन्ना अपने आप फिर कोशिश करेगा।',
    gu: 'હમણાં નેટવર્ક નથી. સ્લાઇડ અહીં જ રહેશે; પાનું આપમેળે ફરી પ્રયત્ન કરશે.',
  },
  lead1: { en: 'Lead the slides', hi: 'स्लाइड चलाइए', gu: 'સ્લાઇડ ચલાવો' },
  leadHow: {
    en: 'Learners on a weak network see this slide within {seconds} seconds.',
    hi: 'कमज़ोर नेटवर्क वाले सीखने वाले यह स्लाइड {seconds} सेकंड के भीतर देखते हैं।',
    gu: 'નબળા નેટવર્કવાળા શીખનાર આ સ્લાઇડ {seconds} સેકંડમાં જુએ છે.',
  },
  module: { en: 'Lesson', hi: 'पाठ', gu: 'પાઠ' },
  audioUrl: { en: 'Address of the sound', hi: 'आवाज़ का पता', gu: 'અવાજનું સરનામું' },
  audioHint: {
    en: 'A live stream or a recording, https. Opus at 24 kbit/s speaks clearly: 24 × 3600 ÷ 8 = 10,800 KB, that is 10.8 MB an hour.',
    hi: 'लाइव स्ट्रीम या रिकॉर्डिंग, https। Opus 24 kbit/s पर साफ़ सुनाई देता है: 24 × 3600 ÷ 8 = 10,800 KB, यानी घंटे में 10.8 MB।',
    gu: 'લાઇવ સ્ટ્રીમ કે રેકોર્ડિંગ, https. Opus 24 kbit/s પર ચોખ્ખું સંભળાય છે: 24 × 3600 ÷ 8 = 10,800 KB, એટલે કલાકના 10.8 MB.',
  },
  kbit: { en: 'Rate of the sound', hi: 'आवाज़ की रफ़्तार', gu: 'અવાજની ઝડપ' },
  megabytes: { en: 'or size of the recording', hi: 'या रिकॉर्डिंग का आकार', gu: 'અથવા રેકોર્ડિંગનું કદ' },
  length: { en: 'and its length', hi: 'और उसकी लंबाई', gu: 'અને એની લંબાઈ' },
  minutes: { en: 'minutes', hi: 'मिनट', gu: 'મિનિટ' },
  show: { en: 'Show this slide', hi: 'यह स्लाइड दिखाइए', gu: 'આ સ્લાઇડ બતાવો' },
  shown: { en: 'shown now', hi: 'अभी दिख रही है', gu: 'હમણાં દેખાય છે' },
  save: { en: 'Keep', hi: 'सहेजिए', gu: 'સાચવો' },
  toLearners: { en: 'What learners see', hi: 'सीखने वाले क्या देखते हैं', gu: 'શીખનાર શું જુએ છે' },
})
