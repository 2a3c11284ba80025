import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const LISTING: Lesson = {
  id: 'listing',
  stage: 'selling',
  title: three(
    'A listing that passes the first time',
    'लिस्टिंग जो पहली बार में पास हो',
    'લિસ્ટિંગ જે પહેલી વારમાં પાસ થાય',
  ),
  lead: three(
    'For whoever was rejected by a marketplace and does not know why.',
    'उनके लिए जिनकी लिस्टिंग किसी साइट ने लौटा दी और कारण समझ नहीं आया।',
    'જેમનું લિસ્ટિંગ કોઈ સાઇટે નકાર્યું અને કારણ સમજાયું નહીં એમના માટે.',
  ),
  minutes: 12,
  steps: ['listing'],
  goals: [
    three(
      'write a title that says what it is',
      'ऐसा शीर्षक लिखेंगे जो बताए कि चीज़ क्या है',
      'એવું શીર્ષક લખશો જે કહે કે વસ્તુ શું છે',
    ),
    three(
      'leave out every claim that you cannot prove',
      'हर वह दावा छोड़ देंगे जो साबित न हो सके',
      'સાબિત ન થઈ શકે એવો દરેક દાવો છોડી દેશો',
    ),
    three(
      'put on the page what the law of the country wants there',
      'पन्ने पर वह लिखेंगे जो उस देश का क़ानून माँगता है',
      'પાના પર એ લખશો જે એ દેશનો કાયદો માગે છે',
    ),
  ],
  sections: [
    section(
      three('Say what it is', 'बताइए कि चीज़ क्या है', 'કહો કે વસ્તુ શું છે'),
      three(
        'Material, thing, use, size, colour: “Cotton kurta for women, block printed, indigo, size M”.',
        'सामग्री, चीज़, उपयोग, नाप, रंग: “महिलाओं का सूती कुर्ता, ब्लॉक प्रिंट, इंडिगो रंग, साइज़ M”।',
        'સામગ્રી, વસ્તુ, ઉપયોગ, માપ, રંગ: “મહિલાઓનો સુતરાઉ કુર્તો, બ્લોક પ્રિન્ટ, ઈન્ડિગો રંગ, સાઇઝ M”.',
      ),
      three(
        'No “best”, “cheapest”, “No. 1”, no stars and no telephone number in the title. Sites reject them.',
        'शीर्षक में “सबसे अच्छा”, “सबसे सस्ता”, “नंबर 1”, तारे या फ़ोन नंबर नहीं। साइटें लौटा देती हैं।',
        'શીર્ષકમાં “સૌથી સારું”, “સૌથી સસ્તું”, “નંબર 1”, તારા કે ફોન નંબર નહીં. સાઇટો નકારે છે.',
      ),
      three(
        'Use the buyer’s measure: centimetres for Europe, inches too for America. Give a size table, not “free size”.',
        'खरीदार का नाप दीजिए: यूरोप के लिए सेंटीमीटर, अमेरिका के लिए इंच भी। “फ़्री साइज़” नहीं, नाप की तालिका।',
        'ખરીદદારનું માપ આપો: યુરોપ માટે સેન્ટિમીટર, અમેરિકા માટે ઇંચ પણ. “ફ્રી સાઇઝ” નહીં, માપનું કોષ્ટક.',
      ),
    ),
    section(
      three('Claims', 'दावे', 'દાવા'),
      three(
        '“Cures”, “heals”, “prevents” turn a hair oil into a medicine. It then needs a medicine’s licence, which you do not have.',
        '“ठीक करे”, “इलाज”, “रोके” लिखते ही तेल दवा बन जाता है। फिर दवा का लाइसेंस चाहिए, जो आपके पास नहीं।',
        '“મટાડે”, “ઇલાજ”, “રોકે” લખતાં જ તેલ દવા બની જાય. પછી દવાનું લાઇસન્સ જોઈએ, જે તમારી પાસે નથી.',
      ),
      three(
        '“Organic”, “silver 925”, “handloom”, “eco”: write it only with the certificate in your hand.',
        '“ऑर्गेनिक”, “चाँदी 925”, “हथकरघा”, “इको”: तभी लिखिए जब प्रमाणपत्र हाथ में हो।',
        '“ઓર્ગેનિક”, “ચાંદી 925”, “હાથશાળ”, “ઇકો”: ત્યારે જ લખો જ્યારે પ્રમાણપત્ર હાથમાં હોય.',
      ),
      three(
        'No brand names of others, also not as “like …”. No gods on shoes, bags or underwear: buyers report it.',
        'दूसरों के ब्रांड नहीं, “… जैसा” लिखकर भी नहीं। जूते, बैग या अंतर्वस्त्र पर देवता नहीं: शिकायत होती है।',
        'બીજાની બ્રાન્ડનાં નામ નહીં, “… જેવું” લખીને પણ નહીં. પગરખાં, બેગ કે આંતરવસ્ત્ર પર દેવી-દેવતા નહીં: ફરિયાદ થાય.',
      ),
    ),
    section(
      three('What the law wants on the page', 'क़ानून पन्ने पर क्या माँगता है', 'કાયદો પાના પર શું માગે છે'),
      three(
        'Europe: name, address and e-mail of the maker and of a responsible person inside the EU, with warnings in the buyer’s language.',
        'यूरोप: निर्माता का और EU के भीतर के ज़िम्मेदार व्यक्ति का नाम, पता और ई-मेल, और चेतावनियाँ खरीदार की भाषा में।',
        'યુરોપ: ઉત્પાદકનું અને EU ની અંદરની જવાબદાર વ્યક્તિનું નામ, સરનામું અને ઈ-મેલ, અને ચેતવણી ખરીદદારની ભાષામાં.',
      ),
      three(
        'Textiles: fibres in per cent, on the page and on the label. Jewellery: the base metal. Cosmetics and food: the full list of ingredients.',
        'कपड़ा: रेशे प्रतिशत में, पन्ने पर और लेबल पर। ज्वेलरी: मूल धातु। कॉस्मेटिक और खाद्य: पूरी सामग्री सूची।',
        'કાપડ: રેસા ટકામાં, પાના પર અને લેબલ પર. જ્વેલરી: મૂળ ધાતુ. કોસ્મેટિક અને ખાદ્ય: ઘટકોની પૂરી યાદી.',
      ),
      three(
        '“Made in India” stands there proudly, and because many countries ask for it.',
        '“भारत में बना” गर्व से लिखिए, और इसलिए भी कि कई देश माँगते हैं।',
        '“ભારતમાં બનેલું” ગર્વથી લખો, અને એટલે પણ કે ઘણા દેશ માગે છે.',
      ),
    ),
    section(
      three('Price, stock, time', 'दाम, स्टॉक, समय', 'ભાવ, સ્ટોક, સમય'),
      three(
        'Use the price of your landed-cost sheet. Put only the stock that lies on your shelf.',
        'दाम वही रखिए जो लैंडेड कॉस्ट के हिसाब में है। स्टॉक उतना ही जितना शेल्फ़ पर रखा है।',
        'ભાવ એ જ રાખો જે લેન્ડેડ કોસ્ટની ગણતરીમાં છે. સ્ટોક એટલો જ જેટલો અભરાઈ પર પડ્યો છે.',
      ),
      three(
        'Promise the longer time: post takes {postDays}. A parcel that comes early makes a good review.',
        'समय ज़्यादा वाला बताइए: डाक में {postDays} लगते हैं। जल्दी पहुँचा पार्सल अच्छा रिव्यू दिलाता है।',
        'સમય લાંબો કહો: પોસ્ટમાં {postDays} થાય. વહેલું પહોંચેલું પાર્સલ સારો રિવ્યૂ અપાવે.',
      ),
    ),
  ],
  example: {
    kind: 'papers',
    goods: { hs: '62114219', price: '1499', grams: 450, quantity: 1 },
    to: 'DE',
  },
  doNow: [
    {
      path: '/firm/step/listing',
      label: three('Your step: the first listing', 'आपका क़दम: पहली लिस्टिंग', 'તમારું પગલું: પહેલું લિસ્ટિંગ'),
    },
    {
      path: '/reach',
      label: three('Check the papers of a country', 'किसी देश के काग़ज़ देखिए', 'કોઈ દેશના કાગળ જુઓ'),
    },
  ],
  questions: numbered([
    one(
      0,
      three('Which title is good?', 'कौन-सा शीर्षक अच्छा है?', 'કયું શીર્ષક સારું?'),
      three(
        'Brass oil lamp, hand-cast, 12 cm, five wicks',
        'पीतल का दीया, हाथ से ढला, 12 सेमी, पाँच बाती',
        'પિત્તળનો દીવો, હાથે ઢાળેલો, 12 સેમી, પાંચ વાટ',
      ),
      [
        three(
          'BEST decorative item !!! No. 1',
          'BEST decorative item !!! नंबर 1',
          'BEST decorative item !!! નંબર 1',
        ),
        three('Lamp', 'दीया', 'દીવો'),
      ],
      three(
        'Material, thing, making, size. The others say too much or nothing.',
        'सामग्री, चीज़, बनावट, नाप। बाक़ी या तो बड़बोले हैं या कुछ नहीं कहते।',
        'સામગ્રી, વસ્તુ, બનાવટ, માપ. બાકીનાં કાં તો બડાઈ હાંકે છે, કાં તો કંઈ કહેતાં નથી.',
      ),
    ),
    one(
      1,
      three(
        'Your hair oil’s label says “cures baldness”. What happens in the USA?',
        'तेल पर लिखा है “गंजापन ठीक करे”। अमेरिका में क्या होगा?',
        'તેલ પર લખ્યું છે “ટાલ મટાડે”. અમેરિકામાં શું થાય?',
      ),
      three(
        'It counts as an unapproved drug and is stopped',
        'बिना मंज़ूरी की दवा मानी जाएगी और रुकेगी',
        'મંજૂરી વગરની દવા ગણાય અને અટકે',
      ),
      [
        three('It sells better', 'ज़्यादा बिकेगा', 'વધુ વેચાય'),
        three('Only the duty is higher', 'सिर्फ़ ड्यूटी बढ़ेगी', 'ફક્ત ડ્યૂટી વધે'),
      ],
      three(
        'Write “nourishes, for soft hair”: a cosmetic may care, a medicine cures.',
        'लिखिए “पोषण, मुलायम बालों के लिए”: कॉस्मेटिक देखभाल करता है, दवा ठीक करती है।',
        'લખો “પોષણ, સુંવાળા વાળ માટે”: કોસ્મેટિક માવજત કરે, દવા મટાડે.',
      ),
    ),
    many(
      2,
      three(
        'What must stand on the page of a kurta for Germany?',
        'जर्मनी के लिए कुर्ते के पन्ने पर क्या होना चाहिए?',
        'જર્મની માટે કુર્તાના પાના પર શું હોવું જોઈએ?',
      ),
      [
        three('Fibres in per cent', 'रेशे प्रतिशत में', 'રેસા ટકામાં'),
        three('A responsible person in the EU', 'EU का ज़िम्मेदार व्यक्ति', 'EU ની જવાબદાર વ્યક્તિ'),
        three('The maker’s name and address', 'निर्माता का नाम-पता', 'ઉત્પાદકનું નામ-સરનામું'),
      ],
      [three('Your PAN', 'आपका पैन', 'તમારો પાન'), three('Your bank account', 'आपका बैंक खाता', 'તમારું બેંક ખાતું')],
      three(
        'The buyer must know of what it is and whom to write to; your PAN is nobody’s business.',
        'खरीदार जाने कि चीज़ किससे बनी है और किसे लिखना है; आपके पैन से किसी को काम नहीं।',
        'ખરીદદારને ખબર પડે કે વસ્તુ શેની છે અને કોને લખવું; તમારા પાનનું કોઈને કામ નથી.',
      ),
    ),
    one(
      1,
      three(
        'May you write “organic cotton” because no chemicals were used?',
        'रसायन नहीं डाले, तो “ऑर्गेनिक कॉटन” लिख सकते हैं?',
        'રસાયણ નથી નાખ્યાં, તો “ઓર્ગેનિક કોટન” લખી શકાય?',
      ),
      three('Only with a certificate', 'सिर्फ़ प्रमाणपत्र के साथ', 'ફક્ત પ્રમાણપત્ર સાથે'),
      [
        three('Yes, my word is enough', 'हाँ, मेरी बात काफ़ी है', 'હા, મારી વાત પૂરતી છે'),
        three('Yes, but in small letters', 'हाँ, छोटे अक्षरों में', 'હા, નાના અક્ષરે'),
      ],
      three(
        'A claim without proof is a false claim for the marketplace and for the law.',
        'बिना सबूत का दावा साइट और क़ानून दोनों के लिए झूठा है।',
        'પુરાવા વગરનો દાવો સાઇટ અને કાયદા બંને માટે ખોટો છે.',
      ),
    ),
    figure(
      3,
      three(
        'You have 12 pieces; 4 are promised to a shop in Surat. What stock do you list?',
        '12 नग हैं; 4 सूरत की दुकान को देने हैं। कितना स्टॉक लिखेंगे?',
        '12 નંગ છે; 4 સુરતની દુકાનને આપવાના છે. કેટલો સ્ટોક લખશો?',
      ),
      '8',
      three('pieces', 'नग', 'નંગ'),
      three(
        '12 − 4 = 8. What is promised is not stock.',
        '12 − 4 = 8। जिसका वादा हो गया वह स्टॉक नहीं।',
        '12 − 4 = 8. જેનું વચન અપાયું એ સ્ટોક નથી.',
      ),
    ),
    one(
      0,
      three(
        'A buyer in the USA asks for the chest size. What is best?',
        'अमेरिका की खरीदार छाती का नाप पूछती है। सबसे अच्छा?',
        'અમેરિકાની ખરીદદાર છાતીનું માપ પૂછે. સૌથી સારું?',
      ),
      three('A table with inches and centimetres', 'इंच और सेंटीमीटर की तालिका', 'ઇંચ અને સેન્ટિમીટરનું કોષ્ટક'),
      [three('Free size', 'फ़्री साइज़', 'ફ્રી સાઇઝ'), three('M as in India', 'भारत का M', 'ભારતનો M')],
      three(
        'Sizes differ from country to country; the tape does not.',
        'साइज़ देश-देश में बदलता है, फ़ीता नहीं।',
        'સાઇઝ દેશે દેશે બદલાય, માપપટ્ટી નહીં.',
      ),
    ),
    order(
      2,
      three(
        'From the workshop to the buyer’s screen.',
        'कारख़ाने से खरीदार की स्क्रीन तक।',
        'કારખાનાથી ખરીદદારના સ્ક્રીન સુધી.',
      ),
      [
        three('Code and papers', 'कोड और काग़ज़', 'કોડ અને કાગળ'),
        three('Photos and measures', 'फ़ोटो और नाप', 'ફોટા અને માપ'),
        three('Title, text, price', 'शीर्षक, पाठ, दाम', 'શીર્ષક, લખાણ, ભાવ'),
        three('Check, then send it in', 'जाँचकर भेजना', 'તપાસીને મોકલવું'),
      ],
      three(
        'Papers first: a page for something that may not go there is work for nothing.',
        'पहले काग़ज़: जो वहाँ जा ही नहीं सकता, उसका पन्ना बनाना बेकार है।',
        'પહેલાં કાગળ: જે ત્યાં જઈ જ ન શકે એનું પાનું બનાવવું નકામું છે.',
      ),
    ),
    one(
      3,
      three('How many days do you promise by post?', 'डाक से कितने दिन बताएँगे?', 'પોસ્ટથી કેટલા દિવસ કહેશો?'),
      three('The longer end of {postDays}', '{postDays} में से ज़्यादा वाला', '{postDays}માંથી લાંબો સમય'),
      [three('The shorter end', 'कम वाला', 'ટૂંકો'), three('None', 'कुछ नहीं बताएँगे', 'કંઈ નહીં કહીએ')],
      three(
        'Early is a pleasure, late is a refund.',
        'जल्दी आए तो ख़ुशी, देर हो तो पैसे वापस।',
        'વહેલું આવે તો આનંદ, મોડું થાય તો પૈસા પાછા.',
      ),
    ),
  ]),
}
