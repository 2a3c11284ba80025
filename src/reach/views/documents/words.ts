import { sentences } from '#kernel/words.ts'

/** What only the printed and the spreadsheet forms of an answer say. */
export const DOCUMENT = sentences({
  asked: { en: 'What was asked', hi: 'क्या पूछा गया', gu: 'શું પૂછ્યું' },
  product: { en: 'Product', hi: 'उत्पाद', gu: 'વસ્તુ' },
  to: { en: 'To', hi: 'कहाँ', gu: 'ક્યાં' },
  yes: { en: 'Yes', hi: 'हाँ', gu: 'હા' },
  ruling: {
    en: 'This is a calculation, not a ruling. Customs at the border has the last word.',
    hi: 'यह एक हिसाब है, सरकारी आदेश नहीं। आख़िरी फ़ैसला सीमा शुल्क अधिकारी का होता है।',
    gu: 'આ એક ગણતરી છે, સરકારી આદેશ નહીં. છેલ્લો નિર્ણય કસ્ટમ્સનો હોય છે.',
  },
  version: { en: 'Trade book version', hi: 'व्यापार-पुस्तक का संस्करण', gu: 'વેપાર-પોથીની આવૃત્તિ' },
  address: { en: 'The same answer again', hi: 'यही जवाब फिर से', gu: 'આ જ જવાબ ફરીથી' },
  legend: { en: 'How to read this list', hi: 'यह सूची कैसे पढ़ें', gu: 'આ યાદી કેવી રીતે વાંચવી' },

  // Names of the sheets of a workbook
  destinations: { en: 'Destinations', hi: 'देश', gu: 'દેશ' },
  lines: { en: 'Lines', hi: 'हिसाब की पंक्तियाँ', gu: 'ગણતરીની લીટીઓ' },
  sources: { en: 'Sources', hi: 'स्रोत', gu: 'સ્રોત' },
  about: { en: 'About', hi: 'परिचय', gu: 'વિગત' },

  // Heads of their columns
  code: { en: 'Country code', hi: 'देश का कोड', gu: 'દેશનો કોડ' },
  currency: { en: 'Currency', hi: 'मुद्रा', gu: 'ચલણ' },
  totalLeast: { en: 'Buyer pays at least', hi: 'खरीदार कम से कम देगा', gu: 'ખરીદદાર ઓછામાં ઓછું ચૂકવશે' },
  daysLeast: { en: 'Days, at least', hi: 'दिन, कम से कम', gu: 'દિવસ, ઓછામાં ઓછા' },
  daysMost: { en: 'Days, at most', hi: 'दिन, ज़्यादा से ज़्यादा', gu: 'દિવસ, વધુમાં વધુ' },
  shippedOn: { en: 'Day of shipment', hi: 'भेजने की तारीख़', gu: 'મોકલવાની તારીખ' },
  lineCode: { en: 'Line code', hi: 'पंक्ति का कोड', gu: 'લીટીનો કોડ' },
  line: { en: 'Line', hi: 'पंक्ति', gu: 'લીટી' },
  base: { en: 'Base', hi: 'किस राशि पर', gu: 'કઈ રકમ પર' },
  rate: { en: 'Rate', hi: 'दर', gu: 'દર' },
  amountLeast: { en: 'Amount, at least', hi: 'राशि, कम से कम', gu: 'રકમ, ઓછામાં ઓછી' },
  fact: { en: 'Row of the trade book', hi: 'व्यापार-पुस्तक की पंक्ति', gu: 'વેપાર-પોથીની લીટી' },
  sourceCode: { en: 'Source code', hi: 'स्रोत का कोड', gu: 'સ્રોતનો કોડ' },
  asOf: { en: 'As of', hi: 'किस दिन के अनुसार', gu: 'કયા દિવસ પ્રમાણે' },
  title: { en: 'Title', hi: 'शीर्षक', gu: 'શીર્ષક' },
  publisher: { en: 'Publisher', hi: 'प्रकाशक', gu: 'પ્રકાશક' },
  edition: { en: 'Edition', hi: 'संस्करण', gu: 'આવૃત્તિ' },
  publishedOn: { en: 'Published on', hi: 'प्रकाशन की तारीख़', gu: 'પ્રકાશનની તારીખ' },
  licence: { en: 'Licence', hi: 'लाइसेंस', gu: 'લાઇસન્સ' },
  web: { en: 'Address', hi: 'पता', gu: 'સરનામું' },
})
