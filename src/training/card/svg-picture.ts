/**
 * An SVG made by our own typesetting as a picture of pixels: paths, groups and letters that are used again, filled with plain
 * colours. That is all that Typst writes for our cards; anything else throws, so that no card comes out with a part missing.
 */
import { XMLParser } from 'fast-xml-parser'
import { combine, contoursOf, IDENTITY, moved, readTransform, type Matrix } from './outline.ts'
import { blank, fill, readColour, type Picture } from './raster.ts'

type Attributes = Readonly<Record<string, string>>
/** An element as the parser keeps it in order: its name with its children, and its attributes beside. */
type Node = Readonly<Record<string, unknown>> & Readonly<{ ':@'?: Attributes }>

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' })

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''
const childrenOf = (node: Node): readonly Node[] => {
  const inside = node[nameOf(node)]
  return Array.isArray(inside) ? (inside as Node[]) : []
}
const attributesOf = (node: Node): Attributes => node[':@'] ?? {}

/** Throws where the SVG holds what is not known here. */
export function pictureOf(svg: string): Picture {
  const root = (parser.parse(svg) as Node[]).find((node) => nameOf(node) === 'svg')
  if (!root) throw new Error('no SVG')
  const [, , width = 0, height = 0] = (attributesOf(root)['viewBox'] ?? '').split(/\s+/).map(Number)
  const picture = blank(Math.round(width), Math.round(height))
  const symbols = new Map<string, Node>()
  gather(root, symbols)
  for (const child of childrenOf(root)) draw(picture, symbols, child, IDENTITY)
  return picture
}

function gather(node: Node, symbols: Map<string, Node>): void {
  const { id } = attributesOf(node)
  if (nameOf(node) === 'symbol' && id) symbols.set(id, node)
  for (const child of childrenOf(node)) gather(child, symbols)
}

function draw(
  picture: Picture,
  symbols: ReadonlyMap<string, Node>,
  node: Node,
  outer: Matrix,
  paint?: string,
): void {
  const attributes = attributesOf(node)
  const matrix = combine(outer, readTransform(attributes['transform']))
  const colour = attributes['fill'] ?? paint
  switch (nameOf(node)) {
    case 'g':
      for (const child of childrenOf(node)) draw(picture, symbols, child, matrix, colour)
      return
    case 'path':
      if (attributes['stroke']) throw new Error('an outline with a stroke')
      if (colour && colour !== 'none')
        fill(picture, contoursOf(attributes['d'] ?? '', matrix), readColour(colour))
      return
    case 'use': {
      const symbol = symbols.get((attributes['xlink:href'] ?? '').slice(1))
      if (!symbol) throw new Error('a letter that is not there')
      const place = moved(Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0))
      for (const child of childrenOf(symbol)) draw(picture, symbols, child, combine(matrix, place), colour)
      return
    }
    case 'defs':
    case 'style':
    case '#text':
      return
    default:
      throw new Error(`an element that is not known: ${nameOf(node)}`)
  }
}
