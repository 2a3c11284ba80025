import { sentences } from '#kernel/words.ts'

/** The page that shows the design system. */
export const DESIGN = sentences({
  title: { en: 'Design system', hi: 'रूप और रचना', gu: 'રૂપ અને રચના' },
  lead: {
    en: 'Every part that Dhow’s pages are made of, as it really is: in your language, light and dark side by side. The same examples are the tests.',
    hi: 'Dhow के पन्ने जिन हिस्सों से बने हैं, वे सब यहाँ हैं: आपकी भाषा में, उजाले और अँधेरे रूप में साथ-साथ। यही उदाहरण जाँच में भी चलते हैं।',
    gu: 'Dhow નાં પાનાં જે ભાગોથી બન્યાં છે, તે બધા અહીં છે: તમારી ભાષામાં, અજવાળા અને અંધારા રૂપમાં સાથે સાથે. આ જ ઉદાહરણો ચકાસણીમાં પણ ચાલે છે.',
  },
  contents: { en: 'On this page', hi: 'इस पन्ने पर', gu: 'આ પાના પર' },
  light: { en: 'Light', hi: 'उजाला', gu: 'અજવાળું' },
  dark: { en: 'Dark', hi: 'अँधेरा', gu: 'અંધારું' },
  palette: { en: 'Colours', hi: 'रंग', gu: 'રંગ' },
  paletteLead: {
    en: 'From Ajrakh block print of Kutch: indigo, madder, ochre and undyed cotton. The contrast of every text on every ground is computed here; 4.5 is the least we allow.',
    hi: 'कच्छ की अजरख छपाई से: नील, मजीठ, गेरू और बिना रंगा सूत। हर अक्षर का अपनी ज़मीन से अंतर यहीं गिना जाता है; 4.5 से कम नहीं चलता।',
    gu: 'કચ્છની અજરખ છાપમાંથી: ગળી, મજીઠ, ગેરુ અને રંગ્યા વગરનું સુતર. દરેક અક્ષરનો તેની જમીન સાથેનો ફરક અહીં જ ગણાય છે; 4.5 થી ઓછો ચાલતો નથી.',
  },
  pairs: {
    en: 'Text on ground, with its contrast',
    hi: 'ज़मीन पर अक्षर, और उनका अंतर',
    gu: 'જમીન પર અક્ષર, અને તેમનો ફરક',
  },
  text: { en: 'Text', hi: 'अक्षर', gu: 'અક્ષર' },
  ground: { en: 'Ground', hi: 'ज़मीन', gu: 'જમીન' },
  contrast: { en: 'Contrast', hi: 'अंतर', gu: 'ફરક' },
  type: { en: 'Letters', hi: 'अक्षर', gu: 'અક્ષર' },
  typeLead: {
    en: 'Noto Sans for all three scripts, with conjuncts joined as they should be, and figures grouped in lakh and crore.',
    hi: 'तीनों लिपियों के लिए Noto Sans; संयुक्त अक्षर ठीक जुड़े हुए, और अंक लाख-करोड़ में।',
    gu: 'ત્રણેય લિપિ માટે Noto Sans; જોડાક્ષર બરાબર જોડાયેલા, અને આંકડા લાખ-કરોડમાં.',
  },
  largest: { en: 'Title of a page', hi: 'पन्ने का शीर्षक', gu: 'પાનાનું મથાળું' },
  large: { en: 'Heading', hi: 'उप-शीर्षक', gu: 'પેટા મથાળું' },
  medium: { en: 'Small heading', hi: 'छोटा शीर्षक', gu: 'નાનું મથાળું' },
  plain: {
    en: 'What we write for reading: short sentences, one thing at a time.',
    hi: 'पढ़ने के लिए: छोटे वाक्य, एक बार में एक बात।',
    gu: 'વાંચવા માટે: ટૂંકા વાક્ય, એક વખતે એક વાત.',
  },
  small: { en: 'Notes beside it.', hi: 'साथ की टिप्पणी।', gu: 'સાથેની નોંધ.' },
  keyboard: { en: 'By keyboard', hi: 'कीबोर्ड से', gu: 'કીબોર્ડથી' },
  keyboardLead: {
    en: 'Everything works without a mouse and without script. Where you are is shown by a bright ring.',
    hi: 'सब कुछ बिना माउस और बिना स्क्रिप्ट के चलता है। आप जहाँ हैं, वहाँ चमकीला घेरा दिखता है।',
    gu: 'બધું માઉસ વગર અને સ્ક્રિપ્ટ વગર ચાલે છે. તમે જ્યાં છો ત્યાં ચળકતું કુંડાળું દેખાય છે.',
  },
})

/** What each colour is on the cloth. */
export const COLOURS = sentences({
  cotton: { en: 'Undyed cotton', hi: 'बिना रंगा सूत', gu: 'રંગ્યા વગરનું સુતર' },
  'cotton-deep': { en: 'Cotton in shade', hi: 'छाँव में सूत', gu: 'છાંયડામાં સુતર' },
  paper: { en: 'Paper', hi: 'काग़ज़', gu: 'કાગળ' },
  line: { en: 'Fine line', hi: 'महीन रेखा', gu: 'ઝીણી રેખા' },
  'line-strong': { en: 'Strong line', hi: 'गहरी रेखा', gu: 'ઘેરી રેખા' },
  ink: { en: 'Ink', hi: 'स्याही', gu: 'શાહી' },
  'ink-soft': { en: 'Soft ink', hi: 'हल्की स्याही', gu: 'આછી શાહી' },
  indigo: { en: 'Indigo', hi: 'नील', gu: 'ગળી' },
  'indigo-deep': { en: 'Deep indigo', hi: 'गहरा नील', gu: 'ઘેરી ગળી' },
  'indigo-soft': { en: 'Washed indigo', hi: 'धुला नील', gu: 'ધોયેલી ગળી' },
  madder: { en: 'Madder', hi: 'मजीठ', gu: 'મજીઠ' },
  'madder-soft': { en: 'Washed madder', hi: 'धुली मजीठ', gu: 'ધોયેલી મજીઠ' },
  ochre: { en: 'Ochre', hi: 'गेरू', gu: 'ગેરુ' },
  'ochre-bright': { en: 'Bright ochre', hi: 'चमकीला गेरू', gu: 'ચળકતો ગેરુ' },
  'ochre-soft': { en: 'Washed ochre', hi: 'धुला गेरू', gu: 'ધોયેલો ગેરુ' },
  leaf: { en: 'Leaf', hi: 'पत्ती', gu: 'પાન' },
  'leaf-soft': { en: 'Washed leaf', hi: 'धुली पत्ती', gu: 'ધોયેલું પાન' },
  'on-indigo': { en: 'Text on indigo', hi: 'नील पर अक्षर', gu: 'ગળી પર અક્ષર' },
  'on-indigo-soft': { en: 'Soft text on indigo', hi: 'नील पर हल्के अक्षर', gu: 'ગળી પર આછા અક્ષર' },
  'band-red': { en: 'Band', hi: 'पट्टी', gu: 'પટ્ટી' },
  masthead: { en: 'Head of the page', hi: 'पन्ने का ऊपरी हिस्सा', gu: 'પાનાનો ઉપલો ભાગ' },
  button: { en: 'Button', hi: 'बटन', gu: 'બટન' },
  'button-hover': { en: 'Button, pointed at', hi: 'बटन, छूने पर', gu: 'બટન, અડતાં' },
  'on-button': { en: 'Text on a button', hi: 'बटन पर अक्षर', gu: 'બટન પર અક્ષર' },
})
