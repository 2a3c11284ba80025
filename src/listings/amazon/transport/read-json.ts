/** Amazon writes some amounts as JSON numbers. They are kept as the digits it sent, never as floats. */
const amounts: ReadonlySet<string> = new Set(['currencyAmount', 'Amount'])

type ReviverContext = { source?: string }

/** JSON.parse, where the numbers of amounts come out as their own text: `12.10` stays `'12.10'`. */
export function readJson(text: string): unknown {
  const revive = (key: string, value: unknown, context?: ReviverContext): unknown =>
    typeof value === 'number' && amounts.has(key) ? (context?.source ?? String(value)) : value
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown) as unknown
}
