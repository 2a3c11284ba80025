/** The first page of reach: the question, and examples to begin with. Shown again where an answer was refused. */
import { say } from '#kernel/words.ts'
import { link } from '#ui/frame.ts'
import { money, number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { queryOf, type Asked } from '../form.ts'
import { EXAMPLES, REACH } from '../words.ts'
import { QuestionForm } from './question-form.tsx'
import type { FormPage, Meant } from './question.ts'

export function ReachFormPage(page: FormPage) {
  const { frame, wrong } = page
  const { lang } = frame
  const title = say(REACH.title, lang)
  return (
    <Page
      frame={frame}
      title={`${title} · Dhow`}
      description={say(REACH.description, lang)}
      hidden={wrong !== undefined}
    >
      <div class="wide">
        <h1>{title}</h1>
        <p class="lead">{say(REACH.lead, lang)}</p>
        {page.meant && <Proposals {...page} meant={page.meant} />}
        {wrong && <Wrong {...wrong} title={say(REACH.wrong, lang)} />}
        <div class="card">
          <QuestionForm {...page} />
        </div>
        <Examples {...page} />
      </div>
    </Page>
  )
}

/** Codes that the reader's words may mean: one click asks again with the code. Never chosen for her. */
const Proposals = ({ frame, asked, meant }: FormPage & { meant: readonly Meant[] }) => (
  <Notice title={say(meant.length > 0 ? REACH.whichOne : REACH.noneFits, frame.lang)}>
    {meant.length === 0 ? (
      <p>{say(REACH.moreWords, frame.lang)}</p>
    ) : (
      <ol class="proposals">
        {meant.map(({ hs6, label }) => (
          <li key={hs6}>
            <a href={link(frame, `/reach${queryOf(asked, { hs: hs6 })}`)}>{label}</a> <code>{hs6}</code>
          </li>
        ))}
      </ol>
    )}
    {meant.length > 0 && <p class="small">{say(REACH.whichOneHint, frame.lang)}</p>}
  </Notice>
)

/** Leads to the field; where none stands for the refusal, the sentence itself is here. */
const Wrong = ({ field, sentence, title }: NonNullable<FormPage['wrong']> & { title: string }) => (
  <Notice title={title} kind="error">
    <p>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</p>
  </Notice>
)

/** Some of the book's own products: one click asks for all destinations. */
export function Examples({ frame, edition, asked }: Pick<FormPage, 'frame' | 'edition' | 'asked'>) {
  const { lang } = frame
  const rows = Object.entries(EXAMPLES).flatMap(([hs, name]) => {
    const cells = edition.fact('sector-products', hs)?.cells
    return cells ? [{ hs, name, price: cells['price_inr'] ?? '', grams: cells['grams'] ?? '' }] : []
  })
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{say(REACH.examples, lang)}</h2>
      <ul class="tiles">
        {rows.map(({ hs, name, price, grams }) => (
          <li key={hs}>
            <a class="tile" href={link(frame, `/reach${queryOf(asked, exampleOf(hs, price, grams))}`)}>
              <span class="tile-name">{say(name, lang)}</span>
              <span class="tile-more">
                {money(BigInt(Math.round(Number(price))), 'INR', 0, lang)} · {number(Number(grams), lang)}{' '}
                {say(REACH.grams, lang)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const exampleOf = (hs: string, price: string, weight: string): Partial<Asked> => ({
  hs,
  price,
  weight,
  currency: 'INR',
})
