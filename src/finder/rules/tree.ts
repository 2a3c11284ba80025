/** The Harmonised System as a tree, with India's 8-digit lines as its leaves, on the day of an edition. */
import type { Edition } from '#tradebook/rules/edition.ts'
import { linesByHs6 } from './lines.ts'

export type Tree = Readonly<{
  /** Whether a code of 2, 4, 6 or 8 digits holds on the edition's day. */
  has: (code: string) => boolean
  /** The codes two digits longer, in order; '' stands above the chapters. */
  below: (code: string) => readonly string[]
}>

const trees = new WeakMap<Edition, Tree>()

/** Built once for each edition: about twenty thousand codes. */
export function treeOf(edition: Edition): Tree {
  let tree = trees.get(edition)
  if (!tree) trees.set(edition, (tree = grow(edition)))
  return tree
}

function grow(edition: Edition): Tree {
  const children = new Map<string, Set<string>>()
  const join = (code: string): void => {
    for (let length = code.length; length >= 2; length -= 2) {
      const above = code.slice(0, length - 2)
      let set = children.get(above)
      if (!set) children.set(above, (set = new Set()))
      set.add(code.slice(0, length))
    }
  }
  for (const { cells } of edition.facts('hs6')) join(cells['hs6'] ?? '')
  for (const lines of linesByHs6(edition).values()) for (const { hs8 } of lines) join(hs8)
  const sorted = new Map([...children].map(([above, codes]) => [above, [...codes].sort()]))
  return {
    has: (code) => code !== '' && (children.get(code.slice(0, -2))?.has(code) ?? false),
    below: (code) => sorted.get(code) ?? [],
  }
}

/** The longest beginning of a code that exists: where to look for what has no such code. '' where none does. */
export function nearest(tree: Tree, code: string): string {
  for (let length = code.length - (code.length % 2); length >= 2; length -= 2)
    if (tree.has(code.slice(0, length))) return code.slice(0, length)
  return ''
}
