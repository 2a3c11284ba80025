/** The code that came by message. */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import { CODE } from '../rules/one-time-code.ts'
import { SIGN_IN } from '../words.ts'
import { CodeField } from './contact-field.tsx'

export type CodeProps = Readonly<{
  frame: Frame
  /** The masked number or address, and how the code went there. */
  to: string
  channel: Sentence
  next: string
  error?: string | undefined
  /** The message itself, where no service carries it. */
  simulated?: Readonly<{ text: string; lang: Lang }> | undefined
}>

export function CodePage({ frame, to, channel, next, error, simulated }: CodeProps) {
  const { lang } = frame
  const title = say(SIGN_IN.codeTitle, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow sign-in">
        <h1>{title}</h1>
        <p class="lead">{say(SIGN_IN.codeSent, lang, { to, channel: say(channel, lang) })}</p>
        {simulated && <Simulated {...simulated} frame={frame} />}
        <form class="card" method="post" action={link(frame, '/sign-in/code')} novalidate>
          <Hidden name="next" value={next} />
          <CodeField
            label={say(SIGN_IN.code, lang)}
            hint={say(SIGN_IN.codeHint, lang, { minutes: CODE.minutes })}
            error={error}
          />
          <div class="question-send">
            <Button>{say(SIGN_IN.enter, lang)}</Button>
          </div>
        </form>
        <form method="post" action={link(frame, '/sign-in/again')} class="sign-in-again">
          <Hidden name="next" value={next} />
          <Button look="quiet">{say(SIGN_IN.again, lang)}</Button>
          <BackLink href={link(frame, '/sign-in')}>{say(SIGN_IN.other, lang)}</BackLink>
        </form>
      </div>
    </Page>
  )
}

/** What a phone would show, where there is nobody who could carry it there. */
const Simulated = ({ text, lang: written, frame: { lang } }: { text: string; lang: Lang; frame: Frame }) => (
  <aside class="simulated" aria-label={say(SIGN_IN.simulated, lang)}>
    <p class="simulated-title">{say(SIGN_IN.simulated, lang)}</p>
    <p class="simulated-text" lang={written}>
      {text}
    </p>
    <p class="small">{say(SIGN_IN.simulatedWhy, lang)}</p>
  </aside>
)
