/** What is printed on a certificate. */
import { sentences } from '#kernel/words.ts'

export const PAPER = sentences({
  heading: { en: 'Certificate of training', hi: 'प्रशिक्षण प्रमाणपत्र', gu: 'તાલીમ પ્રમાણપત્ર' },
  text: {
    en: 'This certifies that the person named above has completed the training “{title}” ({kind}).',
    hi: 'प्रमाणित किया जाता है कि ऊपर नामित व्यक्ति ने “{title}” ({kind}) का प्रशिक्षण पूरा किया है।',
    gu: 'આથી પ્રમાણિત કરવામાં આવે છે કે ઉપર જણાવેલ વ્યક્તિએ “{title}” ({kind}) ની તાલીમ પૂરી કરી છે.',
  },
  days: { en: 'Days', hi: 'दिन', gu: 'દિવસ' },
  hours: { en: 'Planned time', hi: 'कुल समय', gu: 'કુલ સમય' },
  place: { en: 'Place', hi: 'स्थान', gu: 'સ્થળ' },
  online: { en: 'Online', hi: 'ऑनलाइन', gu: 'ઑનલાઇન' },
  trainers: { en: 'Trainer', hi: 'प्रशिक्षक', gu: 'તાલીમ આપનાર' },
  number: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  issuedOn: { en: 'Issued on', hi: 'जारी', gu: 'આપ્યાની તારીખ' },
  check: {
    en: 'Is it genuine? Scan the code with a phone, or type the number at this address. The signed credential (Open Badges 3.0) is attached to this PDF.',
    hi: 'असली है या नहीं? फ़ोन से कोड स्कैन कीजिए, या इस पते पर नंबर लिखिए। हस्ताक्षरित क्रेडेंशियल (Open Badges 3.0) इसी PDF के साथ जुड़ा है।',
    gu: 'અસલી છે કે નહીં? ફોનથી કોડ સ્કેન કરો, કે આ સરનામે નંબર લખો. સહી કરેલું ક્રેડેન્શિયલ (Open Badges 3.0) આ PDF સાથે જોડેલું છે.',
  },
  qr: {
    en: 'Code that leads to the check of certificate {number}',
    hi: 'प्रमाणपत्र {number} की जाँच का कोड',
    gu: 'પ્રમાણપત્ર {number} ની ખરાઈનો કોડ',
  },
  attached: {
    en: 'This certificate as a signed Open Badges 3.0 credential',
    hi: 'यही प्रमाणपत्र, हस्ताक्षरित Open Badges 3.0 क्रेडेंशियल के रूप में',
    gu: 'આ જ પ્રમાણપત્ર, સહી કરેલા Open Badges 3.0 ક્રેડેન્શિયલ તરીકે',
  },
  demo: { en: 'Demonstration', hi: 'नमूना', gu: 'નમૂનો' },
  demoNote: {
    en: 'Made up for demonstration. It proves nothing.',
    hi: 'दिखाने के लिए बनाया गया नमूना। इससे कुछ साबित नहीं होता।',
    gu: 'બતાવવા માટે બનાવેલ નમૂનો. એનાથી કશું સાબિત થતું નથી.',
  },
})
