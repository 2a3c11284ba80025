/** An event as calendars and search engines are told of it. */
import type { Lang } from '#kernel/words.ts'
import { inLanguage } from '#ui/language.ts'
import type { CalendarEntry } from '../../ics.ts'
import type { EventFactsLd } from '../../json-ld.ts'
import { freeSeats } from '../../rules/seats.ts'
import type { Event } from '../../store/events.ts'
import type { Sitting } from '../../store/sittings.ts'
import { districtName, placeLine, trainersOf, written } from './said.ts'

/** The public page, in the reader's language. */
export const addressOf = (site: string, lang: Lang, event: Pick<Event, 'id'>): string =>
  site + inLanguage(lang, `/training/event/${event.id}`)

/** The picture that goes along where the page is passed on; its address changes with what it shows. */
export const cardAddress = (site: string, lang: Lang, { id, revision, status }: Event): string =>
  `${site}${inLanguage(lang, `/training/event/${id}/card.png`)}?v=${revision}-${status}`

export function entryOf(event: Event, sittings: readonly Sitting[], site: string, lang: Lang): CalendarEntry {
  const hall = sittings.find((one) => one.hall !== null)?.hall ?? null
  const { latitude, longitude } = hall ?? { latitude: null, longitude: null }
  return {
    id: event.id,
    title: written(event.title, lang).text,
    about: written(event.about, lang).text,
    place: placeLine({ hall }, lang),
    geo: latitude !== null && longitude !== null ? { latitude, longitude } : undefined,
    url: addressOf(site, lang, event),
    sittings,
    revision: event.revision,
    cancelled: event.status === 'cancelled',
    updatedAt: event.updatedAt,
  }
}

export function ldFactsOf(
  event: Event,
  sittings: readonly Sitting[],
  site: string,
  lang: Lang,
): EventFactsLd {
  return {
    url: addressOf(site, lang, event),
    name: written(event.title, lang).text,
    description: written(event.about, lang).text,
    image: cardAddress(site, lang, event),
    languages: event.languages,
    sittings: sittings.map(({ startsAt, endsAt, hall }) => ({
      startsAt,
      endsAt,
      hall: hall && {
        name: hall.name,
        address: hall.address,
        locality: districtName(hall.district, lang),
        region: hall.state,
        latitude: hall.latitude,
        longitude: hall.longitude,
      },
    })),
    seats: event.seats,
    free: freeSeats(event),
    cancelled: event.status === 'cancelled',
    bookable: isBookable(event),
    trainers: trainersOf(sittings),
  }
}

/** Whether a visitor may ask for a seat or a place in line now. */
export const isBookable = ({ status, entry }: Pick<Event, 'status' | 'entry'>): boolean =>
  (status === 'open' || status === 'full') && entry === 'open'
