/** `/training/desk`: what do I do now. */
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { deedsOf, isToday, type Deed } from '../../rules/desk-deeds.ts'
import type { OnDesk } from '../../store/follow-up/desk.ts'
import { KINDS, STATES } from '../../words/calendar/kinds.ts'
import { DEEDS, TRAINER_DESK } from '../../words/follow-up/desk.ts'
import { placeShort, written } from '../event/said.ts'
import { momentText } from '../event/when.ts'

export type TrainerDeskProps = Readonly<{
  frame: Frame
  events: readonly OnDesk[]
  now: Date
  /** Only hers; otherwise all of her areas. */
  mine: boolean
}>

export function TrainerDeskPage({ frame, events, now, mine }: TrainerDeskProps) {
  const { lang } = frame
  const title = say(TRAINER_DESK.title, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide trainer-desk">
        <h1>{title}</h1>
        <p class="lead">{say(TRAINER_DESK.lead, lang)}</p>
        <p class="device-does">
          <ButtonLink look="main" href={link(frame, '/training/manage/new')}>
            {say(TRAINER_DESK.new, lang)}
          </ButtonLink>
          <ButtonLink href={link(frame, mine ? '/training/desk?all=yes' : '/training/desk')}>
            {say(mine ? TRAINER_DESK.all : TRAINER_DESK.mine, lang)}
          </ButtonLink>
          <ButtonLink href={link(frame, '/training/manage')}>{say(TRAINER_DESK.events, lang)}</ButtonLink>
        </p>
        {events.length === 0 && (
          <EmptyState title={say(TRAINER_DESK.none, lang)}>
            <p>{say(TRAINER_DESK.noneHint, lang)}</p>
          </EmptyState>
        )}
        {GROUPS.map((group) => (
          <Group key={group} frame={frame} name={group} now={now} events={inGroup(events, group, now)} />
        ))}
      </div>
    </Page>
  )
}

const GROUPS = ['today', 'now', 'ahead', 'done'] as const
type GroupName = (typeof GROUPS)[number]

/** What only may be looked at keeps nobody waiting. */
const LOOKING: ReadonlySet<Deed> = new Set(['cohort', 'finish', 'attendance'])

function groupOf({ facts }: OnDesk, now: Date): GroupName {
  if (isToday(facts, now)) return 'today'
  if (deedsOf(facts, now).some((deed) => !LOOKING.has(deed))) return 'now'
  return facts.lastAt && facts.lastAt < now ? 'done' : 'ahead'
}

function inGroup(events: readonly OnDesk[], group: GroupName, now: Date): OnDesk[] {
  const found = events.filter((one) => groupOf(one, now) === group)
  return group === 'done' ? found.toReversed() : found
}

type GroupProps = Readonly<{ frame: Frame; name: GroupName; events: readonly OnDesk[]; now: Date }>

/** What is done is folded away. */
const Group = ({ frame, name, events, now }: GroupProps) => {
  if (events.length === 0) return null
  const title = say(TRAINER_DESK[name], frame.lang)
  const list = (
    <ul class="desk-events">
      {events.map((one) => (
        <DeskCard key={one.event.id} frame={frame} one={one} now={now} />
      ))}
    </ul>
  )
  if (name === 'done')
    return (
      <details>
        <summary>{`${title} (${number(events.length, frame.lang)})`}</summary>
        {list}
      </details>
    )
  return (
    <section>
      <h2>{title}</h2>
      {list}
    </section>
  )
}

function DeskCard({ frame, one, now }: { frame: Frame; one: OnDesk; now: Date }) {
  const { lang } = frame
  const { event, sittings } = one
  const title = written(event.title, lang)
  const facts = [
    event.firstAt && momentText(event.firstAt, lang),
    say(KINDS[event.kind], lang),
    placeShort(event, sittings, lang),
    say(STATES[event.status], lang),
    event.demo && say(TRAINER_DESK.demo, lang),
  ]
  return (
    <li class="card">
      <a
        class="link"
        href={link(frame, `/training/manage/${event.id}`)}
        lang={title.lang === lang ? undefined : title.lang}
      >
        {title.text}
      </a>
      <p class="small">{facts.filter(Boolean).join(' · ')}</p>
      <p class="small">{countsText(one, frame)}</p>
      <p class="device-does">
        {deedsOf(one.facts, now).map((deed) => (
          <DeedLink key={deed} frame={frame} one={one} deed={deed} now={now} />
        ))}
      </p>
    </li>
  )
}

function countsText({ event, feedback, certificates }: OnDesk, { lang }: Frame): string {
  const { taken, seats } = event
  return [
    say(TRAINER_DESK.seats, lang, { taken: number(taken, lang), seats: number(seats, lang) }),
    certificates > 0 && say(TRAINER_DESK.certificates, lang, { count: number(certificates, lang) }),
    feedback > 0 && say(TRAINER_DESK.feedback, lang, { count: number(feedback, lang) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function DeedLink({ frame, one, deed, now }: { frame: Frame; one: OnDesk; deed: Deed; now: Date }) {
  const { lang } = frame
  const count = number(deed === 'draw' ? one.event.inLine : one.facts.openContests, lang)
  return (
    <ButtonLink
      href={link(frame, pathOf(deed, one, now))}
      {...(deed === 'cohort' ? {} : { look: 'main' as const })}
    >
      {say(DEEDS[deed], lang, { count })}
    </ButtonLink>
  )
}

function pathOf(deed: Deed, { event, sittings }: OnDesk, now: Date): string {
  const sittingId = (inHall: boolean) =>
    sittings.find(({ hall, endsAt }) => (hall !== null) === inHall && endsAt >= now)?.id ??
    sittings.find(({ hall }) => (hall !== null) === inHall)?.id
  switch (deed) {
    case 'checkIn':
      return `/training/check-in/${sittingId(true)}`
    case 'lead':
      return `/training/live/${sittingId(false)}/lead`
    case 'contests':
    case 'attendance':
      return `/training/attendance/${event.id}`
    case 'report':
    case 'cohort':
      return `/training/${deed}/${event.id}`
    default:
      return `/training/manage/${event.id}`
  }
}
