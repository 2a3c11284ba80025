/** An event as search engines read it: schema.org EducationEvent, as JSON-LD. Source: https://schema.org/EducationEvent (30.0). */

export type EventFactsLd = Readonly<{
  url: string
  name: string
  description: string
  /** Absolute address of its card. */
  image: string
  languages: readonly string[]
  /** Its days in order. */
  sittings: readonly Readonly<{
    startsAt: Date
    endsAt: Date
    hall: Readonly<{
      name: string
      address: string
      locality: string
      region: string
      latitude: number | null
      longitude: number | null
    }> | null
  }>[]
  seats: number
  free: number
  cancelled: boolean
  /** Whether somebody could book now: then it is offered, for nothing. */
  bookable: boolean
  trainers: readonly string[]
}>

type Node = Readonly<Record<string, unknown>>

/** The document, ready for a `script` element; see `ldText` for its text. */
export function eventLd(facts: EventFactsLd): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    '@id': facts.url,
    url: facts.url,
    name: facts.name,
    ...(facts.description ? { description: facts.description } : {}),
    image: facts.image,
    inLanguage: facts.languages,
    ...spanOf(facts),
    eventStatus: `https://schema.org/${facts.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${modeOf(facts)}`,
    location: placesOf(facts),
    maximumAttendeeCapacity: facts.seats,
    remainingAttendeeCapacity: facts.free,
    isAccessibleForFree: true,
    ...(facts.bookable ? { offers: offerOf(facts) } : {}),
    ...(facts.trainers.length > 0
      ? { performer: facts.trainers.map((name) => ({ '@type': 'Person', name })) }
      : {}),
    ...(facts.sittings.length > 1
      ? {
          subEvent: facts.sittings.map((sitting) => ({
            '@type': 'EducationEvent',
            name: facts.name,
            ...spanOf({ sittings: [sitting] }),
            location: placesOf({ ...facts, sittings: [sitting] }),
          })),
        }
      : {}),
  }
}

const spanOf = ({ sittings }: Pick<EventFactsLd, 'sittings'>): Node => {
  const [first, last] = [sittings[0], sittings.at(-1)]
  return first && last ? { startDate: inIndia(first.startsAt), endDate: inIndia(last.endsAt) } : {}
}

/** The instant with India's offset, as people there would write it down. */
const inIndia = (at: Date): string =>
  `${new Date(at.getTime() + 19_800_000).toISOString().slice(0, 19)}+05:30`

function modeOf({ sittings }: EventFactsLd): string {
  const halls = sittings.filter(({ hall }) => hall !== null).length
  if (halls === 0) return 'OnlineEventAttendanceMode'
  return halls === sittings.length ? 'OfflineEventAttendanceMode' : 'MixedEventAttendanceMode'
}

/** The way into a webinar is for who has a seat, so the public address is the event's own page. */
function placesOf({ sittings, url }: Pick<EventFactsLd, 'sittings' | 'url'>): readonly Node[] {
  const halls = new Map(sittings.flatMap(({ hall }) => (hall ? [[hall.name, hall] as const] : [])))
  const online = sittings.some(({ hall }) => hall === null)
  return [
    ...[...halls.values()].map(({ name, address, locality, region, latitude, longitude }) => ({
      '@type': 'Place',
      name,
      address: {
        '@type': 'PostalAddress',
        ...(address ? { streetAddress: address } : {}),
        addressLocality: locality,
        addressRegion: region,
        addressCountry: 'IN',
      },
      ...(latitude !== null && longitude !== null
        ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
        : {}),
    })),
    ...(online ? [{ '@type': 'VirtualLocation', url }] : []),
  ]
}

const offerOf = ({ url, free }: EventFactsLd): Node => ({
  '@type': 'Offer',
  url,
  price: 0,
  priceCurrency: 'INR',
  availability: `https://schema.org/${free > 0 ? 'InStock' : 'SoldOut'}`,
})

/** Text that cannot end the `script` element it stands in. */
export const ldText = (node: Node): string => JSON.stringify(node).replaceAll('<', String.raw`\u003c`)
