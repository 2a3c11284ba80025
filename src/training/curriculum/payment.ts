import type { Lesson } from '../rules/lesson.ts'
import { many, numbered, one, order, section, three } from './writing.ts'

export const PAYMENT: Lesson = {
  id: 'payment',
  stage: 'money',
  title: three('Getting paid, and proving it', 'पैसा पाना, और साबित करना', 'પૈસા મેળવવા, અને સાબિત કરવા'),
  lead: three(
    'For whoever has sent the first parcel and waits for the money.',
    'उनके लिए जिन्होंने पहला पार्सल भेजा और पैसे की राह देख रहे हैं।',
    'જેમણે પહેલું પાર્સલ મોકલ્યું અને પૈસાની રાહ જુએ છે એમના માટે.',
  ),
  minutes: 12,
  steps: ['payment', 'bankAccount', 'adCode'],
  goals: [
    three(
      'know by when the money must be in India',
      'जानेंगे कि पैसा कब तक भारत में आना है',
      'જાણશો કે પૈસા ક્યાં સુધીમાં ભારતમાં આવવા જોઈએ',
    ),
    three('read IRM, FIRA and eBRC', 'IRM, FIRA और eBRC समझेंगे', 'IRM, FIRA અને eBRC સમજશો'),
    three(
      'match each payout with its parcels',
      'हर भुगतान को उसके पार्सलों से मिला सकेंगे',
      'દરેક ચુકવણીને એનાં પાર્સલ સાથે મેળવી શકશો',
    ),
  ],
  sections: [
    section(
      three('How money comes home', 'पैसा आप तक कैसे आता है', 'પૈસા તમારા સુધી કેવી રીતે આવે'),
      three(
        'A marketplace collects for many orders, takes its fees and pays the rest to you through a licensed payment company or a bank.',
        'मार्केटप्लेस कई ऑर्डर का पैसा लेती है, अपनी फ़ीस काटती है और बाक़ी लाइसेंस वाली भुगतान कंपनी या बैंक से आपको देती है।',
        'માર્કેટપ્લેસ ઘણા ઓર્ડરના પૈસા લે, પોતાની ફી કાપે અને બાકીના લાઇસન્સવાળી પેમેન્ટ કંપની કે બેંક મારફતે તમને આપે.',
      ),
      three(
        'So one payout belongs to many parcels, less fees. Keep the settlement sheet: it is the bridge between the two.',
        'यानी एक भुगतान कई पार्सलों का है, फ़ीस घटाकर। सेटलमेंट शीट रखिए: दोनों के बीच का पुल वही है।',
        'એટલે એક ચુકવણી ઘણાં પાર્સલની છે, ફી બાદ કરીને. સેટલમેન્ટ શીટ રાખો: બંને વચ્ચેનો પુલ એ જ છે.',
      ),
      three(
        'Money for goods never comes to a private account, nor by a relative abroad.',
        'माल का पैसा निजी खाते में नहीं आता, न विदेश के रिश्तेदार के ज़रिये।',
        'માલના પૈસા અંગત ખાતામાં ન આવે, ન વિદેશના સગા મારફતે.',
      ),
    ),
    section(
      three('The clock', 'पैसा आने की मियाद', 'પૈસા આવવાની મુદત'),
      three(
        'The money for a parcel must be in India within {realise} of sending it.',
        'पार्सल भेजने के {realise} के भीतर उसका पैसा भारत में आना चाहिए।',
        'પાર્સલ મોકલ્યાના {realise}ની અંદર એના પૈસા ભારતમાં આવવા જોઈએ.',
      ),
      three(
        'If you invoice and are paid in rupees, the clock is {realiseRupees}.',
        'बिल और भुगतान रुपये में हो तो मियाद {realiseRupees} की है।',
        'બિલ અને ચુકવણી રૂપિયામાં હોય તો મુદત {realiseRupees}ની છે.',
      ),
      three(
        'What stays unpaid longer is asked about by the bank, parcel by parcel. Write down why, early.',
        'उससे ज़्यादा बाक़ी रहे तो बैंक हर पार्सल का पूछता है। कारण पहले से लिखकर रखिए।',
        'એનાથી વધુ બાકી રહે તો બેંક દરેક પાર્સલનું પૂછે. કારણ વહેલું લખી રાખો.',
      ),
    ),
    section(
      three('The proofs', 'सबूत', 'પુરાવા'),
      three(
        'IRM: the bank’s message that money came in. FIRA: the bank’s advice of the same to you. Tell the bank that it is for goods already sent, not an advance (P0103).',
        'IRM: बैंक का संदेश कि पैसा आया। FIRA: बैंक से आपको उसकी सूचना। बैंक को बताइए कि यह भेजे जा चुके माल का पैसा है, पेशगी (P0103) नहीं।',
        'IRM: બેંકનો સંદેશ કે પૈસા આવ્યા. FIRA: બેંક તરફથી તમને એની જાણ. બેંકને કહો કે આ મોકલાઈ ગયેલા માલના પૈસા છે, એડવાન્સ (P0103) નહીં.',
      ),
      three(
        'eBRC: you make it yourself on DGFT, by joining IRMs with your shipping papers. It proves that the export was paid.',
        'eBRC: आप ख़ुद DGFT पर बनाते हैं, IRM को अपने शिपिंग काग़ज़ों से जोड़कर। यह साबित करता है कि निर्यात का पैसा आया।',
        'eBRC: તમે જાતે DGFT પર બનાવો, IRM ને તમારા શિપિંગ કાગળ સાથે જોડીને. એ સાબિત કરે કે નિકાસના પૈસા આવ્યા.',
      ),
    ),
    section(
      three('Closing the bank’s list', 'बैंक की सूची बंद करना', 'બેંકની યાદી બંધ કરવી'),
      three(
        'The bank keeps an open line for each parcel until its money is matched. For {selfDeclaration} and below, your own declaration closes it.',
        'बैंक हर पार्सल की लाइन तब तक खुली रखता है जब तक उसके पैसे का मिलान न हो जाए। {selfDeclaration} और उससे कम पर आपकी अपनी घोषणा से बंद होती है।',
        'એના પૈસા મેળવાય નહીં ત્યાં સુધી બેંક દરેક પાર્સલની લાઇન ખુલ્લી રાખે. {selfDeclaration} અને એથી ઓછી રકમ પર તમારી પોતાની જાહેરાતથી બંધ થાય.',
      ),
      three(
        'You may declare many parcels at once, each quarter. Do it on the same day as your GST return and it is never forgotten.',
        'कई पार्सल एक साथ, हर तिमाही घोषित कर सकते हैं। GST रिटर्न के दिन ही कीजिए, तो कभी नहीं भूलेंगे।',
        'ઘણાં પાર્સલ એકસાથે, દર ત્રણ મહિને જાહેર કરી શકો. GST રિટર્નના દિવસે જ કરો, તો ક્યારેય નહીં ભુલાય.',
      ),
    ),
  ],
  example: { kind: 'due' },
  doNow: [
    {
      path: '/firm/step/payment',
      label: three('Your step: the first payment', 'आपका क़दम: पहला भुगतान', 'તમારું પગલું: પહેલી ચુકવણી'),
    },
  ],
  questions: numbered([
    one(
      1,
      three(
        'Within how long must the money for a parcel sent today come, in dollars?',
        'आज भेजे पार्सल का पैसा डॉलर में कब तक आना चाहिए?',
        'આજે મોકલેલા પાર્સલના પૈસા ડૉલરમાં ક્યાં સુધીમાં આવવા જોઈએ?',
      ),
      three('By {dueDay}', '{dueDay} तक', '{dueDay} સુધીમાં'),
      [
        three('Within one month', 'एक महीने में', 'એક મહિનામાં'),
        three('There is no limit', 'कोई सीमा नहीं', 'કોઈ મર્યાદા નથી'),
      ],
      three('{realise} from the day of sending.', 'भेजने के दिन से {realise}।', 'મોકલ્યાના દિવસથી {realise}.'),
    ),
    one(
      0,
      three(
        'One payout of $412 comes for nine parcels. What explains it?',
        'नौ पार्सलों का एक भुगतान $412 आया। इसे कौन समझाता है?',
        'નવ પાર્સલની એક ચુકવણી $412 આવી. એને કોણ સમજાવે?',
      ),
      three('The marketplace’s settlement sheet', 'साइट की सेटलमेंट शीट', 'સાઇટની સેટલમેન્ટ શીટ'),
      [three('The courier’s bill', 'कूरियर का बिल', 'કુરિયરનું બિલ'), three('The IEC', 'IEC', 'IEC')],
      three(
        'It names each order with its price and fees.',
        'उसमें हर ऑर्डर दाम और फ़ीस के साथ लिखा है।',
        'એમાં દરેક ઓર્ડર ભાવ અને ફી સાથે લખેલો છે.',
      ),
    ),
    one(
      2,
      three('Who makes the eBRC?', 'eBRC कौन बनाता है?', 'eBRC કોણ બનાવે?'),
      three(
        'You, on DGFT, from the bank’s messages',
        'आप, DGFT पर, बैंक के संदेशों से',
        'તમે, DGFT પર, બેંકના સંદેશામાંથી',
      ),
      [three('Customs', 'कस्टम्स', 'કસ્ટમ્સ'), three('The buyer', 'खरीदार', 'ખરીદદાર')],
      three(
        'Since the end of 2023 exporters certify it themselves; the bank only sends the message of the money.',
        '2023 के अंत से निर्यातक ख़ुद प्रमाणित करते हैं; बैंक सिर्फ़ पैसे का संदेश भेजता है।',
        '2023 ના અંતથી નિકાસકાર જાતે પ્રમાણિત કરે; બેંક ફક્ત પૈસાનો સંદેશ મોકલે.',
      ),
    ),
    many(
      2,
      three('Which of these are proofs that money came?', 'पैसा आने के सबूत कौन-से?', 'પૈસા આવ્યાના પુરાવા કયા?'),
      [three('IRM', 'IRM', 'IRM'), three('FIRA', 'FIRA', 'FIRA'), three('eBRC', 'eBRC', 'eBRC')],
      [
        three('A screenshot of the order', 'ऑर्डर का स्क्रीनशॉट', 'ઓર્ડરનો સ્ક્રીનશૉટ'),
        three('The tracking number', 'ट्रैकिंग नंबर', 'ટ્રેકિંગ નંબર'),
      ],
      three(
        'An order is a promise; only the bank’s message is money.',
        'ऑर्डर तो वादा है; पैसा आने का सबूत सिर्फ़ बैंक का संदेश है।',
        'ઓર્ડર તો વચન છે; પૈસા આવ્યાનો પુરાવો ફક્ત બેંકનો સંદેશ છે.',
      ),
    ),
    one(
      2,
      three(
        'The bank asks the purpose of money for a saree that has left. What do you say?',
        'भेजी जा चुकी साड़ी के पैसे का प्रयोजन बैंक पूछे। क्या कहेंगे?',
        'મોકલાઈ ગયેલી સાડીના પૈસાનો હેતુ બેંક પૂછે. શું કહેશો?',
      ),
      three('Payment for goods already exported', 'भेजे जा चुके माल का भुगतान', 'મોકલાઈ ગયેલા માલની ચુકવણી'),
      [
        three('An advance (P0103)', 'पेशगी (P0103)', 'એડવાન્સ (P0103)'),
        three('Family maintenance', 'परिवार के ख़र्च का', 'કુટુંબના ખર્ચનો'),
      ],
      three(
        'P0103 for goods already sent is a common mistake, and the line at the bank stays open.',
        'भेजे माल पर P0103 आम ग़लती है, और बैंक की लाइन खुली रह जाती है।',
        'મોકલેલા માલ પર P0103 સામાન્ય ભૂલ છે, અને બેંકની લાઇન ખુલ્લી રહી જાય.',
      ),
    ),
    order(
      3,
      three('From parcel to closed line.', 'पार्सल से बंद लाइन तक।', 'પાર્સલથી બંધ લાઇન સુધી.'),
      [
        three('The parcel leaves', 'पार्सल निकलता है', 'પાર્સલ નીકળે'),
        three('The payout comes', 'भुगतान आता है', 'ચુકવણી આવે'),
        three('You match it with the parcels', 'आप पार्सलों से मिलाते हैं', 'તમે પાર્સલ સાથે મેળવો'),
        three('Declaration and eBRC', 'घोषणा और eBRC', 'જાહેરાત અને eBRC'),
      ],
      three(
        'Match first; a declaration without matching is a guess.',
        'पहले मिलान; बिना मिलान की घोषणा अंदाज़ा है।',
        'પહેલાં મેળવણી; મેળવ્યા વગરની જાહેરાત અંદાજ છે.',
      ),
    ),
    one(
      0,
      three(
        'A buyer offers to send the money through her cousin’s account. You say:',
        'खरीदार चचेरे भाई के खाते से पैसा भेजने को कहती है। आप:',
        'ખરીદદાર પિતરાઈના ખાતામાંથી પૈસા મોકલવાનું કહે. તમે:',
      ),
      three(
        'No: through the marketplace or a bank, to the firm’s account',
        'नहीं: साइट या बैंक से, फ़र्म के खाते में',
        'ના: સાઇટ કે બેંકથી, પેઢીના ખાતામાં',
      ),
      [
        three('Yes, it saves fees', 'हाँ, फ़ीस बचती है', 'હા, ફી બચે'),
        three('Yes, half of it', 'हाँ, आधा', 'હા, અડધા'),
      ],
      three(
        'Such money proves nothing: no eBRC, no refund, and questions.',
        'ऐसे पैसे से कुछ साबित नहीं होता: न eBRC, न रिफंड, और सवाल।',
        'આવા પૈસાથી કંઈ સાબિત ન થાય: ન eBRC, ન રિફંડ, અને સવાલો.',
      ),
    ),
    one(
      3,
      three(
        'Up to which sum does your own declaration close a line at the bank?',
        'किस रक़म तक आपकी अपनी घोषणा से बैंक की लाइन बंद होती है?',
        'કઈ રકમ સુધી તમારી પોતાની જાહેરાતથી બેંકની લાઇન બંધ થાય?',
      ),
      three('{selfDeclaration}', '{selfDeclaration}', '{selfDeclaration}'),
      [three('₹50,000', '₹50,000', '₹50,000'), three('Any sum', 'कोई भी रक़म', 'ગમે તે રકમ')],
      three('Above it the bank asks for papers.', 'उससे ऊपर बैंक काग़ज़ माँगता है।', 'એનાથી ઉપર બેંક કાગળ માગે.'),
    ),
  ]),
}
