import type { Lesson } from '../rules/lesson.ts'
import { figure, many, numbered, one, order, section, three } from './writing.ts'

export const PHOTOGRAPHS: Lesson = {
  id: 'photographs',
  stage: 'selling',
  title: three('Photographs with your phone', 'अपने फ़ोन से फ़ोटो', 'તમારા ફોનથી ફોટા'),
  lead: three(
    'For whoever has a phone, a window and a white bedsheet.',
    'उनके लिए जिनके पास फ़ोन, खिड़की और सफ़ेद चादर है।',
    'જેમની પાસે ફોન, બારી અને સફેદ ચાદર છે એમના માટે.',
  ),
  minutes: 10,
  steps: ['product', 'listing'],
  goals: [
    three(
      'take a main picture that marketplaces accept',
      'ऐसी मुख्य फ़ोटो लेंगे जो साइटें मान लें',
      'એવો મુખ્ય ફોટો પાડશો જે સાઇટો સ્વીકારે',
    ),
    three(
      'show size, back and detail so that nobody sends it back',
      'नाप, पीछे का हिस्सा और बारीकी दिखाएँगे ताकि कोई लौटाए नहीं',
      'માપ, પાછળનો ભાગ અને ઝીણવટ બતાવશો જેથી કોઈ પાછું ન મોકલે',
    ),
    three(
      'send pictures over a weak network',
      'कमज़ोर नेटवर्क पर भी फ़ोटो भेज सकेंगे',
      'નબળા નેટવર્ક પર પણ ફોટા મોકલી શકશો',
    ),
  ],
  sections: [
    section(
      three('Light from a window', 'खिड़की की रोशनी', 'બારીનો પ્રકાશ'),
      three(
        'Morning, beside a window, lamp and flash off. Sun from the side shows the weave; sun from the front burns it out.',
        'सुबह, खिड़की के पास, बल्ब और फ़्लैश बंद। बग़ल की रोशनी बुनाई दिखाती है; सामने की धूप सब सफ़ेद कर देती है।',
        'સવારે, બારી પાસે, લાઇટ અને ફ્લેશ બંધ. બાજુનો પ્રકાશ વણાટ બતાવે; સામેનો તડકો બધું સફેદ કરી નાખે.',
      ),
      three(
        'A white bedsheet below and behind. A sheet of white paper on the dark side gives the light back.',
        'नीचे और पीछे सफ़ेद चादर। अँधेरी तरफ़ सफ़ेद काग़ज़ रखिए, वह रोशनी लौटाएगा।',
        'નીચે અને પાછળ સફેદ ચાદર. અંધારી બાજુ સફેદ કાગળ મૂકો, એ પ્રકાશ પાછો આપશે.',
      ),
      three(
        'Wipe the lens with a soft cloth. It is the cheapest improvement there is.',
        'लेंस मुलायम कपड़े से पोंछिए। इससे सस्ता सुधार कोई नहीं।',
        'લેન્સ સુંવાળા કપડાથી લૂછો. આનાથી સસ્તો સુધારો કોઈ નથી.',
      ),
    ),
    section(
      three('The main picture', 'मुख्य फ़ोटो', 'મુખ્ય ફોટો'),
      three(
        'The thing alone, whole, white behind, filling most of the picture. No text, no frame, no second product.',
        'सिर्फ़ आपकी चीज़, पूरी, पीछे सफ़ेद, फ़ोटो का ज़्यादातर हिस्सा भरे। लिखावट, फ़्रेम या दूसरी चीज़ नहीं।',
        'ફક્ત તમારી વસ્તુ, આખી, પાછળ સફેદ, ફોટાનો મોટો ભાગ ભરાય એવી. લખાણ, ફ્રેમ કે બીજી વસ્તુ નહીં.',
      ),
      three(
        'Colours must be true. If the buyer’s red is not your red, she sends it back at your cost.',
        'रंग असली दिखें। खरीदार का लाल आपका लाल न निकला तो वह आपके ख़र्च पर लौटाएगी।',
        'રંગ સાચા દેખાય. ખરીદદારનો લાલ તમારો લાલ ન નીકળ્યો તો એ તમારા ખર્ચે પાછું મોકલશે.',
      ),
    ),
    section(
      three('Six pictures tell all', 'छह फ़ोटो सब बता देती हैं', 'છ ફોટા બધું કહી દે'),
      three(
        'Front, back, a close look, on a person or in use, beside a ruler, and as it will arrive in its box.',
        'सामने, पीछे, पास से, पहने या काम में, फ़ीते के साथ, और डिब्बे में जैसे पहुँचेगी।',
        'આગળ, પાછળ, નજીકથી, પહેરેલી કે વપરાતી, માપપટ્ટી સાથે, અને ખોખામાં જેમ પહોંચશે.',
      ),
      three(
        'Show the small faults of handwork too, and call them so: hand-made differs. Honesty saves returns.',
        'हाथ के काम की छोटी कमियाँ भी दिखाइए और बताइए: हाथ का काम हर बार थोड़ा अलग होता है। सच बताने से माल कम लौटता है।',
        'હાથકામની નાની ખામી પણ બતાવો અને કહો: હાથનું કામ દરેક વખતે થોડું જુદું હોય. સાચું કહો તો માલ પાછો ઓછો આવે.',
      ),
      three(
        'Ask before you photograph a person, and never use a picture from somebody else’s shop.',
        'किसी की फ़ोटो लेने से पहले पूछिए, और दूसरे की दुकान की फ़ोटो कभी मत लीजिए।',
        'કોઈનો ફોટો પાડતાં પહેલાં પૂછો, અને બીજાની દુકાનનો ફોટો ક્યારેય ન લો.',
      ),
    ),
    section(
      three('Small enough to send', 'भेजने लायक़ छोटी', 'મોકલવા જેટલી નાની'),
      three(
        'A picture straight from the phone may have 4,000 KB. Made smaller to 300 KB it looks the same on a screen.',
        'फ़ोन की सीधी फ़ोटो 4,000 KB की हो सकती है। छोटी करके 300 KB की, स्क्रीन पर वैसी ही दिखती है।',
        'ફોનનો સીધો ફોટો 4,000 KB નો હોઈ શકે. નાનો કરીને 300 KB નો, સ્ક્રીન પર એવો જ દેખાય.',
      ),
      three(
        'The table shows how long each takes on a slow network. Keep the big one: print and some sites want it.',
        'तालिका दिखाती है कि धीमे नेटवर्क पर कितना समय लगेगा। बड़ी फ़ोटो भी रखिए: छपाई और कुछ साइटों को चाहिए।',
        'કોષ્ટક બતાવે છે કે ધીમા નેટવર્ક પર કેટલો સમય લાગે. મોટો ફોટો પણ રાખો: છાપકામ અને કેટલીક સાઇટોને જોઈએ.',
      ),
    ),
  ],
  example: { kind: 'photo', kilobytes: [4000, 1000, 300], kbitPerSecond: 64 },
  doNow: [
    {
      path: '/firm/step/product',
      label: three('Your step: the first product', 'आपका क़दम: पहला उत्पाद', 'તમારું પગલું: પહેલી પ્રોડક્ટ'),
    },
  ],
  questions: numbered([
    one(
      0,
      three('Which light is best?', 'कौन-सी रोशनी सबसे अच्छी?', 'કયો પ્રકાશ સૌથી સારો?'),
      three('Daylight from the side, flash off', 'बग़ल से दिन की रोशनी, फ़्लैश बंद', 'બાજુથી દિવસનો પ્રકાશ, ફ્લેશ બંધ'),
      [
        three('Flash at night', 'रात में फ़्लैश', 'રાત્રે ફ્લેશ'),
        three('Noon sun from the front', 'दोपहर की सामने की धूप', 'બપોરનો સામેનો તડકો'),
      ],
      three(
        'Light from the side shows weave and carving.',
        'बग़ल की रोशनी बुनाई और नक़्क़ाशी दिखाती है।',
        'બાજુનો પ્રકાશ વણાટ અને કોતરણી બતાવે.',
      ),
    ),
    many(
      1,
      three(
        'What has no place in the main picture?',
        'मुख्य फ़ोटो में क्या नहीं होना चाहिए?',
        'મુખ્ય ફોટામાં શું ન હોવું જોઈએ?',
      ),
      [
        three('Your telephone number', 'आपका फ़ोन नंबर', 'તમારો ફોન નંબર'),
        three('A frame with flowers', 'फूलों का फ़्रेम', 'ફૂલોની ફ્રેમ'),
        three('A second product', 'दूसरी चीज़', 'બીજી વસ્તુ'),
      ],
      [three('White behind it', 'पीछे सफ़ेद', 'પાછળ સફેદ'), three('The whole product', 'पूरी चीज़', 'આખી વસ્તુ')],
      three('The main picture is only the thing.', 'मुख्य फ़ोटो में बस चीज़ हो।', 'મુખ્ય ફોટામાં બસ વસ્તુ હોય.'),
    ),
    figure(
      3,
      three(
        'A photo of 800 KB at 64 kbit/s: how many seconds? (1 KB = 8 kbit)',
        '800 KB की फ़ोटो 64 kbit/s पर: कितने सेकंड? (1 KB = 8 kbit)',
        '800 KB નો ફોટો 64 kbit/s પર: કેટલી સેકંડ? (1 KB = 8 kbit)',
      ),
      '100',
      three('seconds', 'सेकंड', 'સેકંડ'),
      three('800 × 8 ÷ 64 = 100.', '800 × 8 ÷ 64 = 100।', '800 × 8 ÷ 64 = 100.'),
    ),
    one(
      2,
      three('Why a ruler in one picture?', 'एक फ़ोटो में फ़ीता क्यों?', 'એક ફોટામાં માપપટ્ટી કેમ?'),
      three('So that nobody is surprised by the size', 'ताकि नाप से कोई चौंके नहीं', 'જેથી માપથી કોઈ ચોંકે નહીં'),
      [
        three('It looks professional', 'पेशेवर लगता है', 'વ્યાવસાયિક લાગે'),
        three('Customs ask for it', 'कस्टम्स माँगते हैं', 'કસ્ટમ્સ માગે છે'),
      ],
      three(
        '“Smaller than I thought” is the commonest reason for a return.',
        '“सोचा था उससे छोटा” लौटाने का सबसे आम कारण है।',
        '“ધાર્યા કરતાં નાનું” એ પાછું મોકલવાનું સૌથી સામાન્ય કારણ છે.',
      ),
    ),
    one(
      1,
      three(
        'Your phone makes the indigo brighter than it is. What do you do?',
        'फ़ोन इंडिगो रंग को असली से चमकीला दिखाता है। क्या करेंगे?',
        'ફોન ઈન્ડિગો રંગને અસલ કરતાં ચમકતો બતાવે છે. શું કરશો?',
      ),
      three(
        'Correct it until it looks as in your hand',
        'इतना ठीक करेंगे कि हाथ में जैसा है वैसा दिखे',
        'એટલું સુધારીશું કે હાથમાં છે એવો દેખાય',
      ),
      [
        three('Leave it, bright sells', 'रहने देंगे, चमकीला बिकता है', 'રહેવા દઈશું, ચમકતું વેચાય'),
        three('Make it brighter still', 'और चमकीला करेंगे', 'હજી ચમકતું કરીશું'),
      ],
      three(
        'A true colour sells once; a false one comes back.',
        'सच्चा रंग एक बार बिकता है; झूठा लौट आता है।',
        'સાચો રંગ એક વાર વેચાય; ખોટો પાછો આવે.',
      ),
    ),
    one(
      2,
      three(
        'May you use a picture from another seller’s page?',
        'दूसरे विक्रेता के पन्ने की फ़ोटो ले सकते हैं?',
        'બીજા વેચનારના પાનાનો ફોટો લઈ શકાય?',
      ),
      three('No', 'नहीं', 'ના'),
      [
        three('Yes, if the product is the same', 'हाँ, अगर चीज़ वही हो', 'હા, વસ્તુ એ જ હોય તો'),
        three('Yes, after cutting off the name', 'हाँ, नाम काटकर', 'હા, નામ કાપીને'),
      ],
      three(
        'It is hers, and the buyer would get something else than shown.',
        'वह उसकी है, और खरीदार को दिखाई चीज़ नहीं मिलेगी।',
        'ફોટો એનો છે, અને ખરીદદારને બતાવેલી વસ્તુ નહીં મળે.',
      ),
    ),
    order(
      0,
      three('In which order do you work?', 'काम किस क्रम में?', 'કામ કયા ક્રમમાં?'),
      [
        three('Wipe the lens', 'लेंस पोंछना', 'લેન્સ લૂછવો'),
        three('Sheet and product beside the window', 'खिड़की के पास चादर और चीज़', 'બારી પાસે ચાદર અને વસ્તુ'),
        three('Six pictures', 'छह फ़ोटो', 'છ ફોટા'),
        three('Make them smaller and send', 'छोटी करके भेजना', 'નાના કરીને મોકલવા'),
      ],
      three(
        'Clean lens, good light, all sides, then small enough.',
        'साफ़ लेंस, अच्छी रोशनी, सारी तरफ़ें, फिर छोटी।',
        'ચોખ્ખો લેન્સ, સારો પ્રકાશ, બધી બાજુ, પછી નાના.',
      ),
    ),
    one(
      3,
      three(
        'You made the pictures small. What about the big ones?',
        'फ़ोटो छोटी कर लीं। बड़ी वाली?',
        'ફોટા નાના કર્યા. મોટા?',
      ),
      three(
        'Keep them: some sites and print need them',
        'रखिए: कुछ साइटों और छपाई को चाहिए',
        'રાખો: કેટલીક સાઇટો અને છાપકામને જોઈએ',
      ),
      [
        three('Delete them', 'मिटा दीजिए', 'ભૂંસી નાખો'),
        three('Send them by post', 'डाक से भेजिए', 'પોસ્ટથી મોકલો'),
      ],
      three(
        'Small can be made from big, never big from small.',
        'बड़ी से छोटी बनती है, छोटी से बड़ी कभी नहीं।',
        'મોટામાંથી નાનો બને, નાનામાંથી મોટો ક્યારેય નહીં.',
      ),
    ),
  ]),
}
