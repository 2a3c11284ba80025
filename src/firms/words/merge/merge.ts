import { sentences } from '#kernel/words.ts'

/** Two records of one firm. */
export const MERGE = sentences({
  title: { en: 'Possible doubles', hi: 'शायद दोहरी फ़र्में', gu: 'કદાચ બેવડી પેઢીઓ' },
  lead: {
    en: 'These records may be one firm. Look at both before you decide: nothing is lost when they are put together, and it can be undone.',
    hi: 'ये रिकॉर्ड शायद एक ही फ़र्म के हैं। फ़ैसले से पहले दोनों देखिए: मिलाने पर कुछ नहीं खोता, और उसे वापस भी लिया जा सकता है।',
    gu: 'આ રેકોર્ડ કદાચ એક જ પેઢીના છે. નિર્ણય પહેલાં બંને જુઓ: ભેગા કરવાથી કશું ખોવાતું નથી, અને પાછું પણ લઈ શકાય.',
  },
  none: {
    en: 'No doubles in your area.',
    hi: 'आपके क्षेत्र में कोई दोहरी फ़र्म नहीं।',
    gu: 'તમારા વિસ્તારમાં કોઈ બેવડી પેઢી નથી.',
  },
  because: { en: 'Why', hi: 'क्यों', gu: 'કેમ' },
  keep: { en: 'Stays', hi: 'यह रहेगा', gu: 'આ રહેશે' },
  propose: { en: 'Propose to put them together', hi: 'मिलाने का प्रस्ताव कीजिए', gu: 'ભેગા કરવાની દરખાસ્ત કરો' },
  different: { en: 'They are two firms', hi: 'ये दो फ़र्में हैं', gu: 'આ બે પેઢીઓ છે' },
  reason: { en: 'What makes you sure', hi: 'आपको यक़ीन क्यों है', gu: 'તમને ખાતરી કેમ છે' },
  waiting: { en: 'Waiting for a second person', hi: 'दूसरे व्यक्ति का इंतज़ार', gu: 'બીજી વ્યક્તિની રાહ' },
  waitingNone: { en: 'Nothing waits.', hi: 'कुछ बाक़ी नहीं।', gu: 'કશું બાકી નથી.' },
  agree: { en: 'Agree: it is one firm', hi: 'सहमत: एक ही फ़र्म है', gu: 'સંમત: એક જ પેઢી છે' },
  refuse: { en: 'No, leave them apart', hi: 'नहीं, अलग रहने दीजिए', gu: 'ના, અલગ રહેવા દો' },
  done: {
    en: 'Put together in the last 30 days',
    hi: 'पिछले 30 दिनों में मिलाए गए',
    gu: 'છેલ્લા 30 દિવસમાં ભેગા થયેલા',
  },
  undo: { en: 'Undo', hi: 'वापस लीजिए', gu: 'પાછું લો' },
  into: { en: '{loser} goes into {winner}', hi: '{loser} → {winner} में', gu: '{loser} → {winner} માં' },
  byOwner: { en: 'Asked for by an owner', hi: 'मालिक ने माँगा', gu: 'માલિકે માગ્યું' },
  byOfficer: { en: 'Proposed by an officer', hi: 'अधिकारी का प्रस्ताव', gu: 'અધિકારીની દરખાસ્ત' },
  more: { en: 'See more', hi: 'और देखिए', gu: 'વધુ જુઓ' },
  since: { en: 'here since {day}', hi: '{day} से यहाँ', gu: '{day} થી અહીં' },
  steps: { en: '{count} steps done', hi: '{count} क़दम पूरे', gu: '{count} પગલાં પૂરાં' },
})

/** The owners' side. */
export const CLAIM = sentences({
  title: { en: 'Is this your firm too?', hi: 'क्या यह भी आपकी ही फ़र्म है?', gu: 'શું આ પણ તમારી જ પેઢી છે?' },
  ask: {
    en: 'A record with your number is here already: {name}. If it is the same firm, ask to put your record into it. Its owner or two officers must agree first.',
    hi: 'आपके नंबर का एक रिकॉर्ड यहाँ पहले से है: {name}। अगर यह वही फ़र्म है तो अपना रिकॉर्ड इसमें मिलाने को कहिए। पहले उसके मालिक या दो अधिकारियों की सहमति ज़रूरी है।',
    gu: 'તમારા નંબરનો એક રેકોર્ડ અહીં પહેલેથી છે: {name}. એ જ પેઢી હોય તો તમારો રેકોર્ડ એમાં ભેળવવા કહો. પહેલાં એના માલિક કે બે અધિકારીની સંમતિ જોઈએ.',
  },
  send: { en: 'Yes, ask to put them together', hi: 'हाँ, मिलाने को कहिए', gu: 'હા, ભેગા કરવા કહો' },
  waiting: { en: 'Requests about your firm', hi: 'आपकी फ़र्म के बारे में अनुरोध', gu: 'તમારી પેઢી વિશેની વિનંતીઓ' },
  none: {
    en: 'Nobody asks anything about your firm.',
    hi: 'आपकी फ़र्म के बारे में कोई अनुरोध नहीं।',
    gu: 'તમારી પેઢી વિશે કોઈ વિનંતી નથી.',
  },
  yours: {
    en: 'You have agreed. We wait for the other side or for two officers.',
    hi: 'आप सहमत हैं। अब दूसरे पक्ष या दो अधिकारियों का इंतज़ार है।',
    gu: 'તમે સંમત છો. હવે બીજા પક્ષ કે બે અધિકારીની રાહ છે.',
  },
  warning: {
    en: 'If you agree, both records become one and its owners see everything in it. Agree only if you know them.',
    hi: 'सहमत होने पर दोनों रिकॉर्ड एक हो जाएँगे और उसके मालिक सब कुछ देख सकेंगे। पहचानते हों तभी सहमति दीजिए।',
    gu: 'સંમત થશો તો બંને રેકોર્ડ એક થશે અને એના માલિકો બધું જોઈ શકશે. ઓળખતા હો તો જ સંમતિ આપો.',
  },
})
