/** What accounts and marketplaces are called on pages. */
import { say, type Lang } from '#kernel/words.ts'
import type { Marketplaces } from '../../services.ts'

/** The marketplace's own name; its key where this program does not know it any more. */
export function marketplaceName(marketplaces: Marketplaces, key: string, lang: Lang): string {
  const marketplace = marketplaces.get(key)
  return marketplace ? say(marketplace.name, lang) : key
}

/** A region's name, or nothing where there is but one. */
export function regionName(marketplaces: Marketplaces, key: string, region: string, lang: Lang): string {
  const regions = marketplaces.get(key)?.regions ?? []
  const found = regions.length > 1 ? regions.find((one) => one.key === region) : undefined
  return found ? say(found.name, lang) : ''
}
