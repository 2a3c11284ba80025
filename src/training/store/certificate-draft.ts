/** Puts together what a certificate says, from the event as it was held and the learner as she is written. */
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import { dayText, number, percentBps } from '#ui/figures.ts'
import type { CertificatePaper } from '../rules/certificate.ts'
import { minutesText } from '../rules/certificate-hours.ts'
import type { TrainingContext } from '../services.ts'
import { KINDS } from '../words/calendar/kinds.ts'
import { CREDENTIAL } from '../words/certificate/credential.ts'
import type { Event } from './events.ts'
import type { Learner } from './learners.ts'
import { recipientOf } from './notices.ts'
import type { Sitting } from './sittings.ts'
import type { Draft } from './write-certificate.ts'

/** All of a draft but what was achieved, and by whom it is issued. */
export async function draftFor(
  tx: Tx,
  context: Pick<TrainingContext, 'vault'>,
  event: Event,
  sittings: readonly Sitting[],
  learner: Learner,
): Promise<Omit<Draft, 'attendedBps' | 'marksBps' | 'replaces' | 'issuedBy'>> {
  const { lang } = learner
  const paper = paperFor(event, sittings, learner.name)
  const reached = await recipientOf(tx, context, learner, null)
  return {
    eventId: event.id,
    learnerId: learner.id,
    lang,
    paper,
    about: aboutText(paper, lang),
    criteria: criteriaText(event, lang),
    email: reached?.channel === 'email' ? reached.to : undefined,
    demo: event.demo || learner.demo,
  }
}

function paperFor(event: Event, sittings: readonly Sitting[], name: string): Draft['paper'] {
  const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
  const millis = sittings.reduce(
    (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()),
    0,
  )
  return {
    name: name.trim(),
    title: event.title,
    kind: event.kind,
    days: unique(sittings.map(({ startsAt }) => dayInIndia(startsAt))),
    minutes: Math.round(millis / 60_000),
    halls: unique(sittings.flatMap(({ hall }) => hall?.name ?? [])),
    district: event.district,
    trainers: unique(sittings.flatMap(({ trainers }) => trainers.map((one) => one.name))),
  }
}

function aboutText(paper: Pick<CertificatePaper, 'kind' | 'title' | 'days' | 'minutes'>, lang: Lang): string {
  return say(CREDENTIAL.about, lang, {
    kind: say(KINDS[paper.kind], lang),
    title: say(paper.title, lang),
    hours: minutesText(paper.minutes, lang, (value) => number(value, lang)),
    from: dayText(paper.days[0]!, lang),
    to: dayText(paper.days.at(-1)!, lang),
  })
}

function criteriaText({ passAttendanceBps, passMarksBps, quiz }: Event, lang: Lang): string {
  const attended = say(CREDENTIAL.attended, lang, { share: percentBps(passAttendanceBps, lang) })
  if (quiz === null || passMarksBps === null) return attended
  return `${attended} ${say(CREDENTIAL.passed, lang, { share: percentBps(passMarksBps, lang) })}`
}
