import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const SECTOR_JEWELLERY: Lesson = {
  id: 'sector-jewellery',
  stage: 'sector',
  sector: 'jewellery',
  title: three(
    'Jewellery: imitation, silver, gold, stones',
    'ज्वेलरी: इमिटेशन, चाँदी, सोना, रत्न',
    'જ્વેલરી: ઇમિટેશન, ચાંદી, સોનું, રત્ન',
  ),
  lead: three(
    'For makers in Rajkot, Surat, Khambhat, and whoever strings beads at home.',
    'राजकोट, सूरत, खंभात के निर्माताओं और घर पर मोती पिरोने वालों के लिए।',
    'રાજકોટ, સુરત, ખંભાતના ઉત્પાદકો અને ઘેર મોતી પરોવનારા માટે.',
  ),
  minutes: 12,
  steps: ['bisHallmark'],
  goals: [
    three(
      'tell imitation from precious, as customs do',
      'इमिटेशन और क़ीमती में कस्टम्स जैसा फ़र्क़ करेंगे',
      'ઇમિટેશન અને કીમતી વચ્ચે કસ્ટમ્સ જેવો ફરક કરશો',
    ),
    three('sell no nickel and no lead', 'निकल और सीसा नहीं बेचेंगे', 'નિકલ અને સીસું નહીં વેચો'),
    three(
      'send precious pieces by a way that takes them',
      'क़ीमती नग उसी रास्ते भेजेंगे जो उन्हें लेता है',
      'કીમતી નંગ એ જ રસ્તે મોકલશો જે એને લે છે',
    ),
  ],
  sections: [
    section(
      three('Two headings, two worlds', 'दो हेडिंग, दो दुनिया', 'બે હેડિંગ, બે દુનિયા'),
      three(
        'Imitation jewellery is 7117: brass, copper, steel, thread, beads, whatever its plating. Precious jewellery is 7113: silver, gold, platinum.',
        'इमिटेशन ज्वेलरी 7117 है: पीतल, ताँबा, स्टील, धागा, मोती, पानी कोई भी हो। क़ीमती ज्वेलरी 7113: चाँदी, सोना, प्लैटिनम।',
        'ઇમિટેશન જ્વેલરી 7117 છે: પિત્તળ, તાંબું, સ્ટીલ, દોરા, મોતી, ઢોળ ગમે તે હોય. કીમતી જ્વેલરી 7113: ચાંદી, સોનું, પ્લેટિનમ.',
      ),
      three(
        'Rough diamonds are apart: they leave only with a Kimberley certificate. Cut stones do not need it.',
        'कच्चे (रफ़) हीरों की बात अलग है: वे सिर्फ़ किम्बर्ली प्रमाणपत्र के साथ जाते हैं। तराशे रत्नों को नहीं चाहिए।',
        'રફ (કાચા) હીરાની વાત જુદી છે: એ ફક્ત કિમ્બર્લી પ્રમાણપત્ર સાથે જાય. ઘાટ પાડેલાં રત્નોને એ ન જોઈએ.',
      ),
    ),
    section(
      three('On the skin', 'त्वचा पर', 'ચામડી પર'),
      three(
        'Europe limits nickel that comes off on the skin, most strictly in pierced ears, and lead and cadmium inside. A laboratory tests one piece per design.',
        'यूरोप में त्वचा पर छूटने वाले निकल की सीमा है, छिदे कानों के लिए सबसे सख़्त; सीसा और कैडमियम भी सीमित। हर डिज़ाइन के एक नग की जाँच लैब में होती है।',
        'યુરોપમાં ચામડી પર છૂટતા નિકલની મર્યાદા છે, વીંધેલા કાન માટે સૌથી કડક; સીસું અને કેડમિયમ પણ મર્યાદિત. દરેક ડિઝાઇનનો એક નંગ લેબોરેટરીમાં તપાસાય.',
      ),
      three(
        'Buy “nickel-free” plating with the plater’s paper, and ask again with each new bath.',
        '“निकल-मुक्त” पानी काग़ज़ के साथ लीजिए, और प्लेटिंग का घोल बदले तो फिर पूछिए।',
        '“નિકલ-મુક્ત” ઢોળ કાગળ સાથે લો, અને પ્લેટિંગનું દ્રાવણ બદલાય ત્યારે ફરી પૂછો.',
      ),
    ),
    section(
      three('Gold and silver', 'सोना और चाँदी', 'સોનું અને ચાંદી'),
      three(
        'Say the fineness and nothing above it: 925 silver, 18 karat. Gold coins and articles of very high purity may not be exported.',
        'शुद्धता उतनी ही बताइए जितनी है: चाँदी 925, 18 कैरेट। सोने के सिक्के और बहुत ऊँची शुद्धता की चीज़ें निर्यात नहीं होतीं।',
        'શુદ્ધતા જેટલી છે એટલી જ કહો: ચાંદી 925, 18 કેરેટ. સોનાના સિક્કા અને બહુ ઊંચી શુદ્ધતાની વસ્તુઓ નિકાસ ન થાય.',
      ),
      three(
        'A hallmark is not needed for export, but buyers trust it. Membership of GJEPC is needed for precious jewellery.',
        'निर्यात के लिए हॉलमार्क ज़रूरी नहीं, पर खरीदार उस पर भरोसा करते हैं। क़ीमती ज्वेलरी में GJEPC की सदस्यता चाहिए।',
        'નિકાસ માટે હોલમાર્ક જરૂરી નથી, પણ ખરીદદાર એના પર ભરોસો કરે. કીમતી જ્વેલરીમાં GJEPC નું સભ્યપદ જોઈએ.',
      ),
      three(
        'Drawback, where the way allows it: silver {silverDrawback}, gold {goldDrawback}.',
        'ड्रॉबैक, जहाँ रास्ता देता हो: चाँदी {silverDrawback}, सोना {goldDrawback}।',
        'ડ્રોબેક, જ્યાં રસ્તો આપતો હોય: ચાંદી {silverDrawback}, સોનું {goldDrawback}.',
      ),
    ),
    section(
      three('The parcel of jewellery', 'ज्वेलरी का पार्सल', 'જ્વેલરીનું પાર્સલ'),
      three(
        'On the courier’s paper stand the website, the order number and the payment for each piece sold online.',
        'कूरियर के काग़ज़ पर ऑनलाइन बिके हर नग की वेबसाइट, ऑर्डर नंबर और भुगतान लिखा होता है।',
        'કુરિયરના કાગળ પર ઑનલાઇન વેચાયેલા દરેક નંગની વેબસાઇટ, ઓર્ડર નંબર અને ચુકવણી લખાય.',
      ),
      three(
        'Many posts abroad do not take precious metal. Ask first, insure, photograph each piece with its weight on the scale.',
        'विदेश की कई डाक क़ीमती धातु नहीं लेतीं। पहले पूछिए, बीमा कीजिए, हर नग की तराज़ू पर वज़न समेत फ़ोटो लीजिए।',
        'વિદેશની ઘણી પોસ્ટ કીમતી ધાતુ લેતી નથી. પહેલાં પૂછો, વીમો લો, દરેક નંગનો ત્રાજવા પર વજન સાથે ફોટો પાડો.',
      ),
    ),
  ],
  example: {
    kind: 'places',
    goods: { hs: '71171990', price: '699', grams: 70, quantity: 2 },
    to: ['DE', 'GB', 'US', 'AE', 'AU'],
  },
  doNow: [
    { path: '/find/7117', label: three('Look at 7117', '7117 देखिए', '7117 જુઓ') },
    { path: '/reach', label: three('Ask for your own piece', 'अपने नग के बारे में पूछिए', 'તમારા નંગ વિશે પૂછો') },
  ],
  questions: numbered([
    one(
      0,
      three(
        'Copper earrings with 24-karat plating: which heading?',
        '24 कैरेट पानी वाली ताँबे की बालियाँ: कौन-सी हेडिंग?',
        '24 કેરેટના ઢોળવાળી તાંબાની બુટ્ટી: કયું હેડિંગ?',
      ),
      three('7117', '7117', '7117'),
      [three('7113', '7113', '7113'), three('7108', '7108', '7108')],
      three('Copper below, so imitation jewellery.', 'नीचे ताँबा है, इसलिए इमिटेशन।', 'નીચે તાંબું છે, એટલે ઇમિટેશન.'),
    ),
    one(
      1,
      three(
        'Where is nickel limited most strictly?',
        'निकल की सीमा सबसे सख़्त कहाँ?',
        'નિકલની મર્યાદા સૌથી કડક ક્યાં?',
      ),
      three('In posts for pierced ears', 'छिदे कान के पेच में', 'વીંધેલા કાનના પેચમાં'),
      [three('In a brooch’s back', 'ब्रोच के पीछे', 'બ્રોચની પાછળ'), three('In the box', 'डिब्बे में', 'ખોખામાં')],
      three(
        'There the metal sits in the wound itself.',
        'वहाँ धातु सीधे घाव में रहती है।',
        'ત્યાં ધાતુ સીધી ઘામાં રહે.',
      ),
    ),
    many(
      1,
      three(
        'Which metals does Europe limit in jewellery?',
        'यूरोप ज्वेलरी में कौन-सी धातुएँ सीमित करता है?',
        'યુરોપ જ્વેલરીમાં કઈ ધાતુ મર્યાદિત કરે છે?',
      ),
      [three('Nickel', 'निकल', 'નિકલ'), three('Lead', 'सीसा', 'સીસું'), three('Cadmium', 'कैडमियम', 'કેડમિયમ')],
      [three('Copper', 'ताँबा', 'તાંબું'), three('Silver', 'चाँदी', 'ચાંદી')],
      three(
        'Nickel makes rashes, lead and cadmium poison.',
        'निकल से खुजली होती है, सीसा और कैडमियम ज़हर हैं।',
        'નિકલથી ખંજવાળ આવે, સીસું અને કેડમિયમ ઝેર છે.',
      ),
    ),
    figure(
      3,
      three(
        'Five pairs of earrings of 14 g each pair, the box 60 g. What does the parcel weigh?',
        '14 ग्राम की पाँच जोड़ी बालियाँ, डिब्बा 60 ग्राम। पार्सल का वज़न?',
        '14 ગ્રામની પાંચ જોડી બુટ્ટી, ખોખું 60 ગ્રામ. પાર્સલનું વજન?',
      ),
      '130',
      three('g', 'ग्राम', 'ગ્રામ'),
      three('5 × 14 + 60 = 130.', '5 × 14 + 60 = 130।', '5 × 14 + 60 = 130.'),
    ),
    one(
      2,
      three(
        'Your silver is 900. What do you write?',
        'आपकी चाँदी 900 है। क्या लिखेंगे?',
        'તમારી ચાંદી 900 છે. શું લખશો?',
      ),
      three('Silver 900', 'चाँदी 900', 'ચાંદી 900'),
      [three('Silver 925', 'चाँदी 925', 'ચાંદી 925'), three('Sterling silver', 'स्टर्लिंग सिल्वर', 'સ્ટર્લિંગ સિલ્વર')],
      three(
        'Sterling is 925. A higher mark than the metal is fraud.',
        'स्टर्लिंग 925 है। असली से ऊँचा निशान धोखा है।',
        'સ્ટર્લિંગ 925 છે. અસલ કરતાં ઊંચું નિશાન છેતરપિંડી છે.',
      ),
    ),
    one(
      0,
      three(
        'Which stones need a Kimberley certificate?',
        'किम्बर्ली प्रमाणपत्र किसे चाहिए?',
        'કિમ્બર્લી પ્રમાણપત્ર કોને જોઈએ?',
      ),
      three('Rough diamonds', 'कच्चे हीरे', 'રફ (કાચા) હીરા'),
      [
        three('Cut diamonds', 'तराशे हीरे', 'કટ-પોલિશ્ડ હીરા'),
        three('Agate from Khambhat', 'खंभात का अक़ीक़', 'ખંભાતનો અકીક'),
      ],
      three('Only rough ones; GJEPC issues it.', 'सिर्फ़ कच्चे हीरों को; GJEPC देता है।', 'ફક્ત રફ હીરાને; GJEPC આપે.'),
    ),
    one(
      3,
      three(
        'What do you do before sending silver by post?',
        'चाँदी डाक से भेजने से पहले क्या करेंगे?',
        'ચાંદી પોસ્ટથી મોકલતાં પહેલાં શું કરશો?',
      ),
      three(
        'Ask whether that country’s post takes it, and insure it',
        'पूछेंगे कि उस देश की डाक लेती है या नहीं, और बीमा करेंगे',
        'પૂછીશું કે એ દેશની પોસ્ટ લે છે કે નહીં, અને વીમો લઈશું',
      ),
      [three('Write “brass”', '“पीतल” लिख देंगे', '“પિત્તળ” લખી દઈશું'), three('Nothing', 'कुछ नहीं', 'કંઈ નહીં')],
      three(
        'A false metal on the paper loses parcel, insurance and name.',
        'काग़ज़ पर झूठी धातु से पार्सल, बीमा और नाम तीनों जाते हैं।',
        'કાગળ પર ખોટી ધાતુથી પાર્સલ, વીમો અને નામ ત્રણેય જાય.',
      ),
    ),
    order(
      2,
      three(
        'Before the first silver ring leaves.',
        'चाँदी की पहली अँगूठी भेजने से पहले।',
        'ચાંદીની પહેલી વીંટી મોકલતાં પહેલાં.',
      ),
      [
        three('Know the fineness', 'शुद्धता जानना', 'શુદ્ધતા જાણવી'),
        three('Membership of GJEPC', 'GJEPC की सदस्यता', 'GJEPC નું સભ્યપદ'),
        three('Choose a way that takes silver', 'ऐसा रास्ता जो चाँदी ले', 'ચાંદી લે એવો રસ્તો'),
        three('Photograph, weigh, insure', 'फ़ोटो, वज़न, बीमा', 'ફોટો, વજન, વીમો'),
      ],
      three(
        'What it is, who you are, how it goes, and proof.',
        'क्या है, आप कौन हैं, कैसे जाएगी, और सबूत।',
        'શું છે, તમે કોણ છો, કેવી રીતે જશે, અને પુરાવો.',
      ),
    ),
  ]),
}
