/** Which characters each font file carries. The ranges are those of `unicode-range` in src/ui/styles/fonts.css. */

const BASIC = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga']
/** What the Indic shaping of OpenType asks of a font: without one of these, conjuncts fall apart. */
const INDIC = [
  ...BASIC,
  ...'rlig calt clig nukt akhn rphf rkrf pref blwf half abvf pstf cfar vatu cjct init pres abvs blws psts haln dist abvm blwm'.split(
    ' ',
  ),
]

export const SCRIPTS = [
  {
    name: 'latin',
    from: 'NotoSans',
    features: BASIC,
    ranges:
      'U+0020-007E, U+00A0-00FF, U+2010-2015, U+2018-201E, U+2022, U+2026, U+202F, U+2030-2033, U+2039-203A, U+20AC, U+20B9, U+2122, U+2190-2193, U+2212',
  },
  { name: 'latin-more', from: 'NotoSans', features: BASIC, ranges: 'U+0100-017F, U+0218-021B' },
  {
    name: 'devanagari',
    from: 'NotoSansDevanagari',
    features: INDIC,
    ranges: 'U+0900-097F, U+200C-200D, U+25CC',
  },
  {
    name: 'gujarati',
    from: 'NotoSansGujarati',
    features: INDIC,
    ranges: 'U+0964-0965, U+0A80-0AFF, U+200C-200D, U+25CC',
  },
  // The names of the languages in the switch alone, so that no page loads a whole script for one word.
  {
    name: 'word-hindi',
    from: 'NotoSansDevanagari',
    features: INDIC,
    ranges: 'U+0926, U+0928, U+0939, U+093F, U+0940, U+094D',
  },
  {
    name: 'word-gujarati',
    from: 'NotoSansGujarati',
    features: INDIC,
    ranges: 'U+0A97, U+0A9C, U+0AA4, U+0AB0, U+0ABE, U+0AC0, U+0AC1',
  },
]

export const WEIGHTS = ['400Regular', '700Bold']

/** `U+0041-0043, U+0061` → `ABCa`. */
export const charactersOf = (ranges) =>
  ranges
    .split(', ')
    .flatMap((range) => {
      const [first, last = first] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
