/** The trainer's side of a live lesson: which slide her learners see, and where the sound is. */
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Lesson } from '../../rules/lesson.ts'
import { ASK_EVERY_SECONDS } from '../../rules/low-bandwidth.ts'
import type { LiveLesson } from '../../store/live.ts'
import type { LeadInput } from '../../usecases/learning/lead-lesson.ts'
import { LIVE } from '../../words/learning/live.ts'

export type LeadProps = Readonly<{
  frame: Frame
  sittingId: string
  eventTitle: string
  lessons: readonly Lesson[]
  live: LiveLesson | undefined
  typed: Partial<LeadInput>
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export function LeadPage(props: LeadProps) {
  const { frame, sittingId, eventTitle, live, lessons } = props
  const { lang } = frame
  const lesson = lessons.find(({ id }) => id === (props.typed.module ?? live?.module)) ?? lessons[0]
  return (
    <Page frame={frame} title={`${say(LIVE.lead1, lang)} · Dhow`} hidden>
      <div class="wide narrow learn live">
        <p class="small">{eventTitle}</p>
        <h1>{say(LIVE.lead1, lang)}</h1>
        <p>{say(LIVE.leadHow, lang, { seconds: number(ASK_EVERY_SECONDS, lang) })}</p>
        <p>
          <StandingLink href={link(frame, `/training/live/${sittingId}`)}>
            {say(LIVE.toLearners, lang)}
          </StandingLink>
        </p>
        <SoundForm {...props} lesson={lesson} />
        {lesson && <Slides {...props} lesson={lesson} />}
      </div>
    </Page>
  )
}

function SoundForm({
  frame,
  sittingId,
  lessons,
  live,
  typed,
  wrong,
  lesson,
}: LeadProps & { lesson: Lesson | undefined }) {
  const { lang } = frame
  const error = (field: string) => (wrong?.field === field ? wrong.sentence : undefined)
  return (
    <form class="card" method="post" action={link(frame, `/training/live/${sittingId}/lead`)} noValidate>
      <CsrfField frame={frame} />
      <input type="hidden" name="section" value={live?.module === lesson?.id ? (live?.section ?? 0) : 0} />
      <SelectField
        name="module"
        label={say(LIVE.module, lang)}
        value={lesson?.id ?? ''}
        options={lessons.map(({ id, title }) => ({ value: id, label: say(title, lang) }))}
      />
      <TextField
        name="audioUrl"
        label={say(LIVE.audioUrl, lang)}
        hint={say(LIVE.audioHint, lang)}
        value={typed.audioUrl ?? live?.audioUrl ?? ''}
        maxLength={500}
        error={error('audioUrl')}
      />
      <div class="fields">
        <TextField
          name="kbit"
          label={say(LIVE.kbit, lang)}
          value={typed.kbit ?? (live?.audioKbit ? String(live.audioKbit) : '')}
          inputMode="numeric"
          unit="kbit/s"
          maxLength={6}
          error={error('kbit')}
        />
        <TextField
          name="megabytes"
          label={say(LIVE.megabytes, lang)}
          value={typed.megabytes ?? ''}
          inputMode="decimal"
          unit="MB"
          maxLength={8}
        />
        <TextField
          name="minutes"
          label={say(LIVE.length, lang)}
          value={typed.minutes ?? ''}
          inputMode="numeric"
          unit={say(LIVE.minutes, lang)}
          maxLength={6}
        />
      </div>
      <Button>{say(LIVE.save, lang)}</Button>
    </form>
  )
}

/** Every slide with a button, so that one press moves all phones. */
function Slides({ frame, sittingId, live, lesson }: LeadProps & { lesson: Lesson }) {
  const { lang } = frame
  return (
    <ol class="lead-slides">
      {lesson.sections.map((section, index) => {
        const isShown = live?.module === lesson.id && live.section === index
        return (
          <li key={index} aria-current={isShown ? 'step' : undefined}>
            <form method="post" action={link(frame, `/training/live/${sittingId}/lead`)}>
              <CsrfField frame={frame} />
              <input type="hidden" name="module" value={lesson.id} />
              <input type="hidden" name="section" value={index} />
              <input type="hidden" name="audioUrl" value={live?.audioUrl ?? ''} />
              <input type="hidden" name="kbit" value={live?.audioKbit ?? ''} />
              <p>
                <b>{say(section.title, lang)}</b> {isShown && <span>({say(LIVE.shown, lang)})</span>}
              </p>
              <Button look="quiet">{say(LIVE.show, lang)}</Button>
            </form>
          </li>
        )
      })}
    </ol>
  )
}
