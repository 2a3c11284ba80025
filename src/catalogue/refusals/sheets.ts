import { refusal } from '#kernel/refusal.ts'

export const SkuMissing = refusal('catalogue.sheet-no-sku', 'invalid', {
  en: 'Every row needs its SKU: by it we know which product is meant.',
  hi: 'हर पंक्ति में SKU चाहिए: उसी से पता चलता है कि कौन सा उत्पाद है।',
  gu: 'દરેક લીટીમાં SKU જોઈએ: એનાથી જ ખબર પડે કે કઈ પ્રોડક્ટ છે.',
})
export const SkuColumnMissing = refusal('catalogue.sheet-no-sku-column', 'invalid', {
  en: 'Please say which column is the SKU.',
  hi: 'बताइए, SKU किस कॉलम में है।',
  gu: 'કહો, SKU કયા કૉલમમાં છે.',
})
export const SkuTwice = refusal('catalogue.sheet-sku-twice', 'invalid', {
  en: 'This SKU stands in the sheet twice; the first row counts.',
  hi: 'यह SKU शीट में दो बार है; पहली पंक्ति मानी जाएगी।',
  gu: 'આ SKU શીટમાં બે વાર છે; પહેલી લીટી ગણાય છે.',
})
export const NameMissing = refusal('catalogue.sheet-no-name', 'invalid', {
  en: 'A new product needs a name in at least one language.',
  hi: 'नए उत्पाद का नाम कम से कम एक भाषा में चाहिए।',
  gu: 'નવી પ્રોડક્ટનું નામ ઓછામાં ઓછી એક ભાષામાં જોઈએ.',
})
export const Scientific = refusal('catalogue.sheet-scientific', 'invalid', {
  en: 'The spreadsheet shortened this number to “{given}” and lost its last digits. Set the column to Text and type it again.',
  hi: 'स्प्रेडशीट ने यह नंबर छोटा करके “{given}” कर दिया और आख़िरी अंक खो गए। कॉलम को Text बनाइए और नंबर फिर लिखिए।',
  gu: 'સ્પ્રેડશીટે આ નંબર ટૂંકાવીને “{given}” કરી નાખ્યો અને છેલ્લા આંકડા ખોવાયા. કૉલમ Text કરો અને નંબર ફરી લખો.',
})
export const BecameDate = refusal('catalogue.sheet-date', 'invalid', {
  en: 'The spreadsheet made a date of it: “{given}”. Set the column to Text and type it again.',
  hi: 'स्प्रेडशीट ने इसे तारीख़ बना दिया: “{given}”। कॉलम को Text बनाइए और फिर लिखिए।',
  gu: 'સ્પ્રેડશીટે આને તારીખ બનાવી દીધી: “{given}”. કૉલમ Text કરો અને ફરી લખો.',
})
export const ZeroLost = refusal('catalogue.sheet-zero-lost', 'invalid', {
  en: 'A 0 at the front seems lost: is it {guess}? Set the column to Text and type all digits.',
  hi: 'आगे का 0 छूट गया लगता है: क्या यह {guess} है? कॉलम को Text बनाइए और सारे अंक लिखिए।',
  gu: 'આગળનો 0 રહી ગયો લાગે છે: શું આ {guess} છે? કૉલમ Text કરો અને બધા આંકડા લખો.',
})
export const AmbiguousFigure = refusal('catalogue.sheet-ambiguous', 'invalid', {
  en: '“{given}” can be read in two ways. Please write it without dots and commas, or with two decimals: 1499.00.',
  hi: '“{given}” दो तरह से पढ़ा जा सकता है। बिना बिंदु-अल्पविराम के लिखिए, या दो दशमलव के साथ: 1499.00।',
  gu: '“{given}” બે રીતે વાંચી શકાય. ટપકાં-અલ્પવિરામ વગર લખો, કે બે દશાંશ સાથે: 1499.00.',
})
export const UnitUnknown = refusal('catalogue.sheet-unit', 'invalid', {
  en: 'We read {units} here, not “{given}”.',
  hi: 'यहाँ हम {units} पढ़ते हैं, “{given}” नहीं।',
  gu: 'અહીં અમે {units} વાંચીએ છીએ, “{given}” નહીં.',
})
export const FigureWrong = refusal('catalogue.sheet-figure', 'invalid', {
  en: '“{given}” is not a figure that fits here.',
  hi: '“{given}” यहाँ के लिए सही संख्या नहीं है।',
  gu: '“{given}” અહીં માટે બરાબર આંકડો નથી.',
})
export const NotInList = refusal('catalogue.sheet-not-in-list', 'invalid', {
  en: 'We do not know “{given}” here. Please use a word from our own sheet.',
  hi: 'यहाँ “{given}” हम नहीं पहचानते। हमारी शीट का शब्द लिखिए।',
  gu: 'અહીં “{given}” અમે ઓળખતા નથી. અમારી શીટનો શબ્દ લખો.',
})
export const OtherParent = refusal('catalogue.sheet-other-parent', 'invalid', {
  en: 'This SKU belongs to another product; a sheet does not move it.',
  hi: 'यह SKU दूसरे उत्पाद का है; शीट उसे नहीं हटाती।',
  gu: 'આ SKU બીજી પ્રોડક્ટનો છે; શીટ એને ખસેડતી નથી.',
})
export const SameChoice = refusal('catalogue.sheet-same-choice', 'invalid', {
  en: 'Another variant of this product has the same size, colour and so on: {sku}.',
  hi: 'इस उत्पाद का यही साइज़, रंग आदि पहले से {sku} में है।',
  gu: 'આ પ્રોડક્ટની આ જ સાઇઝ, રંગ વગેરે પહેલેથી {sku} માં છે.',
})
export const GtinInSheetTwice = refusal('catalogue.sheet-gtin-twice', 'invalid', {
  en: 'This GTIN stands in the sheet twice.',
  hi: 'यह GTIN शीट में दो बार है।',
  gu: 'આ GTIN શીટમાં બે વાર છે.',
})
export const TextTooLong = refusal('catalogue.sheet-text-long', 'invalid', {
  en: 'At most {most} letters fit here.',
  hi: 'यहाँ ज़्यादा से ज़्यादा {most} अक्षर आते हैं।',
  gu: 'અહીં વધુમાં વધુ {most} અક્ષર સમાય.',
})
export const CannotClear = refusal('catalogue.sheet-cannot-clear', 'invalid', {
  en: 'This cannot be emptied by a sheet.',
  hi: 'इसे शीट से खाली नहीं कर सकते।',
  gu: 'આને શીટથી ખાલી કરી શકાતું નથી.',
})
export const RunMissing = refusal('catalogue.sheet-missing', 'missing', {
  en: 'There is no such sheet here.',
  hi: 'ऐसी कोई शीट यहाँ नहीं है।',
  gu: 'આવી કોઈ શીટ અહીં નથી.',
})
export const RunNotReady = refusal('catalogue.sheet-not-ready', 'conflict', {
  en: 'The sheet is at another step now.',
  hi: 'शीट अब दूसरे चरण में है।',
  gu: 'શીટ હવે બીજા પગલામાં છે.',
})
export const UndoTooLate = refusal('catalogue.sheet-undo-late', 'conflict', {
  en: 'A sheet can be taken back for {days} days; that time is over.',
  hi: 'शीट {days} दिन तक वापस ली जा सकती है; वह समय निकल गया।',
  gu: 'શીટ {days} દિવસ સુધી પાછી લઈ શકાય; એ સમય પૂરો થયો.',
})
export const TooManyForWorkbook = refusal('catalogue.sheet-workbook-large', 'conflict', {
  en: 'That is too much for an Excel file here; please take the CSV.',
  hi: 'Excel फ़ाइल के लिए यह बहुत ज़्यादा है; CSV लीजिए।',
  gu: 'Excel ફાઇલ માટે આ બહુ વધારે છે; CSV લો.',
})
export const WhyMissing = refusal('catalogue.quality-why', 'invalid', {
  en: 'Please say in a few words why it is right.',
  hi: 'दो शब्दों में लिखिए कि यह क्यों ठीक है।',
  gu: 'બે શબ્દમાં લખો કે આ કેમ બરાબર છે.',
})
export const FindingMissing = refusal('catalogue.quality-missing', 'missing', {
  en: 'This is put right already.',
  hi: 'यह पहले ही ठीक हो चुका है।',
  gu: 'આ પહેલેથી સુધરી ગયું છે.',
})
export const ZipMissing = refusal('catalogue.zip-missing', 'invalid', {
  en: 'Please choose the ZIP with your photos.',
  hi: 'अपनी फ़ोटो वाली ZIP चुनिए।',
  gu: 'તમારા ફોટાવાળી ZIP પસંદ કરો.',
})
export const NotZip = refusal('catalogue.zip-not', 'invalid', {
  en: 'This is not a ZIP that we can open. What was read before is kept.',
  hi: 'यह ZIP खुल नहीं पाई। जो पहले पढ़ा जा चुका, वह रहेगा।',
  gu: 'આ ZIP ખૂલી શકી નહીં. પહેલાં વંચાયું તે રહેશે.',
})
export const ZipTooMuch = refusal('catalogue.zip-too-much', 'invalid', {
  en: 'There is too much in this ZIP: at most {most} files and {megabytes} MB. What was read before is kept; please send the rest in another one.',
  hi: 'इस ZIP में बहुत ज़्यादा है: ज़्यादा से ज़्यादा {most} फ़ाइलें और {megabytes} MB। जो पढ़ा जा चुका वह रहेगा; बाक़ी दूसरी ZIP में भेजिए।',
  gu: 'આ ZIP માં બહુ વધારે છે: વધુમાં વધુ {most} ફાઇલ અને {megabytes} MB. વંચાયું તે રહેશે; બાકીનું બીજી ZIP માં મોકલો.',
})
export const ZipEntryUnread = refusal('catalogue.zip-entry', 'invalid', {
  en: 'It is no picture, or larger than {megabytes} MB.',
  hi: 'यह तस्वीर नहीं है, या {megabytes} MB से बड़ी है।',
  gu: 'આ તસવીર નથી, કે {megabytes} MB થી મોટી છે.',
})
