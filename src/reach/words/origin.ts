import { sentences } from '#kernel/words.ts'

/** The printable sheet behind a claim of Indian origin. */
export const ORIGIN = sentences({
  title: {
    en: 'Origin: particulars and calculation',
    hi: 'मूल देश: विवरण और हिसाब',
    gu: 'મૂળ દેશ: વિગતો અને ગણતરી',
  },
  open: {
    en: 'Sheet to print for the origin claim',
    hi: 'मूल देश के दावे का पत्र छापें',
    gu: 'મૂળ દેશના દાવાનું પત્રક છાપો',
  },
  lead: {
    en: 'This sheet carries the particulars that a claim rests on. It is not the declaration itself: its exact wording stands in the annex of the agreement, and goes on the invoice as it is printed there.',
    hi: 'इस पत्र में वे विवरण हैं जिन पर दावा टिकता है। यह स्वयं घोषणा नहीं है: उसके शब्द समझौते के परिशिष्ट में हैं, और बिल पर ठीक वैसे ही लिखे जाते हैं।',
    gu: 'આ પત્રકમાં એ વિગતો છે જેના પર દાવો ઊભો છે. આ પોતે ઘોષણા નથી: તેના શબ્દો કરારના પરિશિષ્ટમાં છે, અને બિલ પર બરાબર એમ જ લખાય છે.',
  },
  goods: { en: 'Goods', hi: 'माल', gu: 'માલ' },
  product: { en: 'Product', hi: 'उत्पाद', gu: 'વસ્તુ' },
  hs: { en: 'HS code', hi: 'HS कोड', gu: 'HS કોડ' },
  value: { en: 'Value of the goods', hi: 'माल का मूल्य', gu: 'માલનું મૂલ્ય' },
  weight: { en: 'Net weight', hi: 'शुद्ध वज़न', gu: 'ચોખ્ખું વજન' },
  destination: { en: 'Destination', hi: 'किस देश को', gu: 'કયા દેશને' },
  on: { en: 'Day of shipment', hi: 'भेजने की तारीख़', gu: 'મોકલવાની તારીખ' },
  method: { en: 'Method', hi: 'हिसाब का तरीक़ा', gu: 'ગણતરીની રીત' },
  calculation: {
    en: 'Calculation of the Indian share',
    hi: 'भारतीय हिस्से का हिसाब',
    gu: 'ભારતીય હિસ્સાની ગણતરી',
  },
  byHand: { en: 'To be filled in by hand', hi: 'हाथ से भरें', gu: 'હાથે ભરો' },
  exporter: { en: 'Exporter’s name and address', hi: 'निर्यातक का नाम और पता', gu: 'નિકાસકારનું નામ અને સરનામું' },
  iec: { en: 'IEC', hi: 'IEC नंबर', gu: 'IEC નંબર' },
  gstin: { en: 'GSTIN', hi: 'GSTIN नंबर', gu: 'GSTIN નંબર' },
  producer: { en: 'Producer, if another', hi: 'बनाने वाला, अगर कोई और हो', gu: 'બનાવનાર, જો બીજું કોઈ હોય' },
  invoice: { en: 'Invoice number and day', hi: 'बिल नंबर और तारीख़', gu: 'બિલ નંબર અને તારીખ' },
  buyer: { en: 'Buyer’s name and address', hi: 'खरीदार का नाम और पता', gu: 'ખરીદદારનું નામ અને સરનામું' },
  materials: {
    en: 'Materials from India and their value',
    hi: 'भारत का कच्चा माल और उसका मूल्य',
    gu: 'ભારતનો કાચો માલ અને તેનું મૂલ્ય',
  },
  foreign: {
    en: 'Materials from elsewhere and their value',
    hi: 'बाहर का कच्चा माल और उसका मूल्य',
    gu: 'બહારનો કાચો માલ અને તેનું મૂલ્ય',
  },
  place: { en: 'Place and day', hi: 'स्थान और तारीख़', gu: 'સ્થળ અને તારીખ' },
  signature: { en: 'Name and signature', hi: 'नाम और हस्ताक्षर', gu: 'નામ અને સહી' },
  keep: {
    en: 'Keep this sheet with the invoices of your materials. Customs abroad may ask for it years later.',
    hi: 'इस पत्र को कच्चे माल के बिलों के साथ सँभालकर रखें। विदेश का सीमा शुल्क इसे बरसों बाद भी माँग सकता है।',
    gu: 'આ પત્રક કાચા માલના બિલો સાથે સાચવી રાખો. વિદેશનું કસ્ટમ્સ તેને વર્ષો પછી પણ માગી શકે.',
  },
  notClaimed: {
    en: 'No origin claim is met for this parcel, so there is nothing to print.',
    hi: 'इस पार्सल के लिए मूल देश का कोई दावा पूरा नहीं हुआ, इसलिए छापने को कुछ नहीं है।',
    gu: 'આ પાર્સલ માટે મૂળ દેશનો કોઈ દાવો પૂરો થયો નથી, એટલે છાપવા જેવું કંઈ નથી.',
  },
  toReceipt: { en: 'Back to the receipt', hi: 'वापस रसीद पर', gu: 'પાછા રસીદ પર' },
})
