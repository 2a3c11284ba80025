/** What a product is found by: its titles, in small Latin letters and as written, and its SKUs. */
import { searchTextOf as nameText } from '#firms/store/search-text.ts'
import type { Texts } from '../rules/product.ts'

export function searchTextOf(title: Texts, skus: readonly string[]): string {
  const words = Object.values(title).map(nameText)
  return [...new Set([...words, ...skus.map((sku) => sku.toLowerCase())])].join(' ').slice(0, 4000)
}
