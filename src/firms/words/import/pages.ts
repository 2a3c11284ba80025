import { sentences } from '#kernel/words.ts'

/** Reading in a registry. */
export const IMPORT = sentences({
  title: { en: 'Read in a registry', hi: 'फ़र्मों की सूची जोड़िए', gu: 'પેઢીઓની યાદી ઉમેરો' },
  lead: {
    en: 'A CSV or Excel sheet with one firm in each row, up to a million rows. First we only look at it; nothing is kept until you say so.',
    hi: 'CSV या Excel शीट, हर पंक्ति में एक फ़र्म, दस लाख पंक्तियों तक। पहले हम सिर्फ़ देखते हैं; आपके कहे बिना कुछ नहीं सहेजते।',
    gu: 'CSV કે Excel શીટ, દરેક લીટીમાં એક પેઢી, દસ લાખ લીટી સુધી. પહેલાં અમે ફક્ત જોઈએ છીએ; તમે કહો નહીં ત્યાં સુધી કશું સાચવતા નથી.',
  },
  sheet: { en: 'The sheet', hi: 'शीट', gu: 'શીટ' },
  send: { en: 'Send it', hi: 'भेजिए', gu: 'મોકલો' },
  excel: {
    en: 'Excel (.xlsx) up to 20 MB; larger ones: Save as → CSV UTF-8.',
    hi: 'Excel (.xlsx) 20 MB तक; उससे बड़ी: Save as → CSV UTF-8.',
    gu: 'Excel (.xlsx) 20 MB સુધી; એથી મોટી: Save as → CSV UTF-8.',
  },
  earlier: { en: 'Your imports', hi: 'आपकी सूचियाँ', gu: 'તમારી યાદીઓ' },
  rows: { en: '{count} rows', hi: '{count} पंक्तियाँ', gu: '{count} લીટીઓ' },
  columns: { en: 'Which column is what?', hi: 'कौन सा कॉलम क्या है?', gu: 'કયો કૉલમ શું છે?' },
  columnsLead: {
    en: 'We guessed from the heads. Please put right what is wrong.',
    hi: 'हमने शीर्षकों से अंदाज़ा लगाया है। जो ग़लत हो उसे सुधार दीजिए।',
    gu: 'અમે મથાળાં પરથી અંદાજ લગાવ્યો છે. ખોટું હોય તે સુધારી દો.',
  },
  columnHead: { en: 'Column {number}', hi: 'कॉलम {number}', gu: 'કૉલમ {number}' },
  notRead: { en: 'not read', hi: 'नहीं पढ़ा जाएगा', gu: 'નહીં વંચાય' },
  look: { en: 'Look at all rows', hi: 'सब पंक्तियाँ देखिए', gu: 'બધી લીટીઓ જુઓ' },
  looking: { en: 'Looking at the rows', hi: 'पंक्तियाँ देखी जा रही हैं', gu: 'લીટીઓ જોવાય છે' },
  lookingNext: {
    en: 'Then you see what is good and what is not. Nothing is kept yet.',
    hi: 'फिर आप देखेंगे कि क्या ठीक है और क्या नहीं। अभी कुछ सहेजा नहीं जा रहा।',
    gu: 'પછી તમે જોશો કે શું બરાબર છે અને શું નહીં. હજી કશું સચવાતું નથી.',
  },
  taking: { en: 'Taking the rows', hi: 'पंक्तियाँ जोड़ी जा रही हैं', gu: 'લીટીઓ ઉમેરાય છે' },
  takingNext: {
    en: 'You may close this page; it goes on by itself.',
    hi: 'यह पन्ना बंद कर सकते हैं; काम अपने आप चलता रहेगा।',
    gu: 'આ પાનું બંધ કરી શકો; કામ પોતાની મેળે ચાલુ રહેશે.',
  },
  good: { en: 'Good', hi: 'ठीक', gu: 'બરાબર' },
  taken: { en: 'Taken', hi: 'जोड़ी गईं', gu: 'ઉમેરાઈ' },
  faulty: { en: 'To put right', hi: 'सुधारने वाली', gu: 'સુધારવાની' },
  repeated: { en: 'Here already', hi: 'पहले से मौजूद', gu: 'પહેલેથી છે' },
  alike: { en: 'Looks like another firm', hi: 'दूसरी फ़र्म जैसी', gu: 'બીજી પેઢી જેવી' },
  returned: {
    en: 'The rows that were not taken, with what is wrong (CSV)',
    hi: 'जो पंक्तियाँ नहीं जुड़ीं, वजह के साथ (CSV)',
    gu: 'જે લીટીઓ ન ઉમેરાઈ, કારણ સાથે (CSV)',
  },
  firstFaults: { en: 'The first of them', hi: 'इनमें से पहली', gu: 'એમાંની પહેલી' },
  row: { en: 'Row', hi: 'पंक्ति', gu: 'લીટી' },
  take: { en: 'Take the {count} good rows', hi: '{count} ठीक पंक्तियाँ जोड़िए', gu: '{count} બરાબર લીટીઓ ઉમેરો' },
  again: { en: 'Change the columns', hi: 'कॉलम बदलिए', gu: 'કૉલમ બદલો' },
  stop: { en: 'Stop', hi: 'रोकिए', gu: 'રોકો' },
  resume: { en: 'Go on', hi: 'आगे बढ़ाइए', gu: 'આગળ વધારો' },
  stopped: {
    en: 'Stopped. What was taken stays; the rest waits.',
    hi: 'रोका गया। जो जुड़ चुका वह रहेगा; बाक़ी रुका है।',
    gu: 'રોકાયું. જે ઉમેરાયું તે રહેશે; બાકીનું અટક્યું છે.',
  },
  done: { en: 'Finished.', hi: 'पूरा हुआ।', gu: 'પૂરું થયું.' },
  farApart: {
    en: 'Rows of one firm that stand far apart in the sheet are found while taking: the first one stays.',
    hi: 'एक ही फ़र्म की दूर-दूर की पंक्तियाँ जोड़ते समय पकड़ी जाती हैं: पहली रहती है।',
    gu: 'એક જ પેઢીની દૂર દૂરની લીટીઓ ઉમેરતી વખતે પકડાય છે: પહેલી રહે છે.',
  },
  errorColumn: { en: 'What to put right', hi: 'क्या सुधारना है', gu: 'શું સુધારવું' },
})

export const STATUS = sentences({
  receiving: { en: 'arriving', hi: 'आ रही है', gu: 'આવે છે' },
  mapping: { en: 'columns to be told', hi: 'कॉलम बताने हैं', gu: 'કૉલમ કહેવાના છે' },
  checking: { en: 'being looked at', hi: 'देखी जा रही है', gu: 'જોવાય છે' },
  checked: { en: 'looked at, not taken yet', hi: 'देख ली, अभी जोड़ी नहीं', gu: 'જોવાઈ, હજી ઉમેરાઈ નથી' },
  importing: { en: 'being taken', hi: 'जोड़ी जा रही है', gu: 'ઉમેરાય છે' },
  done: { en: 'finished', hi: 'पूरी', gu: 'પૂરી' },
  stopped: { en: 'stopped', hi: 'रुकी हुई', gu: 'રોકાયેલી' },
})

export const FIELD_NAMES = sentences({
  name: { en: 'Name of the firm', hi: 'फ़र्म का नाम', gu: 'પેઢીનું નામ' },
  udyam: { en: 'Udyam number', hi: 'उद्यम नंबर', gu: 'ઉદ્યમ નંબર' },
  gstin: { en: 'GSTIN', hi: 'जीएसटी नंबर', gu: 'જીએસટી નંબર' },
  pan: { en: 'PAN', hi: 'पैन नंबर', gu: 'પાન નંબર' },
  iec: { en: 'IEC', hi: 'IEC', gu: 'IEC' },
  mobile: { en: 'Mobile number', hi: 'मोबाइल नंबर', gu: 'મોબાઇલ નંબર' },
  district: { en: 'District', hi: 'ज़िला', gu: 'જિલ્લો' },
  pin: { en: 'PIN code', hi: 'पिन कोड', gu: 'પિન કોડ' },
  makes: { en: 'What it makes', hi: 'क्या बनाती है', gu: 'શું બનાવે છે' },
  address: { en: 'Address', hi: 'पता', gu: 'સરનામું' },
})
