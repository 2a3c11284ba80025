import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const PRICING: Lesson = {
  id: 'pricing',
  stage: 'products',
  title: three('The price your buyer really pays', 'खरीदार असल में कितना देता है', 'ખરીદદાર ખરેખર કેટલા ચૂકવે છે'),
  lead: three(
    'For whoever takes the rupee price, divides by 80 and hopes.',
    'उनके लिए जो रुपये के दाम को 80 से भाग देकर उम्मीद पर छोड़ देते हैं।',
    'જે રૂપિયાના ભાવને 80 વડે ભાગીને ભગવાન ભરોસે છોડી દે છે એમના માટે.',
  ),
  minutes: 15,
  steps: ['product'],
  goals: [
    three(
      'read a landed cost line by line',
      'लैंडेड कॉस्ट की एक-एक पंक्ति समझ सकेंगे',
      'લેન્ડેડ કોસ્ટની એકેએક લીટી સમજી શકશો',
    ),
    three(
      'work back from a shelf price abroad to your share',
      'विदेश के दाम से उल्टा अपना हिस्सा निकाल सकेंगे',
      'વિદેશના ભાવથી ઊંધી ગણતરીએ તમારો ભાગ કાઢી શકશો',
    ),
    three(
      'choose who pays duty and tax, and say so',
      'तय करेंगे कि ड्यूटी-टैक्स कौन देगा, और साफ़ बताएँगे',
      'નક્કી કરશો કે ડ્યૂટી-ટેક્સ કોણ ચૂકવશે, અને ચોખ્ખું કહેશો',
    ),
  ],
  sections: [
    section(
      three('Five parts of one price', 'एक दाम के पाँच हिस्से', 'એક ભાવના પાંચ ભાગ'),
      three(
        'Goods, freight, duty, tax, fees. The sum is the landed cost: what it costs her before she can wear it.',
        'माल, भाड़ा, ड्यूटी, टैक्स, फ़ीस। इनका जोड़ है लैंडेड कॉस्ट: चीज़ हाथ में आने तक उसका कुल ख़र्च।',
        'માલ, ભાડું, ડ્યૂટી, ટેક્સ, ફી. એનો સરવાળો એટલે લેન્ડેડ કોસ્ટ: વસ્તુ હાથમાં આવે ત્યાં સુધીનો એનો કુલ ખર્ચ.',
      ),
      three(
        'Tax is taken on duty too: it falls on goods, freight and duty together. In a few countries only on the goods.',
        'टैक्स ड्यूटी पर भी लगता है: माल, भाड़े और ड्यूटी के जोड़ पर। कुछ देशों में सिर्फ़ माल पर।',
        'ટેક્સ ડ્યૂટી પર પણ લાગે: માલ, ભાડું અને ડ્યૂટીના સરવાળા પર. કેટલાક દેશોમાં ફક્ત માલ પર.',
      ),
    ),
    section(
      three('Weight is money', 'वज़न ही पैसा है', 'વજન એ જ પૈસા'),
      three(
        'Freight goes by the packed weight, in steps. One gram over a step, and you pay the next one.',
        'भाड़ा पैक किए वज़न पर, स्लैब में लगता है। एक ग्राम ऊपर गया तो अगले स्लैब का दाम।',
        'ભાડું પેક કરેલા વજન પર, સ્લેબમાં લાગે. એક ગ્રામ પણ ઉપર ગયું તો પછીના સ્લેબના પૈસા.',
      ),
      three(
        'Weigh the parcel ready to go, with box and tape. Then try a lighter box.',
        'डिब्बे और टेप समेत तैयार पार्सल तौलिए। फिर हल्का डिब्बा आज़माइए।',
        'ખોખા અને ટેપ સાથે તૈયાર પાર્સલ તોળો. પછી હળવું ખોખું અજમાવી જુઓ.',
      ),
    ),
    section(
      three('Before or at the door?', 'पहले या दरवाज़े पर?', 'પહેલેથી કે બારણે?'),
      three(
        'DDP: you pay duty and tax beforehand, and the buyer sees one final price. DAP: she pays at the door.',
        'DDP: ड्यूटी-टैक्स पहले से आप देते हैं, खरीदार को एक ही दाम दिखता है। DAP: खरीदार दरवाज़े पर देती है।',
        'DDP: ડ્યૂટી-ટેક્સ પહેલેથી તમે ભરો, ખરીદદારને એક જ ભાવ દેખાય. DAP: ખરીદદાર બારણે ચૂકવે.',
      ),
      three(
        'The sum is nearly the same. But a surprise at the door sends parcels home, and you pay both ways.',
        'जोड़ लगभग वही है। पर दरवाज़े का झटका पार्सल लौटा देता है, और दोनों ओर का भाड़ा आप देते हैं।',
        'સરવાળો લગભગ સરખો છે. પણ બારણે આંચકો લાગે તો પાર્સલ પાછું આવે, અને બંને બાજુનું ભાડું તમે ભરો.',
      ),
    ),
    section(
      three('From the shelf back to you', 'दुकान के दाम से आप तक', 'દુકાનના ભાવથી તમારા સુધી'),
      three(
        'Look what such a thing costs there. Take off tax, the marketplace’s fee, freight and duty. What is left is yours.',
        'देखिए, वहाँ ऐसी चीज़ कितने में बिकती है। टैक्स, मार्केटप्लेस की फ़ीस, भाड़ा और ड्यूटी घटाइए। जो बचा, वह आपका।',
        'જુઓ, ત્યાં આવી વસ્તુ કેટલામાં વેચાય છે. ટેક્સ, માર્કેટપ્લેસની ફી, ભાડું અને ડ્યૂટી બાદ કરો. જે બચે એ તમારું.',
      ),
      three(
        'If your share does not cover material, wage and profit, change the size, the set or the country; not the quality.',
        'अगर उसमें माल, मज़दूरी और मुनाफ़ा न निकले तो आकार, सेट या देश बदलिए; क्वालिटी नहीं।',
        'એમાંથી માલ, મજૂરી અને નફો ન નીકળે તો કદ, સેટ કે દેશ બદલો; ગુણવત્તા નહીં.',
      ),
    ),
  ],
  example: {
    kind: 'receipt',
    goods: { hs: '62114219', price: '1499', grams: 450, quantity: 2 },
    to: 'DE',
  },
  doNow: [
    {
      path: '/reach',
      label: three(
        'Price your product for the world',
        'अपनी चीज़ का दुनिया भर का दाम देखिए',
        'તમારી વસ્તુનો દુનિયાભરનો ભાવ જુઓ',
      ),
    },
    {
      path: '/firm/plan',
      label: three('Write it into your plan', 'अपनी योजना में लिखिए', 'તમારી યોજનામાં લખો'),
    },
  ],
  questions: numbered([
    figure(
      0,
      three(
        'Goods ₹2,000, freight ₹1,000, duty 10 % on both. What is the duty?',
        'माल ₹2,000, भाड़ा ₹1,000, दोनों पर 10 % ड्यूटी। ड्यूटी कितनी?',
        'માલ ₹2,000, ભાડું ₹1,000, બંને પર 10 % ડ્યૂટી. ડ્યૂટી કેટલી?',
      ),
      '300',
      three('rupees', 'रुपये', 'રૂપિયા'),
      three('10 % of 3,000 is 300.', '3,000 का 10 % = 300।', '3,000 ના 10 % = 300.'),
    ),
    figure(
      0,
      three(
        'Goods ₹2,000, freight ₹1,000, duty ₹300; the tax is 20 % of the three together. What is the tax?',
        'माल ₹2,000, भाड़ा ₹1,000, ड्यूटी ₹300; टैक्स तीनों के जोड़ का 20 %। टैक्स कितना?',
        'માલ ₹2,000, ભાડું ₹1,000, ડ્યૂટી ₹300; ટેક્સ ત્રણેયના સરવાળાના 20 %. ટેક્સ કેટલો?',
      ),
      '660',
      three('rupees', 'रुपये', 'રૂપિયા'),
      three(
        '20 % of 3,300 (2,000 + 1,000 + 300) is 660.',
        '3,300 (2,000 + 1,000 + 300) का 20 % = 660।',
        '3,300 (2,000 + 1,000 + 300) ના 20 % = 660.',
      ),
    ),
    one(
      2,
      three('What does the buyer see with DDP?', 'DDP में खरीदार को क्या दिखता है?', 'DDP માં ખરીદદારને શું દેખાય?'),
      three('One final price', 'एक ही अंतिम दाम', 'એક જ છેલ્લો ભાવ'),
      [
        three('A bill at the door', 'दरवाज़े पर बिल', 'બારણે બિલ'),
        three('No tax at all', 'कोई टैक्स नहीं', 'કોઈ ટેક્સ નહીં'),
      ],
      three(
        'You have paid duty and tax before; it is inside your price.',
        'ड्यूटी-टैक्स आप पहले दे चुके; वह आपके दाम में है।',
        'ડ્યૂટી-ટેક્સ તમે પહેલેથી ભર્યાં; એ તમારા ભાવમાં છે.',
      ),
    ),
    one(
      1,
      three('Which weight decides the freight?', 'भाड़ा किस वज़न से तय होता है?', 'ભાડું કયા વજનથી નક્કી થાય?'),
      three('The packed parcel', 'पैक किए पार्सल का', 'પેક કરેલા પાર્સલનું'),
      [
        three('The cloth alone', 'सिर्फ़ कपड़े का', 'ફક્ત કપડાનું'),
        three('What I write on the label', 'जो लेबल पर लिख दूँ', 'જે લેબલ પર લખું'),
      ],
      three(
        'The carrier weighs it again; a lower figure on the label is corrected, and billed.',
        'कूरियर फिर तौलता है; लेबल का कम वज़न सुधारा जाता है, और बिल बनता है।',
        'કુરિયર ફરી તોળે; લેબલનું ઓછું વજન સુધારાય, અને બિલ બને.',
      ),
    ),
    many(
      3,
      three(
        'What lies between the shelf price abroad and your share?',
        'विदेश के दाम और आपके हिस्से के बीच क्या-क्या है?',
        'વિદેશના ભાવ અને તમારા ભાગ વચ્ચે શું-શું છે?',
      ),
      [
        three('Tax there', 'वहाँ का टैक्स', 'ત્યાંનો ટેક્સ'),
        three('The marketplace’s fee', 'मार्केटप्लेस की फ़ीस', 'માર્કેટપ્લેસની ફી'),
        three('Freight and duty', 'भाड़ा और ड्यूटी', 'ભાડું અને ડ્યૂટી'),
      ],
      [three('Indian GST, charged to her', 'उससे लिया भारतीय GST', 'એની પાસેથી લીધેલો ભારતીય GST')],
      three(
        'An export is zero-rated: Indian GST is not part of her price.',
        'निर्यात शून्य-दर पर है: भारतीय GST उसके दाम में नहीं।',
        'નિકાસ શૂન્ય-દરે છે: ભારતીય GST એના ભાવમાં નથી.',
      ),
    ),
    one(
      2,
      three(
        'A buyer refuses the parcel because of a bill at the door. What does it cost you?',
        'दरवाज़े के बिल के कारण खरीदार ने पार्सल नहीं लिया। आपका क्या गया?',
        'બારણાના બિલને કારણે ખરીદદારે પાર્સલ ન લીધું. તમારું શું ગયું?',
      ),
      three(
        'Freight both ways, and often the goods',
        'दोनों ओर का भाड़ा, और अक्सर माल भी',
        'બંને બાજુનું ભાડું, અને ઘણી વાર માલ પણ',
      ),
      [three('Nothing', 'कुछ नहीं', 'કંઈ નહીં'), three('Only the box', 'सिर्फ़ डिब्बा', 'ફક્ત ખોખું')],
      three(
        'Coming back is dearer than going out. Tell her the total before she orders.',
        'लौटना जाने से महँगा पड़ता है। ऑर्डर से पहले कुल बताइए।',
        'પાછું આવવું જવા કરતાં મોંઘું પડે. ઓર્ડર પહેલાં કુલ કહો.',
      ),
    ),
    order(
      3,
      three('Work back from a shelf price.', 'विदेश के दाम से उल्टा हिसाब।', 'વિદેશના ભાવથી ઊંધી ગણતરી.'),
      [
        three('Shelf price there', 'वहाँ का बिक्री दाम', 'ત્યાંનો વેચાણ ભાવ'),
        three('less tax and the marketplace’s fee', 'टैक्स और साइट की फ़ीस घटाइए', 'ટેક્સ અને સાઇટની ફી બાદ'),
        three('less freight and duty', 'भाड़ा और ड्यूटी घटाइए', 'ભાડું અને ડ્યૂટી બાદ'),
        three('your share in rupees', 'रुपये में आपका हिस्सा', 'રૂપિયામાં તમારો ભાગ'),
      ],
      three(
        'From outside to inside: first what is taken there, then what it costs to bring it.',
        'बाहर से अंदर: पहले वहाँ जो कटता है, फिर पहुँचाने का ख़र्च।',
        'બહારથી અંદર તરફ: પહેલાં ત્યાં જે કપાય, પછી પહોંચાડવાનો ખર્ચ.',
      ),
    ),
    one(
      0,
      three(
        'A figure in Dhow is marked as an estimate. What does that mean?',
        'Dhow का कोई आँकड़ा “अनुमान” लिखा है। मतलब?',
        'Dhow નો કોઈ આંકડો “અંદાજ” લખેલો છે. એટલે?',
      ),
      three(
        'It is near, not official: leave room in your price',
        'क़रीब है, सरकारी नहीं: दाम में गुंजाइश रखिए',
        'નજીક છે, સરકારી નથી: ભાવમાં થોડી છૂટ રાખો',
      ),
      [three('It is wrong', 'ग़लत है', 'ખોટો છે'), three('It is guaranteed', 'पक्का है', 'પાક્કો છે')],
      three(
        'Dhow says for each figure how sure it is. Where nothing is known, it shows none.',
        'Dhow हर आँकड़े के साथ बताता है कि कितना पक्का है। पता न हो तो दिखाता ही नहीं।',
        'Dhow દરેક આંકડા સાથે કહે કે કેટલો પાક્કો છે. ખબર ન હોય તો બતાવતું જ નથી.',
      ),
    ),
  ]),
}
