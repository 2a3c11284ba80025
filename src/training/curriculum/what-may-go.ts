import type { Lesson } from '../rules/lesson.ts'
import { many, numbered, one, order, section, three } from './writing.ts'

export const WHAT_MAY_GO: Lesson = {
  id: 'what-may-go',
  stage: 'products',
  title: three(
    'What may not go, and which papers',
    'क्या नहीं जा सकता, और कौन-से काग़ज़',
    'શું ન જઈ શકે, અને કયા કાગળ',
  ),
  lead: three(
    'For whoever wants to know before packing, not at the customs counter.',
    'उनके लिए जो पैक करने से पहले जानना चाहते हैं, कस्टम्स की खिड़की पर नहीं।',
    'જે પેક કરતાં પહેલાં જાણવા માગે છે, કસ્ટમ્સની બારીએ નહીં, એમના માટે.',
  ),
  minutes: 12,
  steps: ['giUser', 'product'],
  goals: [
    three(
      'know the goods that India never lets out',
      'जानेंगे कि भारत क्या कभी बाहर नहीं जाने देता',
      'જાણશો કે ભારત શું ક્યારેય બહાર જવા દેતું નથી',
    ),
    three('read the four verdicts', 'चारों जवाब समझ सकेंगे', 'ચારેય જવાબ સમજી શકશો'),
    three(
      'get each paper from the one who issues it',
      'हर काग़ज़ वहीं से लेंगे जहाँ से मिलता है',
      'દરેક કાગળ જ્યાંથી મળે ત્યાંથી જ લેશો',
    ),
  ],
  sections: [
    section(
      three('Four verdicts', 'चार जवाब', 'ચાર જવાબ'),
      three(
        'Open: send it. Papers: send it once you hold them. Ask: somebody must decide first. Closed: do not send it there.',
        'खुला: भेजिए। काग़ज़: हाथ में आ जाएँ तब भेजिए। पूछिए: पहले किसी को फ़ैसला करना है। बंद: वहाँ मत भेजिए।',
        'ખુલ્લું: મોકલો. કાગળ: હાથમાં આવે પછી મોકલો. પૂછો: પહેલાં કોઈએ નક્કી કરવાનું છે. બંધ: ત્યાં ન મોકલો.',
      ),
      three(
        'Two gates decide: India’s export policy, and the rules of the buyer’s country. The stricter one counts.',
        'दो दरवाज़े हैं: भारत की निर्यात नीति, और खरीदार के देश के नियम। जो सख़्त हो, वही चलेगा।',
        'બે દરવાજા છે: ભારતની નિકાસ નીતિ, અને ખરીદદારના દેશના નિયમ. જે કડક હોય એ જ ચાલે.',
      ),
    ),
    section(
      three('What India never lets out', 'भारत जो कभी नहीं जाने देता', 'ભારત જે ક્યારેય જવા દેતું નથી'),
      three(
        'Wild animals and their parts: ivory, shahtoosh, coral, tortoiseshell, peacock tail feathers, snake skin.',
        'जंगली जानवर और उनके अंग: हाथीदाँत, शहतूश, मूँगा, कछुए की खपड़ी, मोरपंख, साँप की खाल।',
        'જંગલી પ્રાણી અને એમનાં અંગ: હાથીદાંત, શાહતૂશ, પરવાળાં, કાચબાની ઢાલ, મોરપીંછ, સાપનું ચામડું.',
      ),
      three(
        'Wild plants of the forbidden list, such as kuth, jatamansi, red sanders and agarwood. Cultivated ones need a certificate.',
        'मना सूची के जंगली पौधे, जैसे कूठ, जटामांसी, लाल चंदन, अगर। खेती वाले हों तो प्रमाणपत्र चाहिए।',
        'મનાઈ યાદીના જંગલી છોડ, જેમ કે કઠ (ઉપલેટ), જટામાંસી, રક્તચંદન, અગર. ખેતીના હોય તો પ્રમાણપત્ર જોઈએ.',
      ),
      three(
        'Antiques. What only looks old may go; for what could be taken as old, get a certificate that it is not.',
        'पुरावशेष (एंटीक)। जो बस पुराना दिखता है वह जा सकता है; जिस पर शक हो, उसका “एंटीक नहीं” प्रमाणपत्र लीजिए।',
        'પ્રાચીન વસ્તુઓ. જે ફક્ત જૂની દેખાય એ જઈ શકે; જેના પર શંકા થાય, એનું “એન્ટિક નથી” પ્રમાણપત્ર લો.',
      ),
    ),
    section(
      three('What post and courier refuse', 'डाक और कूरियर क्या नहीं लेते', 'પોસ્ટ અને કુરિયર શું નથી લેતાં'),
      three(
        'Whatever burns, leaks or explodes: perfume with alcohol, aerosols, loose lithium cells, matches.',
        'जो जल जाए, रिसे या फटे: अल्कोहल वाला इत्र, स्प्रे, खुली लिथियम बैटरी, माचिस।',
        'જે સળગે, ઝરે કે ફાટે: આલ્કોહોલવાળું અત્તર, સ્પ્રે, છૂટી લિથિયમ બેટરી, દીવાસળી.',
      ),
      three(
        'A sample may be worth {sampleLimit} at most, a gift {giftLimit}. Whatever is sold goes as a sale.',
        'सैंपल ज़्यादा से ज़्यादा {sampleLimit} का, उपहार {giftLimit} का। जो बिका, वह बिक्री के रूप में जाता है।',
        'સેમ્પલ વધુમાં વધુ {sampleLimit} નું, ગિફ્ટ {giftLimit} ની. જે વેચાયું, એ વેચાણ તરીકે જાય.',
      ),
    ),
    section(
      three('Papers and who gives them', 'काग़ज़ और कौन देता है', 'કાગળ અને કોણ આપે છે'),
      three(
        'Food: FSSAI. Ayurvedic medicine: AYUSH licence and free sale certificate. Jewellery: GJEPC. Sheesham and rosewood: Vriksh from EPCH.',
        'खाद्य: FSSAI। आयुर्वेदिक दवा: आयुष लाइसेंस और फ़्री सेल सर्टिफ़िकेट। ज्वेलरी: GJEPC। शीशम और रोज़वुड: EPCH का वृक्ष।',
        'ખાદ્ય: FSSAI. આયુર્વેદિક દવા: આયુષ લાઇસન્સ અને ફ્રી સેલ સર્ટિફિકેટ. જ્વેલરી: GJEPC. સીસમ અને રોઝવુડ: EPCH નું વૃક્ષ.',
      ),
      three(
        'A protected name such as Patan patola belongs to its authorised users. Others may sell the cloth, not the name.',
        'पाटण पटोला जैसा संरक्षित नाम अधिकृत उपयोगकर्ताओं का है। दूसरे कपड़ा बेच सकते हैं, नाम नहीं।',
        'પાટણ પટોળા જેવું સુરક્ષિત નામ અધિકૃત વપરાશકર્તાઓનું છે. બીજા કાપડ વેચી શકે, નામ નહીં.',
      ),
      three(
        'Keep the papers with the parcel’s number. An officer may ask years later.',
        'काग़ज़ पार्सल के नंबर के साथ रखिए। अधिकारी बरसों बाद भी पूछ सकते हैं।',
        'કાગળ પાર્સલના નંબર સાથે રાખો. અધિકારી વર્ષો પછી પણ પૂછી શકે.',
      ),
    ),
  ],
  example: {
    kind: 'papers',
    goods: { hs: '71171990', price: '699', grams: 70, quantity: 1 },
    to: 'FR',
  },
  doNow: [
    {
      path: '/reach',
      label: three('See where your product may go', 'देखिए आपकी चीज़ कहाँ जा सकती है', 'જુઓ તમારી વસ્તુ ક્યાં જઈ શકે'),
    },
    { path: '/firm/documents', label: three('Put your papers in', 'अपने काग़ज़ रखिए', 'તમારા કાગળ મૂકો') },
  ],
  questions: numbered([
    one(
      1,
      three(
        'A fan with real peacock tail feathers: may it be sold abroad?',
        'असली मोरपंख का पंखा: विदेश बेच सकते हैं?',
        'અસલી મોરપીંછનો પંખો: વિદેશ વેચી શકાય?',
      ),
      three('No', 'नहीं', 'ના'),
      [
        three('Yes, it is handicraft', 'हाँ, हस्तशिल्प है', 'હા, હસ્તકલા છે'),
        three('Yes, as a gift', 'हाँ, उपहार के रूप में', 'હા, ગિફ્ટ તરીકે'),
      ],
      three(
        'Wildlife parts stay wildlife parts, also in handicraft and in gifts.',
        'जंगली जीव का अंग हस्तशिल्प या उपहार में भी वही रहता है।',
        'જંગલી જીવનું અંગ હસ્તકલા કે ગિફ્ટમાં પણ એ જ રહે.',
      ),
    ),
    one(
      0,
      three(
        'India says open, the buyer’s country says papers. What counts?',
        'भारत कहे खुला, खरीदार का देश कहे काग़ज़। क्या चलेगा?',
        'ભારત કહે ખુલ્લું, ખરીદદારનો દેશ કહે કાગળ. શું ચાલે?',
      ),
      three('Papers: the stricter one', 'काग़ज़: जो सख़्त हो', 'કાગળ: જે કડક હોય'),
      [
        three('Open: India comes first', 'खुला: भारत पहले', 'ખુલ્લું: ભારત પહેલાં'),
        three('Whichever I prefer', 'जो मुझे ठीक लगे', 'જે મને ગમે'),
      ],
      three(
        'A parcel passes two gates and must pass both.',
        'पार्सल दो दरवाज़ों से निकलता है, दोनों से निकलना ज़रूरी।',
        'પાર્સલ બે દરવાજામાંથી નીકળે, બંનેમાંથી નીકળવું જરૂરી.',
      ),
    ),
    many(
      2,
      three('What do post and courier refuse?', 'डाक और कूरियर क्या नहीं लेते?', 'પોસ્ટ અને કુરિયર શું ન લે?'),
      [
        three('Attar with alcohol', 'अल्कोहल वाला इत्र', 'આલ્કોહોલવાળું અત્તર'),
        three('Loose lithium cells', 'खुली लिथियम बैटरी', 'છૂટી લિથિયમ બેટરી'),
      ],
      [
        three('A cotton dupatta', 'सूती दुपट्टा', 'સુતરાઉ દુપટ્ટો'),
        three('A brass bell', 'पीतल की घंटी', 'પિત્તળની ઘંટડી'),
      ],
      three(
        'Dangerous goods endanger the aircraft; nobody carries them without a declaration, post not at all.',
        'ख़तरनाक माल से विमान को ख़तरा है; बिना घोषणा कोई नहीं ले जाता, डाक बिल्कुल नहीं।',
        'જોખમી માલથી વિમાન જોખમમાં મુકાય; જાહેરાત વગર કોઈ ન લે, પોસ્ટ તો બિલકુલ નહીં.',
      ),
    ),
    one(
      3,
      three(
        'You weave patola but are not an authorised user. What may you write?',
        'आप पटोला बुनते हैं पर अधिकृत उपयोगकर्ता नहीं। क्या लिख सकते हैं?',
        'તમે પટોળું વણો છો પણ અધિકૃત વપરાશકર્તા નથી. શું લખી શકો?',
      ),
      three('Hand-woven double ikat silk', 'हाथ से बुना डबल इकत रेशम', 'હાથવણાટનું ડબલ ઇકત રેશમ'),
      [
        three('Patan Patola (GI)', 'पाटण पटोला (GI)', 'પાટણ પટોળા (GI)'),
        three('Patan Patola type', 'पाटण पटोला जैसा', 'પાટણ પટોળા જેવું'),
      ],
      three(
        'Describe the craft; the protected name, also with “type”, is for its users. You can apply to become one.',
        'कला का वर्णन कीजिए; संरक्षित नाम, “जैसा” लगाकर भी, सिर्फ़ उपयोगकर्ताओं का है। आप आवेदन कर सकते हैं।',
        'તમારી કળાનું વર્ણન કરો; સુરક્ષિત નામ, “જેવું” લગાડીને પણ, વપરાશકર્તાઓનું જ છે. તમે અરજી કરી શકો.',
      ),
    ),
    one(
      1,
      three(
        'A new brass lamp that looks a hundred years old. What helps?',
        'नया पीतल का दीया जो सौ साल पुराना दिखता है। क्या मदद करेगा?',
        'નવો પિત્તળનો દીવો જે સો વર્ષ જૂનો દેખાય. શું મદદ કરે?',
      ),
      three('A certificate that it is no antiquity', '“एंटीक नहीं” का प्रमाणपत्र', '“એન્ટિક નથી” નું પ્રમાણપત્ર'),
      [
        three('Calling it antique in the listing', 'लिस्टिंग में एंटीक लिखना', 'લિસ્ટિંગમાં એન્ટિક લખવું'),
        three('Writing no description', 'कुछ न लिखना', 'કંઈ ન લખવું'),
      ],
      three(
        'Never call new goods antique: customs take you at your word.',
        'नई चीज़ को एंटीक मत लिखिए: कस्टम्स आपकी बात सच मान लेते हैं।',
        'નવી વસ્તુને એન્ટિક ન લખો: કસ્ટમ્સ તમારી વાત સાચી માની લે.',
      ),
    ),
    order(
      3,
      three('What do you do first?', 'पहले क्या, फिर क्या?', 'પહેલાં શું, પછી શું?'),
      [
        three('Find the code', 'कोड ढूँढना', 'કોડ શોધવો'),
        three('See the verdict of the country', 'देश का जवाब देखना', 'દેશનો જવાબ જોવો'),
        three('Get the papers', 'काग़ज़ लेना', 'કાગળ લેવા'),
        three('Pack and send', 'पैक करके भेजना', 'પેક કરીને મોકલવું'),
      ],
      three(
        'Code, verdict, papers, parcel. A paper got after sending helps nobody.',
        'कोड, जवाब, काग़ज़, पार्सल। भेजने के बाद मिला काग़ज़ किसी काम का नहीं।',
        'કોડ, જવાબ, કાગળ, પાર્સલ. મોકલ્યા પછી મળેલો કાગળ કશા કામનો નહીં.',
      ),
    ),
    one(
      2,
      three(
        'You send a paid saree as a “sample”. Is that allowed if it is cheap?',
        'पैसे लेकर बेची साड़ी “सैंपल” लिखकर भेजी। सस्ती हो तो चलेगा?',
        'પૈસા લઈને વેચેલી સાડી “સેમ્પલ” લખીને મોકલી. સસ્તી હોય તો ચાલે?',
      ),
      three('No: it was sold, so it is a sale', 'नहीं: बिकी है, तो बिक्री है', 'ના: વેચાઈ છે, તો વેચાણ છે'),
      [
        three('Yes, below the sample limit', 'हाँ, सैंपल की सीमा से नीचे', 'હા, સેમ્પલની મર્યાદાથી નીચે'),
        three('Yes, by post', 'हाँ, डाक से', 'હા, પોસ્ટથી'),
      ],
      three(
        'The limit is for true samples. A sale as a sample also loses every refund and the proof for the bank.',
        'सीमा असली सैंपल के लिए है। बिक्री को सैंपल लिखने से रिफंड और बैंक का सबूत भी जाता है।',
        'મર્યાદા સાચા સેમ્પલ માટે છે. વેચાણને સેમ્પલ લખવાથી રિફંડ અને બેંકનો પુરાવો પણ જાય.',
      ),
    ),
    one(
      3,
      three(
        'Who issues the Vriksh certificate for sheesham?',
        'शीशम का वृक्ष प्रमाणपत्र कौन देता है?',
        'સીસમનું વૃક્ષ પ્રમાણપત્ર કોણ આપે?',
      ),
      three('EPCH, the handicrafts council', 'EPCH, हस्तशिल्प परिषद', 'EPCH, હસ્તકલા પરિષદ'),
      [three('The carpenter', 'बढ़ई', 'સુથાર'), three('The post office', 'डाकघर', 'પોસ્ટ ઓફિસ')],
      three(
        'It shows that the timber is lawful, for species that the world protects.',
        'यह बताता है कि जिन पेड़ों को दुनिया बचा रही है, उनकी यह लकड़ी क़ानूनी है।',
        'એ બતાવે કે જે વૃક્ષોનું દુનિયા રક્ષણ કરે છે, એનું આ લાકડું કાયદેસર છે.',
      ),
    ),
  ]),
}
