import { sentences } from '#kernel/words.ts'

/** The map, the pins and the downloads of the page of all destinations. */
export const WORLD = sentences({
  mapVerdict: { en: 'Where your parcel may go', hi: 'आपका पार्सल कहाँ जा सकता है', gu: 'તમારું પાર્સલ ક્યાં જઈ શકે' },
  mapPrice: {
    en: 'What it costs the buyer, place by place',
    hi: 'कहाँ के खरीदार को कितना पड़ेगा',
    gu: 'ક્યાંના ખરીદદારને કેટલું પડશે',
  },
  mapWords: {
    en: 'Each place leads to its receipt. The list below says the same in words.',
    hi: 'किसी भी देश को चुनें तो उसकी रसीद खुलेगी। यही सब नीचे की सूची में भी लिखा है।',
    gu: 'કોઈ પણ દેશ પસંદ કરો એટલે તેની રસીદ ખૂલશે. આ બધું નીચેની યાદીમાં પણ લખ્યું છે.',
  },
  mapSkip: { en: 'Past the map, to the list', hi: 'नक्शा छोड़कर सूची पर जाएँ', gu: 'નકશો છોડીને યાદી પર જાઓ' },
  home: { en: 'India, where it starts', hi: 'भारत, जहाँ से माल चलता है', gu: 'ભારત, જ્યાંથી માલ નીકળે છે' },
  colourBy: { en: 'Colour the map by', hi: 'नक्शे का रंग', gu: 'નકશાનો રંગ' },
  byVerdict: { en: 'May it go?', hi: 'भेज सकते हैं?', gu: 'મોકલી શકાય?' },
  byPrice: { en: 'What the buyer pays', hi: 'खरीदार का ख़र्च', gu: 'ખરીદદારનો ખર્ચ' },
  upTo: { en: 'up to {most}', hi: '{most} तक', gu: '{most} સુધી' },
  above: { en: 'above {least}', hi: '{least} से ऊपर', gu: '{least} થી વધુ' },
  noFigure: { en: 'No total', hi: 'कुल राशि नहीं', gu: 'કુલ રકમ નથી' },
  hidden: { en: 'Outside your filters', hi: 'आपकी शर्तों से बाहर', gu: 'તમારી શરતોની બહાર' },

  pinHow: {
    en: 'Tick up to four destinations to see them side by side.',
    hi: 'चार तक देश चुनें और उन्हें आमने-सामने देखें।',
    gu: 'ચાર સુધી દેશ પસંદ કરો અને તેમને સામસામે જુઓ.',
  },
  pinned: { en: 'The destinations you ticked', hi: 'आपके चुने देश', gu: 'તમે પસંદ કરેલા દેશ' },
  compare: { en: 'Side by side', hi: 'आमने-सामने देखें', gu: 'સામસામે જુઓ' },
  compareTitle: { en: '{product}, side by side', hi: '{product}: आमने-सामने', gu: '{product}: સામસામે' },
  comparePick: {
    en: 'No destination is picked yet. Tick some in the list of all destinations.',
    hi: 'अभी कोई देश चुना नहीं गया। सभी देशों की सूची में कुछ चुनें।',
    gu: 'હજી કોઈ દેશ પસંદ કર્યો નથી. બધા દેશની યાદીમાંથી થોડા પસંદ કરો.',
  },
  tooMany: {
    en: 'Four fit side by side. We show the first four; take one away to make room for {left}.',
    hi: 'आमने-सामने चार देश ही आते हैं। पहले चार दिखा रहे हैं; {left} के लिए जगह बनानी हो तो एक हटाएँ।',
    gu: 'સામસામે ચાર દેશ જ સમાય. પહેલા ચાર બતાવ્યા છે; {left} માટે જગ્યા કરવી હોય તો એક કાઢો.',
  },
  unpin: { en: 'Take away {country}', hi: '{country} हटाएँ', gu: '{country} કાઢો' },
  unpinShort: { en: 'Take away', hi: 'हटाएँ', gu: 'કાઢો' },
  pinAdd: { en: 'Put side by side with others', hi: 'दूसरे देशों के सामने रखें', gu: 'બીજા દેશ સામે મૂકો' },
  pinMore: { en: 'Pick others', hi: 'दूसरे देश चुनें', gu: 'બીજા દેશ પસંદ કરો' },
  madeOf: { en: 'Where the money goes', hi: 'पैसा कहाँ जाता है', gu: 'પૈસા ક્યાં જાય છે' },
  goodsPart: { en: 'Your goods', hi: 'आपका माल', gu: 'તમારો માલ' },
  sendPart: { en: 'Freight and insurance', hi: 'भाड़ा और बीमा', gu: 'ભાડું અને વીમો' },
  dutyPart: { en: 'Duties', hi: 'शुल्क', gu: 'ડ્યૂટી' },
  taxPart: { en: 'Taxes', hi: 'टैक्स', gu: 'ટેક્સ' },
  feePart: { en: 'Fees', hi: 'दूसरे ख़र्च', gu: 'બીજા ચાર્જ' },
  papersOwn: { en: 'Papers for product and country', hi: 'उत्पाद और देश के काग़ज़', gu: 'વસ્તુ અને દેશના કાગળ' },
  papersRest: { en: 'Papers for every parcel', hi: 'हर पार्सल के काग़ज़', gu: 'દરેક પાર્સલના કાગળ' },
  lanesOpen: { en: 'Ways open', hi: 'खुले रास्ते', gu: 'ખુલ્લા રસ્તા' },
  ofAll: { en: '{count} of {all}', hi: '{all} में से {count}', gu: '{all} માંથી {count}' },

  downloads: { en: 'Take the answer with you', hi: 'यह जवाब साथ ले जाएँ', gu: 'આ જવાબ સાથે લઈ જાઓ' },
  asPdf: { en: 'To print', hi: 'छापने के लिए', gu: 'છાપવા માટે' },
  asXlsx: { en: 'Workbook with every line', hi: 'पूरा हिसाब, एक्सेल में', gu: 'પૂરો હિસાબ, એક્સેલમાં' },
  asCsv: { en: 'Plain list', hi: 'सादी सूची', gu: 'સાદી યાદી' },
  kind: { en: '{type}, about {size} KB', hi: '{type}, लगभग {size} KB', gu: '{type}, આશરે {size} KB' },
})
