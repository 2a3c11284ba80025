/** A registry as a state would hand it over: names in three scripts, real check digits, some rows that are wrong. */
import { gstinCheck } from '#firms/rules/identifiers.ts'

export const HEADS = [
  'Enterprise Name',
  'Udyam Registration No',
  'PAN',
  'GSTIN',
  'IEC',
  'Mobile No.',
  'District',
  'PIN Code',
  'What it makes',
  'Address',
] as const

const FIRST = [
  ['Shree', 'શ્રી', 'श्री'],
  ['Jay', 'જય', 'जय'],
  ['Om', 'ઓમ', 'ओम'],
  ['New', 'ન્યૂ', 'न्यू'],
  ['Navjivan', 'નવજીવન', 'नवजीवन'],
  ['Rajshree', 'રાજશ્રી', 'राजश्री'],
  ['Gayatri', 'ગાયત્રી', 'गायत्री'],
  ['Umiya', 'ઉમિયા', 'उमिया'],
  ['Khodiyar', 'ખોડિયાર', 'खोडियार'],
  ['Ambica', 'અંબિકા', 'अंबिका'],
] as const
const SECOND = [
  ['Ganesh', 'ગણેશ', 'गणेश'],
  ['Krishna', 'કૃષ્ણા', 'कृष्णा'],
  ['Mahavir', 'મહાવીર', 'महावीर'],
  ['Laxmi', 'લક્ષ્મી', 'लक्ष्मी'],
  ['Swaminarayan', 'સ્વામિનારાયણ', 'स्वामिनारायण'],
  ['Vishwakarma', 'વિશ્વકર્મા', 'विश्वकर्मा'],
  ['Patel', 'પટેલ', 'पटेल'],
  ['Shah', 'શાહ', 'शाह'],
  ['Desai', 'દેસાઈ', 'देसाई'],
  ['Mehta', 'મહેતા', 'मेहता'],
  ['Chauhan', 'ચૌહાણ', 'चौहान'],
  ['Solanki', 'સોલંકી', 'सोलंकी'],
  ['Prajapati', 'પ્રજાપતિ', 'प्रजापति'],
  ['Vaghela', 'વાઘેલા', 'वाघेला'],
  ['Khatri', 'ખત્રી', 'खत्री'],
  ['Rathod', 'રાઠોડ', 'राठौड़'],
] as const
const TRADE = [
  ['Jewellers', 'જ્વેલર્સ', 'ज्वैलर्स', 'gold-jewellery'],
  ['Textiles', 'ટેક્સટાઇલ્સ', 'टेक्सटाइल्स', 'fabrics'],
  ['Handicrafts', 'હેન્ડીક્રાફ્ટ', 'हैंडीक्राफ्ट', 'wood-craft'],
  ['Herbals', 'હર્બલ્સ', 'हर्बल्स', 'ayurvedic-medicine'],
  ['Garments', 'ગારમેન્ટ્સ', 'गारमेंट्स', 'garments'],
  ['Candles', 'કેન્ડલ્સ', 'कैंडल्स', 'candles'],
  ['Carpets', 'કાર્પેટ્સ', 'कार्पेट्स', 'carpets'],
  ['Bamboo Works', 'બામ્બૂ વર્ક્સ', 'बैम्बू वर्क्स', 'bamboo'],
] as const

/** Districts with the first PIN code of each; firms lie at forty codes from there. */
const PLACES = [
  ['Ahmedabad', '380001', '01'],
  ['Rajkot', '360001', '20'],
  ['Surat', '395003', '22'],
  ['Vadodara', '390001', '24'],
  ['Bhavnagar', '364001', '05'],
  ['Jamnagar', '361001', '10'],
  ['Kachchh', '370001', '12'],
  ['Mehsana', '384001', '14'],
  ['Anand', '388001', '02'],
  ['Gandhinagar', '382010', '09'],
  ['Valsad', '396001', '26'],
  ['Junagadh', '362001', '11'],
] as const

const PINS = 40

/** The same numbers for the same row, whatever was asked before. */
export function mix(row: number, salt: number): number {
  let x = (row * 0x9e3779b1 + salt * 0x85ebca6b) | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
const pick = <T>(list: readonly T[], row: number, salt: number): T => list[mix(row, salt) % list.length]!
const chance = (row: number, salt: number, percent: number): boolean => mix(row, salt) % 100 < percent

const letter = (n: number): string => String.fromCharCode(65 + (n % 26))

/** A PAN of its own for each row. */
function pan(row: number): string {
  const [digits, rest] = [row % 10_000, Math.floor(row / 10_000)]
  const head = letter(rest) + letter(rest / 26) + letter(rest / 676)
  return `${head}P${letter(row)}${String(digits).padStart(4, '0')}${letter(row * 7)}`
}

export function nameOf(row: number): string {
  const script = chance(row, 1, 70) ? 0 : chance(row, 2, 66) ? 1 : 2
  const words = [
    pick(FIRST, row, 3)[script],
    pick(SECOND, row, 4)[script],
    chance(row, 5, 60) ? pick(SECOND, row, 6)[script] : '',
    tradeOf(row)[script],
    chance(row, 7, 50) ? String(mix(row, 8) % 500) : '',
  ]
  return words.filter(Boolean).join(' ')
}

const tradeOf = (row: number) => pick(TRADE, row, 9)

export type Shares = Readonly<{
  /** Rows with a number that cannot be, in a hundred. */
  wrong: number
  /** Rows that repeat an earlier one's numbers, in a hundred. */
  again: number
}>
export const SHARES: Shares = { wrong: 1, again: 1 }

/** One row of the sheet. */
export function rowOf(row: number, shares: Shares = SHARES): string[] {
  const source = row > 100 && chance(row, 10, shares.again) ? row - 1 - (mix(row, 11) % 100) : row
  const number = pan(source)
  const [district, pin, serial] = pick(PLACES, source, 12)
  const gstin = `24${number}1Z`
  const cells = [
    nameOf(row),
    chance(source, 13, 90) ? `UDYAM-GJ-${serial}-${String(source).padStart(7, '0')}` : '',
    chance(source, 14, 80) ? number : '',
    chance(source, 15, 40) ? gstin + gstinCheck(gstin) : '',
    chance(source, 16, 5) ? number : '',
    chance(row, 17, 85) ? String(6_000_000_000 + (mix(row, 18) % 3_999_999_999)) : '',
    district,
    String(Number(pin) + (mix(source, 20) % PINS)),
    tradeOf(row)[3],
    `Plot ${(row % 900) + 1}, GIDC ${district}`,
  ]
  if (chance(row, 19, shares.wrong)) cells[2] = `${number.slice(0, 9)}7`
  return cells
}

/** Quoted where it must be (RFC 4180). */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`
