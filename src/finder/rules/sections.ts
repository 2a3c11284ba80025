/** The 21 sections of the Harmonised System: their Roman numbers and the chapters from first to last. */
export const SECTIONS = [
  { id: 'I', first: '01', last: '05' },
  { id: 'II', first: '06', last: '14' },
  { id: 'III', first: '15', last: '15' },
  { id: 'IV', first: '16', last: '24' },
  { id: 'V', first: '25', last: '27' },
  { id: 'VI', first: '28', last: '38' },
  { id: 'VII', first: '39', last: '40' },
  { id: 'VIII', first: '41', last: '43' },
  { id: 'IX', first: '44', last: '46' },
  { id: 'X', first: '47', last: '49' },
  { id: 'XI', first: '50', last: '63' },
  { id: 'XII', first: '64', last: '67' },
  { id: 'XIII', first: '68', last: '70' },
  { id: 'XIV', first: '71', last: '71' },
  { id: 'XV', first: '72', last: '83' },
  { id: 'XVI', first: '84', last: '85' },
  { id: 'XVII', first: '86', last: '89' },
  { id: 'XVIII', first: '90', last: '92' },
  { id: 'XIX', first: '93', last: '93' },
  { id: 'XX', first: '94', last: '96' },
  { id: 'XXI', first: '97', last: '97' },
] as const

export type SectionId = (typeof SECTIONS)[number]['id']
export type Section = (typeof SECTIONS)[number]

/** The section that holds a code; undefined where the first two digits are no chapter. */
export const sectionOf = (code: string): Section | undefined =>
  SECTIONS.find(({ first, last }) => first <= code.slice(0, 2) && code.slice(0, 2) <= last)
