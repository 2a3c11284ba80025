import { sentences } from '#kernel/words.ts'

/** What the list of suggestions says to who does not see it. */
export const COMBOBOX = sentences({
  list: { en: 'Suggestions', hi: 'सुझाव', gu: 'સૂચનો' },
  none: { en: 'No suggestion yet', hi: 'अभी कोई सुझाव नहीं', gu: 'હજી કોઈ સૂચન નથી' },
  one: {
    en: 'One suggestion. Arrow down to reach it.',
    hi: 'एक सुझाव। नीचे के तीर से उस पर जाएँ।',
    gu: 'એક સૂચન. નીચેના તીરથી તેના પર જાઓ.',
  },
  many: {
    en: '{count} suggestions. Arrow down to choose.',
    hi: '{count} सुझाव। नीचे के तीर से चुनें।',
    gu: '{count} સૂચનો. નીચેના તીરથી પસંદ કરો.',
  },
})
