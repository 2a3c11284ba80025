import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const SECTOR_TEXTILES: Lesson = {
  id: 'sector-textiles',
  stage: 'sector',
  sector: 'textiles',
  title: three(
    'Textiles: kurta, saree, shawl, bedspread',
    'कपड़ा: कुर्ता, साड़ी, शॉल, चादर',
    'કાપડ: કુર્તો, સાડી, શાલ, ચાદર',
  ),
  lead: three(
    'For weavers, printers, embroiderers and tailors.',
    'बुनकरों, छपाई, कढ़ाई और सिलाई करने वालों के लिए।',
    'વણકર, છાપકામ, ભરતકામ અને સિલાઈ કરનારા માટે.',
  ),
  minutes: 12,
  steps: ['euPerson'],
  goals: [
    three(
      'tell the fibres in per cent, and prove them',
      'रेशे प्रतिशत में बता और साबित कर सकेंगे',
      'રેસા ટકામાં કહી અને સાબિત કરી શકશો',
    ),
    three('sew in the label that each country wants', 'हर देश का लेबल सिल सकेंगे', 'દરેક દેશનું લેબલ સીવી શકશો'),
    three('keep forbidden dyes out', 'मनाही वाले रंगों से बचेंगे', 'મનાઈવાળા રંગથી બચશો'),
  ],
  sections: [
    section(
      three('Fibre first', 'पहले रेशा', 'પહેલાં રેસો'),
      three(
        'Knitted or woven, cotton or viscose: these decide the code, the duty and the label. “Silky” is not silk.',
        'निटेड या वोवन, सूती या विस्कोस: कोड, ड्यूटी और लेबल इसी से तय होते हैं। “सिल्की” रेशम नहीं है।',
        'ગૂંથેલું કે વણેલું, સુતરાઉ કે વિસ્કોસ: કોડ, ડ્યૂટી અને લેબલ એનાથી જ નક્કી થાય. “સિલ્કી” એ રેશમ નથી.',
      ),
      three(
        'Ask your yarn seller for the composition in writing. When in doubt, a laboratory counts the fibres.',
        'धागे वाले से मिश्रण लिखवा लीजिए। शक हो तो प्रयोगशाला रेशे गिन देती है।',
        'યાર્નવાળા પાસે મિશ્રણ લખાવી લો. શંકા હોય તો લેબોરેટરી રેસા ગણી આપે.',
      ),
    ),
    section(
      three('The label', 'लेबल', 'લેબલ'),
      three(
        'Sewn in, readable after washing: fibres in per cent adding to 100, country of origin, care signs.',
        'सिला हुआ, धुलने पर भी पढ़ा जाए: रेशे प्रतिशत में, जोड़ 100, मूल देश, धुलाई के निशान।',
        'સીવેલું, ધોયા પછી પણ વંચાય: રેસા ટકામાં, સરવાળો 100, મૂળ દેશ, ધોવાનાં ચિહ્ન.',
      ),
      three(
        'For Europe in the buyer’s language; for America also the maker’s or importer’s name or its RN.',
        'यूरोप के लिए खरीदार की भाषा में; अमेरिका के लिए निर्माता या आयातक का नाम या RN भी।',
        'યુરોપ માટે ખરીદદારની ભાષામાં; અમેરિકા માટે ઉત્પાદક કે આયાતકારનું નામ કે RN પણ.',
      ),
    ),
    section(
      three('Dyes, buttons, children', 'रंग, बटन, बच्चे', 'રંગ, બટન, બાળકો'),
      three(
        'Certain azo dyes are forbidden in Europe. Buy dyes with a test report, and keep it with the lot.',
        'कुछ एज़ो रंगों की यूरोप में मनाही है। जाँच रिपोर्ट वाला रंग लीजिए, और लॉट के साथ रखिए।',
        'કેટલાક એઝો રંગની યુરોપમાં મનાઈ છે. ટેસ્ટ રિપોર્ટવાળો રંગ લો, અને લોટ સાથે રાખો.',
      ),
      three(
        'Metal buttons and zips that touch the skin must not shed nickel. Children’s wear has stricter rules everywhere: begin with grown-ups.',
        'त्वचा को छूने वाले धातु के बटन-चेन से निकल न छूटे। बच्चों के कपड़ों के नियम हर जगह सख़्त हैं: बड़ों से शुरू कीजिए।',
        'ચામડીને અડતાં ધાતુનાં બટન-ચેનમાંથી નિકલ ન છૂટવું જોઈએ. બાળકોનાં કપડાંના નિયમ બધે કડક છે: મોટાંથી શરૂ કરો.',
      ),
    ),
    section(
      three('Names and trade agreements', 'नाम और व्यापार समझौते', 'નામ અને વેપાર કરાર'),
      three(
        'Bandhani of Jamnagar, Patan patola, Kutch shawl are protected names: become an authorised user. Count {giDays}.',
        'जामनगर की बांधनी, पाटण पटोला, कच्छ शॉल संरक्षित नाम हैं: अधिकृत उपयोगकर्ता बनिए। समय: {giDays}।',
        'જામનગરની બાંધણી, પાટણ પટોળા, કચ્છી શાલ સુરક્ષિત નામ છે: અધિકૃત વપરાશકર્તા બનો. સમય: {giDays}.',
      ),
      three(
        'The United Kingdom gives Indian textiles better duty since {ukPreference}, if Indian origin is declared.',
        'ब्रिटेन {ukPreference} से भारतीय कपड़े पर कम ड्यूटी लेता है, अगर भारतीय मूल घोषित हो।',
        'બ્રિટન {ukPreference} થી ભારતીય કાપડ પર ઓછી ડ્યૂટી લે છે, જો ભારતીય મૂળ જાહેર કરાય.',
      ),
    ),
  ],
  example: {
    kind: 'places',
    goods: { hs: '62114219', price: '1499', grams: 450, quantity: 1 },
    to: ['GB', 'DE', 'FR', 'US', 'CA', 'JP'],
  },
  doNow: [
    {
      path: '/find',
      label: three('Find the code of your cloth', 'अपने कपड़े का कोड ढूँढिए', 'તમારા કાપડનો કોડ શોધો'),
    },
    { path: '/reach', label: three('Ask for your own piece', 'अपनी चीज़ के बारे में पूछिए', 'તમારી વસ્તુ વિશે પૂછો') },
  ],
  questions: numbered([
    figure(
      1,
      three(
        'A label says 62 % cotton, 33 % viscose and the rest silk. How many per cent silk?',
        'लेबल: 62 % सूती, 33 % विस्कोस, बाक़ी रेशम। रेशम कितने प्रतिशत?',
        'લેબલ: 62 % સુતરાઉ, 33 % વિસ્કોસ, બાકી રેશમ. રેશમ કેટલા ટકા?',
      ),
      '5',
      three('%', '%', '%'),
      three('100 − 62 − 33 = 5.', '100 − 62 − 33 = 5।', '100 − 62 − 33 = 5.'),
    ),
    one(
      0,
      three(
        'Viscose satin: may you write “silk satin”?',
        'विस्कोस साटन: “सिल्क साटन” लिख सकते हैं?',
        'વિસ્કોસ સાટિન: “સિલ્ક સાટિન” લખી શકાય?',
      ),
      three('No', 'नहीं', 'ના'),
      [
        three('Yes, it shines alike', 'हाँ, चमक वैसी ही है', 'હા, ચમક એવી જ છે'),
        three('Yes, in the title only', 'हाँ, सिर्फ़ शीर्षक में', 'હા, ફક્ત શીર્ષકમાં'),
      ],
      three(
        'Silk is a fibre. A wrong fibre name is an offence in Europe and America.',
        'रेशम एक रेशा है। ग़लत रेशा लिखना यूरोप और अमेरिका में अपराध है।',
        'રેશમ એ રેસો છે. ખોટો રેસો લખવો યુરોપ અને અમેરિકામાં ગુનો છે.',
      ),
    ),
    many(
      1,
      three('What belongs on the sewn-in label?', 'सिले लेबल पर क्या-क्या?', 'સીવેલા લેબલ પર શું-શું?'),
      [
        three('Fibres in per cent', 'रेशे प्रतिशत में', 'રેસા ટકામાં'),
        three('Made in India', 'Made in India', 'Made in India'),
        three('Care signs', 'धुलाई के निशान', 'ધોવાનાં ચિહ્ન'),
      ],
      [three('The price', 'दाम', 'ભાવ'), three('Your GSTIN', 'आपका GSTIN', 'તમારો GSTIN')],
      three(
        'Price and GSTIN belong on the invoice.',
        'दाम और GSTIN बिल पर होते हैं।',
        'ભાવ અને GSTIN બિલ પર હોય.',
      ),
    ),
    one(
      2,
      three(
        'Your dyer cannot say what is in the red. What do you do?',
        'रंगरेज़ नहीं बता पाता कि लाल में क्या है। क्या करेंगे?',
        'રંગાટવાળો કહી શકતો નથી કે લાલમાં શું છે. શું કરશો?',
      ),
      three(
        'Use a dye with a test report, or have the cloth tested',
        'जाँच रिपोर्ट वाला रंग लेंगे, या कपड़ा जँचवाएँगे',
        'ટેસ્ટ રિપોર્ટવાળો રંગ લઈશું, કે કાપડ ટેસ્ટ કરાવીશું',
      ),
      [
        three('Send it and see', 'भेजकर देखेंगे', 'મોકલીને જોઈશું'),
        three('Wash it twice', 'दो बार धो देंगे', 'બે વાર ધોઈ નાખીશું'),
      ],
      three(
        'A forbidden azo dye does not wash out, and the whole lot is withdrawn.',
        'मनाही वाला एज़ो रंग धोने से नहीं जाता, और पूरा लॉट बाज़ार से वापस लिया जाता है।',
        'મનાઈવાળો એઝો રંગ ધોવાથી જતો નથી, અને આખો લોટ બજારમાંથી પાછો ખેંચાય.',
      ),
    ),
    one(
      0,
      three(
        'Two women’s tunics, one knitted, one woven. Same code?',
        'महिलाओं के दो कुर्ते, एक निटेड, एक वोवन। कोड एक?',
        'મહિલાઓના બે કુર્તા, એક ગૂંથેલો, એક વણેલો. કોડ સરખો?',
      ),
      three('No: chapter 61 and chapter 62', 'नहीं: अध्याय 61 और अध्याय 62', 'ના: પ્રકરણ 61 અને પ્રકરણ 62'),
      [
        three('Yes, both are tunics', 'हाँ, दोनों कुर्ते हैं', 'હા, બંને કુર્તા છે'),
        three('Only if the colour is the same', 'सिर्फ़ रंग एक हो तो', 'ફક્ત રંગ એક હોય તો'),
      ],
      three(
        'Knitted garments stand in chapter 61, woven ones in 62.',
        'निटेड कपड़े अध्याय 61 में, वोवन 62 में।',
        'ગૂંથેલાં કપડાં પ્રકરણ 61 માં, વણેલાં 62 માં.',
      ),
    ),
    one(
      3,
      three(
        'What does better duty in the United Kingdom ask of you?',
        'ब्रिटेन की कम ड्यूटी के लिए आपको क्या करना है?',
        'બ્રિટનની ઓછી ડ્યૂટી માટે તમારે શું કરવાનું?',
      ),
      three('A true declaration of Indian origin', 'भारतीय मूल की सच्ची घोषणा', 'ભારતીય મૂળની સાચી જાહેરાત'),
      [three('Nothing', 'कुछ नहीं', 'કંઈ નહીં'), three('A visa', 'वीज़ा', 'વિઝા')],
      three(
        'Keep the calculation behind it: you may be asked.',
        'उसके पीछे का हिसाब रखिए: पूछा जा सकता है।',
        'એની પાછળની ગણતરી રાખો: પુછાઈ શકે.',
      ),
    ),
    one(
      2,
      three('Which goods do you leave for later?', 'कौन-सा माल बाद के लिए रखेंगे?', 'કયો માલ પછી માટે રાખશો?'),
      three('Children’s nightwear', 'बच्चों के रात के कपड़े', 'બાળકોનાં રાતનાં કપડાં'),
      [three('A cotton stole', 'सूती स्टोल', 'સુતરાઉ સ્ટોલ'), three('A cushion cover', 'कुशन कवर', 'કુશન કવર')],
      three(
        'Flammability, cords, small parts: children’s wear needs tests first.',
        'आग, डोरियाँ, छोटे पुर्ज़े: बच्चों के कपड़ों की पहले जाँच चाहिए।',
        'આગ, દોરી, નાના ભાગ: બાળકોનાં કપડાંની પહેલાં તપાસ જોઈએ.',
      ),
    ),
    order(
      1,
      three('How does a label come about?', 'लेबल कैसे बनता है?', 'લેબલ કેવી રીતે બને?'),
      [
        three(
          'Composition from the yarn seller in writing',
          'धागे वाले से लिखित मिश्रण',
          'યાર્નવાળા પાસેથી લેખિત મિશ્રણ',
        ),
        three('Work out the per cents', 'प्रतिशत निकालना', 'ટકા કાઢવા'),
        three('Print in the buyer’s language', 'खरीदार की भाषा में छापना', 'ખરીદદારની ભાષામાં છાપવું'),
        three('Sew in', 'सिलना', 'સીવવું'),
      ],
      three('First the proof, then the words.', 'पहले सबूत, फिर शब्द।', 'પહેલાં પુરાવો, પછી શબ્દ.'),
    ),
  ]),
}
