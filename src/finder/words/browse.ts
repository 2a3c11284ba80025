import { sentences } from '#kernel/words.ts'

/** The box that takes words, wherever it stands. */
export const BOX = sentences({
  label: {
    en: 'What do you make? Say it in your own words',
    hi: 'आप क्या बनाते हैं? अपने शब्दों में लिखें',
    gu: 'તમે શું બનાવો છો? તમારા શબ્દોમાં લખો',
  },
  hint: {
    en: 'English, Hindi, Gujarati or a mix: the thing, what it is made of, who uses it. Or type an HS code.',
    hi: 'हिन्दी, गुजराती, अंग्रेज़ी या तीनों मिलाकर: चीज़ क्या है, किससे बनी है, कौन इस्तेमाल करता है। HS कोड भी लिख सकते हैं।',
    gu: 'ગુજરાતી, હિન્દી, અંગ્રેજી કે ત્રણેય ભેગાં: વસ્તુ શું છે, શેમાંથી બની છે, કોણ વાપરે છે. HS કોડ પણ લખી શકો.',
  },
  find: { en: 'Find the code', hi: 'कोड खोजें', gu: 'કોડ શોધો' },
  example: { en: 'For example', hi: 'जैसे', gu: 'જેમ કે' },
  none: {
    en: 'No code found for these words yet',
    hi: 'इन शब्दों से अभी कोई कोड नहीं मिला',
    gu: 'આ શબ્દોથી હજી કોઈ કોડ મળ્યો નથી',
  },
  one: {
    en: 'One code may fit. Arrow down to reach it.',
    hi: 'एक कोड मेल खाता है। नीचे के तीर से उस पर जाएँ।',
    gu: 'એક કોડ બંધબેસે છે. નીચેના તીરથી તેના પર જાઓ.',
  },
  many: {
    en: '{count} codes may fit. Arrow down to choose.',
    hi: '{count} कोड मेल खाते हैं। नीचे के तीर से चुनें।',
    gu: '{count} કોડ બંધબેસે છે. નીચેના તીરથી પસંદ કરો.',
  },
  list: { en: 'Codes that may fit', hi: 'मिलते-जुलते कोड', gu: 'બંધબેસતા કોડ' },
})

/** Phrases to try the box with, as people write. */
export const PHRASES = sentences({
  kurti: {
    en: 'women’s cotton kurti, woven',
    hi: 'महिलाओं की सूती कुर्ती',
    gu: 'મહિલાઓની સુતરાઉ કુર્તી',
  },
  bangle: {
    en: 'brass bangle, gold plated',
    hi: 'पीतल की चूड़ी, सोने का पानी चढ़ी',
    gu: 'પિત્તળની બંગડી, સોનાનો ઢોળ',
  },
  turmeric: { en: 'turmeric powder in jars', hi: 'हल्दी पाउडर, पैक में', gu: 'હળદર પાવડર, પેકમાં' },
})

/** The pages of the tree. */
export const BROWSE = sentences({
  title: {
    en: 'Find the HS code of your product',
    hi: 'अपने सामान का HS कोड खोजें',
    gu: 'તમારી વસ્તુનો HS કોડ શોધો',
  },
  description: {
    en: 'Find the HS code of what you make in plain English, Hindi or Gujarati, or walk through all goods from section to Indian 8-digit line.',
    hi: 'जो आप बनाते हैं उसका HS कोड आसान हिन्दी, गुजराती या अंग्रेज़ी में खोजें, या सभी माल की सूची में भारत की 8 अंकों की लाइन तक जाएँ।',
    gu: 'તમે જે બનાવો છો તેનો HS કોડ સાદી ગુજરાતી, હિન્દી કે અંગ્રેજીમાં શોધો, અથવા બધા માલની યાદીમાં ભારતની 8 આંકડાની લાઇન સુધી જાઓ.',
  },
  lead: {
    en: 'Every parcel that crosses a border carries a code. Tell us what you make, and we look for yours.',
    hi: 'सीमा पार करने वाले हर पार्सल पर एक कोड होता है। बताइए आप क्या बनाते हैं, आपका कोड हम ढूँढ देंगे।',
    gu: 'સરહદ પાર કરતા દરેક પાર્સલ પર એક કોડ હોય છે. તમે શું બનાવો છો તે કહો, તમારો કોડ અમે શોધી આપીશું.',
  },
  sectors: { en: 'Begin with your trade', hi: 'अपने काम से शुरू करें', gu: 'તમારા કામથી શરૂ કરો' },
  everything: { en: 'All goods, section by section', hi: 'सारा माल, खंड के अनुसार', gu: 'બધો માલ, વિભાગ પ્રમાણે' },
  everythingHint: {
    en: 'The world sorts goods into 21 sections and 96 chapters. Open one to look inside.',
    hi: 'दुनिया भर में माल को 21 खंडों और 96 अध्यायों में बाँटा गया है। खोलकर अंदर देखें।',
    gu: 'દુનિયાભરમાં માલ 21 વિભાગ અને 96 પ્રકરણમાં વહેંચાયેલો છે. ખોલીને અંદર જુઓ.',
  },
  chapter: { en: 'Chapter {code}', hi: 'अध्याय {code}', gu: 'પ્રકરણ {code}' },
  chapters: { en: 'Chapters {first}–{last}', hi: 'अध्याय {first}–{last}', gu: 'પ્રકરણ {first}–{last}' },
  allGoods: { en: 'All goods', hi: 'सारा माल', gu: 'બધો માલ' },
  section: { en: 'Section {id}', hi: 'खंड {id}', gu: 'વિભાગ {id}' },
  place: { en: 'Where this code stands', hi: 'यह कोड कहाँ आता है', gu: 'આ કોડ ક્યાં આવે છે' },
  levelTitle: { en: 'HS {code}: {label}', hi: 'HS {code}: {label}', gu: 'HS {code}: {label}' },
  chapterAbout: {
    en: '{label}: the {count} headings of HS chapter {code} in plain words.',
    hi: '{label}: HS अध्याय {code} के {count} शीर्षक, आसान शब्दों में।',
    gu: '{label}: HS પ્રકરણ {code} નાં {count} શીર્ષક, સાદા શબ્દોમાં.',
  },
  headingAbout: {
    en: '{label}: the {count} six-digit codes under HS heading {code} in plain words.',
    hi: '{label}: HS शीर्षक {code} के नीचे छह अंकों के {count} कोड, आसान शब्दों में।',
    gu: '{label}: HS શીર્ષક {code} નીચે છ આંકડાના {count} કોડ, સાદા શબ્દોમાં.',
  },
  codeAbout: {
    en: 'HS code {code}, {label}: the Indian 8-digit lines under it, India’s export rules, and what sets it apart.',
    hi: 'HS कोड {code}, {label}: इसके नीचे भारत की 8 अंकों की लाइनें, भारत के निर्यात नियम, और यह दूसरों से कैसे अलग है।',
    gu: 'HS કોડ {code}, {label}: તેની નીચે ભારતની 8 આંકડાની લાઇનો, ભારતના નિકાસ નિયમો, અને તે બીજાથી કેવી રીતે જુદો છે.',
  },
  headings: { en: 'Headings of this chapter', hi: 'इस अध्याय के शीर्षक', gu: 'આ પ્રકરણનાં શીર્ષક' },
  codes: { en: 'Codes under this heading', hi: 'इस शीर्षक के कोड', gu: 'આ શીર્ષકના કોડ' },
  codeCount: { en: '{count} codes', hi: '{count} कोड', gu: '{count} કોડ' },
  codeCountOne: { en: '1 code', hi: '1 कोड', gu: '1 કોડ' },
  within: { en: 'Show only those that say', hi: 'सिर्फ़ वे दिखाएँ जिनमें लिखा हो', gu: 'ફક્ત એ બતાવો જેમાં લખ્યું હોય' },
  show: { en: 'Show', hi: 'दिखाएँ', gu: 'બતાવો' },
  showAll: { en: 'Show all {count}', hi: 'सभी {count} दिखाएँ', gu: 'બધા {count} બતાવો' },
  shown: { en: '{count} of {all} shown', hi: '{all} में से {count} दिख रहे हैं', gu: '{all} માંથી {count} દેખાય છે' },
  noneWithin: {
    en: 'Nothing here says “{word}”.',
    hi: 'यहाँ “{word}” कहीं नहीं है।',
    gu: 'અહીં “{word}” ક્યાંય નથી.',
  },
  noneWithinNext: {
    en: 'Try a shorter word, or search everywhere above.',
    hi: 'छोटा शब्द आज़माएँ, या ऊपर पूरी सूची में खोजें।',
    gu: 'ટૂંકો શબ્દ અજમાવો, અથવા ઉપર આખી યાદીમાં શોધો.',
  },
  unnamed: {
    en: 'No plain words of ours yet',
    hi: 'इसका आसान नाम हमने अभी नहीं लिखा',
    gu: 'આનું સાદું નામ અમે હજી લખ્યું નથી',
  },
})

/** The page of one code of six or eight digits. */
export const CODE = sentences({
  lines: { en: 'Indian lines, eight digits', hi: 'भारत की लाइनें, आठ अंक', gu: 'ભારતની લાઇનો, આઠ આંકડા' },
  linesLead: {
    en: 'The Indian shipping bill wants eight digits. Choose the line that says what your goods are; zeros are never added by guess.',
    hi: 'भारत के शिपिंग बिल में आठ अंक लगते हैं। वही लाइन चुनें जो आपके माल से मिलती हो; अंदाज़े से शून्य कभी न जोड़ें।',
    gu: 'ભારતના શિપિંગ બિલમાં આઠ આંકડા જોઈએ. તમારા માલ સાથે મળતી લાઇન પસંદ કરો; અંદાજે શૂન્ય કદી ન ઉમેરો.',
  },
  onlyLine: {
    en: 'The only Indian line here: it holds everything under this code',
    hi: 'यहाँ भारत की एक ही लाइन है: इस कोड का सारा माल इसी में आता है',
    gu: 'અહીં ભારતની એક જ લાઇન છે: આ કોડનો બધો માલ એમાં આવે',
  },
  unknownLine: {
    en: 'We do not know for sure what this line holds: an officer must confirm it',
    hi: 'इस लाइन में क्या आता है, हमें पक्का नहीं पता: अधिकारी से पुष्टि ज़रूरी है',
    gu: 'આ લાઇનમાં શું આવે તે અમને ચોક્કસ ખબર નથી: અધિકારીની ખાતરી જરૂરી છે',
  },
  noLines: {
    en: 'Our trade book has no Indian line under this code. An officer must confirm the eight digits.',
    hi: 'हमारी व्यापार-पुस्तक में इस कोड के नीचे भारत की कोई लाइन नहीं है। आठ अंकों की पुष्टि अधिकारी से कराएँ।',
    gu: 'અમારી વેપાર-પોથીમાં આ કોડ નીચે ભારતની કોઈ લાઇન નથી. આઠ આંકડાની ખાતરી અધિકારી પાસે કરાવો.',
  },
  before: { en: 'earlier {codes}', hi: 'पहले {codes}', gu: 'પહેલાં {codes}' },
  validOn: {
    en: 'As valid on {day}.',
    hi: '{day} को मान्य।',
    gu: '{day} ના રોજ માન્ય.',
  },
  apart: { en: 'What sets it apart', hi: 'दूसरों से फ़र्क़', gu: 'બીજાથી ફરક' },
  apartLead: {
    en: 'Facts in which it differs from its neighbours under {heading}.',
    hi: '{heading} के दूसरे कोड से यह इन बातों में अलग है।',
    gu: '{heading} ના બીજા કોડથી તે આ બાબતોમાં જુદો છે.',
  },
  andMore: { en: 'and {count} more', hi: 'और {count}', gu: 'અને બીજા {count}' },
  neighbours: { en: 'Its neighbours', hi: 'आसपास के कोड', gu: 'આસપાસના કોડ' },
  otherLines: { en: 'The other lines of {code}', hi: '{code} की दूसरी लाइनें', gu: '{code} ની બીજી લાઇનો' },
  allNeighbours: {
    en: 'All {count} codes under {heading}',
    hi: '{heading} के सभी {count} कोड',
    gu: '{heading} ના બધા {count} કોડ',
  },
  law: { en: 'What follows from this code', hi: 'इस कोड पर क्या-क्या लागू है', gu: 'આ કોડ પર શું શું લાગુ પડે' },
  reach: {
    en: 'Where can I sell it, and what does it cost my buyer?',
    hi: 'इसे कहाँ बेच सकते हैं, और ख़रीदार को कितने का पड़ेगा?',
    gu: 'આ ક્યાં વેચી શકાય, અને ખરીદદારને કેટલામાં પડે?',
  },
  policy: { en: 'India’s export rules', hi: 'भारत के निर्यात नियम', gu: 'ભારતના નિકાસ નિયમો' },
  noPolicy: {
    en: 'The trade book has no Indian export rule that names this code. Rules for all goods, such as antiques and protected species, still hold.',
    hi: 'व्यापार-पुस्तक में इस कोड का नाम लेकर कोई भारतीय निर्यात नियम नहीं है। पुरानी कलाकृतियों और संरक्षित प्रजातियों जैसे आम नियम फिर भी लागू हैं।',
    gu: 'વેપાર-પોથીમાં આ કોડનું નામ લેતો ભારતનો કોઈ નિકાસ નિયમ નથી. પ્રાચીન વસ્તુઓ અને સંરક્ષિત જાતો જેવા સામાન્ય નિયમો તો લાગુ જ છે.',
  },
  someGoods: {
    en: 'Only for some of the goods',
    hi: 'सिर्फ़ कुछ माल के लिए',
    gu: 'ફક્ત અમુક માલ માટે',
  },
  lineOf: {
    en: 'An Indian line under HS {hs6}, {label}.',
    hi: 'HS {hs6}, {label}, के नीचे भारत की एक लाइन।',
    gu: 'HS {hs6}, {label}, નીચેની ભારતની એક લાઇન.',
  },
  lineTitle: { en: 'Indian line {code}', hi: 'भारत की लाइन {code}', gu: 'ભારતની લાઇન {code}' },
  earlier: { en: 'Earlier code', hi: 'पहले का कोड', gu: 'પહેલાંનો કોડ' },
})

/** What is said where there is no such code. */
export const MISSING = sentences({
  title: { en: 'There is no HS code {code}', hi: 'HS कोड {code} है ही नहीं', gu: 'HS કોડ {code} છે જ નહીં' },
  gone: {
    en: 'HS code {code} is no longer valid',
    hi: 'HS कोड {code} अब मान्य नहीं है',
    gu: 'HS કોડ {code} હવે માન્ય નથી',
  },
  notACode: {
    en: 'A code has 2, 4, 6 or 8 digits, such as 7117 or 711719.',
    hi: 'कोड में 2, 4, 6 या 8 अंक होते हैं, जैसे 7117 या 711719।',
    gu: 'કોડમાં 2, 4, 6 કે 8 આંકડા હોય છે, જેમ કે 7117 કે 711719.',
  },
  unknown: {
    en: 'It is not in the tariff that holds on {day}. Perhaps a digit slipped.',
    hi: '{day} को लागू सूची में यह नहीं है। शायद कोई अंक इधर-उधर हो गया।',
    gu: '{day} ના રોજ લાગુ યાદીમાં એ નથી. કદાચ કોઈ આંકડો આઘોપાછો થયો.',
  },
  ended: {
    en: 'This code ended on {day}, when the world’s list of goods was revised.',
    hi: 'माल की विश्व सूची बदलने पर यह कोड {day} को ख़त्म हो गया।',
    gu: 'માલની વિશ્વ યાદી બદલાઈ ત્યારે આ કોડ {day} ના રોજ પૂરો થયો.',
  },
  replaced: {
    en: 'This Indian line was split or moved. Its goods are now under:',
    hi: 'भारत की यह लाइन बदल दी गई है। इसका माल अब यहाँ आता है:',
    gu: 'ભારતની આ લાઇન બદલાઈ ગઈ છે. તેનો માલ હવે અહીં આવે છે:',
  },
  nearest: { en: 'The nearest that exists', hi: 'सबसे नज़दीकी मान्य कोड', gu: 'સૌથી નજીકનો માન્ય કોડ' },
  inside: { en: 'Under it', hi: 'इसके नीचे', gu: 'તેની નીચે' },
})

/** The facts that part codes, by their names. */
export const FACT_NAMES = sentences({
  material: { en: 'Made of', hi: 'किससे बना', gu: 'શેમાંથી બનેલું' },
  construction: { en: 'How the cloth is made', hi: 'कपड़ा कैसे बना', gu: 'કાપડ કેવી રીતે બન્યું' },
  gender: { en: 'Worn by', hi: 'कौन पहनता है', gu: 'કોણ પહેરે' },
  precious: { en: 'Real or imitation', hi: 'असली या इमिटेशन', gu: 'સાચું કે ઇમિટેશન' },
  children: { en: 'A toy, or for babies', hi: 'खिलौना या छोटे बच्चों की चीज़', gu: 'રમકડું કે નાનાં બાળકોની વસ્તુ' },
  part: { en: 'Whole or a part', hi: 'पूरी चीज़ या पुर्ज़ा', gu: 'આખી વસ્તુ કે ભાગ' },
  retail: { en: 'In shop packs', hi: 'दुकान के पैक में', gu: 'દુકાનના પેકમાં' },
  state: { en: 'Whole or ground', hi: 'साबुत या पिसा हुआ', gu: 'આખું કે દળેલું' },
  print: { en: 'Printed or plain', hi: 'छपाई वाला या सादा', gu: 'છાપેલું કે સાદું' },
})

/** The four trades of the programme. */
export const TRADES = sentences({
  textiles: { en: 'Textiles', hi: 'वस्त्र', gu: 'કાપડ અને વસ્ત્રો' },
  jewellery: { en: 'Gems and jewellery', hi: 'रत्न और आभूषण', gu: 'રત્નો અને ઝવેરાત' },
  handicrafts: { en: 'Handicrafts', hi: 'हस्तशिल्प', gu: 'હસ્તકલા' },
  herbal: { en: 'Herbal and organic', hi: 'जड़ी-बूटी और ऑर्गेनिक', gu: 'હર્બલ અને ઓર્ગેનિક' },
})

/** Our own names for the 21 sections. */
export const SECTION_NAMES = sentences({
  I: {
    en: 'Animals, fish, milk, eggs and honey',
    hi: 'पशु, मछली, दूध, अंडे और शहद',
    gu: 'પશુ, માછલી, દૂધ, ઈંડાં અને મધ',
  },
  II: {
    en: 'Plants, grain, fruit, spices and herbs',
    hi: 'पौधे, अनाज, फल, मसाले और जड़ी-बूटियाँ',
    gu: 'વનસ્પતિ, અનાજ, ફળ, મસાલા અને જડીબુટ્ટી',
  },
  III: { en: 'Oils, fats and waxes', hi: 'तेल, चर्बी और मोम', gu: 'તેલ, ચરબી અને મીણ' },
  IV: {
    en: 'Prepared food, drinks and tobacco',
    hi: 'तैयार खाना, पेय और तंबाकू',
    gu: 'તૈયાર ખોરાક, પીણાં અને તમાકુ',
  },
  V: { en: 'Salt, stone, ores and fuels', hi: 'नमक, पत्थर, खनिज और ईंधन', gu: 'મીઠું, પથ્થર, ખનિજ અને બળતણ' },
  VI: {
    en: 'Chemicals, medicines, cosmetics and soap',
    hi: 'रसायन, दवाएँ, सौंदर्य-सामान और साबुन',
    gu: 'રસાયણો, દવાઓ, સૌંદર્ય પ્રસાધનો અને સાબુ',
  },
  VII: { en: 'Plastics and rubber', hi: 'प्लास्टिक और रबर', gu: 'પ્લાસ્ટિક અને રબર' },
  VIII: { en: 'Leather, bags and fur', hi: 'चमड़ा, बैग और फ़र', gu: 'ચામડું, બેગ અને ફર' },
  IX: {
    en: 'Wood, cork, cane and baskets',
    hi: 'लकड़ी, कॉर्क, बेंत और टोकरियाँ',
    gu: 'લાકડું, કોર્ક, નેતર અને ટોપલીઓ',
  },
  X: { en: 'Paper, books and print', hi: 'काग़ज़, किताबें और छपाई', gu: 'કાગળ, પુસ્તકો અને છાપકામ' },
  XI: {
    en: 'Cloth, clothing and home textiles',
    hi: 'कपड़ा, पोशाक और घर के वस्त्र',
    gu: 'કાપડ, પોશાક અને ઘરનાં વસ્ત્રો',
  },
  XII: {
    en: 'Shoes, hats, umbrellas and hair',
    hi: 'जूते, टोपियाँ, छाते और बाल',
    gu: 'પગરખાં, ટોપી, છત્રી અને વાળ',
  },
  XIII: {
    en: 'Goods of stone, clay and glass',
    hi: 'पत्थर, मिट्टी और काँच का सामान',
    gu: 'પથ્થર, માટી અને કાચની વસ્તુઓ',
  },
  XIV: {
    en: 'Gems, gold, silver and jewellery',
    hi: 'रत्न, सोना, चाँदी और आभूषण',
    gu: 'રત્નો, સોનું, ચાંદી અને ઝવેરાત',
  },
  XV: { en: 'Metals and metal goods', hi: 'धातुएँ और धातु का सामान', gu: 'ધાતુઓ અને ધાતુની વસ્તુઓ' },
  XVI: { en: 'Machines and electronics', hi: 'मशीनें और इलेक्ट्रॉनिक्स', gu: 'મશીનો અને ઇલેક્ટ્રોનિક્સ' },
  XVII: { en: 'Vehicles, aircraft and ships', hi: 'गाड़ियाँ, विमान और जहाज़', gu: 'વાહનો, વિમાન અને જહાજ' },
  XVIII: {
    en: 'Instruments, clocks and music',
    hi: 'उपकरण, घड़ियाँ और वाद्य',
    gu: 'સાધનો, ઘડિયાળો અને વાજિંત્રો',
  },
  XIX: { en: 'Arms', hi: 'हथियार', gu: 'હથિયાર' },
  XX: {
    en: 'Furniture, toys, lamps and sundries',
    hi: 'फ़र्नीचर, खिलौने, लाइट और फुटकर सामान',
    gu: 'ફર્નિચર, રમકડાં, લાઇટ અને પરચૂરણ',
  },
  XXI: { en: 'Art and antiques', hi: 'कला और पुरानी वस्तुएँ', gu: 'કલા અને પ્રાચીન વસ્તુઓ' },
})
