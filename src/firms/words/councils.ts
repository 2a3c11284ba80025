import { sentences } from '#kernel/words.ts'

/** Export promotion councils and boards by the ids of councils.csv: the short name that everyone uses, and what it is for. */
export const COUNCILS = sentences({
  aepc: { en: 'AEPC (garments)', hi: 'AEPC (परिधान)', gu: 'AEPC (તૈયાર વસ્ત્રો)' },
  texprocil: { en: 'TEXPROCIL (cotton)', hi: 'TEXPROCIL (सूती)', gu: 'TEXPROCIL (સુતરાઉ)' },
  matexil: { en: 'MATEXIL (man-made fibre)', hi: 'MATEXIL (कृत्रिम रेशा)', gu: 'MATEXIL (કૃત્રિમ રેસા)' },
  pdexcil: { en: 'PDEXCIL (powerloom)', hi: 'PDEXCIL (पावरलूम)', gu: 'PDEXCIL (પાવરલૂમ)' },
  hepc: { en: 'HEPC (handloom)', hi: 'HEPC (हथकरघा)', gu: 'HEPC (હાથશાળ)' },
  isepc: { en: 'ISEPC (silk)', hi: 'ISEPC (रेशम)', gu: 'ISEPC (રેશમ)' },
  wwepc: { en: 'WWEPC (wool)', hi: 'WWEPC (ऊन)', gu: 'WWEPC (ઊન)' },
  cepc: { en: 'CEPC (handmade carpets)', hi: 'CEPC (हाथ के क़ालीन)', gu: 'CEPC (હાથવણાટના ગાલીચા)' },
  gjepc: { en: 'GJEPC (gems and jewellery)', hi: 'GJEPC (रत्न एवं आभूषण)', gu: 'GJEPC (રત્ન અને આભૂષણ)' },
  epch: { en: 'EPCH (handicrafts)', hi: 'EPCH (हस्तशिल्प)', gu: 'EPCH (હસ્તકલા)' },
  capexil: {
    en: 'CAPEXIL (stone, ceramics, paper)',
    hi: 'CAPEXIL (पत्थर, सिरेमिक, काग़ज़)',
    gu: 'CAPEXIL (પથ્થર, સિરામિક, કાગળ)',
  },
  cle: { en: 'CLE (leather)', hi: 'CLE (चमड़ा)', gu: 'CLE (ચામડું)' },
  eepc: { en: 'EEPC (engineering)', hi: 'EEPC (इंजीनियरिंग)', gu: 'EEPC (એન્જિનિયરિંગ)' },
  chemexcil: {
    en: 'CHEMEXCIL (cosmetics, oils, chemicals)',
    hi: 'CHEMEXCIL (कॉस्मेटिक, तेल, रसायन)',
    gu: 'CHEMEXCIL (કોસ્મેટિક, તેલ, રસાયણ)',
  },
  plexconcil: { en: 'PLEXCONCIL (plastics)', hi: 'PLEXCONCIL (प्लास्टिक)', gu: 'PLEXCONCIL (પ્લાસ્ટિક)' },
  shefexil: {
    en: 'SHEFEXIL (herbs and forest produce)',
    hi: 'SHEFEXIL (जड़ी-बूटी और वन उपज)',
    gu: 'SHEFEXIL (ઔષધિ અને વનપેદાશ)',
  },
  pharmexcil: { en: 'Pharmexcil (medicines)', hi: 'Pharmexcil (दवाएँ)', gu: 'Pharmexcil (દવાઓ)' },
  ayushexcil: { en: 'AYUSHEXCIL (Ayush)', hi: 'AYUSHEXCIL (आयुष)', gu: 'AYUSHEXCIL (આયુષ)' },
  apeda: { en: 'APEDA (food and organic)', hi: 'APEDA (खाद्य और जैविक)', gu: 'APEDA (ખાદ્ય અને જૈવિક)' },
  'spices-board': { en: 'Spices Board', hi: 'मसाला बोर्ड', gu: 'મસાલા બોર્ડ' },
  'tea-board': { en: 'Tea Board', hi: 'चाय बोर्ड', gu: 'ચા બોર્ડ' },
  iopepc: { en: 'IOPEPC (oilseeds)', hi: 'IOPEPC (तिलहन)', gu: 'IOPEPC (તેલીબિયાં)' },
  mpeda: { en: 'MPEDA (fish)', hi: 'MPEDA (मछली)', gu: 'MPEDA (માછલી)' },
  fieo: { en: 'FIEO (any product)', hi: 'FIEO (कोई भी उत्पाद)', gu: 'FIEO (કોઈ પણ ઉત્પાદન)' },
})
