import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const PARCELS: Lesson = {
  id: 'parcels',
  stage: 'selling',
  title: three('Parcels, ways and papers', 'पार्सल, रास्ते और काग़ज़', 'પાર્સલ, રસ્તા અને કાગળ'),
  lead: three(
    'For whoever has an order and asks: post or courier, and which form?',
    'उनके लिए जिनके पास ऑर्डर है और सवाल है: डाक या कूरियर, और कौन-सा फ़ॉर्म?',
    'જેમની પાસે ઓર્ડર છે અને સવાલ છે: પોસ્ટ કે કુરિયર, અને કયું ફોર્મ?',
  ),
  minutes: 15,
  steps: ['parcel'],
  goals: [
    three(
      'choose between post, courier and freight',
      'डाक, कूरियर और कार्गो में से चुन सकेंगे',
      'પોસ્ટ, કુરિયર અને કાર્ગોમાંથી પસંદ કરી શકશો',
    ),
    three(
      'know CSB-V, PBE and CN22/CN23 by name and use',
      'CSB-V, PBE और CN22/CN23 को नाम और काम से जानेंगे',
      'CSB-V, PBE અને CN22/CN23 ને નામ અને કામથી જાણશો',
    ),
    three(
      'describe goods so that no customs officer must guess',
      'माल ऐसे लिखेंगे कि कस्टम्स को अंदाज़ा न लगाना पड़े',
      'માલ એવો લખશો કે કસ્ટમ્સને અંદાજ ન લગાવવો પડે',
    ),
  ],
  sections: [
    section(
      three('Three ways', 'तीन रास्ते', 'ત્રણ રસ્તા'),
      three(
        'Post: cheap, {postDays}, from Dak Ghar Niryat Kendra counters in many towns.',
        'डाक: सस्ती, {postDays}, कई शहरों के डाक घर निर्यात केंद्र से।',
        'પોસ્ટ: સસ્તી, {postDays}, ઘણા ગામના ડાક ઘર નિર્યાત કેન્દ્રથી.',
      ),
      three(
        'Courier: fast, {courierDays}, dearer, fetched at your door. Freight: {freightDays}, for many boxes to a warehouse abroad.',
        'कूरियर: तेज़, {courierDays}, महँगा, घर से ले जाता है। कार्गो: {freightDays}, विदेशी गोदाम में बहुत से डिब्बों के लिए।',
        'કુરિયર: ઝડપી, {courierDays}, મોંઘું, ઘેરથી લઈ જાય. કાર્ગો: {freightDays}, વિદેશના ગોડાઉનમાં ઘણાં ખોખાં માટે.',
      ),
    ),
    section(
      three('The customs paper of each', 'हर रास्ते का कस्टम्स काग़ज़', 'દરેક રસ્તાનો કસ્ટમ્સ કાગળ'),
      three(
        'Courier files a CSB-V for you. Value per consignment: {courierLimit}.',
        'कूरियर आपके लिए CSB-V भरता है। एक खेप का मूल्य: {courierLimit}।',
        'કુરિયર તમારા માટે CSB-V ભરે. એક કન્સાઇનમેન્ટનું મૂલ્ય: {courierLimit}.',
      ),
      three(
        'That has been so since {courierOpenSince}. Many help pages still show an older cap: look at the day of what you read.',
        'यह {courierOpenSince} से है। कई सहायता-पन्ने अब भी पुरानी सीमा दिखाते हैं: जो पढ़ें उसकी तारीख़ देखिए।',
        'આ {courierOpenSince} થી છે. ઘણાં મદદ-પાનાં હજી જૂની મર્યાદા બતાવે છે: જે વાંચો એની તારીખ જુઓ.',
      ),
      three(
        'By post you make a PBE, the postal bill of export, on the Dak Ghar Niryat Kendra portal: PBE-III for e-commerce.',
        'डाक में आप डाक घर निर्यात केंद्र पोर्टल पर PBE, यानी डाक निर्यात बिल बनाते हैं: ई-कॉमर्स के लिए PBE-III।',
        'પોસ્ટમાં તમે ડાક ઘર નિર્યાત કેન્દ્ર પોર્ટલ પર PBE, એટલે કે ટપાલ નિકાસ બિલ બનાવો: ઈ-કોમર્સ માટે PBE-III.',
      ),
      three(
        'A small packet up to {cn22} carries a CN22; a parcel, or anything above that value, a CN23. They speak to the customs over there.',
        '{cn22} तक के छोटे पैकेट पर CN22 लगता है; पार्सल पर, या उससे ऊपर के मूल्य पर, CN23। ये वहाँ के कस्टम्स के लिए हैं।',
        '{cn22} સુધીના નાના પેકેટ પર CN22 લાગે; પાર્સલ પર, કે એનાથી વધુ મૂલ્ય પર, CN23. એ ત્યાંના કસ્ટમ્સ માટે છે.',
      ),
    ),
    section(
      three('Which refunds each way keeps', 'किस रास्ते पर कौन-से रिफंड', 'કયા રસ્તે કયાં રિફંડ'),
      three(
        'All ways keep the IGST refund. Drawback, RoDTEP and RoSCTL are lost on a CSB-V.',
        'IGST रिफंड हर रास्ते पर मिलता है। CSB-V पर ड्रॉबैक, RoDTEP और RoSCTL नहीं मिलते।',
        'IGST રિફંડ દરેક રસ્તે મળે. CSB-V પર ડ્રોબેક, RoDTEP અને RoSCTL ન મળે.',
      ),
      three(
        'By post they have been given since {postKeepsSince}. By courier too, where the courier files a full shipping bill.',
        'डाक पर ये {postKeepsSince} से मिलते हैं। कूरियर पर भी, अगर वह पूरा शिपिंग बिल भरे।',
        'પોસ્ટ પર એ {postKeepsSince} થી મળે છે. કુરિયર પર પણ, જો એ પૂરું શિપિંગ બિલ ભરે.',
      ),
    ),
    section(
      three('Words and numbers that agree', 'शब्द और अंक एक जैसे हों', 'શબ્દ અને આંકડા એકસરખા હોય'),
      three(
        'Invoice, customs paper and GSTR-1 must show the same number, day and value. The invoice number has at most {invoiceNumber}.',
        'बिल, कस्टम्स काग़ज़ और GSTR-1 में नंबर, दिन और मूल्य एक हों। बिल नंबर ज़्यादा से ज़्यादा {invoiceNumber} का।',
        'બિલ, કસ્ટમ્સ કાગળ અને GSTR-1 માં નંબર, દિવસ અને મૂલ્ય એક હોય. બિલ નંબર વધુમાં વધુ {invoiceNumber} નો.',
      ),
      three(
        '“Clothes”, “gift”, “accessories” are refused. Write “women’s cotton kurta, woven, block printed”, in English.',
        '“कपड़े”, “उपहार”, “एक्सेसरीज़” जैसे शब्द लौटाए जाते हैं। लिखिए “महिलाओं का सूती कुर्ता, वोवन, ब्लॉक प्रिंट”, और अंग्रेज़ी में।',
        '“કપડાં”, “ગિફ્ટ”, “એક્સેસરીઝ” જેવા શબ્દ નકારાય છે. લખો “મહિલાઓનો સુતરાઉ કુર્તો, વણેલો, બ્લોક પ્રિન્ટ”, અને અંગ્રેજીમાં.',
      ),
      three(
        'Corners padded, a second label inside, weight on the outside. Photograph the open box before you close it.',
        'कोनों पर गद्दी रखिए, अंदर दूसरा लेबल, बाहर वज़न लिखिए। बंद करने से पहले खुले डिब्बे की फ़ोटो लीजिए।',
        'ખૂણે ગાદી મૂકો, અંદર બીજું લેબલ, બહાર વજન લખો. બંધ કરતાં પહેલાં ખુલ્લા ખોખાનો ફોટો પાડો.',
      ),
    ),
  ],
  example: {
    kind: 'lanes',
    goods: { hs: '62114219', price: '1499', grams: 450, quantity: 2 },
    to: 'GB',
  },
  doNow: [
    {
      path: '/reach',
      label: three('Compare the ways for your parcel', 'अपने पार्सल के रास्ते परखिए', 'તમારા પાર્સલના રસ્તા સરખાવો'),
    },
    {
      path: '/firm/step/parcel',
      label: three('Your step: the first parcel', 'आपका क़दम: पहला पार्सल', 'તમારું પગલું: પહેલું પાર્સલ'),
    },
  ],
  questions: numbered([
    one(
      1,
      three(
        'Which paper does a courier file for a parcel that was sold?',
        'बिके पार्सल के लिए कूरियर कौन-सा काग़ज़ भरता है?',
        'વેચાયેલા પાર્સલ માટે કુરિયર કયો કાગળ ભરે?',
      ),
      three('CSB-V', 'CSB-V', 'CSB-V'),
      [three('CSB-IV', 'CSB-IV', 'CSB-IV'), three('CN22 only', 'सिर्फ़ CN22', 'ફક્ત CN22')],
      three(
        'CSB-IV is for samples and gifts, CN22 belongs to the post.',
        'CSB-IV सैंपल और उपहार का है, CN22 डाक का।',
        'CSB-IV સેમ્પલ અને ગિફ્ટનો છે, CN22 પોસ્ટનો.',
      ),
    ),
    one(
      1,
      three(
        'What is the value limit of a sale by courier today?',
        'आज कूरियर से बिक्री के मूल्य की सीमा?',
        'આજે કુરિયરથી વેચાણના મૂલ્યની મર્યાદા?',
      ),
      three('{courierLimit}', '{courierLimit}', '{courierLimit}'),
      [three('₹25,000', '₹25,000', '₹25,000'), three('₹5 lakh', '₹5 लाख', '₹5 લાખ')],
      three(
        'Older limits were lifted step by step; only a dated rule counts.',
        'पुरानी सीमाएँ एक-एक कर हटीं; तारीख़ वाला नियम ही चलता है।',
        'જૂની મર્યાદાઓ એક પછી એક હટી; તારીખવાળો નિયમ જ ચાલે.',
      ),
    ),
    many(
      2,
      three('Which refunds does a CSB-V lose?', 'CSB-V पर कौन-से रिफंड नहीं मिलते?', 'CSB-V પર કયાં રિફંડ ન મળે?'),
      [
        three('Drawback', 'ड्रॉबैक', 'ડ્રોબેક'),
        three('RoDTEP', 'RoDTEP', 'RoDTEP'),
        three('RoSCTL', 'RoSCTL', 'RoSCTL'),
      ],
      [three('IGST refund', 'IGST रिफंड', 'IGST રિફંડ')],
      three(
        'Where these are worth money to you, look at post or at a shipping bill.',
        'जहाँ ये काम के हों, डाक या शिपिंग बिल देखिए।',
        'જ્યાં એ કામનાં હોય, પોસ્ટ કે શિપિંગ બિલ જુઓ.',
      ),
    ),
    figure(
      3,
      three(
        'At most how many characters may an export invoice number have?',
        'निर्यात बिल नंबर में ज़्यादा से ज़्यादा कितने अक्षर?',
        'નિકાસ બિલ નંબરમાં વધુમાં વધુ કેટલા અક્ષર?',
      ),
      '{invoiceNumber}',
      three('characters', 'अक्षर', 'અક્ષર'),
      three(
        'Letters, digits, hyphen and slash; unique within the financial year.',
        'अक्षर, अंक, हाइफ़न और स्लैश; वित्त वर्ष में दोबारा नहीं।',
        'અક્ષર, આંકડા, હાઇફન અને સ્લેશ; નાણાકીય વર્ષમાં બીજી વાર નહીં.',
      ),
    ),
    one(
      3,
      three('Which description passes?', 'कौन-सा विवरण चलेगा?', 'કયું વર્ણન ચાલે?'),
      three(
        'Brass bangles, gold-plated, imitation jewellery',
        'पीतल की चूड़ियाँ, सोने का पानी, इमिटेशन ज्वेलरी',
        'પિત્તળની બંગડી, સોનાનો ઢોળ, ઇમિટેશન જ્વેલરી',
      ),
      [three('Accessories', 'Accessories', 'Accessories'), three('Gift items', 'Gift items', 'Gift items')],
      three('Material, thing, kind.', 'सामग्री, चीज़, क़िस्म।', 'સામગ્રી, વસ્તુ, પ્રકાર.'),
    ),
    order(
      0,
      three('By post, in order.', 'डाक से, क्रम में।', 'પોસ્ટથી, ક્રમમાં.'),
      [
        three('Invoice', 'बिल', 'બિલ'),
        three('PBE on the portal', 'पोर्टल पर PBE', 'પોર્ટલ પર PBE'),
        three('CN22 or CN23 on the parcel', 'पार्सल पर CN22 या CN23', 'પાર્સલ પર CN22 કે CN23'),
        three(
          'Hand it in and keep the tracking number',
          'जमा करके ट्रैकिंग नंबर रखना',
          'જમા કરાવીને ટ્રેકિંગ નંબર રાખવો',
        ),
      ],
      three(
        'Invoice first: all other papers repeat it.',
        'पहले बिल: बाक़ी काग़ज़ों में उसी की बातें आती हैं।',
        'પહેલાં બિલ: બાકીના કાગળમાં એની જ વિગત આવે.',
      ),
    ),
    one(
      3,
      three(
        'The invoice says ₹3,000, the PBE ₹2,800. What follows?',
        'बिल में ₹3,000, PBE में ₹2,800। क्या होगा?',
        'બિલમાં ₹3,000, PBE માં ₹2,800. શું થાય?',
      ),
      three('The refund is stuck until they agree', 'मेल होने तक रिफंड अटकेगा', 'મેળ ન થાય ત્યાં સુધી રિફંડ અટકે'),
      [three('Nothing', 'कुछ नहीं', 'કંઈ નહીં'), three('The lower one counts', 'कम वाला चलेगा', 'ઓછું ચાલે')],
      three(
        'Computers compare them; nobody corrects them for you.',
        'मिलान कंप्यूटर करता है; आपके लिए कोई सुधारता नहीं।',
        'મેળવણી કમ્પ્યુટર કરે છે; તમારા માટે કોઈ સુધારતું નથી.',
      ),
    ),
    one(
      1,
      three(
        'Which label does a small packet within the limit of {cn22} carry?',
        '{cn22} की सीमा के छोटे पैकेट पर कौन-सा लेबल?',
        '{cn22} ની મર્યાદાના નાના પેકેટ પર કયું લેબલ?',
      ),
      three('CN22', 'CN22', 'CN22'),
      [three('CN23', 'CN23', 'CN23'), three('None', 'कोई नहीं', 'કોઈ નહીં')],
      three(
        'CN23 is the longer form for parcels and higher values.',
        'CN23 पार्सल और बड़े मूल्य का लंबा फ़ॉर्म है।',
        'CN23 પાર્સલ અને મોટા મૂલ્યનું લાંબું ફોર્મ છે.',
      ),
    ),
  ]),
}
