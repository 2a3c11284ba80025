import { sentences } from '#kernel/words.ts'

/** Heads of what is told to an owner about her accounts and offers. */
export const LISTING_HOLDINGS = sentences({
  accounts: { en: 'Marketplace accounts', hi: 'मार्केटप्लेस के खाते', gu: 'માર્કેટપ્લેસનાં ખાતાં' },
  marketplace: { en: 'Marketplace', hi: 'मार्केटप्लेस', gu: 'માર્કેટપ્લેસ' },
  seller: { en: 'Seller', hi: 'विक्रेता', gu: 'વેચનાર' },
  state: { en: 'State', hi: 'हाल', gu: 'સ્થિતિ' },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
  keys: { en: 'Keys are kept sealed', hi: 'चाबियाँ सील करके रखी हैं', gu: 'ચાવીઓ સીલ કરીને રાખી છે' },
  offers: { en: 'Offers abroad', hi: 'विदेश में ऑफ़र', gu: 'પરદેશમાં ઑફર' },
  sku: { en: 'SKU', hi: 'SKU', gu: 'SKU' },
  market: { en: 'Country', hi: 'देश', gu: 'દેશ' },
})
