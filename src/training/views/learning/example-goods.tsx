/** The goods of a worked example, and what every example is handed. */
import { say } from '#kernel/words.ts'
import { theTreeWords } from '#finder/store/tree-words.ts'
import type { Fact, TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { money, number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { SourceNote } from '#ui/source-note/source-note.tsx'
import type { Goods } from '../../rules/lesson-example.ts'
import { TOLD } from '../../words/learning/pages.ts'

export type ExampleProps = Readonly<{ frame: Frame; book: TradeBook; edition: Edition }>

/** `2 × Cotton kurta (HS 62114219), ₹1,499 each, 450 g each`, with a way to try one's own. */
export function GoodsLine({ goods, frame, to }: { goods: Goods; frame: Frame; to?: string }) {
  const { lang } = frame
  const words = theTreeWords()
  const label = (words.label(goods.hs, lang) ?? words.label(goods.hs.slice(0, 6), lang))?.text ?? ''
  const price = money(BigInt(goods.price), 'INR', 0, lang)
  const query = new URLSearchParams({
    hs: goods.hs,
    price: goods.price,
    weight: String(goods.grams),
    quantity: String(goods.quantity),
    currency: 'INR',
  })
  return (
    <p>
      {say(TOLD.goods, lang, {
        quantity: number(goods.quantity, lang),
        label,
        hs: goods.hs,
        price,
        grams: number(goods.grams, lang),
      })}{' '}
      <StandingLink href={`${link(frame, to ? `/reach/${to}` : '/reach')}?${query}`}>
        {say(TOLD.ownSheet, lang)}
      </StandingLink>
    </p>
  )
}

/** The sources of an example's rows, once each, with the first day on which the newest of their rows holds. */
export function ExampleSources({ frame, book, rows }: ExampleProps & { rows: readonly Fact[] }) {
  const { lang } = frame
  const days = new Map<string, string>()
  for (const { tail } of rows)
    if ((days.get(tail.sourceId) ?? '') < tail.validFrom) days.set(tail.sourceId, tail.validFrom)
  return (
    <ul class="small lesson-rows">
      {[...days].map(([id, since]) => (
        <li key={id}>
          <SourceNote
            lang={lang}
            source={{
              title: book.sources.get(id)?.title ?? id,
              publisher: '',
              asOf: since,
              href: link(frame, `/tradebook#${id}`),
            }}
          />
        </li>
      ))}
    </ul>
  )
}
