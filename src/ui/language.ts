/** Which language a page speaks: the address says it (`/gu/reach`), else the browser's own wish. */
import { isLang, LANGS, type Lang } from '#kernel/words.ts'

/** Splits `/gu/reach?x=1` into its language, if it names one, and the rest of the path without the query. */
export function splitPath(url: string): { lang: Lang | undefined; path: string; query: string } {
  const cut = url.indexOf('?')
  const whole = cut < 0 ? url : url.slice(0, cut)
  const query = cut < 0 ? '' : url.slice(cut)
  const [, first = '', ...rest] = whole.split('/')
  if (!isLang(first)) return { lang: undefined, path: whole, query }
  return { lang: first, path: `/${rest.join('/')}`, query }
}

/** The first of our languages by the browser's weights (RFC 9110 §12.5.4); English where it wants none of them. */
export function negotiate(acceptLanguage: string | undefined): Lang {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';')
      const weight = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean)
      return { lang: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight), order }
    })
  const known = wishes.filter(({ lang, weight }) => isLang(lang) && weight > 0)
  known.sort((a, b) => b.weight - a.weight || a.order - b.order)
  return (known[0]?.lang ?? 'en') as Lang
}

/** A path with its language in front: `/reach` → `/gu/reach`, `/` → `/gu`. */
export const inLanguage = (lang: Lang, path: string): string =>
  path === '/' ? `/${lang}` : `/${lang}${path}`

/** The addresses under which one page lives: without a language, and with each of them. */
export function localised(path: string): string[] {
  return [
    path,
    ...LANGS.map((lang) => inLanguage(lang, path)),
    ...(path === '/' ? LANGS.map((lang) => `/${lang}/`) : []),
  ]
}
