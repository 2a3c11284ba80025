import type { Sentence } from '#kernel/words.ts'

export type StepWords = Readonly<{ title: Sentence; why: Sentence; how: Sentence }>

const table = <K extends string>(steps: Record<K, StepWords>): Record<K, StepWords> => steps

/** The steps of the ladder by the ids of ladder-steps.csv: what it is, what it is good for, how to do it. */
export const STEPS = table({
  pan: {
    title: { en: 'Have a PAN', hi: 'पैन कार्ड बनवाइए', gu: 'પાન કાર્ડ કઢાવો' },
    why: {
      en: 'Every other number of your firm is built on the PAN.',
      hi: 'फ़र्म के बाक़ी सारे नंबर पैन पर ही बनते हैं।',
      gu: 'પેઢીના બાકીના બધા નંબર પાન પર જ બને છે.',
    },
    how: {
      en: 'Apply for an instant e-PAN on the income tax portal. A firm or company needs its own PAN, not the owner’s.',
      hi: 'आयकर पोर्टल पर तुरंत ई-पैन के लिए आवेदन कीजिए। फ़र्म या कंपनी का पैन मालिक के पैन से अलग होता है।',
      gu: 'આવકવેરા પોર્ટલ પર તરત મળતા ઈ-પાન માટે અરજી કરો. પેઢી કે કંપનીનો પાન માલિકના પાનથી અલગ હોય છે.',
    },
  },
  udyam: {
    title: { en: 'Register on Udyam', hi: 'उद्यम पंजीकरण कीजिए', gu: 'ઉદ્યમ નોંધણી કરો' },
    why: {
      en: 'It makes you an MSME: help with interest, testing and fairs is given against this number.',
      hi: 'इससे आप एमएसएमई बनते हैं: ब्याज, जाँच और मेलों की मदद इसी नंबर पर मिलती है।',
      gu: 'એનાથી તમે એમએસએમઈ બનો છો: વ્યાજ, ટેસ્ટિંગ અને મેળાની સહાય આ નંબર પર જ મળે છે.',
    },
    how: {
      en: 'Fill the form on the Udyam portal yourself; it is free and asks for no papers. Nobody may charge you for it.',
      hi: 'उद्यम पोर्टल पर फ़ॉर्म ख़ुद भरिए; यह मुफ़्त है और कोई काग़ज़ नहीं लगता। इसके लिए किसी को पैसे मत दीजिए।',
      gu: 'ઉદ્યમ પોર્ટલ પર ફોર્મ જાતે ભરો; એ મફત છે અને કોઈ કાગળ જોઈતો નથી. આના માટે કોઈને પૈસા ન આપો.',
    },
  },
  gstin: {
    title: { en: 'Get a GSTIN', hi: 'जीएसटी नंबर लीजिए', gu: 'જીએસટી નંબર મેળવો' },
    why: {
      en: 'With it you export without tax, and get back the GST that you paid on material.',
      hi: 'इससे निर्यात बिना टैक्स के होता है, और कच्चे माल पर दिया जीएसटी वापस मिलता है।',
      gu: 'એનાથી નિકાસ ટેક્સ વગર થાય છે, અને કાચા માલ પર ભરેલો જીએસટી પાછો મળે છે.',
    },
    how: {
      en: 'Apply on the GST portal as a regular taxpayer, with the address where you work.',
      hi: 'जीएसटी पोर्टल पर नियमित करदाता के रूप में, काम की जगह के पते से आवेदन कीजिए।',
      gu: 'જીએસટી પોર્ટલ પર નિયમિત કરદાતા તરીકે, કામની જગ્યાના સરનામા સાથે અરજી કરો.',
    },
  },
  iec: {
    title: { en: 'Get your IEC', hi: 'IEC लीजिए', gu: 'IEC મેળવો' },
    why: {
      en: 'Without the importer-exporter code no parcel for sale may leave India.',
      hi: 'आयातक-निर्यातक कोड के बिना बिक्री का कोई पार्सल भारत से बाहर नहीं जा सकता।',
      gu: 'આયાતકાર-નિકાસકાર કોડ વગર વેચાણનું કોઈ પાર્સલ ભારતની બહાર ન જઈ શકે.',
    },
    how: {
      en: 'Apply on dgft.gov.in; the code comes the same day and is the same as your PAN. Confirm it there every year from April to June.',
      hi: 'dgft.gov.in पर आवेदन कीजिए; कोड उसी दिन मिलता है और वह आपका पैन नंबर ही होता है। हर साल अप्रैल से जून में वहीं पुष्टि कीजिए।',
      gu: 'dgft.gov.in પર અરજી કરો; કોડ એ જ દિવસે મળે છે અને એ તમારો પાન નંબર જ હોય છે. દર વર્ષે એપ્રિલથી જૂનમાં ત્યાં જ કન્ફર્મ કરો.',
    },
  },
  fssai: {
    title: { en: 'FSSAI for your food', hi: 'खाने की चीज़ों के लिए FSSAI', gu: 'ખાદ્ય ચીજો માટે FSSAI' },
    why: {
      en: 'Nobody may make or pack food in India without it, and buyers abroad ask for the number.',
      hi: 'भारत में इसके बिना खाने की चीज़ बनाना या पैक करना मना है, और विदेशी खरीदार यह नंबर माँगते हैं।',
      gu: 'ભારતમાં એના વગર ખાદ્ય ચીજ બનાવવાની કે પેક કરવાની મનાઈ છે, અને વિદેશના ખરીદદાર આ નંબર માગે છે.',
    },
    how: {
      en: 'Apply on FoSCoS. A small maker takes the registration, a larger one or an exporter the licence; the fee goes by size.',
      hi: 'FoSCoS पर आवेदन कीजिए। छोटे निर्माता पंजीकरण लें, बड़े या निर्यातक लाइसेंस; फ़ीस आकार से तय होती है।',
      gu: 'FoSCoS પર અરજી કરો. નાના ઉત્પાદક નોંધણી લે, મોટા કે નિકાસકાર લાઇસન્સ; ફી કદ પ્રમાણે હોય છે.',
    },
  },
  ayush: {
    title: { en: 'AYUSH licence', hi: 'आयुष लाइसेंस', gu: 'આયુષ લાઇસન્સ' },
    why: {
      en: 'An Ayurvedic medicine needs the State’s licence (form 25-D) before it may be made or sold.',
      hi: 'आयुर्वेदिक दवा बनाने या बेचने से पहले राज्य का लाइसेंस (फ़ॉर्म 25-D) ज़रूरी है।',
      gu: 'આયુર્વેદિક દવા બનાવતાં કે વેચતાં પહેલાં રાજ્યનું લાઇસન્સ (ફોર્મ 25-D) જરૂરી છે.',
    },
    how: {
      en: 'Apply on e-Aushadhi. If another factory makes it for you, take the loan licence (25-E). Ask for the free sale certificate with it.',
      hi: 'ई-औषधि पर आवेदन कीजिए। कोई और कारख़ाना आपके लिए बनाता हो तो लोन लाइसेंस (25-E) लीजिए। साथ में फ़्री सेल सर्टिफ़िकेट माँगिए।',
      gu: 'ઈ-ઔષધિ પર અરજી કરો. બીજી ફેક્ટરી તમારા માટે બનાવતી હોય તો લોન લાઇસન્સ (25-E) લો. સાથે ફ્રી સેલ સર્ટિફિકેટ માગો.',
    },
  },
  cosmeticLicence: {
    title: { en: 'Cosmetics licence', hi: 'कॉस्मेटिक लाइसेंस', gu: 'કોસ્મેટિક લાઇસન્સ' },
    why: {
      en: 'Soap, hair oil and cream are cosmetics: making them needs the State’s licence.',
      hi: 'साबुन, बालों का तेल और क्रीम कॉस्मेटिक हैं: इन्हें बनाने के लिए राज्य का लाइसेंस चाहिए।',
      gu: 'સાબુ, વાળનું તેલ અને ક્રીમ કોસ્મેટિક છે: એ બનાવવા રાજ્યનું લાઇસન્સ જોઈએ.',
    },
    how: {
      en: 'Apply to the State’s drug control administration, or sell what a licensed factory makes for you.',
      hi: 'राज्य के औषधि नियंत्रण विभाग में आवेदन कीजिए, या लाइसेंस वाले कारख़ाने से बनवाकर बेचिए।',
      gu: 'રાજ્યના ઔષધ નિયમન તંત્રમાં અરજી કરો, અથવા લાઇસન્સવાળી ફેક્ટરી પાસે બનાવડાવીને વેચો.',
    },
  },
  bisHallmark: {
    title: { en: 'Hallmark for gold and silver', hi: 'सोने-चाँदी पर हॉलमार्क', gu: 'સોના-ચાંદી પર હોલમાર્ક' },
    why: {
      en: 'Exports do not need it by law, but buyers trust a hallmark more than words.',
      hi: 'निर्यात में क़ानूनन ज़रूरी नहीं, पर खरीदार बातों से ज़्यादा हॉलमार्क पर भरोसा करते हैं।',
      gu: 'નિકાસમાં કાયદેસર જરૂરી નથી, પણ ખરીદદાર વાતો કરતાં હોલમાર્ક પર વધુ ભરોસો કરે છે.',
    },
    how: {
      en: 'Register as a jeweller with BIS, free, and take the pieces to a hallmarking centre.',
      hi: 'BIS में ज्वैलर के रूप में मुफ़्त पंजीकरण कीजिए और गहने हॉलमार्किंग केंद्र ले जाइए।',
      gu: 'BIS માં જ્વેલર તરીકે મફત નોંધણી કરો અને દાગીના હોલમાર્કિંગ કેન્દ્ર પર લઈ જાઓ.',
    },
  },
  giUser: {
    title: { en: 'Become a GI authorised user', hi: 'GI अधिकृत उपयोगकर्ता बनिए', gu: 'GI અધિકૃત વપરાશકર્તા બનો' },
    why: {
      en: 'Only authorised users may sell under a protected name such as Patan patola.',
      hi: 'पाटण पटोला जैसे संरक्षित नाम से केवल अधिकृत उपयोगकर्ता ही बेच सकते हैं।',
      gu: 'પાટણ પટોળા જેવા સુરક્ષિત નામથી ફક્ત અધિકૃત વપરાશકર્તા જ વેચી શકે.',
    },
    how: {
      en: 'Send form GI-3 with proof of your craft; the society that owns the GI signs it with you.',
      hi: 'अपनी कारीगरी के प्रमाण के साथ फ़ॉर्म GI-3 भेजिए; GI की स्वामी संस्था आपके साथ हस्ताक्षर करती है।',
      gu: 'તમારી કારીગરીના પુરાવા સાથે ફોર્મ GI-3 મોકલો; GI ની માલિક સંસ્થા તમારી સાથે સહી કરે છે.',
    },
  },
  npop: {
    title: { en: 'Organic certificate (NPOP)', hi: 'जैविक प्रमाणपत्र (NPOP)', gu: 'ઓર્ગેનિક પ્રમાણપત્ર (NPOP)' },
    why: {
      en: 'Goods may leave India as organic only with NPOP certification.',
      hi: 'NPOP प्रमाणन के बिना कोई माल भारत से “जैविक” कहकर नहीं जा सकता।',
      gu: 'NPOP પ્રમાણપત્ર વગર કોઈ માલ ભારતમાંથી “ઓર્ગેનિક” કહીને ન જઈ શકે.',
    },
    how: {
      en: 'Choose a certifier accredited by APEDA; it inspects field or workshop. Each consignment then gets a transaction certificate.',
      hi: 'APEDA से मान्य प्रमाणन संस्था चुनिए; वह खेत या इकाई की जाँच करती है। फिर हर खेप का लेन-देन प्रमाणपत्र मिलता है।',
      gu: 'APEDA માન્ય પ્રમાણન સંસ્થા પસંદ કરો; એ ખેતર કે એકમની તપાસ કરે છે. પછી દરેક ખેપનું ટ્રાન્ઝેક્શન સર્ટિફિકેટ મળે છે.',
    },
  },
  usFdaFood: {
    title: { en: 'Register with the US FDA', hi: 'अमेरिकी FDA में पंजीकरण', gu: 'અમેરિકાના FDA માં નોંધણી' },
    why: {
      en: 'US customs turns food back when the place where it was made is not registered.',
      hi: 'खाने की चीज़ जहाँ बनी वह जगह पंजीकृत न हो तो अमेरिकी कस्टम्स माल लौटा देता है।',
      gu: 'ખાદ્ય ચીજ જ્યાં બની એ જગ્યા નોંધાયેલી ન હોય તો અમેરિકાનું કસ્ટમ્સ માલ પાછો મોકલે છે.',
    },
    how: {
      en: 'Register the facility with the FDA, free, and name an agent in the US. Renew it in the last quarter of every even year.',
      hi: 'FDA में अपनी इकाई का मुफ़्त पंजीकरण कीजिए और अमेरिका में एक एजेंट तय कीजिए। हर सम वर्ष की आख़िरी तिमाही में रिन्यू कीजिए।',
      gu: 'FDA માં તમારા એકમની મફત નોંધણી કરો અને અમેરિકામાં એક એજન્ટ નક્કી કરો. દરેક બેકી વર્ષના છેલ્લા ત્રણ મહિનામાં રિન્યૂ કરો.',
    },
  },
  usMocra: {
    title: {
      en: 'List cosmetics with the US FDA',
      hi: 'कॉस्मेटिक को अमेरिकी FDA में दर्ज कीजिए',
      gu: 'કોસ્મેટિકને અમેરિકાના FDA માં નોંધાવો',
    },
    why: {
      en: 'The US keeps a list of cosmetics and their makers; small firms are mostly exempt, marketplaces still ask.',
      hi: 'अमेरिका कॉस्मेटिक और निर्माताओं की सूची रखता है; छोटी फ़र्मों को अक्सर छूट है, फिर भी मार्केटप्लेस पूछते हैं।',
      gu: 'અમેરિકા કોસ્મેટિક અને ઉત્પાદકોની યાદી રાખે છે; નાની પેઢીને મોટે ભાગે છૂટ છે, છતાં માર્કેટપ્લેસ પૂછે છે.',
    },
    how: {
      en: 'Register the place and list each product with the FDA, free, through your US agent.',
      hi: 'अपने अमेरिकी एजेंट के ज़रिए FDA में इकाई और हर उत्पाद मुफ़्त दर्ज कराइए।',
      gu: 'તમારા અમેરિકાના એજન્ટ મારફતે FDA માં એકમ અને દરેક ઉત્પાદન મફત નોંધાવો.',
    },
  },
  euPerson: {
    title: {
      en: 'A responsible person in the EU',
      hi: 'यूरोपीय संघ में ज़िम्मेदार व्यक्ति',
      gu: 'યુરોપિયન યુનિયનમાં જવાબદાર વ્યક્તિ',
    },
    why: {
      en: 'Nothing for consumers may be offered in the EU without a responsible person whose address stands on it.',
      hi: 'यूरोपीय संघ में ग्राहकों को कुछ भी बेचने के लिए वहाँ का ज़िम्मेदार व्यक्ति चाहिए, जिसका पता माल पर लिखा हो।',
      gu: 'યુરોપિયન યુનિયનમાં ગ્રાહકોને કંઈ પણ વેચવા ત્યાંની જવાબદાર વ્યક્તિ જોઈએ, જેનું સરનામું માલ પર લખેલું હોય.',
    },
    how: {
      en: 'Ask your importer or the marketplace, or sign a contract with a firm that does this for a yearly fee.',
      hi: 'अपने आयातक या मार्केटप्लेस से पूछिए, या सालाना फ़ीस पर यह काम करने वाली फ़र्म से क़रार कीजिए।',
      gu: 'તમારા આયાતકાર કે માર્કેટપ્લેસને પૂછો, અથવા વાર્ષિક ફી લઈને આ કામ કરતી પેઢી સાથે કરાર કરો.',
    },
  },
  ukPerson: {
    title: { en: 'A responsible person in the UK', hi: 'ब्रिटेन में ज़िम्मेदार व्यक्ति', gu: 'યુકેમાં જવાબદાર વ્યક્તિ' },
    why: {
      en: 'Cosmetics for the UK need a responsible person there, who notifies each product.',
      hi: 'ब्रिटेन में कॉस्मेटिक के लिए वहाँ का ज़िम्मेदार व्यक्ति चाहिए, जो हर उत्पाद की सूचना देता है।',
      gu: 'યુકેમાં કોસ્મેટિક માટે ત્યાંની જવાબદાર વ્યક્તિ જોઈએ, જે દરેક ઉત્પાદનની જાણ કરે છે.',
    },
    how: {
      en: 'Ask your importer, or sign a contract with a firm that does this.',
      hi: 'अपने आयातक से पूछिए, या यह काम करने वाली फ़र्म से क़रार कीजिए।',
      gu: 'તમારા આયાતકારને પૂછો, અથવા આ કામ કરતી પેઢી સાથે કરાર કરો.',
    },
  },
  bankAccount: {
    title: { en: 'A current account of the firm', hi: 'फ़र्म का चालू खाता', gu: 'પેઢીનું ચાલુ ખાતું' },
    why: {
      en: 'Money from abroad must come into the firm’s own account, and refunds go there too.',
      hi: 'विदेश का पैसा फ़र्म के अपने खाते में आना चाहिए; रिफंड भी वहीं आता है।',
      gu: 'વિદેશના પૈસા પેઢીના પોતાના ખાતામાં આવવા જોઈએ; રિફંડ પણ ત્યાં જ આવે છે.',
    },
    how: {
      en: 'Open it in the firm’s name, best at a branch that handles foreign exchange.',
      hi: 'फ़र्म के नाम से खाता खोलिए, हो सके तो विदेशी मुद्रा संभालने वाली शाखा में।',
      gu: 'પેઢીના નામે ખાતું ખોલો, બને તો વિદેશી હૂંડિયામણ સંભાળતી શાખામાં.',
    },
  },
  adCode: {
    title: { en: 'AD code from your bank', hi: 'बैंक से AD कोड', gu: 'બેંક પાસેથી AD કોડ' },
    why: {
      en: 'It tells customs which bank will receive the money for your parcels.',
      hi: 'इससे कस्टम्स को पता चलता है कि आपके पार्सल का पैसा किस बैंक में आएगा।',
      gu: 'એનાથી કસ્ટમ્સને ખબર પડે છે કે તમારા પાર્સલના પૈસા કઈ બેંકમાં આવશે.',
    },
    how: {
      en: 'Ask your branch for the AD code letter on the bank’s paper, with your IEC and account number.',
      hi: 'IEC और खाता नंबर देकर शाखा से बैंक के लेटरहेड पर AD कोड का पत्र माँगिए।',
      gu: 'IEC અને ખાતા નંબર આપીને શાખા પાસે બેંકના લેટરહેડ પર AD કોડનો પત્ર માગો.',
    },
  },
  icegate: {
    title: {
      en: 'Register the AD code on ICEGATE',
      hi: 'ICEGATE पर AD कोड दर्ज कीजिए',
      gu: 'ICEGATE પર AD કોડ નોંધાવો',
    },
    why: {
      en: 'Only a registered AD code lets shipping bills through; done once, it holds for all ports.',
      hi: 'दर्ज AD कोड से ही शिपिंग बिल आगे बढ़ता है; एक बार किया तो सभी बंदरगाहों पर चलता है।',
      gu: 'નોંધાયેલા AD કોડથી જ શિપિંગ બિલ આગળ વધે છે; એક વાર કરો તો બધાં બંદરે ચાલે છે.',
    },
    how: {
      en: 'Make an account on icegate.gov.in, then upload the bank’s letter and a cancelled cheque.',
      hi: 'icegate.gov.in पर खाता बनाइए, फिर बैंक का पत्र और रद्द चेक अपलोड कीजिए।',
      gu: 'icegate.gov.in પર ખાતું બનાવો, પછી બેંકનો પત્ર અને રદ કરેલો ચેક અપલોડ કરો.',
    },
  },
  lut: {
    title: { en: 'File the LUT for this year', hi: 'इस साल का LUT भरिए', gu: 'આ વર્ષનો LUT ભરો' },
    why: {
      en: 'With the letter of undertaking you export without paying IGST first. It holds for one financial year.',
      hi: 'वचन-पत्र (LUT) हो तो निर्यात पर पहले IGST नहीं भरना पड़ता। यह एक वित्तीय वर्ष चलता है।',
      gu: 'બાંયધરી પત્ર (LUT) હોય તો નિકાસ પર પહેલાં IGST ભરવો પડતો નથી. એ એક નાણાકીય વર્ષ ચાલે છે.',
    },
    how: {
      en: 'On the GST portal fill form RFD-11 with two witnesses. The ARN that appears is your proof; keep it.',
      hi: 'जीएसटी पोर्टल पर दो गवाहों के साथ फ़ॉर्म RFD-11 भरिए। जो ARN आए वही प्रमाण है; संभालकर रखिए।',
      gu: 'જીએસટી પોર્ટલ પર બે સાક્ષી સાથે ફોર્મ RFD-11 ભરો. જે ARN આવે એ જ પુરાવો છે; સાચવી રાખો.',
    },
  },
  product: {
    title: { en: 'Write down your first product', hi: 'पहला उत्पाद दर्ज कीजिए', gu: 'પહેલું ઉત્પાદન નોંધો' },
    why: {
      en: 'Name, weight, price and photo: everything else is worked out from these.',
      hi: 'नाम, वज़न, दाम और फ़ोटो: बाक़ी सब इन्हीं से निकलता है।',
      gu: 'નામ, વજન, ભાવ અને ફોટો: બાકીનું બધું એના પરથી નીકળે છે.',
    },
    how: {
      en: 'Take a photo in daylight and speak or type what it is, in your own words.',
      hi: 'दिन की रोशनी में फ़ोटो लीजिए और अपने शब्दों में बोलिए या लिखिए कि यह क्या है।',
      gu: 'દિવસના અજવાળામાં ફોટો લો અને તમારા શબ્દોમાં બોલો કે લખો કે એ શું છે.',
    },
  },
  code: {
    title: { en: 'Find its HS code', hi: 'उसका HS कोड खोजिए', gu: 'તેનો HS કોડ શોધો' },
    why: {
      en: 'The code decides duty, papers and refunds in every country.',
      hi: 'हर देश में शुल्क, काग़ज़ और रिफंड इसी कोड से तय होते हैं।',
      gu: 'દરેક દેશમાં ડ્યૂટી, કાગળ અને રિફંડ આ કોડથી નક્કી થાય છે.',
    },
    how: {
      en: 'Answer up to four simple questions here. “I don’t know” is a fine answer.',
      hi: 'यहाँ ज़्यादा से ज़्यादा चार आसान सवालों के जवाब दीजिए। “पता नहीं” भी चलेगा।',
      gu: 'અહીં વધુમાં વધુ ચાર સહેલા સવાલના જવાબ આપો. “ખબર નથી” પણ ચાલે.',
    },
  },
  listing: {
    title: {
      en: 'Put your first listing online',
      hi: 'पहली लिस्टिंग ऑनलाइन कीजिए',
      gu: 'પહેલું લિસ્ટિંગ ઓનલાઇન કરો',
    },
    why: {
      en: 'From here on, buyers abroad can see and order it.',
      hi: 'इसके बाद विदेश के खरीदार उसे देख और मँगा सकते हैं।',
      gu: 'આ પછી વિદેશના ખરીદદાર એને જોઈ અને મગાવી શકે છે.',
    },
    how: {
      en: 'Choose a marketplace; the check here shows what it would reject before you send it.',
      hi: 'मार्केटप्लेस चुनिए; भेजने से पहले यहाँ की जाँच बता देती है कि वह क्या लौटा देगा।',
      gu: 'માર્કેટપ્લેસ પસંદ કરો; મોકલતાં પહેલાં અહીંની તપાસ બતાવી દે છે કે એ શું પાછું કાઢશે.',
    },
  },
  parcel: {
    title: { en: 'Send your first parcel', hi: 'पहला पार्सल भेजिए', gu: 'પહેલું પાર્સલ મોકલો' },
    why: {
      en: 'The first one teaches the way; the second is easy.',
      hi: 'पहला पार्सल रास्ता सिखाता है; दूसरा आसान होता है।',
      gu: 'પહેલું પાર્સલ રસ્તો શીખવે છે; બીજું સહેલું હોય છે.',
    },
    how: {
      en: 'Choose post or courier by the price and the refunds shown; invoice and customs form are made here.',
      hi: 'दिखाए गए दाम और रिफंड देखकर डाक या कूरियर चुनिए; इनवॉइस और कस्टम्स फ़ॉर्म यहीं बनते हैं।',
      gu: 'બતાવેલા ભાવ અને રિફંડ જોઈને ટપાલ કે કુરિયર પસંદ કરો; ઇન્વોઇસ અને કસ્ટમ્સ ફોર્મ અહીં જ બને છે.',
    },
  },
  payment: {
    title: { en: 'Receive your first money', hi: 'पहला भुगतान पाइए', gu: 'પહેલી ચુકવણી મેળવો' },
    why: {
      en: 'The bank must see the money for every parcel within the time allowed.',
      hi: 'हर पार्सल का पैसा तय समय में बैंक में दिखना चाहिए।',
      gu: 'દરેક પાર્સલના પૈસા નક્કી સમયમાં બેંકમાં દેખાવા જોઈએ.',
    },
    how: {
      en: 'Match the payment to the parcel here; small ones are closed by your own declaration, once a quarter.',
      hi: 'यहाँ भुगतान को पार्सल से मिलाइए; छोटी रक़में तिमाही में एक बार आपकी अपनी घोषणा से बंद होती हैं।',
      gu: 'અહીં ચુકવણીને પાર્સલ સાથે મેળવો; નાની રકમો ત્રણ મહિને એક વાર તમારી પોતાની જાહેરાતથી બંધ થાય છે.',
    },
  },
  rcmc: {
    title: {
      en: 'Join your export council (RCMC)',
      hi: 'निर्यात परिषद से जुड़िए (RCMC)',
      gu: 'નિકાસ પરિષદમાં જોડાઓ (RCMC)',
    },
    why: {
      en: 'Schemes, fairs and the return of jewellery by courier ask for the council’s certificate.',
      hi: 'योजनाओं, मेलों और कूरियर से आभूषण की वापसी के लिए परिषद का प्रमाणपत्र माँगा जाता है।',
      gu: 'યોજનાઓ, મેળા અને કુરિયરથી દાગીનાની વાપસી માટે પરિષદનું પ્રમાણપત્ર મગાય છે.',
    },
    how: {
      en: 'Apply for the e-RCMC on dgft.gov.in at the council for your product.',
      hi: 'dgft.gov.in पर अपने उत्पाद वाली परिषद में e-RCMC के लिए आवेदन कीजिए।',
      gu: 'dgft.gov.in પર તમારા ઉત્પાદનની પરિષદમાં e-RCMC માટે અરજી કરો.',
    },
  },
  refund: {
    title: { en: 'Get your refund', hi: 'रिफंड पाइए', gu: 'રિફંડ મેળવો' },
    why: {
      en: 'The GST on your material, and some duties, come back to you for what you export.',
      hi: 'निर्यात किए माल पर कच्चे माल का जीएसटी और कुछ शुल्क आपको वापस मिलते हैं।',
      gu: 'નિકાસ કરેલા માલ પર કાચા માલનો જીએસટી અને કેટલીક ડ્યૂટી તમને પાછી મળે છે.',
    },
    how: {
      en: 'File the return with the numbers of your shipping papers; under LUT claim with form RFD-01.',
      hi: 'रिटर्न में शिपिंग काग़ज़ों के नंबर भरिए; LUT में फ़ॉर्म RFD-01 से दावा कीजिए।',
      gu: 'રિટર્નમાં શિપિંગ કાગળોના નંબર ભરો; LUT હોય તો ફોર્મ RFD-01 થી દાવો કરો.',
    },
  },
})
export type StepId = keyof typeof STEPS
