import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { SITE } from '../words.ts'

/** Something did not work: one sentence, and where to go on. */
export const ErrorPage = ({ frame, title, sentence }: { frame: Frame; title: string; sentence: string }) => (
  <Page frame={frame} title={`${title} · Dhow`} hidden placeless>
    <div class="wide narrow">
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <p>
        <ButtonLink href={link(frame, '/')}>{say(SITE.home, frame.lang)}</ButtonLink>
      </p>
    </div>
  </Page>
)
