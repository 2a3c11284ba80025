import { sentences } from '#kernel/words.ts'

/** Geographical indications of Gujarat by the ids of gi-products.csv. */
export const GI_PRODUCTS = sentences({
  'sankheda-furniture': { en: 'Sankheda furniture', hi: 'संखेड़ा फ़र्नीचर', gu: 'સંખેડા ફર્નિચર' },
  'agates-of-cambay': { en: 'Agates of Cambay', hi: 'खंभात का अकीक', gu: 'ખંભાતનો અકીક' },
  'kutch-embroidery': { en: 'Kutch embroidery', hi: 'कच्छी कढ़ाई', gu: 'કચ્છી ભરત' },
  'tangaliya-shawl': { en: 'Tangaliya shawl', hi: 'टांगलिया शॉल', gu: 'ટાંગલિયા શાલ' },
  'surat-zari': { en: 'Surat zari craft', hi: 'सूरत की ज़री', gu: 'સુરતની જરી' },
  'gir-kesar-mango': { en: 'Gir Kesar mango', hi: 'गिर केसर आम', gu: 'ગીર કેસર કેરી' },
  'bhalia-wheat': { en: 'Bhalia wheat', hi: 'भालिया गेहूँ', gu: 'ભાલિયા ઘઉં' },
  'patan-patola': { en: 'Patan patola', hi: 'पाटण पटोला', gu: 'પાટણનાં પટોળાં' },
  'kachchh-shawls': { en: 'Kachchh shawls', hi: 'कच्छी शॉल', gu: 'કચ્છી શાલ' },
  'jamnagari-bandhani': { en: 'Jamnagari bandhani', hi: 'जामनगरी बाँधनी', gu: 'જામનગરી બાંધણી' },
  'rajkot-patola': { en: 'Rajkot patola', hi: 'राजकोट पटोला', gu: 'રાજકોટનાં પટોળાં' },
  'pethapur-blocks': { en: 'Pethapur printing blocks', hi: 'पेथापुर के ब्लॉक', gu: 'પેથાપુરનાં બીબાં' },
  'mata-ni-pachedi': { en: 'Mata ni Pachedi', hi: 'माता नी पचेड़ी', gu: 'માતાની પછેડી' },
  sujani: { en: 'Bharuch sujani', hi: 'भरूच सुजनी', gu: 'ભરૂચની સુજની' },
  'kutch-ajrakh': { en: 'Kutch ajrakh', hi: 'कच्छी अजरख', gu: 'કચ્છી અજરખ' },
  gharchola: { en: 'Gharchola', hi: 'घरचोला', gu: 'ઘરચોળું' },
  'saudagari-block-print': { en: 'Saudagari block print', hi: 'सौदागरी ब्लॉक प्रिंट', gu: 'સોદાગરી બ્લોક પ્રિન્ટ' },
  'surat-sadeli': { en: 'Surat sadeli', hi: 'सूरत सादेली', gu: 'સુરતી સાડેલી' },
  'kutch-rogan': { en: 'Kutch rogan', hi: 'कच्छी रोगन', gu: 'કચ્છી રોગાન' },
  'kutch-lac': { en: 'Kutch lac craft', hi: 'कच्छी लाख का काम', gu: 'કચ્છી લાખકામ' },
  'kachchh-kharek': { en: 'Kachchh kharek', hi: 'कच्छी खारेक', gu: 'કચ્છી ખારેક' },
  'amalsad-chikoo': { en: 'Amalsad chikoo', hi: 'अमलसाड चीकू', gu: 'અમલસાડનાં ચીકુ' },
  'ambaji-marble': { en: 'Ambaji white marble', hi: 'अंबाजी सफ़ेद संगमरमर', gu: 'અંબાજીનો સફેદ આરસ' },
})
