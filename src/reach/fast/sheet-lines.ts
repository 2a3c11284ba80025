/** Lines and cells of a CSV sheet, however it is cut into chunks; a broken line spoils nothing but itself. */

/** A line without its end, counted from 1; `undefined` text where it is longer than a sheet's line can be. */
export type SheetLine = Readonly<{ number: number; text: string | undefined }>

const LONGEST_LINE = 20_000

/** Reads UTF-8, with or without a byte order mark, with LF or CRLF. Holds one chunk and one line at most. */
export async function* sheetLines(input: AsyncIterable<string | Buffer>): AsyncGenerator<SheetLine> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let number = 0
  let tooLong = false
  const lineOf = (text: string): SheetLine => {
    const whole = !tooLong && text.length <= LONGEST_LINE
    tooLong = false
    return { number: ++number, text: whole ? withoutReturn(text) : undefined }
  }
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const parts = (rest + text).split('\n')
    rest = parts.pop()!
    for (const part of parts) yield lineOf(part)
    if (rest.length > LONGEST_LINE) {
      tooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (rest !== '' || tooLong) yield lineOf(rest)
}

const withoutReturn = (text: string): string =>
  (text.endsWith('\r') ? text.slice(0, -1) : text).replace(/^\uFEFF/, '')

/** The cells of a line by RFC 4180; undefined where a quote is left open or stands amid a cell. */
export function cellsOf(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',')
  const cells: string[] = []
  let place = 0
  for (;;) {
    const match = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y
    match.lastIndex = place
    const found = match.exec(line)
    if (!found) return undefined
    cells.push(found[1] === undefined ? found[2]! : found[1].replaceAll('""', '"'))
    if (found[3] === '') return cells
    place = match.lastIndex
  }
}

/** A cell that a spreadsheet shows as text: never as a formula, never torn by its own commas or quotes. */
export function safeCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
