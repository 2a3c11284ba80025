import { sentences } from '#kernel/words.ts'

/** What each paper or registration of papers.csv is called. */
export const PAPERS = sentences({
  // Papers of every export
  iec: {
    en: 'Importer-exporter code (IEC)',
    hi: 'आयातक-निर्यातक कोड (IEC)',
    gu: 'આયાતકાર-નિકાસકાર કોડ (IEC)',
  },
  'gstin-lut': {
    en: 'GSTIN with this year’s letter of undertaking (LUT)',
    hi: 'GSTIN और इस साल का वचन-पत्र (LUT)',
    gu: 'GSTIN અને આ વર્ષનો બાંયધરી પત્ર (LUT)',
  },
  'ad-code': {
    en: 'AD code of your bank, registered on ICEGATE',
    hi: 'बैंक का AD कोड, ICEGATE पर पंजीकृत',
    gu: 'બેંકનો AD કોડ, ICEGATE પર નોંધાયેલો',
  },
  'export-invoice': { en: 'Export invoice (GST)', hi: 'निर्यात इनवॉइस (जीएसटी)', gu: 'નિકાસ ઇન્વોઇસ (જીએસટી)' },

  // Papers of a lane
  'pbe-iii': {
    en: 'Postal bill of export PBE-III',
    hi: 'डाक निर्यात बिल PBE-III',
    gu: 'ટપાલ નિકાસ બિલ PBE-III',
  },
  'pbe-iv': { en: 'Postal bill of export PBE-IV', hi: 'डाक निर्यात बिल PBE-IV', gu: 'ટપાલ નિકાસ બિલ PBE-IV' },
  'cn22-cn23': {
    en: 'Postal customs declaration CN22 or CN23',
    hi: 'डाक की सीमा शुल्क घोषणा CN22 या CN23',
    gu: 'ટપાલની કસ્ટમ્સ જાહેરાત CN22 કે CN23',
  },
  'csb-iv': {
    en: 'Courier shipping bill CSB-IV (samples and gifts)',
    hi: 'कूरियर शिपिंग बिल CSB-IV (नमूने और उपहार)',
    gu: 'કુરિયર શિપિંગ બિલ CSB-IV (નમૂના અને ભેટ)',
  },
  'csb-v': { en: 'Courier shipping bill CSB-V', hi: 'कूरियर शिपिंग बिल CSB-V', gu: 'કુરિયર શિપિંગ બિલ CSB-V' },
  'airway-bill': { en: 'Airway bill', hi: 'एयरवे बिल', gu: 'એરવે બિલ' },
  'shipping-bill': { en: 'Shipping bill on ICEGATE', hi: 'ICEGATE पर शिपिंग बिल', gu: 'ICEGATE પર શિપિંગ બિલ' },
  'packing-list': { en: 'Packing list', hi: 'पैकिंग सूची', gu: 'પેકિંગ યાદી' },
  kyc: {
    en: 'Identity papers for the courier (KYC)',
    hi: 'कूरियर के लिए पहचान के काग़ज़ (KYC)',
    gu: 'કુરિયર માટે ઓળખના કાગળ (KYC)',
  },

  // Proofs of origin
  'origin-declaration': {
    en: 'Origin declaration on the invoice',
    hi: 'इनवॉइस पर मूल देश की घोषणा',
    gu: 'ઇન્વોઇસ પર મૂળ દેશની જાહેરાત',
  },
  'certificate-of-origin': {
    en: 'Certificate of origin (eCoO)',
    hi: 'मूल प्रमाणपत्र (eCoO)',
    gu: 'મૂળનું પ્રમાણપત્ર (eCoO)',
  },
  'importers-knowledge': {
    en: 'Importer’s own knowledge of the origin',
    hi: 'मूल देश के बारे में आयातक की अपनी जानकारी',
    gu: 'મૂળ દેશ વિશે આયાતકારની પોતાની જાણકારી',
  },

  // Papers that the goods call for in India
  'phytosanitary-certificate': {
    en: 'Phytosanitary certificate',
    hi: 'पादप स्वच्छता (फाइटोसैनिटरी) प्रमाणपत्र',
    gu: 'ફાઇટોસેનિટરી (વનસ્પતિ આરોગ્ય) પ્રમાણપત્ર',
  },
  'cites-permit': { en: 'CITES permit', hi: 'CITES परमिट', gu: 'CITES પરમિટ' },
  'vriksh-certificate': {
    en: 'Vriksh certificate for rosewood and sheesham',
    hi: 'शीशम और रोज़वुड के लिए वृक्ष प्रमाणपत्र',
    gu: 'સીસમ અને રોઝવુડ માટે વૃક્ષ પ્રમાણપત્ર',
  },
  'certificate-of-cultivation': {
    en: 'Certificate of cultivation',
    hi: 'खेती का प्रमाणपत्र',
    gu: 'વાવેતરનું પ્રમાણપત્ર',
  },
  'species-declaration': {
    en: 'Declaration of the animal or plant species',
    hi: 'पशु या पौधे की प्रजाति की घोषणा',
    gu: 'પ્રાણી કે વનસ્પતિની જાતની જાહેરાત',
  },
  'kimberley-certificate': {
    en: 'Kimberley Process certificate',
    hi: 'किम्बर्ली प्रक्रिया प्रमाणपत्र',
    gu: 'કિમ્બર્લી પ્રક્રિયા પ્રમાણપત્ર',
  },
  'hallmark-huid': { en: 'BIS hallmark with HUID', hi: 'HUID सहित BIS हॉलमार्क', gu: 'HUID સાથે BIS હોલમાર્ક' },
  'gjepc-rcmc': { en: 'GJEPC membership (RCMC)', hi: 'GJEPC की सदस्यता (RCMC)', gu: 'GJEPC નું સભ્યપદ (RCMC)' },
  'epch-rcmc': { en: 'EPCH membership (RCMC)', hi: 'EPCH की सदस्यता (RCMC)', gu: 'EPCH નું સભ્યપદ (RCMC)' },
  'council-rcmc': {
    en: 'Export council membership (RCMC)',
    hi: 'निर्यात परिषद की सदस्यता (RCMC)',
    gu: 'નિકાસ પરિષદનું સભ્યપદ (RCMC)',
  },
  'fssai-licence': {
    en: 'FSSAI registration or licence',
    hi: 'FSSAI पंजीकरण या लाइसेंस',
    gu: 'FSSAI નોંધણી કે લાઇસન્સ',
  },
  'eic-health-certificate': {
    en: 'Health certificate for animal products',
    hi: 'पशु उत्पादों का स्वास्थ्य प्रमाणपत्र',
    gu: 'પ્રાણીજ ઉત્પાદનોનું આરોગ્ય પ્રમાણપત્ર',
  },
  'npop-transaction-certificate': {
    en: 'NPOP transaction certificate (organic)',
    hi: 'NPOP ट्रांज़ैक्शन प्रमाणपत्र (जैविक)',
    gu: 'NPOP ટ્રાન્ઝેક્શન પ્રમાણપત્ર (ઓર્ગેનિક)',
  },
  'ayush-licence': { en: 'AYUSH manufacturing licence', hi: 'आयुष निर्माण लाइसेंस', gu: 'આયુષ ઉત્પાદન લાઇસન્સ' },
  'free-sale-certificate': { en: 'Free sale certificate', hi: 'मुक्त बिक्री प्रमाणपत्र', gu: 'ફ્રી સેલ પ્રમાણપત્ર' },
  coa: {
    en: 'Certificate of analysis of the batch',
    hi: 'बैच की जाँच का प्रमाणपत्र (CoA)',
    gu: 'બેચની તપાસનું પ્રમાણપત્ર (CoA)',
  },
  'asi-non-antiquity': {
    en: 'Non-antiquity certificate',
    hi: 'पुरावस्तु न होने का प्रमाणपत्र',
    gu: 'પ્રાચીન વસ્તુ ન હોવાનું પ્રમાણપત્ર',
  },
  'gi-authorised-user': {
    en: 'Registration as GI authorised user',
    hi: 'जीआई अधिकृत उपयोगकर्ता का पंजीकरण',
    gu: 'જીઆઈ અધિકૃત વપરાશકર્તા તરીકે નોંધણી',
  },
  'lgd-disclosure': {
    en: 'Disclosure “laboratory-grown” on invoice and listing',
    hi: 'इनवॉइस और लिस्टिंग पर “लैब में बना” लिखें',
    gu: 'ઇન્વોઇસ અને લિસ્ટિંગ પર “લેબમાં બનેલો” લખો',
  },
  'ispm-15': {
    en: 'ISPM-15 mark on wooden packing',
    hi: 'लकड़ी की पैकिंग पर ISPM-15 मुहर',
    gu: 'લાકડાના પેકિંગ પર ISPM-15 છાપ',
  },
  'dangerous-goods-declaration': {
    en: 'Dangerous goods declaration',
    hi: 'ख़तरनाक माल की घोषणा',
    gu: 'જોખમી માલની જાહેરાત',
  },
  'safety-data-sheet': { en: 'Safety data sheet (SDS)', hi: 'सुरक्षा डेटा शीट (SDS)', gu: 'સેફ્ટી ડેટા શીટ (SDS)' },
  'allergen-label': {
    en: 'Allergen named on the label',
    hi: 'लेबल पर एलर्जी वाली सामग्री का नाम',
    gu: 'લેબલ પર એલર્જી કરતી સામગ્રીનું નામ',
  },
  'electrical-safety-mark': {
    en: 'Electrical safety test and mark of the destination',
    hi: 'गंतव्य देश की विद्युत सुरक्षा जाँच और चिह्न',
    gu: 'ગંતવ્ય દેશની વિદ્યુત સલામતી તપાસ અને ચિહ્ન',
  },

  // United States
  'us-fda-food-facility': {
    en: 'US: FDA food facility registration and US agent',
    hi: 'अमेरिका: FDA में खाद्य इकाई का पंजीकरण और US एजेंट',
    gu: 'અમેરિકા: FDA માં ખાદ્ય એકમની નોંધણી અને US એજન્ટ',
  },
  'us-prior-notice': {
    en: 'US: FDA prior notice for each parcel',
    hi: 'अमेरिका: हर पार्सल के लिए FDA को पूर्व सूचना',
    gu: 'અમેરિકા: દરેક પાર્સલ માટે FDA ને આગોતરી જાણ',
  },
  'us-supplement-label': {
    en: 'US: Supplement Facts label',
    hi: 'अमेरिका: सप्लीमेंट फ़ैक्ट्स लेबल',
    gu: 'અમેરિકા: સપ્લિમેન્ટ ફેક્ટ્સ લેબલ',
  },
  'us-mocra-listing': {
    en: 'US: cosmetic facility and product listing (MoCRA)',
    hi: 'अमेरिका: कॉस्मेटिक इकाई और उत्पाद की लिस्टिंग (MoCRA)',
    gu: 'અમેરિકા: કોસ્મેટિક એકમ અને ઉત્પાદનનું લિસ્ટિંગ (MoCRA)',
  },
  'us-cpc': {
    en: 'US: Children’s Product Certificate (CPC)',
    hi: 'अमेरिका: बच्चों के उत्पाद का प्रमाणपत्र (CPC)',
    gu: 'અમેરિકા: બાળકોના ઉત્પાદનનું પ્રમાણપત્ર (CPC)',
  },
  'us-cpsc-efiling': {
    en: 'US: CPSC eFiling of the certificate',
    hi: 'अमेरिका: प्रमाणपत्र की CPSC ई-फ़ाइलिंग',
    gu: 'અમેરિકા: પ્રમાણપત્રનું CPSC ઈ-ફાઇલિંગ',
  },
  'us-flammability-test': {
    en: 'US: flammability test for clothing',
    hi: 'अमेरिका: कपड़ों की ज्वलनशीलता जाँच',
    gu: 'અમેરિકા: કપડાંની જ્વલનશીલતા તપાસ',
  },
  'us-lacey-ppq505': {
    en: 'US: Lacey Act declaration (PPQ 505)',
    hi: 'अमेरिका: लेसी एक्ट घोषणा (PPQ 505)',
    gu: 'અમેરિકા: લેસી એક્ટ જાહેરાત (PPQ 505)',
  },
  'us-textile-label': {
    en: 'US: textile label (fibre, origin, maker, care)',
    hi: 'अमेरिका: वस्त्र लेबल (रेशा, मूल देश, निर्माता, देखभाल)',
    gu: 'અમેરિકા: કાપડનું લેબલ (રેસા, મૂળ દેશ, બનાવનાર, સંભાળ)',
  },
  'us-importer-of-record': {
    en: 'US: importer of record',
    hi: 'अमेरिका: अभिलेखित आयातक (IOR)',
    gu: 'અમેરિકા: રેકોર્ડ પરનો આયાતકાર (IOR)',
  },
  'prop65-warning': {
    en: 'California: Prop 65 test or warning',
    hi: 'कैलिफ़ोर्निया: Prop 65 जाँच या चेतावनी',
    gu: 'કેલિફોર્નિયા: Prop 65 તપાસ કે ચેતવણી',
  },
  'us-232-metal-statement': {
    en: 'US: statement of metal content (section 232)',
    hi: 'अमेरिका: धातु की मात्रा का विवरण (धारा 232)',
    gu: 'અમેરિકા: ધાતુના પ્રમાણનું નિવેદન (કલમ 232)',
  },
  'us-food-contact-test': {
    en: 'US: lead and cadmium test for tableware',
    hi: 'अमेरिका: बर्तनों में सीसा और कैडमियम की जाँच',
    gu: 'અમેરિકા: વાસણોમાં સીસું અને કેડમિયમની તપાસ',
  },

  // European Union
  'eu-gpsr-responsible-person': {
    en: 'EU: responsible person for product safety (GPSR)',
    hi: 'EU: उत्पाद सुरक्षा का ज़िम्मेदार व्यक्ति (GPSR)',
    gu: 'EU: ઉત્પાદન સલામતી માટે જવાબદાર વ્યક્તિ (GPSR)',
  },
  'eu-cosmetics-cpnp': {
    en: 'EU: cosmetic safety report and CPNP notification',
    hi: 'EU: कॉस्मेटिक सुरक्षा रिपोर्ट और CPNP सूचना',
    gu: 'EU: કોસ્મેટિક સલામતી રિપોર્ટ અને CPNP નોંધણી',
  },
  'eu-reach-nickel-test': {
    en: 'EU: nickel, lead and cadmium test of jewellery',
    hi: 'EU: आभूषण में निकल, सीसा और कैडमियम की जाँच',
    gu: 'EU: આભૂષણમાં નિકલ, સીસું અને કેડમિયમની તપાસ',
  },
  'eu-azo-test': { en: 'EU: azo dye test', hi: 'EU: एज़ो रंगों की जाँच', gu: 'EU: એઝો રંગોની તપાસ' },
  'eu-textile-label': {
    en: 'EU: fibre label in the buyer’s language',
    hi: 'EU: खरीदार की भाषा में रेशे का लेबल',
    gu: 'EU: ખરીદદારની ભાષામાં રેસાનું લેબલ',
  },
  'eu-toy-ce': {
    en: 'EU: toy safety file and CE mark',
    hi: 'EU: खिलौना सुरक्षा फ़ाइल और CE चिह्न',
    gu: 'EU: રમકડાંની સલામતી ફાઇલ અને CE ચિહ્ન',
  },
  'eu-clp-label': { en: 'EU: hazard label (CLP)', hi: 'EU: जोखिम लेबल (CLP)', gu: 'EU: જોખમનું લેબલ (CLP)' },
  'eu-food-contact-declaration': {
    en: 'EU: food contact declaration',
    hi: 'EU: खाद्य-संपर्क घोषणा',
    gu: 'EU: ખોરાક સાથે સંપર્કની જાહેરાત',
  },
  'eu-eudr-statement': {
    en: 'EU: deforestation due diligence statement (EUDR)',
    hi: 'EU: वन-कटाई रहित होने का विवरण (EUDR)',
    gu: 'EU: જંગલ કાપ્યા વિનાનું હોવાનું નિવેદન (EUDR)',
  },
  'eu-coi-traces': {
    en: 'EU: organic inspection certificate in TRACES',
    hi: 'EU: TRACES में जैविक निरीक्षण प्रमाणपत्र (COI)',
    gu: 'EU: TRACES માં ઓર્ગેનિક નિરીક્ષણ પ્રમાણપત્ર (COI)',
  },
  'eu-eto-test': {
    en: 'EU: ethylene oxide and pesticide test',
    hi: 'EU: एथिलीन ऑक्साइड और कीटनाशक जाँच',
    gu: 'EU: ઇથિલિન ઓક્સાઇડ અને જંતુનાશક તપાસ',
  },
  'eu-chrome6-test': {
    en: 'EU: chromium VI test of leather',
    hi: 'EU: चमड़े में क्रोमियम VI की जाँच',
    gu: 'EU: ચામડામાં ક્રોમિયમ VI ની તપાસ',
  },

  // United Kingdom
  'uk-responsible-person-cosmetics': {
    en: 'UK: cosmetics responsible person and SCPN notification',
    hi: 'ब्रिटेन: कॉस्मेटिक का ज़िम्मेदार व्यक्ति और SCPN सूचना',
    gu: 'બ્રિટન: કોસ્મેટિક માટે જવાબદાર વ્યક્તિ અને SCPN નોંધણી',
  },
  'uk-ukca-ce': {
    en: 'UK: toy safety file with UKCA or CE mark',
    hi: 'ब्रिटेन: खिलौना सुरक्षा फ़ाइल और UKCA या CE चिह्न',
    gu: 'બ્રિટન: રમકડાંની સલામતી ફાઇલ અને UKCA કે CE ચિહ્ન',
  },
  'uk-textile-label': {
    en: 'UK: fibre label in English',
    hi: 'ब्रिटेन: अंग्रेज़ी में रेशे का लेबल',
    gu: 'બ્રિટન: અંગ્રેજીમાં રેસાનું લેબલ',
  },
  'uk-clp-label': {
    en: 'UK: hazard label (GB CLP)',
    hi: 'ब्रिटेन: जोखिम लेबल (GB CLP)',
    gu: 'બ્રિટન: જોખમનું લેબલ (GB CLP)',
  },
  'uk-reach-test': {
    en: 'UK: nickel, azo dye or chromium test (UK REACH)',
    hi: 'ब्रिटेन: निकल, एज़ो रंग या क्रोमियम की जाँच (UK REACH)',
    gu: 'બ્રિટન: નિકલ, એઝો રંગ કે ક્રોમિયમની તપાસ (UK REACH)',
  },
  'uk-food-contact-declaration': {
    en: 'UK: food contact declaration',
    hi: 'ब्रिटेन: खाद्य-संपर्क घोषणा',
    gu: 'બ્રિટન: ખોરાક સાથે સંપર્કની જાહેરાત',
  },
  'uk-hallmark': {
    en: 'UK: hallmark for gold, silver or platinum',
    hi: 'ब्रिटेन: सोने, चाँदी या प्लैटिनम का हॉलमार्क',
    gu: 'બ્રિટન: સોના, ચાંદી કે પ્લેટિનમનો હોલમાર્ક',
  },

  // Other destinations
  'au-bicon-permit': {
    en: 'Australia: biosecurity conditions or permit (BICON)',
    hi: 'ऑस्ट्रेलिया: जैव-सुरक्षा शर्तें या परमिट (BICON)',
    gu: 'ઓસ્ટ્રેલિયા: જૈવસુરક્ષા શરતો કે પરમિટ (BICON)',
  },
  'au-tga-artg': {
    en: 'Australia: entry in the ARTG register',
    hi: 'ऑस्ट्रेलिया: ARTG रजिस्टर में प्रविष्टि',
    gu: 'ઓસ્ટ્રેલિયા: ARTG રજિસ્ટરમાં નોંધ',
  },
  'au-aicis-registration': {
    en: 'Australia: AICIS registration of the importer',
    hi: 'ऑस्ट्रेलिया: आयातक का AICIS पंजीकरण',
    gu: 'ઓસ્ટ્રેલિયા: આયાતકારની AICIS નોંધણી',
  },
  'nz-mpi-clearance': {
    en: 'New Zealand: biosecurity clearance (MPI)',
    hi: 'न्यूज़ीलैंड: जैव-सुरक्षा मंज़ूरी (MPI)',
    gu: 'ન્યૂઝીલેન્ડ: જૈવસુરક્ષા મંજૂરી (MPI)',
  },
  'ca-nhp-npn': {
    en: 'Canada: natural product number (NPN)',
    hi: 'कनाडा: प्राकृतिक उत्पाद संख्या (NPN)',
    gu: 'કેનેડા: કુદરતી ઉત્પાદન નંબર (NPN)',
  },
  'ca-cfia': {
    en: 'Canada: food import licence of the importer (CFIA)',
    hi: 'कनाडा: आयातक का खाद्य लाइसेंस (CFIA)',
    gu: 'કેનેડા: આયાતકારનું ખાદ્ય લાઇસન્સ (CFIA)',
  },
  'ca-cosmetic-notification': {
    en: 'Canada: cosmetic notification',
    hi: 'कनाडा: कॉस्मेटिक की सूचना',
    gu: 'કેનેડા: કોસ્મેટિકની જાણ',
  },
  'ca-textile-label': {
    en: 'Canada: fibre label in English and French',
    hi: 'कनाडा: अंग्रेज़ी और फ़्रेंच में रेशे का लेबल',
    gu: 'કેનેડા: અંગ્રેજી અને ફ્રેન્ચમાં રેસાનું લેબલ',
  },
  'ae-moiat': {
    en: 'UAE: conformity certificate (MoIAT)',
    hi: 'यूएई: अनुरूपता प्रमाणपत्र (MoIAT)',
    gu: 'યુએઈ: અનુરૂપતા પ્રમાણપત્ર (MoIAT)',
  },
  'ae-montaji': {
    en: 'UAE: product registration in Montaji',
    hi: 'यूएई: Montaji में उत्पाद का पंजीकरण',
    gu: 'યુએઈ: Montaji માં ઉત્પાદનની નોંધણી',
  },
  'jp-food-notification': {
    en: 'Japan: food sanitation import notification',
    hi: 'जापान: खाद्य स्वच्छता आयात सूचना',
    gu: 'જાપાન: ખાદ્ય સ્વચ્છતા આયાત જાણ',
  },
  'jp-textile-label': {
    en: 'Japan: fibre and care label in Japanese',
    hi: 'जापान: जापानी में रेशे और देखभाल का लेबल',
    gu: 'જાપાન: જાપાનીઝમાં રેસા અને સંભાળનું લેબલ',
  },
  'sa-saber': {
    en: 'Saudi Arabia: SABER conformity certificate',
    hi: 'सऊदी अरब: SABER अनुरूपता प्रमाणपत्र',
    gu: 'સાઉદી અરેબિયા: SABER અનુરૂપતા પ્રમાણપત્ર',
  },
  'sa-sfda': {
    en: 'Saudi Arabia: SFDA product registration',
    hi: 'सऊदी अरब: SFDA में उत्पाद का पंजीकरण',
    gu: 'સાઉદી અરેબિયા: SFDA માં ઉત્પાદનની નોંધણી',
  },
  'ke-conformity': {
    en: 'Kenya: certificate of conformity (PVoC)',
    hi: 'केन्या: अनुरूपता प्रमाणपत्र (PVoC)',
    gu: 'કેન્યા: અનુરૂપતા પ્રમાણપત્ર (PVoC)',
  },
})

export type PaperId = keyof typeof PAPERS
