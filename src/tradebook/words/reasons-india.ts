import { sentences } from '#kernel/words.ts'

/** Why India's own export rules stop, condition or question a product, and what to do next. */
export const INDIA_REASONS = sentences({
  ivory: {
    en: 'Ivory may not be sold to any country, old or new. Please take this product off your list.',
    hi: 'हाथीदाँत पुराना हो या नया, किसी भी देश में नहीं बेचा जा सकता। कृपया यह उत्पाद अपनी सूची से हटा दें।',
    gu: 'હાથીદાંત જૂનો હોય કે નવો, કોઈ પણ દેશમાં વેચી શકાતો નથી. કૃપા કરી આ ઉત્પાદન તમારી યાદીમાંથી કાઢી નાખો.',
  },
  'in-wild-plant': {
    en: 'India does not let this plant go abroad when it is gathered from the wild. If yours is grown on a farm, tell us so and get a certificate of cultivation.',
    hi: 'जंगल से लाया गया यह पौधा भारत से बाहर नहीं भेजा जा सकता। अगर आपका माल खेत में उगाया गया है तो हमें बताएँ और खेती का प्रमाणपत्र लें।',
    gu: 'જંગલમાંથી લાવેલી આ વનસ્પતિ ભારત બહાર મોકલી શકાતી નથી. તમારો માલ ખેતરમાં ઉગાડેલો હોય તો અમને જણાવો અને વાવેતરનું પ્રમાણપત્ર મેળવો.',
  },
  'in-cultivated-plant': {
    en: 'This plant is protected. Cultivated stock may go with a certificate of cultivation, a CITES permit where the species is listed, and only through a few named ports; Kandla and Mundra are among them.',
    hi: 'यह पौधा संरक्षित है। खेती का माल खेती के प्रमाणपत्र के साथ जा सकता है; CITES सूची की प्रजाति हो तो CITES परमिट भी चाहिए। निकासी कुछ तय बंदरगाहों से ही होती है, जिनमें कांडला और मुंद्रा हैं।',
    gu: 'આ વનસ્પતિ સંરક્ષિત છે. ખેતીનો માલ વાવેતરના પ્રમાણપત્ર સાથે જઈ શકે; જાત CITES યાદીમાં હોય તો CITES પરમિટ પણ જોઈએ. નિકાસ અમુક નક્કી બંદરોથી જ થાય છે, જેમાં કંડલા અને મુંદ્રા છે.',
  },
  'in-agarwood': {
    en: 'Agarwood is tightly controlled, even when cultivated. Ask the wildlife office and DGFT about your lot before you promise it to a buyer.',
    hi: 'अगर की लकड़ी पर कड़ा नियंत्रण है, चाहे वह खेती की ही हो। खरीदार को हाँ कहने से पहले वन्यजीव कार्यालय और DGFT से पूछ लें।',
    gu: 'અગરના લાકડા પર કડક નિયંત્રણ છે, ભલે તે ઉગાડેલું હોય. ખરીદદારને હા કહેતાં પહેલાં વન્યજીવ કચેરી અને DGFT ને પૂછી લો.',
  },
  'in-herb-species': {
    en: 'This code covers many herbs, and a few of them may not leave India from the wild. Tell us the plant’s name and whether it is cultivated; an officer will confirm it.',
    hi: 'इस कोड में कई जड़ी-बूटियाँ आती हैं और उनमें से कुछ जंगली हों तो भारत से बाहर नहीं जा सकतीं। पौधे का नाम और वह खेती का है या नहीं, हमें बताएँ; अधिकारी पुष्टि करेंगे।',
    gu: 'આ કોડમાં ઘણી વનૌષધિઓ આવે છે અને તેમાંની કેટલીક જંગલી હોય તો ભારત બહાર જઈ શકતી નથી. વનસ્પતિનું નામ અને તે ખેતીની છે કે નહીં તે અમને જણાવો; અધિકારી ખાતરી કરશે.',
  },
  'in-herb-cultivated': {
    en: 'Keep a certificate of cultivation with the parcel, because customs may ask whether the herb came from the wild.',
    hi: 'पार्सल के साथ खेती का प्रमाणपत्र रखें, क्योंकि कस्टम्स पूछ सकता है कि जड़ी-बूटी जंगल की तो नहीं है।',
    gu: 'પાર્સલ સાથે વાવેતરનું પ્રમાણપત્ર રાખો, કારણ કે કસ્ટમ્સ પૂછી શકે કે વનૌષધિ જંગલની તો નથી ને.',
  },
  'in-wild-gathered': {
    en: 'You said this plant is gathered from the wild. Some wild plants may not leave India, so have the species confirmed by the forest department first.',
    hi: 'आपने बताया कि यह पौधा जंगल से लाया गया है। कुछ जंगली पौधे भारत से बाहर नहीं जा सकते, इसलिए पहले वन विभाग से प्रजाति की पुष्टि करा लें।',
    gu: 'તમે જણાવ્યું કે આ વનસ્પતિ જંગલમાંથી લાવેલી છે. કેટલીક જંગલી વનસ્પતિ ભારત બહાર જઈ શકતી નથી, તેથી પહેલાં વન વિભાગ પાસે જાતની ખાતરી કરાવો.',
  },
  'in-narcotic': {
    en: 'This is a narcotic plant product. It may not be exported by parcel.',
    hi: 'यह मादक पौधे का उत्पाद है। इसे पार्सल से निर्यात नहीं किया जा सकता।',
    gu: 'આ માદક વનસ્પતિનું ઉત્પાદન છે. તેની પાર્સલથી નિકાસ થઈ શકતી નથી.',
  },
  'in-ephedra': {
    en: 'Ephedra and its extracts need a licence from the narcotics office. Ask them before you list it.',
    hi: 'एफ़ेड्रा (सोमलता) और उसके अर्क के लिए नारकोटिक्स कार्यालय का लाइसेंस चाहिए। लिस्ट करने से पहले उनसे पूछें।',
    gu: 'એફેડ્રા (સોમલતા) અને તેના અર્ક માટે નાર્કોટિક્સ કચેરીનો પરવાનો જોઈએ. લિસ્ટ કરતાં પહેલાં તેમને પૂછો.',
  },
  'in-sandalwood': {
    en: 'Sandalwood chips and dust may leave India only in special cases. Ask DGFT whether your lot qualifies.',
    hi: 'चंदन के टुकड़े और बुरादा ख़ास मामलों में ही भारत से बाहर जा सकते हैं। DGFT से पूछें कि आपका माल जा सकता है या नहीं।',
    gu: 'સુખડ (ચંદન)ના ટુકડા અને ભૂકો ખાસ કિસ્સામાં જ ભારત બહાર જઈ શકે છે. તમારો માલ જઈ શકે કે નહીં તે DGFT ને પૂછો.',
  },
  'in-timber': {
    en: 'Logs and sawn timber are controlled, and sandalwood and red sanders are barred. Tell us which wood it is and ask DGFT; finished handicrafts are treated more gently.',
    hi: 'लट्ठों और चिरी हुई लकड़ी पर नियंत्रण है, और चंदन तथा लाल चंदन पर रोक है। लकड़ी कौन-सी है, बताएँ और DGFT से पूछें; तैयार हस्तशिल्प के नियम नरम हैं।',
    gu: 'ઝાડનાં થડ અને વહેરેલા લાકડા પર નિયંત્રણ છે, અને સુખડ તથા રક્તચંદન પર મનાઈ છે. લાકડું કયું છે તે જણાવો અને DGFT ને પૂછો; તૈયાર હસ્તકલાના નિયમ હળવા છે.',
  },
  'in-rosewood': {
    en: 'This wood is on the CITES list. For rosewood and sheesham get a Vriksh certificate from EPCH; for other species a CITES permit. An officer confirms which one you need.',
    hi: 'यह लकड़ी CITES सूची में है। रोज़वुड और शीशम के लिए EPCH से वृक्ष प्रमाणपत्र लें; दूसरी प्रजातियों के लिए CITES परमिट। आपको क्या चाहिए, यह अधिकारी बताएँगे।',
    gu: 'આ લાકડું CITES યાદીમાં છે. રોઝવુડ અને સીસમ માટે EPCH પાસેથી વૃક્ષ પ્રમાણપત્ર લો; બીજી જાત માટે CITES પરમિટ. તમારે કયું જોઈએ તે અધિકારી જણાવશે.',
  },
  'in-wood-species': {
    en: 'Write the name of the wood on the invoice. If it is rosewood or sheesham, tell us, because it then needs a Vriksh certificate.',
    hi: 'इनवॉइस पर लकड़ी का नाम लिखें। रोज़वुड या शीशम हो तो हमें बताएँ, क्योंकि तब वृक्ष प्रमाणपत्र चाहिए।',
    gu: 'ઇન્વોઇસ પર લાકડાનું નામ લખો. રોઝવુડ કે સીસમ હોય તો અમને જણાવો, કારણ કે ત્યારે વૃક્ષ પ્રમાણપત્ર જોઈએ.',
  },
  'in-cites': {
    en: 'This species is protected by CITES. Ask the wildlife office for a permit before you take the order.',
    hi: 'यह प्रजाति CITES के तहत संरक्षित है। ऑर्डर लेने से पहले वन्यजीव कार्यालय से परमिट के बारे में पूछें।',
    gu: 'આ જાત CITES હેઠળ સંરક્ષિત છે. ઓર્ડર લેતાં પહેલાં વન્યજીવ કચેરીને પરમિટ વિશે પૂછો.',
  },
  'in-shell': {
    en: 'Coral, tortoiseshell and many seashells may not leave India. Tell us the species, and wait for the wildlife office to confirm it.',
    hi: 'मूँगा, कछुए का खोल और कई समुद्री सीपियाँ भारत से बाहर नहीं जा सकतीं। प्रजाति बताएँ और वन्यजीव कार्यालय की पुष्टि तक रुकें।',
    gu: 'પરવાળા, કાચબાનું કવચ અને ઘણાં દરિયાઈ શંખ-છીપ ભારત બહાર જઈ શકતાં નથી. જાત જણાવો અને વન્યજીવ કચેરી ખાતરી આપે ત્યાં સુધી રાહ જુઓ.',
  },
  'in-peacock': {
    en: 'Peacock feathers may not leave India. Please make the piece without them.',
    hi: 'मोरपंख भारत से बाहर नहीं भेजे जा सकते। कृपया यह वस्तु मोरपंख के बिना बनाएँ।',
    gu: 'મોરપીંછ ભારત બહાર મોકલી શકાતાં નથી. કૃપા કરી આ વસ્તુ મોરપીંછ વિના બનાવો.',
  },
  'in-feather': {
    en: 'Feathers of wild birds, peacock among them, may not leave India. Declare the bird; farmed poultry feathers can go once an officer agrees.',
    hi: 'मोर और दूसरे जंगली पक्षियों के पंख भारत से बाहर नहीं जा सकते। पक्षी का नाम बताएँ; पालतू मुर्गी-बत्तख के पंख अधिकारी की मंज़ूरी से जा सकते हैं।',
    gu: 'મોર અને બીજાં જંગલી પક્ષીઓનાં પીંછાં ભારત બહાર જઈ શકતાં નથી. પક્ષીનું નામ જણાવો; પાળેલાં મરઘાં-બતકનાં પીંછાં અધિકારીની મંજૂરીથી જઈ શકે.',
  },
  'in-bone': {
    en: 'Say on the invoice which animal the bone, horn or shell comes from. Buffalo is fine; wild animals are not.',
    hi: 'इनवॉइस पर लिखें कि हड्डी, सींग या सीप किस जानवर की है। भैंस की चल सकती है, जंगली जानवर की नहीं।',
    gu: 'હાડકું, શિંગડું કે છીપ કયા પ્રાણીનું છે તે ઇન્વોઇસ પર લખો. ભેંસનું ચાલે, જંગલી પ્રાણીનું નહીં.',
  },
  'in-wild-animal': {
    en: 'Products of wild animals may not leave India. Tell us the animal, and an officer will say whether yours is allowed.',
    hi: 'जंगली जानवरों के उत्पाद भारत से बाहर नहीं जा सकते। जानवर का नाम बताएँ; अधिकारी बताएँगे कि आपका उत्पाद जा सकता है या नहीं।',
    gu: 'જંગલી પ્રાણીઓનાં ઉત્પાદન ભારત બહાર જઈ શકતાં નથી. પ્રાણીનું નામ જણાવો; તમારું ઉત્પાદન જઈ શકે કે નહીં તે અધિકારી કહેશે.',
  },
  'in-wildlife': {
    en: 'You said this contains parts of a wild animal. India’s wildlife law does not let it go abroad.',
    hi: 'आपने बताया कि इसमें जंगली जानवर का अंश है। भारत का वन्यजीव क़ानून इसे बाहर भेजने नहीं देता।',
    gu: 'તમે જણાવ્યું કે આમાં જંગલી પ્રાણીનો અંશ છે. ભારતનો વન્યજીવ કાયદો તેને બહાર મોકલવા દેતો નથી.',
  },
  'in-human-hair': {
    en: 'Human hair is controlled. Ask DGFT which licence or lowest price applies today.',
    hi: 'मानव बालों पर नियंत्रण है। आज कौन-सा लाइसेंस या न्यूनतम मूल्य लागू है, DGFT से पूछें।',
    gu: 'માનવ વાળ પર નિયંત્રણ છે. આજે કયો પરવાનો કે લઘુતમ ભાવ લાગુ છે તે DGFT ને પૂછો.',
  },
  'in-quranic-textile': {
    en: 'Cloth printed with verses of the Holy Quran needs a licence from DGFT. If your print carries no verses, an officer can confirm it.',
    hi: 'पवित्र क़ुरान की आयतें छपे कपड़े के लिए DGFT का लाइसेंस चाहिए। आपके कपड़े पर आयतें नहीं हैं तो अधिकारी इसकी पुष्टि कर देंगे।',
    gu: 'પવિત્ર કુરાનની આયતો છાપેલા કાપડ માટે DGFT નો પરવાનો જોઈએ. તમારા કાપડ પર આયતો ન હોય તો અધિકારી તેની ખાતરી કરી આપશે.',
  },
  'in-gold-purity': {
    en: 'Gold above 22 karat may not be exported as jewellery or articles. Offer a piece of 8 to 22 karat.',
    hi: '22 कैरेट से ऊपर के सोने के आभूषण या वस्तुएँ निर्यात नहीं हो सकतीं। 8 से 22 कैरेट का आभूषण भेजें।',
    gu: '22 કેરેટથી વધુ શુદ્ધ સોનાનાં આભૂષણ કે વસ્તુની નિકાસ થઈ શકતી નથી. 8 થી 22 કેરેટનું આભૂષણ મોકલો.',
  },
  'in-gold-purity-unknown': {
    en: 'Tell us the gold’s purity in karat. Only 8 to 22 karat may be exported.',
    hi: 'सोने की शुद्धता कैरेट में बताएँ। केवल 8 से 22 कैरेट का निर्यात हो सकता है।',
    gu: 'સોનાની શુદ્ધતા કેરેટમાં જણાવો. ફક્ત 8 થી 22 કેરેટની નિકાસ થઈ શકે છે.',
  },
  'in-gold-coin': {
    en: 'Gold coins and medallions may not be exported.',
    hi: 'सोने के सिक्कों और मेडल का निर्यात नहीं हो सकता।',
    gu: 'સોનાના સિક્કા અને મેડલની નિકાસ થઈ શકતી નથી.',
  },
  'in-jewellery': {
    en: 'Keep your GJEPC membership valid. You need it to bring a returned piece back without duty, and the courier asks for order and payment details.',
    hi: 'GJEPC की सदस्यता चालू रखें। लौटा हुआ आभूषण बिना शुल्क वापस लाने के लिए यह चाहिए, और कूरियर ऑर्डर व भुगतान का ब्योरा माँगता है।',
    gu: 'GJEPC નું સભ્યપદ ચાલુ રાખો. પરત આવેલું આભૂષણ જકાત વિના પાછું લાવવા તે જોઈએ, અને કુરિયર ઓર્ડર તથા ચુકવણીની વિગત માગે છે.',
  },
  'in-rough-diamond': {
    en: 'Rough diamonds travel only with a Kimberley Process certificate. GJEPC issues it.',
    hi: 'कच्चे हीरे केवल किम्बर्ली प्रक्रिया प्रमाणपत्र के साथ जाते हैं। यह GJEPC देती है।',
    gu: 'કાચા હીરા ફક્ત કિમ્બર્લી પ્રક્રિયા પ્રમાણપત્ર સાથે જાય છે. તે GJEPC આપે છે.',
  },
  'in-lab-grown': {
    en: 'Write “laboratory-grown” on the invoice and on the listing, so that nobody takes the stone for a mined one.',
    hi: 'इनवॉइस और लिस्टिंग पर “लैब में बना” लिखें, ताकि कोई इसे खदान का हीरा न समझे।',
    gu: 'ઇન્વોઇસ અને લિસ્ટિંગ પર “લેબમાં બનેલો” લખો, જેથી કોઈ તેને ખાણનો હીરો ન સમજે.',
  },
  'in-antique': {
    en: 'Things more than 100 years old may not leave India. If yours is newly made, describe it as new and get a non-antiquity certificate.',
    hi: '100 साल से ज़्यादा पुरानी चीज़ें भारत से बाहर नहीं जा सकतीं। आपकी वस्तु नई बनी है तो उसे नई ही लिखें और पुरावस्तु न होने का प्रमाणपत्र लें।',
    gu: '100 વર્ષથી વધુ જૂની વસ્તુઓ ભારત બહાર જઈ શકતી નથી. તમારી વસ્તુ નવી બનેલી હોય તો તેને નવી જ લખો અને પ્રાચીન વસ્તુ ન હોવાનું પ્રમાણપત્ર લો.',
  },
  'in-old-art': {
    en: 'Customs may take this for an old work. Get a non-antiquity certificate from the Archaeological Survey before you ship.',
    hi: 'कस्टम्स इसे पुरानी कलाकृति समझ सकता है। भेजने से पहले पुरातत्व सर्वेक्षण से पुरावस्तु न होने का प्रमाणपत्र लें।',
    gu: 'કસ્ટમ્સ આને જૂની કલાકૃતિ સમજી શકે. મોકલતાં પહેલાં પુરાતત્ત્વ સર્વેક્ષણ પાસેથી પ્રાચીન વસ્તુ ન હોવાનું પ્રમાણપત્ર લો.',
  },
  'in-organic': {
    en: 'You may call it organic only with NPOP certification. Ask your certifier for a transaction certificate for this parcel.',
    hi: 'NPOP प्रमाणन हो तभी इसे जैविक कह सकते हैं। इस खेप के लिए अपनी प्रमाणन संस्था से ट्रांज़ैक्शन प्रमाणपत्र लें।',
    gu: 'NPOP પ્રમાણન હોય તો જ તેને ઓર્ગેનિક કહી શકાય. આ ખેપ માટે તમારી પ્રમાણન સંસ્થા પાસેથી ટ્રાન્ઝેક્શન પ્રમાણપત્ર લો.',
  },
  'in-gi': {
    en: 'Only a registered authorised user may sell under a GI name. Register with Form GI-3, or list the product without the name.',
    hi: 'जीआई नाम से केवल पंजीकृत अधिकृत उपयोगकर्ता ही बेच सकता है। फ़ॉर्म GI-3 से पंजीकरण कराएँ, या नाम के बिना लिस्ट करें।',
    gu: 'જીઆઈ નામથી ફક્ત નોંધાયેલ અધિકૃત વપરાશકર્તા જ વેચી શકે. ફોર્મ GI-3 થી નોંધણી કરાવો, અથવા નામ વિના લિસ્ટ કરો.',
  },
  'in-medicine': {
    en: 'Medicine leaves India with the maker’s AYUSH or drug licence, a free sale certificate and the batch’s analysis. Keep copies in the parcel.',
    hi: 'दवा के साथ निर्माता का आयुष या औषधि लाइसेंस, मुक्त बिक्री प्रमाणपत्र और बैच की जाँच रिपोर्ट जाती है। पार्सल में इनकी प्रतियाँ रखें।',
    gu: 'દવા સાથે ઉત્પાદકનું આયુષ કે ડ્રગ લાઇસન્સ, ફ્રી સેલ પ્રમાણપત્ર અને બેચની તપાસનો રિપોર્ટ જાય છે. પાર્સલમાં તેની નકલો રાખો.',
  },
  'in-food': {
    en: 'Make food under your FSSAI registration or licence. Buyers and marketplaces abroad ask for its number.',
    hi: 'खाने की चीज़ें अपने FSSAI पंजीकरण या लाइसेंस के तहत बनाएँ। विदेशी खरीदार और मार्केटप्लेस इसका नंबर माँगते हैं।',
    gu: 'ખાદ્ય ચીજો તમારી FSSAI નોંધણી કે લાઇસન્સ હેઠળ બનાવો. વિદેશી ખરીદદાર અને માર્કેટપ્લેસ તેનો નંબર માગે છે.',
  },
  'in-animal-food': {
    en: 'Honey, ghee, dairy, eggs and fish need a health certificate from the Export Inspection Agency.',
    hi: 'शहद, घी, दूध के उत्पाद, अंडे और मछली के लिए निर्यात निरीक्षण अभिकरण का स्वास्थ्य प्रमाणपत्र चाहिए।',
    gu: 'મધ, ઘી, દૂધની બનાવટો, ઈંડાં અને માછલી માટે નિકાસ નિરીક્ષણ એજન્સીનું આરોગ્ય પ્રમાણપત્ર જોઈએ.',
  },
  'in-policy-moves': {
    en: 'India opens and closes the export of this crop from month to month. Ask DGFT for today’s rule before you sell.',
    hi: 'इस फ़सल का निर्यात भारत समय-समय पर खोलता और रोकता है। बेचने से पहले DGFT से आज का नियम पूछ लें।',
    gu: 'આ પાકની નિકાસ ભારત વખતોવખત ખોલે છે અને રોકે છે. વેચતાં પહેલાં DGFT ને આજનો નિયમ પૂછી લો.',
  },
  'in-dangerous': {
    en: 'India Post does not take dangerous goods. Use a courier that accepts them, and declare them openly.',
    hi: 'भारतीय डाक ख़तरनाक माल नहीं लेता। ऐसा कूरियर चुनें जो इसे लेता हो, और माल की साफ़ घोषणा करें।',
    gu: 'ભારતીય ટપાલ જોખમી માલ લેતી નથી. જે કુરિયર તે લેતું હોય તેને પસંદ કરો, અને માલની ચોખ્ખી જાહેરાત કરો.',
  },
  'in-weapon': {
    en: 'Weapons and blades need a licence. Ask DGFT; ornamental pieces are judged one by one.',
    hi: 'हथियार और तलवार-कटार के लिए लाइसेंस चाहिए। DGFT से पूछें; सजावटी चीज़ों पर अलग-अलग फ़ैसला होता है।',
    gu: 'હથિયાર અને તલવાર-કટાર માટે પરવાનો જોઈએ. DGFT ને પૂછો; શોભાની વસ્તુઓ વિશે દરેકનો અલગ નિર્ણય થાય છે.',
  },
})
