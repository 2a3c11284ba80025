/** What a learner shows at the door: on her seat's page and on paper. */
import { say } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { codeText, type Pass } from '../../rules/attendance/pass.ts'
import { LEARNER } from '../../words/attendance/learner.ts'
import { PassPicture } from './pass-picture.tsx'

export type ShownPass = Pass

export const SeatPass = ({ frame: { lang }, pass: { pass, code } }: { frame: Frame; pass: Pass }) => (
  <figure class="pass">
    <PassPicture pass={pass} label={say(LEARNER.passLabel, lang)} />
    <figcaption>
      <span class="pass-code notranslate">{codeText(code)}</span>
      <span class="small">{say(LEARNER.passHint, lang)}</span>
    </figcaption>
  </figure>
)
