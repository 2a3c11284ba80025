import { sentences } from '#kernel/words.ts'

/** Trainers write modules, a second person publishes them. */
export const WRITE = sentences({
  title: { en: 'Lessons of the programme', hi: 'कार्यक्रम के पाठ', gu: 'કાર્યક્રમના પાઠ' },
  lead: {
    en: 'Write a lesson of your own, or write one of the starter lessons anew under its short name. Somebody else publishes it. Every version is kept.',
    hi: 'अपना पाठ लिखिए, या शुरुआती पाठों में से किसी को उसी छोटे नाम से नया लिखिए। प्रकाशित कोई दूसरा करेगा। हर संस्करण सुरक्षित रहता है।',
    gu: 'પોતાનો પાઠ લખો, કે શરૂઆતના પાઠમાંથી કોઈને એ જ ટૂંકા નામે નવો લખો. પ્રકાશિત કોઈ બીજું કરશે. દરેક આવૃત્તિ સચવાય છે.',
  },
  shown: { en: 'Shown now', hi: 'अभी दिखते पाठ', gu: 'હમણાં દેખાતા પાઠ' },
  hidden: { en: 'hidden', hi: 'छिपा है', gu: 'છુપાયેલો છે' },
  hide: { en: 'Hide “{lesson}”', hi: '“{lesson}” छिपाइए', gu: '“{lesson}” છુપાવો' },
  unhide: { en: 'Show “{lesson}” again', hi: '“{lesson}” फिर दिखाइए', gu: '“{lesson}” ફરી બતાવો' },
  versions: { en: 'Versions written here', hi: 'यहाँ लिखे संस्करण', gu: 'અહીં લખાયેલી આવૃત્તિઓ' },
  none: { en: 'Nothing was written here yet.', hi: 'यहाँ अभी कुछ नहीं लिखा गया।', gu: 'અહીં હજી કંઈ લખાયું નથી.' },
  version: {
    en: '{lesson}, version {version}',
    hi: '{lesson}, संस्करण {version}',
    gu: '{lesson}, આવૃત્તિ {version}',
  },
  draft: { en: 'draft', hi: 'मसौदा', gu: 'મુસદ્દો' },
  published: { en: 'published', hi: 'प्रकाशित', gu: 'પ્રકાશિત' },
  withdrawn: { en: 'replaced', hi: 'बदला गया', gu: 'બદલાયેલો' },
  publish: { en: 'Publish', hi: 'प्रकाशित कीजिए', gu: 'પ્રકાશિત કરો' },
  yours: {
    en: 'You wrote it: somebody else publishes it.',
    hi: 'यह आपने लिखा है: प्रकाशित कोई दूसरा करेगा।',
    gu: 'આ તમે લખ્યું છે: પ્રકાશિત કોઈ બીજું કરશે.',
  },
  look: { en: 'Look at it', hi: 'देखिए', gu: 'જુઓ' },
  write: { en: 'Write a lesson', hi: 'पाठ लिखिए', gu: 'પાઠ લખો' },
  id: { en: 'Short name in the address', hi: 'पते में छोटा नाम', gu: 'સરનામામાં ટૂંકું નામ' },
  stage: { en: 'Part of the path', hi: 'रास्ते का भाग', gu: 'રસ્તાનો ભાગ' },
  minutes: { en: 'Minutes', hi: 'मिनट', gu: 'મિનિટ' },
  step: { en: 'Step of the ladder it helps with', hi: 'सीढ़ी का कौन-सा क़दम', gu: 'સીડીનું કયું પગલું' },
  noStep: { en: 'none', hi: 'कोई नहीं', gu: 'એકેય નહીં' },
  video: { en: 'Film, if there is one (https)', hi: 'वीडियो, अगर हो (https)', gu: 'વિડિયો, જો હોય (https)' },
  titleOf: { en: 'Title', hi: 'शीर्षक', gu: 'શીર્ષક' },
  leadOf: { en: 'Whom it is for', hi: 'किसके लिए', gu: 'કોના માટે' },
  goals: { en: 'Goals, one a line', hi: 'लक्ष्य, एक पंक्ति में एक', gu: 'ધ્યેય, લીટી દીઠ એક' },
  sections: { en: 'Text', hi: 'पाठ', gu: 'લખાણ' },
  questions: { en: 'Questions', hi: 'सवाल', gu: 'સવાલ' },
  sectionsHow: {
    en: '“# Title” begins a section, which is also a slide; each line below is one thought. Facts in braces are filled from the trade book of the day: {names}.',
    hi: '“# शीर्षक” से भाग शुरू होता है, वही एक स्लाइड है; नीचे की हर पंक्ति एक बात। कोष्ठक के तथ्य उस दिन की व्यापार-पुस्तक से भरते हैं: {names}।',
    gu: '“# શીર્ષક” થી ભાગ શરૂ થાય, એ જ એક સ્લાઇડ છે; નીચેની દરેક લીટી એક વાત. કૌંસની હકીકતો એ દિવસની વેપાર-પોથીમાંથી ભરાય છે: {names}.',
  },
  questionsHow: {
    en: '“? Question”, then “+ right”, “- wrong”, or “= 12” for a number, or “1. first” in the right order, and at last “! why”. The same lines in all three languages.',
    hi: '“? सवाल”, फिर “+ सही”, “- ग़लत”, या संख्या के लिए “= 12”, या सही क्रम में “1. पहला”, और अंत में “! क्यों”। तीनों भाषाओं में वही पंक्तियाँ।',
    gu: '“? સવાલ”, પછી “+ સાચું”, “- ખોટું”, કે સંખ્યા માટે “= 12”, કે સાચા ક્રમમાં “1. પહેલું”, અને છેલ્લે “! કેમ”. ત્રણેય ભાષામાં એ જ લીટીઓ.',
  },
  save: { en: 'Keep as a draft', hi: 'मसौदा सहेजिए', gu: 'મુસદ્દો સાચવો' },
  saved: {
    en: 'Kept as a draft. Somebody else can publish it now.',
    hi: 'मसौदा सहेजा गया। अब कोई दूसरा इसे प्रकाशित कर सकता है।',
    gu: 'મુસદ્દો સચવાયો. હવે કોઈ બીજું એને પ્રકાશિત કરી શકે.',
  },
})

/** The three languages by their names in the reader's own. */
export const WRITTEN_IN = sentences({
  en: { en: 'English', hi: 'अंग्रेज़ी', gu: 'અંગ્રેજી' },
  hi: { en: 'Hindi', hi: 'हिंदी', gu: 'હિન્દી' },
  gu: { en: 'Gujarati', hi: 'गुजराती', gu: 'ગુજરાતી' },
})
