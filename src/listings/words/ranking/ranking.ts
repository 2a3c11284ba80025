/** Sentences of where to sell, and of the order in which places stand. */
import { sentences } from '#kernel/words.ts'

export const WHERE = sentences({
  title: { en: 'Where to sell it', hi: 'कहाँ बेचें', gu: 'ક્યાં વેચવું' },
  lead: {
    en: 'Your accounts and their countries for one product, side by side: whether it may go there, what you keep, which papers, when the money comes.',
    hi: 'एक उत्पाद के लिए आपके खाते और उनके देश साथ-साथ: जा सकता है या नहीं, आपके हाथ में क्या, कौन-से काग़ज़, पैसा कब।',
    gu: 'એક ઉત્પાદન માટે તમારાં ખાતાં અને એમના દેશ સાથે-સાથે: જઈ શકે કે નહીં, તમારા હાથમાં શું, કયા કાગળ, પૈસા ક્યારે.',
  },
  product: { en: 'Product', hi: 'उत्पाद', gu: 'ઉત્પાદન' },
  country: { en: 'Country', hi: 'देश', gu: 'દેશ' },
  best: { en: 'the best of each account', hi: 'हर खाते के सबसे अच्छे', gu: 'દરેક ખાતાના સૌથી સારા' },
  show: { en: 'Compare', hi: 'तुलना कीजिए', gu: 'સરખાવો' },
  place: { en: 'Place', hi: 'स्थान', gu: 'ક્રમ' },
  where: { en: 'Where', hi: 'कहाँ', gu: 'ક્યાં' },
  verdict: { en: 'May it go', hi: 'जा सकता है?', gu: 'જઈ શકે?' },
  net: { en: 'You keep', hi: 'आपके हाथ में', gu: 'તમારા હાથમાં' },
  fee: { en: 'fee {fee}', hi: 'फ़ीस {fee}', gu: 'ફી {fee}' },
  estimate: { en: 'estimate', hi: 'अनुमान', gu: 'અંદાજ' },
  own: { en: 'as you told', hi: 'आपके बताए अनुसार', gu: 'તમે કહ્યા પ્રમાણે' },
  papers: { en: 'Papers', hi: 'काग़ज़', gu: 'કાગળ' },
  money: { en: 'Money after', hi: 'पैसा कब', gu: 'પૈસા ક્યારે' },
  days: { en: '{days} days', hi: '{days} दिन', gu: '{days} દિવસ' },
  byAgreement: { en: 'not known', hi: 'पता नहीं', gu: 'ખબર નથી' },
  unknown: { en: 'not known yet', hi: 'अभी पता नहीं', gu: 'હજી ખબર નથી' },
  offer: { en: 'Offer it there', hi: 'वहाँ ऑफ़र कीजिए', gu: 'ત્યાં ઑફર કરો' },
  shared: { en: '{place} (equal)', hi: '{place} (बराबर)', gu: '{place} (સરખા)' },
  how: {
    en: 'How this order comes about',
    hi: 'यह क्रम कैसे बनता है',
    gu: 'આ ક્રમ કેવી રીતે બને છે',
  },
  samePrice: {
    en: 'Compared at the same price everywhere: yours in rupees, at today’s rate. Fees are those you told us, otherwise our labelled estimate. What a bank or payment provider takes is not in it.',
    hi: 'हर जगह एक ही दाम पर तुलना: आपका रुपये का दाम, आज की दर पर। फ़ीस वही जो आपने बताई, नहीं तो हमारा अनुमान, जो लिखा है। बैंक या भुगतान सेवा का ख़र्च इसमें नहीं।',
    gu: 'બધે એક જ ભાવે સરખામણી: તમારો રૂપિયાનો ભાવ, આજના દરે. ફી તમે કહી તે, નહીં તો અમારો અંદાજ, જે લખેલો છે. બેંક કે ચુકવણી સેવાનો ખર્ચ એમાં નથી.',
  },
  none: {
    en: 'Join an account and bring a product with a price, and they stand here side by side.',
    hi: 'एक खाता जोड़िए और दाम वाला उत्पाद लाइए, फिर यहाँ सब साथ-साथ दिखेगा।',
    gu: 'ખાતું જોડો અને ભાવવાળું ઉત્પાદન લાવો, પછી અહીં બધું સાથે-સાથે દેખાશે.',
  },
  notJoined: {
    en: 'Not joined yet, in no order of preference:',
    hi: 'अभी नहीं जुड़े, बिना किसी पसंद के क्रम के:',
    gu: 'હજી નથી જોડ્યાં, કોઈ પસંદગીના ક્રમ વગર:',
  },
})

export const VERDICT_NAMES = sentences({
  open: { en: 'yes', hi: 'हाँ', gu: 'હા' },
  papers: { en: 'with papers', hi: 'काग़ज़ के साथ', gu: 'કાગળ સાથે' },
  ask: { en: 'not certain', hi: 'पक्का नहीं', gu: 'પાકું નથી' },
  closed: { en: 'no', hi: 'नहीं', gu: 'ના' },
})

export const RANKING = sentences({
  title: {
    en: 'Every marketplace is treated alike',
    hi: 'हर बाज़ार के साथ एक-सा बर्ताव',
    gu: 'દરેક બજાર સાથે એકસરખો વહેવાર',
  },
  lead: {
    en: 'Dhow belongs to no marketplace. Wherever marketplaces stand side by side, one and the same rule puts them in order. Here it is, in words and as it runs.',
    hi: 'Dhow किसी बाज़ार का नहीं। जहाँ भी बाज़ार साथ-साथ दिखते हैं, एक ही नियम क्रम तय करता है। वह यहाँ है, शब्दों में भी और वैसा भी जैसा चलता है।',
    gu: 'Dhow કોઈ બજારનું નથી. જ્યાં પણ બજારો સાથે-સાથે દેખાય, એક જ નિયમ ક્રમ નક્કી કરે છે. એ અહીં છે, શબ્દોમાં અને જેવો ચાલે છે તેવો.',
  },
  rule: { en: 'The rule in words', hi: 'नियम, शब्दों में', gu: 'નિયમ, શબ્દોમાં' },
  first: {
    en: 'First: may the goods go there? Open doors stand before doors that need papers, those before uncertain ones, closed ones last.',
    hi: 'पहले: क्या सामान वहाँ जा सकता है? खुले दरवाज़े पहले, फिर काग़ज़ वाले, फिर अनिश्चित, बंद सबसे पीछे।',
    gu: 'પહેલાં: માલ ત્યાં જઈ શકે? ખુલ્લા દરવાજા પહેલાં, પછી કાગળવાળા, પછી અચોક્કસ, બંધ છેલ્લે.',
  },
  second: {
    en: 'Then: what does the maker keep of the same price after the marketplace’s fee? More stands first.',
    hi: 'फिर: एक ही दाम में से बाज़ार की फ़ीस के बाद निर्माता के हाथ में क्या बचता है? ज़्यादा पहले।',
    gu: 'પછી: એક જ ભાવમાંથી બજારની ફી પછી બનાવનારના હાથમાં શું બચે? વધારે પહેલાં.',
  },
  third: {
    en: 'Then fewer papers, then the money that comes sooner. What nobody knows stands behind what is known.',
    hi: 'फिर कम काग़ज़, फिर जल्दी आने वाला पैसा। जो पता नहीं, वह पता वाले के पीछे।',
    gu: 'પછી ઓછા કાગળ, પછી વહેલા આવતા પૈસા. જેની ખબર નથી તે ખબરવાળાની પાછળ.',
  },
  fourth: {
    en: 'Equals share their place. Who of them is written first is chance, set when you joined the account. No marketplace can pay for a place, and its name is not even handed to the rule.',
    hi: 'बराबर वालों का स्थान एक ही। उनमें पहले कौन लिखा जाए, यह संयोग है, खाता जोड़ते समय तय। कोई बाज़ार स्थान ख़रीद नहीं सकता, और नियम को उसका नाम दिया ही नहीं जाता।',
    gu: 'સરખાનો ક્રમ એક જ. એમાં પહેલાં કોણ લખાય એ સંજોગ છે, ખાતું જોડતી વખતે નક્કી થયેલો. કોઈ બજાર ક્રમ ખરીદી શકે નહીં, અને નિયમને એનું નામ અપાતું જ નથી.',
  },
  charter: { en: 'What we promise makers', hi: 'निर्माताओं से हमारा वादा', gu: 'બનાવનારને અમારું વચન' },
  data: {
    en: 'Your products, texts, photos and figures are yours. No marketplace sees them before you offer them there, and none sees what you do with another.',
    hi: 'आपके उत्पाद, पाठ, फ़ोटो और आँकड़े आपके हैं। आपके ऑफ़र करने से पहले कोई बाज़ार उन्हें नहीं देखता, और कोई नहीं देखता कि आप दूसरे के साथ क्या करते हैं।',
    gu: 'તમારાં ઉત્પાદન, લખાણ, ફોટા અને આંકડા તમારાં છે. તમે ઑફર કરો તે પહેલાં કોઈ બજાર એ જોતું નથી, અને બીજા સાથે તમે શું કરો છો એ કોઈ જોતું નથી.',
  },
  leave: {
    en: 'You leave with one press: the account is cut off at once, its keys are destroyed, and its offers are closed. Nothing else of yours is touched.',
    hi: 'एक बटन से अलग हो जाइए: खाता तुरंत कटता है, चाबियाँ नष्ट होती हैं, वहाँ के ऑफ़र बंद होते हैं। आपका और कुछ नहीं छुआ जाता।',
    gu: 'એક બટનથી છૂટા થાઓ: ખાતું તરત કપાય, ચાવીઓ નાશ પામે, ત્યાંની ઑફર બંધ થાય. તમારું બીજું કંઈ અડકાતું નથી.',
  },
  export: {
    en: 'You take everything with you with one press: products, offers and their history, in files that any sheet opens.',
    hi: 'एक बटन से सब साथ ले जाइए: उत्पाद, ऑफ़र और उनका इतिहास, ऐसी फ़ाइलों में जिन्हें कोई भी शीट खोलती है।',
    gu: 'એક બટનથી બધું સાથે લઈ જાઓ: ઉત્પાદન, ઑફર અને એનો ઇતિહાસ, કોઈ પણ શીટમાં ખૂલે એવી ફાઇલોમાં.',
  },
  managers: {
    en: 'The people of one marketplace see only makers who agreed to it, and only what stands at their own.',
    hi: 'किसी बाज़ार के लोग केवल उन्हीं निर्माताओं को देखते हैं जिन्होंने हाँ कहा, और केवल अपने यहाँ का।',
    gu: 'કોઈ બજારના લોકો ફક્ત હા કહેનાર બનાવનારને જુએ, અને ફક્ત પોતાને ત્યાંનું.',
  },
  text: { en: 'The rule as it runs', hi: 'नियम, जैसा चलता है', gu: 'નિયમ, જેવો ચાલે છે' },
})
