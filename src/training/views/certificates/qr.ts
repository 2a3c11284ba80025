import { toSVG } from 'bwip-js/node'

/** The types leave out what each kind of code takes beside. */
const LEVEL = { eclevel: 'M' }

/** A QR of `text` as an SVG picture, level M: readable with 15 % of it lost (ISO/IEC 18004). */
export const qrSvg = (text: string): string => toSVG({ bcid: 'qrcode', text, padding: 4, ...LEVEL })
