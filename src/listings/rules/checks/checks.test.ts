/** The checks on made-up offers with the facts of data/: what they find, what they leave alone, and that the better text is better. */
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { tradeBook } from '../../../../test/support/trade-book.ts'
import type { OfferContent } from '../offer.ts'
import { amended, checkOffer } from './check-offer.ts'
import type { Checked, Finding } from './finding.ts'
import { LABELLED, type Goods } from './labelled.ts'
import { isNear } from './lexicon.ts'
import { tokensOf } from './tokens.ts'

let today: Edition
let before: Edition
beforeAll(async () => {
  const { edition } = await tradeBook()
  today = edition(day('2026-11-23'))
  before = edition(day('2026-09-26'))
})

const CODES: Readonly<Record<Goods, string>> = {
  oil: '330590',
  textile: '621142',
  jewellery: '711719',
  food: '210690',
  craft: '442090',
}
const CONTENT: OfferContent = {
  title: '',
  bullets: [],
  description: '',
  brand: '',
  gtin: null,
  photos: [],
  origin: 'IN',
  attributes: {},
}

const offerOf = (
  goods: Goods,
  market: string,
  content: Partial<OfferContent>,
  more: Partial<Checked> = {},
): Checked => ({
  market,
  lang: 'en',
  content: { ...CONTENT, ...content },
  product: {
    hs: CODES[goods],
    traits: [],
    forChildren: false,
    materials: goods === 'textile' ? [{ material: 'cotton', bps: 10_000 }] : [],
    giProduct: null,
  },
  firm: { held: new Set(), giProducts: [] },
  ...more,
})
const checksOf = (findings: readonly Finding[], field = 'title'): string[] => [
  ...new Set(findings.filter((one) => one.field === field).map(({ check }) => check)),
]

describe('the labelled texts', () => {
  test('nearly everything that is wrong is found, and nearly nothing else', () => {
    let [hit, missed, extra] = [0, 0, 0]
    const told: string[] = []
    for (const [goods, market, text, wrong] of LABELLED) {
      const found = checksOf(checkOffer(today, offerOf(goods, market, { title: text })))
      // Side findings of another kind in a text that is wrong anyway are looked at in the texts that are wrong in one way.
      const isFound = wrong !== '' && found.includes(wrong)
      if (isFound) hit += 1
      if (wrong !== '' && !isFound) missed += 1
      const odd = found.filter((check) => check !== wrong)
      extra += odd.length
      if ((wrong !== '' && !isFound) || odd.length > 0)
        told.push(`${market} “${text}”: ${wrong || 'nothing'} ≠ ${found.join(' ') || 'nothing'}`)
    }
    const precision = hit / (hit + extra)
    const recall = hit / (hit + missed)
    process.stdout.write(
      `checks of offers: ${LABELLED.length} texts, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${told.join('\n')}\n`,
    )
    expect(LABELLED.length).toBeGreaterThanOrEqual(150)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.97)
  })

  test('the words shown as wrong are those that stand in the text', () => {
    for (const [goods, market, text] of LABELLED)
      for (const one of checkOffer(today, offerOf(goods, market, { title: text })))
        if (one.field === 'title') expect(text.slice(one.from, one.to)).toBe(one.text)
  })

  test('the better text ends the finding', () => {
    for (const [goods, market, text] of LABELLED) {
      let offer = offerOf(goods, market, { title: text })
      for (let turn = 0; turn < 8; turn += 1) {
        const next = checkOffer(today, offer).find(
          ({ field, better }) => field === 'title' && better !== null,
        )
        if (!next) break
        offer = amended(offer, next)
      }
      const left = checkOffer(today, offer).filter(
        ({ field, better }) => field === 'title' && better !== null,
      )
      expect(left, `${text} → ${offer.content.title}`).toEqual([])
    }
  })
})

describe('by place and day', () => {
  test('“cures baldness” to the US is a drug claim by the rule on hair growers, and the better text speaks of looks', () => {
    const [finding] = checkOffer(today, offerOf('oil', 'US', { title: 'Bhringraj hair oil cures baldness' }))
    expect(finding).toMatchObject({
      rule: 'claim-us-hair',
      weight: 'block',
      text: 'cures baldness',
      source: 'US-CFR-310-527',
    })
    expect(finding?.better).toBe('Bhringraj hair oil for hair that looks full and glossy')
  })

  test('to a country without a row of its own, India’s Magic Remedies Act still forbids it', () => {
    const [finding] = checkOffer(today, offerOf('oil', 'BR', { title: 'Cures baldness' }))
    expect(finding).toMatchObject({ rule: 'claim-india', weight: 'block', source: 'IN-MAGIC-REMEDIES-1954' })
    const [milder] = checkOffer(today, offerOf('craft', 'BR', { title: 'Cures headache' }))
    expect(milder).toMatchObject({ rule: 'claim-anywhere', weight: 'warn' })
  })

  test('biotin is nothing by itself, and part of a drug where hair growth is promised', () => {
    const plain = checkOffer(today, offerOf('oil', 'US', { title: 'Oil with biotin' }))
    expect(checksOf(plain)).toEqual([])
    const promised = checkOffer(
      today,
      offerOf('oil', 'US', { title: 'Oil with biotin', bullets: ['Regrows hair'] }),
    )
    expect(checksOf(promised)).toEqual(['ingredient'])
  })

  test('green words are forbidden in the EU from 27 September 2026, and a hint before', () => {
    const offer = offerOf('textile', 'DE', { title: 'Eco-friendly bag' })
    const weight = (edition: Edition) =>
      checkOffer(edition, offer).find(({ check }) => check === 'green')?.weight
    expect(weight(today)).toBe('block')
    expect(weight(before)).toBe('hint')
  })

  test('no offer to the EU without a responsible person; with one, and to Switzerland, it may go', () => {
    const person = (market: string, held: string[] = []) =>
      checkOffer(
        today,
        offerOf('textile', market, { title: 'Kurta' }, { firm: { held: new Set(held), giProducts: [] } }),
      ).filter(({ check }) => check === 'person')
    expect(person('FR')).toMatchObject([{ rule: 'person-eu', weight: 'block', field: 'firm' }])
    expect(person('FR', ['euPerson'])).toEqual([])
    expect(person('CH')).toEqual([])
  })

  test('a cosmetic needs its licence and its list of ingredients', () => {
    const bare = checkOffer(today, offerOf('oil', 'US', { title: 'Hair oil' })).map(({ rule }) => rule)
    expect(bare).toEqual(
      expect.arrayContaining(['licence-cosmetic', 'ingredients-us', 'register-us-cosmetic']),
    )
    const held = { held: new Set(['ayush', 'usMocra']), giProducts: [] }
    const told = offerOf(
      'oil',
      'US',
      { title: 'Hair oil', attributes: { ingredients: 'Sesamum Indicum Seed Oil' } },
      { firm: held },
    )
    expect(checkOffer(today, told)).toEqual([])
  })

  test('an authorised user may say the protected name', () => {
    const offer = offerOf('textile', 'US', { title: 'Patan Patola dupatta' })
    const hers = { ...offer, firm: { held: new Set(['giUser']), giProducts: ['patan-patola'] } }
    expect(checksOf(checkOffer(today, hers))).toEqual([])
    const another = { ...offer, firm: { held: new Set(['giUser']), giProducts: ['sankheda-furniture'] } }
    expect(checksOf(checkOffer(today, another))).toEqual(['gi'])
  })

  test('without a code, what the firm makes speaks', () => {
    const offer = offerOf('oil', 'US', { title: 'Oil' })
    const uncoded = { ...offer, product: { ...offer.product, hs: null, traits: ['cosmetic'] } }
    const found = checkOffer(today, uncoded).map(({ rule }) => rule)
    expect(found).toEqual(expect.arrayContaining(['licence-cosmetic', 'ingredients-us', 'code-missing']))
  })
})

describe('reading words', () => {
  test('joined letters, zero-width signs and digits for letters are read as the word', () => {
    expect(tokensOf('c u r e s b\u200bald 3urope cur3s').map(({ norm }) => norm)).toEqual([
      'cures',
      'bald',
      '3urope',
      'cures',
    ])
  })
  test('one letter wrong is near, two are not', () => {
    expect(isNear('psoriasys', 'psoriasis')).toBe(true)
    expect(isNear('diabeets', 'diabetes')).toBe(true)
    expect(isNear('diebetis', 'diabetes')).toBe(false)
    expect(isNear('diabetse', 'diabetes')).toBe(true)
    expect(isNear('boldnest', 'baldness')).toBe(false)
  })
})
