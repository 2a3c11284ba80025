import { sentences } from '#kernel/words.ts'

/** Why other destinations, or all of them, ask for papers or refuse. */
export const ABROAD_REASONS = sentences({
  'au-biosecurity': {
    en: 'Australia inspects wood, bamboo, straw, seeds, hides and dried herbs. Read the BICON conditions, send it clean, dry and free of bark and insects, and say what it is made of.',
    hi: 'ऑस्ट्रेलिया लकड़ी, बाँस, घास, बीज, खाल और सूखी जड़ी-बूटियों की जाँच करता है। BICON की शर्तें पढ़ें, माल साफ़, सूखा और छाल-कीड़ों से मुक्त भेजें, और लिखें कि वह किससे बना है।',
    gu: 'ઓસ્ટ્રેલિયા લાકડું, વાંસ, ઘાસ, બીજ, ખાલ અને સૂકી વનૌષધિ તપાસે છે. BICON ની શરતો વાંચો, માલ સાફ, સૂકો અને છાલ-જીવાત વિનાનો મોકલો, અને તે શાનો બનેલો છે તે લખો.',
  },
  'au-food': {
    en: 'Australia has conditions for plant foods. Look up your product in BICON before you sell it, and label the pack fully.',
    hi: 'पौधों से बने खाद्य के लिए ऑस्ट्रेलिया की शर्तें हैं। बेचने से पहले BICON में अपना उत्पाद देखें और पैक पर पूरा लेबल लगाएँ।',
    gu: 'વનસ્પતિજન્ય ખોરાક માટે ઓસ્ટ્રેલિયાની શરતો છે. વેચતાં પહેલાં BICON માં તમારું ઉત્પાદન જુઓ અને પેક પર પૂરું લેબલ લગાવો.',
  },
  'au-seed': {
    en: 'Australia does not take seeds that can sprout in a consumer parcel. Offer a ground or roasted product instead.',
    hi: 'ऑस्ट्रेलिया ग्राहक के पार्सल में उग सकने वाले बीज नहीं लेता। इसकी जगह पिसा या भुना उत्पाद भेजें।',
    gu: 'ઓસ્ટ્રેલિયા ગ્રાહકના પાર્સલમાં ઊગી શકે તેવાં બીજ લેતું નથી. તેને બદલે દળેલું કે શેકેલું ઉત્પાદન મોકલો.',
  },
  'au-animal-food': {
    en: 'Australia does not take ghee, honey, dairy or meat from India in a consumer parcel.',
    hi: 'ऑस्ट्रेलिया ग्राहक के पार्सल में भारत का घी, शहद, दूध के उत्पाद या मांस नहीं लेता।',
    gu: 'ઓસ્ટ્રેલિયા ગ્રાહકના પાર્સલમાં ભારતનું ઘી, મધ, દૂધની બનાવટો કે માંસ લેતું નથી.',
  },
  'au-medicine': {
    en: 'Medicines need an entry in the Australian ARTG register, held by a sponsor there. Without one the parcel is stopped.',
    hi: 'दवा ऑस्ट्रेलिया के ARTG रजिस्टर में होनी चाहिए, जो वहाँ का प्रायोजक कराता है। इसके बिना पार्सल रोक लिया जाता है।',
    gu: 'દવા ઓસ્ટ્રેલિયાના ARTG રજિસ્ટરમાં હોવી જોઈએ, જે ત્યાંનો પ્રાયોજક કરાવે છે. તેના વિના પાર્સલ રોકાય છે.',
  },
  'au-supplement': {
    en: 'Supplements and health claims count as therapeutic goods in Australia. Ask TGA or an adviser whether yours must be listed in the ARTG.',
    hi: 'सप्लीमेंट और सेहत के दावे ऑस्ट्रेलिया में चिकित्सा उत्पाद माने जाते हैं। TGA या सलाहकार से पूछें कि आपका उत्पाद ARTG में दर्ज कराना है या नहीं।',
    gu: 'સપ્લિમેન્ટ અને આરોગ્યના દાવા ઓસ્ટ્રેલિયામાં ઔષધીય ઉત્પાદન ગણાય છે. તમારું ઉત્પાદન ARTG માં નોંધાવવું પડે કે નહીં તે TGA ને કે સલાહકારને પૂછો.',
  },
  'au-cosmetic': {
    en: 'Whoever brings cosmetics into Australia for sale registers with AICIS. List the ingredients on the pack.',
    hi: 'बिक्री के लिए कॉस्मेटिक ऑस्ट्रेलिया लाने वाला AICIS में पंजीकरण कराता है। पैक पर सामग्री की सूची लिखें।',
    gu: 'વેચાણ માટે કોસ્મેટિક ઓસ્ટ્રેલિયા લાવનાર AICIS માં નોંધણી કરાવે છે. પેક પર ઘટકોની યાદી લખો.',
  },
  'nz-biosecurity': {
    en: 'New Zealand inspects wood, plant and animal products. Send them clean and dry, and declare what they are made of.',
    hi: 'न्यूज़ीलैंड लकड़ी, पौधों और पशुओं के उत्पादों की जाँच करता है। माल साफ़ और सूखा भेजें और लिखें कि वह किससे बना है।',
    gu: 'ન્યૂઝીલેન્ડ લાકડા, વનસ્પતિ અને પ્રાણીજ ઉત્પાદનો તપાસે છે. માલ સાફ અને સૂકો મોકલો અને તે શાનો બનેલો છે તે લખો.',
  },
  'nz-seed': {
    en: 'New Zealand does not take seeds that can sprout in a consumer parcel. Offer a ground or roasted product instead.',
    hi: 'न्यूज़ीलैंड ग्राहक के पार्सल में उग सकने वाले बीज नहीं लेता। इसकी जगह पिसा या भुना उत्पाद भेजें।',
    gu: 'ન્યૂઝીલેન્ડ ગ્રાહકના પાર્સલમાં ઊગી શકે તેવાં બીજ લેતું નથી. તેને બદલે દળેલું કે શેકેલું ઉત્પાદન મોકલો.',
  },
  'nz-animal-food': {
    en: 'New Zealand does not take honey, ghee, dairy or meat in a consumer parcel.',
    hi: 'न्यूज़ीलैंड ग्राहक के पार्सल में शहद, घी, दूध के उत्पाद या मांस नहीं लेता।',
    gu: 'ન્યૂઝીલેન્ડ ગ્રાહકના પાર્સલમાં મધ, ઘી, દૂધની બનાવટો કે માંસ લેતું નથી.',
  },
  'ca-natural-health': {
    en: 'Herbal supplements are natural health products in Canada. They need a product number (NPN) and a licensed importer.',
    hi: 'हर्बल सप्लीमेंट कनाडा में प्राकृतिक स्वास्थ्य उत्पाद हैं। इनके लिए उत्पाद संख्या (NPN) और लाइसेंस वाला आयातक चाहिए।',
    gu: 'હર્બલ સપ્લિમેન્ટ કેનેડામાં કુદરતી આરોગ્ય ઉત્પાદન ગણાય છે. તે માટે ઉત્પાદન નંબર (NPN) અને પરવાનાવાળો આયાતકાર જોઈએ.',
  },
  'ca-medicine': {
    en: 'Canada stops medicines without a product number there. Register the product first, or do not offer it.',
    hi: 'कनाडा अपने यहाँ की उत्पाद संख्या के बिना दवा रोक देता है। पहले उत्पाद का पंजीकरण कराएँ, नहीं तो वहाँ न बेचें।',
    gu: 'કેનેડા ત્યાંના ઉત્પાદન નંબર વિનાની દવા રોકે છે. પહેલાં ઉત્પાદનની નોંધણી કરાવો, નહીં તો ત્યાં ન વેચો.',
  },
  'ca-food': {
    en: 'Food for sale in Canada comes through an importer with a CFIA licence, and its label is in English and French.',
    hi: 'कनाडा में बिकने वाला खाद्य CFIA लाइसेंस वाले आयातक के ज़रिए जाता है और लेबल अंग्रेज़ी व फ़्रेंच में होता है।',
    gu: 'કેનેડામાં વેચાતો ખોરાક CFIA પરવાનાવાળા આયાતકાર મારફતે જાય છે અને લેબલ અંગ્રેજી તથા ફ્રેન્ચમાં હોય છે.',
  },
  'ca-cosmetic': {
    en: 'Notify the cosmetic to Health Canada within ten days of the first sale, with its ingredients.',
    hi: 'पहली बिक्री के दस दिन के अंदर हेल्थ कनाडा को कॉस्मेटिक और उसकी सामग्री की सूचना दें।',
    gu: 'પહેલા વેચાણના દસ દિવસમાં હેલ્થ કેનેડાને કોસ્મેટિક અને તેના ઘટકોની જાણ કરો.',
  },
  'ca-textile': {
    en: 'Label textiles with the fibres in percent and the seller’s name, in English and French.',
    hi: 'कपड़ों पर अंग्रेज़ी और फ़्रेंच में लेबल लगाएँ: रेशे प्रतिशत में और विक्रेता का नाम।',
    gu: 'કાપડ પર અંગ્રેજી અને ફ્રેન્ચમાં લેબલ લગાવો: રેસા ટકામાં અને વિક્રેતાનું નામ.',
  },
  'ae-montaji': {
    en: 'Cosmetics, supplements and some foods are registered in Dubai’s Montaji system by a local firm before they are sold.',
    hi: 'कॉस्मेटिक, सप्लीमेंट और कुछ खाद्य पदार्थ बिक्री से पहले वहाँ की कोई फ़र्म दुबई की Montaji प्रणाली में दर्ज कराती है।',
    gu: 'કોસ્મેટિક, સપ્લિમેન્ટ અને કેટલીક ખાદ્ય ચીજો વેચાય તે પહેલાં ત્યાંની કોઈ પેઢી તેમને દુબઈની Montaji પ્રણાલીમાં નોંધાવે છે.',
  },
  'ae-moiat': {
    en: 'Toys, children’s goods and electrical goods need a conformity certificate in the UAE. Your importer there applies for it.',
    hi: 'यूएई में खिलौनों, बच्चों के सामान और बिजली के सामान के लिए अनुरूपता प्रमाणपत्र चाहिए। वहाँ का आयातक इसके लिए आवेदन करता है।',
    gu: 'યુએઈમાં રમકડાં, બાળકોની વસ્તુઓ અને વીજળીનાં સાધનો માટે અનુરૂપતા પ્રમાણપત્ર જોઈએ. ત્યાંનો આયાતકાર તેના માટે અરજી કરે છે.',
  },
  'sa-saber': {
    en: 'Saudi Arabia asks for a SABER certificate for many consumer goods. The importer there requests it; ask before you ship.',
    hi: 'सऊदी अरब कई उपभोक्ता वस्तुओं के लिए SABER प्रमाणपत्र माँगता है। इसे वहाँ का आयातक लेता है; भेजने से पहले पूछ लें।',
    gu: 'સાઉદી અરેબિયા ઘણી ગ્રાહક વસ્તુઓ માટે SABER પ્રમાણપત્ર માગે છે. તે ત્યાંનો આયાતકાર મેળવે છે; મોકલતાં પહેલાં પૂછી લો.',
  },
  'sa-sfda': {
    en: 'Saudi Arabia registers foods and cosmetics with SFDA. A local firm does it before the first sale.',
    hi: 'सऊदी अरब में खाद्य और कॉस्मेटिक SFDA में दर्ज होते हैं। पहली बिक्री से पहले वहाँ की फ़र्म यह कराती है।',
    gu: 'સાઉદી અરેબિયામાં ખોરાક અને કોસ્મેટિક SFDA માં નોંધાય છે. પહેલા વેચાણ પહેલાં ત્યાંની પેઢી આ કરાવે છે.',
  },
  'jp-food': {
    en: 'Food and tableware for sale in Japan are notified to the quarantine station by the importer. Send ingredients and a test report.',
    hi: 'जापान में बिकने वाले खाद्य और बर्तनों की सूचना आयातक संगरोध केंद्र को देता है। सामग्री की सूची और जाँच रिपोर्ट भेजें।',
    gu: 'જાપાનમાં વેચાતા ખોરાક અને વાસણોની જાણ આયાતકાર ક્વોરન્ટાઇન સ્ટેશનને કરે છે. ઘટકોની યાદી અને તપાસ રિપોર્ટ મોકલો.',
  },
  'jp-animal-food': {
    en: 'Japan does not take ghee, dairy or meat from India in a consumer parcel.',
    hi: 'जापान ग्राहक के पार्सल में भारत का घी, दूध के उत्पाद या मांस नहीं लेता।',
    gu: 'જાપાન ગ્રાહકના પાર્સલમાં ભારતનું ઘી, દૂધની બનાવટો કે માંસ લેતું નથી.',
  },
  'jp-textile': {
    en: 'Textiles sold in Japan carry a label in Japanese with fibres and care. Ask your marketplace whether it adds one.',
    hi: 'जापान में बिकने वाले कपड़ों पर जापानी में रेशे और देखभाल का लेबल होता है। मार्केटप्लेस से पूछें कि क्या वह इसे लगाता है।',
    gu: 'જાપાનમાં વેચાતા કાપડ પર જાપાનીઝમાં રેસા અને સંભાળનું લેબલ હોય છે. માર્કેટપ્લેસને પૂછો કે તે લેબલ લગાવે છે કે નહીં.',
  },
  'cosmetic-licence': {
    en: 'Here cosmetics are sold by a firm with a local licence. Ask your marketplace or a local partner before you list.',
    hi: 'यहाँ कॉस्मेटिक स्थानीय लाइसेंस वाली फ़र्म ही बेचती है। लिस्ट करने से पहले मार्केटप्लेस या वहाँ के साझेदार से पूछें।',
    gu: 'અહીં કોસ્મેટિક સ્થાનિક પરવાનાવાળી પેઢી જ વેચે છે. લિસ્ટ કરતાં પહેલાં માર્કેટપ્લેસ કે ત્યાંના ભાગીદારને પૂછો.',
  },
  'ke-conformity': {
    en: 'Kenya checks many goods before they leave India. Ask your courier whether your parcel needs a certificate of conformity.',
    hi: 'केन्या कई वस्तुओं की जाँच भारत से निकलने से पहले कराता है। कूरियर से पूछें कि आपके पार्सल को अनुरूपता प्रमाणपत्र चाहिए या नहीं।',
    gu: 'કેન્યા ઘણી વસ્તુઓની તપાસ ભારતથી નીકળતાં પહેલાં કરાવે છે. તમારા પાર્સલને અનુરૂપતા પ્રમાણપત્ર જોઈએ કે નહીં તે કુરિયરને પૂછો.',
  },
  'medicine-abroad': {
    en: 'Most countries let in only medicines that they have approved. Ask the buyer’s health authority before you sell; a free sale certificate helps.',
    hi: 'ज़्यादातर देश केवल अपनी मंज़ूर की हुई दवाएँ आने देते हैं। बेचने से पहले खरीदार के देश के स्वास्थ्य विभाग से पूछें; मुक्त बिक्री प्रमाणपत्र काम आता है।',
    gu: 'મોટા ભાગના દેશ પોતે મંજૂર કરેલી દવાઓ જ આવવા દે છે. વેચતાં પહેલાં ખરીદદારના દેશના આરોગ્ય વિભાગને પૂછો; ફ્રી સેલ પ્રમાણપત્ર કામ લાગે છે.',
  },
  'cites-abroad': {
    en: 'The species is protected worldwide. The buyer’s country may want its own CITES import permit, so ask before you promise it.',
    hi: 'यह प्रजाति दुनिया भर में संरक्षित है। खरीदार का देश अपना CITES आयात परमिट माँग सकता है, इसलिए हाँ कहने से पहले पूछ लें।',
    gu: 'આ જાત આખી દુનિયામાં સંરક્ષિત છે. ખરીદદારનો દેશ પોતાની CITES આયાત પરમિટ માગી શકે, તેથી હા કહેતાં પહેલાં પૂછી લો.',
  },
  'meat-by-parcel': {
    en: 'Meat does not travel in a consumer parcel.',
    hi: 'मांस ग्राहक के पार्सल में नहीं भेजा जाता।',
    gu: 'માંસ ગ્રાહકના પાર્સલમાં મોકલાતું નથી.',
  },
  'animal-food-abroad': {
    en: 'Honey, ghee, dairy and eggs usually need a health certificate abroad. Ask your buyer’s customs what they accept by parcel.',
    hi: 'शहद, घी, दूध के उत्पाद और अंडों के लिए विदेश में आम तौर पर स्वास्थ्य प्रमाणपत्र चाहिए। खरीदार के देश के कस्टम्स से पूछें कि पार्सल में क्या चलता है।',
    gu: 'મધ, ઘી, દૂધની બનાવટો અને ઈંડાં માટે વિદેશમાં સામાન્ય રીતે આરોગ્ય પ્રમાણપત્ર જોઈએ. પાર્સલમાં શું ચાલે તે ખરીદદારના દેશના કસ્ટમ્સને પૂછો.',
  },
  'plant-health': {
    en: 'Seeds, dried herbs and plant products need a phytosanitary certificate. Apply at the plant quarantine office before you ship.',
    hi: 'बीज, सूखी जड़ी-बूटियों और पौधों के उत्पादों के लिए फाइटोसैनिटरी प्रमाणपत्र चाहिए। भेजने से पहले प्लांट क्वारंटीन कार्यालय में आवेदन करें।',
    gu: 'બીજ, સૂકી વનૌષધિ અને વનસ્પતિનાં ઉત્પાદન માટે ફાઇટોસેનિટરી પ્રમાણપત્ર જોઈએ. મોકલતાં પહેલાં પ્લાન્ટ ક્વોરન્ટાઇન કચેરીમાં અરજી કરો.',
  },
  allergen: {
    en: 'Peanut and sesame can make some people very ill. Name them clearly on the label.',
    hi: 'मूँगफली और तिल से कुछ लोगों को गंभीर एलर्जी होती है। लेबल पर इनका नाम साफ़ लिखें।',
    gu: 'મગફળી અને તલથી કેટલાક લોકોને ગંભીર એલર્જી થાય છે. લેબલ પર તેમનું નામ ચોખ્ખું લખો.',
  },
  'dangerous-goods': {
    en: 'Post does not take this. A courier that accepts dangerous goods may, with a declaration and a safety data sheet.',
    hi: 'डाक इसे नहीं लेती। ख़तरनाक माल लेने वाला कूरियर घोषणा और सुरक्षा डेटा शीट के साथ ले सकता है।',
    gu: 'ટપાલ આ લેતી નથી. જોખમી માલ લેતું કુરિયર જાહેરાત અને સેફ્ટી ડેટા શીટ સાથે લઈ શકે.',
  },
  'perfume-alcohol': {
    en: 'Perfume with alcohol can catch fire, so post refuses it. Use a courier that accepts dangerous goods, or offer an oil-based attar.',
    hi: 'अल्कोहल वाला परफ़्यूम आग पकड़ सकता है, इसलिए डाक इसे नहीं लेती। ख़तरनाक माल लेने वाला कूरियर चुनें, या तेल वाला इत्र बेचें।',
    gu: 'આલ્કોહોલવાળું પરફ્યુમ આગ પકડી શકે, તેથી ટપાલ તે લેતી નથી. જોખમી માલ લેતું કુરિયર પસંદ કરો, અથવા તેલવાળું અત્તર વેચો.',
  },
  'perfume-no-alcohol': {
    en: 'Keep a safety data sheet that shows the flash point. If it contains alcohol, tell us, because post then refuses it.',
    hi: 'सुरक्षा डेटा शीट रखें जिसमें फ़्लैश पॉइंट लिखा हो। इसमें अल्कोहल हो तो हमें बताएँ, क्योंकि तब डाक इसे नहीं लेती।',
    gu: 'ફ્લેશ પોઇન્ટ લખેલી સેફ્ટી ડેટા શીટ રાખો. તેમાં આલ્કોહોલ હોય તો અમને જણાવો, કારણ કે ત્યારે ટપાલ તે લેતી નથી.',
  },
  lithium: {
    en: 'Loose batteries travel only as declared dangerous goods. Ask your courier first; post refuses them.',
    hi: 'खुली बैटरियाँ घोषित ख़तरनाक माल के रूप में ही जाती हैं। पहले कूरियर से पूछें; डाक इन्हें नहीं लेती।',
    gu: 'છૂટી બેટરીઓ જાહેર કરેલા જોખમી માલ તરીકે જ જાય છે. પહેલાં કુરિયરને પૂછો; ટપાલ તે લેતી નથી.',
  },
  fireworks: {
    en: 'Fireworks, matches and lighters may not go by parcel to any country.',
    hi: 'पटाखे, माचिस और लाइटर किसी भी देश में पार्सल से नहीं भेजे जा सकते।',
    gu: 'ફટાકડા, દીવાસળી અને લાઇટર કોઈ પણ દેશમાં પાર્સલથી મોકલી શકાતાં નથી.',
  },
  weapons: {
    en: 'Weapons and ammunition may not go by parcel to any country.',
    hi: 'हथियार और गोला-बारूद किसी भी देश में पार्सल से नहीं भेजे जा सकते।',
    gu: 'હથિયાર અને દારૂગોળો કોઈ પણ દેશમાં પાર્સલથી મોકલી શકાતાં નથી.',
  },
  blades: {
    en: 'Swords and daggers, even ornamental ones, are banned in some countries. Ask the buyer’s customs before you sell.',
    hi: 'तलवार और कटार, सजावटी भी, कुछ देशों में मना हैं। बेचने से पहले खरीदार के देश के कस्टम्स से पूछें।',
    gu: 'તલવાર અને કટાર, શોભાની પણ, કેટલાક દેશોમાં મનાઈ છે. વેચતાં પહેલાં ખરીદદારના દેશના કસ્ટમ્સને પૂછો.',
  },
  'drink-alcohol': {
    en: 'Alcoholic drinks need licences on both sides and many countries ban them by parcel. Ask a customs broker.',
    hi: 'शराब के लिए दोनों देशों में लाइसेंस चाहिए और कई देश इसे पार्सल से नहीं आने देते। कस्टम्स ब्रोकर से पूछें।',
    gu: 'દારૂ માટે બંને દેશમાં પરવાનો જોઈએ અને ઘણા દેશ તેને પાર્સલથી આવવા દેતા નથી. કસ્ટમ્સ બ્રોકરને પૂછો.',
  },
  tobacco: {
    en: 'Tobacco products may not be sold to consumers abroad by parcel.',
    hi: 'तंबाकू उत्पाद विदेश में ग्राहकों को पार्सल से नहीं बेचे जा सकते।',
    gu: 'તમાકુનાં ઉત્પાદન વિદેશમાં ગ્રાહકોને પાર્સલથી વેચી શકાતાં નથી.',
  },
  'wood-packing': {
    en: 'If you pack furniture in a wooden crate, the crate needs the ISPM-15 mark. A carton does not.',
    hi: 'फ़र्नीचर लकड़ी के क्रेट में पैक करें तो क्रेट पर ISPM-15 मुहर चाहिए। गत्ते के डिब्बे के लिए नहीं।',
    gu: 'ફર્નિચર લાકડાની પેટીમાં પેક કરો તો પેટી પર ISPM-15 છાપ જોઈએ. પૂંઠાના ખોખા માટે નહીં.',
  },
  'electrical-safety': {
    en: 'Electrical goods need the safety mark and the plug of the buyer’s country. Have a test body confirm both.',
    hi: 'बिजली के सामान पर खरीदार के देश का सुरक्षा चिह्न और वहाँ का प्लग चाहिए। दोनों की पुष्टि जाँच संस्था से कराएँ।',
    gu: 'વીજળીનાં સાધનો પર ખરીદદારના દેશનું સલામતી ચિહ્ન અને ત્યાંનો પ્લગ જોઈએ. બંનેની ખાતરી તપાસ સંસ્થા પાસે કરાવો.',
  },
  'rough-diamond-abroad': {
    en: 'Rough diamonds enter only countries of the Kimberley Process, and only with its certificate. Polished stones need none.',
    hi: 'कच्चे हीरे केवल किम्बर्ली प्रक्रिया के देशों में और उसके प्रमाणपत्र के साथ ही जाते हैं। तराशे हीरों को यह नहीं चाहिए।',
    gu: 'કાચા હીરા ફક્ત કિમ્બર્લી પ્રક્રિયાના દેશોમાં અને તેના પ્રમાણપત્ર સાથે જ જાય છે. પાસાદાર હીરાને તેની જરૂર નથી.',
  },
  money: {
    en: 'Money, stamps, bullion and coins may not travel in a parcel.',
    hi: 'मुद्रा, डाक टिकट, सोने-चाँदी की ईंटें और सिक्के पार्सल में नहीं भेजे जा सकते।',
    gu: 'ચલણ, ટપાલ ટિકિટ, સોના-ચાંદીની લગડી અને સિક્કા પાર્સલમાં મોકલી શકાતાં નથી.',
  },
})
