/** What became of a batch, how that was found, and how far it may be believed. */
import { sentences } from '#kernel/words.ts'

export const COHORT = sentences({
  title: { en: 'What became of them', hi: 'आगे क्या हुआ', gu: 'આગળ શું થયું' },
  lead: {
    en: '{people} people came, from {firms} firms that Dhow knows. {without} came without a firm.',
    hi: '{people} लोग आए, {firms} फ़र्मों से जिन्हें Dhow जानता है। {without} बिना फ़र्म के आए।',
    gu: '{people} જણ આવ્યા, Dhow જેને જાણે છે એવી {firms} પેઢીમાંથી. {without} પેઢી વગર આવ્યા.',
  },
  few: { en: 'fewer than 5', hi: '5 से कम', gu: '5 થી ઓછા' },
  hidden: { en: 'not shown', hi: 'नहीं दिखाया', gu: 'નથી બતાવ્યું' },
  demo: {
    en: 'These firms and their steps are made up for demonstration. The figures say nothing about any real training.',
    hi: 'ये फ़र्में और उनके क़दम नमूने के लिए बनाए गए हैं। ये आँकड़े किसी असली प्रशिक्षण के नहीं हैं।',
    gu: 'આ પેઢીઓ અને એમનાં પગલાં નમૂના માટે બનાવેલાં છે. આ આંકડા કોઈ સાચી તાલીમના નથી.',
  },
  climbing: {
    en: 'How many climbed the ladder',
    hi: 'कितनी फ़र्में सीढ़ी चढ़ीं',
    gu: 'કેટલી પેઢી સીડી ચડી',
  },
  after: { en: 'After {days} days', hi: '{days} दिन बाद', gu: '{days} દિવસ પછી' },
  start: { en: 'On the day itself', hi: 'उसी दिन', gu: 'એ જ દિવસે' },
  day: { en: 'When', hi: 'कब', gu: 'ક્યારે' },
  same: { en: 'Same rung or lower', hi: 'उसी पायदान पर या नीचे', gu: 'એ જ પગથિયે કે નીચે' },
  one: { en: 'One rung up', hi: 'एक पायदान ऊपर', gu: 'એક પગથિયું ઉપર' },
  two: { en: 'Two up', hi: 'दो ऊपर', gu: 'બે ઉપર' },
  three: { en: 'Three or more', hi: 'तीन या ज़्यादा', gu: 'ત્રણ કે વધુ' },
  later: { en: 'known on {day}', hi: '{day} को पता चलेगा', gu: '{day} ના રોજ ખબર પડશે' },
  where: {
    en: 'Where they stood: what each firm had to do next',
    hi: 'कहाँ पहुँचीं: हर फ़र्म का अगला काम क्या था',
    gu: 'ક્યાં પહોંચી: દરેક પેઢીનું આગલું કામ શું હતું',
  },
  top: { en: 'Nothing left to do', hi: 'कुछ बाक़ी नहीं', gu: 'કંઈ બાકી નથી' },
  stage: { en: 'Part of the ladder', hi: 'सीढ़ी का हिस्सा', gu: 'સીડીનો ભાગ' },
  compared: {
    en: 'Compared with firms that were not there',
    hi: 'जो फ़र्में नहीं आईं, उनसे तुलना',
    gu: 'જે પેઢી નહોતી આવી એની સાથે સરખામણી',
  },
  comparedDraw: {
    en: 'Compared by the draw: those who got a seat and those who did not',
    hi: 'लॉटरी से तुलना: जिन्हें सीट मिली और जिन्हें नहीं',
    gu: 'ડ્રોથી સરખામણી: જેમને સીટ મળી અને જેમને ન મળી',
  },
  came: { en: 'Were there', hi: 'आए थे', gu: 'આવ્યા હતા' },
  beside: { en: 'Alike, not there', hi: 'वैसी ही, पर नहीं आईं', gu: 'એવી જ, પણ ન આવી' },
  drawnIn: { en: 'Drawn in', hi: 'नाम निकला', gu: 'નામ નીકળ્યું' },
  drawnOut: { en: 'Drawn out', hi: 'नाम नहीं निकला', gu: 'નામ ન નીકળ્યું' },
  share: { en: '{share} of {count}', hi: '{count} में से {share}', gu: '{count} માંથી {share}' },
  difference: { en: 'Difference', hi: 'अंतर', gu: 'ફરક' },
  points: {
    en: '{difference} points ({low} to {high})',
    hi: '{difference} अंक ({low} से {high})',
    gu: '{difference} પોઇન્ટ ({low} થી {high})',
  },
  surely: {
    en: 'After {days} days {ours} of those who were there had climbed, {others} of the others. The difference is larger than chance alone would make it.',
    hi: '{days} दिन बाद आने वालों में {ours} ऊपर चढ़े, बाक़ी में {others}। यह अंतर सिर्फ़ संयोग से होने वाले अंतर से बड़ा है।',
    gu: '{days} દિવસ પછી આવનારમાંથી {ours} ઉપર ચડ્યા, બાકીનામાંથી {others}. આ ફરક ફક્ત સંયોગથી પડે એના કરતાં મોટો છે.',
  },
  unsure: {
    en: 'After {days} days {ours} of those who were there had climbed, {others} of the others. Chance alone may make such a difference.',
    hi: '{days} दिन बाद आने वालों में {ours} ऊपर चढ़े, बाक़ी में {others}। इतना अंतर सिर्फ़ संयोग से भी हो सकता है।',
    gu: '{days} દિવસ પછી આવનારમાંથી {ours} ઉપર ચડ્યા, બાકીનામાંથી {others}. આટલો ફરક ફક્ત સંયોગથી પણ પડી શકે.',
  },
  surelyDrawn: {
    en: 'After {days} days {ours} of those drawn in had climbed, {others} of those drawn out. The difference is larger than chance alone would make it.',
    hi: '{days} दिन बाद जिनका नाम निकला उनमें {ours} ऊपर चढ़े, जिनका नहीं निकला उनमें {others}। यह अंतर सिर्फ़ संयोग से होने वाले अंतर से बड़ा है।',
    gu: '{days} દિવસ પછી જેમનું નામ નીકળ્યું એમાંથી {ours} ઉપર ચડ્યા, જેમનું ન નીકળ્યું એમાંથી {others}. આ ફરક ફક્ત સંયોગથી પડે એના કરતાં મોટો છે.',
  },
  unsureDrawn: {
    en: 'After {days} days {ours} of those drawn in had climbed, {others} of those drawn out. Chance alone may make such a difference.',
    hi: '{days} दिन बाद जिनका नाम निकला उनमें {ours} ऊपर चढ़े, जिनका नहीं निकला उनमें {others}। इतना अंतर सिर्फ़ संयोग से भी हो सकता है।',
    gu: '{days} દિવસ પછી જેમનું નામ નીકળ્યું એમાંથી {ours} ઉપર ચડ્યા, જેમનું ન નીકળ્યું એમાંથી {others}. આટલો ફરક ફક્ત સંયોગથી પણ પડી શકે.',
  },
  tooFew: {
    en: 'Too few firms to compare without showing who they are. A series with several cities is shown together.',
    hi: 'फ़र्में इतनी कम हैं कि तुलना से पहचान खुल सकती है। कई शहरों की शृंखला एक साथ दिखाई जाती है।',
    gu: 'પેઢી એટલી ઓછી છે કે સરખામણીથી ઓળખ ખૂલી જાય. ઘણાં શહેરની શ્રેણી એકસાથે બતાવાય છે.',
  },
  toSeries: { en: 'The whole series', hi: 'पूरी शृंखला', gu: 'આખી શ્રેણી' },
  back: { en: 'Back to the event', hi: 'कार्यक्रम पर वापस', gu: 'કાર્યક્રમ પર પાછા' },
  backAll: { en: 'Back to all events', hi: 'सभी कार्यक्रमों पर वापस', gu: 'બધા કાર્યક્રમ પર પાછા' },
  report: { en: 'The trainer’s report', hi: 'प्रशिक्षक की रिपोर्ट', gu: 'તાલીમ આપનારનો અહેવાલ' },
})

export const METHOD = sentences({
  title: {
    en: 'How this was found, and how far to believe it',
    hi: 'यह कैसे पता चला, और इस पर कितना भरोसा करें',
    gu: 'આ કેવી રીતે જાણ્યું, અને એના પર કેટલો ભરોસો કરવો',
  },
  matching: {
    en: 'Each firm that was there stands beside up to five firms of the state that never had a seat at a training and were alike on the first day: the same sectors, district, rung and class. Which of them is decided by a draw with the seed {seed} (SHA-256 of seed and firm, smallest first). The class is that of today.',
    hi: 'आने वाली हर फ़र्म के साथ राज्य की पाँच तक ऐसी फ़र्में रखी जाती हैं जिन्हें कभी प्रशिक्षण में सीट नहीं मिली और जो पहले दिन वैसी ही थीं: वही सेक्टर, ज़िला, पायदान और वर्ग। कौन-सी, यह बीज {seed} की लॉटरी से तय होता है (बीज और फ़र्म का SHA-256, सबसे छोटा पहले)। वर्ग आज का है।',
    gu: 'આવેલી દરેક પેઢી સાથે રાજ્યની પાંચ સુધી એવી પેઢી મુકાય છે જેને ક્યારેય તાલીમમાં સીટ નહોતી મળી અને જે પહેલા દિવસે એવી જ હતી: એ જ સેક્ટર, જિલ્લો, પગથિયું અને વર્ગ. કઈ, એ બીજ {seed} ના ડ્રોથી નક્કી થાય છે (બીજ અને પેઢીનો SHA-256, સૌથી નાનો પહેલો). વર્ગ આજનો છે.',
  },
  left: {
    en: '{without} of {firms} firms could not be compared: no firm is like them, or their rung on the day is not known.',
    hi: '{firms} में से {without} फ़र्मों की तुलना नहीं हो सकी: उन जैसी कोई फ़र्म नहीं, या उस दिन का पायदान पता नहीं।',
    gu: '{firms} માંથી {without} પેઢીની સરખામણી ન થઈ શકી: એના જેવી કોઈ પેઢી નથી, કે એ દિવસનું પગથિયું ખબર નથી.',
  },
  keen: {
    en: 'This is not proof. Who comes to a training is often keener than who does not, and would have climbed faster anyhow; no matching can see that. Only a draw for the seats can.',
    hi: 'यह सबूत नहीं है। जो प्रशिक्षण में आता है, वह अक्सर ज़्यादा उत्साही होता है और वैसे भी जल्दी चढ़ता; ऐसी तुलना यह नहीं देख सकती। सिर्फ़ सीटों की लॉटरी देख सकती है।',
    gu: 'આ સાબિતી નથી. જે તાલીમમાં આવે છે એ ઘણી વાર વધુ ઉત્સાહી હોય છે અને આમેય જલદી ચડત; આવી સરખામણી એ જોઈ શકતી નથી. ફક્ત સીટનો ડ્રો જોઈ શકે.',
  },
  draw: {
    en: 'The seats were drawn by lot, so those drawn in and those drawn out were alike in everything but luck: the honest comparison. Everybody counts in the group of the draw, also who got a seat later or did not come (intention to treat). So the difference is that of being given a seat, as a rule smaller than that of coming. The seed of the draw stands on the event’s page.',
    hi: 'सीटें लॉटरी से दी गईं, इसलिए जिनका नाम निकला और जिनका नहीं, उनमें क़िस्मत के सिवा कोई फ़र्क़ न था: यही ईमानदार तुलना है। हर कोई लॉटरी वाले समूह में ही गिना जाता है, चाहे बाद में सीट मिली हो या न आए हों (intention to treat)। इसलिए यह अंतर सीट मिलने का है, जो आम तौर पर आने के असर से छोटा होता है। लॉटरी का बीज कार्यक्रम के पन्ने पर है।',
    gu: 'સીટ ડ્રોથી અપાઈ, એટલે જેમનું નામ નીકળ્યું અને જેમનું નહીં, એમનામાં નસીબ સિવાય કોઈ ફરક નહોતો: આ જ પ્રામાણિક સરખામણી છે. દરેક જણ ડ્રોવાળા જૂથમાં જ ગણાય છે, ભલે પછી સીટ મળી હોય કે ન આવ્યા હોય (intention to treat). એટલે આ ફરક સીટ મળવાનો છે, જે સામાન્ય રીતે આવવાની અસર કરતાં નાનો હોય છે. ડ્રોનું બીજ કાર્યક્રમના પાના પર છે.',
  },
  interval: {
    en: 'In brackets stands the interval in which the true difference lies in about 95 of 100 such comparisons (Newcombe’s hybrid score interval, method 10, of Wilson’s intervals{weights}). Where it holds 0, chance alone may explain the difference.',
    hi: 'कोष्ठक में वह दायरा है जिसमें ऐसी 100 में से लगभग 95 तुलनाओं में असली अंतर होता है (Wilson के दायरों से Newcombe का method 10{weights})। जहाँ उसमें 0 हो, वहाँ अंतर सिर्फ़ संयोग भी हो सकता है।',
    gu: 'કૌંસમાં એ ગાળો છે જેમાં આવી 100 માંથી લગભગ 95 સરખામણીમાં સાચો ફરક હોય છે (Wilson ના ગાળાથી Newcombe ની method 10{weights}). જ્યાં એમાં 0 હોય, ત્યાં ફરક ફક્ત સંયોગ પણ હોઈ શકે.',
  },
  weights: {
    en: '; those beside one firm weigh one together, Kish’s effective size',
    hi: '; एक फ़र्म के साथ रखी सब फ़र्में मिलकर एक गिनी जाती हैं, Kish का प्रभावी आकार',
    gu: '; એક પેઢી સાથેની બધી પેઢી મળીને એક ગણાય છે, Kish નું અસરકારક કદ',
  },
  since: {
    en: 'Rungs are kept each night since {day}. Of the time before, only the day of each firm’s last step then is known. A rung can also be lost, when a paper ends.',
    hi: 'पायदान {day} से हर रात दर्ज होते हैं। उससे पहले का सिर्फ़ वह दिन पता है जब फ़र्म ने आख़िरी क़दम उठाया। काग़ज़ की मियाद ख़त्म होने पर पायदान घट भी सकता है।',
    gu: 'પગથિયાં {day} થી દરરોજ રાત્રે નોંધાય છે. એ પહેલાંનો ફક્ત એ દિવસ ખબર છે જ્યારે પેઢીએ છેલ્લું પગલું ભર્યું. કાગળની મુદત પૂરી થાય તો પગથિયું ઘટી પણ શકે.',
  },
  notSince: {
    en: 'Rungs are kept each night from now on. Of the time before, only the day of each firm’s last step is known.',
    hi: 'पायदान अब से हर रात दर्ज होंगे। पहले का सिर्फ़ वह दिन पता है जब फ़र्म ने आख़िरी क़दम उठाया।',
    gu: 'પગથિયાં હવેથી દરરોજ રાત્રે નોંધાશે. એ પહેલાંનો ફક્ત એ દિવસ ખબર છે જ્યારે પેઢીએ છેલ્લું પગલું ભર્યું.',
  },
  few: {
    en: 'Counts of one to four are not shown, nor any from which they could be worked out.',
    hi: 'एक से चार तक की गिनती नहीं दिखाई जाती, न वह जिससे उसका पता चल सके।',
    gu: 'એકથી ચાર સુધીની ગણતરી બતાવાતી નથી, કે એવી પણ નહીં જેમાંથી એ જાણી શકાય.',
  },
})
