/** Addresses of one product's pages. */
import { link, type Frame } from '#ui/frame.ts'
import type { Product } from '../rules/product.ts'

export function productLink(
  frame: Pick<Frame, 'lang'>,
  { id }: Pick<Product, 'id'>,
  part = '',
  query: Readonly<Record<string, string>> = {},
): string {
  const all = new URLSearchParams(query)
  return link(frame, `/products/${id}${part && `/${part}`}`) + (all.size > 0 ? `?${all}` : '')
}
