import { sentences } from '#kernel/words.ts'

/** The parts of the ladder. */
export const STAGES = sentences({
  identity: { en: 'Your firm’s numbers', hi: 'फ़र्म के नंबर', gu: 'પેઢીના નંબર' },
  licences: {
    en: 'Licences for what you make',
    hi: 'आप जो बनाते हैं उसके लाइसेंस',
    gu: 'તમે જે બનાવો છો તેનાં લાઇસન્સ',
  },
  bank: { en: 'Bank and tax', hi: 'बैंक और टैक्स', gu: 'બેંક અને ટેક્સ' },
  products: { en: 'Your products', hi: 'आपके उत्पाद', gu: 'તમારાં ઉત્પાદન' },
  selling: { en: 'Selling', hi: 'बिक्री', gu: 'વેચાણ' },
  money: { en: 'Money and refunds', hi: 'पैसा और रिफंड', gu: 'પૈસા અને રિફંડ' },
})

export const STEP_STATES = sentences({
  done: { en: 'Done', hi: 'हो गया', gu: 'થઈ ગયું' },
  next: { en: 'Do this next', hi: 'अब यह कीजिए', gu: 'હવે આ કરો' },
  later: { en: 'Later', hi: 'बाद में', gu: 'પછીથી' },
  'not-needed': { en: 'Not needed', hi: 'ज़रूरी नहीं', gu: 'જરૂરી નથી' },
  warning: { en: 'Look after this soon', hi: 'जल्दी ध्यान दीजिए', gu: 'જલદી ધ્યાન આપો' },
})
