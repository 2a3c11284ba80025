import { describe, expect, it } from 'vitest'
import { readEcbFile } from './ecb-file.ts'

const envelope = (...days: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
  <Cube>${days.join('')}</Cube>
</gesmes:Envelope>`
const day = (time: string, ...rates: string[]) =>
  `<Cube time='${time}'>${rates.map((rate) => `<Cube currency='${rate.slice(0, 3)}' rate='${rate.slice(3)}'/>`).join('')}</Cube>`

describe('the exchange rates of the European Central Bank', () => {
  it('of one day with one currency', () => {
    expect(readEcbFile('ecb.xml', envelope(day('2026-11-20', 'INR109.1475')))).toEqual([
      { day: '2026-11-20', rates: new Map([['INR', '109.1475']]) },
    ])
  })

  it('of several days keep their printed digits', () => {
    const found = readEcbFile(
      'ecb.xml',
      envelope(day('2026-11-20', 'USD1.1360', 'INR109.10'), day('2026-11-19', 'USD1.1')),
    )
    expect(found.map(({ day, rates }) => [day, rates.get('USD')])).toEqual([
      ['2026-11-20', '1.1360'],
      ['2026-11-19', '1.1'],
    ])
  })

  it.each([
    ['not XML at all', 'currency,rate\nINR,109\n', 'is not whole XML'],
    ['empty', '', 'is not whole XML'],
    ['another document', '<html><body>Not found</body></html>', 'holds no rate'],
    ['without a day', envelope(), 'holds no rate'],
  ])('%s are refused in one sentence', (_, text, sentence) => {
    expect(() => readEcbFile('ecb.xml', text)).toThrow(sentence)
  })

  it('cut off after any character are refused', () => {
    const whole = envelope(day('2026-11-20', 'USD1.1361', 'INR109.1475'))
    for (let end = 0; end < whole.length; end++)
      expect(() => readEcbFile('ecb.xml', whole.slice(0, end)), String(end)).toThrow('ecb.xml')
  })

  it('never expand entities', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "INR">]>${envelope(day('2026-11-20', 'INR109')).replace(/^.*\n/, '').replace("'INR'", "'&x;'")}`
    expect(readEcbFile('ecb.xml', bomb)[0]?.rates.has('INR')).toBe(false)
  })
})
