import { refusal } from '#kernel/refusal.ts'

export const MergeMissing = refusal('firms.merge-missing', 'missing', {
  en: 'There is no such proposal, or it is settled by now.',
  hi: 'ऐसा कोई प्रस्ताव नहीं है, या उस पर फ़ैसला हो चुका है।',
  gu: 'આવી કોઈ દરખાસ્ત નથી, કે એના પર નિર્ણય થઈ ગયો છે.',
})

export const MergeSame = refusal('firms.merge-same', 'invalid', {
  en: 'Please choose two different records.',
  hi: 'दो अलग-अलग रिकॉर्ड चुनिए।',
  gu: 'બે અલગ રેકોર્ડ પસંદ કરો.',
})

export const MergeReason = refusal('firms.merge-reason', 'invalid', {
  en: 'Please write what makes you sure that it is one firm.',
  hi: 'लिखिए कि आपको यक़ीन क्यों है कि यह एक ही फ़र्म है।',
  gu: 'લખો કે આ એક જ પેઢી છે એવી ખાતરી કેમ છે.',
})

export const MergeDemo = refusal('firms.merge-demo', 'conflict', {
  en: 'An example and a real firm cannot be put together.',
  hi: 'नमूना और असली फ़र्म नहीं मिलाए जा सकते।',
  gu: 'નમૂનો અને સાચી પેઢી ભેગાં ન કરી શકાય.',
})

export const MergeBuried = refusal('firms.merge-buried', 'conflict', {
  en: 'Since then this record has gone into another one. Undo that one first.',
  hi: 'इसके बाद यह रिकॉर्ड किसी और में मिल चुका है। पहले उसे वापस लीजिए।',
  gu: 'એ પછી આ રેકોર્ડ બીજામાં ભળી ગયો છે. પહેલાં એ પાછું લો.',
})
