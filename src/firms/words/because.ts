import { sentences } from '#kernel/words.ts'

/** Why a step of the ladder stands where it stands. */
export const BECAUSE = sentences({
  'comes-next': {
    en: 'This is the next thing to do.',
    hi: 'अब यही करना है।',
    gu: 'હવે આ જ કરવાનું છે.',
  },
  'comes-later': {
    en: 'Comes later; one thing after the other.',
    hi: 'यह बाद में; एक-एक करके।',
    gu: 'આ પછીથી; એક પછી એક.',
  },
  advised: {
    en: 'Not a must, but it helps: buyers ask for it, or it brings money back.',
    hi: 'ज़रूरी नहीं, पर फ़ायदा है: खरीदार माँगते हैं या पैसा वापस मिलता है।',
    gu: 'ફરજિયાત નથી, પણ ફાયદો છે: ખરીદદાર માગે છે કે પૈસા પાછા મળે છે.',
  },
  done: { en: 'Done.', hi: 'हो गया।', gu: 'થઈ ગયું.' },
  given: {
    en: 'You gave it, and it is well formed. It has not been checked against a document yet.',
    hi: 'आपने दे दिया है और सही लिखा है। दस्तावेज़ से मिलान अभी बाक़ी है।',
    gu: 'તમે આપી દીધું છે અને બરાબર લખ્યું છે. દસ્તાવેજ સાથે સરખાવવાનું હજી બાકી છે.',
  },
  checked: {
    en: 'An officer has seen the document.',
    hi: 'अधिकारी ने दस्तावेज़ देख लिया है।',
    gu: 'અધિકારીએ દસ્તાવેજ જોઈ લીધો છે.',
  },
  verified: {
    en: 'Confirmed by the office that issued it.',
    hi: 'जारी करने वाले कार्यालय ने पुष्टि की है।',
    gu: 'જેણે આપ્યું એ કચેરીએ ખાતરી કરી છે.',
  },
  'pan-inside': {
    en: 'Your PAN stands inside the number that you gave.',
    hi: 'आपका पैन आपके दिए नंबर के अंदर ही है।',
    gu: 'તમારો પાન તમે આપેલા નંબરની અંદર જ છે.',
  },
  'not-made': {
    en: 'Not needed for what you make.',
    hi: 'आप जो बनाते हैं उसके लिए ज़रूरी नहीं।',
    gu: 'તમે જે બનાવો છો તેના માટે જરૂરી નથી.',
  },
  'not-sold-there': {
    en: 'Not needed where you want to sell.',
    hi: 'आप जहाँ बेचना चाहते हैं वहाँ ज़रूरी नहीं।',
    gu: 'તમે જ્યાં વેચવા માગો છો ત્યાં જરૂરી નથી.',
  },
  rejected: {
    en: 'What you gave was not accepted. Please look at the note and give it again.',
    hi: 'आपने जो दिया था वह स्वीकार नहीं हुआ। टिप्पणी देखकर दोबारा दीजिए।',
    gu: 'તમે જે આપ્યું હતું તે સ્વીકારાયું નથી. નોંધ જોઈને ફરી આપો.',
  },
  ended: {
    en: 'It ended on {day}. Please renew it.',
    hi: 'यह {day} को ख़त्म हो गया। कृपया रिन्यू कराइए।',
    gu: 'આ {day} ના રોજ પૂરું થયું. કૃપા કરીને રિન્યૂ કરાવો.',
  },
  'not-confirmed': {
    en: 'It was not confirmed between April and June, so it may be switched off. Confirm it at dgft.gov.in now; then it works again.',
    hi: 'अप्रैल से जून के बीच इसकी पुष्टि नहीं हुई, इसलिए यह बंद हो सकता है। अभी dgft.gov.in पर पुष्टि कीजिए, फिर चल जाएगा।',
    gu: 'એપ્રિલથી જૂન વચ્ચે એ કન્ફર્મ થયો નથી, એટલે એ બંધ હોઈ શકે. હમણાં dgft.gov.in પર કન્ફર્મ કરો, પછી ચાલુ થઈ જશે.',
  },
  'new-year': {
    en: 'A new financial year has begun, and a LUT holds for one year only. Until you file the new one, IGST is due on every export.',
    hi: 'नया वित्तीय वर्ष शुरू हो गया है और LUT एक ही साल चलता है। नया भरने तक हर निर्यात पर IGST देना होगा।',
    gu: 'નવું નાણાકીય વર્ષ શરૂ થયું છે અને LUT એક જ વર્ષ ચાલે છે. નવો ભરો ત્યાં સુધી દરેક નિકાસ પર IGST ભરવો પડશે.',
  },
  'ends-soon': {
    en: 'Ends on {day}: {days} days left. Renew it in time.',
    hi: '{day} को ख़त्म होगा: {days} दिन बचे हैं। समय रहते रिन्यू कराइए।',
    gu: '{day} ના રોજ પૂરું થશે: {days} દિવસ બાકી છે. સમયસર રિન્યૂ કરાવો.',
  },
  'confirm-until': {
    en: 'Every year between April and June your IEC must be confirmed at dgft.gov.in, free of charge. Last day: {day}; {days} days left.',
    hi: 'हर साल अप्रैल से जून के बीच dgft.gov.in पर IEC की पुष्टि करनी होती है, मुफ़्त में। आख़िरी दिन {day}; {days} दिन बचे हैं।',
    gu: 'દર વર્ષે એપ્રિલથી જૂન વચ્ચે dgft.gov.in પર IEC કન્ફર્મ કરવો પડે છે, મફતમાં. છેલ્લો દિવસ {day}; {days} દિવસ બાકી છે.',
  },
})
export type BecauseId = keyof typeof BECAUSE
