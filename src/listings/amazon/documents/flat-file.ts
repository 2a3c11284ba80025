/** Amazon's tab-separated reports: UTF-8 or, in older ones, Windows-1252; a header row; no quoting. */

/** Rows as objects under the header's names. Empty lines are left out; missing cells are ''. */
export function flatRows(bytes: Uint8Array): Record<string, string>[] {
  const [head, ...lines] = textOf(bytes).split(/\r?\n/)
  const names = (head ?? '').split('\t').map((name) => name.trim())
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()]))
    })
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * An amount as a store prints it: `1,234.50`, `1.234,50`, `1 234,50`, `-12.5`, `(12.50)`, `12`. Answers the plain decimal.
 * undefined: cannot be told for certain (such as `1,234` in a column of amounts with cents: read with `digits`).
 */
export function plainDecimal(text: string, digits: number): string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '')
  const negative = /^\(.*\)$/.test(bare) || /^[-−]|[-−]$/.test(bare)
  const body = bare.replace(/[()−+-]/g, '')
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(body)) return undefined
  const split = splitDecimal(body, digits)
  if (!split) return undefined
  const [whole, fraction] = split
  const plain = `${whole.replace(/^0+(?=\d)/, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`
  return negative && /[1-9]/.test(plain) ? `-${plain}` : plain
}

/** The last mark is the decimal one, unless it only groups: it stands more than once, or before exactly three digits. */
function splitDecimal(body: string, digits: number): [string, string] | undefined {
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  if (last === -1) return [body, '']
  const mark = body[last]!
  const tail = body.slice(last + 1)
  const head = body.slice(0, last)
  const groups =
    head.includes(mark) || (tail.length === 3 && digits !== 3 && !/[.,]/.test(head) && head !== '')
  if (groups) return isGrouped(body, mark) ? [body.replaceAll(mark, ''), ''] : undefined
  if (tail.length > digits && /[1-9]/.test(tail.slice(digits))) return undefined
  const other = mark === '.' ? ',' : '.'
  return head.includes(other) && !isGrouped(head, other)
    ? undefined
    : [head.replaceAll(other, ''), tail.slice(0, digits)]
}

const isGrouped = (text: string, mark: string): boolean => {
  const [first, ...rest] = text.split(mark)
  return (
    rest.every((group) => group.length === 3 || group.length === 2) &&
    first !== '' &&
    rest.at(-1)!.length === 3
  )
}

/** `2026-07-14 …`, `14.07.2026 …`, `14/07/2026 …` with or without time and zone: an instant in UTC; zone missing = UTC. */
export function instantOf(text: string): Date | undefined {
  const its = text.trim()
  const iso = /^\d{4}-\d{2}-\d{2}/.test(its)
  const day = iso ? its.slice(0, 10) : dottedDay(its)
  if (!day) return undefined
  const rest = its.slice(10).trim().replace(/^T/, '')
  const time = /^(\d{2}):(\d{2})(?::(\d{2}))?/.exec(rest)
  const zone = /(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/.exec(rest)?.[1] ?? 'Z'
  const offset = /\d/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : 'Z'
  const clock = time ? `${time[1]}:${time[2]}:${time[3] ?? '00'}` : '00:00:00'
  const at = new Date(`${day}T${clock}${offset}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

function dottedDay(text: string): string | undefined {
  const match = /^(\d{2})[./](\d{2})[./](\d{4})/.exec(text)
  return match ? `${match[3]}-${match[2]}-${match[1]}` : undefined
}
