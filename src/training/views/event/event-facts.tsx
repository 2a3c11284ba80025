/** When, where, who and what for: the facts of an event. */
import { say, type Lang } from '#kernel/words.ts'
import { percentBps } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { OutsideLink } from '#ui/link/link.tsx'
import type { Event } from '../../store/events.ts'
import type { Hall } from '../../store/halls.ts'
import type { Sitting } from '../../store/sittings.ts'
import { ACCESS, LEVELS } from '../../words/calendar/kinds.ts'
import { EVENT } from '../../words/event/event.ts'
import { languagesText, placeLine, sectorsText, trainersOf, written } from './said.ts'
import { spanText } from './when.ts'

export type ShownModule = Readonly<{ id: string; title: Readonly<Record<Lang, string>> }>

export type FactsProps = Readonly<{
  frame: Frame
  event: Event
  sittings: readonly Sitting[]
  modules: readonly ShownModule[]
}>

export function EventFacts({ frame, event, sittings, modules }: FactsProps) {
  const { lang } = frame
  const trainers = trainersOf(sittings)
  return (
    <dl class="event-facts">
      <Fact name={say(EVENT.when, lang)}>
        <ol class="event-days">
          {sittings.map((sitting) => (
            <li key={sitting.id}>
              <time dateTime={sitting.startsAt.toISOString()}>{spanText(sitting, lang)}</time>
            </li>
          ))}
        </ol>
      </Fact>
      <Fact name={say(EVENT.where, lang)}>
        {placesOf(sittings).map((sitting) => (
          <PlaceOf key={sitting.hall?.id ?? ''} lang={lang} sitting={sitting} />
        ))}
      </Fact>
      {trainers.length > 0 && <Fact name={say(EVENT.trainers, lang)}>{trainers.join(', ')}</Fact>}
      <Fact name={say(EVENT.languages, lang)}>{languagesText(event, lang)}</Fact>
      <Fact name={say(EVENT.forWhom, lang)}>
        {say(LEVELS[event.level], lang)}; {sectorsText(event, lang)}
      </Fact>
      {modules.length > 0 && (
        <Fact name={say(EVENT.modules, lang)}>
          <ul class="plain">
            {modules.map(({ id, title }) => (
              <li key={id}>
                <a href={link(frame, `/learn/${id}`)}>{written(title, lang).text}</a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={say(EVENT.cost, lang)}>{say(EVENT.free, lang)}</Fact>
      <Fact name={say(EVENT.certificateName, lang)}>{certificateText(event, lang)}</Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Each hall once, and the webinar once. */
const placesOf = (sittings: readonly Sitting[]): Sitting[] => [
  ...new Map(sittings.map((sitting) => [sitting.hall?.id ?? '', sitting])).values(),
]

function PlaceOf({ lang, sitting }: { lang: Lang; sitting: Sitting }) {
  const { hall } = sitting
  if (!hall) return <p>{say(EVENT.onlineHow, lang)}</p>
  const access = hall.accessibility.filter((id): id is keyof typeof ACCESS => Object.hasOwn(ACCESS, id))
  return (
    <>
      <p>{placeLine(sitting, lang)}</p>
      <MapLinks hall={hall} lang={lang} />
      {access.length > 0 && (
        <>
          <p class="small">{say(EVENT.access, lang)}:</p>
          <ul class="access">
            {access.map((id) => (
              <li key={id}>{say(ACCESS[id], lang)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** `geo:` opens whichever map a phone has (RFC 5870); OpenStreetMap is for everybody else. */
function MapLinks({ hall, lang }: { hall: Hall; lang: Lang }) {
  const { latitude, longitude, name } = hall
  if (latitude === null || longitude === null) return null
  const at = `${latitude.toFixed(5)},${longitude.toFixed(5)}`
  const map = `https://www.openstreetmap.org/?mlat=${latitude.toFixed(5)}&mlon=${longitude.toFixed(5)}#map=17/${at.replace(',', '/')}`
  return (
    <p class="event-maps">
      <OutsideLink href={map} lang={lang}>
        {say(EVENT.map, lang)}
      </OutsideLink>{' '}
      <a class="link" href={`geo:${at}?q=${at}(${encodeURIComponent(name)})`}>
        {say(EVENT.route, lang)}
      </a>
    </p>
  )
}

function certificateText({ passAttendanceBps, passMarksBps, quiz }: Event, lang: Lang): string {
  const share = percentBps(passAttendanceBps, lang)
  return quiz === null || passMarksBps === null
    ? say(EVENT.certificate, lang, { share })
    : say(EVENT.certificateQuiz, lang, { share, marks: percentBps(passMarksBps, lang) })
}
