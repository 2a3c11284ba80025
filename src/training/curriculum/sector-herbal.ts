import type { Lesson } from '../rules/lesson.ts'
import { many, figure, numbered, one, order, section, three } from './writing.ts'

export const SECTOR_HERBAL: Lesson = {
  id: 'sector-herbal',
  stage: 'sector',
  sector: 'herbal',
  title: three('Herbal: oil, soap, powder, spice', 'हर्बल: तेल, साबुन, चूर्ण, मसाला', 'હર્બલ: તેલ, સાબુ, ચૂર્ણ, મસાલો'),
  lead: three(
    'For makers of hair oil, soap, ubtan, henna, spices, seeds and Ayurvedic medicine.',
    'बालों के तेल, साबुन, उबटन, मेहंदी, मसाले, बीज और आयुर्वेदिक दवा बनाने वालों के लिए।',
    'વાળનું તેલ, સાબુ, ઉબટન, મહેંદી, મસાલા, બીજ અને આયુર્વેદિક દવા બનાવનારા માટે.',
  ),
  minutes: 15,
  steps: ['fssai', 'ayush', 'cosmeticLicence', 'npop', 'usFdaFood', 'usMocra', 'ukPerson'],
  goals: [
    three(
      'tell cosmetic, food, supplement and medicine apart',
      'कॉस्मेटिक, खाद्य, सप्लीमेंट और दवा में फ़र्क़ करेंगे',
      'કોસ્મેટિક, ખાદ્ય, સપ્લિમેન્ટ અને દવા વચ્ચે ફરક કરશો',
    ),
    three('get the Indian licence first', 'पहले भारतीय लाइसेंस लेंगे', 'પહેલાં ભારતીય લાઇસન્સ લેશો'),
    three(
      'write a label without a medicine’s promise',
      'दवा का वादा किए बिना लेबल लिखेंगे',
      'દવાનું વચન આપ્યા વગર લેબલ લખશો',
    ),
  ],
  sections: [
    section(
      three('What is it in the eyes of the law?', 'क़ानून की नज़र में यह क्या है?', 'કાયદાની નજરે આ શું છે?'),
      three(
        'On the skin and hair to care: cosmetic. To eat: food. In a capsule for health: supplement. To cure: medicine.',
        'त्वचा-बालों की देखभाल: कॉस्मेटिक। खाने को: खाद्य। सेहत का कैप्सूल: सप्लीमेंट। ठीक करने को: दवा।',
        'ચામડી-વાળની સંભાળ: કોસ્મેટિક. ખાવા માટે: ખાદ્ય. તંદુરસ્તીની કેપ્સ્યૂલ: સપ્લિમેન્ટ. મટાડવા માટે: દવા.',
      ),
      three(
        'Your own words decide. “For dandruff: cures” makes a shampoo a medicine, in every country.',
        'आपके अपने शब्द तय करते हैं। “रूसी ठीक करे” लिखते ही शैंपू दवा है, हर देश में।',
        'તમારા જ શબ્દો નક્કી કરે. “ખોડો મટાડે” લખતાં જ શેમ્પૂ દવા છે, દરેક દેશમાં.',
      ),
    ),
    section(
      three('The Indian licence', 'भारतीय लाइसेंस', 'ભારતીય લાઇસન્સ'),
      three(
        'Food: FSSAI, {fssaiDays}. Ayurvedic medicine: AYUSH licence, {ayushDays}, and a free sale certificate for export.',
        'खाद्य: FSSAI, {fssaiDays}। आयुर्वेदिक दवा: आयुष लाइसेंस, {ayushDays}, और निर्यात के लिए फ़्री सेल सर्टिफ़िकेट।',
        'ખાદ્ય: FSSAI, {fssaiDays}. આયુર્વેદિક દવા: આયુષ લાઇસન્સ, {ayushDays}, અને નિકાસ માટે ફ્રી સેલ સર્ટિફિકેટ.',
      ),
      three(
        'Soap, oil and cream: the State’s cosmetics licence, or have them made in a factory that has one.',
        'साबुन, तेल, क्रीम: राज्य का कॉस्मेटिक लाइसेंस, या लाइसेंस वाले कारख़ाने से बनवाइए।',
        'સાબુ, તેલ, ક્રીમ: રાજ્યનું કોસ્મેટિક લાઇસન્સ, કે લાઇસન્સવાળી ફેક્ટરી પાસે બનાવડાવો.',
      ),
      three(
        '“Organic” leaves India only with an NPOP certificate, and a transaction certificate for each consignment.',
        '“ऑर्गेनिक” भारत से सिर्फ़ NPOP प्रमाणपत्र के साथ जाता है, और हर खेप के लिए अलग ट्रांज़ैक्शन सर्टिफ़िकेट।',
        '“ઓર્ગેનિક” ભારતથી ફક્ત NPOP પ્રમાણપત્ર સાથે જાય, અને દરેક કન્સાઇનમેન્ટનું અલગ ટ્રાન્ઝેક્શન સર્ટિફિકેટ.',
      ),
    ),
    section(
      three('What the buyer’s country asks', 'खरीदार का देश क्या माँगता है', 'ખરીદદારનો દેશ શું માગે છે'),
      three(
        'USA: food facilities register with FDA and send a prior notice for each consignment. Cosmetics fall under MoCRA.',
        'अमेरिका: खाद्य इकाई FDA में पंजीकरण और हर खेप की पूर्व-सूचना देती है। कॉस्मेटिक पर MoCRA लागू है।',
        'અમેરિકા: ખાદ્ય એકમ FDA માં નોંધણી કરાવે અને દરેક કન્સાઇનમેન્ટની આગોતરી જાણ કરે. કોસ્મેટિક પર MoCRA લાગુ છે.',
      ),
      three(
        'Europe: a cosmetic needs a safety report, a responsible person and an entry in CPNP. Spices and sesame are tested for ethylene oxide.',
        'यूरोप: कॉस्मेटिक को सुरक्षा रिपोर्ट, ज़िम्मेदार व्यक्ति और CPNP में प्रविष्टि चाहिए। मसालों और तिल में एथिलीन ऑक्साइड की जाँच होती है।',
        'યુરોપ: કોસ્મેટિકને સેફ્ટી રિપોર્ટ, જવાબદાર વ્યક્તિ અને CPNP માં નોંધ જોઈએ. મસાલા અને તલમાં ઇથિલીન ઑક્સાઇડની તપાસ થાય.',
      ),
      three(
        'Seeds for sowing, honey, ghee and dried herbs meet plant and animal inspectors. Ask Dhow before you pack.',
        'बोने के बीज, शहद, घी और सूखी जड़ी-बूटियाँ पौध-पशु निरीक्षकों से गुज़रती हैं। पैक करने से पहले Dhow से पूछिए।',
        'વાવવાનાં બીજ, મધ, ઘી અને સૂકી વનસ્પતિ છોડ-પ્રાણી નિરીક્ષકો પાસેથી પસાર થાય. પેક કરતાં પહેલાં Dhow ને પૂછો.',
      ),
    ),
    section(
      three('Label and bottle', 'लेबल और बोतल', 'લેબલ અને બોટલ'),
      three(
        'Full ingredients (plants also in Latin), batch, made on, best before, net content in metric, maker’s address.',
        'पूरी सामग्री (पौधे लैटिन में भी), बैच, बनाने की तारीख़, कब तक इस्तेमाल करें, शुद्ध मात्रा मीट्रिक में, निर्माता का पता।',
        'પૂરા ઘટકો (છોડ લેટિનમાં પણ), બેચ, બનાવ્યાની તારીખ, ક્યાં સુધી વાપરવું, ચોખ્ખું વજન મેટ્રિકમાં, ઉત્પાદકનું સરનામું.',
      ),
      three(
        'Oil leaks in the cold of an aircraft: an inner seal, a bag round each bottle, upright arrows.',
        'विमान की ठंड में तेल रिसता है: अंदर सील, हर बोतल पर थैली, खड़ा रखने के तीर का निशान।',
        'વિમાનની ઠંડીમાં તેલ ઝરે: અંદર સીલ, દરેક બોટલ પર થેલી, ઊભું રાખવાની તીરની નિશાની.',
      ),
    ),
  ],
  example: {
    kind: 'papers',
    goods: { hs: '33059019', price: '249', grams: 220, quantity: 2 },
    to: 'US',
  },
  doNow: [
    { path: '/firm/step/fssai', label: three('Licence for food', 'खाद्य का लाइसेंस', 'ખાદ્યનું લાઇસન્સ') },
    {
      path: '/reach',
      label: three('Ask for your own product', 'अपनी चीज़ के बारे में पूछिए', 'તમારી વસ્તુ વિશે પૂછો'),
    },
  ],
  questions: numbered([
    one(
      0,
      three(
        '“Tulsi oil: cures joint pain”. What is it in the eyes of the law?',
        '“तुलसी तेल: जोड़ों का दर्द ठीक करे”। क़ानून की नज़र में?',
        '“તુલસી તેલ: સાંધાનો દુખાવો મટાડે”. કાયદાની નજરે?',
      ),
      three('A medicine', 'दवा', 'દવા'),
      [three('A cosmetic', 'कॉस्मेटिक', 'કોસ્મેટિક'), three('A food', 'खाद्य', 'ખાદ્ય')],
      three(
        'The promise to cure makes it one.',
        'ठीक करने का वादा उसे दवा बनाता है।',
        'મટાડવાનું વચન એને દવા બનાવે.',
      ),
    ),
    one(
      1,
      three(
        'Which licence has a maker of herbal soap?',
        'हर्बल साबुन बनाने वाले का लाइसेंस?',
        'હર્બલ સાબુ બનાવનારનું લાઇસન્સ?',
      ),
      three('Cosmetics licence of the State', 'राज्य का कॉस्मेटिक लाइसेंस', 'રાજ્યનું કોસ્મેટિક લાઇસન્સ'),
      [
        three('FSSAI', 'FSSAI', 'FSSAI'),
        three('None, soap is free', 'कोई नहीं, साबुन को ज़रूरत नहीं', 'કોઈ નહીં, સાબુને જરૂર નથી'),
      ],
      three('Soap is a cosmetic.', 'साबुन कॉस्मेटिक है।', 'સાબુ કોસ્મેટિક છે.'),
    ),
    many(
      2,
      three(
        'What does the EU ask for a face cream?',
        'फ़ेस क्रीम के लिए EU क्या माँगता है?',
        'ફેસ ક્રીમ માટે EU શું માગે?',
      ),
      [
        three('A safety report', 'सुरक्षा रिपोर्ट', 'સેફ્ટી રિપોર્ટ'),
        three('A responsible person', 'ज़िम्मेदार व्यक्ति', 'જવાબદાર વ્યક્તિ'),
        three('An entry in CPNP', 'CPNP में प्रविष्टि', 'CPNP માં નોંધ'),
      ],
      [three('A visa', 'वीज़ा', 'વિઝા'), three('A hallmark', 'हॉलमार्क', 'હોલમાર્ક')],
      three(
        'All three before the first jar is sold.',
        'पहली डिब्बी बिकने से पहले तीनों।',
        'પહેલી ડબ્બી વેચાય એ પહેલાં ત્રણેય.',
      ),
    ),
    one(
      1,
      three(
        'May “organic turmeric” leave India without a certificate?',
        'बिना प्रमाणपत्र “ऑर्गेनिक हल्दी” भारत से जा सकती है?',
        'પ્રમાણપત્ર વગર “ઓર્ગેનિક હળદર” ભારતથી જઈ શકે?',
      ),
      three(
        'No: NPOP and a transaction certificate',
        'नहीं: NPOP और ट्रांज़ैक्शन सर्टिफ़िकेट',
        'ના: NPOP અને ટ્રાન્ઝેક્શન સર્ટિફિકેટ',
      ),
      [
        three('Yes, in small amounts', 'हाँ, थोड़ी मात्रा में', 'હા, થોડી માત્રામાં'),
        three('Yes, to relatives', 'हाँ, रिश्तेदारों को', 'હા, સગાંને'),
      ],
      three(
        'Without it, sell it as turmeric; that is a good name too.',
        'इसके बिना सिर्फ़ हल्दी लिखकर बेचिए; वह भी अच्छा नाम है।',
        'એના વગર ફક્ત હળદર લખીને વેચો; એ પણ સારું નામ છે.',
      ),
    ),
    one(
      2,
      three(
        'What is sesame for Europe tested for?',
        'यूरोप जाने वाले तिल में क्या जाँचा जाता है?',
        'યુરોપ જતા તલમાં શું તપાસાય?',
      ),
      three('Ethylene oxide', 'एथिलीन ऑक्साइड', 'ઇથિલીન ઑક્સાઇડ'),
      [three('Nickel', 'निकल', 'નિકલ'), three('Colour', 'रंग', 'રંગ')],
      three(
        'Some stores gas their sacks with it; Europe forbids that.',
        'कुछ गोदाम बोरियों में यह गैस छोड़ते हैं; यूरोप में इसकी मनाही है।',
        'કેટલાક ગોડાઉન બોરીઓમાં આ ગેસ છોડે છે; યુરોપમાં એની મનાઈ છે.',
      ),
    ),
    figure(
      3,
      three(
        'Two bottles of 220 g, a seal bag of 5 g each, box 150 g. What does the parcel weigh?',
        '220 ग्राम की दो बोतलें, हर एक की थैली 5 ग्राम, डिब्बा 150 ग्राम। पार्सल का वज़न?',
        '220 ગ્રામની બે બોટલ, દરેકની થેલી 5 ગ્રામ, ખોખું 150 ગ્રામ. પાર્સલનું વજન?',
      ),
      '600',
      three('g', 'ग्राम', 'ગ્રામ'),
      three('2 × (220 + 5) + 150 = 600.', '2 × (220 + 5) + 150 = 600।', '2 × (220 + 5) + 150 = 600.'),
    ),
    one(
      3,
      three('Which label text is safe?', 'कौन-सा लेबल सुरक्षित है?', 'કયું લેબલ સલામત?'),
      three('Nourishes dry hair', 'रूखे बालों को पोषण', 'સૂકા વાળને પોષણ'),
      [
        three('Stops hair loss in 7 days', '7 दिन में बाल झड़ना बंद', '7 દિવસમાં વાળ ખરતા બંધ'),
        three('Doctor recommended cure', 'डॉक्टर की सलाह का इलाज', 'ડૉક્ટરે સૂચવેલો ઇલાજ'),
      ],
      three(
        'It cares; the others promise a cure.',
        'यह देखभाल करता है; बाक़ी इलाज का वादा करते हैं।',
        'એ માવજત કરે; બાકીનાં ઇલાજનું વચન આપે.',
      ),
    ),
    order(
      1,
      three(
        'Before the first jar of peanut butter goes to the USA.',
        'पीनट बटर का पहला जार अमेरिका जाने से पहले।',
        'પીનટ બટરની પહેલી બરણી અમેરિકા જાય એ પહેલાં.',
      ),
      [
        three('FSSAI licence', 'FSSAI लाइसेंस', 'FSSAI લાઇસન્સ'),
        three('Registration with FDA', 'FDA में पंजीकरण', 'FDA માં નોંધણી'),
        three('Label with allergens', 'एलर्जी की चेतावनी वाला लेबल', 'એલર્જીની ચેતવણીવાળું લેબલ'),
        three('Prior notice for the consignment', 'खेप की पूर्व-सूचना', 'કન્સાઇનમેન્ટની આગોતરી જાણ'),
      ],
      three(
        'Licence at home, registration there, label, then notice for each consignment.',
        'यहाँ का लाइसेंस, वहाँ पंजीकरण, लेबल, फिर हर खेप की सूचना।',
        'અહીંનું લાઇસન્સ, ત્યાં નોંધણી, લેબલ, પછી દરેક કન્સાઇનમેન્ટની જાણ.',
      ),
    ),
  ]),
}
