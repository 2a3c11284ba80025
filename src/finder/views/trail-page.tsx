/** How a code was come to: the words, the questions, the candidates, what answered, and the officer's word. */
import type { ComponentChildren } from 'preact'
import { say, type Sentence } from '#kernel/words.ts'
import { dayInIndia } from '#kernel/day.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { TextField } from '#ui/field/field.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Law } from '../rules/law.ts'
import type { Task } from '../store/tasks.ts'
import type { Trail } from '../rules/trail.ts'
import { ANSWER } from '../words/answer.ts'
import { ASK } from '../words.ts'
import { sureness } from './candidate-card.tsx'
import { choiceText } from './found.ts'
import { LawFacts } from './law-facts.tsx'
import { Said } from './said.tsx'
import { spelled } from './spelled.ts'

/** What is wrong with an officer's code, with what she typed. */
export type Wrong = Readonly<{ sentence: string; hs: string; note: string }>

export type TrailProps = Readonly<{
  frame: Frame
  trail: Trail
  task: Task | undefined
  /** True for an officer who may answer the task. */
  mayDecide: boolean
  wrong?: Wrong
  label: (hs: string) => string
  law: Law | undefined
}>

export function TrailPage(props: TrailProps) {
  const { frame, trail, label } = props
  const { lang } = frame
  const hs = trail.hs8 ?? trail.hs6
  const title = say(hs ? ANSWER.trailTitle : ANSWER.trailOpen, lang)
  return (
    <Page frame={frame} title={`${hs ? `${spelled(hs)} · ` : ''}${title} · Dhow`} hidden>
      <div class="wide finder">
        <h1>{title}</h1>
        {hs && (
          <p class="lead">
            {label(hs)} <code class="hs">{spelled(hs)}</code>
          </p>
        )}
        <Standing {...props} />
        <Next {...props} />
        <How {...props} />
        <p class="small">{say(ANSWER.proposal, lang)}</p>
      </div>
    </Page>
  )
}

/** Where the question stands: an officer's word, waiting for one, remembered or not. */
function Standing({ frame, trail, task, mayDecide, ...rest }: TrailProps) {
  const { lang } = frame
  if (task?.decidedAt)
    return (
      <Notice
        kind="success"
        title={say(ANSWER.confirmed, lang, { day: dayText(dayInIndia(task.decidedAt), lang) })}
      >
        {task.note && (
          <p>
            <Said text={task.note} />
          </p>
        )}
      </Notice>
    )
  if (task && mayDecide) return <Decide frame={frame} trail={trail} task={task} {...rest} />
  if (task)
    return (
      <Notice>
        <p>{say(ANSWER.waiting, lang)}</p>
      </Notice>
    )
  return (
    <Notice>
      {trail.hs6 && !trail.hs8 && <p>{say(ANSWER.trailSix, lang)}</p>}
      <p>{say(trail.tenant ? ANSWER.trailRemembered : ANSWER.trailVisitor, lang)}</p>
    </Notice>
  )
}

const Decide = ({ frame, task, wrong }: Pick<TrailProps, 'frame' | 'trail' | 'wrong'> & { task: Task }) => (
  <form class="card" method="post" action={link(frame, `/find/tasks/${task.id}`)}>
    <CsrfField frame={frame} />
    <h2>{say(ANSWER.decide, frame.lang)}</h2>
    <TextField
      name="hs"
      label={say(ANSWER.decideCode, frame.lang)}
      hint={say(ANSWER.decideCodeHint, frame.lang)}
      error={wrong?.sentence}
      inputMode="numeric"
      value={wrong?.hs ?? ''}
    />
    <TextField
      name="note"
      label={say(ANSWER.decideNote, frame.lang)}
      value={wrong?.note ?? ''}
      maxLength={1000}
    />
    <Button>{say(ANSWER.decideSend, frame.lang)}</Button>
  </form>
)

const Next = ({ frame, trail, law }: TrailProps) => (
  <>
    {law && (
      <section aria-labelledby="law">
        <h2 id="law">{say(ANSWER.law, frame.lang)}</h2>
        <LawFacts hs={trail.hs8 ?? trail.hs6 ?? ''} law={law} lang={frame.lang} />
      </section>
    )}
    <p class="row-actions">
      {trail.hs6 && (
        <ButtonLink href={`${link(frame, '/reach')}?hs=${trail.hs8 ?? trail.hs6}`} look="main">
          {say(ANSWER.world, frame.lang)}
        </ButtonLink>
      )}
      <ButtonLink href={link(frame, '/find')}>{say(ANSWER.another, frame.lang)}</ButtonLink>
    </p>
  </>
)

function How({ frame, trail, label }: TrailProps) {
  const { lang } = frame
  return (
    <section aria-labelledby="how">
      <h2 id="how">{say(ANSWER.trailHow, lang)}</h2>
      <dl class="pairs">
        <Pair name={ANSWER.trailWords} lang={lang}>
          <Said text={trail.product.text} />
        </Pair>
        {trail.answers.map(({ about, value }) => (
          <Pair key={about} name={ASK[about]} lang={lang}>
            {choiceText(value, lang)}
          </Pair>
        ))}
        <Pair name={ANSWER.trailProposed} lang={lang}>
          <ol>
            {trail.found.candidates.slice(0, SHOWN).map(({ hs6, confidence }) => (
              <li key={hs6}>
                {label(hs6)} <code class="hs">{spelled(hs6)}</code> ({sureness(confidence, lang)})
              </li>
            ))}
          </ol>
        </Pair>
        <Pair name={ANSWER.trailWhen} lang={lang}>
          {dayText(dayInIndia(trail.askedAt), lang)}
        </Pair>
        <Pair name={ANSWER.trailEngine} lang={lang}>
          <code>{trail.engine.slice(0, 12)}</code>
        </Pair>
        <Pair name={ANSWER.trailBook} lang={lang}>
          <code>{trail.book.slice(0, 12)}</code>
        </Pair>
      </dl>
    </section>
  )
}

const SHOWN = 5

const Pair = ({
  name,
  lang,
  children,
}: {
  name: Sentence
  lang: Frame['lang']
  children: ComponentChildren
}) => (
  <div>
    <dt>{say(name, lang)}</dt>
    <dd>{children}</dd>
  </div>
)
