/** From six digits to eight: which line of India's tariff? A choice, never padding. */
import { say, type Lang } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Line } from '../rules/lines.ts'
import type { LineLabel } from '../store/line-labels.ts'
import type { Said as Words } from '../store/tree-words.ts'
import { ANSWER } from '../words/answer.ts'
import { AskedFields } from './answer-page.tsx'
import { spelled } from './spelled.ts'
import { queryOf, type Asked } from './question-address.ts'
import { Label } from './said.tsx'

export type LineProps = Readonly<{
  frame: Frame
  asked: Asked
  hs6: string
  label: Words
  lines: readonly (Line & { label: LineLabel | undefined })[]
  /** One try of the form, so that sending it twice takes the code once. */
  tried: string
}>

export function LinePage({ frame, asked, hs6, label, lines, tried }: LineProps) {
  const { lang } = frame
  const title = say(ANSWER.lineTitle, lang)
  const lead = lines.length === 0 ? ANSWER.lineNone : lines.length === 1 ? ANSWER.lineOne : ANSWER.lineMany
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide finder">
        <p>
          <a href={link(frame, `/find${queryOf(asked)}`)}>← {say(ANSWER.candidates, lang)}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">
          <Label said={label} lang={lang} /> <code class="hs">{spelled(hs6)}</code>
        </p>
        <form class="card" method="post" action={link(frame, '/find/take')}>
          <CsrfField frame={frame} />
          <AskedFields asked={asked} />
          <Hidden name="tried" value={tried} />
          <fieldset class="lines">
            <legend>{say(lead, lang, { count: number(lines.length, lang) })}</legend>
            {lines.map((line) => (
              <LineChoice key={line.hs8} line={line} chosen={lines.length === 1} lang={lang} />
            ))}
            <label class="line-choice">
              <input type="radio" name="hs" value={`ask-${hs6}`} required checked={lines.length === 0} />
              <span>{say(ANSWER.lineUnknown, lang)}</span>
            </label>
            <label class="line-choice">
              <input type="radio" name="hs" value={hs6} required />
              <span>{say(ANSWER.lineSix, lang)}</span>
            </label>
          </fieldset>
          <Button>{say(ANSWER.lineTake, lang)}</Button>
        </form>
      </div>
    </Page>
  )
}

const LineChoice = ({
  line: { hs8, label, before },
  chosen,
  lang,
}: {
  line: LineProps['lines'][number]
  chosen: boolean
  lang: Lang
}) => {
  const said = label && (label[lang] ? { text: label[lang], lang } : { text: label.en, lang: 'en' as const })
  const notes = [
    label?.confidence === 'low' ? say(ANSWER.lineFromMemory, lang) : '',
    before.length > 0 ? say(ANSWER.lineBefore, lang, { codes: before.map(spelled).join(', ') }) : '',
  ].filter(Boolean)
  return (
    <label class="line-choice">
      <input type="radio" name="hs" value={hs8} required checked={chosen} />
      <span>
        {said ? <Label said={said} lang={lang} /> : say(ANSWER.lineUnnamed, lang)}{' '}
        <code class="hs">{spelled(hs8)}</code>
        {notes.length > 0 && <span class="small line-notes">{notes.join(' · ')}</span>}
      </span>
    </label>
  )
}
