import { sentences } from '#kernel/words.ts'

/** Why the United States, the European Union (with its single-market neighbours) and the United Kingdom ask for papers or refuse. */
export const US_EU_UK_REASONS = sentences({
  'us-food': {
    en: 'The US lets food in only from a maker registered with FDA, with prior notice for each parcel. Registrations are renewed from October to December of every even year.',
    hi: 'अमेरिका में खाने की चीज़ें FDA में पंजीकृत निर्माता से ही जाती हैं, और हर पार्सल की पूर्व सूचना देनी होती है। पंजीकरण हर सम वर्ष में अक्टूबर से दिसंबर के बीच नया कराएँ।',
    gu: 'અમેરિકામાં ખાદ્ય ચીજો FDA માં નોંધાયેલા ઉત્પાદક પાસેથી જ જાય છે, અને દરેક પાર્સલની આગોતરી જાણ કરવી પડે છે. નોંધણી દર બેકી વર્ષે ઓક્ટોબરથી ડિસેમ્બરમાં તાજી કરાવો.',
  },
  'us-supplement': {
    en: 'A herb sold for health is a dietary supplement in the US. Use the Supplement Facts label and do not say that it cures anything.',
    hi: 'सेहत के लिए बेची जाने वाली जड़ी-बूटी अमेरिका में डाइटरी सप्लीमेंट है। सप्लीमेंट फ़ैक्ट्स लेबल लगाएँ और किसी रोग के इलाज का दावा न करें।',
    gu: 'આરોગ્ય માટે વેચાતી વનૌષધિ અમેરિકામાં ડાયેટરી સપ્લિમેન્ટ ગણાય છે. સપ્લિમેન્ટ ફેક્ટ્સ લેબલ લગાવો અને કોઈ રોગ મટાડવાનો દાવો ન કરો.',
  },
  'us-medicine': {
    en: 'In the US an Ayurvedic medicine is an unapproved drug, and FDA stops the parcel. Offer a food, cosmetic or supplement without healing claims instead.',
    hi: 'अमेरिका में आयुर्वेदिक दवा बिना मंज़ूरी की दवा मानी जाती है और FDA पार्सल रोक लेता है। इसकी जगह इलाज के दावे के बिना खाद्य, कॉस्मेटिक या सप्लीमेंट बेचें।',
    gu: 'અમેરિકામાં આયુર્વેદિક દવા મંજૂરી વિનાની દવા ગણાય છે અને FDA પાર્સલ રોકે છે. તેને બદલે મટાડવાના દાવા વિનાનું ખાદ્ય, કોસ્મેટિક કે સપ્લિમેન્ટ વેચો.',
  },
  'health-claim': {
    en: 'Words that promise to heal or prevent an illness turn this product into a medicine. Take the claim off the label and the listing, or ask an adviser first.',
    hi: 'रोग ठीक करने या रोकने का दावा इस उत्पाद को दवा बना देता है। लेबल और लिस्टिंग से दावा हटाएँ, या पहले सलाहकार से पूछें।',
    gu: 'રોગ મટાડવાનો કે અટકાવવાનો દાવો આ ઉત્પાદનને દવા બનાવી દે છે. લેબલ અને લિસ્ટિંગમાંથી દાવો કાઢી નાખો, અથવા પહેલાં સલાહકારને પૂછો.',
  },
  'us-dairy': {
    en: 'The US does not take ghee or other dairy from India in a consumer parcel. It needs a permit held by an importer there.',
    hi: 'अमेरिका भारत का घी या दूध का कोई उत्पाद ग्राहक के पार्सल में नहीं लेता। इसके लिए वहाँ के आयातक के पास परमिट होना चाहिए।',
    gu: 'અમેરિકા ભારતનું ઘી કે દૂધની બીજી બનાવટ ગ્રાહકના પાર્સલમાં લેતું નથી. તે માટે ત્યાંના આયાતકાર પાસે પરમિટ હોવી જોઈએ.',
  },
  'honey-by-parcel': {
    en: 'Honey is checked closely and a single parcel is often stopped. Ask the buyer’s customs or a customs broker before you sell.',
    hi: 'शहद की कड़ी जाँच होती है और अकेला पार्सल अक्सर रुक जाता है। बेचने से पहले खरीदार के देश के कस्टम्स या किसी कस्टम्स ब्रोकर से पूछ लें।',
    gu: 'મધની કડક તપાસ થાય છે અને છૂટક પાર્સલ ઘણી વાર રોકાય છે. વેચતાં પહેલાં ખરીદદારના દેશના કસ્ટમ્સને કે કસ્ટમ્સ બ્રોકરને પૂછી લો.',
  },
  'us-cosmetic': {
    en: 'List your cosmetic and the place where it is made with FDA, and name a US agent. Small firms are exempt for most products, but not for use near the eye.',
    hi: 'अपना कॉस्मेटिक और बनाने की जगह FDA में दर्ज कराएँ और US एजेंट तय करें। छोटी इकाइयों को ज़्यादातर उत्पादों में छूट है, पर आँख के पास लगाने वाले उत्पाद में नहीं।',
    gu: 'તમારું કોસ્મેટિક અને બનાવવાની જગ્યા FDA માં નોંધાવો અને US એજન્ટ નીમો. નાના એકમોને મોટા ભાગનાં ઉત્પાદનમાં છૂટ છે, પણ આંખ પાસે લગાડવાના ઉત્પાદનમાં નથી.',
  },
  'us-child': {
    en: 'Anything for children up to 12 needs a test by an accepted laboratory, a Children’s Product Certificate and a tracking label.',
    hi: '12 साल तक के बच्चों की हर चीज़ के लिए मान्य लैब की जाँच, बच्चों के उत्पाद का प्रमाणपत्र और ट्रैकिंग लेबल चाहिए।',
    gu: '12 વર્ષ સુધીનાં બાળકોની દરેક વસ્તુ માટે માન્ય લેબની તપાસ, બાળકોના ઉત્પાદનનું પ્રમાણપત્ર અને ટ્રેકિંગ લેબલ જોઈએ.',
  },
  'us-child-efiling': {
    en: 'Since {from} the certificate’s data goes to CPSC electronically for every parcel, however small. Give the seven data fields to your courier.',
    hi: '{from} से हर पार्सल के लिए, चाहे वह कितना भी छोटा हो, प्रमाणपत्र की जानकारी CPSC को ऑनलाइन जाती है। सातों जानकारियाँ अपने कूरियर को दें।',
    gu: '{from} થી દરેક પાર્સલ માટે, ભલે તે નાનું હોય, પ્રમાણપત્રની માહિતી CPSC ને ઓનલાઇન જાય છે. સાતેય વિગતો તમારા કુરિયરને આપો.',
  },
  'us-flammability': {
    en: 'Clothing and nightwear for children must pass a flammability test. Ask your laboratory for it together with the other tests.',
    hi: 'बच्चों के कपड़ों और रात के पहनावे की ज्वलनशीलता जाँच ज़रूरी है। बाक़ी जाँचों के साथ यह भी अपनी लैब से करा लें।',
    gu: 'બાળકોનાં કપડાં અને રાત્રિના પોશાકની જ્વલનશીલતા તપાસ જરૂરી છે. બીજી તપાસો સાથે આ પણ તમારી લેબમાં કરાવી લો.',
  },
  'us-textile': {
    en: 'Sew in a label in English with the fibres in percent, “Made in India”, who made it and how to wash it.',
    hi: 'अंग्रेज़ी में लेबल सिलें: रेशे प्रतिशत में, “Made in India”, बनाने वाले का नाम और धोने का तरीक़ा।',
    gu: 'અંગ્રેજીમાં લેબલ સીવો: રેસા ટકામાં, “Made in India”, બનાવનારનું નામ અને ધોવાની રીત.',
  },
  'us-wood': {
    en: 'Wood and plant articles need a Lacey declaration with the scientific name of the wood and where it was cut. Give both to your courier.',
    hi: 'लकड़ी और पौधों की चीज़ों के लिए लेसी घोषणा चाहिए: लकड़ी का वैज्ञानिक नाम और कहाँ काटी गई। दोनों बातें कूरियर को दें।',
    gu: 'લાકડા અને વનસ્પતિની વસ્તુઓ માટે લેસી જાહેરાત જોઈએ: લાકડાનું વૈજ્ઞાનિક નામ અને તે ક્યાં કપાયું. બંને વિગત કુરિયરને આપો.',
  },
  'us-prop65': {
    en: 'Buyers in California must be warned of lead, cadmium and similar substances. Have the piece tested or show the warning.',
    hi: 'कैलिफ़ोर्निया के खरीदारों को सीसा, कैडमियम जैसे पदार्थों की चेतावनी देनी होती है। वस्तु की जाँच कराएँ या चेतावनी लिखें।',
    gu: 'કેલિફોર્નિયાના ખરીદદારોને સીસું, કેડમિયમ જેવા પદાર્થોની ચેતવણી આપવી પડે છે. વસ્તુની તપાસ કરાવો અથવા ચેતવણી લખો.',
  },
  'us-metal': {
    en: 'The US charges extra duty on steel, aluminium and copper articles, brass included. State the metal and its share of the weight.',
    hi: 'अमेरिका स्टील, एल्युमीनियम और ताँबे की चीज़ों पर, पीतल समेत, अतिरिक्त शुल्क लेता है। धातु और वज़न में उसका हिस्सा लिखें।',
    gu: 'અમેરિકા સ્ટીલ, એલ્યુમિનિયમ અને તાંબાની વસ્તુઓ પર, પિત્તળ સહિત, વધારાની જકાત લે છે. ધાતુ અને વજનમાં તેનો હિસ્સો લખો.',
  },
  'us-tableware': {
    en: 'Have tableware tested for lead and cadmium that can pass into food, and keep the report ready for FDA.',
    hi: 'बर्तनों की जाँच कराएँ कि सीसा या कैडमियम खाने में तो नहीं जाता, और रिपोर्ट FDA के लिए तैयार रखें।',
    gu: 'વાસણમાંથી સીસું કે કેડમિયમ ખોરાકમાં ભળતું નથી તેની તપાસ કરાવો, અને રિપોર્ટ FDA માટે તૈયાર રાખો.',
  },
  'us-organic': {
    en: 'The US accepts “organic” only under its own NOP certification. Ask your certifier, or sell it there without the word.',
    hi: 'अमेरिका “ऑर्गेनिक” शब्द केवल अपने NOP प्रमाणन पर मानता है। अपनी प्रमाणन संस्था से पूछें, या वहाँ इस शब्द के बिना बेचें।',
    gu: 'અમેરિકા “ઓર્ગેનિક” શબ્દ ફક્ત પોતાના NOP પ્રમાણન પર માન્ય રાખે છે. તમારી પ્રમાણન સંસ્થાને પૂછો, અથવા ત્યાં આ શબ્દ વિના વેચો.',
  },

  'eu-gpsr': {
    en: 'Since {from} every consumer product needs a responsible person in the EU. Put that person’s name, address and e-mail, and warnings in the local language, on the product and the listing.',
    hi: '{from} से हर उपभोक्ता उत्पाद के लिए EU में एक ज़िम्मेदार व्यक्ति चाहिए। उत्पाद और लिस्टिंग पर उसका नाम, पता, ई-मेल और स्थानीय भाषा में चेतावनी लिखें।',
    gu: '{from} થી દરેક ગ્રાહક ઉત્પાદન માટે EU માં એક જવાબદાર વ્યક્તિ જોઈએ. ઉત્પાદન અને લિસ્ટિંગ પર તેનું નામ, સરનામું, ઈ-મેલ અને સ્થાનિક ભાષામાં ચેતવણી લખો.',
  },
  'eu-cosmetic': {
    en: 'A cosmetic needs a responsible person in the EU, a safety report by an expert and an entry in CPNP before the first sale.',
    hi: 'कॉस्मेटिक की पहली बिक्री से पहले EU में ज़िम्मेदार व्यक्ति, विशेषज्ञ की सुरक्षा रिपोर्ट और CPNP में प्रविष्टि चाहिए।',
    gu: 'કોસ્મેટિકના પહેલા વેચાણ પહેલાં EU માં જવાબદાર વ્યક્તિ, નિષ્ણાતનો સલામતી રિપોર્ટ અને CPNP માં નોંધ જોઈએ.',
  },
  'eu-jewellery': {
    en: 'Jewellery must stay under the EU limits for nickel, lead and cadmium. Have each plating and alloy tested once and keep the report.',
    hi: 'आभूषण में निकल, सीसा और कैडमियम EU की सीमा के अंदर होने चाहिए। हर तरह की पॉलिश और मिश्रधातु की एक बार जाँच कराएँ और रिपोर्ट रखें।',
    gu: 'આભૂષણમાં નિકલ, સીસું અને કેડમિયમ EU ની મર્યાદામાં હોવાં જોઈએ. દરેક ઢોળ અને મિશ્રધાતુની એક વાર તપાસ કરાવો અને રિપોર્ટ સાચવો.',
  },
  'eu-azo': {
    en: 'Cloth that touches the skin may not carry banned azo dyes. Get a test report for your dyes, natural ones too.',
    hi: 'त्वचा को छूने वाले कपड़े में प्रतिबंधित एज़ो रंग नहीं होने चाहिए। अपने रंगों की जाँच रिपोर्ट लें, प्राकृतिक रंगों की भी।',
    gu: 'ચામડીને અડતા કાપડમાં પ્રતિબંધિત એઝો રંગ ન હોવા જોઈએ. તમારા રંગોનો તપાસ રિપોર્ટ લો, કુદરતી રંગોનો પણ.',
  },
  'eu-leather': {
    en: 'Leather that touches the skin must be tested for chromium VI. Ask your tannery for the report.',
    hi: 'त्वचा को छूने वाले चमड़े में क्रोमियम VI की जाँच ज़रूरी है। रिपोर्ट अपनी टैनरी से माँगें।',
    gu: 'ચામડીને અડતા ચામડામાં ક્રોમિયમ VI ની તપાસ જરૂરી છે. તેનો રિપોર્ટ તમારી ટેનરી પાસે માગો.',
  },
  'eu-textile': {
    en: 'Sew in a label with the fibres in percent, in the language of the buyer’s country.',
    hi: 'खरीदार के देश की भाषा में लेबल सिलें, जिसमें रेशे प्रतिशत में लिखे हों।',
    gu: 'ખરીદદારના દેશની ભાષામાં લેબલ સીવો, જેમાં રેસા ટકામાં લખેલા હોય.',
  },
  'eu-toy': {
    en: 'A toy needs a safety test (EN 71), a file that proves it and the CE mark. Folk toys count too when children may play with them.',
    hi: 'खिलौने के लिए सुरक्षा जाँच (EN 71), उसका सबूत और CE चिह्न चाहिए। बच्चे खेल सकें तो लोक-कला के खिलौने भी इसमें आते हैं।',
    gu: 'રમકડા માટે સલામતી તપાસ (EN 71), તેનો પુરાવો અને CE ચિહ્ન જોઈએ. બાળકો રમી શકે તો લોકકલાનાં રમકડાં પણ આમાં આવે છે.',
  },
  'eu-hazard-label': {
    en: 'Incense, candles and essential oils may irritate or burn. Print the hazard label in the local language, from your fragrance supplier’s safety sheet.',
    hi: 'अगरबत्ती, मोमबत्ती और सुगंधित तेल से जलन या आग का जोखिम हो सकता है। सुगंध देने वाले की सुरक्षा शीट देखकर स्थानीय भाषा में जोखिम लेबल छापें।',
    gu: 'અગરબત્તી, મીણબત્તી અને સુગંધી તેલથી બળતરા કે આગનું જોખમ હોઈ શકે. સુગંધ આપનારની સેફ્ટી શીટ પરથી સ્થાનિક ભાષામાં જોખમનું લેબલ છાપો.',
  },
  'eu-tableware': {
    en: 'Tableware needs a written declaration that it is safe with food, backed by a lead and cadmium test.',
    hi: 'बर्तनों के लिए लिखित घोषणा चाहिए कि वे खाने के लिए सुरक्षित हैं, साथ में सीसा और कैडमियम की जाँच।',
    gu: 'વાસણો ખોરાક માટે સલામત છે તેની લેખિત જાહેરાત જોઈએ, સાથે સીસું અને કેડમિયમની તપાસ.',
  },
  'eu-eudr-large': {
    en: 'From {from} larger EU importers must prove that wood and paper did not come from cleared forest; small ones follow on {until}. Keep the place where the wood was cut and give it to your buyer.',
    hi: '{from} से EU के बड़े आयातकों को साबित करना है कि लकड़ी और काग़ज़ कटे जंगल से नहीं आए; छोटे आयातकों पर यह {until} से लागू होगा। लकड़ी कहाँ कटी, इसका ब्योरा रखें और खरीदार को दें।',
    gu: '{from} થી EU ના મોટા આયાતકારોએ સાબિત કરવાનું છે કે લાકડું અને કાગળ સાફ કરેલા જંગલમાંથી નથી આવ્યાં; નાના આયાતકારોને તે {until} થી લાગુ પડશે. લાકડું ક્યાં કપાયું તેની વિગત રાખો અને ખરીદદારને આપો.',
  },
  'eu-eudr': {
    en: 'The EU takes this product only with a statement that no forest was cleared for it. Keep the place where the wood or crop grew and give it to your buyer.',
    hi: 'EU यह उत्पाद तभी लेता है जब साथ में विवरण हो कि इसके लिए जंगल नहीं काटा गया। लकड़ी या फ़सल कहाँ उगी, इसका ब्योरा रखें और खरीदार को दें।',
    gu: 'EU આ ઉત્પાદન ત્યારે જ લે છે જ્યારે સાથે નિવેદન હોય કે તેના માટે જંગલ કપાયું નથી. લાકડું કે પાક ક્યાં ઊગ્યો તેની વિગત રાખો અને ખરીદદારને આપો.',
  },
  'eu-animal-food': {
    en: 'Honey, ghee, dairy, meat and fish from India may not go to a consumer here by parcel. They enter only as checked cargo from approved makers.',
    hi: 'भारत का शहद, घी, दूध के उत्पाद, मांस और मछली यहाँ ग्राहक को पार्सल से नहीं भेजे जा सकते। ये स्वीकृत निर्माताओं से जाँची हुई खेप के रूप में ही जाते हैं।',
    gu: 'ભારતનું મધ, ઘી, દૂધની બનાવટો, માંસ અને માછલી અહીં ગ્રાહકને પાર્સલથી મોકલી શકાતાં નથી. તે માન્ય ઉત્પાદકો પાસેથી તપાસેલા માલ તરીકે જ જાય છે.',
  },
  'eu-spice': {
    en: 'Spices, sesame and dried herbs from India are checked for ethylene oxide and pesticides. Send a laboratory report for the batch.',
    hi: 'भारत के मसालों, तिल और सूखी जड़ी-बूटियों में एथिलीन ऑक्साइड और कीटनाशक जाँचे जाते हैं। बैच की लैब रिपोर्ट साथ भेजें।',
    gu: 'ભારતના મસાલા, તલ અને સૂકી વનૌષધિમાં ઇથિલિન ઓક્સાઇડ અને જંતુનાશક તપાસાય છે. બેચનો લેબ રિપોર્ટ સાથે મોકલો.',
  },
  'eu-novel-food': {
    en: 'Some Indian herbs count as a novel food here and may not be sold as food without approval. Ask an adviser about your herb by its botanical name.',
    hi: 'कुछ भारतीय जड़ी-बूटियाँ यहाँ “नया खाद्य” मानी जाती हैं और मंज़ूरी के बिना खाने के रूप में नहीं बिक सकतीं। पौधे का वानस्पतिक नाम बताकर सलाहकार से पूछें।',
    gu: 'કેટલીક ભારતીય વનૌષધિ અહીં “નવો ખોરાક” ગણાય છે અને મંજૂરી વિના ખોરાક તરીકે વેચી શકાતી નથી. વનસ્પતિનું વૈજ્ઞાનિક નામ આપીને સલાહકારને પૂછો.',
  },
  'eu-organic': {
    en: 'To call it organic here, the consignment needs an inspection certificate in TRACES. Your certifier opens it before the goods leave.',
    hi: 'यहाँ जैविक कहने के लिए खेप का TRACES में निरीक्षण प्रमाणपत्र चाहिए। माल निकलने से पहले आपकी प्रमाणन संस्था इसे बनाती है।',
    gu: 'અહીં ઓર્ગેનિક કહેવા માટે ખેપનું TRACES માં નિરીક્ષણ પ્રમાણપત્ર જોઈએ. માલ નીકળે તે પહેલાં તમારી પ્રમાણન સંસ્થા તે બનાવે છે.',
  },
  'eu-medicine': {
    en: 'A herbal medicine may be sold here only after registration as a medicine. It cannot go to a consumer by parcel.',
    hi: 'जड़ी-बूटी की दवा यहाँ दवा के रूप में पंजीकरण के बाद ही बिक सकती है। इसे ग्राहक को पार्सल से नहीं भेजा जा सकता।',
    gu: 'વનૌષધિની દવા અહીં દવા તરીકે નોંધણી પછી જ વેચી શકાય. તે ગ્રાહકને પાર્સલથી મોકલી શકાતી નથી.',
  },

  'uk-cosmetic': {
    en: 'A cosmetic needs a responsible person in the UK, a safety report and an entry in SCPN before the first sale.',
    hi: 'कॉस्मेटिक की पहली बिक्री से पहले ब्रिटेन में ज़िम्मेदार व्यक्ति, सुरक्षा रिपोर्ट और SCPN में प्रविष्टि चाहिए।',
    gu: 'કોસ્મેટિકના પહેલા વેચાણ પહેલાં બ્રિટનમાં જવાબદાર વ્યક્તિ, સલામતી રિપોર્ટ અને SCPN માં નોંધ જોઈએ.',
  },
  'uk-toy': {
    en: 'A toy needs a safety test, a file that proves it and the UKCA or CE mark.',
    hi: 'खिलौने के लिए सुरक्षा जाँच, उसका सबूत और UKCA या CE चिह्न चाहिए।',
    gu: 'રમકડા માટે સલામતી તપાસ, તેનો પુરાવો અને UKCA કે CE ચિહ્ન જોઈએ.',
  },
  'uk-textile': {
    en: 'Sew in a label in English with the fibres in percent.',
    hi: 'अंग्रेज़ी में लेबल सिलें, जिसमें रेशे प्रतिशत में लिखे हों।',
    gu: 'અંગ્રેજીમાં લેબલ સીવો, જેમાં રેસા ટકામાં લખેલા હોય.',
  },
  'uk-substances': {
    en: 'The UK limits nickel in jewellery, azo dyes in cloth and chromium VI in leather. Keep a laboratory report for yours.',
    hi: 'ब्रिटेन में आभूषण में निकल, कपड़े में एज़ो रंग और चमड़े में क्रोमियम VI की सीमा है। अपने उत्पाद की लैब रिपोर्ट रखें।',
    gu: 'બ્રિટનમાં આભૂષણમાં નિકલ, કાપડમાં એઝો રંગ અને ચામડામાં ક્રોમિયમ VI ની મર્યાદા છે. તમારા ઉત્પાદનનો લેબ રિપોર્ટ રાખો.',
  },
  'uk-hallmark': {
    en: 'In the UK a piece may be called gold, silver or platinum only with a hallmark, except very light ones. Ask a UK assay office.',
    hi: 'ब्रिटेन में हॉलमार्क के बिना किसी आभूषण को सोना, चाँदी या प्लैटिनम नहीं कह सकते; बहुत हल्के आभूषणों को छूट है। ब्रिटेन के हॉलमार्क कार्यालय से पूछें।',
    gu: 'બ્રિટનમાં હોલમાર્ક વિના કોઈ આભૂષણને સોનું, ચાંદી કે પ્લેટિનમ કહી શકાતું નથી; બહુ હળવાં આભૂષણને છૂટ છે. બ્રિટનની હોલમાર્ક કચેરીને પૂછો.',
  },
  'uk-hazard-label': {
    en: 'Incense, candles and essential oils need a hazard label in English when the fragrance calls for it. Check your supplier’s safety sheet.',
    hi: 'अगरबत्ती, मोमबत्ती और सुगंधित तेल पर, सुगंध के हिसाब से, अंग्रेज़ी में जोखिम लेबल चाहिए। सुगंध देने वाले की सुरक्षा शीट देखें।',
    gu: 'અગરબત્તી, મીણબત્તી અને સુગંધી તેલ પર, સુગંધ પ્રમાણે, અંગ્રેજીમાં જોખમનું લેબલ જોઈએ. સુગંધ આપનારની સેફ્ટી શીટ જુઓ.',
  },
  'uk-tableware': {
    en: 'Tableware needs a declaration that it is safe with food, backed by a lead and cadmium test.',
    hi: 'बर्तनों के लिए घोषणा चाहिए कि वे खाने के लिए सुरक्षित हैं, साथ में सीसा और कैडमियम की जाँच।',
    gu: 'વાસણો ખોરાક માટે સલામત છે તેની જાહેરાત જોઈએ, સાથે સીસું અને કેડમિયમની તપાસ.',
  },
  'uk-animal-food': {
    en: 'Honey, ghee, dairy, meat and fish from India may not go to a UK consumer by parcel. They enter only as checked cargo from approved makers.',
    hi: 'भारत का शहद, घी, दूध के उत्पाद, मांस और मछली ब्रिटेन के ग्राहक को पार्सल से नहीं भेजे जा सकते। ये स्वीकृत निर्माताओं से जाँची हुई खेप के रूप में ही जाते हैं।',
    gu: 'ભારતનું મધ, ઘી, દૂધની બનાવટો, માંસ અને માછલી બ્રિટનના ગ્રાહકને પાર્સલથી મોકલી શકાતાં નથી. તે માન્ય ઉત્પાદકો પાસેથી તપાસેલા માલ તરીકે જ જાય છે.',
  },
  'spice-test': {
    en: 'Send a laboratory report of the batch with spices, sesame and dried herbs. Pesticides, ethylene oxide and salmonella are what they look for.',
    hi: 'मसालों, तिल और सूखी जड़ी-बूटियों के साथ बैच की लैब रिपोर्ट भेजें। वे कीटनाशक, एथिलीन ऑक्साइड और साल्मोनेला देखते हैं।',
    gu: 'મસાલા, તલ અને સૂકી વનૌષધિ સાથે બેચનો લેબ રિપોર્ટ મોકલો. તેઓ જંતુનાશક, ઇથિલિન ઓક્સાઇડ અને સાલ્મોનેલા તપાસે છે.',
  },
  'uk-medicine': {
    en: 'A herbal medicine may be sold in the UK only after registration as a medicine. It cannot go to a consumer by parcel.',
    hi: 'जड़ी-बूटी की दवा ब्रिटेन में दवा के रूप में पंजीकरण के बाद ही बिक सकती है। इसे ग्राहक को पार्सल से नहीं भेजा जा सकता।',
    gu: 'વનૌષધિની દવા બ્રિટનમાં દવા તરીકે નોંધણી પછી જ વેચી શકાય. તે ગ્રાહકને પાર્સલથી મોકલી શકાતી નથી.',
  },
})
