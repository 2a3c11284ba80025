/** What the checks say, by rule or by check: what is wrong and why, in one or two short sentences. */
import { sentences } from '#kernel/words.ts'

/** Said where a rule has words of its own. */
export const RULE_TEXTS = sentences({
  'claim-us': {
    en: '“{text}” promises to heal. In the US that makes the goods a drug, and a drug without approval may not be sold.',
    hi: '“{text}” इलाज का वादा है। अमेरिका में इससे सामान दवा माना जाता है, और बिना मंज़ूरी की दवा बिक नहीं सकती।',
    gu: '“{text}” એટલે સાજા કરવાનું વચન. અમેરિકામાં એથી માલ દવા ગણાય, અને મંજૂરી વગરની દવા વેચી ન શકાય.',
  },
  'claim-us-hair': {
    en: '“{text}”: in the US whatever promises to grow hair or to stop its loss is a new drug that needs approval.',
    hi: '“{text}”: अमेरिका में बाल उगाने या झड़ना रोकने का वादा करने वाली हर चीज़ नई दवा है, जिसे मंज़ूरी चाहिए।',
    gu: '“{text}”: અમેરિકામાં વાળ ઉગાડવાનું કે ખરતા અટકાવવાનું વચન આપતી દરેક ચીજ નવી દવા છે, જેને મંજૂરી જોઈએ.',
  },
  'claim-eu': {
    en: '“{text}” promises to heal. In the EU whatever is presented so is a medicine and needs an authorisation.',
    hi: '“{text}” इलाज का वादा है। यूरोपीय संघ में ऐसी हर चीज़ दवा मानी जाती है और उसे अनुमति चाहिए।',
    gu: '“{text}” એટલે સાજા કરવાનું વચન. યુરોપિયન યુનિયનમાં એવી દરેક ચીજ દવા ગણાય અને એને પરવાનગી જોઈએ.',
  },
  'claim-uk': {
    en: '“{text}” promises to heal. In the UK that makes the goods a medicine that needs a licence.',
    hi: '“{text}” इलाज का वादा है। ब्रिटेन में इससे सामान दवा बन जाता है, जिसे लाइसेंस चाहिए।',
    gu: '“{text}” એટલે સાજા કરવાનું વચન. બ્રિટનમાં એથી માલ દવા બને, જેને લાઇસન્સ જોઈએ.',
  },
  'claim-ca': {
    en: '“{text}” promises to heal. In Canada only a licensed natural health product or drug may say so.',
    hi: '“{text}” इलाज का वादा है। कनाडा में ऐसा सिर्फ़ लाइसेंस वाला हेल्थ प्रोडक्ट या दवा कह सकती है।',
    gu: '“{text}” એટલે સાજા કરવાનું વચન. કેનેડામાં એવું ફક્ત લાઇસન્સવાળી હેલ્થ પ્રોડક્ટ કે દવા કહી શકે.',
  },
  'claim-au': {
    en: '“{text}” promises to heal. In Australia that makes the goods therapeutic: they must be on the register.',
    hi: '“{text}” इलाज का वादा है। ऑस्ट्रेलिया में इससे सामान औषधीय माना जाता है और रजिस्टर में होना चाहिए।',
    gu: '“{text}” એટલે સાજા કરવાનું વચન. ઑસ્ટ્રેલિયામાં એથી માલ ઔષધીય ગણાય અને રજિસ્ટરમાં હોવો જોઈએ.',
  },
  'claim-india': {
    en: '“{text}”: India’s Magic Remedies Act forbids this promise, in advertisements abroad too.',
    hi: '“{text}”: भारत का मैजिक रेमेडीज़ क़ानून यह वादा मना करता है, विदेश के विज्ञापन में भी।',
    gu: '“{text}”: ભારતનો મેજિક રેમેડીઝ કાયદો આ વચનની મનાઈ કરે છે, પરદેશની જાહેરાતમાં પણ.',
  },
  'claim-anywhere': {
    en: '“{text}” promises to heal. Most countries allow that only for registered medicines.',
    hi: '“{text}” इलाज का वादा है। ज़्यादातर देश यह सिर्फ़ पंजीकृत दवा को करने देते हैं।',
    gu: '“{text}” એટલે સાજા કરવાનું વચન. મોટા ભાગના દેશો આવું ફક્ત નોંધાયેલી દવાને કહેવા દે છે.',
  },
  'effect-us-food': {
    en: '“{text}”: a supplement may say so in the US only with proof, the FDA told within 30 days, and the disclaimer.',
    hi: '“{text}”: अमेरिका में सप्लिमेंट ऐसा तभी कह सकता है जब सबूत हो, 30 दिन में FDA को बताया हो और चेतावनी-वाक्य हो।',
    gu: '“{text}”: અમેરિકામાં સપ્લિમેન્ટ આવું તો જ કહી શકે જો પુરાવો હોય, 30 દિવસમાં FDA ને જણાવ્યું હોય અને ચેતવણીનું વાક્ય હોય.',
  },
  'effect-eu-food': {
    en: '“{text}”: food may carry only health claims from the EU’s own list.',
    hi: '“{text}”: खाने की चीज़ पर सिर्फ़ यूरोपीय संघ की सूची वाले स्वास्थ्य-दावे हो सकते हैं।',
    gu: '“{text}”: ખાદ્ય ચીજ પર ફક્ત યુરોપિયન યુનિયનની યાદીના આરોગ્ય-દાવા હોઈ શકે.',
  },
  'licence-cosmetic': {
    en: 'A cosmetic for export is made under a cosmetic or AYUSH manufacturing licence. We know of none for your firm.',
    hi: 'निर्यात का कॉस्मेटिक, कॉस्मेटिक या आयुष निर्माण लाइसेंस से बनता है। आपकी फ़र्म का ऐसा लाइसेंस हमें नहीं मिला।',
    gu: 'નિકાસનું કોસ્મેટિક, કોસ્મેટિક કે આયુષ ઉત્પાદન લાઇસન્સથી બને. તમારી પેઢીનું એવું લાઇસન્સ અમને મળ્યું નથી.',
  },
  'licence-ayush': {
    en: 'An Ayurvedic medicine is made under an AYUSH licence. We know of none for your firm.',
    hi: 'आयुर्वेदिक दवा आयुष लाइसेंस से बनती है। आपकी फ़र्म का ऐसा लाइसेंस हमें नहीं मिला।',
    gu: 'આયુર્વેદિક દવા આયુષ લાઇસન્સથી બને. તમારી પેઢીનું એવું લાઇસન્સ અમને મળ્યું નથી.',
  },
  'licence-food': {
    en: 'Food for export needs an FSSAI licence. We know of none for your firm.',
    hi: 'खाने की चीज़ के निर्यात को FSSAI लाइसेंस चाहिए। आपकी फ़र्म का ऐसा लाइसेंस हमें नहीं मिला।',
    gu: 'ખાદ્ય ચીજની નિકાસને FSSAI લાઇસન્સ જોઈએ. તમારી પેઢીનું એવું લાઇસન્સ અમને મળ્યું નથી.',
  },
  'register-us-food': {
    en: 'Whoever makes or packs food for the US is registered with the FDA. We know of no registration of yours.',
    hi: 'अमेरिका के लिए खाना बनाने या पैक करने वाला FDA में पंजीकृत होता है। आपका पंजीकरण हमें नहीं मिला।',
    gu: 'અમેરિકા માટે ખોરાક બનાવનાર કે પૅક કરનાર FDA માં નોંધાયેલ હોય. તમારી નોંધણી અમને મળી નથી.',
  },
  'register-us-cosmetic': {
    en: 'Cosmetics for the US: factory and product are registered with the FDA (MoCRA), unless you fall under the small-business exemption. Check which.',
    hi: 'अमेरिका का कॉस्मेटिक: कारख़ाना और उत्पाद FDA में दर्ज होते हैं (MoCRA), छोटे कारोबार को छूट हो सकती है। देख लीजिए।',
    gu: 'અમેરિકાનું કોસ્મેટિક: કારખાનું અને ઉત્પાદન FDA માં નોંધાય (MoCRA), નાના વેપારને છૂટ હોઈ શકે. જોઈ લો.',
  },
  'person-eu': {
    en: 'The EU asks for a responsible person there, named on the goods and in the offer. Add yours to your firm.',
    hi: 'यूरोपीय संघ में वहाँ का ज़िम्मेदार व्यक्ति चाहिए, जिसका नाम सामान और ऑफ़र पर हो। अपनी फ़र्म में जोड़िए।',
    gu: 'યુરોપિયન યુનિયનમાં ત્યાંની જવાબદાર વ્યક્તિ જોઈએ, જેનું નામ માલ અને ઑફર પર હોય. તમારી પેઢીમાં ઉમેરો.',
  },
  'person-uk-cosmetic': {
    en: 'Cosmetics in the UK need a responsible person there. Add yours to your firm.',
    hi: 'ब्रिटेन में कॉस्मेटिक को वहाँ का ज़िम्मेदार व्यक्ति चाहिए। अपनी फ़र्म में जोड़िए।',
    gu: 'બ્રિટનમાં કોસ્મેટિકને ત્યાંની જવાબદાર વ્યક્તિ જોઈએ. તમારી પેઢીમાં ઉમેરો.',
  },
  'green-eu': {
    en: '“{text}” says nothing that can be proved. The EU forbids such words without a recognised certificate; say what is true, such as how it is dyed.',
    hi: '“{text}” ऐसा कुछ नहीं कहता जो साबित हो। मान्य प्रमाणपत्र के बिना यूरोपीय संघ यह शब्द मना करता है; जो सच है वह कहिए, जैसे रंगाई कैसे हुई।',
    gu: '“{text}” એવું કંઈ કહેતું નથી જે સાબિત થાય. માન્ય પ્રમાણપત્ર વગર યુરોપિયન યુનિયન આ શબ્દની મનાઈ કરે છે; સાચું હોય તે કહો, જેમ કે રંગાટ કેવી રીતે થયો.',
  },
})

/** Said for every other rule of a check. */
export const CHECK_TEXTS = sentences({
  claim: RULE_TEXTS['claim-anywhere'],
  effect: {
    en: '“{text}” promises an effect that you would have to prove. Better say what it is and how it is used.',
    hi: '“{text}” ऐसे असर का वादा है जिसे साबित करना होगा। बेहतर है कि बताइए यह क्या है और कैसे काम में आता है।',
    gu: '“{text}” એવી અસરનું વચન છે જે સાબિત કરવી પડે. એના કરતાં કહો કે આ શું છે અને કેમ વપરાય.',
  },
  ingredient: {
    en: '“{text}” may not be in these goods there, or only with a permit. Take it out of the goods, or do not offer them there.',
    hi: '“{text}” वहाँ इस सामान में नहीं हो सकता, या सिर्फ़ अनुमति से। इसे सामान से हटाइए, या वहाँ ऑफ़र मत कीजिए।',
    gu: '“{text}” ત્યાં આ માલમાં ન હોઈ શકે, અથવા ફક્ત પરવાનગીથી. એને માલમાંથી કાઢો, અથવા ત્યાં ઑફર ન કરો.',
  },
  ingredients: {
    en: 'The list of ingredients is missing. List them by their INCI names, the largest part first.',
    hi: 'सामग्री की सूची नहीं है। INCI नामों से लिखिए, सबसे ज़्यादा वाली पहले।',
    gu: 'ઘટકોની યાદી નથી. INCI નામોથી લખો, સૌથી વધુ હોય તે પહેલું.',
  },
  licence: {
    en: 'A licence or registration is needed for this. We know of none for your firm.',
    hi: 'इसके लिए लाइसेंस या पंजीकरण चाहिए। आपकी फ़र्म का हमें नहीं मिला।',
    gu: 'આ માટે લાઇસન્સ કે નોંધણી જોઈએ. તમારી પેઢીનું અમને મળ્યું નથી.',
  },
  person: {
    en: 'A responsible person in the country is needed. Add yours to your firm.',
    hi: 'उस देश में ज़िम्मेदार व्यक्ति चाहिए। अपनी फ़र्म में जोड़िए।',
    gu: 'એ દેશમાં જવાબદાર વ્યક્તિ જોઈએ. તમારી પેઢીમાં ઉમેરો.',
  },
  organic: {
    en: '“{text}” needs an organic certificate (NPOP or the buyer’s country). We know of none for your firm.',
    hi: '“{text}” के लिए जैविक प्रमाणपत्र (NPOP या ख़रीदार के देश का) चाहिए। आपकी फ़र्म का हमें नहीं मिला।',
    gu: '“{text}” માટે જૈવિક પ્રમાણપત્ર (NPOP કે ખરીદનારના દેશનું) જોઈએ. તમારી પેઢીનું અમને મળ્યું નથી.',
  },
  'fibres-missing': {
    en: 'Textiles must say of which fibres they are, in percent. Fill in the materials of the product.',
    hi: 'कपड़े पर लिखना होता है कि कौन-सा रेशा कितने प्रतिशत है। उत्पाद में सामग्री भरिए।',
    gu: 'કાપડ પર લખવું પડે કે કયો રેસો કેટલા ટકા છે. ઉત્પાદનમાં સામગ્રી ભરો.',
  },
  'fibre-name': {
    en: '“{text}” is no name of a fibre in the law there. Say: {instead}.',
    hi: '“{text}” वहाँ के क़ानून में रेशे का नाम नहीं है। लिखिए: {instead}।',
    gu: '“{text}” ત્યાંના કાયદામાં રેસાનું નામ નથી. લખો: {instead}.',
  },
  'fibre-sum': {
    en: 'The parts make {total} %, not 100 %: “{text}”.',
    hi: 'हिस्से मिलाकर {total} % हुए, 100 % नहीं: “{text}”।',
    gu: 'ભાગ મળીને {total} % થાય છે, 100 % નહીં: “{text}”.',
  },
  'fibre-differs': {
    en: 'The text says “{text}”, your product says: {told}. Only one can be right.',
    hi: 'यहाँ “{text}” लिखा है, आपके उत्पाद में: {told}। सही एक ही हो सकता है।',
    gu: 'અહીં “{text}” લખ્યું છે, તમારા ઉત્પાદનમાં: {told}. સાચું એક જ હોઈ શકે.',
  },
  precious: {
    en: '“{text}” must say how fine it is (22 k, 925) or that it is only plated. For example: {instead}.',
    hi: '“{text}” के साथ शुद्धता (22 k, 925) या “प्लेटेड” लिखना होगा। जैसे: {instead}।',
    gu: '“{text}” સાથે શુદ્ધતા (22 k, 925) કે “પ્લેટેડ” લખવું પડે. જેમ કે: {instead}.',
  },
  nickel: {
    en: 'Jewellery on the skin may release almost no nickel there. Keep a test report (EN 1811) with the batch.',
    hi: 'त्वचा पर पहने गहने से वहाँ निकल लगभग नहीं निकलना चाहिए। हर बैच की जाँच रिपोर्ट (EN 1811) रखिए।',
    gu: 'ત્વચા પર પહેરાતા ઘરેણામાંથી ત્યાં નિકલ લગભગ ન નીકળવું જોઈએ. દરેક બૅચનો પરીક્ષણ અહેવાલ (EN 1811) રાખો.',
  },
  lead: {
    en: 'Children’s jewellery: at most 100 ppm of lead, by a laboratory that the CPSC accepts.',
    hi: 'बच्चों के गहने: सीसा ज़्यादा से ज़्यादा 100 ppm, CPSC की मानी प्रयोगशाला से।',
    gu: 'બાળકોનાં ઘરેણાં: સીસું વધુમાં વધુ 100 ppm, CPSC માન્ય પ્રયોગશાળાથી.',
  },
  hallmark: {
    en: 'Gold from 1 g and silver from 7.78 g sold as such in the UK need a UK or recognised hallmark.',
    hi: 'ब्रिटेन में 1 ग्राम से ऊपर सोना और 7.78 ग्राम से ऊपर चाँदी को वहाँ का या मान्य हॉलमार्क चाहिए।',
    gu: 'બ્રિટનમાં 1 ગ્રામથી સોનું અને 7.78 ગ્રામથી ચાંદીને ત્યાંનો કે માન્ય હૉલમાર્ક જોઈએ.',
  },
  children: {
    en: 'For children: tests, a certificate and warnings are needed there. Keep the certificate at hand before the first parcel.',
    hi: 'बच्चों के लिए: वहाँ जाँच, प्रमाणपत्र और चेतावनी चाहिए। पहले पार्सल से पहले प्रमाणपत्र पास रखिए।',
    gu: 'બાળકો માટે: ત્યાં પરીક્ષણ, પ્રમાણપત્ર અને ચેતવણી જોઈએ. પહેલા પાર્સલ પહેલાં પ્રમાણપત્ર હાથમાં રાખો.',
  },
  gi: {
    en: '“{text}” is a protected name. Only an authorised user may sell under it.',
    hi: '“{text}” संरक्षित नाम (GI) है। इससे सिर्फ़ अधिकृत उपयोगकर्ता बेच सकता है।',
    gu: '“{text}” સંરક્ષિત નામ (GI) છે. એ નામે ફક્ત અધિકૃત વપરાશકાર વેચી શકે.',
  },
  green: {
    en: '“{text}” says little. Say what is true and can be seen: which dye, which fibre, which packing.',
    hi: '“{text}” से कुछ पता नहीं चलता। जो सच है और दिखता है वह कहिए: कौन-सा रंग, कौन-सा रेशा, कैसी पैकिंग।',
    gu: '“{text}” થી કંઈ ખબર પડતી નથી. સાચું અને દેખાય તે કહો: કયો રંગ, કયો રેસો, કેવું પૅકિંગ.',
  },
  approval: {
    en: '“{text}”: no authority approves such goods, and its name may not advertise them.',
    hi: '“{text}”: कोई सरकारी संस्था ऐसे सामान को मंज़ूरी नहीं देती, उसका नाम विज्ञापन में नहीं आ सकता।',
    gu: '“{text}”: કોઈ સત્તા આવા માલને મંજૂરી આપતી નથી, એનું નામ જાહેરાતમાં ન આવે.',
  },
  pushy: {
    en: '“{text}” is advertising: marketplaces want facts about the goods.',
    hi: '“{text}” विज्ञापन है: बाज़ार सामान के तथ्य चाहता है।',
    gu: '“{text}” જાહેરાત છે: બજારને માલની હકીકત જોઈએ.',
  },
  vague: {
    en: '“{text}” tells the buyer nothing. Say what it is: size, material, use.',
    hi: '“{text}” से ख़रीदार को कुछ पता नहीं चलता। बताइए: नाप, सामग्री, काम।',
    gu: '“{text}” થી ખરીદનારને કંઈ ખબર પડતી નથી. કહો: માપ, સામગ્રી, ઉપયોગ.',
  },
  shouting: {
    en: 'Capitals throughout read like shouting, and marketplaces turn them away.',
    hi: 'पूरे बड़े अक्षर चिल्लाने जैसे लगते हैं, और बाज़ार उन्हें लौटा देता है।',
    gu: 'બધા મોટા અક્ષર બૂમ જેવા લાગે, અને બજાર તેને પાછા મોકલે છે.',
  },
  emoji: {
    en: 'Small pictures ({text}) are not taken in titles and texts.',
    hi: 'छोटे चित्र ({text}) शीर्षक और पाठ में नहीं चलते।',
    gu: 'નાનાં ચિત્રો ({text}) શીર્ષક અને લખાણમાં ચાલતાં નથી.',
  },
  price: {
    en: '“{text}”: prices and discounts stand in their own field, not in the text.',
    hi: '“{text}”: दाम और छूट अपने खाने में होते हैं, पाठ में नहीं।',
    gu: '“{text}”: ભાવ અને છૂટ પોતાના ખાનામાં હોય, લખાણમાં નહીં.',
  },
  contact: {
    en: '“{text}”: ways to reach you may not stand in the text; marketplaces close accounts for that.',
    hi: '“{text}”: आपसे संपर्क का तरीक़ा पाठ में नहीं हो सकता; इसके लिए बाज़ार खाता बंद कर देता है।',
    gu: '“{text}”: તમારો સંપર્ક લખાણમાં ન હોઈ શકે; એ માટે બજાર ખાતું બંધ કરે છે.',
  },
  code: {
    en: 'The product has no HS code yet, so not everything could be checked. Find the code first.',
    hi: 'उत्पाद का HS code अभी नहीं है, इसलिए सब जाँचा नहीं जा सका। पहले code खोजिए।',
    gu: 'ઉત્પાદનનો HS code હજી નથી, એટલે બધું તપાસી શકાયું નથી. પહેલાં code શોધો.',
  },
})
