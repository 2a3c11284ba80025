import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const FIRST_STEPS: Lesson = {
  id: 'first-steps',
  stage: 'identity',
  title: three('What an export by parcel is', 'पार्सल से निर्यात क्या है', 'પાર્સલથી નિકાસ એટલે શું'),
  lead: three(
    'For whoever makes something good and has never sold it abroad.',
    'उनके लिए जो अच्छी चीज़ बनाते हैं, पर विदेश में कभी नहीं बेची।',
    'જે સારી વસ્તુ બનાવે છે, પણ વિદેશમાં ક્યારેય વેચી નથી એમના માટે.',
  ),
  minutes: 12,
  steps: [],
  goals: [
    three(
      'tell who does what, from your table to the buyer’s door',
      'बता सकेंगे कि आपकी मेज़ से खरीदार के दरवाज़े तक कौन क्या करता है',
      'કહી શકશો કે તમારા ટેબલથી ખરીદદારના બારણા સુધી કોણ શું કરે છે',
    ),
    three(
      'name the five things every parcel needs',
      'वे पाँच चीज़ें गिना सकेंगे जो हर पार्सल को चाहिए',
      'દરેક પાર્સલને જોઈતી પાંચ બાબત ગણાવી શકશો',
    ),
    three(
      'choose your first country with open eyes',
      'पहला देश सोच-समझकर चुन सकेंगे',
      'પહેલો દેશ સમજી-વિચારીને પસંદ કરી શકશો',
    ),
  ],
  sections: [
    section(
      three('One parcel, one buyer', 'एक पार्सल, एक खरीदार', 'એક પાર્સલ, એક ખરીદદાર'),
      three(
        'Export once meant a container and an agent. Today one kurta to one woman in Berlin is an export too.',
        'पहले निर्यात का मतलब था कंटेनर और एजेंट। आज बर्लिन में किसी महिला को एक कुर्ता भेजना भी निर्यात है।',
        'પહેલાં નિકાસ એટલે કન્ટેનર અને એજન્ટ. આજે બર્લિનની એક બહેનને મોકલેલો એક કુર્તો પણ નિકાસ છે.',
      ),
      three(
        'She sees your product on a marketplace or in a message, pays in her own money, and a parcel leaves your town.',
        'वह मार्केटप्लेस पर या मैसेज में आपकी चीज़ देखती है, अपनी मुद्रा में पैसे देती है, और पार्सल आपके शहर से निकलता है।',
        'એ માર્કેટપ્લેસ પર કે મેસેજમાં તમારી વસ્તુ જુએ છે, પોતાના ચલણમાં પૈસા ચૂકવે છે, અને પાર્સલ તમારા ગામથી નીકળે છે.',
      ),
      three(
        'You need no warehouse, no container and no agent. You need your numbers in order, and honest papers.',
        'न गोदाम चाहिए, न कंटेनर, न एजेंट। बस आपके नंबर दुरुस्त हों और काग़ज़ सच्चे।',
        'ગોડાઉન, કન્ટેનર કે એજન્ટ કંઈ ન જોઈએ. બસ તમારા નંબર બરાબર હોય અને કાગળ સાચા હોય.',
      ),
    ),
    section(
      three('The road of a parcel', 'पार्सल का रास्ता', 'પાર્સલનો રસ્તો'),
      three(
        'You pack it and write the invoice. Post or courier takes it to Indian customs, who look at the papers and let it go.',
        'आप पैक करते हैं और बिल बनाते हैं। डाक या कूरियर उसे भारतीय कस्टम्स तक ले जाता है; वे काग़ज़ देखकर जाने देते हैं।',
        'તમે પેક કરો અને બિલ બનાવો. પોસ્ટ કે કુરિયર એને ભારતના કસ્ટમ્સ સુધી લઈ જાય; ત્યાં કાગળ જોઈને જવા દે.',
      ),
      three(
        'By post it takes about {postDays}, by courier {courierDays}.',
        'डाक से क़रीब {postDays} लगते हैं, कूरियर से {courierDays}।',
        'પોસ્ટથી આશરે {postDays} થાય, કુરિયરથી {courierDays}.',
      ),
      three(
        'In the buyer’s country customs ask for duty and tax. Somebody pays: you beforehand, or she at the door.',
        'खरीदार के देश में कस्टम्स ड्यूटी और टैक्स माँगते हैं। देना किसी को तो पड़ेगा: पहले से आपको, या दरवाज़े पर उसे।',
        'ખરીદદારના દેશમાં કસ્ટમ્સ ડ્યૂટી અને ટેક્સ માગે. કોઈએ તો ચૂકવવું જ પડે: પહેલેથી તમારે, કે બારણે એણે.',
      ),
    ),
    section(
      three('Five things every parcel needs', 'हर पार्सल को पाँच चीज़ें चाहिए', 'દરેક પાર્સલને પાંચ બાબત જોઈએ'),
      three(
        'A name in trade: your IEC. A code for the goods: the HS code. A true price. A customs paper. A buyer’s address with telephone.',
        'व्यापार की पहचान: आपका IEC। चीज़ का कोड: HS कोड। सच्चा दाम। कस्टम्स का काग़ज़। खरीदार का पता और फ़ोन।',
        'વેપારની ઓળખ: તમારો IEC. વસ્તુનો કોડ: HS કોડ. સાચો ભાવ. કસ્ટમ્સનો કાગળ. ખરીદદારનું સરનામું અને ફોન.',
      ),
      three(
        'A parcel for sale is never a “gift” and never a “sample”. Writing so is a false declaration, and the parcel can be seized.',
        'बिक्री का पार्सल न “उपहार” होता है, न “सैंपल”। ऐसा लिखना झूठी घोषणा है, और पार्सल ज़ब्त हो सकता है।',
        'વેચાણનું પાર્સલ ક્યારેય “ગિફ્ટ” કે “સેમ્પલ” નથી હોતું. એમ લખવું ખોટી જાહેરાત છે, અને પાર્સલ જપ્ત થઈ શકે.',
      ),
    ),
    section(
      three('Your first country', 'आपका पहला देश', 'તમારો પહેલો દેશ'),
      three(
        'Dhow knows {destinations} places. Do not begin with all of them: begin with one or two.',
        'Dhow {destinations} देशों और इलाक़ों को जानता है। सबमें एक साथ नहीं: एक-दो से शुरू कीजिए।',
        'Dhow {destinations} દેશ અને વિસ્તાર જાણે છે. બધામાં એકસાથે નહીં: એક-બેથી શરૂ કરો.',
      ),
      three(
        'A good first country says “open” to your goods, asks for few papers, and its buyer’s total stays near your price.',
        'अच्छा पहला देश वह है जहाँ आपकी चीज़ का जवाब “खुला” हो, कम काग़ज़ लगें, और जहाँ खरीदार का कुल ख़र्च आपके दाम के पास रहे।',
        'સારો પહેલો દેશ એ છે જ્યાં તમારી વસ્તુનો જવાબ “ખુલ્લું” હોય, ઓછા કાગળ લાગે, અને જ્યાં ખરીદદારનો કુલ ખર્ચ તમારા ભાવની નજીક રહે.',
      ),
      three(
        'The table below puts one kurta before five countries. See how different the answers are.',
        'नीचे की तालिका एक कुर्ते को पाँच देशों के सामने रखती है। देखिए, जवाब कितने अलग हैं।',
        'નીચેનું કોષ્ટક એક કુર્તાને પાંચ દેશ સામે મૂકે છે. જુઓ, જવાબ કેટલા જુદા છે.',
      ),
    ),
  ],
  example: {
    kind: 'places',
    goods: { hs: '62114219', price: '1499', grams: 450, quantity: 1 },
    to: ['DE', 'US', 'GB', 'AE', 'AU'],
  },
  doNow: [
    {
      path: '/reach',
      label: three('Ask for your own product', 'अपनी चीज़ के बारे में पूछिए', 'તમારી વસ્તુ વિશે પૂછો'),
    },
    { path: '/firm/join', label: three('Bring your firm aboard', 'अपनी फ़र्म जोड़िए', 'તમારી પેઢી જોડો') },
  ],
  questions: numbered([
    one(
      0,
      three(
        'You send one dupatta to one buyer in Dubai who paid for it. What is that?',
        'आपने दुबई की एक खरीदार को एक दुपट्टा भेजा, जिसके पैसे उसने दिए। यह क्या है?',
        'તમે દુબઈની એક ખરીદદારને એક દુપટ્ટો મોકલ્યો, જેના પૈસા એણે ચૂકવ્યા. આ શું છે?',
      ),
      three('An export', 'निर्यात', 'નિકાસ'),
      [
        three('A gift', 'उपहार', 'ગિફ્ટ'),
        three('Nothing, it is too small', 'कुछ नहीं, इतनी छोटी चीज़ है', 'કંઈ નહીં, આટલી નાની વસ્તુ છે'),
      ],
      three(
        'Whatever is paid for and leaves India is an export, be it one piece.',
        'जिसके पैसे मिले और जो भारत से बाहर गया, वह निर्यात है, चाहे एक ही नग हो।',
        'જેના પૈસા મળ્યા અને જે ભારતની બહાર ગયું, એ નિકાસ છે, ભલે એક જ નંગ હોય.',
      ),
    ),
    one(
      2,
      three(
        'A courier clerk says: “Write gift, then it is quicker.” What do you do?',
        'कूरियर वाला कहता है: “गिफ़्ट लिख दो, जल्दी हो जाएगा।” आप क्या करेंगे?',
        'કુરિયરવાળો કહે છે: “ગિફ્ટ લખી દો, જલદી થઈ જશે.” તમે શું કરશો?',
      ),
      three('Declare the sale as a sale', 'बिक्री को बिक्री ही लिखेंगे', 'વેચાણને વેચાણ જ લખીશું'),
      [
        three('Write gift', 'गिफ़्ट लिख देंगे', 'ગિફ્ટ લખી દઈશું'),
        three('Write sample, that is safer', 'सैंपल लिखेंगे, उसमें ख़तरा कम है', 'સેમ્પલ લખીશું, એ સલામત છે'),
      ],
      three(
        'A false declaration can cost you the parcel, a penalty and every refund.',
        'झूठी घोषणा में पार्सल जा सकता है, जुर्माना लग सकता है और सारे रिफंड डूब सकते हैं।',
        'ખોટી જાહેરાતમાં પાર્સલ જાય, દંડ થાય અને બધાં રિફંડ પણ જાય.',
      ),
    ),
    order(
      1,
      three('Put the road in order.', 'रास्ते को क्रम में रखिए।', 'રસ્તાને ક્રમમાં ગોઠવો.'),
      [
        three('The buyer orders and pays', 'खरीदार ऑर्डर और पैसे देती है', 'ખરીદદાર ઓર્ડર અને પૈસા આપે છે'),
        three('You pack and write the invoice', 'आप पैक करते और बिल बनाते हैं', 'તમે પેક કરો અને બિલ બનાવો છો'),
        three('Indian customs let it go', 'भारतीय कस्टम्स जाने देते हैं', 'ભારતના કસ્ટમ્સ જવા દે છે'),
        three(
          'The other country’s customs take duty and tax',
          'वहाँ के कस्टम्स ड्यूटी-टैक्स लेते हैं',
          'ત્યાંના કસ્ટમ્સ ડ્યૂટી-ટેક્સ લે છે',
        ),
      ],
      three(
        'Order, packing, our customs, their customs, the door.',
        'ऑर्डर, पैकिंग, हमारे कस्टम्स, उनके कस्टम्स, दरवाज़ा।',
        'ઓર્ડર, પેકિંગ, આપણા કસ્ટમ્સ, એમના કસ્ટમ્સ, બારણું.',
      ),
    ),
    many(
      2,
      three(
        'What does every parcel for sale need?',
        'बिक्री के हर पार्सल को क्या चाहिए?',
        'વેચાણના દરેક પાર્સલને શું જોઈએ?',
      ),
      [
        three('Your IEC', 'आपका IEC', 'તમારો IEC'),
        three('The HS code of the goods', 'चीज़ का HS कोड', 'વસ્તુનો HS કોડ'),
        three('The true price', 'सच्चा दाम', 'સાચો ભાવ'),
      ],
      [three('An agent', 'एजेंट', 'એજન્ટ'), three('A warehouse', 'गोदाम', 'ગોડાઉન')],
      three(
        'Numbers, code and price must be there. Agent and warehouse are your choice.',
        'नंबर, कोड और दाम ज़रूरी हैं। एजेंट और गोदाम आपकी मर्ज़ी।',
        'નંબર, કોડ અને ભાવ જરૂરી છે. એજન્ટ અને ગોડાઉન તમારી મરજી.',
      ),
    ),
    one(
      1,
      three(
        'Who pays duty and tax in the buyer’s country?',
        'खरीदार के देश में ड्यूटी और टैक्स कौन देता है?',
        'ખરીદદારના દેશમાં ડ્યૂટી અને ટેક્સ કોણ ચૂકવે?',
      ),
      three(
        'You beforehand or the buyer at the door, as agreed',
        'जैसा तय हो: पहले से आप या दरवाज़े पर खरीदार',
        'જેમ નક્કી થાય: પહેલેથી તમે કે બારણે ખરીદદાર',
      ),
      [
        three('Indian customs', 'भारतीय कस्टम्स', 'ભારતના કસ્ટમ્સ'),
        three(
          'Nobody, parcels are always free',
          'कोई नहीं, पार्सल हमेशा टैक्स-मुक्त',
          'કોઈ નહીં, પાર્સલ હંમેશાં ટેક્સ-મુક્ત',
        ),
      ],
      three(
        'Say it plainly before she orders: a bill at the door is the most common reason for a parcel sent back.',
        'ऑर्डर से पहले साफ़ बताइए: दरवाज़े पर आया बिल पार्सल लौटने का सबसे आम कारण है।',
        'ઓર્ડર પહેલાં ચોખ્ખું કહો: બારણે આવેલું બિલ પાર્સલ પાછું આવવાનું સૌથી સામાન્ય કારણ છે.',
      ),
    ),
    one(
      3,
      three('Which is the best first country?', 'पहला देश कौन-सा अच्छा?', 'પહેલો દેશ કયો સારો?'),
      three(
        'One that is open to your goods, with few papers and a total near your price',
        'जो आपकी चीज़ के लिए खुला हो, कम काग़ज़ माँगे और कुल ख़र्च आपके दाम के पास हो',
        'જે તમારી વસ્તુ માટે ખુલ્લો હોય, ઓછા કાગળ માગે અને કુલ ખર્ચ તમારા ભાવની નજીક હોય',
      ),
      [
        three('The richest country', 'सबसे अमीर देश', 'સૌથી ધનવાન દેશ'),
        three('All countries at once', 'एक साथ सारे देश', 'એકસાથે બધા દેશ'),
      ],
      three(
        'Rich or not, what counts is what your buyer finally pays and what you must prove.',
        'अमीर हो या नहीं, असली बात है खरीदार आख़िर में क्या देगा और आपको क्या साबित करना है।',
        'ધનવાન હોય કે નહીં, ખરી વાત એ કે ખરીદદાર છેવટે શું ચૂકવશે અને તમારે શું સાબિત કરવાનું છે.',
      ),
    ),
    figure(
      0,
      three(
        'You sell 3 kurtas in one parcel, each 450 g, and the box weighs 250 g. What does the parcel weigh?',
        'एक पार्सल में 3 कुर्ते, हर एक 450 ग्राम, और डिब्बा 250 ग्राम। पार्सल का वज़न कितना?',
        'એક પાર્સલમાં 3 કુર્તા, દરેક 450 ગ્રામ, અને ખોખું 250 ગ્રામ. પાર્સલનું વજન કેટલું?',
      ),
      '1600',
      three('g', 'ग्राम', 'ગ્રામ'),
      three('3 × 450 + 250 = 1,600 g.', '3 × 450 + 250 = 1,600 ग्राम।', '3 × 450 + 250 = 1,600 ગ્રામ.'),
    ),
    one(
      3,
      three(
        'Two countries say: one “open”, one “papers”. What does “papers” mean?',
        'दो देशों का जवाब: एक “खुला”, एक “काग़ज़”। “काग़ज़” का मतलब?',
        'બે દેશનો જવાબ: એક “ખુલ્લું”, એક “કાગળ”. “કાગળ” એટલે?',
      ),
      three(
        'It may go, once you hold the papers named',
        'जा सकता है, जब बताए काग़ज़ हाथ में हों',
        'જઈ શકે, જ્યારે કહેલા કાગળ હાથમાં હોય',
      ),
      [
        three('It may never go', 'कभी नहीं जा सकता', 'ક્યારેય ન જઈ શકે'),
        three('Pack it in paper', 'काग़ज़ में लपेटना है', 'કાગળમાં વીંટવાનું છે'),
      ],
      three(
        'Get the papers first, then sell; not the other way round.',
        'पहले काग़ज़, फिर बिक्री; उल्टा नहीं।',
        'પહેલાં કાગળ, પછી વેચાણ; ઊંધું નહીં.',
      ),
    ),
  ]),
}
