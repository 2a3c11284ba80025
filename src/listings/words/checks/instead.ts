/** How a cosmetic may speak of what it is for: of looks, never of healing. By the kind of illness and the language of the text. */
export const CLAIM_INSTEAD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hair: {
    en: 'for hair that looks full and glossy',
    hi: 'घने और चमकदार दिखने वाले बालों के लिए',
    gu: 'ઘટ્ટ અને ચમકતા દેખાતા વાળ માટે',
    de: 'für voll und glänzend wirkendes Haar',
    fr: 'pour des cheveux d’aspect dense et brillant',
  },
  scalp: {
    en: 'leaves the scalp feeling clean',
    hi: 'सिर की त्वचा को साफ़ एहसास देता है',
    gu: 'માથાની ત્વચાને ચોખ્ખો અહેસાસ આપે છે',
    de: 'für ein frisches Gefühl auf der Kopfhaut',
    fr: 'pour une sensation de cuir chevelu frais',
  },
  skin: {
    en: 'for skin that looks clear and cared for',
    hi: 'साफ़ और निखरी दिखने वाली त्वचा के लिए',
    gu: 'ચોખ્ખી અને નિખરેલી દેખાતી ત્વચા માટે',
    de: 'für gepflegt wirkende Haut',
    fr: 'pour une peau d’aspect net et soigné',
  },
  looks: {
    en: 'for skin that looks smooth',
    hi: 'चिकनी दिखने वाली त्वचा के लिए',
    gu: 'સુંવાળી દેખાતી ત્વચા માટે',
    de: 'für glatt wirkende Haut',
    fr: 'pour une peau d’aspect lisse',
  },
}
