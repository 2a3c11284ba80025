import { refusal } from '#kernel/refusal.ts'

export const TextMissing = refusal('finder.text-missing', 'invalid', {
  en: 'Tell what the goods are, in a few words.',
  hi: 'कुछ शब्दों में बताइए कि सामान क्या है।',
  gu: 'થોડા શબ્દોમાં કહો કે વસ્તુ શું છે.',
})

export const NotReadable = refusal('finder.not-readable', 'invalid', {
  en: '“{field}” cannot be read: {problem}.',
  hi: '“{field}” पढ़ा नहीं जा सका: {problem}।',
  gu: '“{field}” વાંચી શકાયું નહીં: {problem}.',
})

export const CodeUnknown = refusal('finder.code-unknown', 'invalid', {
  en: 'There is no code {hs} on this day. Choose one of those shown, or look it up in the list of codes.',
  hi: '{hs} इस तारीख़ को मान्य कोड नहीं है। दिखाए गए कोड में से चुनें, या कोड की सूची में देखें।',
  gu: '{hs} આ તારીખે માન્ય કોડ નથી. બતાવેલા કોડમાંથી પસંદ કરો, અથવા કોડની યાદીમાં જુઓ.',
})

export const TrailMissing = refusal('finder.trail-missing', 'missing', {
  en: 'This search is not here, or it is not yours. Searches that led to no code are forgotten after 30 days.',
  hi: 'यह खोज यहाँ नहीं है, या आपकी नहीं है। जिस खोज से कोई कोड नहीं चुना गया, उसे हम 30 दिन बाद मिटा देते हैं।',
  gu: 'આ શોધ અહીં નથી, અથવા તમારી નથી. જે શોધમાંથી કોડ પસંદ ન થયો હોય તે અમે 30 દિવસ પછી ભૂંસી નાખીએ છીએ.',
})

export const TrailClosed = refusal('finder.trail-closed', 'conflict', {
  en: 'A code was already taken for this search. Start a new one to change it.',
  hi: 'इस खोज के लिए कोड चुना जा चुका है। बदलने के लिए नई खोज शुरू करें।',
  gu: 'આ શોધ માટે કોડ પસંદ થઈ ચૂક્યો છે. બદલવા માટે નવી શોધ શરૂ કરો.',
})

export const NotAsked = refusal('finder.not-asked', 'invalid', {
  en: '“{value}” is no answer to “{about}”. Send one of the choices, or “unknown”.',
  hi: '“{about}” का जवाब “{value}” नहीं हो सकता। दिए गए विकल्पों में से एक, या “unknown” भेजें।',
  gu: '“{about}” નો જવાબ “{value}” ન હોઈ શકે. આપેલા વિકલ્પમાંથી એક, અથવા “unknown” મોકલો.',
})

export const TaskMissing = refusal('finder.task-missing', 'missing', {
  en: 'This question is not here.',
  hi: 'यह सवाल यहाँ नहीं है।',
  gu: 'આ સવાલ અહીં નથી.',
})

export const TaskDecided = refusal('finder.task-decided', 'conflict', {
  en: 'Another officer has already answered this question.',
  hi: 'इस सवाल का जवाब कोई और अधिकारी दे चुके हैं।',
  gu: 'આ સવાલનો જવાબ બીજા અધિકારી આપી ચૂક્યા છે.',
})
