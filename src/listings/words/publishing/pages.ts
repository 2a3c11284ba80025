/** Sentences of the pages of offers. */
import { sentences, type Sentence } from '#kernel/words.ts'

export const STATE_NAMES = sentences({
  draft: { en: 'being written', hi: 'लिखा जा रहा है', gu: 'લખાય છે' },
  ready: { en: 'ready', hi: 'तैयार', gu: 'તૈયાર' },
  queued: { en: 'in the queue', hi: 'कतार में', gu: 'કતારમાં' },
  submitting: { en: 'on its way', hi: 'भेजा जा रहा है', gu: 'મોકલાય છે' },
  waiting: { en: 'the marketplace is looking', hi: 'मार्केटप्लेस जाँच रहा है', gu: 'માર્કેટપ્લેસ તપાસે છે' },
  live: { en: 'live', hi: 'दुकान में है', gu: 'દુકાનમાં છે' },
  rejected: { en: 'rejected', hi: 'लौटाया गया', gu: 'પાછું આવ્યું' },
  changed: { en: 'live, newer text here', hi: 'दुकान में है, यहाँ नया पाठ', gu: 'દુકાનમાં છે, અહીં નવું લખાણ' },
  closing: { en: 'being closed', hi: 'बंद हो रहा है', gu: 'બંધ થાય છે' },
  closed: { en: 'closed', hi: 'बंद', gu: 'બંધ' },
})

export const OFFERS = sentences({
  menu: { en: 'Offers abroad', hi: 'विदेश में ऑफ़र', gu: 'પરદેશમાં ઑફર' },
  title: { en: 'Your offers abroad', hi: 'विदेश में आपके ऑफ़र', gu: 'પરદેશમાં તમારી ઑફર' },
  lead: {
    en: 'What you offer on marketplaces, how each one stands, and what to do next.',
    hi: 'आप मार्केटप्लेस पर क्या ऑफ़र करते हैं, हर एक किस हाल में है, और आगे क्या करना है।',
    gu: 'તમે માર્કેટપ્લેસમાં શું ઑફર કરો છો, દરેક કઈ સ્થિતિમાં છે, અને આગળ શું કરવું.',
  },
  accounts: { en: 'Marketplace accounts', hi: 'मार्केटप्लेस के खाते', gu: 'માર્કેટપ્લેસનાં ખાતાં' },
  compare: { en: 'Where to sell', hi: 'कहाँ बेचें', gu: 'ક્યાં વેચવું' },
  shop: { en: 'Own shop', hi: 'अपनी दुकान', gu: 'પોતાની દુકાન' },
  products: { en: 'Products', hi: 'उत्पाद', gu: 'પ્રોડક્ટ' },
  choose: { en: 'Choose products to offer', hi: 'ऑफ़र के लिए उत्पाद चुनिए', gu: 'ઑફર માટે પ્રોડક્ટ પસંદ કરો' },
  none: { en: 'No offers yet', hi: 'अभी कोई ऑफ़र नहीं', gu: 'હજી કોઈ ઑફર નથી' },
  noneHint: {
    en: 'First join a marketplace account, then choose which products to offer in which country.',
    hi: 'पहले मार्केटप्लेस का खाता जोड़िए, फिर चुनिए कि कौन-सा उत्पाद किस देश में ऑफ़र करना है।',
    gu: 'પહેલાં માર્કેટપ્લેસનું ખાતું જોડો, પછી કઈ પ્રોડક્ટ કયા દેશમાં ઑફર કરવી તે પસંદ કરો.',
  },
  noneFound: { en: 'No offer fits this filter', hi: 'इस फ़िल्टर में कोई ऑफ़र नहीं', gu: 'આ ફિલ્ટરમાં કોઈ ઑફર નથી' },
  all: { en: 'all', hi: 'सभी', gu: 'બધી' },
  states: { en: 'By state', hi: 'हाल के अनुसार', gu: 'સ્થિતિ પ્રમાણે' },
  find: { en: 'Title or SKU', hi: 'शीर्षक या SKU', gu: 'શીર્ષક અથવા SKU' },
  account: { en: 'Account', hi: 'खाता', gu: 'ખાતું' },
  market: { en: 'Country', hi: 'देश', gu: 'દેશ' },
  show: { en: 'Show', hi: 'दिखाइए', gu: 'બતાવો' },
  offer: { en: 'Offer', hi: 'ऑफ़र', gu: 'ઑફર' },
  where: { en: 'Where', hi: 'कहाँ', gu: 'ક્યાં' },
  price: { en: 'Price', hi: 'दाम', gu: 'ભાવ' },
  pieces: { en: 'Pieces', hi: 'नग', gu: 'નંગ' },
  state: { en: 'State', hi: 'हाल', gu: 'સ્થિતિ' },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
  why: { en: 'What the marketplace says', hi: 'मार्केटप्लेस क्या कहता है', gu: 'માર્કેટપ્લેસ શું કહે છે' },
  count: { en: '{count} offers', hi: '{count} ऑफ़र', gu: '{count} ઑફર' },
  csv: { en: 'As a file (CSV)', hi: 'फ़ाइल में (CSV)', gu: 'ફાઇલમાં (CSV)' },
  tick: { en: 'Choose {sku}, {market}', hi: '{sku}, {market} चुनिए', gu: '{sku}, {market} પસંદ કરો' },
  several: { en: 'With those chosen', hi: 'चुने हुओं के साथ', gu: 'પસંદ કરેલાં સાથે' },
  everything: {
    en: 'All {count} that are shown by this filter',
    hi: 'इस फ़िल्टर के सभी {count}',
    gu: 'આ ફિલ્ટરની બધી {count}',
  },
  publish: { en: 'Publish', hi: 'प्रकाशित कीजिए', gu: 'પ્રકાશિત કરો' },
  again: { en: 'Try again', hi: 'फिर कोशिश', gu: 'ફરી પ્રયત્ન' },
  close: { en: 'Close', hi: 'बंद कीजिए', gu: 'બંધ કરો' },
  reopen: { en: 'Offer again', hi: 'फिर ऑफ़र कीजिए', gu: 'ફરી ઑફર કરો' },
  published: {
    en: '{count} offers are in the queue. This page shows how far they are; you may close it, the work goes on.',
    hi: '{count} ऑफ़र कतार में हैं। यह पन्ना बताता है कि काम कहाँ तक पहुँचा; इसे बंद भी कर सकते हैं, काम चलता रहेगा।',
    gu: '{count} ઑફર કતારમાં છે. કામ ક્યાં પહોંચ્યું તે આ પાનું બતાવે છે; બંધ કરો તોય કામ ચાલુ રહેશે.',
  },
  closedNow: {
    en: '{count} offers are being closed.',
    hi: '{count} ऑफ़र बंद हो रहे हैं।',
    gu: '{count} ઑફર બંધ થાય છે.',
  },
  progress: {
    en: '{marketplace}, {market}: decided',
    hi: '{marketplace}, {market}: फ़ैसला हुआ',
    gu: '{marketplace}, {market}: નિર્ણય થયો',
  },
  progressNext: {
    en: '{live} live, {rejected} rejected, {waiting} with the marketplace, {open} still here.',
    hi: '{live} दुकान में, {rejected} लौटाए गए, {waiting} मार्केटप्लेस के पास, {open} अभी यहाँ।',
    gu: '{live} દુકાનમાં, {rejected} પાછાં આવ્યાં, {waiting} માર્કેટપ્લેસ પાસે, {open} હજી અહીં.',
  },
  held: {
    en: 'The marketplace asks us to wait until {time}. Nothing is lost.',
    hi: 'मार्केटप्लेस {time} तक रुकने को कहता है। कुछ भी खोया नहीं है।',
    gu: 'માર્કેટપ્લેસ {time} સુધી રાહ જોવા કહે છે. કંઈ ખોવાયું નથી.',
  },
  paused: {
    en: 'You have paused this account: nothing new is handed in.',
    hi: 'आपने यह खाता रोका है: कुछ नया नहीं भेजा जा रहा।',
    gu: 'તમે આ ખાતું અટકાવ્યું છે: કંઈ નવું મોકલાતું નથી.',
  },
  pause: { en: 'Pause', hi: 'रोकिए', gu: 'અટકાવો' },
  resume: { en: 'Go on', hi: 'आगे बढ़िए', gu: 'આગળ વધો' },
  cancel: { en: 'Take the queue back', hi: 'कतार वापस लीजिए', gu: 'કતાર પાછી લો' },
  simulated: {
    en: 'Simulated: nobody can buy here. It behaves like a marketplace so that you can try everything.',
    hi: 'नक़ली मार्केटप्लेस: यहाँ कोई ख़रीद नहीं सकता। यह असली मार्केटप्लेस जैसा चलता है, ताकि आप सब आज़मा सकें।',
    gu: 'બનાવટી માર્કેટપ્લેસ: અહીં કોઈ ખરીદી શકતું નથી. એ સાચા માર્કેટપ્લેસ જેવું ચાલે છે, જેથી તમે બધું અજમાવી શકો.',
  },
  simulatedTag: { en: 'simulated', hi: 'नक़ली', gu: 'બનાવટી' },
  said: { en: 'in the marketplace’s words', hi: 'मार्केटप्लेस के शब्दों में', gu: 'માર્કેટપ્લેસના શબ્દોમાં' },
  fix: { en: 'Put it right in the product', hi: 'उत्पाद में सुधारिए', gu: 'પ્રોડક્ટમાં સુધારો' },
  fixDraft: { en: 'Put it right in the draft', hi: 'मसौदे में सुधारिए', gu: 'મુસદ્દામાં સુધારો' },
  attributes: { en: 'Concerns: {names}', hi: 'किस बारे में: {names}', gu: 'શેના વિશે: {names}' },
  older: {
    en: 'An older version stays in the shop meanwhile.',
    hi: 'तब तक दुकान में पुराना रूप रहेगा।',
    gu: 'ત્યાં સુધી દુકાનમાં જૂનું રૂપ રહેશે.',
  },
  openShop: { en: 'See it in the shop', hi: 'दुकान में देखिए', gu: 'દુકાનમાં જુઓ' },
  history: { en: 'What happened', hi: 'क्या-क्या हुआ', gu: 'શું શું થયું' },
  attempts: { en: 'Every attempt', hi: 'हर कोशिश', gu: 'દરેક પ્રયત્ન' },
  back: { en: 'All offers', hi: 'सभी ऑफ़र', gu: 'બધી ઑફર' },
  closedBecause: { en: 'Closed: {why}.', hi: 'बंद: {why}।', gu: 'બંધ: {why}.' },
  sku: { en: 'SKU', hi: 'SKU', gu: 'SKU' },
  language: { en: 'Language of the texts', hi: 'पाठ की भाषा', gu: 'લખાણની ભાષા' },
  bullets: { en: 'Points', hi: 'मुख्य बातें', gu: 'મુખ્ય વાતો' },
  kind: { en: 'Listed as', hi: 'किस रूप में', gu: 'કયા રૂપે' },
})

/** What a step of its history is called. */
export const EVENT_NAMES = sentences({
  complete: { en: 'was ready', hi: 'तैयार हुआ', gu: 'તૈયાર થયું' },
  revise: { en: 'went back to being written', hi: 'फिर लिखा जाने लगा', gu: 'ફરી લખાવા લાગ્યું' },
  publish: { en: 'was asked to be published', hi: 'प्रकाशित करने को कहा गया', gu: 'પ્રકાશિત કરવા કહ્યું' },
  cancel: { en: 'was taken out of the queue', hi: 'कतार से निकाला गया', gu: 'કતારમાંથી કાઢ્યું' },
  'keep-older': {
    en: 'was taken out of the queue; the older one stays',
    hi: 'कतार से निकाला गया; पुराना रहेगा',
    gu: 'કતારમાંથી કાઢ્યું; જૂનું રહેશે',
  },
  begin: { en: 'went to the marketplace', hi: 'मार्केटप्लेस को भेजा गया', gu: 'માર્કેટપ્લેસને મોકલ્યું' },
  'put-back': { en: 'had not arrived; goes again', hi: 'पहुँचा नहीं; फिर जाएगा', gu: 'પહોંચ્યું નહીં; ફરી જશે' },
  accept: { en: 'was taken in by the marketplace', hi: 'मार्केटप्लेस ने ले लिया', gu: 'માર્કેટપ્લેસે સ્વીકાર્યું' },
  reject: { en: 'was rejected', hi: 'लौटाया गया', gu: 'પાછું આવ્યું' },
  show: { en: 'went live', hi: 'दुकान में आ गया', gu: 'દુકાનમાં આવી ગયું' },
  'show-older': { en: 'went live; newer here', hi: 'दुकान में आया; यहाँ नया है', gu: 'દુકાનમાં આવ્યું; અહીં નવું છે' },
  edit: { en: 'was changed here', hi: 'यहाँ बदला गया', gu: 'અહીં બદલાયું' },
  close: { en: 'is to be closed', hi: 'बंद करना है', gu: 'બંધ કરવાનું છે' },
  drop: { en: 'was closed before it was shown', hi: 'दिखने से पहले बंद हुआ', gu: 'દેખાય તે પહેલાં બંધ થયું' },
  end: { en: 'was closed', hi: 'बंद हुआ', gu: 'બંધ થયું' },
  stuck: { en: 'could not be closed', hi: 'बंद नहीं हो सका', gu: 'બંધ ન થઈ શક્યું' },
})

export const WAY_NAMES = sentences({
  put: { en: 'whole offer', hi: 'पूरा ऑफ़र', gu: 'આખી ઑફર' },
  patch: { en: 'price and pieces', hi: 'दाम और नग', gu: 'ભાવ અને નંગ' },
  delete: { en: 'taking away', hi: 'हटाना', gu: 'હટાવવું' },
})

export const OUTCOME_NAMES = sentences({
  accepted: { en: 'taken in', hi: 'लिया गया', gu: 'સ્વીકાર્યું' },
  rejected: { en: 'rejected', hi: 'लौटाया गया', gu: 'પાછું આવ્યું' },
  'put-back': { en: 'not arrived', hi: 'नहीं पहुँचा', gu: 'ન પહોંચ્યું' },
  open: { en: 'not known yet', hi: 'अभी पता नहीं', gu: 'હજી ખબર નથી' },
})

/** Reasons whose code we know, in her own words; the marketplace's text stands beside. */
export const REASON_TEXTS: Readonly<Record<string, Sentence>> = sentences({
  gone: {
    en: 'The marketplace does not have this offer any more. Publish it again if you still want to sell it there.',
    hi: 'मार्केटप्लेस में यह ऑफ़र अब नहीं है। वहाँ बेचना हो तो फिर प्रकाशित कीजिए।',
    gu: 'માર્કેટપ્લેસમાં આ ઑફર હવે નથી. ત્યાં વેચવું હોય તો ફરી પ્રકાશિત કરો.',
  },
  'no-reason': {
    en: 'The marketplace rejected it without saying why. Look at its seller page, or ask your account manager.',
    hi: 'मार्केटप्लेस ने बिना कारण बताए लौटा दिया। उसका सेलर पेज देखिए या अपने अकाउंट मैनेजर से पूछिए।',
    gu: 'માર્કેટપ્લેસે કારણ જણાવ્યા વિના પાછું મોકલ્યું. તેના સેલર પેજ પર જુઓ અથવા તમારા એકાઉન્ટ મેનેજરને પૂછો.',
  },
  'market-closed': {
    en: 'This account may not sell in this country any more.',
    hi: 'यह खाता अब इस देश में नहीं बेच सकता।',
    gu: 'આ ખાતું હવે આ દેશમાં વેચી શકતું નથી.',
  },
  '90220': {
    en: 'A field that the marketplace asks for is missing.',
    hi: 'मार्केटप्लेस का माँगा हुआ एक खाना ख़ाली है।',
    gu: 'માર્કેટપ્લેસે માગેલું એક ખાનું ખાલી છે.',
  },
  '99022': {
    en: 'A field holds something that the marketplace does not accept.',
    hi: 'एक खाने में ऐसा कुछ है जो मार्केटप्लेस नहीं मानता।',
    gu: 'એક ખાનામાં એવું કંઈક છે જે માર્કેટપ્લેસ સ્વીકારતું નથી.',
  },
})
