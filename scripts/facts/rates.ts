import { sortRows, type Table } from './csv.ts'
import { readDestinations } from './destination-facts.ts'
import { readFact } from './facts-folder.ts'
import { TAIL, tail } from './tail.ts'

/** ISO 4217: currencies whose smallest unit is not a hundredth. */
const DIGITS: Record<string, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
}

const digitsOf = (currency: string): string =>
  Object.entries(DIGITS).find(([, list]) => list.split(' ').includes(currency))?.[0] ?? '2'

/** Currencies of the destinations, and those in which fees, thresholds and specific duties are stated. */
function usedCurrencies(): string[] {
  return [
    ...new Set([...readDestinations().map(({ currency }) => currency), 'INR', 'USD', 'EUR', 'GBP']),
  ].sort()
}

export function currenciesTable(): Table {
  const rows = usedCurrencies().map((currency) => [currency, digitsOf(currency), ...tail('ISO-4217', 'high')])
  return { file: 'currencies.csv', header: ['currency', 'minor_digits', ...TAIL], rows: sortRows(rows) }
}

const RATES_DAY = '2026-09-29'

/** Units of each currency for one rupee. The digits are taken from the text, not through a float. */
export function exchangeRatesTable(): Table {
  const text = readFact(`raw/fx-fawazahmed0/inr_${RATES_DAY}.json`)
  const rows = usedCurrencies().map((currency) => {
    const found = new RegExp(`"${currency.toLowerCase()}":\\s*(\\d+(?:\\.\\d+)?)[,\\s}]`).exec(text)
    if (found?.[1] === undefined) throw new Error(`no rate for ${currency}`)
    return [currency, found[1], ...tail('FX-2026-09-29', 'medium', RATES_DAY)]
  })
  return { file: 'exchange-rates.csv', header: ['currency', 'per_inr', ...TAIL], rows: sortRows(rows) }
}
