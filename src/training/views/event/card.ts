/** The picture that goes along where an event is passed on: messengers take pixels, 1200 × 630 of them (https://ogp.me). */
import { say, type Lang } from '#kernel/words.ts'
import { typeset } from '#platform/typeset.ts'
import { pngOf } from '../../card/png.ts'
import { pictureOf } from '../../card/svg-picture.ts'
import type { Event } from '../../store/events.ts'
import type { Sitting } from '../../store/sittings.ts'
import { KINDS, STATES } from '../../words/calendar/kinds.ts'
import { EVENT } from '../../words/event/event.ts'
import { languagesText, placeLine, written } from './said.ts'
import { bigDate, timeText } from './when.ts'

const MOST_LETTERS = 90

/** Words of the card, all finished. */
function wordsOf(event: Event, sittings: readonly Sitting[], lang: Lang) {
  const first = sittings[0]
  const { day, month, weekday } = first ? bigDate(first.startsAt, lang) : { day: '', month: '', weekday: '' }
  const hours = first ? `${timeText(first.startsAt, lang)}–${timeText(first.endsAt, lang)}` : ''
  const place = first ? placeLine(first, lang) : ''
  const off = event.status === 'cancelled'
  return {
    lang,
    day,
    month,
    weekday,
    kind: `${say(KINDS[event.kind], lang)} · ${languagesText(event, lang)}`,
    title: written(event.title, lang).text,
    when: off ? say(STATES.cancelled, lang) : [hours, say(EVENT.free, lang)].filter(Boolean).join(' · '),
    place: [...place].slice(0, MOST_LETTERS).join(''),
  }
}

export async function cardOf(event: Event, sittings: readonly Sitting[], lang: Lang): Promise<Buffer> {
  const template = 'training/views/event/card.typ'
  const svg = await typeset({ template, data: wordsOf(event, sittings, lang), format: 'svg' })
  return pngOf(pictureOf(svg.toString('utf8')))
}
