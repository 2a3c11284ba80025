/** Seats for several members of a co-operative at once. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { CheckField } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { Event } from '../../store/events.ts'
import { BOOK } from '../../words/event/event.ts'

export type GroupFormProps = Readonly<{
  frame: Frame
  event: Event
  firm: Readonly<{ id: string; name: string }>
  members: readonly Readonly<{ id: string; name: string }>[]
  chosen: readonly string[]
  wrong: string | undefined
}>

export function GroupForm({ frame, event, firm, members, chosen, wrong }: GroupFormProps) {
  const { lang } = frame
  return (
    <details class="card" id="group" open={wrong !== undefined}>
      <summary>{say(BOOK.group, lang)}</summary>
      {members.length === 0 ? (
        <>
          <p>{say(BOOK.groupNone, lang)}</p>
          <p>
            <StandingLink href={`${link(frame, '/firm/members')}?of=${firm.id}`}>
              {say(BOOK.groupMembers, lang)}
            </StandingLink>
          </p>
        </>
      ) : (
        <form method="post" action={link(frame, `/training/event/${event.id}/group`)}>
          <CsrfField frame={frame} />
          <input type="hidden" name="firm" value={firm.id} />
          {wrong && (
            <p class="field-error" role="alert">
              {wrong}
            </p>
          )}
          <fieldset>
            <legend>{say(BOOK.groupHint, lang, { firm: firm.name })}</legend>
            <div class="checks">
              {members.map(({ id, name }) => (
                <CheckField key={id} name="member" value={id} label={name} checked={chosen.includes(id)} />
              ))}
            </div>
          </fieldset>
          <CheckField name="all" value="yes" label={say(BOOK.groupAll, lang)} checked={false} />
          <div class="question-send">
            <Button look="quiet">{say(BOOK.groupSend, lang)}</Button>
          </div>
        </form>
      )}
    </details>
  )
}
