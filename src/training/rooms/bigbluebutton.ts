/**
 * BigBlueButton by its checksum API (docs.bigbluebutton.org/development/api, version 3.0): every call carries the SHA-256 of
 * its name, its query as sent, and the shared secret; answers are XML.
 */
import { createHash } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { reached, unreached, type EventRoom, type Reached, type RoomSitting } from './room.ts'
import type { Transport } from './transport.ts'

export const BigBlueButtonSettings = z.strictObject({
  /** Ends in /bigbluebutton/api. */
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().min(8),
})
export type BigBlueButtonSettings = z.infer<typeof BigBlueButtonSettings>

export const checksumOf = (call: string, query: string, secret: string): string =>
  createHash('sha256').update(`${call}${query}${secret}`).digest('hex')

type Params = Readonly<Record<string, string>>

export type BigBlueButton = EventRoom &
  Readonly<{
    isRunning(roomId: string): Promise<Reached<boolean>>
    /** How many are in it now. */
    info(roomId: string): Promise<Reached<{ participants: number }>>
    end(roomId: string): Promise<Reached<true>>
    /** Addresses of published recordings. */
    recordings(roomId: string): Promise<Reached<readonly string[]>>
  }>

type Here = Readonly<{
  settings: BigBlueButtonSettings
  transport: Transport
  /** Where the server tells who attended, once a meeting has ended. */
  callback: string
  simulated: boolean
}>

export function bigBlueButton({ settings, transport, callback, simulated }: Here): BigBlueButton {
  const { secret } = settings
  const address = (call: string, params: Params): string => {
    const query = new URLSearchParams(params).toString()
    return `${settings.url.replace(/\/$/, '')}/${call}?${query}${query && '&'}checksum=${checksumOf(call, query, secret)}`
  }
  const ask = async (call: string, params: Params): Promise<Reached<Answer>> => {
    const reply = await transport({ method: 'GET', url: address(call, params) })
    return 'fault' in reply ? unreached(reply.fault) : read(reply.body)
  }
  const asked = async <T>(call: string, params: Params, take: (answer: Answer) => T): Promise<Reached<T>> => {
    const answer = await ask(call, params)
    return answer.ok ? reached(take(answer.value)) : answer
  }
  return {
    provider: 'bigbluebutton',
    simulated,
    create: (sitting) =>
      asked('create', createParams(sitting, callback), () => ({ roomId: sitting.id, url: null })),
    join: async (roomId, { id, name, leads }) =>
      reached({
        guest: id,
        address: address('join', {
          meetingID: roomId,
          fullName: name.slice(0, 100) || 'Dhow',
          role: leads ? 'MODERATOR' : 'VIEWER',
          userID: id,
          redirect: 'true',
        }),
      }),
    attendance: async () => reached([]),
    isRunning: (roomId) =>
      asked('isMeetingRunning', { meetingID: roomId }, ({ running }) => running === 'true'),
    info: (roomId) =>
      asked('getMeetingInfo', { meetingID: roomId }, ({ participantCount }) => ({
        participants: Number(participantCount ?? 0),
      })),
    end: (roomId) => asked('end', { meetingID: roomId }, () => true as const),
    recordings: (roomId) =>
      asked('getRecordings', { meetingID: roomId, state: 'published' }, ({ recordings }) =>
        listOf(recordings?.recording).flatMap(({ playback }) =>
          listOf(playback?.format).flatMap(({ url }) => url ?? []),
        ),
      ),
  }
}

/** Making a meeting that is there already answers it again, so whoever comes first makes it. */
const createParams = ({ id, title }: RoomSitting, callback: string): Params => ({
  meetingID: id,
  name: title.slice(0, 128),
  record: 'false',
  // Kept for the report after the meeting; thrown away by the server otherwise.
  meetingKeepEvents: 'true',
  'meta_analytics-callback-url': callback,
})

type Many<T> = T | readonly T[] | undefined
type Answer = Readonly<{
  returncode?: string
  messageKey?: string
  running?: string
  participantCount?: string
  recordings?: Readonly<{
    recording?: Many<Readonly<{ playback?: Readonly<{ format?: Many<Readonly<{ url?: string }>> }> }>>
  }>
}>

const listOf = <T>(value: Many<T>): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, trimValues: true })

function read(body: string): Reached<Answer> {
  let answer: Answer | undefined
  try {
    answer = (parser.parse(body) as { response?: Answer }).response
  } catch {
    return unreached('BigBlueButton did not answer in XML')
  }
  if (answer?.returncode !== 'SUCCESS')
    return unreached(`BigBlueButton: ${answer?.messageKey ?? 'no return code'}`)
  return reached(answer)
}
