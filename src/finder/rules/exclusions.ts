/** What the text says the goods are not. */
const IN_BRACKETS = /\((?:other than|excluding|excl|except)[^()]*\)/g
const AFTERWARDS = /\b(?:other than|excluding|except|whether or not|but not)\b[^;,:()]*/g
const WITHOUT = /\b(?:without|free of|not of|not made of)\s+(?:any\s+)?[a-z]+/g
const NATIVE_WITHOUT =
  /(?<![\u0900-\u097F\u0A80-\u0AFF])[\u0900-\u097F\u0A80-\u0AFF]+\s+(?:के\s+)?(?:बिना|વગર|વિના|સિવાય|रहित)(?![\u0900-\u097F\u0A80-\u0AFF])/g
const ROMANISED_WITHOUT = /\b[a-z]+ (?:ke )?(?:bina|vagar|vina|sivay)\b/g
const NOT_KNITTED = /\(?not (?:printed, )?knitted or crocheted\)?/g

export function withoutExclusions(text: string): string {
  return text
    .replace(NOT_KNITTED, ' woven ')
    .replace(IN_BRACKETS, ' ')
    .replace(AFTERWARDS, ' ')
    .replace(WITHOUT, ' ')
    .replace(NATIVE_WITHOUT, ' ')
    .replace(ROMANISED_WITHOUT, ' ')
}

const SHARE = /(\d{1,3}(?:\.\d+)?)\s*(?:%|percent|per cent)\s*(?:of\s+)?([a-z]+)/g

/** `65 % polyester, 35 % cotton` is polyester: the law goes by the fibre that weighs most. */
export function withoutMinorShares(text: string): string {
  const shares = [...text.matchAll(SHARE)]
  if (shares.length < 2) return text
  const most = Math.max(...shares.map(([, share]) => Number(share)))
  return text.replace(SHARE, (whole, share: string) => (Number(share) < most ? ' ' : whole))
}

const COUNTRIES =
  'china|india|taiwan|japan|indonesia|thailand|vietnam|viet nam|malaysia|philippines|bangladesh|pakistan|sri lanka|' +
  'nepal|turkey|germany|france|italy|spain|portugal|england|scotland|ireland|switzerland|austria|belgium|holland|' +
  'netherlands|sweden|norway|denmark|finland|poland|russia|ukraine|romania|hungary|israel|egypt|kenya|ghana|morocco|' +
  'canada|mexico|brazil|peru|chile|colombia|argentina|australia|new zealand|singapore|cambodia|myanmar|hong kong|' +
  '(?:south |north )?korea|south africa|(?:the )?united (?:kingdom|states)|(?:the )?(?:usa|uk|u\\.s\\.|p\\.r\\.c\\.)|' +
  'czech republic|bulgaria|greece|macau|mauritius|jordan|guatemala|honduras|el salvador|dominican republic|costa rica'
const ORIGIN = new RegExp(
  `\\b(?:from|made in|product of|imported from|manufactured in)\\s+(?:the\\s+)?(?:${COUNTRIES})(?:(?:,| and|, and| or)\\s+(?:${COUNTRIES}))*(?![a-z])`,
  'g',
)

/** "from China", "made in India": where goods come from does not say what they are, and china is also porcelain. */
export const withoutOrigin = (text: string): string => text.replace(ORIGIN, ' ')
