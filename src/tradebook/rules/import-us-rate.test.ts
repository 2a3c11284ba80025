import { describe, expect, it } from 'vitest'
import { basisPoints, shifted } from './import-amount.ts'
import { readUsRate } from './import-us-rate.ts'

describe('a rate of the United States', () => {
  it.each([
    ['Free', '0bp'],
    ['6.8%', '680bp'],
    ['6.25%', '625bp'],
    ['1¢/kg', '0.01USD/kg'],
    ['$1.035/kg +13.6%', '1.035USD/kg+1360bp'],
    ['68¢/head', '0.68USD/item'],
    ['39.7¢/t', '0.000397USD/kg'],
    ['38.4¢/1000', '0.384USD/1000item'],
    ['62¢/pr. + 13.7%', '0.62USD/pair+1370bp'],
    ['4.5¢/ liter', '0.045USD/l'],
    ['4.4¢/liter + 31.4¢/pf. liter', '0.044USD/l+0.314USD/pfl'],
    ['8.8¢/kg on drained weight', '0.088USD/kg.drained'],
    ['0.8¢/kg on entire contents of container', '0.008USD/kg.gross'],
    ['0.7¢/kg on copper content + 0.7¢/kg on lead content', '0.007USD/kg.copper+0.007USD/kg.lead'],
  ])('%s is %s', (printed, expression) => {
    expect(readUsRate(printed)).toBe(expression)
  })

  it('of raw sugar slides with its purity: the printed upper end is charged, never too little', () => {
    const printed =
      '1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg'
    expect(readUsRate(printed)).toBe('0.014606USD/kg')
  })

  it.each([
    '87¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery',
    'The rate applicable to each garment in the ensemble if separately entered',
    'See additional U.S. note 5',
    '10¢/1,000 pins + 3.5%',
    '0.125%',
    '$5¢/kg',
    '5/kg',
  ])('nobody can read: %s', (printed) => {
    expect(readUsRate(printed)).toBe('?')
  })
})

describe('exact decimals', () => {
  it('move their point and lose superfluous zeros', () => {
    expect([shifted('5.20', 2), shifted('1,024.00', 3), shifted('0.10', 0), shifted('300', 2)]).toEqual([
      '0.052',
      '1.024',
      '0.1',
      '3',
    ])
  })

  it('a hundredth of a per cent is the finest rate', () => {
    expect([basisPoints('0'), basisPoints('12.50'), basisPoints('0.01'), basisPoints('0.001')]).toEqual([
      '0bp',
      '1250bp',
      '1bp',
      '?',
    ])
  })
})
