/** Where things of a shop are to be found. */

/** A shop's address out of a name in small Latin letters; `tail` tells two of the same name apart. */
export function slugOf(latin: string, tail: string): string {
  const words = latin
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '')
  return words.length < 3 ? `shop-${tail}` : `${words}-${tail}`
}

export const shopPath = (slug: string, sku?: string): string =>
  sku === undefined ? `/shop/${slug}` : `/shop/${slug}/${encodeURIComponent(sku)}`

/** A photo of an offer, for everybody; marketplaces fetch it here. */
export const photoPath = (photoId: string, size: 'whole' | 'small' = 'whole'): string =>
  `/photo/${photoId}${size === 'small' ? '/small' : ''}`
