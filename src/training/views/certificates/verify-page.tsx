/** `/verify`: is a certificate genuine? Three ways that need no script, and the code's own link, which needs no network. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Around, TextField } from '#ui/field/field.tsx'
import { FileField } from '#ui/file-field/file-field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { VERIFY } from '../../words/certificate/verify.ts'
import { VerdictCard, WaitingCards, type Answer } from './verdict-card.tsx'

export type VerifyProps = Readonly<{ frame: Frame; answer: Answer | undefined; number: string }>

/** In megabytes. */
const LARGEST = 2

export function VerifyPage({ frame, answer, number }: VerifyProps) {
  const { lang, asset } = frame
  const title = say(VERIFY.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden={answer !== undefined}>
      <div class="wide narrow verify">
        <h1>{title}</h1>
        {answer && <VerdictCard frame={frame} answer={answer} />}
        <div
          id="verify"
          lang={lang}
          aria-live="polite"
          data-worker={link(frame, '/verify/worker.js')}
          data-csrf={frame.viewer?.csrf}
        >
          <p class="verify-checking" data-checking hidden>
            {say(VERIFY.checking, lang)}
          </p>
          <WaitingCards frame={frame} />
        </div>
        <p class="lead">{say(VERIFY.lead, lang)}</p>
        <div class="verify-ways">
          <form class="card" method="get" action={link(frame, '/verify')}>
            <h2>{say(VERIFY.byNumber, lang)}</h2>
            <TextField
              name="number"
              label={say(VERIFY.number, lang)}
              hint={say(VERIFY.numberHint, lang)}
              value={number}
              maxLength={30}
            />
            <Button>{say(VERIFY.check, lang)}</Button>
          </form>
          <form class="card" method="post" action={link(frame, '/verify')} encType="multipart/form-data">
            <h2>{say(VERIFY.byFile, lang)}</h2>
            <CsrfField frame={frame} />
            <FileField
              name="file"
              label={say(VERIFY.file, lang)}
              lang={lang}
              kinds={['.pdf', '.json']}
              most={LARGEST}
            />
            <Button look="quiet">{say(VERIFY.check, lang)}</Button>
          </form>
          <form class="card" id="verify-text" method="post" action={link(frame, '/verify')}>
            <h2>{say(VERIFY.byText, lang)}</h2>
            <CsrfField frame={frame} />
            <Around field={{ name: 'text', label: say(VERIFY.text, lang), value: '' }}>
              <textarea id="text" name="text" rows={3} maxLength={8000} />
            </Around>
            <Button look="quiet">{say(VERIFY.check, lang)}</Button>
          </form>
        </div>
        <p class="small">
          {say(VERIFY.machines, lang)} <a href="/certificates/keys.json">{say(VERIFY.keys, lang)}</a>
        </p>
      </div>
      <script src={asset('verify.js')} defer />
    </Page>
  )
}
