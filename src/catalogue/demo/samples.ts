/** Made-up products for made-up firms: codes, weights and prices are those of the trade book's sector list, rounded. */
import type { MaterialPart, Texts } from '../rules/product.ts'
import type { Choices } from '../rules/options.ts'

export type Sample = Readonly<{
  make: string
  title: Texts
  materials: readonly MaterialPart[]
  hs8: string
  goodsText: string
  grams: number
  rupees: number
  choices?: Choices
}>

const all = (material: string): readonly MaterialPart[] => [{ material, bps: 10_000 }]

export const SAMPLES: readonly Sample[] = [
  {
    make: 'embroidery',
    title: { en: 'Mirror work cushion cover', hi: 'शीशे की कढ़ाई वाला कुशन कवर', gu: 'આભલા ભરતનું કુશન કવર' },
    materials: all('cotton'),
    hs8: '63049289',
    goodsText: 'Cotton cushion cover, hand embroidered with mirrors, for home use',
    grams: 200,
    rupees: 499,
    choices: { colour: ['indigo', 'madder', 'ochre'] },
  },
  {
    make: 'garments',
    title: { en: 'Cotton kurta with block print', hi: 'ब्लॉक प्रिंट सूती कुर्ता', gu: 'બ્લોક પ્રિન્ટ સુતરાઉ કુર્તો' },
    materials: all('cotton'),
    hs8: '62114219',
    goodsText: 'Cotton kurta, block printed, for women to wear',
    grams: 450,
    rupees: 1499,
    choices: { size: ['S', 'M', 'L', 'XL'] },
  },
  {
    make: 'hand-print',
    title: { en: 'Ajrakh print stole', hi: 'अजरख प्रिंट स्टोल', gu: 'અજરખ પ્રિન્ટ સ્ટોલ' },
    materials: [
      { material: 'cotton', bps: 6000 },
      { material: 'silk', bps: 4000 },
    ],
    hs8: '62149049',
    goodsText: 'Stole of cotton and silk, hand block printed, for women to wear',
    grams: 200,
    rupees: 1500,
  },
  {
    make: 'home-textiles',
    title: { en: 'Cotton bed sheet', hi: 'सूती चादर', gu: 'સુતરાઉ ચાદર' },
    materials: all('cotton'),
    hs8: '63022190',
    goodsText: 'Cotton bed sheet, printed, for home use',
    grams: 1500,
    rupees: 1799,
  },
  {
    make: 'carpets',
    title: { en: 'Cotton durrie', hi: 'सूती दरी', gu: 'સુતરાઉ શેતરંજી' },
    materials: all('cotton'),
    hs8: '57050024',
    goodsText: 'Cotton floor rug (durrie), hand woven, for home use',
    grams: 2500,
    rupees: 2499,
  },
  {
    make: 'wool-shawls',
    title: { en: 'Woollen shawl', hi: 'ऊनी शॉल', gu: 'ઊનની શાલ' },
    materials: all('wool'),
    hs8: '62142010',
    goodsText: 'Woollen shawl, hand woven, for women to wear',
    grams: 450,
    rupees: 3500,
  },
  {
    make: 'imitation-jewellery',
    title: {
      en: 'Imitation bangle set, gold plated',
      hi: 'इमिटेशन चूड़ी सेट, सोने की पॉलिश',
      gu: 'ઇમિટેશન બંગડી સેટ, સોનાનો ઢોળ',
    },
    materials: all('brass'),
    hs8: '71171910',
    goodsText: 'Imitation jewellery bangles of brass, gold plated, for personal wear',
    grams: 80,
    rupees: 399,
    choices: { size: ['2.4', '2.6', '2.8'] },
  },
  {
    make: 'silver-jewellery',
    title: { en: 'Oxidised silver earrings', hi: 'ऑक्सीडाइज़्ड चाँदी की बालियाँ', gu: 'ઓક્સિડાઇઝ્ડ ચાંદીની બુટ્ટી' },
    materials: all('silver'),
    hs8: '71131130',
    goodsText: 'Silver earrings, 925, for personal wear',
    grams: 30,
    rupees: 7500,
  },
  {
    make: 'metal-craft',
    title: { en: 'Brass peacock oil lamp', hi: 'पीतल का मोर दीया', gu: 'પિત્તળનો મોર દીવો' },
    materials: all('brass'),
    hs8: '83062990',
    goodsText: 'Brass oil lamp in the shape of a peacock, for home decoration',
    grams: 800,
    rupees: 999,
  },
  {
    make: 'wood-craft',
    title: {
      en: 'Carved wooden jewellery box',
      hi: 'नक़्क़ाशीदार लकड़ी का गहनों का डिब्बा',
      gu: 'કોતરણીવાળી લાકડાની દાગીનાની પેટી',
    },
    materials: all('wood'),
    hs8: '44209090',
    goodsText: 'Wooden box, hand carved, for keeping jewellery',
    grams: 600,
    rupees: 899,
  },
  {
    make: 'ceramics',
    title: { en: 'Painted clay pot', hi: 'चित्रित मिट्टी का घड़ा', gu: 'ચીતરેલો માટીનો ઘડો' },
    materials: all('clay'),
    hs8: '69139000',
    goodsText: 'Clay pot, hand painted, for home decoration',
    grams: 900,
    rupees: 799,
  },
  {
    make: 'incense',
    title: { en: 'Incense sticks, sandal', hi: 'चंदन अगरबत्ती', gu: 'ચંદન અગરબત્તી' },
    materials: all('herbs'),
    hs8: '33074100',
    goodsText: 'Incense sticks with sandal fragrance, for room fragrance',
    grams: 150,
    rupees: 99,
  },
  {
    make: 'spices',
    title: { en: 'Cumin seeds', hi: 'जीरा', gu: 'જીરું' },
    materials: [],
    hs8: '09093129',
    goodsText: 'Cumin seeds, whole, for cooking',
    grams: 250,
    rupees: 149,
  },
  {
    make: 'leather',
    title: { en: 'Leather shoulder bag', hi: 'चमड़े का कंधे का थैला', gu: 'ચામડાની ખભાની બેગ' },
    materials: all('leather'),
    hs8: '42022110',
    goodsText: 'Leather shoulder bag, hand stitched, for carrying personal belongings',
    grams: 600,
    rupees: 1800,
  },
]
