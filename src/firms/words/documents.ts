import { sentences } from '#kernel/words.ts'

/** What to keep ready for a step, by the ids in ladder-steps.csv. */
export const DOCUMENTS = sentences({
  pan: { en: 'PAN', hi: 'पैन कार्ड', gu: 'પાન કાર્ડ' },
  gstin: { en: 'GST certificate', hi: 'जीएसटी प्रमाणपत्र', gu: 'જીએસટી પ્રમાણપત્ર' },
  'iec-copy': { en: 'copy of the IEC', hi: 'IEC की प्रति', gu: 'IEC ની નકલ' },
  'udyam-certificate': { en: 'Udyam certificate', hi: 'उद्यम प्रमाणपत्र', gu: 'ઉદ્યમ પ્રમાણપત્ર' },
  'identity-proof': { en: 'proof of identity', hi: 'पहचान का प्रमाण', gu: 'ઓળખનો પુરાવો' },
  'address-proof': { en: 'proof of the address', hi: 'पते का प्रमाण', gu: 'સરનામાનો પુરાવો' },
  'bank-proof': {
    en: 'cancelled cheque or bank statement',
    hi: 'रद्द चेक या बैंक स्टेटमेंट',
    gu: 'રદ કરેલો ચેક કે બેંક સ્ટેટમેન્ટ',
  },
  'cancelled-cheque': { en: 'cancelled cheque', hi: 'रद्द चेक', gu: 'રદ કરેલો ચેક' },
  'bank-request': { en: 'a request to the branch', hi: 'शाखा के नाम आवेदन', gu: 'શાખાને અરજી' },
  'bank-letter': { en: 'the bank’s AD code letter', hi: 'बैंक का AD कोड पत्र', gu: 'બેંકનો AD કોડ પત્ર' },
  'bank-credit': { en: 'proof that the money came', hi: 'पैसा आने का प्रमाण', gu: 'પૈસા આવ્યાનો પુરાવો' },
  photo: { en: 'photo', hi: 'फ़ोटो', gu: 'ફોટો' },
  'product-photos': { en: 'photos of the product', hi: 'उत्पाद की फ़ोटो', gu: 'ઉત્પાદનના ફોટા' },
  'product-list': { en: 'list of your products', hi: 'उत्पादों की सूची', gu: 'ઉત્પાદનોની યાદી' },
  'price-list': { en: 'prices', hi: 'दाम', gu: 'ભાવ' },
  'laboratory-report': { en: 'laboratory report', hi: 'प्रयोगशाला की रिपोर्ट', gu: 'પ્રયોગશાળાનો રિપોર્ટ' },
  'craft-proof': {
    en: 'proof that you practise the craft',
    hi: 'कारीगरी करने का प्रमाण',
    gu: 'કારીગરી કરો છો એનો પુરાવો',
  },
  'land-or-processing-record': {
    en: 'land or processing records',
    hi: 'ज़मीन या प्रसंस्करण का रिकॉर्ड',
    gu: 'જમીન કે પ્રોસેસિંગનો રેકોર્ડ',
  },
  contract: { en: 'contract with the representative', hi: 'प्रतिनिधि के साथ क़रार', gu: 'પ્રતિનિધિ સાથેનો કરાર' },
  'two-witnesses': { en: 'names of two witnesses', hi: 'दो गवाहों के नाम', gu: 'બે સાક્ષીનાં નામ' },
  'export-invoice': { en: 'export invoice', hi: 'निर्यात इनवॉइस', gu: 'નિકાસ ઇન્વોઇસ' },
  'packing-list': { en: 'packing list', hi: 'पैकिंग सूची', gu: 'પેકિંગ યાદી' },
  'shipping-papers': { en: 'shipping papers', hi: 'शिपिंग के काग़ज़', gu: 'શિપિંગના કાગળો' },
})
