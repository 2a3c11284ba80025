/**
 * Events for calendars (RFC 5545, 5546). One entry for each day of an event; its UID never changes, its SEQUENCE is the
 * event's revision, so that a calendar that knows the entry takes the change or the cancellation for it.
 *
 * Files are PUBLISH, or CANCEL where there is nothing to come to any more. They are never REQUEST: that asks the reader's
 * calendar to answer an organiser's mailbox, and nobody reads one here; she answers by the link in her message.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  type ICalCalendar,
} from 'ical-generator'

/** One event as a calendar shows it; every text is in the reader's language already. */
export type CalendarEntry = Readonly<{
  id: string
  title: string
  /** What it is about, plain text. */
  about: string
  /** Where to go, in one line. */
  place: string
  /** Degrees. */
  geo?: Readonly<{ latitude: number; longitude: number }> | undefined
  /** The page about it. */
  url: string
  /** Its days in order. */
  sittings: readonly Readonly<{ startsAt: Date; endsAt: Date }>[]
  /** Counts the changes that guests were told of. */
  revision: number
  cancelled: boolean
  updatedAt: Date
}>

export type CalendarFile = Readonly<{
  /** What the calendar is called in a list of calendars. */
  name: string
  entries: readonly CalendarEntry[]
  /** Takes everything in it out of the reader's calendar. */
  cancels?: boolean
  /** Where it is fetched again, for a feed. */
  source?: string
}>

/** India keeps one time all year (IST, since 1945 without summer time): one rule says it all. */
const INDIA = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Kolkata',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0530',
  'TZNAME:IST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
const ZONE = 'Asia/Kolkata'
const OFFSET_MS = 19_800_000

/** How often a calendar that follows the feed should look again: RFC 7986, and as Outlook reads it. */
const FEED_LIFE = 'REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H'

/** The bytes of an .ics file: lines of at most 75 octets, ended by CRLF. */
export function icsFile({ name, entries, cancels = false, source }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: 'Dhow', product: 'Training' },
    method: cancels ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    name: plainLine(name),
    scale: 'GREGORIAN',
    // What the package itself would say of the feed's life comes after the zone, where properties may not stand.
    timezone: { name: null, generator: () => (source ? `${FEED_LIFE}\r\n${INDIA}` : INDIA) },
    ...(source ? { source } : {}),
  })
  for (const entry of entries) addDays(calendar, entry, cancels)
  return `${calendar.toString()}\r\n`
}

/** The package writes a calendar's name as it stands; a line end in it would begin a new property. */
const plainLine = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .trim()

/** The UID of an event's day: the event, and the how-manieth day it is. */
export const uidOf = (eventId: string, day: number): string => `${eventId}-${day + 1}`

function addDays(calendar: ICalCalendar, entry: CalendarEntry, cancels: boolean): void {
  const gone = cancels || entry.cancelled
  const days = entry.sittings.length
  entry.sittings.forEach(({ startsAt, endsAt }, day) => {
    calendar.createEvent({
      id: uidOf(entry.id, day),
      sequence: entry.revision,
      stamp: entry.updatedAt,
      lastModified: entry.updatedAt,
      start: inIndia(startsAt),
      end: inIndia(endsAt),
      timezone: ZONE,
      summary: days > 1 ? `${entry.title} (${day + 1}/${days})` : entry.title,
      description: [entry.about, entry.url].filter(Boolean).join('\n\n'),
      location: placeOf(entry),
      url: entry.url,
      status: gone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: gone ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    })
  })
}

const placeOf = ({ place, geo }: CalendarEntry) => ({
  title: place,
  ...(geo ? { geo: { lat: geo.latitude, lon: geo.longitude } } : {}),
})

/** The wall clock in India as text without a zone: the package writes such a text down as it reads. */
const inIndia = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 19)
