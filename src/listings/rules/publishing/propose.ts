/** The first draft of an offer, from what the maker has told of her product and nothing else. */
import type { Product, Variant } from '#catalogue/rules/product.ts'
import { textIn } from '#catalogue/rules/product.ts'
import { mulDiv, type Minor, type Ratio } from '#kernel/money.ts'
import { factLines } from '../drafts/propose.ts'
import type { OfferContent } from '../offer.ts'

export type Proposal = Readonly<{ lang: string; content: OfferContent }>

/** In the first of the country's languages that she has words in, else in what there is. Undefined without a title. */
export function proposeContent(
  product: Product,
  variant: Variant,
  { langs, firm, photos }: Readonly<{ langs: readonly string[]; firm: string; photos: readonly string[] }>,
): Proposal | undefined {
  const spoken = langs.map((tag) => tag.split('-')[0] ?? tag)
  const wanted = spoken.find((lang) => product.title[lang]) ?? 'en'
  const title = textIn(product.title, wanted)
  if (!title) return undefined
  const about = product.about[title.lang] ?? ''
  const lines = about
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 5)
  const options = Object.values(variant.options).filter((value) => value !== '')
  return {
    lang: title.lang,
    content: {
      title: [title.text, ...options].join(', '),
      bullets: lines.length > 0 ? lines : factLines(product, variant, title.lang),
      description: about,
      brand: product.brand ?? firm,
      gtin: variant.gtin,
      photos,
      origin: 'IN',
      attributes: {},
    },
  }
}

/** Her price in rupees in the country's currency, rounded up to its smallest coin: never less than she asked for. */
export function priceAbroad(pricePaise: Minor, perRupee: Ratio, digits: number): Minor {
  const price = mulDiv(pricePaise, perRupee.num * 10n ** BigInt(digits), perRupee.den * 100n, 'ceil')
  return price > 0n ? price : 1n
}
