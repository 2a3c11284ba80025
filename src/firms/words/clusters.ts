import { sentences } from '#kernel/words.ts'

/** Clusters of makers by the ids of clusters.csv. */
export const CLUSTERS = sentences({
  'ahmedabad-textiles': {
    en: 'Ahmedabad, garments and cloth',
    hi: 'अहमदाबाद, परिधान और कपड़ा',
    gu: 'અમદાવાદ, તૈયાર વસ્ત્રો અને કાપડ',
  },
  'ahmedabad-block-print': {
    en: 'Ahmedabad, block print',
    hi: 'अहमदाबाद, ब्लॉक प्रिंट',
    gu: 'અમદાવાદ, બ્લોક પ્રિન્ટ',
  },
  'ahmedabad-incense': { en: 'Ahmedabad, incense', hi: 'अहमदाबाद, अगरबत्ती', gu: 'અમદાવાદ, અગરબત્તી' },
  'vadodara-ayurveda': {
    en: 'Vadodara, Ayurvedic medicine',
    hi: 'वडोदरा, आयुर्वेदिक दवाएँ',
    gu: 'વડોદરા, આયુર્વેદિક દવાઓ',
  },
  'vadodara-incense': { en: 'Vadodara, incense', hi: 'वडोदरा, अगरबत्ती', gu: 'વડોદરા, અગરબત્તી' },
  'surat-sarees': { en: 'Surat, sarees and cloth', hi: 'सूरत, साड़ी और कपड़ा', gu: 'સુરત, સાડી અને કાપડ' },
  'surat-diamonds': { en: 'Surat, diamonds', hi: 'सूरत, हीरे', gu: 'સુરત, હીરા' },
  'surat-zari': { en: 'Surat, zari', hi: 'सूरत, ज़री', gu: 'સુરત, જરી' },
  'surat-sadeli': { en: 'Surat, sadeli inlay', hi: 'सूरत, सादेली', gu: 'સુરત, સાડેલી' },
  'bharuch-sujani': { en: 'Bharuch, sujani', hi: 'भरूच, सुजनी', gu: 'ભરૂચ, સુજની' },
  'rajkot-imitation': {
    en: 'Rajkot, imitation jewellery',
    hi: 'राजकोट, इमिटेशन ज्वेलरी',
    gu: 'રાજકોટ, ઇમિટેશન જ્વેલરી',
  },
  'rajkot-silver': { en: 'Rajkot, silver', hi: 'राजकोट, चाँदी', gu: 'રાજકોટ, ચાંદી' },
  'rajkot-patola': { en: 'Rajkot, patola', hi: 'राजकोट, पटोला', gu: 'રાજકોટ, પટોળાં' },
  'jetpur-printing': { en: 'Jetpur, printed cloth', hi: 'जेतपुर, छपाई का कपड़ा', gu: 'જેતપુર, છાપકામનું કાપડ' },
  'jamnagar-bandhani': { en: 'Jamnagar, bandhani', hi: 'जामनगर, बाँधनी', gu: 'જામનગર, બાંધણી' },
  'jamnagar-brass': { en: 'Jamnagar, brass', hi: 'जामनगर, पीतल', gu: 'જામનગર, પિત્તળ' },
  'morbi-ceramics': { en: 'Morbi, ceramics', hi: 'मोरबी, सिरेमिक', gu: 'મોરબી, સિરામિક' },
  'kutch-embroidery': { en: 'Kutch, embroidery', hi: 'कच्छ, कढ़ाई', gu: 'કચ્છ, ભરતકામ' },
  'kutch-ajrakh': { en: 'Kutch, ajrakh', hi: 'कच्छ, अजरख', gu: 'કચ્છ, અજરખ' },
  'kutch-weaving': { en: 'Kutch, weaving', hi: 'कच्छ, बुनाई', gu: 'કચ્છ, વણાટ' },
  'kutch-crafts': {
    en: 'Kutch, lac, bells, leather and rogan',
    hi: 'कच्छ, लाख, घंटी, चमड़ा और रोगन',
    gu: 'કચ્છ, લાખ, ઘંટડી, ચામડું અને રોગાન',
  },
  'bhavnagar-diamonds': { en: 'Bhavnagar, diamonds', hi: 'भावनगर, हीरे', gu: 'ભાવનગર, હીરા' },
  'patan-patola': { en: 'Patan, patola', hi: 'पाटण, पटोला', gu: 'પાટણ, પટોળાં' },
  'surendranagar-tangaliya': {
    en: 'Surendranagar, tangaliya',
    hi: 'सुरेन्द्रनगर, टांगलिया',
    gu: 'સુરેન્દ્રનગર, ટાંગલિયા',
  },
  'thangadh-ceramics': { en: 'Thangadh, ceramics', hi: 'थानगढ़, सिरेमिक', gu: 'થાનગઢ, સિરામિક' },
  'khambhat-agate': { en: 'Khambhat, agate', hi: 'खंभात, अकीक', gu: 'ખંભાત, અકીક' },
  'unjha-spices': { en: 'Unjha, spices and isabgol', hi: 'ऊंझा, मसाले और ईसबगोल', gu: 'ઊંઝા, મસાલા અને ઇસબગોળ' },
  'sankheda-furniture': {
    en: 'Sankheda, lacquered furniture',
    hi: 'संखेड़ा, लाख का फ़र्नीचर',
    gu: 'સંખેડા, લાખનું ફર્નિચર',
  },
  'dang-bamboo': { en: 'Dang, bamboo', hi: 'डांग, बाँस', gu: 'ડાંગ, વાંસ' },
  'ambaji-marble': { en: 'Ambaji, marble', hi: 'अंबाजी, संगमरमर', gu: 'અંબાજી, આરસ' },
  'pethapur-blocks': {
    en: 'Pethapur, printing blocks',
    hi: 'पेथापुर, छपाई के ब्लॉक',
    gu: 'પેથાપુર, છાપકામનાં બીબાં',
  },
})
