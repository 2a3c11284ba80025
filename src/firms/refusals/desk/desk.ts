import { refusal } from '#kernel/refusal.ts'

export const NothingTicked = refusal('firms.desk-nothing-ticked', 'invalid', {
  en: 'Please tick at least one firm.',
  hi: 'कम से कम एक फ़र्म पर निशान लगाइए।',
  gu: 'ઓછામાં ઓછી એક પેઢીને ટિક કરો.',
})

export const TooManyTicked = refusal('firms.desk-too-many', 'invalid', {
  en: 'At most {count} firms at once.',
  hi: 'एक बार में ज़्यादा से ज़्यादा {count} फ़र्में।',
  gu: 'એક વખતે વધુમાં વધુ {count} પેઢીઓ.',
})

export const DeedUnknown = refusal('firms.desk-deed', 'invalid', {
  en: 'Please choose what to do.',
  hi: 'चुनिए कि क्या करना है।',
  gu: 'શું કરવું છે તે પસંદ કરો.',
})

export const TagMissing = refusal('firms.desk-tag', 'invalid', {
  en: 'Please write the tag: a short word.',
  hi: 'टैग लिखिए: एक छोटा शब्द।',
  gu: 'ટૅગ લખો: એક ટૂંકો શબ્દ.',
})

export const NoSuchOfficer = refusal('firms.desk-officer', 'invalid', {
  en: 'Nobody who looks after firms here has this number or address.',
  hi: 'यहाँ फ़र्में देखने वाले किसी अधिकारी का यह नंबर या पता नहीं है।',
  gu: 'અહીં પેઢીઓ સંભાળતા કોઈ અધિકારીનો આ નંબર કે સરનામું નથી.',
})

export const NoteMissing = refusal('firms.desk-note', 'invalid', {
  en: 'Please write the note, up to 2,000 letters.',
  hi: 'नोट लिखिए, 2,000 अक्षरों तक।',
  gu: 'નોંધ લખો, 2,000 અક્ષર સુધી.',
})

export const ReasonMissing = refusal('firms.desk-reason', 'invalid', {
  en: 'Please write why, so that she knows what to send instead.',
  hi: 'वजह लिखिए, ताकि उन्हें पता चले कि बदले में क्या भेजना है।',
  gu: 'કારણ લખો, જેથી એમને ખબર પડે કે બદલામાં શું મોકલવું.',
})

export const DocumentDecided = refusal('firms.desk-document-decided', 'conflict', {
  en: 'Somebody has decided on this paper already.',
  hi: 'इस काग़ज़ पर फ़ैसला हो चुका है।',
  gu: 'આ કાગળ પર નિર્ણય થઈ ગયો છે.',
})

export const OwnPaper = refusal('firms.desk-own-paper', 'forbidden', {
  en: 'You sent this paper yourself. Another officer must decide on it.',
  hi: 'यह काग़ज़ आपने ही भेजा है। फ़ैसला कोई दूसरा अधिकारी करे।',
  gu: 'આ કાગળ તમે જ મોકલ્યો છે. નિર્ણય બીજો અધિકારી કરે.',
})

export const TooManyRows = refusal('firms.desk-too-many-rows', 'invalid', {
  en: 'More than {count} firms fit no Excel sheet here. Please take the CSV, or filter first.',
  hi: '{count} से ज़्यादा फ़र्में Excel में नहीं दी जातीं। CSV लीजिए या पहले फ़िल्टर लगाइए।',
  gu: '{count} થી વધુ પેઢીઓ Excel માં નથી અપાતી. CSV લો કે પહેલાં ફિલ્ટર કરો.',
})
