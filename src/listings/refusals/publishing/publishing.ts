import { refusal } from '#kernel/refusal.ts'

export const ListingMissing = refusal('listings.listing-missing', 'missing', {
  en: 'This offer is not there.',
  hi: 'यह ऑफ़र यहाँ नहीं है।',
  gu: 'આ ઑફર અહીં નથી.',
})

export const NothingToPublish = refusal('listings.nothing-to-publish', 'invalid', {
  en: 'None of these can be published now. Choose offers that are ready, rejected, changed or closed.',
  hi: 'इनमें से कोई अभी प्रकाशित नहीं हो सकता। तैयार, लौटाए गए, बदले हुए या बंद ऑफ़र चुनिए।',
  gu: 'આમાંથી કોઈ હમણાં પ્રકાશિત થઈ શકે તેમ નથી. તૈયાર, પાછી આવેલી, બદલેલી કે બંધ ઑફર પસંદ કરો.',
})

export const SourceEnded = refusal('listings.source-ended', 'conflict', {
  en: 'This product is put away, retired or sold out. Bring it back first, then offer it again.',
  hi: 'यह उत्पाद हटाया हुआ, बंद या बिक चुका है। पहले इसे वापस लाइए, फिर ऑफ़र कीजिए।',
  gu: 'આ પ્રોડક્ટ બાજુ પર મૂકેલી, બંધ કે વેચાઈ ગયેલી છે. પહેલાં એને પાછી લાવો, પછી ઑફર કરો.',
})

export const TooManyAtOnce = refusal('listings.too-many-at-once', 'invalid', {
  en: 'At most {count} at once.',
  hi: 'एक बार में ज़्यादा से ज़्यादा {count}।',
  gu: 'એક સાથે વધુમાં વધુ {count}.',
})

export const NoVariantFit = refusal('listings.no-variant-fit', 'invalid', {
  en: 'Nothing new to offer there: choose products that are ready, have a price, and are not offered there yet.',
  hi: 'वहाँ ऑफ़र करने को कुछ नया नहीं: ऐसे उत्पाद चुनिए जो तैयार हों, जिनका दाम हो और जो वहाँ अभी न हों।',
  gu: 'ત્યાં ઑફર કરવા કંઈ નવું નથી: તૈયાર હોય, ભાવ હોય અને ત્યાં હજી ન હોય એવી પ્રોડક્ટ પસંદ કરો.',
})

export const ProductTypeMissing = refusal('listings.product-type-missing', 'invalid', {
  en: 'Choose what kind of goods the marketplace should list this as.',
  hi: 'चुनिए कि मार्केटप्लेस इसे किस तरह के सामान में दिखाए।',
  gu: 'માર્કેટપ્લેસ આને કયા પ્રકારના માલમાં બતાવે તે પસંદ કરો.',
})
