import { refusal } from '#kernel/refusal.ts'

export const PhotoMissing = refusal('catalogue.photo-missing', 'invalid', {
  en: 'Please choose a photo.',
  hi: 'कृपया फ़ोटो चुनिए।',
  gu: 'કૃપા કરીને ફોટો પસંદ કરો.',
})

export const PhotoNotPicture = refusal('catalogue.photo-not-picture', 'invalid', {
  en: 'This is not a photo. Please send a picture (JPEG or PNG).',
  hi: 'यह फ़ोटो नहीं है। तस्वीर भेजिए (JPEG या PNG)।',
  gu: 'આ ફોટો નથી. તસવીર મોકલો (JPEG કે PNG).',
})

export const TooManyPhotos = refusal('catalogue.too-many-photos', 'invalid', {
  en: 'A product has at most {most} photos. Please take one out first.',
  hi: 'एक उत्पाद की ज़्यादा से ज़्यादा {most} फ़ोटो हो सकती हैं। पहले एक हटाइए।',
  gu: 'એક પ્રોડક્ટના વધુમાં વધુ {most} ફોટા હોઈ શકે. પહેલાં એક કાઢો.',
})

export const UploadMissing = refusal('catalogue.upload-missing', 'missing', {
  en: 'This upload is not here any more. Please choose the photo again.',
  hi: 'यह अपलोड अब यहाँ नहीं है। फ़ोटो फिर से चुनिए।',
  gu: 'આ અપલોડ હવે અહીં નથી. ફોટો ફરી પસંદ કરો.',
})

export const UploadElsewhere = refusal('catalogue.upload-offset', 'conflict', {
  en: 'The upload has come to byte {offset}; please go on from there.',
  hi: 'अपलोड {offset} बाइट तक आया है; वहीं से आगे भेजिए।',
  gu: 'અપલોડ {offset} બાઇટ સુધી આવ્યું છે; ત્યાંથી આગળ મોકલો.',
})
