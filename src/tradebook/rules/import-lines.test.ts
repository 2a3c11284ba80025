import { describe, expect, it } from 'vitest'
import { gatherLines } from './import-lines.ts'
import { cn8Lines, usLines } from './import-schedules.ts'

describe('national lines gathered to six digits', () => {
  it('keep the ends of the percentages and count every other rate, the commonest first', () => {
    const lines = [
      { code: '09109912', duty: '250bp' },
      { code: '09109910', duty: '0bp' },
      { code: '09109950', duty: '0.02EUR/kg' },
      { code: '09109960', duty: '?' },
      { code: '09109970', duty: '?' },
      { code: '01012100', duty: '?' },
    ]
    expect(gatherLines(lines)).toEqual([
      { hs6: '010121', lines: '1', mfn_min_bps: '', mfn_max_bps: '', specific: '1x?' },
      { hs6: '091099', lines: '5', mfn_min_bps: '0', mfn_max_bps: '250', specific: '2x?|1x0.02EUR/kg' },
    ])
  })
})

describe('the rows of the Harmonized Tariff Schedule', () => {
  const row = (number: string, rate: string) => ({ 'HTS Number': number, 'General Rate of Duty': rate })

  it('pay at eight digits, or at ten where no rate stands at eight', () => {
    const rows = [
      row('0101', ''),
      row('0101.21.00', 'Free'),
      row('0101.21.00.10', '5%'),
      row('0101.30.00.00', '6.8%'),
      row('', '2%'),
      row('9903.01.25', '10%'),
    ]
    expect(usLines(rows)).toEqual([
      { code: '01012100', duty: '0bp' },
      { code: '0101300000', duty: '680bp' },
    ])
  })
})

describe('the rows of the Combined Nomenclature', () => {
  it('get back the zero of chapters 01 to 09, with eight digits and with ten', () => {
    const rows = [
      { commodity: '1012100', cet_duty_rate: '0.0%' },
      { commodity: '301919011', cet_duty_rate: '8.0%' },
      { commodity: '62114210', cet_duty_rate: '12.0%' },
      { commodity: 'total', cet_duty_rate: '1%' },
    ]
    expect(cn8Lines(rows, 'cet_duty_rate').map(({ code }) => code)).toEqual([
      '01012100',
      '0301919011',
      '62114210',
    ])
  })
})
