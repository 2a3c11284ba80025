/**
 * Reads the HTML that our own renderer writes (well formed, attributes in double quotes) into a tree. Throws where a tag
 * does not close, so reading a page is a test of it too.
 */

export type Element = Readonly<{
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Element | string)[]
}>

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

const plain = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => NAMED[name] ?? whole)

type Open = { tag: string; attributes: Record<string, string>; children: (Element | string)[] }

export function readHtml(html: string): Element {
  const root: Open = { tag: '#root', attributes: {}, children: [] }
  const open = [root]
  for (const [token, close, tag, rest] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|<!doctype html>|[^<]+/gi,
  )) {
    const inside = open.at(-1)!
    if (tag === undefined) {
      if (!token.startsWith('<!')) inside.children.push(plain(token))
    } else if (close) {
      if (inside.tag !== tag) throw new Error(`</${tag}> closes <${inside.tag}>`)
      open.pop()
    } else {
      const element = { tag, attributes: attributesOf(rest ?? ''), children: [] }
      inside.children.push(element)
      if (!VOID.has(tag) && !rest?.endsWith('/')) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.tag}> stays open`)
  return root
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g))
    found[name!] = plain(value ?? '')
  return found
}

/** Every element, in the order of the page. */
export function elements(root: Element): Element[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child)))]
}

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** A string that a reader meets, and the language that the page says it is in. */
export type Spoken = Readonly<{ text: string; lang: string; where: string }>

const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'data-head', 'label']
const SILENT = new Set(['script', 'style', 'code', 'pre'])

/** Texts and the attributes that are read out. Codes and typed values are left out: they are the same everywhere. */
export function spoken(element: Element, inherited = ''): Spoken[] {
  const { tag, attributes, children } = element
  if (SILENT.has(tag)) return []
  const lang = attributes['lang'] ?? inherited
  const said = SPOKEN.flatMap((name) =>
    attributes[name] ? [{ text: attributes[name], lang, where: `${tag} ${name}` }] : [],
  )
  if (tag === 'meta' && attributes['name'] === 'description')
    said.push({ text: attributes['content'] ?? '', lang, where: 'description' })
  return [
    ...said,
    ...children.flatMap((child) =>
      typeof child === 'string' ? [{ text: child, lang, where: tag }] : spoken(child, lang),
    ),
  ].filter(({ text }) => text.trim() !== '')
}
