import { describe, expect, it } from 'vitest'
import { readCn8Rate } from './import-cn8-rate.ts'

describe('a rate of the Union or the United Kingdom', () => {
  it.each([
    ['0.0%', '0bp'],
    ['10.20% + 93.10 EUR / 100 kg', '1020bp+0.931EUR/kg'],
    ['10.00% + 77.00 GBP/100kg', '1000bp+0.77GBP/kg'],
    ['6.4 + 24.6 EUR/100 kg', '640bp+0.246EUR/kg'],
    ['1,024.00 EUR / tonne', '1.024EUR/kg'],
    ['95.00 GBP/1000kg', '0.095GBP/kg'],
    ['52.00 EUR / 1,000 items', '0.052EUR/item'],
    ['1.19 EUR / kg / lactic matter + 27.50 EUR / 100 kg', '1.19EUR/kg.lactic+0.275EUR/kg'],
    ['0.40 EUR / 100 kg / net/% sacchar.', '0.004EUR/pct.kg'],
    ['0.90 EUR / % vol / hl + 6.40 EUR / hl', '0.009EUR/pctvol.l+0.064EUR/l'],
    ['4.50% MIN 0.30 EUR / item MAX 0.80 EUR / item', 'min(max(450bp;0.3EUR/item);0.8EUR/item)'],
    ['9.00% +  EA MAX 20.70%  + ADFM', 'min(900bp+EA;2070bp+ADFM)'],
    ['8.00% MAX 2.80 EUR / m2', 'min(800bp;2.8EUR/m2)'],
    ['Entry Price', 'entry'],
    ['15.00% (01 JAN-14 FEB, 16 JUN-31 DEC), 0.00% (15 FEB-15 JUN)', 'season(1500bp;0bp)'],
    [
      '9.60% MIN 1.1\u00a0€/100\u00a0kg/net (01 JAN-14 APR, 1 DEC-31 DEC), 13.60% MIN 1.6€/100kg/net',
      'season(max(960bp;0.011EUR/kg);max(1360bp;0.016EUR/kg))',
    ],
  ])('%s is %s', (printed, expression) => {
    expect(readCn8Rate(printed)).toBe(expression)
  })

  it.each(['', 'see note', '5 EUR / barrel', '3.00% + 4 USD/kg', '2% MAX'])(
    'nobody can read: %j',
    (printed) => {
      expect(readCn8Rate(printed)).toBe('?')
    },
  )
})
