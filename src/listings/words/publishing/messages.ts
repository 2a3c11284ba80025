import { sentences } from '#kernel/words.ts'
import { messageTemplate } from '#platform/messages/template.ts'

/** Offers were closed because their source ended: once, with the list. */
export const OffersClosed = messageTemplate(
  'listings.offers-closed',
  {
    en: '{firm}: {count} offers closed abroad, so that nobody buys what you cannot send: {list}. Offer them again in Dhow when they are back: {address}',
    hi: '{firm}: विदेश में {count} ऑफ़र बंद किए गए, ताकि जो आप भेज नहीं सकते उसे कोई न ख़रीदे: {list}। वापस आने पर Dhow में फिर ऑफ़र कीजिए: {address}',
    gu: '{firm}: પરદેશમાં {count} ઑફર બંધ કરી, જેથી તમે મોકલી ન શકો એવું કોઈ ખરીદે નહીં: {list}. પાછું આવે ત્યારે Dhow માં ફરી ઑફર કરો: {address}',
  },
  {
    subject: {
      en: '{count} offers closed abroad',
      hi: 'विदेश में {count} ऑफ़र बंद',
      gu: 'પરદેશમાં {count} ઑફર બંધ',
    },
  },
)

/** An account must be agreed to anew soon. */
export const RenewSoon = messageTemplate(
  'listings.renew-soon',
  {
    en: '{firm}: your {marketplace} account is joined to Dhow until {day}. Agree again before that, or your offers stand still: {address}',
    hi: '{firm}: आपका {marketplace} खाता {day} तक Dhow से जुड़ा है। उससे पहले फिर सहमति दीजिए, नहीं तो ऑफ़र रुक जाएँगे: {address}',
    gu: '{firm}: તમારું {marketplace} ખાતું {day} સુધી Dhow સાથે જોડાયેલું છે. એ પહેલાં ફરી સંમતિ આપો, નહીં તો ઑફર અટકી જશે: {address}',
  },
  {
    subject: {
      en: 'Agree again for {marketplace} before {day}',
      hi: '{marketplace} के लिए {day} से पहले फिर सहमति दीजिए',
      gu: '{marketplace} માટે {day} પહેલાં ફરી સંમતિ આપો',
    },
  },
)

/** An account does not let us in any more. */
export const AccountStopped = messageTemplate(
  'listings.account-stopped',
  {
    en: '{firm}: {marketplace} does not let Dhow in any more, so nothing new is published there. Join the account again: {address}',
    hi: '{firm}: {marketplace} अब Dhow को आने नहीं देता, इसलिए वहाँ कुछ नया प्रकाशित नहीं हो रहा। खाता फिर जोड़िए: {address}',
    gu: '{firm}: {marketplace} હવે Dhow ને અંદર આવવા દેતું નથી, એટલે ત્યાં કંઈ નવું પ્રકાશિત થતું નથી. ખાતું ફરી જોડો: {address}',
  },
  {
    subject: {
      en: 'Join your {marketplace} account again',
      hi: 'अपना {marketplace} खाता फिर जोड़िए',
      gu: 'તમારું {marketplace} ખાતું ફરી જોડો',
    },
  },
)

/** Why an offer was closed, in two or three words. */
export const WHY_SHORT = sentences({
  owner: { en: 'by your wish', hi: 'आपके कहने पर', gu: 'તમારા કહેવાથી' },
  archived: { en: 'product put away', hi: 'उत्पाद हटाकर रखा', gu: 'પ્રોડક્ટ બાજુ પર મૂકી' },
  retired: { en: 'variant retired', hi: 'यह वैरिएंट बंद', gu: 'આ વેરિયન્ટ બંધ' },
  'sold-out': { en: 'sold out', hi: 'माल ख़त्म', gu: 'માલ ખૂટ્યો' },
  'firm-left': { en: 'firm left', hi: 'फ़र्म चली गई', gu: 'પેઢી નીકળી ગઈ' },
  disconnected: { en: 'account left', hi: 'खाता अलग किया', gu: 'ખાતું છૂટું કર્યું' },
  moved: { en: 'moved', hi: 'दूसरी जगह गया', gu: 'બીજે ખસેડ્યું' },
})
