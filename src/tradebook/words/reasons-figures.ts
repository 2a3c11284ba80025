import { sentences } from '#kernel/words.ts'

/** How a figure came about, or why there is none. Parameters: {country}, {rate}, {limit}, {expression}, {agreement}, {share}, {threshold}, {hs}, {from} and {until} (days, spoken in the language). */
export const FIGURE_REASONS = sentences({
  // No figure, or one to take with care
  'coverage-c': {
    en: 'We have no dependable figure for {country}, so we show none. Ask the customs office of {country} or a customs broker, with your HS code in hand.',
    hi: '{country} का भरोसेमंद आँकड़ा हमारे पास नहीं है, इसलिए हम कोई राशि नहीं दिखाते। अपना एचएस कोड बताकर {country} के कस्टम्स या किसी कस्टम्स ब्रोकर से पूछें।',
    gu: '{country}નો ભરોસાપાત્ર આંકડો અમારી પાસે નથી, તેથી અમે કોઈ રકમ બતાવતા નથી. તમારો એચએસ કોડ આપીને {country}ના કસ્ટમ્સને કે કસ્ટમ્સ બ્રોકરને પૂછો.',
  },
  'hs-too-short': {
    en: 'Your 8-digit code decides this. Take it from your GST invoice or ask an adviser, then look again.',
    hi: 'इसका फ़ैसला आपके 8 अंकों के कोड से होगा। उसे अपने जीएसटी इनवॉइस से लें या सलाहकार से पूछें, फिर दोबारा देखें।',
    gu: 'આનો નિર્ણય તમારા 8 આંકડાના કોડથી થશે. તે તમારા જીએસટી ઇન્વોઇસમાંથી લો અથવા સલાહકારને પૂછો, પછી ફરી જુઓ.',
  },
  'range-quoted': {
    en: 'National lines under this code differ ({rate}). We count with the highest, so the buyer may pay less.',
    hi: 'इस कोड के अंदर देश की अलग-अलग दरें हैं ({rate})। हम सबसे ऊँची दर से गिनते हैं, इसलिए खरीदार को कम भी देना पड़ सकता है।',
    gu: 'આ કોડ હેઠળ દેશના જુદા જુદા દર છે ({rate}). અમે સૌથી ઊંચા દરે ગણીએ છીએ, તેથી ખરીદદારને ઓછું પણ ભરવાનું થાય.',
  },
  'estimate-labelled': {
    en: 'The duty for {country} is an estimate for this kind of goods, not an official rate. Have a customs broker confirm it before you promise a price.',
    hi: '{country} का शुल्क इस तरह के माल का अनुमान है, आधिकारिक दर नहीं। दाम बताने से पहले कस्टम्स ब्रोकर से पुष्टि कर लें।',
    gu: '{country}ની જકાત આ પ્રકારના માલ માટેનો અંદાજ છે, સત્તાવાર દર નથી. ભાવ કહેતાં પહેલાં કસ્ટમ્સ બ્રોકર પાસે ખાતરી કરી લો.',
  },
  'unevaluable-duty': {
    en: 'Part of the duty ({expression}) depends on things that we cannot work out here, such as season or content. Ask a customs broker for the amount.',
    hi: 'शुल्क का एक हिस्सा ({expression}) मौसम या सामग्री की मात्रा जैसी बातों पर टिका है, जो हम यहाँ नहीं निकाल सकते। राशि कस्टम्स ब्रोकर से पूछें।',
    gu: 'જકાતનો એક ભાગ ({expression}) મોસમ કે ઘટકો જેવી બાબતો પર આધારિત છે, જે અમે અહીં ગણી શકતા નથી. રકમ કસ્ટમ્સ બ્રોકરને પૂછો.',
  },

  // United States
  'us-s301': {
    en: 'The United States adds {rate} on goods from India under section 301. It comes on top of the ordinary duty.',
    hi: 'अमेरिका धारा 301 के तहत भारत के माल पर {rate} और लेता है। यह सामान्य शुल्क के ऊपर है।',
    gu: 'અમેરિકા કલમ 301 હેઠળ ભારતના માલ પર {rate} વધારાની જકાત લે છે. તે સામાન્ય જકાત ઉપરાંત છે.',
  },
  'us-s232': {
    en: 'The United States adds {rate} on steel, aluminium and copper articles, brass included (section 232). Enter the metal’s share of the weight; with little metal it may fall away.',
    hi: 'अमेरिका स्टील, एल्युमीनियम और ताँबे की चीज़ों पर, पीतल समेत, {rate} और लेता है (धारा 232)। वज़न में धातु का हिस्सा लिखें; धातु कम हो तो यह हट सकता है।',
    gu: 'અમેરિકા સ્ટીલ, એલ્યુમિનિયમ અને તાંબાની વસ્તુઓ પર, પિત્તળ સહિત, {rate} વધારાની જકાત લે છે (કલમ 232). વજનમાં ધાતુનો હિસ્સો લખો; ધાતુ ઓછી હોય તો તે નીકળી શકે.',
  },
  'us-s232-wood': {
    en: 'The United States adds {rate} on timber and some wooden furniture (section 232).',
    hi: 'अमेरिका लकड़ी और कुछ लकड़ी के फ़र्नीचर पर {rate} और लेता है (धारा 232)।',
    gu: 'અમેરિકા લાકડા અને કેટલાક લાકડાના ફર્નિચર પર {rate} વધારાની જકાત લે છે (કલમ 232).',
  },
  'us-s122': {
    en: 'From {from} until {until} the United States adds {rate} on imports from everywhere (section 122).',
    hi: '{from} से {until} तक अमेरिका सभी देशों के माल पर {rate} और लेता है (धारा 122)।',
    gu: '{from} થી {until} સુધી અમેરિકા બધા દેશોના માલ પર {rate} વધારાની જકાત લે છે (કલમ 122).',
  },
  'us-ieepa': {
    en: 'On this day the United States charged an extra {rate} on goods from India. The Supreme Court struck this duty down on 20 February 2026; ask your broker about a refund.',
    hi: 'इस तारीख़ को अमेरिका भारत के माल पर {rate} अतिरिक्त शुल्क लेता था। सुप्रीम कोर्ट ने इसे 20 फ़रवरी 2026 को रद्द किया; रिफंड के बारे में अपने ब्रोकर से पूछें।',
    gu: 'આ તારીખે અમેરિકા ભારતના માલ પર {rate} વધારાની જકાત લેતું હતું. સુપ્રીમ કોર્ટે તે 20 ફેબ્રુઆરી 2026ના રોજ રદ કરી; રિફંડ વિશે તમારા બ્રોકરને પૂછો.',
  },
  'us-de-minimis': {
    en: 'Parcels up to {limit} enter the United States without duty until {until}.',
    hi: '{until} तक {limit} तक के पार्सल अमेरिका में बिना शुल्क जाते हैं।',
    gu: '{until} સુધી {limit} સુધીનાં પાર્સલ અમેરિકામાં જકાત વિના જાય છે.',
  },
  'national-levy': {
    en: '{country} charges a national levy of {rate} on imports besides the customs duty.',
    hi: '{country} आयात पर सीमा शुल्क के अलावा {rate} राष्ट्रीय उपकर लेता है।',
    gu: '{country} આયાત પર કસ્ટમ્સ ડ્યૂટી ઉપરાંત {rate} રાષ્ટ્રીય લેવી લે છે.',
  },

  // European Union, United Kingdom
  'eu-relief-150': {
    en: 'Until {until} goods up to {limit} enter the EU without customs duty. VAT is still due.',
    hi: '{until} तक {limit} तक का माल EU में बिना सीमा शुल्क जाता है। VAT तब भी लगता है।',
    gu: '{until} સુધી {limit} સુધીનો માલ EU માં કસ્ટમ્સ ડ્યૂટી વિના જાય છે. VAT ત્યારે પણ લાગે છે.',
  },
  'eu-item-duty': {
    en: 'Since {from} the EU charges a fixed duty for each kind of article (HS6) in parcels up to {limit}. It is temporary until {until}.',
    hi: '{from} से EU {limit} तक के पार्सल में हर तरह की वस्तु (HS6) पर एक तय शुल्क लेता है। यह {until} तक अस्थायी है।',
    gu: '{from} થી EU {limit} સુધીના પાર્સલમાં દરેક જાતની વસ્તુ (HS6) પર નક્કી જકાત લે છે. તે {until} સુધી હંગામી છે.',
  },
  'uk-relief-135': {
    en: 'Up to {limit} the UK charges no customs duty. VAT is collected at the sale; a marketplace does it for you, otherwise register for UK VAT.',
    hi: '{limit} तक ब्रिटेन सीमा शुल्क नहीं लेता। VAT बिक्री के समय लिया जाता है; मार्केटप्लेस यह आपके लिए करता है, नहीं तो ब्रिटेन में VAT पंजीकरण कराएँ।',
    gu: '{limit} સુધી બ્રિટન કસ્ટમ્સ ડ્યૂટી લેતું નથી. VAT વેચાણ વખતે લેવાય છે; માર્કેટપ્લેસ તમારા વતી તે કરે છે, નહીં તો બ્રિટનમાં VAT નોંધણી કરાવો.',
  },

  // Low-value parcels elsewhere
  'low-value-relief': {
    en: 'Parcels up to {limit} enter {country} without duty and import tax.',
    hi: '{limit} तक के पार्सल {country} में बिना शुल्क और आयात कर के जाते हैं।',
    gu: '{limit} સુધીનાં પાર્સલ {country}માં જકાત અને આયાત વેરા વિના જાય છે.',
  },
  'low-value-duty-relief': {
    en: 'Parcels up to {limit} enter {country} without customs duty. Import tax is still due.',
    hi: '{limit} तक के पार्सल {country} में बिना सीमा शुल्क जाते हैं। आयात कर फिर भी लगता है।',
    gu: '{limit} સુધીનાં પાર્સલ {country}માં કસ્ટમ્સ ડ્યૂટી વિના જાય છે. આયાત વેરો તો લાગે છે.',
  },
  'low-value-tax-relief': {
    en: 'Parcels up to {limit} pay no import tax at the border of {country}.',
    hi: '{limit} तक के पार्सल पर {country} की सीमा पर आयात कर नहीं लगता।',
    gu: '{limit} સુધીનાં પાર્સલ પર {country}ની સરહદે આયાત વેરો લાગતો નથી.',
  },
  'low-value-flat': {
    en: '{country} charges one flat rate on parcels up to {limit} instead of its tariff.',
    hi: '{country} {limit} तक के पार्सल पर टैरिफ़ की जगह एक समान दर लेता है।',
    gu: '{country} {limit} સુધીનાં પાર્સલ પર ટેરિફને બદલે એક સરખો દર લે છે.',
  },
  'low-value-excess': {
    en: '{country} charges duty only on the value above {limit}.',
    hi: '{country} केवल {limit} से ऊपर के मूल्य पर शुल्क लेता है।',
    gu: '{country} ફક્ત {limit} થી ઉપરના મૂલ્ય પર જકાત લે છે.',
  },
  'low-value-excluded': {
    en: 'This product is left out of the relief for small parcels in {country}, so full duty is due.',
    hi: '{country} में छोटे पार्सल की छूट इस उत्पाद पर नहीं मिलती, इसलिए पूरा शुल्क लगता है।',
    gu: '{country}માં નાનાં પાર્સલની છૂટ આ ઉત્પાદનને મળતી નથી, તેથી પૂરી જકાત લાગે છે.',
  },
  'platform-collects-tax': {
    en: 'Up to {limit} there is no duty in {country}, and a large marketplace collects the tax at the sale. If you sell on your own site, ask an adviser whether you must register.',
    hi: '{limit} तक {country} में शुल्क नहीं लगता और बड़ा मार्केटप्लेस बिक्री के समय कर ले लेता है। अपनी वेबसाइट से बेचते हों तो सलाहकार से पूछें कि पंजीकरण कराना है या नहीं।',
    gu: '{limit} સુધી {country}માં જકાત લાગતી નથી અને મોટું માર્કેટપ્લેસ વેચાણ વખતે વેરો લઈ લે છે. પોતાની વેબસાઇટથી વેચતા હો તો નોંધણી કરાવવી પડે કે નહીં તે સલાહકારને પૂછો.',
  },
  'duty-relief': {
    en: 'Up to {limit} no customs duty is due in {country}.',
    hi: '{limit} तक {country} में सीमा शुल्क नहीं लगता।',
    gu: '{limit} સુધી {country}માં કસ્ટમ્સ ડ્યૂટી લાગતી નથી.',
  },
  'tax-relief': {
    en: 'Up to {limit} no import tax is due in {country}.',
    hi: '{limit} तक {country} में आयात कर नहीं लगता।',
    gu: '{limit} સુધી {country}માં આયાત વેરો લાગતો નથી.',
  },

  // Preference for Indian origin
  'preference-not-claimed': {
    en: 'A lower duty under {agreement} may be open to you. If your product is made in India, claim Indian origin and look again.',
    hi: '{agreement} के तहत आपको कम शुल्क मिल सकता है। उत्पाद भारत में बना है तो भारतीय मूल का दावा करें और फिर देखें।',
    gu: '{agreement} હેઠળ તમને ઓછી જકાત મળી શકે. ઉત્પાદન ભારતમાં બન્યું હોય તો ભારતીય મૂળનો દાવો કરો અને ફરી જુઓ.',
  },
  'preference-proof-needed': {
    en: 'The lower duty under {agreement} is counted. Send the proof of origin with the parcel, or the buyer pays the full duty.',
    hi: '{agreement} का कम शुल्क गिना गया है। पार्सल के साथ मूल देश का प्रमाण भेजें, नहीं तो खरीदार को पूरा शुल्क देना होगा।',
    gu: '{agreement}ની ઓછી જકાત ગણી છે. પાર્સલ સાથે મૂળ દેશનો પુરાવો મોકલો, નહીં તો ખરીદદારે પૂરી જકાત ભરવી પડશે.',
  },
  'preference-waived': {
    en: 'The lower duty under {agreement} is counted. Below {limit} no proof of origin is asked for.',
    hi: '{agreement} का कम शुल्क गिना गया है। {limit} से कम पर मूल देश का प्रमाण नहीं माँगा जाता।',
    gu: '{agreement}ની ઓછી જકાત ગણી છે. {limit} થી ઓછી કિંમત પર મૂળ દેશનો પુરાવો માગવામાં આવતો નથી.',
  },
  'origin-not-met': {
    en: 'By your figures {share} of the value is Indian, and {agreement} asks for {threshold}. The full duty is counted; use more Indian material to qualify.',
    hi: 'आपके आँकड़ों से मूल्य का {share} भारतीय है, जबकि {agreement} में {threshold} चाहिए। पूरा शुल्क गिना गया है; छूट के लिए भारतीय सामग्री बढ़ाएँ।',
    gu: 'તમારા આંકડા પ્રમાણે મૂલ્યનો {share} હિસ્સો ભારતીય છે, જ્યારે {agreement}માં {threshold} જોઈએ. પૂરી જકાત ગણી છે; લાભ માટે ભારતીય સામગ્રી વધારો.',
  },
  'origin-unknown': {
    en: 'We cannot tell whether {agreement} takes your product as Indian. Enter what your material costs and where it comes from, then look again.',
    hi: 'हम नहीं कह सकते कि {agreement} आपके उत्पाद को भारतीय मानेगा या नहीं। सामग्री की लागत और वह कहाँ की है, लिखें, फिर दोबारा देखें।',
    gu: '{agreement} તમારા ઉત્પાદનને ભારતીય ગણશે કે નહીં તે અમે કહી શકતા નથી. સામગ્રીની કિંમત અને તે ક્યાંની છે તે લખો, પછી ફરી જુઓ.',
  },
})
