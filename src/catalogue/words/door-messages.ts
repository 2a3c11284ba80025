import { messageTemplate } from '#platform/messages/template.ts'

/** A law, a rate or a lane changed where a firm's products go: one message a firm and day. */
export const DoorsChanged = messageTemplate(
  'catalogue.doors-changed',
  {
    en: '{firm}: from {day} {closed} doors closed, {opened} opened and {moved} prices moved for your products. See which: {link}',
    hi: '{firm}: {day} से आपके उत्पादों के लिए {closed} दरवाज़े बंद हुए, {opened} खुले और {moved} जगह दाम बदले। कहाँ-कहाँ, देखिए: {link}',
    gu: '{firm}: {day} થી તમારી પ્રોડક્ટ માટે {closed} દરવાજા બંધ થયા, {opened} ખૂલ્યા અને {moved} જગ્યાએ ભાવ બદલાયા. ક્યાં, એ જુઓ: {link}',
  },
  {
    subject: {
      en: 'Where your products can go has changed',
      hi: 'आपके उत्पाद कहाँ जा सकते हैं, इसमें बदलाव',
      gu: 'તમારી પ્રોડક્ટ ક્યાં જઈ શકે, એમાં ફેરફાર',
    },
  },
)
