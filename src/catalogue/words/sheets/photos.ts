import { sentences } from '#kernel/words.ts'

/** Many photos in one ZIP. */
export const ZIP = sentences({
  title: { en: 'Many photos at once', hi: 'एक साथ कई फ़ोटो', gu: 'એકસાથે ઘણા ફોટા' },
  lead: {
    en: 'Name each photo by its SKU (KURTA-M.jpg, KURTA-M-2.jpg), put them in one ZIP, and send it. Sent again, nothing comes twice.',
    hi: 'हर फ़ोटो का नाम उसका SKU रखिए (KURTA-M.jpg, KURTA-M-2.jpg), सबको एक ZIP में डालकर भेजिए। दोबारा भेजने पर कुछ दो बार नहीं आता।',
    gu: 'દરેક ફોટાનું નામ એનો SKU રાખો (KURTA-M.jpg, KURTA-M-2.jpg), બધા એક ZIP માં મૂકી મોકલો. ફરી મોકલો તો કંઈ બે વાર નહીં આવે.',
  },
  file: { en: 'The ZIP, up to {most} photos', hi: 'ZIP, {most} फ़ोटो तक', gu: 'ZIP, {most} ફોટા સુધી' },
  send: { en: 'Send it', hi: 'भेजिए', gu: 'મોકલો' },
  taken: {
    en: '{count} photos added, {known} were here already.',
    hi: '{count} फ़ोटो जुड़ीं, {known} पहले से थीं।',
    gu: '{count} ફોટા ઉમેરાયા, {known} પહેલેથી હતા.',
  },
  unmatched: {
    en: 'No product has these names as its SKU',
    hi: 'इन नामों का कोई SKU नहीं मिला',
    gu: 'આ નામનો કોઈ SKU મળ્યો નથી',
  },
  refused: { en: 'Not taken', hi: 'नहीं लिए गए', gu: 'લેવાયા નથી' },
  more: { en: 'and {count} more', hi: 'और {count}', gu: 'અને બીજા {count}' },
})
