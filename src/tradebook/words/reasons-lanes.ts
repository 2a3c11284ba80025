import { sentences } from '#kernel/words.ts'

/** Why a destination or a lane is shut, limited or only estimated. Parameters: {country}, {lane}, {limit}, {since} and {until} (days). */
export const LANE_REASONS = sentences({
  'sanctions-un': {
    en: 'United Nations sanctions stand against trade with {country}. Nothing can be sent there.',
    hi: '{country} के साथ व्यापार पर संयुक्त राष्ट्र के प्रतिबंध लगे हैं। वहाँ कुछ नहीं भेजा जा सकता।',
    gu: '{country} સાથેના વેપાર પર સંયુક્ત રાષ્ટ્રના પ્રતિબંધ છે. ત્યાં કશું મોકલી શકાતું નથી.',
  },
  'sanctions-iran': {
    en: 'Sanctions keep banks and couriers away from {country}, so you could not be paid. Choose another market for now.',
    hi: 'प्रतिबंधों के कारण बैंक और कूरियर {country} का काम नहीं करते, इसलिए आपका भुगतान अटक जाएगा। अभी कोई दूसरा बाज़ार चुनें।',
    gu: 'પ્રતિબંધોને કારણે બેંક અને કુરિયર {country}નું કામ કરતાં નથી, તેથી તમારી ચુકવણી અટકી જશે. હમણાં બીજું બજાર પસંદ કરો.',
  },
  'embargo-us': {
    en: 'The American embargo keeps most payment services and couriers away from {country}. Choose another market for now.',
    hi: 'अमेरिकी प्रतिबंध के कारण ज़्यादातर भुगतान सेवाएँ और कूरियर {country} का काम नहीं करते। अभी कोई दूसरा बाज़ार चुनें।',
    gu: 'અમેરિકાના પ્રતિબંધને કારણે મોટા ભાગની ચુકવણી સેવાઓ અને કુરિયર {country}નું કામ કરતાં નથી. હમણાં બીજું બજાર પસંદ કરો.',
  },
  'trade-suspended': {
    en: 'Trade and mail between India and {country} are suspended. We will show it again when they reopen.',
    hi: 'भारत और {country} के बीच व्यापार और डाक बंद हैं। खुलते ही हम इसे फिर दिखाएँगे।',
    gu: 'ભારત અને {country} વચ્ચે વેપાર અને ટપાલ બંધ છે. ફરી શરૂ થતાં જ અમે તેને બતાવીશું.',
  },
  'lane-suspended': {
    en: '{lane} to {country} is suspended since {since}. Look at the other ways of sending.',
    hi: '{country} के लिए {lane} {since} से बंद है। भेजने के दूसरे तरीक़े देखें।',
    gu: '{country} માટે {lane} {since} થી બંધ છે. મોકલવાની બીજી રીતો જુઓ.',
  },
  'lane-closed': {
    en: '{lane} to {country} is closed. Look at the other ways of sending.',
    hi: '{country} के लिए {lane} उपलब्ध नहीं है। भेजने के दूसरे तरीक़े देखें।',
    gu: '{country} માટે {lane} ઉપલબ્ધ નથી. મોકલવાની બીજી રીતો જુઓ.',
  },
  'lane-unreliable': {
    en: '{lane} to {country} often fails to arrive. Choose another way, or insure the parcel and tell the buyer.',
    hi: '{country} के लिए {lane} से पार्सल अक्सर नहीं पहुँचते। दूसरा तरीक़ा चुनें, या बीमा कराएँ और खरीदार को बता दें।',
    gu: '{country} માટે {lane} થી પાર્સલ ઘણી વાર પહોંચતાં નથી. બીજી રીત પસંદ કરો, અથવા વીમો લો અને ખરીદદારને જણાવો.',
  },
  'post-unreliable': {
    en: 'Mail to {country} is not reliable at present. Ask a courier, or choose another market.',
    hi: '{country} की डाक अभी भरोसे की नहीं है। कूरियर से पूछें, या दूसरा बाज़ार चुनें।',
    gu: '{country}ની ટપાલ હમણાં ભરોસાપાત્ર નથી. કુરિયરને પૂછો, અથવા બીજું બજાર પસંદ કરો.',
  },
  'post-us-suspended': {
    en: 'India Post took no parcels for {country} from {since} until {until}. In between, use a courier.',
    hi: 'भारतीय डाक {since} से {until} तक {country} के पार्सल नहीं लेती। इस बीच कूरियर से भेजें।',
    gu: 'ભારતીય ટપાલ {since} થી {until} સુધી {country}નાં પાર્સલ લેતી નથી. તે દરમિયાન કુરિયરથી મોકલો.',
  },
  'courier-withdrawn': {
    en: 'The large courier companies have stopped serving {country}. Ask India Post, or choose another market.',
    hi: 'बड़ी कूरियर कंपनियों ने {country} की सेवा बंद कर दी है। भारतीय डाक से पूछें, या दूसरा बाज़ार चुनें।',
    gu: 'મોટી કુરિયર કંપનીઓએ {country}ની સેવા બંધ કરી છે. ભારતીય ટપાલને પૂછો, અથવા બીજું બજાર પસંદ કરો.',
  },
  conflict: {
    en: 'Because of the fighting, parcels to {country} do not arrive. Please wait until the way is open again.',
    hi: 'लड़ाई के कारण {country} में पार्सल नहीं पहुँच रहे। रास्ता खुलने तक कृपया रुकें।',
    gu: 'લડાઈને કારણે {country}માં પાર્સલ પહોંચતાં નથી. રસ્તો ખૂલે ત્યાં સુધી કૃપા કરી રાહ જુઓ.',
  },
  'over-lane-limit': {
    en: 'This parcel is worth more than {limit}, the most that {lane} takes. Split the order or choose another way.',
    hi: 'यह पार्सल {limit} से ज़्यादा का है; {lane} में इतना ही जा सकता है। ऑर्डर बाँटें या दूसरा तरीक़ा चुनें।',
    gu: 'આ પાર્સલ {limit} થી વધુ કિંમતનું છે; {lane}માં આટલું જ જઈ શકે છે. ઓર્ડર વહેંચો અથવા બીજી રીત પસંદ કરો.',
  },
  'csb5-cap': {
    en: 'On this day a courier may carry goods of at most {limit} per parcel under CSB-V. Send smaller parcels, or let the courier file a shipping bill.',
    hi: 'इस तारीख़ को कूरियर CSB-V पर एक पार्सल में {limit} तक का ही माल ले जा सकता है। छोटे पार्सल भेजें, या कूरियर से शिपिंग बिल भरवाएँ।',
    gu: 'આ તારીખે કુરિયર CSB-V પર એક પાર્સલમાં {limit} સુધીનો જ માલ લઈ જઈ શકે. નાનાં પાર્સલ મોકલો, અથવા કુરિયર પાસે શિપિંગ બિલ ભરાવો.',
  },
  'csb5-no-cap': {
    en: 'Since {from} a courier parcel under CSB-V may be of any value.',
    hi: '{from} से CSB-V के कूरियर पार्सल पर मूल्य की कोई सीमा नहीं है।',
    gu: '{from} થી CSB-V ના કુરિયર પાર્સલ પર મૂલ્યની કોઈ મર્યાદા નથી.',
  },
  'gift-cap': {
    en: 'A gift may be worth at most {limit}. If it is a sale, send it as a sale with its papers.',
    hi: 'उपहार {limit} तक का ही हो सकता है। बिक्री है तो उसे बिक्री के काग़ज़ों के साथ भेजें।',
    gu: 'ભેટ {limit} સુધીની જ હોઈ શકે. વેચાણ હોય તો તેને વેચાણના કાગળો સાથે મોકલો.',
  },
  'sample-cap': {
    en: 'A sample may be worth at most {limit}. Send fewer pieces, or send it as a sale with its papers.',
    hi: 'नमूना {limit} तक का ही हो सकता है। कम नग भेजें, या बिक्री के काग़ज़ों के साथ भेजें।',
    gu: 'નમૂનો {limit} સુધીનો જ હોઈ શકે. ઓછા નંગ મોકલો, અથવા વેચાણના કાગળો સાથે મોકલો.',
  },
  'over-lane-weight': {
    en: 'The parcel is heavier than {limit}, the most that {lane} takes. Make two parcels or choose another way.',
    hi: 'पार्सल {limit} से भारी है; {lane} में इतना ही जा सकता है। दो पार्सल बनाएँ या दूसरा तरीक़ा चुनें।',
    gu: 'પાર્સલ {limit} થી ભારે છે; {lane}માં આટલું જ જઈ શકે છે. બે પાર્સલ બનાવો અથવા બીજી રીત પસંદ કરો.',
  },
  'no-postage': {
    en: 'We have no price for {lane} to {country}. Ask there for a price and enter it as freight.',
    hi: '{country} के लिए {lane} का भाव हमारे पास नहीं है। वहाँ से भाव पूछकर माल-भाड़े में लिखें।',
    gu: '{country} માટે {lane} નો ભાવ અમારી પાસે નથી. ત્યાંથી ભાવ પૂછીને નૂરમાં લખો.',
  },
  'freight-estimate': {
    en: 'The freight for {lane} is our estimate. Ask for a real price and enter it before you promise the total.',
    hi: '{lane} का माल-भाड़ा हमारा अनुमान है। कुल राशि बताने से पहले असली भाव पूछकर लिखें।',
    gu: '{lane} નું નૂર અમારો અંદાજ છે. કુલ રકમ જણાવતાં પહેલાં ખરો ભાવ પૂછીને લખો.',
  },

  // Why a paper is on the list of every parcel
  always: {
    en: 'Every exporter needs it, whatever the product.',
    hi: 'हर निर्यातक को चाहिए, उत्पाद कोई भी हो।',
    gu: 'દરેક નિકાસકારને જોઈએ, ઉત્પાદન ગમે તે હોય.',
  },
  lane: {
    en: 'This way of sending asks for it.',
    hi: 'भेजने के इस तरीक़े में यह माँगा जाता है।',
    gu: 'મોકલવાની આ રીતમાં આ માગવામાં આવે છે.',
  },
})
