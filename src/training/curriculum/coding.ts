import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const CODING: Lesson = {
  id: 'coding',
  stage: 'products',
  title: three('The code of your product', 'आपकी चीज़ का कोड', 'તમારી વસ્તુનો કોડ'),
  lead: three(
    'For whoever was asked for an “HS code” and wrote down what somebody else used.',
    'उनके लिए जिनसे “HS कोड” माँगा गया और उन्होंने किसी और का लिख दिया।',
    'જેમની પાસે “HS કોડ” માગ્યો અને એમણે કોઈ બીજાનો લખી દીધો એમના માટે.',
  ),
  minutes: 12,
  steps: ['code'],
  goals: [
    three(
      'say what decides a code: material, making, use',
      'बता सकेंगे कि कोड किससे तय होता है: सामग्री, बनावट, उपयोग',
      'કહી શકશો કે કોડ શેનાથી નક્કી થાય: સામગ્રી, બનાવટ, ઉપયોગ',
    ),
    three('find it in your own words', 'अपने शब्दों से कोड ढूँढ सकेंगे', 'તમારા શબ્દોમાં કોડ શોધી શકશો'),
    three(
      'never lengthen six digits to eight by guessing',
      'छह अंकों को अंदाज़े से आठ नहीं बनाएँगे',
      'છ આંકડાને અંદાજે આઠ નહીં બનાવો',
    ),
  ],
  sections: [
    section(
      three('One language of all customs', 'सारे कस्टम्स की एक भाषा', 'બધા કસ્ટમ્સની એક ભાષા'),
      three(
        'The first six digits mean the same in nearly every country. They decide duty, tax and papers there.',
        'पहले छह अंकों का मतलब लगभग हर देश में एक है। वहाँ की ड्यूटी, टैक्स और काग़ज़ इन्हीं से तय होते हैं।',
        'પહેલા છ આંકડાનો અર્થ લગભગ દરેક દેશમાં એક છે. ત્યાંની ડ્યૂટી, ટેક્સ અને કાગળ એનાથી જ નક્કી થાય.',
      ),
      three(
        'India adds two of its own: your invoice and customs paper carry {tariffLine}.',
        'भारत दो अंक अपने जोड़ता है: आपके बिल और कस्टम्स काग़ज़ पर {tariffLine} होते हैं।',
        'ભારત બે પોતાના ઉમેરે: તમારા બિલ અને કસ્ટમ્સ કાગળ પર {tariffLine} હોય.',
      ),
    ),
    section(
      three('Material, making, use', 'सामग्री, बनावट, उपयोग', 'સામગ્રી, બનાવટ, ઉપયોગ'),
      three(
        'Ask three things: what is it made of, how is it made (knitted or woven, plated or solid), what is it for.',
        'तीन बातें पूछिए: किससे बनी है, कैसे बनी है (होज़री जैसी निटेड या करघे की वोवन, पानी चढ़ी या ठोस), किस काम की है।',
        'ત્રણ વાત પૂછો: શેમાંથી બની છે, કેવી રીતે બની છે (ગૂંથેલી કે વણેલી, ઢોળવાળી કે નક્કર), શા કામની છે.',
      ),
      three(
        'A brass bangle with gold plating is imitation jewellery, not gold jewellery: a plating does not change the metal.',
        'सोने के पानी वाली पीतल की चूड़ी इमिटेशन ज्वेलरी है, सोने का गहना नहीं: पानी चढ़ाने से धातु नहीं बदलती।',
        'સોનાના ઢોળવાળી પિત્તળની બંગડી ઇમિટેશન જ્વેલરી છે, સોનાનો દાગીનો નહીં: ઢોળથી ધાતુ બદલાતી નથી.',
      ),
      three(
        '“Handicraft” and “decorative item” are no codes. A carved box is wood, a bell is metal, a doll is a toy.',
        '“हस्तशिल्प” और “सजावटी सामान” कोई कोड नहीं। नक़्क़ाशी का डिब्बा लकड़ी है, घंटी धातु है, गुड़िया खिलौना है।',
        '“હસ્તકલા” અને “ડેકોરેટિવ આઇટમ” કોઈ કોડ નથી. કોતરેલી પેટી લાકડું છે, ઘંટડી ધાતુ છે, ઢીંગલી રમકડું છે.',
      ),
    ),
    section(
      three('Say it in your own words', 'अपने शब्दों में कहिए', 'તમારા શબ્દોમાં કહો'),
      three(
        'Dhow’s finder takes Gujarati, Hindi, English, also in Latin letters. It asks what it must know and says why.',
        'Dhow की खोज गुजराती, हिंदी, अंग्रेज़ी समझती है, रोमन अक्षरों में भी। जो जानना ज़रूरी हो वही पूछती है, और कारण बताती है।',
        'Dhow ની શોધ ગુજરાતી, હિન્દી, અંગ્રેજી સમજે છે, રોમન અક્ષરોમાં પણ. જે જાણવું જરૂરી હોય એ જ પૂછે છે, અને કારણ કહે છે.',
      ),
      three(
        '“I do not know” is a good answer. If two codes stay possible, an officer decides it for you.',
        '“पता नहीं” भी अच्छा जवाब है। दो कोड मुमकिन रहें तो अधिकारी तय करके बताते हैं।',
        '“ખબર નથી” પણ સારો જવાબ છે. બે કોડ શક્ય રહે તો અધિકારી નક્કી કરી આપે.',
      ),
    ),
    section(
      three('Never pad with zeros', 'शून्य जोड़कर कोड मत बढ़ाइए', 'શૂન્ય ઉમેરીને કોડ ન વધારો'),
      three(
        'Six digits plus “00” is a code you made up. It may not exist, or it may mean another thing.',
        'छह अंकों में “00” जोड़ना मनगढ़ंत कोड है। हो सकता है वह हो ही नहीं, या किसी और चीज़ का हो।',
        'છ આંકડામાં “00” ઉમેરવું એ મનઘડત કોડ છે. બને કે એ હોય જ નહીં, કે બીજી વસ્તુનો હોય.',
      ),
      three(
        'Choose the eight digits from the list under your six. The wrong line costs you refunds, or stops the parcel.',
        'अपने छह अंकों के नीचे की सूची से आठ अंक चुनिए। ग़लत लाइन से रिफंड जाता है, या पार्सल रुकता है।',
        'તમારા છ આંકડા નીચેની યાદીમાંથી આઠ આંકડા પસંદ કરો. ખોટી લાઇનથી રિફંડ જાય, કે પાર્સલ અટકે.',
      ),
    ),
  ],
  example: { kind: 'code', codes: ['71', '7117', '711719', '71171910'] },
  doNow: [
    { path: '/find', label: three('Find your code', 'अपना कोड ढूँढिए', 'તમારો કોડ શોધો') },
    {
      path: '/firm/step/code',
      label: three('Keep it for your firm', 'अपनी फ़र्म के लिए रखिए', 'તમારી પેઢી માટે રાખો'),
    },
  ],
  questions: numbered([
    figure(
      0,
      three(
        'How many digits of a code mean the same nearly everywhere?',
        'कोड के कितने अंक लगभग हर जगह एक ही मतलब रखते हैं?',
        'કોડના કેટલા આંકડાનો અર્થ લગભગ બધે એક છે?',
      ),
      '6',
      three('digits', 'अंक', 'આંકડા'),
      three(
        'Six. What follows is each country’s own.',
        'छह। उसके बाद हर देश के अपने अंक हैं।',
        'છ. એ પછીના દરેક દેશના પોતાના.',
      ),
    ),
    one(
      3,
      three(
        'Customs ask for eight digits, you know 620630. What do you do?',
        'कस्टम्स आठ अंक माँगते हैं, आपको 620630 पता है। क्या करेंगे?',
        'કસ્ટમ્સ આઠ આંકડા માગે, તમને 620630 ખબર છે. શું કરશો?',
      ),
      three(
        'Choose one of the Indian lines under 620630',
        '620630 के नीचे की भारतीय लाइनों में से चुनेंगे',
        '620630 નીચેની ભારતીય લાઇનમાંથી પસંદ કરીશું',
      ),
      [
        three('Write 62063000', '62063000 लिखेंगे', '62063000 લખીશું'),
        three('Write 06206300', '06206300 लिखेंगे', '06206300 લખીશું'),
      ],
      three(
        'Zeros at the end are a guess. The list under the six digits says what exists.',
        'अंत के शून्य अंदाज़ा हैं। छह अंकों के नीचे की सूची बताती है कि क्या है।',
        'છેલ્લાં શૂન્ય તો અંદાજ છે. છ આંકડા નીચેની યાદી કહે છે કે શું છે.',
      ),
    ),
    one(
      1,
      three(
        'A brass bangle, gold-plated: which chapter of jewellery?',
        'पीतल की चूड़ी, सोने का पानी: कौन-सी ज्वेलरी?',
        'પિત્તળની બંગડી, સોનાનો ઢોળ: કઈ જ્વેલરી?',
      ),
      three('Imitation jewellery (7117)', 'इमिटेशन ज्वेलरी (7117)', 'ઇમિટેશન જ્વેલરી (7117)'),
      [
        three('Gold jewellery (7113)', 'सोने की ज्वेलरी (7113)', 'સોનાની જ્વેલરી (7113)'),
        three('Brassware for the kitchen (7418)', 'रसोई के पीतल बर्तन (7418)', 'રસોડાનાં પિત્તળ વાસણ (7418)'),
      ],
      three(
        'The base metal decides. Plating is a finish.',
        'मूल धातु से तय होता है। पानी चढ़ाना सिर्फ़ फ़िनिश है।',
        'મૂળ ધાતુથી નક્કી થાય. ઢોળ તો ફિનિશ છે.',
      ),
    ),
    many(
      1,
      three(
        'What decides the code of a garment?',
        'कपड़े का कोड किससे तय होता है?',
        'કપડાનો કોડ શેનાથી નક્કી થાય?',
      ),
      [
        three('Its fibre', 'उसका रेशा', 'એનો રેસો'),
        three('Knitted or woven', 'निटेड (होज़री) या वोवन (करघे का)', 'ગૂંથેલું કે વણેલું'),
        three('For whom and what it is', 'किसके लिए और क्या है', 'કોના માટે અને શું છે'),
      ],
      [three('Its colour', 'उसका रंग', 'એનો રંગ'), three('Its price', 'उसका दाम', 'એનો ભાવ')],
      three(
        'Colour and price do not matter to the tariff of garments.',
        'रंग और दाम से कपड़े का कोड नहीं बदलता।',
        'રંગ અને ભાવથી કપડાનો કોડ બદલાતો નથી.',
      ),
    ),
    order(
      0,
      three('From wide to narrow.', 'बड़े वर्ग से बारीक तक क्रम में रखिए।', 'મોટા વર્ગથી ઝીણા સુધી ગોઠવો.'),
      [
        three('71: pearls, stones, jewellery', '71: मोती, रत्न, ज्वेलरी', '71: મોતી, રત્ન, જ્વેલરી'),
        three('7117: imitation jewellery', '7117: इमिटेशन ज्वेलरी', '7117: ઇમિટેશન જ્વેલરી'),
        three('711719: of base metal', '711719: साधारण धातु की', '711719: સાદી ધાતુની'),
        three('71171910: bangles', '71171910: चूड़ियाँ', '71171910: બંગડી'),
      ],
      three(
        'Each two digits more say it more exactly.',
        'हर दो अंक और बारीकी से बताते हैं।',
        'દરેક બે આંકડા વધુ ચોકસાઈથી કહે.',
      ),
    ),
    one(
      1,
      three(
        'The invoice says “decorative item”. What happens in Europe?',
        'बिल पर “decorative item” लिखा है। यूरोप में क्या होगा?',
        'બિલ પર “decorative item” લખ્યું છે. યુરોપમાં શું થાય?',
      ),
      three(
        'The parcel can be refused: the words are too vague',
        'पार्सल लौटाया जा सकता है: शब्द बहुत गोल-मोल हैं',
        'પાર્સલ નકારાઈ શકે: શબ્દો બહુ મોઘમ છે',
      ),
      [
        three('It goes faster', 'जल्दी जाएगा', 'જલદી જશે'),
        three('It is tax-free', 'टैक्स नहीं लगेगा', 'ટેક્સ નહીં લાગે'),
      ],
      three(
        'Say material, thing and use: “brass bell, hand-beaten, for hanging”.',
        'सामग्री, चीज़ और उपयोग लिखिए: “पीतल की घंटी, हाथ से बनी, लटकाने की”।',
        'સામગ્રી, વસ્તુ અને ઉપયોગ લખો: “પિત્તળની ઘંટડી, હાથે ઘડેલી, લટકાવવાની”.',
      ),
    ),
    one(
      2,
      three(
        'Two codes remain and you cannot tell which. What now?',
        'दो कोड बचे हैं और आप तय नहीं कर पा रहे। अब?',
        'બે કોડ બાકી રહ્યા અને નક્કી નથી થતું. હવે?',
      ),
      three('Ask an officer through Dhow', 'Dhow पर अधिकारी से पूछेंगे', 'Dhow પર અધિકારીને પૂછીશું'),
      [
        three('Take the one with lower duty', 'कम ड्यूटी वाला ले लेंगे', 'ઓછી ડ્યૂટીવાળો લઈશું'),
        three('Leave it empty', 'ख़ाली छोड़ देंगे', 'ખાલી છોડીશું'),
      ],
      three(
        'The lower duty is no reason. A wrong code comes back as a demand, with penalty.',
        'कम ड्यूटी कोई कारण नहीं। ग़लत कोड जुर्माने के साथ माँग बनकर लौटता है।',
        'ઓછી ડ્યૂટી કોઈ કારણ નથી. ખોટો કોડ દંડ સાથે માગણી બનીને પાછો આવે.',
      ),
    ),
    one(
      3,
      three(
        'For a small parcel by post to Germany you know only six digits. May you use them there?',
        'जर्मनी के छोटे डाक पार्सल के लिए आपको छह अंक ही पता हैं। वहाँ चलेंगे?',
        'જર્મનીના નાના પોસ્ટ પાર્સલ માટે તમને છ આંકડા જ ખબર છે. ત્યાં ચાલે?',
      ),
      three(
        'Yes for the EU’s postal data, never for the Indian customs paper',
        'EU के डाक-डेटा में हाँ, भारतीय कस्टम्स काग़ज़ में कभी नहीं',
        'EU ના પોસ્ટ-ડેટામાં હા, ભારતીય કસ્ટમ્સ કાગળમાં ક્યારેય નહીં',
      ),
      [
        three('Yes, everywhere', 'हाँ, हर जगह', 'હા, બધે'),
        three('No, nowhere', 'नहीं, कहीं नहीं', 'ના, ક્યાંય નહીં'),
      ],
      three(
        'The EU asks six digits of a postal item; the Indian bill wants eight.',
        'EU डाक की चीज़ के छह अंक माँगता है; भारतीय बिल को आठ चाहिए।',
        'EU પોસ્ટની વસ્તુના છ આંકડા માગે; ભારતીય બિલને આઠ જોઈએ.',
      ),
    ),
  ]),
}
