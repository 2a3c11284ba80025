import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const REFUNDS: Lesson = {
  id: 'refunds',
  stage: 'money',
  title: three('What comes back to you', 'आपको क्या-क्या वापस मिलता है', 'તમને શું-શું પાછું મળે છે'),
  lead: three(
    'For whoever pays GST on material and has never asked for it back.',
    'उनके लिए जो माल पर GST देते हैं और कभी वापस नहीं माँगा।',
    'જે માલ પર GST ભરે છે અને ક્યારેય પાછો નથી માગ્યો એમના માટે.',
  ),
  minutes: 12,
  steps: ['refund', 'rcmc'],
  goals: [
    three(
      'choose between LUT and paying IGST',
      'LUT और IGST देने के बीच चुन सकेंगे',
      'LUT અને IGST ભરવા વચ્ચે પસંદ કરી શકશો',
    ),
    three(
      'know drawback, RoDTEP and RoSCTL apart',
      'ड्रॉबैक, RoDTEP और RoSCTL में फ़र्क़ जानेंगे',
      'ડ્રોબેક, RoDTEP અને RoSCTL નો ફરક જાણશો',
    ),
    three('keep a refund from getting stuck', 'रिफंड को अटकने से बचाएँगे', 'રિફંડને અટકતું બચાવશો'),
  ],
  sections: [
    section(
      three('GST: two roads to zero', 'GST: शून्य टैक्स के दो रास्ते', 'GST: શૂન્ય ટેક્સના બે રસ્તા'),
      three(
        'With LUT: you charge nothing, and ask for the GST you paid on material (form RFD-01).',
        'LUT से: आप कुछ नहीं लगाते, और माल पर दिया GST माँगते हैं (फ़ॉर्म RFD-01)।',
        'LUT થી: તમે કંઈ લગાડતા નથી, અને માલ પર ભરેલો GST માગો છો (ફોર્મ RFD-01).',
      ),
      three(
        'With IGST: you pay it with your return, and customs’ records send it back by themselves.',
        'IGST से: रिटर्न के साथ देते हैं, और कस्टम्स के रिकॉर्ड से अपने आप वापस आता है।',
        'IGST થી: રિટર્ન સાથે ભરો, અને કસ્ટમ્સના રેકોર્ડથી આપમેળે પાછો આવે.',
      ),
      three(
        'Little money in hand? LUT. Much GST lying unused in your ledger? IGST turns it into cash.',
        'हाथ में पैसा कम? LUT। बही में GST बहुत पड़ा है? IGST उसे नक़द बनाता है।',
        'હાથમાં પૈસા ઓછા? LUT. ચોપડે GST ઘણો પડ્યો છે? IGST એને રોકડ બનાવે.',
      ),
    ),
    section(
      three('Three schemes, three reasons', 'तीन योजनाएँ, तीन कारण', 'ત્રણ યોજના, ત્રણ કારણ'),
      three(
        'Drawback gives back customs duty inside imported material. RoDTEP: other hidden taxes, such as on diesel. RoSCTL: the same for garments and made-ups.',
        'ड्रॉबैक: आयातित माल में छिपी कस्टम्स ड्यूटी। RoDTEP: बाक़ी छिपे टैक्स, जैसे डीज़ल का। RoSCTL: वही, कपड़ों और सिले सामान के लिए।',
        'ડ્રોબેક: આયાતી માલમાં છુપાયેલી કસ્ટમ્સ ડ્યૂટી. RoDTEP: બાકીના છુપા ટેક્સ, જેમ કે ડીઝલના. RoSCTL: એ જ, કપડાં અને સીવેલા માલ માટે.',
      ),
      three(
        'One line takes RoDTEP or RoSCTL, not both. Rates change by day; Dhow shows a rate only while it is in force.',
        'एक चीज़ पर RoDTEP या RoSCTL, दोनों नहीं। दरें तारीख़ से बदलती हैं; Dhow लागू दर ही दिखाता है।',
        'એક વસ્તુ પર RoDTEP કે RoSCTL, બંને નહીં. દર તારીખથી બદલાય; Dhow અમલમાં હોય એ જ દર બતાવે.',
      ),
      three(
        'Silver jewellery gets {silverDrawback}, gold {goldDrawback} as drawback.',
        'चाँदी की ज्वेलरी पर ड्रॉबैक {silverDrawback}, सोने पर {goldDrawback}।',
        'ચાંદીની જ્વેલરી પર ડ્રોબેક {silverDrawback}, સોના પર {goldDrawback}.',
      ),
    ),
    section(
      three('The way decides', 'रास्ता तय करता है', 'રસ્તો નક્કી કરે'),
      three(
        'The same parcel earns nothing of these by CSB-V, and all of them by post or with a shipping bill.',
        'उसी पार्सल पर CSB-V से इनमें से कुछ नहीं मिलता, डाक या शिपिंग बिल से सब मिलता है।',
        'એ જ પાર્સલ પર CSB-V થી આમાંનું કંઈ ન મળે, પોસ્ટ કે શિપિંગ બિલથી બધું મળે.',
      ),
      three(
        'So compare what is left to you, not the freight alone.',
        'इसलिए सिर्फ़ भाड़ा नहीं, यह देखिए कि आपके पास कितना बचता है।',
        'એટલે ફક્ત ભાડું નહીં, તમારી પાસે કેટલું બચે એ સરખાવો.',
      ),
    ),
    section(
      three('Why refunds get stuck', 'रिफंड क्यों अटकता है', 'રિફંડ કેમ અટકે છે'),
      three(
        'Number, date, port or value differ between invoice, shipping paper and GSTR-1 table 6A. One letter is enough.',
        'बिल, शिपिंग काग़ज़ और GSTR-1 की तालिका 6A में नंबर, तारीख़, बंदरगाह या मूल्य अलग। एक अक्षर भी काफ़ी है।',
        'બિલ, શિપિંગ કાગળ અને GSTR-1 ના કોષ્ટક 6A માં નંબર, તારીખ, બંદર કે મૂલ્ય જુદાં. એક અક્ષર પણ પૂરતો છે.',
      ),
      three(
        'The bank account is not the one that customs know. The claim was not ticked on the paper. Nobody can tick it afterwards.',
        'बैंक खाता वह नहीं जो कस्टम्स के पास है। काग़ज़ पर दावे का निशान नहीं लगाया। बाद में कोई नहीं लगा सकता।',
        'બેંક ખાતું એ નથી જે કસ્ટમ્સ પાસે છે. કાગળ પર દાવાનું નિશાન ન કર્યું. પછી કોઈ ન કરી શકે.',
      ),
    ),
  ],
  example: { kind: 'refund', goods: { hs: '71131110', price: '4500', grams: 40, quantity: 5 } },
  doNow: [
    {
      path: '/firm/step/refund',
      label: three('Your step: the first refund', 'आपका क़दम: पहला रिफंड', 'તમારું પગલું: પહેલું રિફંડ'),
    },
  ],
  questions: numbered([
    one(
      0,
      three(
        'You have little cash. Which road for GST?',
        'हाथ में पैसा कम है। GST का कौन-सा रास्ता?',
        'હાથમાં પૈસા ઓછા છે. GST નો કયો રસ્તો?',
      ),
      three('LUT', 'LUT', 'LUT'),
      [
        three('Pay IGST', 'IGST देना', 'IGST ભરવો'),
        three('Charge GST to the buyer abroad', 'विदेशी खरीदार से GST लेना', 'વિદેશના ખરીદદાર પાસેથી GST લેવો'),
      ],
      three('Under LUT nothing is paid first.', 'LUT में पहले कुछ नहीं देना।', 'LUT માં પહેલાં કંઈ ભરવાનું નહીં.'),
    ),
    one(
      1,
      three(
        'Which scheme is for garments and made-ups?',
        'कपड़ों और सिले सामान की योजना कौन-सी?',
        'કપડાં અને સીવેલા માલની યોજના કઈ?',
      ),
      three('RoSCTL', 'RoSCTL', 'RoSCTL'),
      [
        three('RoDTEP and RoSCTL together', 'RoDTEP और RoSCTL साथ', 'RoDTEP અને RoSCTL સાથે'),
        three('TMA', 'TMA', 'TMA'),
      ],
      three(
        'RoSCTL, and then not RoDTEP on the same line.',
        'RoSCTL, और फिर उसी चीज़ पर RoDTEP नहीं।',
        'RoSCTL, અને પછી એ જ વસ્તુ પર RoDTEP નહીં.',
      ),
    ),
    figure(
      2,
      three(
        'By courier ₹400 freight and no refund; by post ₹450 freight and ₹90 drawback. How many rupees more does post leave you?',
        'कूरियर: भाड़ा ₹400, रिफंड नहीं; डाक: भाड़ा ₹450, ड्रॉबैक ₹90। डाक में कितने रुपये ज़्यादा बचे?',
        'કુરિયર: ભાડું ₹400, રિફંડ નહીં; પોસ્ટ: ભાડું ₹450, ડ્રોબેક ₹90. પોસ્ટમાં કેટલા રૂપિયા વધુ બચ્યા?',
      ),
      '40',
      three('rupees', 'रुपये', 'રૂપિયા'),
      three('90 − (450 − 400) = 40.', '90 − (450 − 400) = 40।', '90 − (450 − 400) = 40.'),
    ),
    many(
      3,
      three('What makes a refund stick?', 'रिफंड किससे अटकता है?', 'રિફંડ શેનાથી અટકે?'),
      [
        three('Another invoice number in GSTR-1', 'GSTR-1 में दूसरा बिल नंबर', 'GSTR-1 માં બીજો બિલ નંબર'),
        three('A bank account unknown to customs', 'खाता जो कस्टम्स के पास नहीं', 'ખાતું જે કસ્ટમ્સ પાસે નથી'),
        three('No tick for the claim', 'दावे का निशान नहीं', 'દાવાનું નિશાન નહીં'),
      ],
      [three('A small parcel', 'छोटा पार्सल', 'નાનું પાર્સલ')],
      three(
        'Size does not matter; agreement of the papers does.',
        'आकार से फ़र्क़ नहीं पड़ता; काग़ज़ों का मेल ज़रूरी है।',
        'કદથી ફરક નથી પડતો; કાગળ મળતા આવે એ મહત્ત્વનું.',
      ),
    ),
    one(
      2,
      three(
        'By which way does silver jewellery keep its drawback?',
        'चाँदी की ज्वेलरी का ड्रॉबैक किस रास्ते पर मिलता है?',
        'ચાંદીની જ્વેલરીનું ડ્રોબેક કયા રસ્તે મળે?',
      ),
      three(
        'Post, or courier with a shipping bill',
        'डाक, या शिपिंग बिल वाला कूरियर',
        'પોસ્ટ, કે શિપિંગ બિલવાળું કુરિયર',
      ),
      [three('CSB-V', 'CSB-V', 'CSB-V'), three('None', 'किसी पर नहीं', 'કોઈ પર નહીં')],
      three(
        'The desk for CSB-V does not handle incentives.',
        'CSB-V की व्यवस्था में ये प्रोत्साहन नहीं हैं।',
        'CSB-V ની વ્યવસ્થામાં આ પ્રોત્સાહન નથી.',
      ),
    ),
    order(
      0,
      three('The road of an IGST refund.', 'IGST रिफंड का रास्ता।', 'IGST રિફંડનો રસ્તો.'),
      [
        three('Invoice with IGST', 'IGST वाला बिल', 'IGST વાળું બિલ'),
        three(
          'The parcel leaves with its customs paper',
          'कस्टम्स काग़ज़ के साथ पार्सल निकलता है',
          'કસ્ટમ્સ કાગળ સાથે પાર્સલ નીકળે',
        ),
        three('GSTR-1 and the return are filed', 'GSTR-1 और रिटर्न भरना', 'GSTR-1 અને રિટર્ન ભરવું'),
        three('Money in the bank', 'बैंक में पैसा', 'બેંકમાં પૈસા'),
      ],
      three(
        'The customs paper is the application; nobody writes a letter.',
        'कस्टम्स काग़ज़ ही आवेदन है; चिट्ठी नहीं लिखनी।',
        'કસ્ટમ્સ કાગળ જ અરજી છે; કોઈ પત્ર લખવાનો નહીં.',
      ),
    ),
    one(
      1,
      three(
        'Dhow shows no RoDTEP rate for your goods today. What does that mean?',
        'आज Dhow आपकी चीज़ की RoDTEP दर नहीं दिखाता। मतलब?',
        'આજે Dhow તમારી વસ્તુનો RoDTEP દર નથી બતાવતું. એટલે?',
      ),
      three(
        'No rate is known to be in force: do not count on it',
        'कोई लागू दर पता नहीं: उसके भरोसे मत रहिए',
        'અમલમાં હોય એવો દર ખબર નથી: એના ભરોસે ન રહો',
      ),
      [three('It is 1 %', '1 % है', '1 % છે'), three('Dhow is broken', 'Dhow ख़राब है', 'Dhow બગડ્યું છે')],
      three(
        'Schemes end and are renewed. A price built on an old rate is a loss.',
        'योजनाएँ ख़त्म होती हैं, फिर बढ़ती हैं। पुरानी दर पर दाम रखा तो घाटा।',
        'યોજનાઓ પૂરી થાય અને લંબાય. જૂના દર પર ભાવ રાખ્યો તો ખોટ.',
      ),
    ),
    one(
      0,
      three(
        'Does the buyer abroad pay Indian GST?',
        'क्या विदेशी खरीदार भारतीय GST देता है?',
        'વિદેશનો ખરીદદાર ભારતીય GST ચૂકવે?',
      ),
      three('No, an export is zero-rated', 'नहीं, निर्यात शून्य-दर पर है', 'ના, નિકાસ શૂન્ય-દરે છે'),
      [three('Yes, 5 %', 'हाँ, 5 %', 'હા, 5 %'), three('Yes, 18 %', 'हाँ, 18 %', 'હા, 18 %')],
      three('She pays the tax of her own country.', 'वह अपने देश का टैक्स देती है।', 'એ પોતાના દેશનો ટેક્સ ચૂકવે.'),
    ),
  ]),
}
