import { refusal } from '#kernel/refusal.ts'

export const DraftBusy = refusal('listings.draft-busy', 'conflict', {
  en: 'This offer is just being handed in. Change it when it is through.',
  hi: 'यह ऑफ़र अभी भेजा जा रहा है। पूरा होने पर बदलिए।',
  gu: 'આ ઑફર હમણાં મોકલાઈ રહી છે. પૂરું થાય ત્યારે બદલો.',
})

export const TitleMissing = refusal('listings.title-missing', 'invalid', {
  en: 'An offer needs a title.',
  hi: 'ऑफ़र को शीर्षक चाहिए।',
  gu: 'ઑફરને શીર્ષક જોઈએ.',
})

export const TextLong = refusal('listings.text-long', 'invalid', {
  en: 'Too long: {count} bytes, at most {most}. A letter of Hindi or Gujarati counts three.',
  hi: 'बहुत लंबा: {count} बाइट, ज़्यादा से ज़्यादा {most}। हिंदी का हर अक्षर तीन गिना जाता है।',
  gu: 'બહુ લાંબું: {count} બાઇટ, વધુમાં વધુ {most}. ગુજરાતીનો દરેક અક્ષર ત્રણ ગણાય છે.',
})

export const ValueUnread = refusal('listings.value-unread', 'invalid', {
  en: 'This cannot be read here: “{text}”.',
  hi: 'यह यहाँ समझ नहीं आया: “{text}”।',
  gu: 'આ અહીં સમજાયું નહીં: “{text}”.',
})

export const LanguageUnknown = refusal('listings.language-unknown', 'invalid', {
  en: 'This country’s shop does not take texts in this language.',
  hi: 'इस देश का बाज़ार इस भाषा के पाठ नहीं लेता।',
  gu: 'આ દેશનું બજાર આ ભાષાનું લખાણ લેતું નથી.',
})

export const PriceUnread = refusal('listings.price-unread', 'invalid', {
  en: 'Type a price such as 24.99.',
  hi: 'दाम ऐसे लिखिए: 24.99',
  gu: 'ભાવ આમ લખો: 24.99',
})

export const PriceBelowCost = refusal('listings.price-below-cost', 'invalid', {
  en: '{price} − {fee} fee − {landed} on the way = {left}. That is less than your cost of {cost} with what you want left over it: the least is {least}.',
  hi: '{price} − {fee} शुल्क − {landed} रास्ते का = {left}। यह आपकी लागत {cost} और तय बचत से कम है: कम से कम {least} रखिए।',
  gu: '{price} − {fee} ફી − {landed} રસ્તાનું = {left}. આ તમારી પડતર {cost} અને નક્કી કરેલી બચતથી ઓછું છે: ઓછામાં ઓછું {least} રાખો.',
})
