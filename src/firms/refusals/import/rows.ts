/** What can be wrong with a row of a registry, said beside the row; and with the sheet. */
import { refusal } from '#kernel/refusal.ts'

export const NameLong = refusal('firms.import-name-long', 'invalid', {
  en: 'The name is longer than 200 letters.',
  hi: 'नाम 200 अक्षरों से लंबा है।',
  gu: 'નામ 200 અક્ષરથી લાંબું છે.',
})

export const DistrictUnknown = refusal('firms.import-district', 'invalid', {
  en: 'We do not know the district “{given}”.',
  hi: 'ज़िला “{given}” हमारी सूची में नहीं है।',
  gu: 'જિલ્લો “{given}” અમારી યાદીમાં નથી.',
})

export const DistrictNotTold = refusal('firms.import-no-district', 'invalid', {
  en: 'The district is missing, and the PIN code does not tell it.',
  hi: 'ज़िला नहीं लिखा, और पिन कोड से भी पता नहीं चलता।',
  gu: 'જિલ્લો લખ્યો નથી, અને પિન કોડ પરથી પણ ખબર પડતી નથી.',
})

export const MakeUnknown = refusal('firms.import-make', 'invalid', {
  en: 'We do not know “{given}” among what firms make. Leave it empty or write one of our words.',
  hi: '“{given}” हमारी सूची में नहीं है। ख़ाली छोड़िए या हमारी सूची का शब्द लिखिए।',
  gu: '“{given}” અમારી યાદીમાં નથી. ખાલી રાખો કે અમારી યાદીનો શબ્દ લખો.',
})

export const OutsideArea = refusal('firms.import-outside', 'invalid', {
  en: 'This firm lies outside the area that you look after.',
  hi: 'यह फ़र्म आपके क्षेत्र से बाहर है।',
  gu: 'આ પેઢી તમારા વિસ્તારની બહાર છે.',
})

export const AlreadyKnown = refusal('firms.import-known', 'invalid', {
  en: 'This firm is here already.',
  hi: 'यह फ़र्म यहाँ पहले से है।',
  gu: 'આ પેઢી અહીં પહેલેથી છે.',
})

export const Twice = refusal('firms.import-twice', 'invalid', {
  en: 'An earlier row of the sheet has one of these numbers.',
  hi: 'शीट की किसी पिछली पंक्ति में इनमें से एक नंबर आ चुका है।',
  gu: 'શીટની આગળની કોઈ લીટીમાં આમાંનો એક નંબર આવી ગયો છે.',
})

export const RowNotSaved = refusal('firms.import-row', 'invalid', {
  en: 'This row holds signs that cannot be kept.',
  hi: 'इस पंक्ति में ऐसे चिह्न हैं जो सहेजे नहीं जा सकते।',
  gu: 'આ લીટીમાં એવાં ચિહ્નો છે જે સાચવી ન શકાય.',
})

export const SheetMissing = refusal('firms.import-no-file', 'invalid', {
  en: 'Please choose a CSV file.',
  hi: 'कृपया CSV फ़ाइल चुनिए।',
  gu: 'કૃપા કરીને CSV ફાઇલ પસંદ કરો.',
})

export const SheetNotCsv = refusal('firms.import-not-csv', 'invalid', {
  en: 'This file is no sheet that we can read. In Excel choose “Save as” and then “CSV UTF-8” or “xlsx”.',
  hi: 'यह शीट हमसे पढ़ी नहीं गई। Excel में “Save as” और फिर “CSV UTF-8” या “xlsx” चुनिए।',
  gu: 'આ શીટ અમારાથી વંચાઈ નહીં. Excel માં “Save as” અને પછી “CSV UTF-8” કે “xlsx” પસંદ કરો.',
})

export const SheetEmpty = refusal('firms.import-empty', 'invalid', {
  en: 'This sheet has no rows below its head.',
  hi: 'इस शीट में शीर्षक के नीचे कोई पंक्ति नहीं है।',
  gu: 'આ શીટમાં મથાળા નીચે એકેય લીટી નથી.',
})

export const SheetTooLarge = refusal('firms.import-too-large', 'invalid', {
  en: 'The sheet is larger than {megabytes} MB. Please cut it into several.',
  hi: 'शीट {megabytes} MB से बड़ी है। इसे कई हिस्सों में बाँट दीजिए।',
  gu: 'શીટ {megabytes} MB થી મોટી છે. એના ભાગ પાડી દો.',
})

export const NameColumnMissing = refusal('firms.import-no-name', 'invalid', {
  en: 'Please say which column is the name of the firm.',
  hi: 'बताइए कि फ़र्म का नाम किस कॉलम में है।',
  gu: 'કહો કે પેઢીનું નામ કયા કૉલમમાં છે.',
})

export const PlaceColumnMissing = refusal('firms.import-no-place', 'invalid', {
  en: 'Please say which column is the district or the PIN code.',
  hi: 'बताइए कि ज़िला या पिन कोड किस कॉलम में है।',
  gu: 'કહો કે જિલ્લો કે પિન કોડ કયા કૉલમમાં છે.',
})

export const RunMissing = refusal('firms.import-missing', 'missing', {
  en: 'There is no such import, or it is another officer’s.',
  hi: 'ऐसी कोई सूची नहीं है, या वह किसी और अधिकारी की है।',
  gu: 'આવી કોઈ યાદી નથી, કે એ બીજા અધિકારીની છે.',
})

export const RunNotReady = refusal('firms.import-not-ready', 'conflict', {
  en: 'This import is at another step by now. Please look at its page again.',
  hi: 'यह सूची अब किसी और क़दम पर है। इसका पन्ना फिर से देखिए।',
  gu: 'આ યાદી હવે બીજા પગલે છે. એનું પાનું ફરી જુઓ.',
})
