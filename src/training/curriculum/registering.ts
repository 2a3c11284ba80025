import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const REGISTERING: Lesson = {
  id: 'registering',
  stage: 'identity',
  title: three('Your numbers: Udyam to LUT', 'आपके नंबर: उद्यम से LUT तक', 'તમારા નંબર: ઉદ્યમથી LUT સુધી'),
  lead: three(
    'For whoever has a workshop but not yet every number that customs and the bank ask for.',
    'उनके लिए जिनका काम चल रहा है, पर कस्टम्स और बैंक के सारे नंबर अभी नहीं हैं।',
    'જેમનું કામ ચાલે છે, પણ કસ્ટમ્સ અને બેંક માગે એ બધા નંબર હજી નથી એમના માટે.',
  ),
  minutes: 15,
  steps: ['iec', 'udyam', 'gstin', 'pan', 'adCode', 'icegate', 'lut', 'bankAccount'],
  goals: [
    three(
      'take the steps in the order that saves you a second trip',
      'क़दम ऐसे क्रम में लेंगे कि दूसरा चक्कर न लगे',
      'પગલાં એવા ક્રમમાં લેશો કે બીજો ધક્કો ન થાય',
    ),
    three(
      'know what each number costs and how long it takes',
      'जानेंगे कि हर नंबर में कितना ख़र्च और कितना समय लगता है',
      'જાણશો કે દરેક નંબરમાં કેટલો ખર્ચ અને કેટલો સમય થાય',
    ),
    three(
      'never let the IEC or the LUT lapse',
      'IEC और LUT कभी बंद नहीं होने देंगे',
      'IEC અને LUT ક્યારેય બંધ નહીં થવા દો',
    ),
  ],
  sections: [
    section(
      three('Begin with PAN and Udyam', 'शुरुआत पैन और उद्यम से', 'શરૂઆત પાન અને ઉદ્યમથી'),
      three(
        'The PAN is the root: it stands inside your GSTIN, and it is your IEC.',
        'पैन नींव है: वही आपके GSTIN के अंदर है, और वही आपका IEC है।',
        'પાન પાયો છે: એ જ તમારા GSTIN ની અંદર છે, અને એ જ તમારો IEC છે.',
      ),
      three(
        'Udyam costs {udyamFee} on the government’s own portal. Whoever asks you for money is not the government.',
        'उद्यम सरकारी पोर्टल पर बनता है, ख़र्च: {udyamFee}। जो पैसे माँगे वह सरकार नहीं है।',
        'ઉદ્યમ સરકારી પોર્ટલ પર થાય છે, ખર્ચ: {udyamFee}. જે પૈસા માગે એ સરકાર નથી.',
      ),
      three(
        'You are a micro unit up to {microInvestment} of plant and machinery and {microTurnover} of turnover.',
        'मशीनरी में {microInvestment} तक और कारोबार {microTurnover} तक हो तो आप सूक्ष्म इकाई हैं।',
        'મશીનરીમાં {microInvestment} સુધી અને ટર્નઓવર {microTurnover} સુધી હોય તો તમે સૂક્ષ્મ એકમ છો.',
      ),
    ),
    section(
      three('GSTIN and IEC', 'GSTIN और IEC', 'GSTIN અને IEC'),
      three(
        'For a GSTIN count {gstDays}. It lets you export without charging GST and get back what you paid on material.',
        'GSTIN में {gstDays} लगते हैं। इससे बिना GST लगाए निर्यात होता है और माल पर दिया GST वापस मिलता है।',
        'GSTIN માં {gstDays} થાય. એનાથી GST લગાવ્યા વગર નિકાસ થાય અને માલ પર ભરેલો GST પાછો મળે.',
      ),
      three(
        'The IEC comes from DGFT: fee {iecFee}, ready in {iecDays}. Without it no parcel for sale leaves India.',
        'IEC DGFT से मिलता है: फ़ीस {iecFee}, समय {iecDays}। इसके बिना बिक्री का कोई पार्सल भारत से नहीं निकलता।',
        'IEC DGFT પાસેથી મળે: ફી {iecFee}, સમય {iecDays}. એના વગર વેચાણનું કોઈ પાર્સલ ભારતથી ન નીકળે.',
      ),
      three(
        'Confirm the IEC every year from April to June, even if nothing changed. It is free; forgetting switches it off.',
        'हर साल अप्रैल से जून में IEC की पुष्टि कीजिए, चाहे कुछ न बदला हो। मुफ़्त है; भूलने पर IEC बंद हो जाता है।',
        'દર વર્ષે એપ્રિલથી જૂનમાં IEC કન્ફર્મ કરો, ભલે કંઈ બદલાયું ન હોય. મફત છે; ભૂલો તો IEC બંધ થઈ જાય.',
      ),
    ),
    section(
      three('Bank, AD code, ICEGATE', 'बैंक, AD कोड, ICEGATE', 'બેંક, AD કોડ, ICEGATE'),
      three(
        'Your bank branch gives you an AD code of 14 digits. Customs use it to tie each parcel to the money that comes for it.',
        'आपकी बैंक शाखा 14 अंकों का AD कोड देती है। कस्टम्स इसी से हर पार्सल को उसके पैसे से जोड़ते हैं।',
        'તમારી બેંક શાખા 14 આંકડાનો AD કોડ આપે. કસ્ટમ્સ એનાથી જ દરેક પાર્સલને એના પૈસા સાથે જોડે.',
      ),
      three(
        'Register it once on ICEGATE; since 2022 one registration serves all ports. Count {adDays} for the code and {icegateDays} for ICEGATE.',
        'इसे ICEGATE पर एक बार दर्ज कीजिए; 2022 से एक बार का पंजीकरण सारे बंदरगाहों पर चलता है। कोड में {adDays}, ICEGATE में {icegateDays} मानिए।',
        'એને ICEGATE પર એક વાર નોંધાવો; 2022 થી એક વારની નોંધણી બધાં બંદરો પર ચાલે. કોડમાં {adDays}, ICEGATE માં {icegateDays} ગણો.',
      ),
      three(
        'The account for drawback is set for each place by itself: give the same account and IFSC everywhere.',
        'ड्रॉबैक का खाता हर जगह के लिए अलग तय होता है: हर जगह वही खाता और IFSC दीजिए।',
        'ડ્રોબેકનું ખાતું દરેક જગ્યા માટે અલગ નક્કી થાય: બધે એ જ ખાતું અને IFSC આપો.',
      ),
    ),
    section(
      three('LUT: a promise for one year', 'LUT: एक साल का वचन', 'LUT: એક વર્ષનું વચન'),
      three(
        'With an LUT you export without paying IGST first. It costs {lutFee}, on the GST portal, form RFD-11.',
        'LUT हो तो पहले IGST दिए बिना निर्यात होता है। ख़र्च: {lutFee}, GST पोर्टल पर, फ़ॉर्म RFD-11।',
        'LUT હોય તો પહેલાં IGST ભર્યા વગર નિકાસ થાય. ખર્ચ: {lutFee}, GST પોર્ટલ પર, ફોર્મ RFD-11.',
      ),
      three(
        'It holds for one financial year; the present one ends on {lutEnds}. From the next day a new one is needed.',
        'यह एक वित्त वर्ष चलता है; मौजूदा वर्ष {lutEnds} को ख़त्म होता है। अगले दिन से नया चाहिए।',
        'એ એક નાણાકીય વર્ષ ચાલે; હાલનું વર્ષ {lutEnds} એ પૂરું થાય. બીજા દિવસથી નવું જોઈએ.',
      ),
      three(
        'Goods under LUT must leave within {lutLeave} of the invoice, or the tax falls due with interest.',
        'LUT में बिल बनने के {lutLeave} के भीतर माल निकल जाना चाहिए, वरना टैक्स ब्याज के साथ देना पड़ता है।',
        'LUT માં બિલ બન્યાના {lutLeave}ની અંદર માલ નીકળી જવો જોઈએ, નહીં તો વ્યાજ સાથે ટેક્સ ભરવો પડે.',
      ),
    ),
  ],
  example: { kind: 'steps', steps: ['pan', 'udyam', 'gstin', 'iec', 'adCode', 'icegate', 'lut'] },
  doNow: [
    { path: '/firm/step/iec', label: three('Enter your IEC', 'अपना IEC लिखिए', 'તમારો IEC લખો') },
    { path: '/firm', label: three('See your next step', 'अपना अगला क़दम देखिए', 'તમારું હવે પછીનું પગલું જુઓ') },
  ],
  questions: numbered([
    one(
      0,
      three(
        'An agent offers the Udyam certificate for ₹1,500. What do you say?',
        'एजेंट ₹1,500 में उद्यम सर्टिफ़िकेट देने को कहता है। आप क्या कहेंगे?',
        'એજન્ટ ₹1,500 માં ઉદ્યમ સર્ટિફિકેટ આપવાનું કહે છે. તમે શું કહેશો?',
      ),
      three(
        'I do it myself, free, on the Udyam portal',
        'ख़ुद बनाएँगे, उद्यम पोर्टल पर, मुफ़्त',
        'જાતે કરીશું, ઉદ્યમ પોર્ટલ પર, મફત',
      ),
      [
        three('That is the government fee', 'यही सरकारी फ़ीस है', 'એ જ સરકારી ફી છે'),
        three('I bargain to ₹1,000', '₹1,000 में सौदा करेंगे', '₹1,000 માં સોદો કરીશું'),
      ],
      three(
        'Registration on Udyam is free and needs no agent.',
        'उद्यम पंजीकरण मुफ़्त है, एजेंट की ज़रूरत नहीं।',
        'ઉદ્યમ નોંધણી મફત છે, એજન્ટની જરૂર નથી.',
      ),
    ),
    one(
      1,
      three(
        'What is the IEC of a new firm with PAN ABCPD1234E?',
        'पैन ABCPD1234E वाली नई फ़र्म का IEC क्या होगा?',
        'પાન ABCPD1234E વાળી નવી પેઢીનો IEC શું હશે?',
      ),
      three('ABCPD1234E', 'ABCPD1234E', 'ABCPD1234E'),
      [
        three('24ABCPD1234E1ZK', '24ABCPD1234E1ZK', '24ABCPD1234E1ZK'),
        three('A new number of 14 digits', '14 अंकों का नया नंबर', '14 આંકડાનો નવો નંબર'),
      ],
      three(
        'A new IEC is the same as the PAN. The longer number is a GSTIN with the PAN inside.',
        'नया IEC वही होता है जो पैन। लंबा नंबर GSTIN है, जिसके अंदर पैन है।',
        'નવો IEC એટલે એ જ પાન નંબર. લાંબો નંબર GSTIN છે, જેની અંદર પાન છે.',
      ),
    ),
    order(
      0,
      three('In which order do you get them?', 'इन्हें किस क्रम में लेंगे?', 'આ કયા ક્રમમાં મેળવશો?'),
      [
        three('PAN', 'पैन', 'પાન'),
        three('GSTIN', 'GSTIN', 'GSTIN'),
        three('IEC', 'IEC', 'IEC'),
        three('AD code on ICEGATE', 'ICEGATE पर AD कोड', 'ICEGATE પર AD કોડ'),
      ],
      three(
        'Each stands on the one before: the bank wants to see the IEC before it gives an AD code.',
        'हर नंबर पिछले पर टिका है: AD कोड देने से पहले बैंक IEC देखता है।',
        'દરેક નંબર આગલા પર ટકેલો છે: AD કોડ આપતાં પહેલાં બેંક IEC જુએ છે.',
      ),
    ),
    one(
      1,
      three('When must the IEC be confirmed?', 'IEC की पुष्टि कब करनी है?', 'IEC ક્યારે કન્ફર્મ કરવાનો?'),
      three('Every year from April to June', 'हर साल अप्रैल से जून', 'દર વર્ષે એપ્રિલથી જૂન'),
      [
        three('Only when the address changes', 'सिर्फ़ पता बदलने पर', 'ફક્ત સરનામું બદલાય ત્યારે'),
        three('Every five years', 'हर पाँच साल में', 'દર પાંચ વર્ષે'),
      ],
      three(
        'Unconfirmed, it is switched off after June, and your parcels stop.',
        'पुष्टि न हो तो जून के बाद बंद हो जाता है, और पार्सल रुक जाते हैं।',
        'કન્ફર્મ ન થાય તો જૂન પછી બંધ થઈ જાય, અને પાર્સલ અટકે.',
      ),
    ),
    figure(
      2,
      three('How many digits has an AD code?', 'AD कोड में कितने अंक होते हैं?', 'AD કોડમાં કેટલા આંકડા હોય?'),
      '14',
      three('digits', 'अंक', 'આંકડા'),
      three(
        'Fourteen: seven for the bank and seven for the branch.',
        'चौदह: सात बैंक के, सात शाखा के।',
        'ચૌદ: સાત બેંકના, સાત શાખાના.',
      ),
    ),
    one(
      3,
      three(
        'It is 2 April. Your LUT was filed last May. May you export without IGST today?',
        'आज 2 अप्रैल है। आपका LUT पिछली मई में भरा गया था। क्या आज बिना IGST निर्यात कर सकते हैं?',
        'આજે 2 એપ્રિલ છે. તમારો LUT ગયા મે મહિનામાં ભરાયો હતો. આજે IGST વગર નિકાસ કરી શકો?',
      ),
      three(
        'No: it ended on 31 March, a new one is needed',
        'नहीं: वह 31 मार्च को ख़त्म हुआ, नया चाहिए',
        'ના: એ 31 માર્ચે પૂરો થયો, નવો જોઈએ',
      ),
      [
        three('Yes, it holds for twelve months', 'हाँ, बारह महीने चलता है', 'હા, બાર મહિના ચાલે'),
        three('Yes, once given it holds for ever', 'हाँ, एक बार मिला तो हमेशा', 'હા, એક વાર મળ્યો એટલે કાયમ'),
      ],
      three(
        'An LUT follows the financial year, 1 April to 31 March, whenever it was filed.',
        'LUT वित्त वर्ष के साथ चलता है, 1 अप्रैल से 31 मार्च, चाहे जब भरा हो।',
        'LUT નાણાકીય વર્ષ સાથે ચાલે, 1 એપ્રિલથી 31 માર્ચ, ભલે ગમે ત્યારે ભર્યો હોય.',
      ),
    ),
    many(
      2,
      three('What does the AD code do?', 'AD कोड क्या करता है?', 'AD કોડ શું કરે છે?'),
      [
        three('It names your bank’s branch', 'आपकी बैंक शाखा बताता है', 'તમારી બેંક શાખા બતાવે'),
        three(
          'It ties a parcel to the money that comes for it',
          'पार्सल को उसके पैसे से जोड़ता है',
          'પાર્સલને એના પૈસા સાથે જોડે',
        ),
      ],
      [
        three('It fixes the duty abroad', 'विदेश की ड्यूटी तय करता है', 'વિદેશની ડ્યૂટી નક્કી કરે'),
        three('It replaces the IEC', 'IEC की जगह लेता है', 'IEC ની જગ્યા લે'),
      ],
      three(
        'It is the bank’s mark on your customs paper, nothing more.',
        'यह कस्टम्स के काग़ज़ पर बैंक की पहचान है, बस।',
        'એ કસ્ટમ્સના કાગળ પર બેંકની ઓળખ છે, બસ.',
      ),
    ),
    one(
      3,
      three(
        'You invoiced under LUT, but the goods are still in your shop. What is the risk?',
        'LUT में बिल बना दिया, पर माल अभी दुकान में है। ख़तरा क्या है?',
        'LUT માં બિલ બનાવી દીધું, પણ માલ હજી દુકાનમાં છે. જોખમ શું?',
      ),
      three(
        'Not gone within {lutLeave}: tax with interest falls due',
        '{lutLeave} में न निकला तो ब्याज के साथ टैक्स',
        '{lutLeave}માં ન નીકળ્યો તો વ્યાજ સાથે ટેક્સ',
      ),
      [
        three(
          'None, an LUT has no clock',
          'कोई नहीं, LUT में समय की सीमा नहीं',
          'કંઈ નહીં, LUT માં સમયની મર્યાદા નથી',
        ),
        three('The IEC is cancelled at once', 'IEC तुरंत रद्द', 'IEC તરત રદ'),
      ],
      three(
        'Make the invoice when the parcel is ready to leave.',
        'बिल तब बनाइए जब पार्सल निकलने को तैयार हो।',
        'બિલ ત્યારે બનાવો જ્યારે પાર્સલ નીકળવા તૈયાર હોય.',
      ),
    ),
  ]),
}
