/** Her words in, the codes that fit out, or the one question that parts them. */
import { say } from '#kernel/words.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Hidden } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Law } from '../rules/law.ts'
import { MOST_QUESTIONS, UNKNOWN, type Question } from '../rules/questions.ts'
import type { Explained } from '../rules/find.ts'
import { ANSWER } from '../words/answer.ts'
import { ASK } from '../words.ts'
import { FinderBox, FinderScript } from './box.tsx'
import { CandidateCard, type LabelOf } from './candidate-card.tsx'
import { choiceText } from './found.ts'
import { queryOf, type Asked } from './question-address.ts'
import { Swatch } from './swatch.tsx'

export type AnswerProps = Readonly<{
  frame: Frame
  asked: Asked
  found: Explained
  lawOf: (hs6: string) => Law
  labelOf: LabelOf
  /** One try of the form to an officer, so that sending it twice asks once. */
  tried: string
}>

export function AnswerPage(given: AnswerProps) {
  const props = { ...given, found: withoutGuesses(given.found) }
  const { frame, asked, found } = props
  const { lang } = frame
  const title = say(ANSWER.title, lang)
  const { question } = found
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide finder">
        <h1>{title}</h1>
        <FinderBox frame={frame} value={asked.q} />
        <Answers {...props} />
        {question?.about === 'more-words' && (
          <Notice title={say(ANSWER.moreTitle, lang)}>
            <p>{say(ASK['more-words'], lang)}</p>
          </Notice>
        )}
        {question && question.about !== 'more-words' && <Ask {...props} question={question} />}
        {found.abstain && question?.about !== 'more-words' && (
          <Notice kind="warning" title={say(ANSWER.unsureTitle, lang)}>
            <p>{say(ANSWER.unsure, lang)}</p>
          </Notice>
        )}
        {found.candidates.length > 0 && <Candidates {...props} />}
        <NoneOfThese {...props} />
      </div>
      <FinderScript frame={frame} />
    </Page>
  )
}

/** Where the words are too few, what none of them speaks for is not shown: it would look like an answer. */
function withoutGuesses(found: Explained): Explained {
  if (found.question?.about !== 'more-words') return found
  return { ...found, candidates: found.candidates.filter(({ words, before }) => words.length > 0 || before) }
}

/** What she answered so far; each can be taken back. */
function Answers({ frame, asked }: AnswerProps) {
  const { lang } = frame
  if (asked.answers.length === 0) return null
  return (
    <div class="answers">
      <h2 class="small">{say(ANSWER.youSaid, lang)}</h2>
      <ul class="chips">
        {asked.answers.map(({ about, value }) => {
          const answer = choiceText(value, lang)
          return (
            <li key={about}>
              <a
                class="chip"
                href={link(frame, `/find${queryOf(asked, { [about]: null })}`)}
                aria-label={say(ANSWER.takeBack, lang, { answer: `${say(ASK[about], lang)} ${answer}` })}
              >
                {answer} <span aria-hidden="true">×</span>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The one question, with a picture for each choice. "I do not know" is an answer. */
function Ask({ frame, asked, question }: AnswerProps & { question: Question }) {
  const { lang } = frame
  const number = asked.answers.length + 1
  return (
    <section class="card ask" aria-labelledby="ask">
      <p class="small">{say(ANSWER.asked, lang, { number, most: MOST_QUESTIONS })}</p>
      <h2 id="ask">{say(ASK[question.about], lang)}</h2>
      <ul class="choices">
        {inOrder(question.choices).map((value) => (
          <li key={value}>
            <a class="choice" href={link(frame, `/find${queryOf(asked, { [question.about]: value })}`)}>
              <Swatch value={value} />
              <span>{choiceText(value, lang)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The likeliest first; "something else" and "I do not know" where one looks for them, at the end. */
function inOrder(choices: readonly string[]): string[] {
  const named = choices.filter((value) => value !== OTHER)
  return [...named, ...(choices.includes(OTHER) ? [OTHER] : []), UNKNOWN]
}
const OTHER = 'other'

const Candidates = ({ frame, asked, found, lawOf, labelOf }: AnswerProps) => (
  <section aria-labelledby="candidates">
    <h2 id="candidates">{say(ANSWER.candidates, frame.lang)}</h2>
    <ol class="candidates">
      {found.candidates.map((candidate, at) => (
        <CandidateCard
          key={candidate.hs6}
          frame={frame}
          asked={asked}
          candidate={candidate}
          law={lawOf(candidate.hs6)}
          labelOf={labelOf}
          isFirst={at === 0}
        />
      ))}
    </ol>
    <p class="small">{say(ANSWER.proposal, frame.lang)}</p>
  </section>
)

const NoneOfThese = (props: AnswerProps) => (
  <section class="none-fits" aria-labelledby="none-fits">
    <h2 id="none-fits">
      {say(props.found.candidates.length > 0 ? ANSWER.none : ANSWER.otherWays, props.frame.lang)}
    </h2>
    <p>{say(ANSWER.noneHint, props.frame.lang)}</p>
    <div class="row-actions">
      <ButtonLink href={link(props.frame, '/find')}>{say(ANSWER.browse, props.frame.lang)}</ButtonLink>
      <AskOfficer {...props} />
    </div>
  </section>
)

/** Sends the question to an officer; whoever is not signed in does that first, so that the answer finds her. */
function AskOfficer({ frame, asked, found, tried }: AnswerProps) {
  const { lang } = frame
  if (!frame.viewer)
    return (
      <ButtonLink href={`${link(frame, '/sign-in')}?next=${encodeURIComponent(frame.path + frame.query)}`}>
        {say(ANSWER.signInToAsk, lang)}
      </ButtonLink>
    )
  return (
    <form method="post" action={link(frame, '/find/ask')}>
      <CsrfField frame={frame} />
      <AskedFields asked={asked} />
      <Hidden name="tried" value={tried} />
      <Hidden name="reason" value={found.abstain ? 'unsure' : 'asked'} />
      <Button look="quiet">{say(ANSWER.askOfficer, lang)}</Button>
    </form>
  )
}

/** The question as hidden fields of a form. */
export const AskedFields = ({ asked }: { asked: Asked }) => (
  <>
    <Hidden name="q" value={asked.q} />
    {asked.answers.map(({ about, value }) => (
      <Hidden key={about} name={about} value={value} />
    ))}
  </>
)
