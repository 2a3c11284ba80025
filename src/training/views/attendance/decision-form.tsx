/** Was she there, and why: the only way in which attendance changes after the day. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Around } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { DESK as W } from '../../words/attendance/desk.ts'

type Props = Readonly<{
  frame: Frame
  eventId: string
  learnerId: string
  sittingId: string
  contestId: string | null
  name: string
  again: Readonly<{ reason: string; wrong: string }> | undefined
}>

export function DecisionForm({ frame, eventId, learnerId, sittingId, contestId, name, again }: Props) {
  const { lang } = frame
  const id = `reason-${contestId ?? `${learnerId}-${sittingId}`}`
  const field = { name: id, label: say(W.reason, lang), value: '', error: again?.wrong }
  return (
    <form method="post" action={link(frame, `/training/attendance/${eventId}/decide`)}>
      <CsrfField frame={frame} />
      <input type="hidden" name="learner" value={learnerId} />
      <input type="hidden" name="sitting" value={sittingId} />
      {contestId && <input type="hidden" name="contest" value={contestId} />}
      <fieldset class="attendance-choice">
        <legend>
          {say(W.decide, lang)}: {name}
        </legend>
        {(['yes', 'no'] as const).map((present) => (
          <label key={present} class="check">
            <input type="radio" name="present" value={present} required />
            <span>{say(present === 'yes' ? W.wasThere : W.wasNot, lang)}</span>
          </label>
        ))}
      </fieldset>
      <Around field={field}>
        <textarea
          id={id}
          name="reason"
          rows={2}
          maxLength={500}
          aria-invalid={again ? 'true' : undefined}
          aria-describedby={again ? `${id}-error` : undefined}
        >
          {again?.reason ?? ''}
        </textarea>
      </Around>
      <div class="question-send">
        <Button look="quiet">{say(W.save, lang)}</Button>
      </div>
    </form>
  )
}
