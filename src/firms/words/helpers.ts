import { sentences } from '#kernel/words.ts'

/** Who can help with a step, by the ids in ladder-steps.csv. */
export const HELPERS = sentences({
  accountant: { en: 'your accountant (CA)', hi: 'आपके सीए', gu: 'તમારા સીએ' },
  dic: { en: 'your District Industries Centre', hi: 'आपका ज़िला उद्योग केंद्र', gu: 'તમારું જિલ્લા ઉદ્યોગ કેન્દ્ર' },
  dgft: {
    en: 'the DGFT office (Ahmedabad, Rajkot, Surat, Vadodara)',
    hi: 'DGFT कार्यालय (अहमदाबाद, राजकोट, सूरत, वडोदरा)',
    gu: 'DGFT કચેરી (અમદાવાદ, રાજકોટ, સુરત, વડોદરા)',
  },
  'food-officer': {
    en: 'the food safety officer of your district',
    hi: 'ज़िले के खाद्य सुरक्षा अधिकारी',
    gu: 'જિલ્લાના ખાદ્ય સુરક્ષા અધિકારી',
  },
  'ayush-office': { en: 'the State’s AYUSH office', hi: 'राज्य का आयुष कार्यालय', gu: 'રાજ્યની આયુષ કચેરી' },
  fdca: {
    en: 'FDCA, the State’s drug control office',
    hi: 'FDCA, राज्य का औषधि नियंत्रण कार्यालय',
    gu: 'FDCA, રાજ્યની ઔષધ નિયમન કચેરી',
  },
  'hallmarking-centre': {
    en: 'a hallmarking centre near you',
    hi: 'पास का हॉलमार्किंग केंद्र',
    gu: 'નજીકનું હોલમાર્કિંગ કેન્દ્ર',
  },
  'gi-proprietor': { en: 'the society that owns the GI', hi: 'GI की स्वामी संस्था', gu: 'GI ની માલિક સંસ્થા' },
  'organic-certifier': {
    en: 'an accredited organic certifier',
    hi: 'मान्य जैविक प्रमाणन संस्था',
    gu: 'માન્ય ઓર્ગેનિક પ્રમાણન સંસ્થા',
  },
  'us-agent': { en: 'your agent in the US', hi: 'अमेरिका में आपका एजेंट', gu: 'અમેરિકામાં તમારો એજન્ટ' },
  'eu-representative': {
    en: 'your representative in the EU',
    hi: 'यूरोपीय संघ में आपका प्रतिनिधि',
    gu: 'યુરોપિયન યુનિયનમાં તમારો પ્રતિનિધિ',
  },
  'uk-representative': {
    en: 'your representative in the UK',
    hi: 'ब्रिटेन में आपका प्रतिनिधि',
    gu: 'યુકેમાં તમારો પ્રતિનિધિ',
  },
  'ad-bank': { en: 'your bank branch', hi: 'आपकी बैंक शाखा', gu: 'તમારી બેંક શાખા' },
  'customs-broker': {
    en: 'a customs broker, or the ICEGATE help desk',
    hi: 'कस्टम्स ब्रोकर, या ICEGATE सहायता केंद्र',
    gu: 'કસ્ટમ્સ બ્રોકર, કે ICEGATE સહાય કેન્દ્ર',
  },
  trainer: { en: 'your trainer', hi: 'आपके प्रशिक्षक', gu: 'તમારા ટ્રેનર' },
  'marketplace-manager': {
    en: 'the marketplace’s account manager',
    hi: 'मार्केटप्लेस के अकाउंट मैनेजर',
    gu: 'માર્કેટપ્લેસના એકાઉન્ટ મેનેજર',
  },
  'post-office': {
    en: 'the post office’s export desk (Dak Ghar Niryat Kendra) or your courier',
    hi: 'डाकघर निर्यात केंद्र या आपका कूरियर',
    gu: 'ડાકઘર નિર્યાત કેન્દ્ર કે તમારું કુરિયર',
  },
  'export-council': { en: 'your export council', hi: 'आपकी निर्यात परिषद', gu: 'તમારી નિકાસ પરિષદ' },
})
