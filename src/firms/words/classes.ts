import { sentences } from '#kernel/words.ts'

export const CLASSES = sentences({
  micro: { en: 'Micro', hi: 'सूक्ष्म', gu: 'સૂક્ષ્મ' },
  small: { en: 'Small', hi: 'लघु', gu: 'લઘુ' },
  medium: { en: 'Medium', hi: 'मध्यम', gu: 'મધ્યમ' },
  large: { en: 'Larger than MSME', hi: 'एमएसएमई से बड़ी', gu: 'એમએસએમઈથી મોટી' },
})

/** What is said beside a class. */
export const CLASS_NOTES = sentences({
  investment: {
    en: 'Plant and machinery are above the ceiling of the class below.',
    hi: 'मशीनों में निवेश नीचे वाले वर्ग की सीमा से ऊपर है।',
    gu: 'મશીનરીમાં રોકાણ નીચેના વર્ગની મર્યાદાથી વધારે છે.',
  },
  turnover: {
    en: 'The turnover is above the ceiling of the class below.',
    hi: 'कारोबार (टर्नओवर) नीचे वाले वर्ग की सीमा से ऊपर है।',
    gu: 'ટર્નઓવર નીચેના વર્ગની મર્યાદાથી વધારે છે.',
  },
  both: {
    en: 'Machinery and turnover are both above the ceilings of the class below.',
    hi: 'मशीनें और कारोबार दोनों नीचे वाले वर्ग की सीमा से ऊपर हैं।',
    gu: 'મશીનરી અને ટર્નઓવર બંને નીચેના વર્ગની મર્યાદાથી વધારે છે.',
  },
  'exports-left-out': {
    en: 'Exports are not counted in the turnover. We know this rule from memory; please ask your District Industries Centre.',
    hi: 'निर्यात टर्नओवर में नहीं गिना गया। इस नियम का लिखित स्रोत हमारे पास नहीं है; अपने ज़िला उद्योग केंद्र से पूछ लीजिए।',
    gu: 'નિકાસ ટર્નઓવરમાં ગણી નથી. આ નિયમનો લેખિત સ્રોત અમારી પાસે નથી; તમારા જિલ્લા ઉદ્યોગ કેન્દ્રને પૂછી લો.',
  },
})
