/** Lines of a text stream with a bound on each, so that one endless line cannot fill the memory. */
import { StringDecoder } from 'node:string_decoder'

export type TextLine = Readonly<{ number: number; text: string; tooLong: boolean }>

const LONGEST = 1_000_000

export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<TextLine> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let number = 0
  let tooLong = false
  const line = (text: string): TextLine => {
    const found = { number: ++number, text: tooLong ? '' : text, tooLong: tooLong || text.length > LONGEST }
    tooLong = false
    return found
  }
  for await (const chunk of input) {
    const parts = (rest + decoder.write(Buffer.from(chunk))).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield line(part)
    if (rest.length > LONGEST) {
      tooLong = true
      rest = ''
    }
  }
  rest += decoder.end()
  if (rest !== '' || tooLong) yield line(rest)
}
