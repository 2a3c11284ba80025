import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { clustersOf, districtsOf, giProductsOf, odopOf } from './places.ts'
import { councilsFor, makesOf, sectorsOf } from './makes.ts'

const { edition } = await tradeBook()
const today = edition(day('2026-11-22'))

test('Gujarat has 34 districts, 33 until Vav-Tharad came into being on 2 October 2025', () => {
  expect(districtsOf(edition(day('2025-10-01')))).toHaveLength(33)
  expect(districtsOf(today)).toHaveLength(34)
  expect(districtsOf(today).find(({ district }) => district === 'bharuch')).toEqual({
    district: 'bharuch',
    lgd: '442',
    source: 'IN-LGD-2026',
    confidence: 'high',
  })
  expect(districtsOf(today).find(({ district }) => district === 'vav-tharad')?.lgd).toBeUndefined()
})

test('the agreement of 2021 names five places; Bharuch’s cluster is one of them', () => {
  const named = clustersOf(today).filter(({ inAgreement }) => inAgreement)
  expect([...new Set(named.map(({ district }) => district))].sort()).toEqual([
    'ahmedabad',
    'bharuch',
    'rajkot',
    'surat',
    'vadodara',
  ])
  expect(clustersOf(today, 'bharuch').map(({ cluster }) => cluster)).toEqual(['bharuch-sujani'])
  expect(odopOf(today, 'surendranagar').map(({ product }) => product)).toEqual(['tangaliya'])
  expect(giProductsOf(today, 'chhota-udepur')).toMatchObject([{ gi: 'sankheda-furniture', number: 100 }])
})

test('what a firm makes tells its sectors and its councils, with the source', () => {
  expect(sectorsOf(['spices', 'imitation-jewellery', 'never heard of'], today)).toEqual([
    'jewellery',
    'herbal',
    'other',
  ])
  expect(councilsFor(['imitation-jewellery'], today).map(({ council }) => council)).toEqual(['epch', 'gjepc'])
  expect(councilsFor(['spices'], today)).toEqual([
    { council: 'spices-board', make: 'spices', source: 'IN-COUNCILS', confidence: 'low' },
  ])
})

test('names of other tables are names of something: districts, makes, councils', () => {
  const districts = new Set(districtsOf(today).map(({ district }) => district))
  const makes = new Set(makesOf(today).map(({ make }) => make))
  const named = ['clusters', 'odop', 'gi-products', 'udyam-serials', 'pin-ranges'].flatMap((table) =>
    today
      .facts(table)
      .flatMap(({ cells }) => [cells['district'] ?? '', ...(cells['districts'] ?? '').split(' ')]),
  )
  expect(named.filter((name) => name && !districts.has(name))).toEqual([])
  const made = ['clusters', 'gi-products', 'councils'].flatMap((table) =>
    today.facts(table).flatMap(({ cells }) => [cells['make'] ?? '', ...(cells['makes'] ?? '').split(' ')]),
  )
  expect(made.filter((name) => name && !makes.has(name))).toEqual([])
  expect([...makes].filter((make) => councilsFor([make], today).length === 0)).toEqual([])
})
