/** What every provider of webinar rooms does for us; each is a pure mapping and a thin transport. */
import type { Span } from '../rules/attendance/spans.ts'

export type RoomSitting = Readonly<{ id: string; title: string; startsAt: Date; endsAt: Date }>

/** Who comes in. `id` is how we know her; her number or address is never told to a provider. */
export type RoomGuest = Readonly<{ id: string; name: string; leads: boolean }>

/** `url`: where anybody may come in; null where each guest has an address of her own. */
export type RoomMade = Readonly<{ roomId: string; url: string | null }>

/** `guest`: by which name the provider reports her. */
export type RoomDoor = Readonly<{ address: string; guest: string }>

/** An answer, or why there is none: for the log, never for the page. */
export type Reached<T> = Readonly<{ ok: true; value: T } | { ok: false; fault: string }>
export const reached = <T>(value: T): Reached<T> => ({ ok: true, value })
export const unreached = (fault: string): Reached<never> => ({ ok: false, fault })

export type GuestSpan = Readonly<{ guest: string; span: Span }>

export type EventRoom = Readonly<{
  provider: 'bigbluebutton' | 'zoom'
  /** No provider is configured: the room is played by a simulator, and says so. */
  simulated: boolean
  create(sitting: RoomSitting): Promise<Reached<RoomMade>>
  join(roomId: string, guest: RoomGuest): Promise<Reached<RoomDoor>>
  /** Who was there from when to when, for providers that can be asked; the others tell us by themselves. */
  attendance(roomId: string): Promise<Reached<readonly GuestSpan[]>>
}>
