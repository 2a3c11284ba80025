/** What is said of an event in the reader's language. */
import { LANGS, say, type Lang, type Sentence } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { CLUSTERS } from '#firms/words/clusters.ts'
import { SECTOR_NAMES } from '#firms/words/makes.ts'
import type { Event } from '../../store/events.ts'
import type { Sitting } from '../../store/sittings.ts'
import { SPOKEN } from '../../words/calendar/kinds.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { EVENT } from '../../words/event/event.ts'

type Texts = Readonly<Partial<Record<Lang, string>>>

/** A text that people wrote in one to three languages: the reader's own, or the first there is, with its language. */
export function written(texts: Texts, lang: Lang): Readonly<{ text: string; lang: Lang }> {
  const found = [lang, ...LANGS].find((one) => (texts[one] ?? '').trim() !== '') ?? lang
  return { text: (texts[found] ?? '').trim(), lang: found }
}

const nameIn = (table: Readonly<Record<string, Sentence>>, id: string, lang: Lang): string =>
  Object.hasOwn(table, id) ? say(table[id]!, lang) : id

export const districtName = (id: string | null, lang: Lang): string =>
  id === null ? '' : nameIn(DISTRICTS, id, lang)
export const clusterName = (id: string | null, lang: Lang): string =>
  id === null ? '' : nameIn(CLUSTERS, id, lang)
export const sectorName = (id: string, lang: Lang): string => nameIn(SECTOR_NAMES, id, lang)

export const languagesText = ({ languages }: Pick<Event, 'languages'>, lang: Lang): string =>
  languages.map((one) => nameIn(SPOKEN, one, lang)).join(', ')

/** Nobody is left out where no sector is named. */
export const sectorsText = ({ sectors }: Pick<Event, 'sectors'>, lang: Lang): string =>
  sectors.length === 0 ? say(EVENT.everyone, lang) : sectors.map((one) => sectorName(one, lang)).join(', ')

/** Where it is in a few words: the district, or that it comes to one's phone. */
export function placeShort(
  event: Pick<Event, 'kind' | 'district'>,
  sittings: readonly Sitting[],
  lang: Lang,
): string {
  const inHall = sittings.some(({ hall }) => hall !== null)
  const online = sittings.some(({ room }) => room !== null) || (event.kind === 'webinar' && !inHall)
  const district = sittings.find(({ hall }) => hall !== null)?.hall?.district ?? event.district
  return [online && say(CALENDAR.online, lang), districtName(district, lang)].filter(Boolean).join(' · ')
}

/** Hall and address in one line; where there is none, that it is online. */
export function placeLine({ hall }: Pick<Sitting, 'hall'>, lang: Lang): string {
  if (!hall) return say(CALENDAR.online, lang)
  return [hall.name, hall.address, districtName(hall.district, lang)].filter(Boolean).join(', ')
}

/** Each trainer once, in the order of the days. */
export const trainersOf = (sittings: readonly Sitting[]): string[] => [
  ...new Set(sittings.flatMap(({ trainers }) => trainers.map(({ name }) => name))),
]
