/** The HS code: what it is now, and the ways to one. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import type { Found } from '#finder/rules/find.ts'
import type { Trail } from '#finder/rules/trail.ts'
import type { Task } from '#finder/store/tasks.ts'
import { spelled } from '#finder/views/spelled.ts'
import { Button } from '#ui/button/button.tsx'
import { TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { hsOf, textIn } from '../rules/product.ts'
import { CODE } from '../words/product.ts'
import { productLink } from './address.ts'
import { errorIn, PartPage, Version, type About } from './product-page.tsx'

export type CodeProps = About &
  Readonly<{
    found: Found | undefined
    searches: readonly Trail[]
    task: Task | undefined
    label: (hs: string) => string
    typed: string
  }>

export function CodePage(props: CodeProps) {
  const { frame, product, mayWrite } = props
  const { lang } = frame
  const name = textIn(product.title, lang)?.text ?? ''
  return (
    <PartPage {...props} title={say(CODE.title, lang)}>
      <Now {...props} />
      {mayWrite && (
        <>
          <Proposals {...props} />
          <p>
            <StandingLink href={`${link(frame, '/find')}?q=${encodeURIComponent(name)}`}>
              {say(CODE.questions, lang)}
            </StandingLink>
          </p>
          <p class="small">{say(CODE.questionsHint, lang)}</p>
          <Searches {...props} />
          <Typed {...props} />
          <AskOfficer {...props} />
        </>
      )}
    </PartPage>
  )
}

function Now({ frame, product, label, task }: CodeProps) {
  const { lang } = frame
  const hs = hsOf(product)
  const day = product.codedAt ? dayText(dayInIndia(product.codedAt), lang) : ''
  const from = { trail: CODE.fromTrail, officer: CODE.fromOfficer, maker: CODE.fromMaker } as const
  return (
    <div class="card product-code">
      {hs ? (
        <>
          <p class="lead">
            <code class="hs">{spelled(hs)}</code> {label(hs)}
          </p>
          {product.codeFrom && <p class="small">{say(from[product.codeFrom], lang, { day })}</p>}
          {product.trailId && (
            <p>
              <a class="link" href={link(frame, `/find/trail/${product.trailId}`)}>
                {say(CODE.trail, lang)}
              </a>
            </p>
          )}
          {!product.hs8 && <p>{say(CODE.six, lang)}</p>}
        </>
      ) : (
        <p>{say(CODE.none, lang)}</p>
      )}
      {task && !task.decidedAt && (
        <Notice>
          <p>{say(CODE.waiting, lang)}</p>
        </Notice>
      )}
    </div>
  )
}

type ChoiceProps = Pick<CodeProps, 'frame' | 'product'> &
  Readonly<{ name: 'trail' | 'proposed'; value: string; hs: string; text: string }>

const Choice = ({ frame, product, name, value, hs, text }: ChoiceProps) => (
  <li>
    <form class="product-choice" method="post" action={productLink(frame, product, 'code')}>
      <CsrfField frame={frame} />
      <Version product={product} />
      <input type="hidden" name={name} value={value} />
      <span>
        <code class="hs">{spelled(hs)}</code> {text}
      </span>
      <button type="submit" class="button button-quiet">
        {say(CODE.take, frame.lang)} <span class="sr">{spelled(hs)}</span>
      </button>
    </form>
  </li>
)

function Proposals({ frame, product, found }: CodeProps) {
  const { lang } = frame
  if (!found || product.hs8) return null
  const shown = found.candidates.filter(({ hs6 }) => hs6 !== product.hs6).slice(0, 4)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{say(CODE.proposals, lang)}</h2>
      {found.abstain && <p>{say(CODE.unsure, lang)}</p>}
      <ul class="product-choices">
        {shown.map(({ hs6, label }) => (
          <Choice key={hs6} {...{ frame, product }} name="proposed" value={hs6} hs={hs6} text={label} />
        ))}
      </ul>
    </section>
  )
}

function Searches({ frame, product, searches, label }: CodeProps) {
  const shown = searches.filter(({ id }) => id !== product.trailId)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="searches">
      <h2 id="searches">{say(CODE.searches, frame.lang)}</h2>
      <ul class="product-choices">
        {shown.map(({ id, hs6, hs8, product: { text } }) => {
          const hs = hs8 ?? hs6 ?? ''
          const said = `${label(hs)} (${text.slice(0, 60)})`
          return <Choice key={id} {...{ frame, product }} name="trail" value={id} hs={hs} text={said} />
        })}
      </ul>
    </section>
  )
}

const Typed = ({ frame, product, wrong, typed }: CodeProps) => (
  <form class="card" method="post" action={productLink(frame, product, 'code')} noValidate>
    <CsrfField frame={frame} />
    <Version product={product} />
    <TextField
      name="hs"
      label={say(CODE.typed, frame.lang)}
      value={typed}
      inputMode="numeric"
      maxLength={12}
      error={errorIn(wrong, 'hs')}
    />
    <div class="question-send">
      <Button look="quiet">{say(CODE.typedSave, frame.lang)}</Button>
    </div>
  </form>
)

const AskOfficer = ({ frame, product, task }: CodeProps) =>
  product.hs8 || task ? null : (
    <form method="post" action={productLink(frame, product, 'code')}>
      <CsrfField frame={frame} />
      <Version product={product} />
      <input type="hidden" name="ask" value="officer" />
      <Button look="quiet">{say(CODE.ask, frame.lang)}</Button>
    </form>
  )
