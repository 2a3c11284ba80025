/** What the trainer's phone says at the door, with or without a network. Bundled into its script, one language at a time. */
import { sentences } from '#kernel/words.ts'

export const PHONE = sentences({
  pinTooShort: {
    en: 'Please choose at least six digits or letters.',
    hi: 'कम से कम छह अंक या अक्षर चुनिए।',
    gu: 'ઓછામાં ઓછા છ આંકડા કે અક્ષર પસંદ કરો.',
  },
  pinWrong: {
    en: 'That is not the PIN you chose on this phone.',
    hi: 'यह वह पिन नहीं है जो आपने इस फ़ोन पर चुना था।',
    gu: 'આ ફોન પર તમે પસંદ કરેલો પિન આ નથી.',
  },
  taking: { en: 'Taking the list along …', hi: 'सूची ली जा रही है …', gu: 'યાદી લેવાઈ રહી છે …' },
  forged: {
    en: 'This list does not come from Dhow. It was not kept.',
    hi: 'यह सूची Dhow की नहीं है, इसलिए रखी नहीं गई।',
    gu: 'આ યાદી Dhow ની નથી, એટલે રાખી નથી.',
  },
  noNetwork: {
    en: 'No network just now. Everything stays safe on this phone.',
    hi: 'अभी नेटवर्क नहीं है। सब कुछ इस फ़ोन में सुरक्षित है।',
    gu: 'અત્યારે નેટવર્ક નથી. બધું આ ફોનમાં સચવાયેલું છે.',
  },
  signIn: {
    en: 'Your sign-in has ended. Sign in again, then send; nothing is lost.',
    hi: 'आपका साइन-इन ख़त्म हो गया। फिर साइन इन करके भेजिए; सब कुछ सुरक्षित है।',
    gu: 'તમારું સાઇન-ઇન પૂરું થયું. ફરી સાઇન ઇન કરીને મોકલો; બધું સલામત છે.',
  },
  allSent: {
    en: 'All {sent} are on the server.',
    hi: 'सभी {sent} सर्वर पर पहुँच गए।',
    gu: 'બધા {sent} સર્વર પર પહોંચી ગયા.',
  },
  notKept: {
    en: 'This phone could not keep it. Use the plain list, or write it on paper.',
    hi: 'यह फ़ोन इसे सहेज नहीं पाया। सादी सूची में या कागज़ पर लिख लीजिए।',
    gu: 'આ ફોન એને સાચવી શક્યો નહીં. સાદી યાદીમાં કે કાગળ પર નોંધી લો.',
  },
  nothingYet: {
    en: 'Nobody scanned on this phone yet.',
    hi: 'इस फ़ोन पर अभी कोई स्कैन नहीं हुआ।',
    gu: 'આ ફોન પર હજી કોઈ સ્કેન થયું નથી.',
  },
  waiting: {
    en: '{waiting} only on this phone, {sent} on the server.',
    hi: '{waiting} सिर्फ़ इस फ़ोन में, {sent} सर्वर पर।',
    gu: '{waiting} ફક્ત આ ફોનમાં, {sent} સર્વર પર.',
  },
  welcome: { en: '{name} is here', hi: '{name} आ गए', gu: '{name} આવી ગયા' },
  goodbye: { en: '{name} has left', hi: '{name} गए', gu: '{name} ગયા' },
  already: {
    en: '{name} was scanned already. Noted once more.',
    hi: '{name} पहले स्कैन हो चुके हैं। दोबारा भी लिख लिया।',
    gu: '{name} પહેલાં સ્કેન થઈ ગયા છે. ફરી પણ નોંધી લીધું.',
  },
  inLine: {
    en: '{name} is on the waiting list',
    hi: '{name} प्रतीक्षा में हैं',
    gu: '{name} વેઇટિંગમાં છે',
  },
  unknown: {
    en: 'Not on this phone’s list. Kept; the server will look it up.',
    hi: 'इस फ़ोन की सूची में नहीं। लिख लिया है; सर्वर देख लेगा।',
    gu: 'આ ફોનની યાદીમાં નથી. નોંધી લીધું છે; સર્વર શોધી લેશે.',
  },
  notAPass: {
    en: 'This is not a Dhow code.',
    hi: 'यह Dhow का कोड नहीं है।',
    gu: 'આ Dhow નો કોડ નથી.',
  },
  several: {
    en: 'Two people have this code. Please tap the right name in the list.',
    hi: 'यह कोड दो लोगों का है। सूची में सही नाम दबाइए।',
    gu: 'આ કોડ બે જણનો છે. યાદીમાં સાચું નામ દબાવો.',
  },
  noCamera: {
    en: 'The camera did not open. Type the six letters below the code.',
    hi: 'कैमरा नहीं खुला। कोड के नीचे के छह अक्षर लिखिए।',
    gu: 'કેમેરા ખૂલ્યો નહીં. કોડ નીચેના છ અક્ષર લખો.',
  },
  noCode: {
    en: 'No code was found in this picture.',
    hi: 'इस फ़ोटो में कोड नहीं मिला।',
    gu: 'આ ફોટામાં કોડ મળ્યો નહીં.',
  },
  nameMissing: { en: 'Please write a name.', hi: 'नाम लिखिए।', gu: 'નામ લખો.' },
  here: { en: 'here', hi: 'हाज़िर', gu: 'હાજર' },
  gone: { en: 'left', hi: 'गए', gu: 'ગયા' },
  mark: { en: 'Present', hi: 'हाज़िर', gu: 'હાજર' },
  leave: { en: 'Left', hi: 'गए', gu: 'ગયા' },
  byHand: { en: 'by hand', hi: 'हाथ से', gu: 'હાથે નોંધ્યું' },
  onPaper: { en: 'late, added by hand', hi: 'बाद में आए, हाथ से जोड़ा', gu: 'મોડા આવ્યા, હાથે ઉમેર્યા' },
  notSent: { en: 'only on this phone', hi: 'सिर्फ़ इस फ़ोन में', gu: 'ફક્ત આ ફોનમાં' },
  onServer: { en: 'on the server', hi: 'सर्वर पर', gu: 'સર્વર પર' },
  wipeWaits: {
    en: 'First send what is only on this phone.',
    hi: 'पहले वह भेजिए जो सिर्फ़ इस फ़ोन में है।',
    gu: 'પહેલાં જે ફક્ત આ ફોનમાં છે તે મોકલો.',
  },
  wiped: {
    en: 'List and scans were deleted from this phone.',
    hi: 'सूची और स्कैन इस फ़ोन से मिटा दिए गए।',
    gu: 'યાદી અને સ્કેન આ ફોનમાંથી ભૂંસી નાખ્યા.',
  },
  refused: {
    en: 'The server did not take it: {reason}',
    hi: 'सर्वर ने नहीं लिया: {reason}',
    gu: 'સર્વરે લીધું નહીં: {reason}',
  },
})
