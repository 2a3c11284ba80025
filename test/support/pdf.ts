/**
 * What a reader copies out of our PDFs, read as the standard says (ISO 32000-1, 9.10 and 14.9.4): a marked passage's
 * ActualText stands for its glyphs, other glyphs go through their font's ToUnicode. Reads what Typst writes, no more.
 */
import { inflateSync } from 'node:zlib'

type Objects = ReadonlyMap<number, Readonly<{ head: string; stream: string | undefined }>>

/** The text of all pages, one line for each line of the page. */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf.toString('latin1'))
  return pagesOf(objects)
    .map((page) => contentText(objects, page))
    .join('\n')
}

/** Names of the embedded fonts without their subset's prefix. */
export function pdfFonts(pdf: Buffer): string[] {
  const names = pdf
    .toString('latin1')
    .matchAll(/\/Type \/FontDescriptor\s*\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)[\s\S]*?endobj/g)
  return [...new Set([...names].map(([, name]) => name!))].sort()
}

function readObjects(text: string): Objects {
  const found = new Map<number, { head: string; stream: string | undefined }>()
  const start = /(?:^|\n)(\d+) 0 obj\n/g
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const begin = start.lastIndex
    const [mark] = /endobj|\nstream\r?\n/.exec(text.slice(begin)) ?? []
    const end = text.indexOf(mark!, begin)
    const head = text.slice(begin, end)
    const from = end + mark!.length
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    found.set(Number(match[1]), {
      head,
      stream: mark === 'endobj' ? undefined : unpacked(head, text.slice(from, from + length)),
    })
    start.lastIndex = mark === 'endobj' ? end : from + length
  }
  return found
}

const unpacked = (head: string, stream: string): string =>
  head.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream

const references = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))

function pagesOf(objects: Objects): number[] {
  const isRoot = ({ head }: { head: string }) => /\/Type \/Pages\b/.test(head) && !head.includes('/Parent')
  const below = (id: number): number[] => {
    const { head } = objects.get(id)!
    const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1]
    return kids === undefined ? [id] : references(kids).flatMap(below)
  }
  return [...objects].filter(([, object]) => isRoot(object)).flatMap(([id]) => below(id))
}

type ToUnicode = ReadonlyMap<number, string>

function fontsOf(objects: Objects, head: string): ReadonlyMap<string, ToUnicode> {
  const [, list = ''] = /\/Font <<([^>]*)>>/.exec(head) ?? []
  const entries = [...list.matchAll(/\/(\w+) (\d+) 0 R/g)]
  return new Map(entries.map(([, name, id]) => [name!, toUnicode(objects, objects.get(Number(id))!.head)]))
}

function toUnicode(objects: Objects, font: string): ToUnicode {
  const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]))?.stream ?? ''
  const pairs = [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)]
  return new Map(pairs.map(([, glyph, text]) => [Number.parseInt(glyph!, 16), utf16(text!)]))
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Walks a page's operators; what matters here is which font, where, which text, and what it stands for. */
function contentText(objects: Objects, page: number): string {
  const { head } = objects.get(page)!
  const fonts = fontsOf(objects, head)
  const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream ?? ''
  const marks: (string | undefined)[] = []
  let [out, height, font] = ['', '', fonts.values().next().value]
  let operands: string[] = []
  for (const token of tokens(content)) {
    if (!/^[A-Za-z'"*]+\d?$/.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'Tf') font = fonts.get(operands.at(-2)!.slice(1))
    if (token === 'cm') [out, height] = [operands[5] === height ? out : `${out}\n`, operands[5]!]
    if (token === 'BDC' || token === 'BMC') {
      const actual = operands.indexOf('/ActualText')
      marks.push(actual < 0 ? undefined : utf16(operands[actual + 1]!.slice(5, -1)))
      out += marks.at(-1) ?? ''
    }
    if (token === 'EMC') marks.pop()
    if ((token === 'Tj' || token === 'TJ') && marks.every((mark) => mark === undefined))
      out += shown(operands, font)
    operands = []
  }
  return out
}

const shown = (operands: readonly string[], font: ToUnicode | undefined): string =>
  operands
    .filter((operand) => /^[(<]/.test(operand))
    .flatMap((operand) =>
      glyphs(
        operand.startsWith('(')
          ? literal(operand)
          : Buffer.from(operand.slice(1, -1), 'hex').toString('latin1'),
      ),
    )
    .map((glyph) => font?.get(glyph) ?? '')
    .join('')

const glyphs = (bytes: string): number[] =>
  Array.from(
    { length: bytes.length / 2 },
    (_, index) => bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1),
  )

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const literal = (token: string): string =>
  token
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
    )

/** Strings may hold balanced brackets, so they are counted; everything else is a matter of spaces. */
function* tokens(content: string): Generator<string> {
  const plain = /\(|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/?[^\s/<>[\]()]+/g
  for (let match = plain.exec(content); match; match = plain.exec(content)) {
    if (match[0] !== '(') {
      yield match[0]
      continue
    }
    let [depth, end] = [1, plain.lastIndex]
    for (; depth > 0; end += 1) {
      if (content[end] === '\\') end += 1
      else if (content[end] === '(') depth += 1
      else if (content[end] === ')') depth -= 1
    }
    yield content.slice(match.index, end)
    plain.lastIndex = end
  }
}
