import { sentences } from '#kernel/words.ts'

/** Who issues a paper or keeps a registration: the names that `issuer` in papers.csv points to. */
export const ISSUERS = sentences({
  yourself: { en: 'You prepare it yourself', hi: 'आप ख़ुद तैयार करें', gu: 'તમે જાતે તૈયાર કરો' },
  maker: { en: 'The maker of the goods', hi: 'माल बनाने वाला', gu: 'માલ બનાવનાર' },
  importer: {
    en: 'Your buyer or importer abroad',
    hi: 'विदेश में आपका खरीदार या आयातक',
    gu: 'વિદેશમાં તમારો ખરીદદાર કે આયાતકાર',
  },
  dgft: {
    en: 'DGFT (dgft.gov.in)',
    hi: 'DGFT, विदेश व्यापार महानिदेशालय (dgft.gov.in)',
    gu: 'DGFT, વિદેશ વેપાર મહાનિદેશાલય (dgft.gov.in)',
  },
  'gst-portal': {
    en: 'GST portal (gst.gov.in)',
    hi: 'जीएसटी पोर्टल (gst.gov.in)',
    gu: 'જીએસટી પોર્ટલ (gst.gov.in)',
  },
  'ad-bank': {
    en: 'Your bank branch that handles foreign exchange (AD bank)',
    hi: 'विदेशी मुद्रा संभालने वाली आपकी बैंक शाखा (AD बैंक)',
    gu: 'વિદેશી હૂંડિયામણ સંભાળતી તમારી બેંક શાખા (AD બેંક)',
  },
  'india-post': {
    en: 'India Post, Dak Ghar Niryat Kendra',
    hi: 'भारतीय डाक, डाकघर निर्यात केंद्र',
    gu: 'ભારતીય ટપાલ, ડાકઘર નિર્યાત કેન્દ્ર',
  },
  courier: { en: 'Your courier company', hi: 'आपकी कूरियर कंपनी', gu: 'તમારી કુરિયર કંપની' },
  'customs-broker': {
    en: 'A customs broker, on ICEGATE',
    hi: 'कस्टम्स ब्रोकर, ICEGATE पर',
    gu: 'કસ્ટમ્સ બ્રોકર, ICEGATE પર',
  },
  'plant-quarantine': {
    en: 'Plant quarantine office, India',
    hi: 'पादप संगरोध (प्लांट क्वारंटीन) कार्यालय, भारत',
    gu: 'પ્લાન્ટ ક્વોરન્ટાઇન કચેરી, ભારત',
  },
  'wildlife-office': {
    en: 'Wildlife office of India (CITES authority)',
    hi: 'भारत का वन्यजीव कार्यालय (CITES प्राधिकरण)',
    gu: 'ભારતની વન્યજીવ કચેરી (CITES સત્તામંડળ)',
  },
  'forest-department': { en: 'State forest department', hi: 'राज्य का वन विभाग', gu: 'રાજ્યનો વન વિભાગ' },
  epch: {
    en: 'EPCH, the handicrafts export council',
    hi: 'EPCH, हस्तशिल्प निर्यात परिषद',
    gu: 'EPCH, હસ્તકલા નિકાસ પરિષદ',
  },
  gjepc: {
    en: 'GJEPC, the gem and jewellery export council',
    hi: 'GJEPC, रत्न एवं आभूषण निर्यात परिषद',
    gu: 'GJEPC, રત્ન અને આભૂષણ નિકાસ પરિષદ',
  },
  'export-council': {
    en: 'The export council for your product',
    hi: 'आपके उत्पाद की निर्यात परिषद',
    gu: 'તમારા ઉત્પાદનની નિકાસ પરિષદ',
  },
  'hallmarking-centre': {
    en: 'A BIS hallmarking centre',
    hi: 'BIS का हॉलमार्किंग केंद्र',
    gu: 'BIS નું હોલમાર્કિંગ સેન્ટર',
  },
  fssai: {
    en: 'FSSAI (foscos.fssai.gov.in)',
    hi: 'FSSAI, खाद्य सुरक्षा प्राधिकरण (foscos.fssai.gov.in)',
    gu: 'FSSAI, ખાદ્ય સુરક્ષા સત્તામંડળ (foscos.fssai.gov.in)',
  },
  eic: {
    en: 'Export Inspection Agency (EIC)',
    hi: 'निर्यात निरीक्षण अभिकरण (EIC)',
    gu: 'નિકાસ નિરીક્ષણ એજન્સી (EIC)',
  },
  'organic-certifier': {
    en: 'Your NPOP organic certifier, on TraceNet',
    hi: 'आपकी NPOP जैविक प्रमाणन संस्था, TraceNet पर',
    gu: 'તમારી NPOP ઓર્ગેનિક પ્રમાણન સંસ્થા, TraceNet પર',
  },
  'ayush-authority': {
    en: 'State AYUSH licensing authority',
    hi: 'राज्य का आयुष लाइसेंस प्राधिकरण',
    gu: 'રાજ્યનું આયુષ લાઇસન્સ સત્તામંડળ',
  },
  laboratory: {
    en: 'An accredited laboratory (NABL or ISO 17025)',
    hi: 'मान्यता-प्राप्त प्रयोगशाला (NABL या ISO 17025)',
    gu: 'માન્ય પ્રયોગશાળા (NABL કે ISO 17025)',
  },
  asi: {
    en: 'Archaeological Survey of India',
    hi: 'भारतीय पुरातत्व सर्वेक्षण (ASI)',
    gu: 'ભારતીય પુરાતત્ત્વ સર્વેક્ષણ (ASI)',
  },
  'gi-registry': { en: 'GI Registry, Chennai', hi: 'जीआई रजिस्ट्री, चेन्नई', gu: 'જીઆઈ રજિસ્ટ્રી, ચેન્નઈ' },
  'treated-packing': {
    en: 'A packer approved for treated wood',
    hi: 'उपचारित लकड़ी के लिए स्वीकृत पैकर',
    gu: 'ટ્રીટ કરેલા લાકડા માટે માન્ય પેકર',
  },
  'us-fda': { en: 'FDA, United States', hi: 'FDA, अमेरिका', gu: 'FDA, અમેરિકા' },
  'us-cpsc': { en: 'CPSC, United States', hi: 'CPSC, अमेरिका', gu: 'CPSC, અમેરિકા' },
  'us-agent': {
    en: 'A firm in the United States that acts for you',
    hi: 'अमेरिका में आपकी ओर से काम करने वाली फ़र्म',
    gu: 'અમેરિકામાં તમારા વતી કામ કરતી પેઢી',
  },
  'eu-representative': {
    en: 'A person or firm in the European Union that acts for you',
    hi: 'यूरोपीय संघ में आपकी ओर से काम करने वाला व्यक्ति या फ़र्म',
    gu: 'યુરોપિયન યુનિયનમાં તમારા વતી કામ કરતી વ્યક્તિ કે પેઢી',
  },
  'uk-representative': {
    en: 'A person or firm in the United Kingdom that acts for you',
    hi: 'ब्रिटेन में आपकी ओर से काम करने वाला व्यक्ति या फ़र्म',
    gu: 'બ્રિટનમાં તમારા વતી કામ કરતી વ્યક્તિ કે પેઢી',
  },
  'uk-assay-office': {
    en: 'A UK assay office',
    hi: 'ब्रिटेन का हॉलमार्क (असे) कार्यालय',
    gu: 'બ્રિટનની હોલમાર્ક (અસે) કચેરી',
  },
  'au-daff': {
    en: 'DAFF, Australian biosecurity',
    hi: 'DAFF, ऑस्ट्रेलिया का जैव-सुरक्षा विभाग',
    gu: 'DAFF, ઓસ્ટ્રેલિયાનો જૈવસુરક્ષા વિભાગ',
  },
  'au-tga': { en: 'TGA, Australia', hi: 'TGA, ऑस्ट्रेलिया', gu: 'TGA, ઓસ્ટ્રેલિયા' },
  'au-aicis': { en: 'AICIS, Australia', hi: 'AICIS, ऑस्ट्रेलिया', gu: 'AICIS, ઓસ્ટ્રેલિયા' },
  'nz-mpi': {
    en: 'MPI, New Zealand biosecurity',
    hi: 'MPI, न्यूज़ीलैंड का जैव-सुरक्षा विभाग',
    gu: 'MPI, ન્યૂઝીલેન્ડનો જૈવસુરક્ષા વિભાગ',
  },
  'health-canada': { en: 'Health Canada', hi: 'हेल्थ कनाडा', gu: 'હેલ્થ કેનેડા' },
  'ca-cfia': { en: 'CFIA, Canada', hi: 'CFIA, कनाडा', gu: 'CFIA, કેનેડા' },
  'ae-moiat': {
    en: 'MoIAT, United Arab Emirates',
    hi: 'MoIAT, संयुक्त अरब अमीरात',
    gu: 'MoIAT, સંયુક્ત આરબ અમીરાત',
  },
  'dubai-municipality': { en: 'Dubai Municipality', hi: 'दुबई नगरपालिका', gu: 'દુબઈ મ્યુનિસિપાલિટી' },
  'jp-quarantine': {
    en: 'Japanese quarantine station, through the importer',
    hi: 'जापान का संगरोध केंद्र, आयातक के ज़रिए',
    gu: 'જાપાનનું ક્વોરન્ટાઇન સ્ટેશન, આયાતકાર મારફતે',
  },
  'sa-saber': {
    en: 'SABER platform, Saudi Arabia',
    hi: 'SABER पोर्टल, सऊदी अरब',
    gu: 'SABER પોર્ટલ, સાઉદી અરેબિયા',
  },
  'sa-sfda': { en: 'SFDA, Saudi Arabia', hi: 'SFDA, सऊदी अरब', gu: 'SFDA, સાઉદી અરેબિયા' },
  'ke-kebs': {
    en: 'An inspection company named by KEBS, Kenya',
    hi: 'केन्या के KEBS की मान्य निरीक्षण कंपनी',
    gu: 'કેન્યાના KEBS એ માન્ય કરેલી નિરીક્ષણ કંપની',
  },
  'approved-body': {
    en: 'A test body that the destination accepts',
    hi: 'गंतव्य देश की मान्य जाँच संस्था',
    gu: 'ગંતવ્ય દેશ માન્ય રાખે તેવી તપાસ સંસ્થા',
  },
})

export type IssuerId = keyof typeof ISSUERS
