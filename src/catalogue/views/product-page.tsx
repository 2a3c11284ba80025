/** What every page about one product has in common: its name, the way back, what was saved or refused. */
import type { ComponentChildren } from 'preact'
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { textIn, type Product } from '../rules/product.ts'
import { PRODUCT } from '../words/product.ts'
import { productLink } from './address.ts'

/** Beside which field, and what it says. */
export type Wrong = Readonly<{ field: string | undefined; sentence: string }>

export type About = Readonly<{
  frame: Frame
  product: Product
  firm: Firm
  /** She may change it; else she only reads. */
  mayWrite: boolean
  wrong?: Wrong | undefined
  saved?: string | undefined
}>

/** The name in the reader's language or another, marked with the language it is in. */
export function ProductName({ product, frame }: Pick<About, 'product' | 'frame'>) {
  const name = textIn(product.title, frame.lang)
  if (!name) return <>{say(PRODUCT.untitled, frame.lang)}</>
  return name.lang === frame.lang ? <>{name.text}</> : <span lang={name.lang}>{name.text}</span>
}

export const nameText = (product: Pick<Product, 'title'>, lang: Frame['lang']): string =>
  textIn(product.title, lang)?.text ?? say(PRODUCT.untitled, lang)

type Props = About & Readonly<{ title: string; lead?: string; script?: boolean; children: ComponentChildren }>

export function PartPage({ title, lead, script, children, ...about }: Props) {
  const { frame, product, firm, wrong, saved } = about
  const { lang } = frame
  return (
    <Page frame={frame} title={`${title} · ${nameText(product, lang)} · Dhow`} hidden>
      <div class="wide narrow firm product">
        <nav class="product-back" aria-label={say(PRODUCT.parts, lang)}>
          <a href={link(frame, `/products?of=${firm.id}`)}>{say(PRODUCT.all, lang)}</a>
          <a href={productLink(frame, product)}>
            <ProductName product={product} frame={frame} />
          </a>
        </nav>
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        <Said lang={lang} saved={saved} wrong={wrong} />
        {children}
      </div>
      {script && <script src={frame.asset('photos.js')} defer />}
    </Page>
  )
}

export function Said({ lang, saved, wrong }: { lang: Frame['lang'] } & Pick<About, 'saved' | 'wrong'>) {
  return (
    <>
      {saved && (
        <Notice kind="success" lang={lang}>
          <p>{saved}</p>
        </Notice>
      )}
      {wrong && (
        <Notice kind="error" lang={lang}>
          <p>{wrong.sentence}</p>
        </Notice>
      )}
    </>
  )
}

export const errorIn = (wrong: Wrong | undefined, field: string): string | undefined =>
  wrong?.field === field ? wrong.sentence : undefined

export const Version = ({ product }: Pick<About, 'product'>) => (
  <input type="hidden" name="version" value={String(product.version)} />
)
