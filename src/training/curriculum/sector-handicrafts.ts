import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const SECTOR_HANDICRAFTS: Lesson = {
  id: 'sector-handicrafts',
  stage: 'sector',
  sector: 'handicrafts',
  title: three(
    'Handicrafts: wood, brass, clay, leather',
    'हस्तशिल्प: लकड़ी, पीतल, मिट्टी, चमड़ा',
    'હસ્તકલા: લાકડું, પિત્તળ, માટી, ચામડું',
  ),
  lead: three(
    'For whoever carves, casts, turns, paints or stitches by hand.',
    'उनके लिए जो हाथ से तराशते, ढालते, खरादते, रँगते या सिलते हैं।',
    'જે હાથે કોતરે, ઢાળે, ખરાદે, રંગે કે સીવે છે એમના માટે.',
  ),
  minutes: 12,
  steps: ['giUser'],
  goals: [
    three('name your craft by its material', 'अपनी कला को सामग्री से पहचानेंगे', 'તમારી કળાને સામગ્રીથી ઓળખશો'),
    three(
      'know which wood and which shell may not go',
      'जानेंगे कौन-सी लकड़ी और सीप नहीं जा सकती',
      'જાણશો કયું લાકડું અને છીપ ન જઈ શકે',
    ),
    three('pack so that it arrives whole', 'ऐसे पैक करेंगे कि साबुत पहुँचे', 'એવું પેક કરશો કે આખું પહોંચે'),
  ],
  sections: [
    section(
      three('There is no code for “handicraft”', '“हस्तशिल्प” का कोई कोड नहीं', '“હસ્તકલા” નો કોઈ કોડ નથી'),
      three(
        'A carved box is 4420, a brass figure 8306, a clay pot 6912, a painting by hand 9701. The material leads.',
        'नक़्क़ाशी का डिब्बा 4420, पीतल की मूर्ति 8306, मिट्टी का बर्तन 6912, हाथ का चित्र 9701। सामग्री से शुरू कीजिए।',
        'કોતરેલી પેટી 4420, પિત્તળની મૂર્તિ 8306, માટીનું વાસણ 6912, હાથનું ચિત્ર 9701. સામગ્રીથી શરૂ કરો.',
      ),
      three(
        'Two materials: the one that gives the piece its character decides. A wooden box with brass corners is wood.',
        'दो सामग्री हों तो जो चीज़ की पहचान है वही तय करती है। पीतल के कोनों वाला लकड़ी का डिब्बा लकड़ी है।',
        'બે સામગ્રી હોય તો જે વસ્તુની ઓળખ છે એ નક્કી કરે. પિત્તળના ખૂણાવાળી લાકડાની પેટી લાકડું છે.',
      ),
    ),
    section(
      three('Wood with papers', 'काग़ज़ वाली लकड़ी', 'કાગળવાળું લાકડું'),
      three(
        'Sheesham and rosewood are protected by the world: EPCH gives a Vriksh certificate. Red sanders and sandalwood logs may not leave.',
        'शीशम और रोज़वुड दुनिया भर में संरक्षित हैं: EPCH वृक्ष प्रमाणपत्र देता है। लाल चंदन और चंदन के लट्ठे नहीं जा सकते।',
        'સીસમ અને રોઝવુડ દુનિયાભરમાં સુરક્ષિત છે: EPCH વૃક્ષ પ્રમાણપત્ર આપે. રક્તચંદન અને સુખડનાં થડ ન જઈ શકે.',
      ),
      three(
        'The USA asks for the tree’s name and country (Lacey). Australia looks for insects: no bark, no straw, dry wood.',
        'अमेरिका पेड़ का नाम और देश पूछता है (लेसी)। ऑस्ट्रेलिया कीड़े देखता है: न छाल, न पुआल, सूखी लकड़ी।',
        'અમેરિકા ઝાડનું નામ અને દેશ પૂછે (લેસી). ઑસ્ટ્રેલિયા જીવાત જુએ: ન છાલ, ન પરાળ, સૂકું લાકડું.',
      ),
      three(
        'Wooden crates carry the ISPM-15 stamp. Cardboard needs none: choose cardboard.',
        'लकड़ी की पेटी पर ISPM-15 मुहर चाहिए। गत्ते को नहीं चाहिए: गत्ता चुनिए।',
        'લાકડાની પેટી પર ISPM-15 મહોર જોઈએ. પૂંઠાના ખોખાને ન જોઈએ: પૂંઠું જ પસંદ કરો.',
      ),
    ),
    section(
      three('Brass, clay, leather, children', 'पीतल, मिट्टी, चमड़ा, बच्चे', 'પિત્તળ, માટી, ચામડું, બાળકો'),
      three(
        'The USA takes extra duty on articles of copper and brass; see it before you price. Dhow adds it where it applies.',
        'अमेरिका ताँबे-पीतल की चीज़ों पर अतिरिक्त ड्यूटी लेता है; दाम रखने से पहले देखिए। जहाँ लागू हो, Dhow जोड़ता है।',
        'અમેરિકા તાંબા-પિત્તળની વસ્તુ પર વધારાની ડ્યૂટી લે; ભાવ મૂકતાં પહેલાં જુઓ. જ્યાં લાગુ પડે ત્યાં Dhow ઉમેરે છે.',
      ),
      three(
        'What touches food must not give off lead: test the glaze and the lining, or sell it “for decoration only”.',
        'खाने को छूने वाली चीज़ से सीसा न निकले: ग्लेज़ और क़लई जँचवाइए, या “सिर्फ़ सजावट” लिखकर बेचिए।',
        'ખોરાકને અડતી વસ્તુમાંથી સીસું ન નીકળવું જોઈએ: ગ્લેઝ અને કલાઈ ટેસ્ટ કરાવો, કે “ફક્ત સજાવટ માટે” લખીને વેચો.',
      ),
      three(
        'A doll for play is a toy, with tests and CE mark in Europe. A doll for the shelf must look and be described so.',
        'खेलने की गुड़िया खिलौना है, यूरोप में जाँच और CE निशान चाहिए। सजावट की गुड़िया वैसी ही दिखे और लिखी जाए।',
        'રમવાની ઢીંગલી રમકડું છે, યુરોપમાં ટેસ્ટ અને CE નિશાન જોઈએ. શોભાની ઢીંગલી એવી જ દેખાય અને લખાય.',
      ),
    ),
    section(
      three('Names, and arriving whole', 'नाम, और साबुत पहुँचना', 'નામ, અને આખું પહોંચવું'),
      three(
        'Sankheda, Pethapur, Rogan: protected names need an authorised user. Tell the buyer who made it; that is worth more than any name.',
        'संखेड़ा, पेथापुर, रोगन: संरक्षित नामों के लिए अधिकृत उपयोगकर्ता चाहिए। खरीदार को बताइए किसने बनाया; यह हर नाम से बड़ा है।',
        'સંખેડા, પેથાપુર, રોગાન: સુરક્ષિત નામ માટે અધિકૃત વપરાશકર્તા જોઈએ. ખરીદદારને કહો કોણે બનાવ્યું; એ દરેક નામ કરતાં મોટું છે.',
      ),
      three(
        'Let the packed box fall from the table, once. If it rattles, pack again.',
        'पैक डिब्बा एक बार मेज़ से गिराकर देखिए। खड़के तो फिर पैक कीजिए।',
        'પેક ખોખું એક વાર ટેબલ પરથી પાડી જુઓ. ખખડે તો ફરી પેક કરો.',
      ),
    ),
  ],
  example: {
    kind: 'receipt',
    goods: { hs: '83062910', price: '2500', grams: 1500, quantity: 1 },
    to: 'US',
  },
  doNow: [
    {
      path: '/find',
      label: three('Find the code of your craft', 'अपनी कला का कोड ढूँढिए', 'તમારી કળાનો કોડ શોધો'),
    },
    {
      path: '/firm/step/giUser',
      label: three('About protected names', 'संरक्षित नामों के बारे में', 'સુરક્ષિત નામ વિશે'),
    },
  ],
  questions: numbered([
    one(
      0,
      three(
        'Which heading has a carved wooden box with brass corners?',
        'पीतल के कोनों वाला नक़्क़ाशीदार लकड़ी का डिब्बा: कौन-सी हेडिंग?',
        'પિત્તળના ખૂણાવાળી કોતરેલી લાકડાની પેટી: કયું હેડિંગ?',
      ),
      three('4420, wood', '4420, लकड़ी', '4420, લાકડું'),
      [three('8306, metal', '8306, धातु', '8306, ધાતુ'), three('Handicraft', 'हस्तशिल्प', 'હસ્તકલા')],
      three('Wood gives it its character.', 'उसकी पहचान लकड़ी है।', 'એની ઓળખ લાકડું છે.'),
    ),
    one(
      1,
      three(
        'A sheesham tray for Germany: what do you need?',
        'जर्मनी के लिए शीशम की ट्रे: क्या चाहिए?',
        'જર્મની માટે સીસમની ટ્રે: શું જોઈએ?',
      ),
      three('The Vriksh certificate from EPCH', 'EPCH का वृक्ष प्रमाणपत्र', 'EPCH નું વૃક્ષ પ્રમાણપત્ર'),
      [three('A permit of the village', 'गाँव की अनुमति', 'ગામની મંજૂરી'), three('Nothing', 'कुछ नहीं', 'કંઈ નહીં')],
      three(
        'Dalbergia is protected in the whole world.',
        'डालबर्जिया पूरी दुनिया में संरक्षित है।',
        'ડાલબર્જિયા આખી દુનિયામાં સુરક્ષિત છે.',
      ),
    ),
    many(
      1,
      three(
        'What worries Australia’s inspectors?',
        'ऑस्ट्रेलिया के निरीक्षक किससे चिंतित होते हैं?',
        'ઑસ્ટ્રેલિયાના નિરીક્ષકોને શેની ચિંતા હોય?',
      ),
      [
        three('Bark on the wood', 'लकड़ी पर छाल', 'લાકડા પર છાલ'),
        three('Straw in the box', 'डिब्बे में पुआल', 'ખોખામાં પરાળ'),
        three('Seeds on a necklace', 'माला में बीज', 'માળામાં બીજ'),
      ],
      [three('Brass', 'पीतल', 'પિત્તળ')],
      three(
        'Insects and diseases travel in bark, straw and seed.',
        'छाल, पुआल और बीज में कीड़े और रोग जाते हैं।',
        'છાલ, પરાળ અને બીજમાં જીવાત અને રોગ જાય.',
      ),
    ),
    one(
      2,
      three(
        'A clay bowl whose glaze was never tested. How may it be sold?',
        'मिट्टी का कटोरा जिसकी ग्लेज़ जाँची नहीं। कैसे बेचें?',
        'માટીનો વાટકો જેની ગ્લેઝ ટેસ્ટ નથી થઈ. કેવી રીતે વેચાય?',
      ),
      three('For decoration only, and said so', 'सिर्फ़ सजावट के लिए, और यह लिखकर', 'ફક્ત સજાવટ માટે, અને એમ લખીને'),
      [
        three('As a salad bowl', 'सलाद के कटोरे के रूप में', 'સલાડના વાટકા તરીકે'),
        three('As a baby’s bowl', 'बच्चे के कटोरे के रूप में', 'બાળકના વાટકા તરીકે'),
      ],
      three(
        'Glazes may give off lead. Test, and you may sell it for the table.',
        'ग्लेज़ से सीसा निकल सकता है। जाँच हो जाए तो खाने के लिए बेच सकते हैं।',
        'ગ્લેઝમાંથી સીસું નીકળી શકે. ટેસ્ટ થાય તો જમવા માટે વેચી શકો.',
      ),
    ),
    one(
      1,
      three('Which packing needs no stamp?', 'किस पैकिंग को मुहर नहीं चाहिए?', 'કયા પેકિંગને મહોર ન જોઈએ?'),
      three('Cardboard', 'गत्ता', 'પૂંઠું'),
      [
        three('A wooden crate', 'लकड़ी की पेटी', 'લાકડાની પેટી'),
        three('A wooden pallet', 'लकड़ी का पैलेट', 'લાકડાનું પેલેટ'),
      ],
      three('ISPM-15 is about solid wood.', 'ISPM-15 ठोस लकड़ी के लिए है।', 'ISPM-15 નક્કર લાકડા માટે છે.'),
    ),
    figure(
      3,
      three(
        'A brass lamp of 1,500 g, padding 120 g, box 180 g. What does it weigh packed?',
        'पीतल का दीया 1,500 ग्राम, गद्दी 120, डिब्बा 180। पैक वज़न?',
        'પિત્તળનો દીવો 1,500 ગ્રામ, ગાદી 120, ખોખું 180. પેક વજન?',
      ),
      '1800',
      three('g', 'ग्राम', 'ગ્રામ'),
      three('1,500 + 120 + 180 = 1,800.', '1,500 + 120 + 180 = 1,800।', '1,500 + 120 + 180 = 1,800.'),
    ),
    one(
      2,
      three(
        'A cloth doll for a child of three, to Europe. What is it?',
        'तीन साल के बच्चे की कपड़े की गुड़िया, यूरोप को। यह क्या है?',
        'ત્રણ વર્ષના બાળકની કાપડની ઢીંગલી, યુરોપ માટે. આ શું છે?',
      ),
      three('A toy: tests and CE mark', 'खिलौना: जाँच और CE निशान', 'રમકડું: ટેસ્ટ અને CE નિશાન'),
      [
        three('A handicraft: free', 'हस्तशिल्प: कुछ नहीं चाहिए', 'હસ્તકલા: કંઈ ન જોઈએ'),
        three('A garment', 'कपड़ा', 'કપડું'),
      ],
      three(
        'What a child plays with is a toy, made by hand or not.',
        'बच्चा जिससे खेले वह खिलौना है, हाथ का हो या मशीन का।',
        'બાળક જેનાથી રમે એ રમકડું છે, હાથનું હોય કે મશીનનું.',
      ),
    ),
    order(
      3,
      three('Pack a clay pot.', 'मिट्टी का घड़ा पैक कीजिए।', 'માટીનું માટલું પેક કરો.'),
      [
        three('Fill it with paper', 'अंदर काग़ज़ भरना', 'અંદર કાગળ ભરવો'),
        three('Wrap it', 'लपेटना', 'વીંટવું'),
        three(
          'Inner box, padding all round, outer box',
          'अंदर का डिब्बा, चारों ओर गद्दी, बाहर का डिब्बा',
          'અંદરનું ખોખું, ચારે બાજુ ગાદી, બહારનું ખોખું',
        ),
        three('Drop test from the table', 'मेज़ से गिराकर देखना', 'ટેબલ પરથી પાડી જોવું'),
      ],
      three('From inside to outside, and then prove it.', 'अंदर से बाहर, फिर परखना।', 'અંદરથી બહાર, પછી ચકાસવું.'),
    ),
  ]),
}
